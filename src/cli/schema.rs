//! `huisscan schema`: the JSON Schema of the checklist file.

use std::ffi::OsString;

use super::options;
use super::outcome::Outcome;
use crate::checklist;

/// Runs the command.
pub fn run(arguments: Vec<OsString>) -> Result<Outcome, Outcome> {
    let options = options::read(arguments, &["json"])?;
    if options.help {
        return Ok(Outcome::text(options::usage()));
    }
    Ok(Outcome::json(&checklist::schema()))
}
