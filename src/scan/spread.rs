//! One question over all elements of its kind, summed up.
//!
//! `of: any` and `of: every` look at every element. Many questions may hang on
//! the same one ("is any window reachable?"), so the elements are looked at
//! once and what matters is kept: how many are asked, how many of them not
//! known, the different answers, the lowest and highest number. Each condition
//! is then decided from that, however many elements there are.

use std::collections::BTreeSet;

use crate::checklist::AnswerIx;

use super::probe::{Probe, share_one};
use super::{Given, Truth};

/// The answers to one question over the elements for which it is asked.
#[derive(Clone, Debug, Default)]
pub(super) struct Spread<'a> {
    known: usize,
    open: usize,
    chosen: BTreeSet<&'a [AnswerIx]>,
    lowest: Option<i64>,
    highest: Option<i64>,
}

impl<'a> Spread<'a> {
    /// Sums up answers, one per element; only of elements for which the
    /// question is asked.
    pub(super) fn over(answers: impl Iterator<Item = Option<&'a Given>>) -> Self {
        let mut spread = Self::default();
        for given in answers {
            spread.add(given);
        }
        spread
    }

    fn add(&mut self, given: Option<&'a Given>) {
        let Some(known) = given.filter(|given| **given != Given::Unknown) else {
            self.open += 1;
            return;
        };
        self.known += 1;
        match known {
            Given::Choice(answer) => {
                self.chosen.insert(std::slice::from_ref(answer));
            }
            Given::Choices(answers) => {
                self.chosen.insert(answers);
            }
            Given::Number(number) => {
                self.lowest = Some(self.lowest.map_or(*number, |lowest| lowest.min(*number)));
                self.highest = Some(self.highest.map_or(*number, |highest| highest.max(*number)));
            }
            Given::Date(_) | Given::Text(_) | Given::Unknown => {}
        }
    }

    /// `of: any`: at least one element.
    pub(super) fn any(&self, probe: Probe<'_>) -> Truth {
        let one_holds = match probe {
            Probe::Is(wanted) => self.chosen.iter().any(|chosen| share_one(wanted, chosen)),
            Probe::AtLeast(bound) => self.highest.is_some_and(|highest| highest >= bound),
            Probe::AtMost(bound) => self.lowest.is_some_and(|lowest| lowest <= bound),
            Probe::Answered => return (self.known > 0).into(),
        };
        match (one_holds, self.open) {
            (true, _) => Truth::True,
            (false, 0) => Truth::False,
            (false, _) => Truth::Open,
        }
    }

    /// `of: every`: there is at least one element, and all.
    pub(super) fn every(&self, probe: Probe<'_>) -> Truth {
        if self.known + self.open == 0 {
            return Truth::False;
        }
        let all_known_hold = match probe {
            Probe::Is(wanted) => self.chosen.iter().all(|chosen| share_one(wanted, chosen)),
            Probe::AtLeast(bound) => self.lowest.is_none_or(|lowest| lowest >= bound),
            Probe::AtMost(bound) => self.highest.is_none_or(|highest| highest <= bound),
            Probe::Answered => return (self.open == 0).into(),
        };
        match (all_known_hold, self.open) {
            (false, _) => Truth::False,
            (true, 0) => Truth::True,
            (true, _) => Truth::Open,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Summing up gives what one gets by asking every element.
    #[test]
    fn the_sum_agrees_with_asking_each() {
        let answers = [
            None,
            Some(Given::Unknown),
            Some(Given::Number(2)),
            Some(Given::Number(5)),
            Some(Given::Choice(AnswerIx(0))),
            Some(Given::Choice(AnswerIx(1))),
            Some(Given::Choices(vec![AnswerIx(0), AnswerIx(2)])),
        ];
        let wanted = [AnswerIx(0), AnswerIx(3)];
        let numbers = [Probe::AtLeast(3), Probe::AtMost(3), Probe::AtLeast(6), Probe::AtMost(6), Probe::Answered];
        let choices = [Probe::Is(&wanted), Probe::Answered];
        for (group, tests) in [([0, 1, 2, 3], &numbers[..]), ([0, 1, 4, 5], &choices), ([1, 4, 5, 6], &choices)] {
            for mask in 0..16_u8 {
                let picked: Vec<_> =
                    (0..4).filter(|bit| mask & (1 << bit) != 0).map(|bit| &answers[group[bit]]).collect();
                let spread = Spread::over(picked.iter().map(|given| given.as_ref()));
                for test in tests {
                    let each = || picked.iter().map(|given| test.one(true, given.as_ref()));
                    let every = if picked.is_empty() { Truth::False } else { Truth::all(each()) };
                    assert_eq!(spread.any(*test), Truth::any(each()), "any {test:?} of {picked:?}");
                    assert_eq!(spread.every(*test), every, "every {test:?} of {picked:?}");
                }
            }
        }
    }
}
