//! The command line: one file per command, one place that decides.
//!
//! Output is for people; with `--json` exactly one JSON document on standard
//! output. Exit codes: 0 done, 1 the input has problems, 2 wrong usage, 3 the
//! system refused.

mod check;
mod input;
mod options;
mod outcome;
mod paper;
mod report;
mod saving;
mod schema;
mod score;
mod window;

use std::ffi::OsString;
use std::process::ExitCode;

use outcome::Outcome;

/// Runs the program with its arguments (without the program's own name).
pub fn run(arguments: impl Iterator<Item = OsString>) -> ExitCode {
    let arguments: Vec<OsString> = arguments.collect();
    let (command, rest) = match arguments.split_first() {
        Some((first, rest)) if !first.to_string_lossy().starts_with('-') => {
            (first.to_string_lossy().into_owned(), rest.to_vec())
        }
        _ => (String::new(), arguments),
    };
    let result = match command.as_str() {
        "" => window::run(rest),
        "check" => check::run(rest),
        "score" => score::run(rest),
        "report" => report::run(rest),
        "paper" => paper::run(rest),
        "schema" => schema::run(rest),
        "help" => Ok(Outcome::text(options::usage())),
        "diff" | "migrate" | "keygen" | "sign" | "verify" | "sheet" => Err(options::not_yet(&command)),
        other => Err(options::unexpected(other)),
    };
    outcome::print(&result.unwrap_or_else(|refused| refused))
}
