//! What a shared question gives away about one that is not shared.
//!
//! Whether a shared question is asked, how it counts and which shared advice it
//! gives may hang only on questions the same readers may see.

use super::{Lint, at};
use crate::checklist::problem::Code;
use crate::checklist::{Adjust, Checklist, Condition, Home, Question, QuestionIx, Share};

/// Reports every leak, once per shared question and per question it leaks.
pub fn leaks(lint: &mut Lint<'_>) {
    let checklist = lint.checklist;
    for (place, question) in checklist.questions.iter().enumerate() {
        let mut leaked: Vec<QuestionIx> = Vec::new();
        for (condition, share) in conditions(checklist, question) {
            if share == Share::default() {
                continue;
            }
            condition.visit_questions(&mut |named, _| {
                let seen = checklist.question(named).share;
                let hidden = (share.installer && !seen.installer) || (share.employer && !seen.employer);
                if hidden && named.at() != place && !leaked.contains(&named) {
                    leaked.push(named);
                }
            });
        }
        for named in leaked {
            let subject = &checklist.question(named).id;
            lint.warn(Code::ShareLeak, at(&lint.marks.questions, place), Some(&question.id), subject);
        }
    }
}

/// The conditions a shared question shows something of, and to whom.
fn conditions<'c>(checklist: &'c Checklist, question: &'c Question) -> Vec<(&'c Condition, Share)> {
    let share = question.share;
    let mut found: Vec<(&Condition, Share)> = question.ask_if.iter().map(|condition| (condition, share)).collect();
    let places = match question.home {
        Home::Profile => &[][..],
        Home::Place(place) => &[place][..],
        Home::Element(kind) => &checklist.kind(kind).places[..],
    };
    found.extend(places.iter().filter_map(|place| Some((checklist.place(*place).ask_if.as_ref()?, share))));
    if let Some(scoring) = &question.scoring {
        match &scoring.adjust {
            Adjust::Nothing => {}
            Adjust::Severity(cases) => found.extend(cases.iter().map(|case| (&case.when, share))),
            Adjust::Raise(raise) => found.push((&raise.when, share)),
        }
    }
    for measure in question.answers().iter().flat_map(|answer| &answer.measures) {
        let measure = checklist.measure(*measure);
        let both = Share {
            installer: share.installer && measure.share.installer,
            employer: share.employer && measure.share.employer,
        };
        found.extend(measure.only_if.iter().map(|condition| (condition, both)));
    }
    found
}
