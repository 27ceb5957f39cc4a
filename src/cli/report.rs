//! `huisscan report`: the advice report of an answers file, as PDF.

use std::ffi::OsString;

use super::outcome::{LANG, Outcome};
use super::{input, options, saving, score};
use crate::assessment::Assessment;
use crate::report::{Cut, Print, ReportInput, render};
use crate::words::{Lang, cli as words};

/// Runs the command.
pub fn run(arguments: Vec<OsString>) -> Result<Outcome, Outcome> {
    let known =
        ["answers", "checklist", "pdf", "cut", "lang", "date", "done", "overwrite", "password-file", "large-print"];
    let options = options::read(arguments, &known)?;
    if options.help {
        return Ok(Outcome::text(options::usage()));
    }
    let answers = options.answers.as_deref().ok_or_else(|| options::needed("--answers"))?;
    options.pdf.as_deref().ok_or_else(|| options::needed("--pdf"))?;
    let cut = cut(options.cut.as_deref())?;
    let lang = lang(options.lang.as_deref())?;
    let password = saving::password(&options)?;
    let (checklist, scan) = score::load(answers, options.checklist.as_deref(), &options.done, options.form)?;
    let assessment = Assessment::of(&checklist, &scan);
    let date = input::date_or_today(options.date);
    let (checklist, scan, assessment) = (&checklist, &scan, &assessment);
    let print = if options.large_print { Print::Large } else { Print::Normal };
    let report = render(&ReportInput { checklist, scan, assessment, date, lang, cut, print });
    let report = report.map_err(|error| {
        log::error!("report not made: {error}");
        Outcome::refused(words::NOT_MADE.get(LANG))
    })?;
    saving::save(&report, &options, password.as_ref())
}

fn cut(named: Option<&str>) -> Result<Cut, Outcome> {
    match named {
        None | Some("private") => Ok(Cut::Private),
        Some("installer") => Ok(Cut::Installer),
        Some("employer") => Ok(Cut::Employer),
        Some(other) => Err(options::bad_option("--cut", other)),
    }
}

/// The language of `--lang`.
pub fn lang(named: Option<&str>) -> Result<Lang, Outcome> {
    let named = named.unwrap_or("nl");
    Lang::from_code(named).ok_or_else(|| options::bad_option("--lang", named))
}
