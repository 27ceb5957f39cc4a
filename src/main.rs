//! The program: command line when there is a command, else the window.

use std::process::ExitCode;

fn main() -> ExitCode {
    huisscan::cli::run(std::env::args_os().skip(1))
}
