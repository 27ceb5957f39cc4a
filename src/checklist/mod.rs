//! One version of one checklist: questions, advice, contacts, sources, words.
//!
//! A checklist comes from one JSON file (format 1). The reader keeps the place
//! of every value and finds *all* problems, each with line, column and what to
//! do; only a file without errors becomes a [`Checklist`], in which every
//! reference is an index that exists, every text has every language, and no
//! condition runs in a circle. So all rooms behind this one can walk and score
//! without asking again whether the checklist is sound.

mod condition;
mod ids;
mod model;
mod text;
mod version;

pub use condition::{Condition, Reach};
pub use ids::{AnswerIx, ContactIx, KindIx, MeasureIx, PlaceIx, QuestionIx, SetIx, SourceIx, ThemeIx};
pub use model::*;
pub use text::{LanguageIx, Text};
pub use version::Version;
