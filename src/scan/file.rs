//! The format in which a scan is kept (`docs/security.md`, "A scan").
//!
//! It holds everything one household gave, and refers to the checklist by id,
//! so that a later version can carry it over. Nothing is dropped in silence: a
//! field that is not known is an error. It is only ever kept encrypted.

mod reading;
mod writing;

use std::collections::BTreeMap;

use crate::checklist::problem::Problem;

use super::{Asked, Scan};

pub use reading::read;
pub use writing::write;

/// The format that is written.
const FORMAT: i64 = 1;
/// What kind of file it is.
const KIND: &str = "huisscan-scan";

/// A scan, and where one was in it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SavedScan {
    /// The scan.
    pub scan: Scan,
    /// What was typed and is no answer yet.
    pub unfinished: BTreeMap<Asked, String>,
    /// Where one was; nothing when no walk was begun.
    pub walk: Option<WalkPlace>,
}

/// A place in the walk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WalkPlace {
    /// How much was walked.
    pub round: WalkRound,
    /// At which question; nothing when at none.
    pub asked: Option<Asked>,
}

/// How much is walked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WalkRound {
    /// Only what is marked for it.
    Quick,
    /// Everything.
    Full,
}

impl WalkRound {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Quick => "quick",
            Self::Full => "full",
        }
    }
}

/// Why bytes are no scan to this checklist.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ScanFileError {
    /// A newer program wrote it. It is left alone.
    #[error("written by a newer program")]
    Newer,
    /// It is something else.
    #[error("not a scan")]
    NotAScan,
    /// It is a scan to another checklist, or to another version of it.
    #[error("to another checklist")]
    OtherChecklist,
    /// It is a scan, but not a sound one.
    #[error("{} problems", .0.len())]
    Problems(Vec<Problem>),
}
