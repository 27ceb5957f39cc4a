//! The words that the result file uses (format 1 §4).

use super::{ItemState, SetStatus, Status, Term};

impl Status {
    /// Its word in files.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::ActNow => "act_now",
            Self::NotEnoughKnown => "not_enough_known",
            Self::Attention => "attention",
            Self::InOrder => "in_order",
            Self::NotApplicable => "not_applicable",
        }
    }
}

impl ItemState {
    /// Its word in files.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::InOrder => "in_order",
            Self::Partly => "partly",
            Self::NotInOrder => "not_in_order",
            Self::NotApplicable => "not_applicable",
            Self::Unknown => "unknown",
            Self::Unanswered => "unanswered",
        }
    }
}

impl SetStatus {
    /// Its word in files.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::NotApplicable => "not_applicable",
            Self::Incomplete => "incomplete",
            Self::Unknown => "unknown",
            Self::Complete => "complete",
        }
    }
}

impl Term {
    /// Its word in files.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Now => "now",
            Self::Month => "month",
            Self::Later => "later",
        }
    }
}
