//! `huisscan score`: the result of an answers file.

use std::ffi::OsString;
use std::path::Path;

use super::outcome::{Form, LANG, Outcome};
use super::{input, options};
use crate::assessment::{Assessment, Status, Term, read_done};
use crate::checklist::Checklist;
use crate::scan::Scan;
use crate::words::{Phrase, cli as words, status as status_words};

/// Runs the command.
pub fn run(arguments: Vec<OsString>) -> Result<Outcome, Outcome> {
    let options = options::read(arguments, &["answers", "checklist", "done", "json"])?;
    if options.help {
        return Ok(Outcome::text(options::usage()));
    }
    let answers = options.answers.as_deref().ok_or_else(|| options::needed("--answers"))?;
    let (checklist, scan) = load(answers, options.checklist.as_deref(), &options.done, options.form)?;
    let assessment = Assessment::of(&checklist, &scan);
    if options.form == Form::Json {
        return Ok(Outcome::json(&assessment.to_json(&checklist, &scan)));
    }
    Ok(Outcome::text(for_people(&checklist, &assessment)))
}

/// Checklist and answers, with what is done.
pub fn load(
    answers: &Path,
    checklist: Option<&Path>,
    done: &[String],
    form: Form,
) -> Result<(Checklist, Scan), Outcome> {
    let checklist = input::checklist(checklist, form)?;
    let mut scan = input::answers(answers, &checklist, form)?;
    scan.done = read_done(done, &checklist, &scan).map_err(|errors| {
        let part = errors.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
        Outcome::input(&words::DONE_UNKNOWN.with(LANG, &[("part", &part)]), form)
    })?;
    Ok((checklist, scan))
}

fn for_people(checklist: &Checklist, assessment: &Assessment) -> String {
    let language = checklist.language(LANG);
    let mut lines = vec![format!("{} {}", checklist.title.get(language), checklist.version), String::new()];
    let number = |number: u32| number.to_string();
    for theme in &assessment.themes {
        let mut word = status_word(theme.status).get(LANG).to_owned();
        if theme.status == Status::InOrder && theme.unclear > 0 {
            word = status_words::IN_ORDER_UNCLEAR.with(LANG, &[("n", &number(theme.unclear))]);
        }
        lines.push(format!("{}: {word}", checklist.theme(theme.theme).title.get(language)));
    }
    for (term, heading) in
        [(Term::Now, status_words::NOW), (Term::Month, status_words::MONTH), (Term::Later, status_words::LATER)]
    {
        let mut actions = assessment.actions.iter().filter(|action| action.term == term).peekable();
        if actions.peek().is_some() {
            lines.push(String::new());
            lines.push(heading.get(LANG).to_owned());
        }
        lines.extend(actions.map(|action| format!("- {}", checklist.measure(action.measure).title.get(language))));
    }
    if !assessment.look_up.is_empty() {
        lines.push(String::new());
        lines.push(words::LOOK_UP.get(LANG).to_owned());
        let texts = assessment.look_up.iter().map(|look_up| &checklist.question(look_up.asked.question).text);
        lines.extend(texts.map(|text| format!("- {}", text.get(language))));
    }
    let all = assessment.coverage.all;
    lines.push(String::new());
    lines.push(words::COVERED.with(LANG, &[("n", &number(all.answered)), ("all", &number(all.asked))]));
    lines.join("\n") + "\n"
}

const fn status_word(status: Status) -> Phrase {
    match status {
        Status::ActNow => status_words::ACT_NOW,
        Status::Attention => status_words::ATTENTION,
        Status::NotEnoughKnown => status_words::NOT_ENOUGH_KNOWN,
        Status::InOrder => status_words::IN_ORDER,
        Status::NotApplicable => status_words::NOT_APPLICABLE,
    }
}
