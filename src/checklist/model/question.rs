//! What is asked, what can be answered, and who else may see it.

use super::Scoring;
use crate::checklist::{AnswerIx, Condition, KindIx, MeasureIx, PlaceIx, SourceIx, Text};

/// One question.
#[derive(Clone, Debug)]
pub struct Question {
    /// Stable; changes meaning only by a declared change.
    pub id: String,
    /// Where it is asked.
    pub home: Home,
    /// Its place among the questions of its kind; 0 where it has none.
    pub slot: u32,
    /// What can be answered.
    pub kind: QuestionKind,
    /// The question.
    pub text: Text,
    /// Why it is asked.
    pub why: Option<Text>,
    /// How to find out.
    pub look_up: Option<Text>,
    /// Id of a drawing.
    pub picture: Option<String>,
    /// Asked when absent or not false.
    pub ask_if: Option<Condition>,
    /// Also walked in the quick round.
    pub quick: bool,
    /// Whether "weet ik niet" can be answered.
    pub allow_unknown: bool,
    /// Whose report may show it, besides the owner's.
    pub share: Share,
    /// What it is about.
    pub risks: Vec<Risk>,
    /// Where it comes from.
    pub sources: Vec<SourceIx>,
    /// For an item, how it counts; a fact has none.
    pub scoring: Option<Scoring>,
}

impl Question {
    /// The answers to choose from; none for number, date and text.
    #[must_use]
    pub fn answers(&self) -> &[Answer] {
        match &self.kind {
            QuestionKind::Choice(answers) | QuestionKind::Choices(answers) => answers,
            QuestionKind::Number { .. } | QuestionKind::Date | QuestionKind::Text => &[],
        }
    }

    /// One answer.
    #[must_use]
    pub fn answer(&self, answer: AnswerIx) -> Option<&Answer> {
        self.answers().get(answer.at())
    }

    /// The element kind it is asked for, if any.
    #[must_use]
    pub fn element_kind(&self) -> Option<KindIx> {
        match self.home {
            Home::Element(kind) => Some(kind),
            Home::Profile | Home::Place(_) => None,
        }
    }
}

/// Where a question is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Home {
    /// First of all, about the household.
    Profile,
    /// At a place.
    Place(PlaceIx),
    /// For each element of a kind.
    Element(KindIx),
}

/// What can be answered.
#[derive(Clone, Debug)]
pub enum QuestionKind {
    /// One of these.
    Choice(Vec<Answer>),
    /// One or more of these.
    Choices(Vec<Answer>),
    /// A whole number.
    Number {
        /// Lowest allowed.
        min: Option<i64>,
        /// Highest allowed.
        max: Option<i64>,
        /// What is counted.
        unit: Option<Text>,
    },
    /// A day.
    Date,
    /// Free text.
    Text,
}

/// One answer to choose.
#[derive(Clone, Debug)]
pub struct Answer {
    /// Stable within its question.
    pub id: String,
    /// What one sees.
    pub text: Text,
    /// What it means; every answer of an item has one, of a fact none.
    pub state: Option<AnswerState>,
    /// The advice it gives.
    pub measures: Vec<MeasureIx>,
    /// Cannot be chosen with another.
    pub exclusive: bool,
}

/// What an answer to an item means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnswerState {
    /// Nothing to do.
    InOrder,
    /// Something to do.
    Partly,
    /// All to do.
    NotInOrder,
    /// Does not count here.
    NotApplicable,
}

/// What a question is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Risk {
    /// Burglary.
    Burglary,
    /// Fire.
    Fire,
    /// Threat.
    Threat,
    /// Digital.
    Digital,
}

/// Whose report may show something, besides the owner's.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Share {
    /// The slotenmaker or other installer.
    pub installer: bool,
    /// The own organisation, or the CCV.
    pub employer: bool,
}
