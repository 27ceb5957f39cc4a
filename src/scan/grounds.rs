//! On which of the household's own answers a condition rests.
//!
//! A question that is asked only in some homes, or a measure given only in
//! some, can so be shown with the fact behind it: "u gaf aan: ...". Only what
//! makes the condition true is named, and only what someone chose: that a home
//! is *not* a flat is the ordinary case and explains nothing.

use super::{Asked, Given, Scan, Subject, Walk};
use crate::checklist::{Checklist, Condition, QuestionIx, Reach};

/// The household's questions whose known answers make a condition true, in the
/// order of the condition, each once. Empty when there are none.
#[must_use]
pub fn grounds(checklist: &Checklist, scan: &Scan, walk: &Walk, condition: &Condition) -> Vec<QuestionIx> {
    let mut found = Vec::new();
    collect(condition, &mut found, &|question| {
        let asked = Asked { question, subject: Subject::Household };
        // An answer to a question that is no longer asked does not count.
        let is_asked = walk.steps.iter().any(|step| step.asked == asked);
        scan.counted(checklist, asked).filter(|given| is_asked && **given != Given::Unknown)
    });
    found
}

fn collect<'s>(condition: &Condition, found: &mut Vec<QuestionIx>, given: &impl Fn(QuestionIx) -> Option<&'s Given>) {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => {
            for part in parts {
                collect(part, found, given);
            }
        }
        Condition::Is { question, reach: Reach::Household, answers } => {
            let chosen = match given(*question) {
                Some(Given::Choice(chosen)) => std::slice::from_ref(chosen),
                Some(Given::Choices(chosen)) => chosen,
                _ => &[],
            };
            add(found, *question, chosen.iter().any(|chosen| answers.contains(chosen)));
        }
        Condition::AtLeast { question, reach: Reach::Household, bound } => {
            add(found, *question, matches!(given(*question), Some(Given::Number(number)) if number >= bound));
        }
        Condition::AtMost { question, reach: Reach::Household, bound } => {
            add(found, *question, matches!(given(*question), Some(Given::Number(number)) if number <= bound));
        }
        // What is not so, what merely has an answer, and what hangs on one door
        // or window explains little in a line.
        Condition::Is { .. }
        | Condition::AtLeast { .. }
        | Condition::AtMost { .. }
        | Condition::Answered { .. }
        | Condition::Not(_) => {}
    }
}

fn add(found: &mut Vec<QuestionIx>, question: QuestionIx, holds: bool) {
    if holds && !found.contains(&question) {
        found.push(question);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checklist::AnswerIx;

    fn is(question: u32, answers: &[usize]) -> Condition {
        let answers = answers.iter().copied().map(AnswerIx::from).collect();
        Condition::Is { question: QuestionIx(question), reach: Reach::Household, answers }
    }

    #[test]
    fn only_what_was_chosen_and_makes_it_true_is_a_ground() {
        let outcome = crate::checklist::read(include_bytes!("../../tests/data/window.json"));
        let checklist = outcome.checklist.unwrap_or_else(|| panic!("{:#?}", outcome.problems));
        let mut scan = Scan::empty(&checklist);
        let ask = |question: u32| Asked { question: QuestionIx(question), subject: Subject::Household };
        let of = |scan: &Scan, condition: &Condition| grounds(&checklist, scan, &Walk::of(&checklist, scan), condition);
        // 0: kind of home (choice), 1: who live there (choices), 2: keys (number).
        let either = Condition::Any(Box::new([is(0, &[1]), is(1, &[2])]));
        assert!(of(&scan, &either).is_empty(), "nothing was answered");
        scan.set(&checklist, ask(0), Some(Given::Choice(AnswerIx(0))));
        scan.set(&checklist, ask(1), Some(Given::Choices(vec![AnswerIx(1), AnswerIx(2)])));
        assert_eq!(of(&scan, &either), [QuestionIx(1)], "it is no flat");
        assert!(of(&scan, &Condition::Not(Box::new(is(0, &[1])))).is_empty());
        scan.set(&checklist, ask(1), Some(Given::Unknown));
        assert!(of(&scan, &either).is_empty());
        scan.set(&checklist, ask(2), Some(Given::Number(12)));
        let many = Condition::AtLeast { question: QuestionIx(2), reach: Reach::Household, bound: 12 };
        let few = Condition::AtMost { question: QuestionIx(2), reach: Reach::Household, bound: 11 };
        assert_eq!(of(&scan, &Condition::All(Box::new([many, few, is(0, &[0])]))), [QuestionIx(2), QuestionIx(0)]);
    }
}
