//! What may help besides: advice from facts, which do not count.

use crate::scan::{Situation, Walk};

use super::{Action, Tip};

/// Measures given by the answers of asked facts that are not among the actions,
/// in file order (format 1 §3, "tips").
pub(super) fn of(situation: &Situation<'_>, walk: &Walk, actions: &[Action]) -> Vec<Tip> {
    let checklist = situation.checklist();
    let done = &situation.scan().done;
    let mut is_action = vec![false; checklist.measures.len()];
    for action in actions {
        is_action[action.measure.at()] = true;
    }
    let mut facts = vec![Vec::new(); checklist.measures.len()];
    for asked in walk.steps.iter().map(|step| step.asked) {
        if situation.is_item(asked.question) {
            continue;
        }
        for measure in situation.given_measures(asked) {
            let facts = &mut facts[measure.at()];
            // Two choices of one fact may name the same measure; the fact is
            // one reason all the same.
            if !is_action[measure.at()] && !done.holds(measure, asked) && facts.last() != Some(&asked) {
                facts.push(asked);
            }
        }
    }
    let with_facts = facts.into_iter().enumerate().filter(|(_, facts)| !facts.is_empty());
    with_facts.map(|(measure, because)| Tip { measure: measure.into(), because }).collect()
}
