//! How an item counts, and what a situation changes in that.

use crate::checklist::{Condition, Text, ThemeIx};

/// How an item counts.
#[derive(Clone, Debug)]
pub struct Scoring {
    /// The theme it is told under.
    pub theme: ThemeIx,
    /// How bad it is when open.
    pub severity: Severity,
    /// How well that is known.
    pub evidence: Evidence,
    /// What changes it.
    pub adjust: Adjust,
}

/// What the household's situation changes in an item; never two things at
/// once, so that the order can be explained.
#[derive(Clone, Debug)]
pub enum Adjust {
    /// Nothing.
    Nothing,
    /// The first that is true gives another severity.
    Severity(Vec<SeverityIf>),
    /// Moves its measures up within their severity.
    Raise(RaiseIf),
}

/// Another severity in a situation.
#[derive(Clone, Debug)]
pub struct SeverityIf {
    /// The situation.
    pub when: Condition,
    /// The severity then.
    pub severity: Severity,
    /// Why, for the reader.
    pub because: Text,
}

/// Moved up in a situation.
#[derive(Clone, Debug)]
pub struct RaiseIf {
    /// The situation.
    pub when: Condition,
    /// Why, for the reader.
    pub because: Text,
}

/// Severity 1 (habit or comfort) to 4 (life or legal floor).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Severity(u8);

impl Severity {
    /// The four, low to high.
    pub const ALL: [Self; 4] = [Self(1), Self(2), Self(3), Self(4)];

    /// From 1 to 4.
    #[must_use]
    pub fn new(number: i64) -> Option<Self> {
        (1..=4).contains(&number).then(|| Self(number.unsigned_abs() as u8))
    }

    /// 1 to 4.
    #[must_use]
    pub const fn number(self) -> u8 {
        self.0
    }
}

/// How well the weight of an item is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Evidence {
    /// Measured in a strong design.
    A,
    /// Measured, observational.
    B,
    /// Legal or technical norm.
    C,
    /// Expert judgement or incidents.
    D,
}

impl Evidence {
    /// The letter in the file.
    #[must_use]
    pub const fn letter(self) -> &'static str {
        match self {
            Self::A => "A",
            Self::B => "B",
            Self::C => "C",
            Self::D => "D",
        }
    }
}
