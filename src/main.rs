//! The program: first it gives up what it will not need, then it is a command
//! line when there is a command, else the window.

use std::process::ExitCode;

fn main() -> ExitCode {
    huisscan::system::lockdown::apply();
    huisscan::cli::run(std::env::args_os().skip(1))
}
