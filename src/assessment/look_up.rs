//! What to find out: "weet ik niet" is an answer, and also a thing to do.

use std::cmp::Reverse;

use crate::checklist::Severity;

use super::{Item, ItemState, LookUp};

/// Items answered `unknown` and unanswered items of severity 4; severity high
/// to low, raised first, walking order (format 1 §3, "to look up").
pub(super) fn of(items: &[Item]) -> Vec<LookUp> {
    let [.., four] = Severity::ALL;
    let mut found: Vec<&Item> = items
        .iter()
        .filter(|item| match item.state {
            ItemState::Unknown => true,
            ItemState::Unanswered => item.severity == four,
            ItemState::InOrder | ItemState::Partly | ItemState::NotInOrder | ItemState::NotApplicable => false,
        })
        .collect();
    // The sort is stable, so walking order stays within equals.
    found.sort_by_key(|item| (Reverse(item.severity), !item.raised));
    found.iter().map(|item| LookUp { asked: item.asked, state: item.state }).collect()
}
