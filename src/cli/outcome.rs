//! What a command gives: text, problems, an exit code. Printed in one place.

use std::io::{self, Write as _};
use std::process::ExitCode;

use serde_json::{Value, json};

use crate::checklist::problem::{Code, Level, Problem};
use crate::words::{Lang, cli as words, problems};

/// The result of one command.
pub struct Outcome {
    code: u8,
    standard: String,
    error: String,
}

impl Outcome {
    /// Done, with something to read.
    pub fn text(text: impl Into<String>) -> Self {
        Self { code: 0, standard: text.into(), error: String::new() }
    }

    /// The same, with something to think of.
    #[must_use]
    pub fn with_warning(self, sentence: &str) -> Self {
        Self { error: format!("{}{sentence}\n", self.error), ..self }
    }

    /// Done, with one JSON document.
    pub fn json(value: &Value) -> Self {
        Self::text(format!("{value:#}\n"))
    }

    /// Wrong usage: what is wrong, and how it is called.
    pub fn usage(sentence: &str) -> Self {
        let error = format!("{sentence}\n\n{}", words::USAGE.get(LANG));
        Self { code: 2, standard: String::new(), error }
    }

    /// The system refused.
    pub fn refused(sentence: impl Into<String>) -> Self {
        Self { code: 3, standard: String::new(), error: sentence.into() + "\n" }
    }

    /// Something on the command line names what the input does not have.
    pub fn input(sentence: &str, form: Form) -> Self {
        if form == Form::Json {
            let problem = json!({
                "level": "error", "code": "unknown-reference", "message": sentence, "line": 1, "column": 1,
                "id": null, "hint": problems::hint("unknown-reference", LANG),
            });
            return Self { code: 1, ..Self::json(&json!({"problems": [problem]})) };
        }
        Self { code: 1, standard: String::new(), error: format!("{sentence}\n") }
    }

    /// The input has problems, or only warnings (then it is done).
    pub fn problems(problems: &[Problem], more: usize, form: Form, heading: Option<&str>) -> Self {
        let errors = problems.iter().filter(|problem| problem.level == Level::Error).count() + more;
        let code = u8::from(errors > 0);
        if form == Form::Json {
            let list: Vec<Value> = problems.iter().map(to_json).collect();
            let document = if more > 0 { json!({"problems": list, "more": more}) } else { json!({"problems": list}) };
            return Self { code, ..Self::json(&document) };
        }
        // Of a foreign file everything else that is wrong says nothing to people.
        let foreign = problems.iter().filter(|problem| problem.code == Code::WrongKind);
        let shown: Vec<&Problem> =
            if foreign.clone().next().is_some() { foreign.collect() } else { problems.iter().collect() };
        let mut text: String = shown.into_iter().map(to_line).collect();
        if more > 0 {
            text += &words::MORE.with(LANG, &[("n", &more.to_string())]);
            text.push('\n');
        }
        if problems.is_empty() {
            text += words::NO_PROBLEMS.get(LANG);
        } else {
            let warnings = (problems.len() + more - errors).to_string();
            text += &words::COUNT.with(LANG, &[("errors", &errors.to_string()), ("warnings", &warnings)]);
        }
        text.push('\n');
        match heading {
            Some(heading) => Self { code, standard: String::new(), error: format!("{heading}\n{text}") },
            None => Self { code, standard: text, error: String::new() },
        }
    }
}

/// How a command answers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Form {
    /// For people.
    #[default]
    People,
    /// One JSON document.
    Json,
}

/// The command line speaks Dutch, as its first users do.
pub const LANG: Lang = Lang::Nl;

fn to_json(problem: &Problem) -> Value {
    let code = problem.code.as_str();
    json!({
        "level": level(problem.level),
        "code": code,
        "message": problems::message(code, &problem.subject, LANG),
        "line": problem.line,
        "column": problem.column,
        "id": problem.id,
        "hint": problems::hint(code, LANG),
    })
}

const fn level(level: Level) -> &'static str {
    match level {
        Level::Error => "error",
        Level::Warning => "warning",
    }
}

fn to_line(problem: &Problem) -> String {
    let word = match problem.level {
        Level::Error => words::ERROR,
        Level::Warning => words::WARNING,
    };
    let code = problem.code.as_str();
    let id = problem.id.as_deref().map(|id| format!(" [{id}]")).unwrap_or_default();
    let Problem { line, column, subject, .. } = problem;
    let (word, message) = (word.get(LANG), problems::message(code, subject, LANG));
    format!("{line}:{column}: {word} {code}{id}: {message}\n    {}\n", problems::hint(code, LANG))
}

/// Prints an outcome and gives its exit code. A reader that stops reading (a
/// closed pipe) is no error of ours.
pub fn print(outcome: &Outcome) -> ExitCode {
    let _ = io::stderr().write_all(outcome.error.as_bytes());
    let _ = io::stdout().write_all(outcome.standard.as_bytes()).and_then(|()| io::stdout().flush());
    ExitCode::from(outcome.code)
}
