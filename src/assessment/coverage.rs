//! How much of what is asked is answered.

use crate::scan::{Given, Situation, Walk};

use super::{Coverage, Tally};

/// Over all asked questions, facts and items, per element (format 1 §3,
/// "coverage").
pub(super) fn of(situation: &Situation<'_>, walk: &Walk) -> Coverage {
    let mut coverage = Coverage::default();
    for asked in walk.steps.iter().map(|step| step.asked) {
        let given = situation.given(asked);
        coverage.all.add(given);
        if situation.is_quick(asked.question) {
            coverage.quick.add(given);
        }
    }
    coverage
}

impl Tally {
    fn add(&mut self, given: Option<&Given>) {
        self.asked += 1;
        match given {
            Some(Given::Unknown) => self.unknown += 1,
            Some(_) => self.answered += 1,
            None => self.unanswered += 1,
        }
    }
}
