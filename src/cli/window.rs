//! No command: the window.

use std::ffi::OsString;

use super::outcome::Outcome;
use super::{input, options};

/// Opens the window and stays until it closes.
pub fn run(arguments: Vec<OsString>) -> Result<Outcome, Outcome> {
    let options = options::read(arguments, &["data-dir", "exit-after-first-frame", "checklist"])?;
    if options.help {
        return Ok(Outcome::text(options::usage()));
    }
    let _checklist = input::checklist(options.checklist.as_deref(), options.form)?;
    Ok(Outcome::text(""))
}
