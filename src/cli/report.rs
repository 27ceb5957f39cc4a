//! `huisscan report`: the advice report of an answers file, as PDF.

use std::ffi::OsString;

use super::options::Options;
use super::outcome::Outcome;
use super::{input, options, saving, score};
use crate::assessment::Assessment;
use crate::report::{Cut, Paper, PaperInput, PaperOptions, Print, render_paper};
use crate::words::Lang;

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
    let paper = Paper::Report(cut(options.cut.as_deref())?);
    let paper_options = paper_options(&options)?;
    let password = saving::password(&options)?;
    let (checklist, scan) = score::load(answers, options.checklist.as_deref(), &options.done, options.form)?;
    let assessment = Assessment::of(&checklist, &scan);
    let date = input::date_or_today(options.date);
    let input = PaperInput {
        checklist: &checklist,
        scan: &scan,
        assessment: &assessment,
        date,
        paper,
        options: paper_options,
        photos: &[],
    };
    saving::save(&render_paper(&input), &options, password.as_ref())
}

/// Language and size of print, from `--lang` and `--large-print`.
pub fn paper_options(options: &Options) -> Result<PaperOptions, Outcome> {
    let print = if options.large_print { Print::Large } else { Print::Normal };
    Ok(PaperOptions { lang: lang(options.lang.as_deref())?, print, ..PaperOptions::default() })
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
fn lang(named: Option<&str>) -> Result<Lang, Outcome> {
    let named = named.unwrap_or("nl");
    Lang::from_code(named).ok_or_else(|| options::bad_option("--lang", named))
}
