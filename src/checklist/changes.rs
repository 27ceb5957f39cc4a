//! Differences with the previous version that touch given answers, and whether
//! they are declared (format 1, §5).
//!
//! A difference asks for one of a few declarations; what is not declared would
//! carry answers over as if nothing had happened.

use std::fmt::Write as _;

use super::problem::{Code, Level, Problem};
use super::{Adjust, ChangeKind, Checklist, Condition, Home, Marks, Question, QuestionIx, QuestionKind, Reach};

/// Every difference between two versions that is not declared in the new one.
#[must_use]
pub fn undeclared_changes(old: &Checklist, new: &Checklist, marks: &Marks) -> Vec<Problem> {
    let problem = |code, place: (u32, u32), id: &str, subject: &str| Problem {
        level: Level::Error,
        code,
        line: place.0,
        column: place.1,
        id: Some(id.to_owned()),
        subject: subject.to_owned(),
    };
    if old.id != new.id {
        return vec![problem(Code::WrongChecklist, (1, 1), &new.id, &old.id)];
    }
    let mut problems = Vec::new();
    if new.previous.as_ref().is_some_and(|previous| *previous != old.version) {
        problems.push(problem(Code::OtherVersion, (1, 1), &new.id, &old.version.to_string()));
    }
    for (place, question) in new.questions.iter().enumerate() {
        let declared = |kinds: &[ChangeKind]| {
            new.changes.iter().any(|change| change.question == question.id && kinds.contains(&change.kind))
        };
        let needs = match old.question_by_id(&question.id) {
            None => vec![&[ChangeKind::Added, ChangeKind::Split, ChangeKind::Merged][..]],
            Some(before) => differences((old, old.question(before)), (new, question)),
        };
        if !needs.into_iter().all(declared) {
            let mark = marks.questions.get(place).copied().unwrap_or((1, 1));
            problems.push(problem(Code::UndeclaredChange, mark, &question.id, &question.id));
        }
    }
    for gone in old.questions.iter().filter(|question| new.question_by_id(&question.id).is_none()) {
        let declared = new.changes.iter().any(|change| match change.kind {
            ChangeKind::Retired => change.question == gone.id,
            ChangeKind::Split | ChangeKind::Merged => change.from.contains(&gone.id),
            _ => false,
        });
        if !declared {
            problems.push(problem(Code::UndeclaredChange, (1, 1), &gone.id, &gone.id));
        }
    }
    problems
}

type Side<'c> = (&'c Checklist, &'c Question);

/// For each kind of difference, the declarations that cover it.
fn differences(old: Side<'_>, new: Side<'_>) -> Vec<&'static [ChangeKind]> {
    let mut needs: Vec<&'static [ChangeKind]> = Vec::new();
    let (before, after) = (old.1, new.1);
    if before.text != after.text || answer_differs(before, after, |one, other| one.text != other.text) {
        needs.push(&[ChangeKind::Wording, ChangeKind::Clarified, ChangeKind::Meaning]);
    }
    let lacks = |one: &Question, other: &Question| {
        one.answers().iter().any(|answer| other.answers().iter().all(|candidate| candidate.id != answer.id))
    };
    if lacks(after, before) {
        needs.push(&[ChangeKind::Clarified, ChangeKind::Meaning]);
    }
    if lacks(before, after) {
        needs.push(&[ChangeKind::Meaning]);
    }
    if scoring_key(old) != scoring_key(new) || answer_differs(before, after, |one, other| one.state != other.state) {
        needs.push(&[ChangeKind::Rescored]);
    }
    if place_id(old) != place_id(new) {
        needs.push(&[ChangeKind::Moved]);
    }
    if frame_key(old) != frame_key(new)
        || answer_differs(before, after, |one, other| one.exclusive != other.exclusive)
        || before.allow_unknown != after.allow_unknown
    {
        needs.push(&[ChangeKind::Meaning]);
    }
    needs
}

fn answer_differs(
    before: &Question,
    after: &Question,
    differs: impl Fn(&super::Answer, &super::Answer) -> bool,
) -> bool {
    before.answers().iter().any(|one| after.answers().iter().any(|other| one.id == other.id && differs(one, other)))
}

fn place_id((checklist, question): Side<'_>) -> Option<&str> {
    match question.home {
        Home::Place(place) => Some(&checklist.place(place).id),
        Home::Profile | Home::Element(_) => None,
    }
}

/// Kind, element kind and bounds.
fn frame_key((checklist, question): Side<'_>) -> (u8, Option<i64>, Option<i64>, Option<&str>) {
    let element = question.element_kind().map(|kind| checklist.kind(kind).id.as_str());
    match question.kind {
        QuestionKind::Choice(_) => (0, None, None, element),
        QuestionKind::Choices(_) => (1, None, None, element),
        QuestionKind::Number { min, max, .. } => (2, min, max, element),
        QuestionKind::Date => (3, None, None, element),
        QuestionKind::Text => (4, None, None, element),
    }
}

/// Everything `rescored` stands for, written out by id.
fn scoring_key((checklist, question): Side<'_>) -> String {
    let mut key = String::new();
    if let Some(ask_if) = &question.ask_if {
        key.push_str("ask:");
        write_condition(&mut key, checklist, ask_if);
    }
    if let Some(scoring) = &question.scoring {
        let _ = write!(key, "|{}{}", scoring.severity.number(), scoring.evidence.letter());
        match &scoring.adjust {
            Adjust::Nothing => {}
            Adjust::Raise(raise) => {
                key.push_str("|raise:");
                write_condition(&mut key, checklist, &raise.when);
            }
            Adjust::Severity(cases) => {
                for case in cases {
                    let _ = write!(key, "|{}:", case.severity.number());
                    write_condition(&mut key, checklist, &case.when);
                }
            }
        }
    }
    key
}

fn write_condition(key: &mut String, checklist: &Checklist, condition: &Condition) {
    let mut leaf = |question: QuestionIx, reach: Reach, rest: String| {
        let _ = write!(key, "({} {reach:?} {rest})", checklist.question(question).id);
    };
    match condition {
        Condition::Is { question, reach, answers } => {
            let named = answers.iter().filter_map(|answer| checklist.question(*question).answer(*answer));
            let mut ids: Vec<&str> = named.map(|answer| answer.id.as_str()).collect();
            ids.sort_unstable();
            leaf(*question, *reach, ids.join(","));
        }
        Condition::AtLeast { question, reach, bound } => leaf(*question, *reach, format!(">={bound}")),
        Condition::AtMost { question, reach, bound } => leaf(*question, *reach, format!("<={bound}")),
        Condition::Answered { question, reach } => leaf(*question, *reach, "answered".to_owned()),
        Condition::Not(inner) => {
            key.push('!');
            write_condition(key, checklist, inner);
        }
        Condition::All(parts) | Condition::Any(parts) => {
            key.push_str(if matches!(condition, Condition::All(_)) { "all[" } else { "any[" });
            for part in parts {
                write_condition(key, checklist, part);
            }
            key.push(']');
        }
    }
}
