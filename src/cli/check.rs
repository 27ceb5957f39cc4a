//! `huisscan check`: every problem of a checklist file.

use std::ffi::OsString;

use super::outcome::Outcome;
use super::{input, options};
use crate::checklist::{self, lint};
use crate::drawing;

/// Runs the command.
pub fn run(arguments: Vec<OsString>) -> Result<Outcome, Outcome> {
    let options = options::read(arguments, &["FILE", "previous", "today", "json"])?;
    if options.help {
        return Ok(Outcome::text(options::usage()));
    }
    let path = options.file.ok_or_else(|| options::needed("FILE"))?;
    let outcome = checklist::read(&input::bytes(&path)?);
    let mut problems = outcome.problems;
    if let Some(checklist) = &outcome.checklist {
        let context = lint::LintContext { today: input::date_or_today(options.date), pictures: drawing::PICTURES };
        problems.extend(lint::lint(checklist, &outcome.marks, &context));
        if let Some(previous) = options.previous {
            let previous = input::checklist(Some(&previous), options.form)?;
            problems.extend(checklist::undeclared_changes(&previous, checklist, &outcome.marks));
        }
        problems.sort_by_key(|problem| (problem.line, problem.column));
    }
    Ok(Outcome::problems(&problems, outcome.more_problems, options.form, None))
}
