//! Saving a PDF: open to all, or locked with a password from a file.

use std::path::Path;

use zeroize::Zeroizing;

use super::options::Options;
use super::outcome::{LANG, Outcome};
use super::{input, options};
use crate::files::{Existing, SystemDisk, WriteError, write_verified};
use crate::report::Report;
use crate::report::pdf::{self, Password, PasswordError, PdfError, Strength};
use crate::system::not_written;
use crate::words::{cli as words, files as file_words};

/// The password in the first line of `--password-file`, if that was given.
///
/// Read before anything else is made, so that a wrong file costs no work.
pub fn password(options: &Options) -> Result<Option<Password>, Outcome> {
    let Some(path) = options.password_file.as_deref() else { return Ok(None) };
    let bytes = Zeroizing::new(input::bytes(path)?);
    let refused = |phrase: crate::words::Phrase| Outcome::input(phrase.get(LANG), options.form);
    let text = std::str::from_utf8(&bytes).map_err(|_| refused(words::PASSWORD_NOT_TEXT))?;
    // A mark some editors put before the first letter; nobody typed it.
    let line = text.trim_start_matches('\u{feff}').lines().next().unwrap_or_default();
    let password = Password::new(line).map_err(|error| {
        refused(match error {
            PasswordError::Blank => words::PASSWORD_BLANK,
            PasswordError::TooLong => words::PASSWORD_TOO_LONG,
            PasswordError::Control => words::PASSWORD_NOT_TEXT,
        })
    })?;
    Ok(Some(password))
}

/// Writes a report where `--pdf` says.
pub fn save(report: &Report, options: &Options, password: Option<&Password>) -> Result<Outcome, Outcome> {
    let path = options.pdf.as_deref().ok_or_else(|| options::needed("--pdf"))?;
    let bytes = password.map_or_else(|| pdf::write(report), |password| pdf::write_locked(report, password));
    let bytes = bytes.map_err(|error| not_made(&error))?;
    let existing = if options.overwrite { Existing::Replace } else { Existing::Keep };
    write_verified(&SystemDisk, path, &bytes, existing).map_err(|error| refused(&error, path))?;
    let saved = words::SAVED.with(LANG, &[("path", &path.display().to_string())]) + "\n";
    let Some(password) = password else { return Ok(Outcome::text(saved)) };
    let outcome = Outcome::text(format!("{saved}{}\n", words::LOCKED.get(LANG)));
    Ok(match password.strength() {
        Strength::Strong => outcome,
        Strength::Weak => outcome.with_warning(words::PASSWORD_WEAK.get(LANG)),
    })
}

/// A PDF that could not be made.
fn not_made(error: &PdfError) -> Outcome {
    log::error!("report not made: {error}");
    Outcome::refused(words::NOT_MADE.get(LANG))
}

/// What stood in the way, and that nothing was harmed.
fn refused(error: &WriteError, path: &Path) -> Outcome {
    let sentence = not_written(error.kind);
    let mut text = format!("{} {}", sentence.get(LANG), path.display());
    if let Some(left) = &error.left_behind {
        text.push('\n');
        text += &file_words::LEFT_BEHIND.with(LANG, &[("path", &left.display().to_string())]);
    }
    Outcome::refused(text)
}
