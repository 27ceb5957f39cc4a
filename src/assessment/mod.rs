//! From answers to a result, in whole numbers (the scoring rule, format 1 §3).
//!
//! Nothing here is a chance or a grade of safety: an [`Assessment`] says per
//! theme what is in order, what is open and what is not yet known, which
//! measures come first and why, and what to look up. Two programs that follow
//! the rule agree on it digit for digit.
//!
//! The way there has two halves. First every item of the walk gets its severity
//! and state in this [`Situation`] ([`Item`]); from then on nothing looks at
//! conditions again. Then each part of the result is its own small sum over
//! those items: themes and elements, points, sets, actions, tips, what to look
//! up.

mod actions;
mod codes;
mod coverage;
mod done;
mod items;
mod look_up;
mod model;
mod points;
mod result_json;
mod sets;
mod standing;
mod themes;
mod tips;

pub use done::{DoneError, read_done};
pub use model::{
    Action, Assessment, Coverage, ElementResult, Item, ItemState, LookUp, Points, Reason, SetResult, SetStatus, Status,
    Tally, Term, ThemeResult, Tip,
};
pub use standing::Standing;

use crate::checklist::Checklist;
use crate::scan::{Scan, Situation, Walk};

impl Assessment {
    /// The result of one scan; what is done stands in the scan.
    #[must_use]
    pub fn of(checklist: &Checklist, scan: &Scan) -> Self {
        Self::in_situation(&Situation::of(checklist, scan))
    }

    /// The result in a situation that is settled already.
    #[must_use]
    pub fn in_situation(situation: &Situation<'_>) -> Self {
        let walk = Walk::through(situation);
        let found = items::of(situation, &walk);
        let actions = actions::of(situation.checklist(), &found);
        let items = found.items;
        let themes::Verdicts { themes, elements } = themes::of(situation, &walk, &items);
        Self {
            coverage: coverage::of(situation, &walk),
            points: points::of(&items),
            open_by_severity: points::open_by_severity(&items),
            themes,
            elements,
            sets: sets::of(situation.checklist(), &items),
            tips: tips::of(situation, &walk, &actions),
            actions,
            look_up: look_up::of(&items),
            items,
            walk,
        }
    }
}
