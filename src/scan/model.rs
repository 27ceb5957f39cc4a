//! The answers of one household.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use crate::checklist::{AnswerIx, Checklist, KindIx, MeasureIx, PlaceIx, QuestionIx};

/// An element of the home, as its place in [`Scan::elements`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ElementIx(pub u32);

impl ElementIx {
    /// The place in the list, from 0.
    #[must_use]
    pub const fn at(self) -> usize {
        self.0 as usize
    }
}

impl From<usize> for ElementIx {
    fn from(place: usize) -> Self {
        Self(u32::try_from(place).unwrap_or(u32::MAX))
    }
}

/// Whom a question is asked about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// The household, once.
    Household,
    /// One of its elements.
    Element(ElementIx),
    /// The element that stands for an expected kind of which none was entered.
    Missing(KindIx),
}

/// One question as it is asked: of the household, or of one element.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Asked {
    /// The question.
    pub question: QuestionIx,
    /// Whom it is about.
    pub subject: Subject,
}

/// One given answer.
#[derive(Clone, Debug, PartialEq)]
pub enum Given {
    /// One choice.
    Choice(AnswerIx),
    /// Several choices, at least one, in file order.
    Choices(Vec<AnswerIx>),
    /// A whole number.
    Number(i64),
    /// A day.
    Date(Date),
    /// Free text, 1 to 2000 characters.
    Text(String),
    /// "Weet ik niet, kijk ik na."
    Unknown,
}

/// A door, window or other thing a home can have several of.
#[derive(Clone, Debug, PartialEq)]
pub struct Element {
    /// For files.
    pub id: String,
    /// What it is.
    pub kind: KindIx,
    /// What the household calls it; may be blank.
    pub name: String,
    /// Where it is; one of its kind's places.
    pub place: PlaceIx,
    /// By the question's slot in its kind.
    pub answers: Vec<Option<Given>>,
}

/// An answer carried over from an earlier version that needs another look.
///
/// Until someone looks, it counts as unanswered everywhere.
#[derive(Clone, Debug, PartialEq)]
pub struct Review {
    /// The question, by id.
    pub question: String,
    /// The element, by id.
    pub element: Option<String>,
    /// What changed, as declared.
    pub change: String,
    /// The version the answer was given to.
    pub from_version: String,
    /// The answer as it stood in the file, kept whole.
    pub old_answer: serde_json::Value,
}

/// An answer to a question that is gone; kept readable, never counted. The
/// object stands as it was in the file.
#[derive(Clone, Debug, PartialEq)]
pub struct Retired(pub serde_json::Value);

/// Whom the household calls in its own organisation, as they wrote it down.
///
/// It is theirs: the program neither checks nor changes it. It is no part of
/// the answers file and goes into no report but the owner's.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnOrganisation {
    /// Who to ask for; may be blank.
    pub name: String,
    /// As dialled; may be blank.
    pub phone: String,
    /// When they can be reached, and what else helps; may be blank.
    pub note: String,
}

impl OwnOrganisation {
    /// Whether nothing was written down.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        let Self { name, phone, note } = self;
        [name, phone, note].iter().all(|written| written.trim().is_empty())
    }
}

/// A photo that belongs to a question. Its bytes are kept elsewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Photo {
    /// The name under which its bytes are kept.
    pub id: String,
    /// How wide it is.
    pub width_pixels: u32,
    /// How high it is.
    pub height_pixels: u32,
}

/// Which measures are done, and for which reasons.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Done {
    /// Done for all reasons.
    pub measures: BTreeSet<MeasureIx>,
    /// Done for one reason.
    pub reasons: BTreeSet<(MeasureIx, Asked)>,
}

impl Done {
    /// Whether a measure is done for one reason.
    #[must_use]
    pub fn holds(&self, measure: MeasureIx, reason: Asked) -> bool {
        self.measures.contains(&measure) || self.reasons.contains(&(measure, reason))
    }

    /// Whether nothing is done.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.measures.is_empty() && self.reasons.is_empty()
    }
}

/// What one household answered to one checklist.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scan {
    /// Answers to questions of profile and places, by question; questions of an
    /// element kind have their answers with the element.
    pub answers: Vec<Option<Given>>,
    /// Doors, windows and the like, in the order they were entered.
    pub elements: Vec<Element>,
    /// Kinds this home does not have, by kind.
    pub none: Vec<bool>,
    /// Answers that need another look.
    pub review: Vec<Review>,
    /// Answers to questions that are gone.
    pub retired: Vec<Retired>,
    /// Answers that stand under `review` and so do not count.
    pub under_review: BTreeSet<Asked>,
    /// The household's own notes.
    pub notes: BTreeMap<Asked, String>,
    /// The household's own photos, in the order they were added.
    pub photos: BTreeMap<Asked, Vec<Photo>>,
    /// Places put on the buitenlijst, for daylight.
    pub outdoor_list: BTreeSet<PlaceIx>,
    /// What was done.
    pub done: Done,
    /// Whom to call in the own organisation.
    pub own_organisation: OwnOrganisation,
}

impl Scan {
    /// A scan without answers.
    #[must_use]
    pub fn empty(checklist: &Checklist) -> Self {
        Self {
            answers: vec![None; checklist.questions.len()],
            none: vec![false; checklist.kinds.len()],
            ..Self::default()
        }
    }

    /// The given answer, also where it does not count (not asked, or under
    /// review).
    #[must_use]
    pub fn given(&self, checklist: &Checklist, asked: Asked) -> Option<&Given> {
        match asked.subject {
            Subject::Household => self.answers.get(asked.question.at())?.as_ref(),
            Subject::Element(element) => {
                let slot = checklist.question(asked.question).slot as usize;
                self.elements.get(element.at())?.answers.get(slot)?.as_ref()
            }
            Subject::Missing(_) => None,
        }
    }

    /// The given answer, unless it waits for another look.
    #[must_use]
    pub fn counted(&self, checklist: &Checklist, asked: Asked) -> Option<&Given> {
        if !self.under_review.is_empty() && self.under_review.contains(&asked) {
            return None;
        }
        self.given(checklist, asked)
    }

    /// Gives, changes or takes back an answer; an answer that waited for
    /// another look has then had it. A missing element takes no answer.
    pub fn set(&mut self, checklist: &Checklist, asked: Asked, given: Option<Given>) {
        let slot = match asked.subject {
            Subject::Household => self.answers.get_mut(asked.question.at()),
            Subject::Element(element) => {
                let slot = checklist.question(asked.question).slot as usize;
                self.elements.get_mut(element.at()).and_then(|element| element.answers.get_mut(slot))
            }
            Subject::Missing(_) => None,
        };
        let Some(slot) = slot else { return };
        *slot = given;
        if self.under_review.remove(&asked) {
            let question = &checklist.question(asked.question).id;
            let element = match asked.subject {
                Subject::Element(element) => self.elements.get(element.at()).map(|element| element.id.clone()),
                Subject::Household | Subject::Missing(_) => None,
            };
            self.review.retain(|review| &review.question != question || review.element != element);
        }
    }

    /// Adds an element without answers and says where it stands. Its id is new
    /// in this scan.
    pub fn add_element(&mut self, checklist: &Checklist, kind: KindIx, place: PlaceIx, name: String) -> ElementIx {
        let number = self.elements.iter().filter_map(|element| element.id.strip_prefix('e')?.parse::<u32>().ok()).max();
        self.elements.push(Element {
            id: format!("e{}", number.unwrap_or(0).saturating_add(1)),
            kind,
            name,
            place,
            answers: vec![None; checklist.kind(kind).questions.len()],
        });
        if let Some(none) = self.none.get_mut(kind.at()) {
            *none = false;
        }
        ElementIx::from(self.elements.len() - 1)
    }
}
