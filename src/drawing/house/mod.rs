//! The house: where it stands well and where not, on one look.
//!
//! Two sides, because the back door is the most used way in. Doors, windows and
//! the other things a scan asks about are [`Part`]s: each has a name, the word
//! and colour of the worst that is open there, and the place or element whose
//! questions it leads to. What has no shape of its own (routine, online) stands
//! in [`House::others`]. The same parts, in words, are the text twin.

mod parts;
mod picture;
mod pieces;

use crate::assessment::{Assessment, Status};
use crate::checklist::{Checklist, PlaceIx};
use crate::scan::{ElementIx, Scan};
use crate::words::{Lang, report as words};

use super::{Area, Drawing};
pub use parts::element_name;

/// The house of one scan.
#[derive(Clone, Debug, PartialEq)]
pub struct House {
    /// Seen from the street.
    pub street: Side,
    /// Seen from the garden.
    pub garden: Side,
    /// What has no place in either picture.
    pub others: Vec<Part>,
}

/// One side of the house.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Side {
    /// The picture.
    pub drawing: Drawing,
    /// What is in it.
    pub parts: Vec<Part>,
}

/// Something of the house that has a status.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// What it is called.
    pub name: String,
    /// Where its questions are asked.
    pub place: Option<PlaceIx>,
    /// Which element it is, if it is one.
    pub element: Option<ElementIx>,
    /// The worst that is open there.
    pub status: Status,
    /// What is said of it.
    pub words: String,
    /// Where it can be clicked; parts outside the pictures have none.
    pub area: Option<Area>,
}

impl House {
    /// The house of a scan.
    #[must_use]
    pub fn of(checklist: &Checklist, scan: &Scan, assessment: &Assessment, lang: Lang) -> Self {
        let found = parts::find(checklist, scan, assessment, lang);
        let mut others = found.others;
        let street = picture::draw(found.street, words::STREET_SIDE.get(lang), &mut others);
        let garden = picture::draw(found.garden, words::GARDEN_SIDE.get(lang), &mut others);
        Self { street, garden, others }
    }

    /// All parts with what is said of them: the twin in words.
    pub fn parts(&self) -> impl Iterator<Item = &Part> {
        self.street.parts.iter().chain(&self.garden.parts).chain(&self.others)
    }
}

#[cfg(test)]
mod tests;
