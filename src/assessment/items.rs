//! Every item that is asked: how severe it is here, and how it stands.

use crate::checklist::{AnswerState, Question};
use crate::scan::{Adjusted, Asked, Given, Situation, Subject, Walk};

use super::{Item, ItemState};

/// The items of a walk, in walking order (format 1 §3, "item" and "done").
pub(super) fn of(situation: &Situation<'_>, walk: &Walk) -> Vec<Item> {
    let mut adjusting = Adjusting::new(situation);
    walk.steps.iter().filter_map(|step| item(situation, &mut adjusting, step.asked)).collect()
}

fn item(situation: &Situation<'_>, adjusting: &mut Adjusting<'_, '_>, asked: Asked) -> Option<Item> {
    let question = situation.checklist().question(asked.question);
    let scoring = question.scoring.as_ref()?;
    let Adjusted { severity, severity_case, raised } = adjusting.of(asked)?;
    let answered = state(question, situation.given(asked));
    let repaired = answered.is_open() && all_done(situation, asked);
    Some(Item {
        asked,
        severity,
        severity_case,
        raised,
        evidence: scoring.evidence,
        theme: scoring.theme,
        answered,
        state: if repaired { ItemState::InOrder } else { answered },
    })
}

fn state(question: &Question, given: Option<&Given>) -> ItemState {
    let chosen = match given {
        None => return ItemState::Unanswered,
        Some(Given::Choice(answer)) => question.answer(*answer),
        // An item is a choice; the reader takes no other answer to it.
        Some(Given::Unknown | Given::Choices(_) | Given::Number(_) | Given::Date(_) | Given::Text(_)) => None,
    };
    match chosen.and_then(|answer| answer.state) {
        Some(AnswerState::InOrder) => ItemState::InOrder,
        Some(AnswerState::Partly) => ItemState::Partly,
        Some(AnswerState::NotInOrder) => ItemState::NotInOrder,
        Some(AnswerState::NotApplicable) => ItemState::NotApplicable,
        None => ItemState::Unknown,
    }
}

/// Whether the answer gives at least one measure and all given ones are done
/// for it.
fn all_done(situation: &Situation<'_>, asked: Asked) -> bool {
    let done = &situation.scan().done;
    if done.is_empty() {
        return false;
    }
    let mut given = situation.given_measures(asked).peekable();
    given.peek().is_some() && given.all(|measure| done.holds(measure, asked))
}

/// How items count, asked once per question where all its elements count alike.
struct Adjusting<'s, 'a> {
    situation: &'s Situation<'a>,
    by_question: Vec<Shared>,
}

#[derive(Clone, Copy)]
enum Shared {
    /// Not looked at yet.
    New,
    /// The same for every element.
    Alike(Adjusted),
    /// A condition looks at the same element.
    PerElement,
}

impl<'s, 'a> Adjusting<'s, 'a> {
    fn new(situation: &'s Situation<'a>) -> Self {
        Self { situation, by_question: vec![Shared::New; situation.checklist().questions.len()] }
    }

    fn of(&mut self, asked: Asked) -> Option<Adjusted> {
        if asked.subject == Subject::Household {
            return self.situation.adjusted(asked);
        }
        let known = &mut self.by_question[asked.question.at()];
        if let Shared::Alike(adjusted) = known {
            return Some(*adjusted);
        }
        let adjusted = self.situation.adjusted(asked)?;
        if matches!(known, Shared::New) {
            *known = if self.situation.differs_by_element(asked.question) {
                Shared::PerElement
            } else {
                Shared::Alike(adjusted)
            };
        }
        Some(adjusted)
    }
}
