//! When a question is asked, in words: "Beantwoord vraag 5 alleen als vraag 3 “Ik
//! huur het” is."
//!
//! The form names questions by their number on paper. A `not` goes down to the
//! smallest parts, where it reads as people say it.

use super::Context;
use crate::checklist::{AnswerIx, Condition, QuestionIx, Reach};
use crate::words::{Phrase, papers as words, report as report_words};

/// The number of each question on the form, by its index.
pub type Numbers = [usize];

/// The whole sentence, for one question.
pub fn of_question(context: &Context<'_>, number: &str, condition: &Condition, numbers: &Numbers) -> String {
    let condition = clause(context, condition, numbers, false);
    context.with(words::ANSWER_ONLY_IF, &[("number", number), ("condition", &condition)])
}

/// The whole sentence, for all of a place.
pub fn of_place(context: &Context<'_>, condition: &Condition, numbers: &Numbers) -> String {
    context.with(words::ONLY_IF, &[("condition", &clause(context, condition, numbers, false))])
}

fn clause(context: &Context<'_>, condition: &Condition, numbers: &Numbers, negated: bool) -> String {
    let number = |question: &QuestionIx| numbers.get(question.at()).copied().unwrap_or_default().to_string();
    let bound = |phrase: Phrase, question: &QuestionIx, bound: &i64| {
        context.with(phrase, &[("n", &number(question)), ("bound", &bound.to_string())])
    };
    match condition {
        Condition::Not(part) => clause(context, part, numbers, !negated),
        Condition::All(parts) => joined(context, parts, numbers, negated, negated),
        Condition::Any(parts) => joined(context, parts, numbers, negated, !negated),
        Condition::Is { question, reach, answers } => {
            let phrase = if negated { words::IS_NOT } else { words::IS };
            let answers = named(context, *question, answers);
            let words = context.with(phrase, &[("n", &number(question)), ("answers", &answers)]);
            for_elements(context, *question, *reach, negated, &words)
        }
        Condition::AtLeast { question, reach, bound: least } => {
            let phrase = if negated { words::LESS_THAN } else { words::AT_LEAST };
            for_elements(context, *question, *reach, negated, &bound(phrase, question, least))
        }
        Condition::AtMost { question, reach, bound: most } => {
            let phrase = if negated { words::MORE_THAN } else { words::AT_MOST };
            for_elements(context, *question, *reach, negated, &bound(phrase, question, most))
        }
        Condition::Answered { question, reach } => {
            let phrase = if negated { words::NOT_ANSWERED } else { words::ANSWERED };
            let words = context.with(phrase, &[("n", &number(question))]);
            for_elements(context, *question, *reach, negated, &words)
        }
    }
}

/// Parts with "en" or "of" between them; parts of parts stand in brackets.
fn joined(context: &Context<'_>, parts: &[Condition], numbers: &Numbers, negated: bool, either: bool) -> String {
    let between = context.say(if either { words::OR } else { report_words::AND });
    let part = |part: &Condition| {
        let words = clause(context, part, numbers, negated);
        let has_parts = matches!(part, Condition::All(inner) | Condition::Any(inner) if inner.len() > 1);
        if has_parts && parts.len() > 1 { format!("({words})") } else { words }
    };
    parts.iter().map(part).collect::<Vec<_>>().join(&format!(" {between} "))
}

/// "“a”, “b” of “c”".
fn named(context: &Context<'_>, question: QuestionIx, answers: &[AnswerIx]) -> String {
    let question = context.checklist.question(question);
    let quoted = answers
        .iter()
        .filter_map(|answer| question.answer(*answer))
        .map(|answer| context.with(words::QUOTED, &[("answer", context.text(&answer.text).trim_end_matches('.'))]));
    let quoted: Vec<String> = quoted.collect();
    match quoted.as_slice() {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} {} {last}", first.join(", "), context.say(words::OR)),
    }
}

/// Of which doors or windows it must hold. Under a `not`, "for one" becomes "for
/// all".
fn for_elements(context: &Context<'_>, question: QuestionIx, reach: Reach, negated: bool, clause: &str) -> String {
    let phrase = match (reach, negated) {
        (Reach::Household | Reach::Same, _) => return clause.to_owned(),
        (Reach::AnyElement, false) | (Reach::EveryElement, true) => words::FOR_ANY,
        (Reach::EveryElement, false) | (Reach::AnyElement, true) => words::FOR_EVERY,
    };
    let kind = context.checklist.question(question).element_kind();
    let plural = kind.map(|kind| context.text(&context.checklist.kind(kind).plural).to_lowercase());
    context.with(phrase, &[("kind", &plural.unwrap_or_default()), ("clause", clause)])
}
