//! From answers to a result, in whole numbers (the scoring rule, format 1 §3).
//!
//! Nothing here is a chance or a grade of safety: an [`Assessment`] says per
//! theme what is in order, what is open and what is not yet known, which
//! measures come first and why, and what to look up. Two programs that follow
//! the rule agree on it digit for digit.

mod model;

pub use model::{
    Action, Assessment, Coverage, ElementResult, Item, ItemState, LookUp, Points, Reason, SetResult, SetStatus, Status,
    Tally, Term, ThemeResult, Tip,
};
