//! Reading what a command is given: checklist and answers.

use std::path::Path;

use jiff::civil::Date;

use super::outcome::{Form, LANG, Outcome};
use crate::checklist::{self, Checklist, json};
use crate::files::{ReadError, read_limited};
use crate::scan::{Scan, read_answers};
use crate::words::{Phrase, cli as words, files as file_words};

/// Reads a file, at most a little over the limit.
pub fn bytes(path: &Path) -> Result<Vec<u8>, Outcome> {
    read_limited(path, json::MAX_BYTES).map_err(|error| {
        let reason = match &error {
            ReadError::NotAFile => file_words::NOT_A_FILE.get(LANG).to_owned(),
            ReadError::System(error) => reason(error).get(LANG).to_owned(),
        };
        let path = path.display().to_string();
        Outcome::refused(words::UNREADABLE.with(LANG, &[("reason", &reason), ("path", &path)]))
    })
}

fn reason(error: &std::io::Error) -> Phrase {
    match error.kind() {
        std::io::ErrorKind::NotFound => file_words::NOT_FOUND,
        std::io::ErrorKind::PermissionDenied => file_words::NOT_ALLOWED,
        _ => file_words::UNREADABLE,
    }
}

/// The checklist to use: the built-in one where none is named.
pub fn checklist(path: Option<&Path>, form: Form) -> Result<Checklist, Outcome> {
    let outcome = match path {
        Some(path) => checklist::read(&bytes(path)?),
        None => checklist::read(checklist::BUILT_IN),
    };
    let heading = Some(words::BROKEN_CHECKLIST.get(LANG));
    outcome.checklist.ok_or_else(|| Outcome::problems(&outcome.problems, outcome.more_problems, form, heading))
}

/// The answers to a checklist.
pub fn answers(path: &Path, checklist: &Checklist, form: Form) -> Result<Scan, Outcome> {
    let outcome = read_answers(&bytes(path)?, checklist);
    let heading = Some(words::BROKEN_ANSWERS.get(LANG));
    outcome.scan.ok_or_else(|| Outcome::problems(&outcome.problems, outcome.more_problems, form, heading))
}

/// Today here, unless a day was named.
pub fn date_or_today(named: Option<Date>) -> Date {
    named.unwrap_or_else(|| jiff::ZonedDateTime::now().date())
}
