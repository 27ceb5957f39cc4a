//! `huisscan report`: the advice report of an answers file, as PDF.

use std::ffi::OsString;
use std::path::Path;

use super::outcome::{LANG, Outcome};
use super::{input, options, score};
use crate::assessment::Assessment;
use crate::files::{Existing, SystemDisk, WriteError, WriteErrorKind, write_verified};
use crate::report::{Cut, ReportInput, pdf, render};
use crate::words::{Lang, cli as words, files as file_words};

/// Runs the command.
pub fn run(arguments: Vec<OsString>) -> Result<Outcome, Outcome> {
    let known = ["answers", "checklist", "pdf", "cut", "lang", "date", "done", "overwrite"];
    let options = options::read(arguments, &known)?;
    if options.help {
        return Ok(Outcome::text(options::usage()));
    }
    let answers = options.answers.as_deref().ok_or_else(|| options::needed("--answers"))?;
    let path = options.pdf.as_deref().ok_or_else(|| options::needed("--pdf"))?;
    let cut = cut(options.cut.as_deref())?;
    let lang = lang(options.lang.as_deref())?;
    let (checklist, scan) = score::load(answers, options.checklist.as_deref(), &options.done, options.form)?;
    let assessment = Assessment::of(&checklist, &scan);
    let date = input::date_or_today(options.date);
    let report = render(&ReportInput { checklist: &checklist, scan: &scan, assessment: &assessment, date, lang, cut });
    let bytes = report.and_then(|report| Ok(pdf::write(&report)?)).map_err(|error| {
        log::error!("report not made: {error}");
        Outcome::refused(words::NOT_MADE.get(LANG))
    })?;
    let existing = if options.overwrite { Existing::Replace } else { Existing::Keep };
    write_verified(&SystemDisk, path, &bytes, existing).map_err(|error| refused(&error, path))?;
    Ok(Outcome::text(words::SAVED.with(LANG, &[("path", &path.display().to_string())]) + "\n"))
}

fn cut(named: Option<&str>) -> Result<Cut, Outcome> {
    match named {
        None | Some("private") => Ok(Cut::Private),
        Some("installer") => Ok(Cut::Installer),
        Some("employer") => Ok(Cut::Employer),
        Some(other) => Err(options::bad_option("--cut", other)),
    }
}

fn lang(named: Option<&str>) -> Result<Lang, Outcome> {
    let named = named.unwrap_or("nl");
    Lang::from_code(named).ok_or_else(|| options::bad_option("--lang", named))
}

/// What stood in the way, and that nothing was harmed.
fn refused(error: &WriteError, path: &Path) -> Outcome {
    let sentence = match error.kind {
        WriteErrorKind::AlreadyThere => file_words::ALREADY_THERE,
        WriteErrorKind::IsAFolder => file_words::IS_A_FOLDER,
        WriteErrorKind::NoSuchFolder => file_words::NO_SUCH_FOLDER,
        WriteErrorKind::NotAllowed => file_words::CANNOT_WRITE,
        WriteErrorKind::DiskFull => file_words::DISK_FULL,
        WriteErrorKind::NotVerified => file_words::NOT_VERIFIED,
        WriteErrorKind::Other => file_words::NOT_WRITTEN,
    };
    let mut text = format!("{} {}", sentence.get(LANG), path.display());
    if let Some(left) = &error.left_behind {
        text.push('\n');
        text += &file_words::LEFT_BEHIND.with(LANG, &[("path", &left.display().to_string())]);
    }
    Outcome::refused(text)
}
