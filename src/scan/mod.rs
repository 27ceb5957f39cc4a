//! What one household answered, and what that makes of a checklist.
//!
//! A [`Scan`] is the one state of the program: answers, elements (their doors
//! and windows), notes, what was done. It always belongs to one checklist and
//! refers to it by index. The walk, the result and the report are derived from
//! it and kept nowhere.
//!
//! Between answers and anything shown stands the [`Situation`]: which questions
//! are asked at all, and whether a [`Condition`](crate::checklist::Condition)
//! is true, false or still open ([`Truth`]). "In doubt, ask" lives there, once,
//! so that window, result and report cannot disagree about it. The [`Walk`] is
//! the same thing put in the order in which one goes through the house.

mod answers;
mod cells;
mod edit;
pub mod file;
pub mod given;
mod grounds;
mod model;
mod probe;
mod settling;
mod situation;
mod spread;
mod truth;
mod walk;

pub use answers::{AnswersOutcome, read_answers};
pub use grounds::grounds;
pub use model::{Asked, Done, Element, ElementIx, Given, OwnOrganisation, Photo, Retired, Review, Scan, Subject};
pub use situation::{Adjusted, Situation};
pub use truth::Truth;
pub use walk::{Step, Walk};
