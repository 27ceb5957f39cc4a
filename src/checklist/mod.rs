//! One version of one checklist: questions, advice, contacts, sources, words.
//!
//! A checklist comes from one JSON file (format 1). The reader keeps the place
//! of every value and finds *all* problems, each with line, column and what to
//! do; only a file without errors becomes a [`Checklist`], in which every
//! reference is an index that exists, every text has every language, and no
//! condition runs in a circle. So all rooms behind this one can walk and score
//! without asking again whether the checklist is sound.

mod changes;
mod condition;
pub(crate) mod findings;
mod ids;
pub mod json;
pub mod lint;
mod model;
pub mod problem;
pub(crate) mod read;
mod schema;
pub mod shape;
mod text;
mod version;

pub use changes::undeclared_changes;
pub use condition::{Condition, Reach};
pub use ids::{AnswerIx, ContactIx, KindIx, MeasureIx, PlaceIx, QuestionIx, SetIx, SourceIx, ThemeIx};
pub use model::*;
pub use read::check::parse_date;
pub use read::{Marks, ReadOutcome, read, sha256};
pub use schema::schema;
pub use text::{LanguageIx, Text};
pub use version::Version;

/// Whether a word is an id: `[a-z0-9]+(-[a-z0-9]+)*`, at most 64 characters,
/// and none of the reserved words.
#[must_use]
pub fn is_id(word: &str) -> bool {
    let part =
        |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
    word.len() <= 64 && !matches!(word, "unknown" | "x") && word.split('-').all(part)
}

/// The checklist that comes with the program, as a file.
pub const BUILT_IN: &[u8] = include_bytes!("../../checklists/woning-bestuurder.json");
