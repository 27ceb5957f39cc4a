//! Whom to turn to, what to do then, where facts come from, what words mean.

use jiff::civil::Date;

use crate::checklist::{ContactIx, SourceIx, Text};

/// What to do in danger.
#[derive(Clone, Debug)]
pub struct Urgent {
    /// Its heading.
    pub title: Text,
    /// The steps, at least one.
    pub steps: Vec<Text>,
    /// Whom to call, in order.
    pub contacts: Vec<ContactIx>,
}

/// Where a fact comes from.
#[derive(Clone, Debug)]
pub struct Source {
    /// For references.
    pub id: String,
    /// Name of the source.
    pub title: String,
    /// Where it stands; `https://`.
    pub url: Option<String>,
    /// Its date.
    pub date: Option<Date>,
    /// What to know about it.
    pub note: Option<Text>,
}

/// Whom one can call or write to.
#[derive(Clone, Debug)]
pub struct Contact {
    /// For references.
    pub id: String,
    /// Who it is.
    pub name: Text,
    /// As dialled.
    pub phone: Option<String>,
    /// `https://`.
    pub web: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// When to turn to them.
    pub when: Text,
    /// Where the number was seen.
    pub source: SourceIx,
    /// When a person confirmed it with them.
    pub checked_on: Option<Date>,
    /// Who confirmed it.
    pub checked_by: Option<String>,
}

/// Steps for one occasion.
#[derive(Clone, Debug)]
pub struct Guide {
    /// For references.
    pub id: String,
    /// The occasion.
    pub occasion: Occasion,
    /// Its heading.
    pub title: Text,
    /// The steps, at least one.
    pub steps: Vec<Text>,
    /// Whom to call.
    pub contacts: Vec<ContactIx>,
}

/// What a guide is for (`use` in the file).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Occasion {
    /// After something happened.
    Incident,
    /// What to say on the phone.
    CallCard,
    /// The card beside the door.
    DoorCard,
    /// When the office ends.
    EndOfOffice,
}

/// A field term, explained.
#[derive(Clone, Debug)]
pub struct Term {
    /// The word as it stands in texts.
    pub term: Text,
    /// What it means.
    pub meaning: Text,
    /// Id of a drawing.
    pub picture: Option<String>,
}
