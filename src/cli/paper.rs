//! `huisscan paper`: the checklist as a form, or one of the papers beside the
//! report, as PDF.

use std::ffi::OsString;

use super::outcome::Outcome;
use super::{input, options, report, saving, score};
use crate::assessment::Assessment;
use crate::report::{Paper, PaperInput, render_form, render_paper};

/// Runs the command.
pub fn run(arguments: Vec<OsString>) -> Result<Outcome, Outcome> {
    let known =
        ["answers", "checklist", "kind", "pdf", "lang", "date", "done", "overwrite", "password-file", "large-print"];
    let options = options::read(arguments, &known)?;
    if options.help {
        return Ok(Outcome::text(options::usage()));
    }
    options.pdf.as_deref().ok_or_else(|| options::needed("--pdf"))?;
    let paper = kind(options.kind.as_deref())?;
    let paper_options = report::paper_options(&options)?;
    let password = saving::password(&options)?;
    let date = input::date_or_today(options.date);
    let made = match (paper, options.answers.as_deref()) {
        // The form is the checklist itself; answers would change nothing.
        (Paper::Form, _) => {
            let checklist = input::checklist(options.checklist.as_deref(), options.form)?;
            render_form(&checklist, date, paper_options)
        }
        (_, None) => return Err(options::needed("--answers")),
        (paper, Some(answers)) => {
            let (checklist, scan) = score::load(answers, options.checklist.as_deref(), &options.done, options.form)?;
            let assessment = Assessment::of(&checklist, &scan);
            let (checklist, scan, assessment) = (&checklist, &scan, &assessment);
            let options = paper_options;
            render_paper(&PaperInput { checklist, scan, assessment, date, paper, options, photos: &[] })
        }
    };
    saving::save(&made, &options, password.as_ref())
}

/// The paper of `--kind`; the form where none is named. The report has a command
/// of its own.
fn kind(named: Option<&str>) -> Result<Paper, Outcome> {
    let Some(named) = named else { return Ok(Paper::Form) };
    Paper::from_id(named)
        .filter(|paper| !matches!(paper, Paper::Report(_)))
        .ok_or_else(|| options::bad_option("--kind", named))
}
