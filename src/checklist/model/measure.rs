//! What can be done, by whom, at whose cost.

use super::Share;
use crate::checklist::{Condition, MeasureIx, SourceIx, Text};

/// What can be done.
#[derive(Clone, Debug)]
pub struct Measure {
    /// For references.
    pub id: String,
    /// What to do, as an instruction.
    pub title: Text,
    /// How, in a few sentences.
    pub text: Text,
    /// 1 little, 2 some, 3 much.
    pub effort: u8,
    /// Who does it.
    pub who: Who,
    /// Who pays.
    pub payer: Payer,
    /// Given when absent or not false.
    pub only_if: Option<Condition>,
    /// What must be done or true first.
    pub requires: Option<Text>,
    /// What to order, in the installer's words.
    pub standard: Option<Text>,
    /// What it costs.
    pub cost: Option<Cost>,
    /// Where it comes from.
    pub sources: Vec<SourceIx>,
    /// Whose report may show it, besides the owner's.
    pub share: Share,
    /// Measures that exclude this one.
    pub not_with: Vec<MeasureIx>,
}

/// Who does a measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// The resident.
    Oneself,
    /// A slotenmaker or other installer.
    Installer,
    /// The own organisation.
    Employer,
    /// The police.
    Police,
    /// The gemeente.
    Municipality,
    /// The landlord.
    Landlord,
}

/// Who pays a measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Payer {
    /// The resident.
    Oneself,
    /// The own organisation.
    Employer,
    /// The landlord.
    Landlord,
    /// It costs nothing.
    Nobody,
}

/// What a measure costs, in whole euros.
#[derive(Clone, Copy, Debug)]
pub struct Cost {
    /// From.
    pub from: i64,
    /// To.
    pub to: i64,
    /// Where that comes from.
    pub source: SourceIx,
}
