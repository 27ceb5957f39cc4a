//! The command line.

use std::ffi::OsString;
use std::process::ExitCode;

/// Runs the program with its arguments (without the program's own name).
pub fn run(_arguments: impl Iterator<Item = OsString>) -> ExitCode {
    ExitCode::SUCCESS
}
