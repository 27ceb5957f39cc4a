//! What one household answered, and what that makes of a checklist.
//!
//! A [`Scan`] is the one state of the program: answers, elements (their doors
//! and windows), notes, what was done. It always belongs to one checklist and
//! refers to it by index. The walk, the result and the report are derived from
//! it and kept nowhere.

mod answers;
pub mod given;
mod model;
mod walk;

pub use answers::{AnswersOutcome, read_answers};
pub use model::{Asked, Done, Element, ElementIx, Given, Retired, Review, Scan, Subject};
pub use walk::{Step, Walk};
