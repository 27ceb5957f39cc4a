//! Items that count together, such as the basisset against burglary.

use crate::checklist::{Checklist, ItemSet};

use super::{Item, SetResult, SetStatus};

/// Every set, in file order (format 1 §3, "sets").
pub(super) fn of(checklist: &Checklist, items: &[Item]) -> Vec<SetResult> {
    let mut by_question = vec![Count::default(); checklist.questions.len()];
    for item in items {
        by_question[item.asked.question.at()].add(item);
    }
    checklist.sets.iter().enumerate().map(|(place, set)| result(place, set, &by_question)).collect()
}

fn result(place: usize, set: &ItemSet, by_question: &[Count]) -> SetResult {
    let mut sum = Count::default();
    for question in &set.questions {
        let Count { items, open, unclear } = by_question[question.at()];
        sum = Count { items: sum.items + items, open: sum.open + open, unclear: sum.unclear + unclear };
    }
    let status = match sum {
        Count { items: 0, .. } => SetStatus::NotApplicable,
        Count { open: 1.., .. } => SetStatus::Incomplete,
        Count { unclear: 1.., .. } => SetStatus::Unknown,
        Count { .. } => SetStatus::Complete,
    };
    SetResult { set: place.into(), status, to_go: sum.open, unclear: sum.unclear }
}

#[derive(Clone, Copy, Default)]
struct Count {
    items: u32,
    open: u32,
    unclear: u32,
}

impl Count {
    fn add(&mut self, item: &Item) {
        self.items += u32::from(item.state.counts());
        self.open += u32::from(item.state.is_open());
        self.unclear += u32::from(item.state.is_unclear());
    }
}
