//! What results are told by, and where one walks.

use crate::checklist::{Condition, PlaceIx, QuestionIx, Text};

/// What results are told by.
#[derive(Clone, Debug)]
pub struct Theme {
    /// For references.
    pub id: String,
    /// Its name.
    pub title: Text,
    /// What it is about.
    pub about: Option<Text>,
}

/// Where questions are asked.
#[derive(Clone, Debug)]
pub struct Place {
    /// For references.
    pub id: String,
    /// Its name.
    pub title: Text,
    /// Where to stand, what to bring.
    pub intro: Option<Text>,
    /// Outside the house: can go on the buitenlijst.
    pub outdoors: bool,
    /// Asked when absent or not false.
    pub ask_if: Option<Condition>,
}

/// What a home can have several of.
#[derive(Clone, Debug)]
pub struct ElementKind {
    /// For references.
    pub id: String,
    /// One of them.
    pub title: Text,
    /// More of them.
    pub plural: Text,
    /// Where they can be, in the file's order; at least one.
    pub places: Vec<PlaceIx>,
    /// Every home has one: none entered means one is missing.
    pub expected: bool,
    /// What to enter.
    pub hint: Option<Text>,
    /// Its questions in file order; a question's `slot` is its place here.
    pub questions: Vec<QuestionIx>,
}
