//! Every item that is asked: how severe it is here, how it stands, and which
//! measures it calls for.

use crate::checklist::{AnswerState, MeasureIx, Question};
use crate::scan::{Adjusted, Asked, Given, Situation, Subject, Walk};

use super::{Item, ItemState};

/// What one pass over the walk finds.
///
/// Measures are gathered in the same pass: looking an answer up a second time
/// would take longer than all the rest.
pub(super) struct Found {
    /// The items, in walking order.
    pub(super) items: Vec<Item>,
    /// Per measure the open items (by place in `items`) whose answer gives it
    /// and for which it is not done, in walking order.
    pub(super) reasons: Vec<Vec<u32>>,
}

/// The items of a walk (format 1 §3, "item" and "done").
pub(super) fn of(situation: &Situation<'_>, walk: &Walk) -> Found {
    let mut adjusting = Adjusting::new(situation);
    let mut found = Found {
        items: Vec::with_capacity(walk.steps.len()),
        reasons: vec![Vec::new(); situation.checklist().measures.len()],
    };
    for step in &walk.steps {
        if let Some(mut item) = item(situation, &mut adjusting, step.asked) {
            if item.answered.is_open() {
                found.gather(situation, &mut item);
            }
            found.items.push(item);
        }
    }
    found
}

impl Found {
    /// Notes which measures an open item calls for. It counts as in order once
    /// its answer gives at least one measure and all given ones are done for it.
    fn gather(&mut self, situation: &Situation<'_>, item: &mut Item) {
        let done = &situation.scan().done;
        let (mut given, mut to_do) = (0, 0);
        for measure in situation.given_measures(item.asked) {
            given += 1;
            if !done.holds(measure, item.asked) {
                to_do += 1;
                self.reason(measure);
            }
        }
        if given > 0 && to_do == 0 {
            item.state = ItemState::InOrder;
        }
    }

    /// The item about to be added is a reason for this measure.
    fn reason(&mut self, measure: MeasureIx) {
        self.reasons[measure.at()].push(self.items.len() as u32);
    }
}

fn item(situation: &Situation<'_>, adjusting: &mut Adjusting<'_, '_>, asked: Asked) -> Option<Item> {
    if !situation.is_item(asked.question) {
        return None;
    }
    let question = situation.checklist().question(asked.question);
    let scoring = question.scoring.as_ref()?;
    let Adjusted { severity, severity_case, raised } = adjusting.of(asked)?;
    let answered = state(question, situation.given(asked));
    let (evidence, theme) = (scoring.evidence, scoring.theme);
    Some(Item { asked, severity, severity_case, raised, evidence, theme, answered, state: answered })
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
