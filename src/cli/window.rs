//! No command: the window.

use std::ffi::OsString;

use super::outcome::Outcome;
use super::{input, options};
use crate::app::{OpenOptions, open};
use crate::words::Lang;

/// Opens the window and stays until it closes. Where none can open, says in
/// both languages what to install: nobody chose a language yet.
pub fn run(arguments: Vec<OsString>) -> Result<Outcome, Outcome> {
    // `data-dir` is where a kept scan will live; nothing is kept yet.
    let options = options::read(arguments, &["data-dir", "exit-after-first-frame"])?;
    if options.help {
        return Ok(Outcome::text(options::usage()));
    }
    let checklist = input::checklist(None, options.form)?;
    let window = OpenOptions { checklist, scan: None, exit_after_first_frame: options.exit_after_first_frame };
    match open(window) {
        Ok(()) => Ok(Outcome::text("")),
        Err(error) => Err(Outcome::refused(format!("{}\n{}", error.words(Lang::Nl), error.words(Lang::En)))),
    }
}
