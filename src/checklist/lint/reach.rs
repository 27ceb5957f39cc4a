//! Questions nobody is ever asked.
//!
//! Looked at with every answer still open: what is false even then can never
//! become true. An answer outside a number's bounds cannot be given, and a
//! question that is never asked has no answer.

use crate::checklist::{Checklist, Condition, Home, QuestionIx, QuestionKind};

/// Per question whether no household is ever asked it.
pub fn never_asked(checklist: &Checklist) -> Vec<bool> {
    let mut never = vec![false; checklist.questions.len()];
    // A never-asked question can make others never asked; a few rounds settle
    // any chain that occurs in practice, and a longer one is only warned later.
    for _ in 0..4 {
        let before = never.clone();
        for (place, question) in checklist.questions.iter().enumerate() {
            let impossible = |condition: Option<&Condition>| {
                condition.is_some_and(|condition| decided(checklist, &before, condition) == Some(false))
            };
            let place_closed = match question.home {
                Home::Profile => false,
                Home::Place(place) => impossible(checklist.place(place).ask_if.as_ref()),
                Home::Element(kind) => {
                    let mut places = checklist.kind(kind).places.iter();
                    places.all(|place| impossible(checklist.place(*place).ask_if.as_ref()))
                }
            };
            never[place] = place_closed || impossible(question.ask_if.as_ref());
        }
        if never == before {
            break;
        }
    }
    never
}

/// What a condition is whatever is answered; `None` where it depends.
fn decided(checklist: &Checklist, never: &[bool], condition: &Condition) -> Option<bool> {
    let gone = |question: QuestionIx| never[question.at()].then_some(false);
    let bounds = |question: QuestionIx| match checklist.question(question).kind {
        QuestionKind::Number { min, max, .. } => (min.unwrap_or(i64::MIN), max.unwrap_or(i64::MAX)),
        _ => (i64::MIN, i64::MAX),
    };
    match condition {
        Condition::Is { question, .. } | Condition::Answered { question, .. } => gone(*question),
        Condition::AtLeast { question, bound, .. } => {
            gone(*question).or_else(|| (bounds(*question).1 < *bound).then_some(false))
        }
        Condition::AtMost { question, bound, .. } => {
            gone(*question).or_else(|| (bounds(*question).0 > *bound).then_some(false))
        }
        Condition::Not(inner) => decided(checklist, never, inner).map(|truth| !truth),
        Condition::All(parts) => fold(checklist, never, parts, false),
        Condition::Any(parts) => fold(checklist, never, parts, true),
    }
}

/// `all` is settled by one false, `any` by one true; else by all the others.
fn fold(checklist: &Checklist, never: &[bool], parts: &[Condition], settles: bool) -> Option<bool> {
    let mut open = false;
    for part in parts {
        match decided(checklist, never, part) {
            Some(truth) if truth == settles => return Some(settles),
            Some(_) => {}
            None => open = true,
        }
    }
    (!open).then_some(!settles)
}
