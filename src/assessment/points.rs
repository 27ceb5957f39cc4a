//! "Deel van de punten op orde": for comparing two scans of one home.

use super::{Item, ItemState, Points};

/// Half-points over all items that count (format 1 §3, "points").
pub(super) fn of(items: &[Item]) -> Points {
    let mut points = Points::default();
    for item in items {
        let severity = u64::from(item.severity.number());
        let worth = 2 * severity;
        match item.state {
            ItemState::NotApplicable => continue,
            ItemState::InOrder => points.earned += worth,
            ItemState::Partly => points.earned += severity,
            ItemState::NotInOrder => {}
            ItemState::Unknown | ItemState::Unanswered => points.unclear += worth,
        }
        points.total += worth;
    }
    points
}

/// Open items by severity, 1 to 4 at 0 to 3.
pub(super) fn open_by_severity(items: &[Item]) -> [u32; 4] {
    let mut open = [0; 4];
    for item in items.iter().filter(|item| item.state.is_open()) {
        open[usize::from(item.severity.number() - 1)] += 1;
    }
    open
}
