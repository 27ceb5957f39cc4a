//! What one household answered, and what that makes of a checklist.
//!
//! A [`Scan`] is the one state of the program: answers, elements (their doors
//! and windows), notes, what was done. It always belongs to one checklist and
//! refers to it by index. The walk, the result and the report are derived from
//! it and kept nowhere.

mod model;
mod walk;

pub use model::{Asked, Done, Element, ElementIx, Given, Retired, Review, Scan, Subject};
pub use walk::{Step, Walk};
