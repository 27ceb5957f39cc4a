//! The checklist as the program uses it: sound, with references resolved.
//!
//! One file for each idea: whom to turn to and what words mean ([`Contact`],
//! [`Guide`], [`Term`]), where one walks ([`Place`], [`ElementKind`]), what is
//! asked ([`Question`]), how it counts ([`Scoring`]), what can be done
//! ([`Measure`]).

mod help;
mod measure;
mod places;
mod question;
mod scoring;

use jiff::civil::Date;

use super::{KindIx, LanguageIx, MeasureIx, PlaceIx, QuestionIx, SourceIx, Text, ThemeIx, Version};
use crate::words::Lang;

pub use help::{Contact, Guide, Occasion, Source, Term, Urgent};
pub use measure::{Cost, Measure, Payer, Who};
pub use places::{ElementKind, Place, Theme};
pub use question::{Answer, AnswerState, Home, Question, QuestionKind, Risk, Share};
pub use scoring::{Adjust, Evidence, RaiseIf, Scoring, Severity, SeverityIf};

/// One version of one checklist, without errors.
#[derive(Clone, Debug)]
pub struct Checklist {
    /// Stable over versions.
    pub id: String,
    /// This version.
    pub version: Version,
    /// SHA-256 of the file, lower-case hexadecimal.
    pub sha256: String,
    /// Draft, released or withdrawn.
    pub status: Status,
    /// When it was released.
    pub released_on: Option<Date>,
    /// By when someone should look at it again.
    pub review_before: Option<Date>,
    /// Who stands for it; blank while nobody does.
    pub publisher: String,
    /// Language codes, `nl` always among them.
    pub languages: Vec<String>,
    /// Its title.
    pub title: Text,
    /// What it is, in a few sentences.
    pub intro: Text,
    /// What to do in danger, shown at any moment.
    pub urgent: Urgent,
    /// Where the facts come from.
    pub sources: Vec<Source>,
    /// Whom one can call.
    pub contacts: Vec<Contact>,
    /// Steps for one occasion each.
    pub guides: Vec<Guide>,
    /// Field terms, explained.
    pub glossary: Vec<Term>,
    /// What results are told by.
    pub themes: Vec<Theme>,
    /// Where questions are asked, in walking order.
    pub places: Vec<Place>,
    /// What a home can have several of.
    pub kinds: Vec<ElementKind>,
    /// All questions, in file order.
    pub questions: Vec<Question>,
    /// All advice, in file order.
    pub measures: Vec<Measure>,
    /// Named groups of items that count together.
    pub sets: Vec<ItemSet>,
    /// The version `changes` speaks against.
    pub previous: Option<Version>,
    /// Differences with `previous` that touch given answers.
    pub changes: Vec<Change>,
}

impl Checklist {
    /// The checklist's language for a reader: theirs, or Dutch.
    #[must_use]
    pub fn language(&self, lang: Lang) -> LanguageIx {
        let place_of = |code: &str| self.languages.iter().position(|language| language == code);
        let place = place_of(lang.code()).or_else(|| place_of("nl")).unwrap_or(0);
        LanguageIx(u8::try_from(place).unwrap_or(0))
    }

    /// The question at an index.
    #[must_use]
    pub fn question(&self, question: QuestionIx) -> &Question {
        &self.questions[question.at()]
    }

    /// The measure at an index.
    #[must_use]
    pub fn measure(&self, measure: MeasureIx) -> &Measure {
        &self.measures[measure.at()]
    }

    /// The place at an index.
    #[must_use]
    pub fn place(&self, place: PlaceIx) -> &Place {
        &self.places[place.at()]
    }

    /// The element kind at an index.
    #[must_use]
    pub fn kind(&self, kind: KindIx) -> &ElementKind {
        &self.kinds[kind.at()]
    }

    /// The theme at an index.
    #[must_use]
    pub fn theme(&self, theme: ThemeIx) -> &Theme {
        &self.themes[theme.at()]
    }

    /// The question with an id.
    #[must_use]
    pub fn question_by_id(&self, id: &str) -> Option<QuestionIx> {
        self.questions.iter().position(|question| question.id == id).map(QuestionIx::from)
    }
}

/// How far a version is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Being made; nobody stands for it yet.
    Draft,
    /// Released.
    Released,
    /// No longer for new scans.
    Withdrawn,
}

/// Items that count together.
#[derive(Clone, Debug)]
pub struct ItemSet {
    /// For references.
    pub id: String,
    /// Its name.
    pub title: Text,
    /// What it is.
    pub about: Option<Text>,
    /// Its items.
    pub questions: Vec<QuestionIx>,
    /// Where it comes from.
    pub sources: Vec<SourceIx>,
}

/// A declared difference with the previous version.
#[derive(Clone, Debug)]
pub struct Change {
    /// Id in this version; of a retired question, in the previous one.
    pub question: String,
    /// What changed.
    pub kind: ChangeKind,
    /// Ids in the previous version.
    pub from: Vec<String>,
    /// For the reader.
    pub note: Option<Text>,
}

/// What changed in a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChangeKind {
    /// New.
    Added,
    /// Other words, same meaning.
    Wording,
    /// Clearer, same meaning.
    Clarified,
    /// Another meaning: given answers need another look.
    Meaning,
    /// Counts otherwise.
    Rescored,
    /// Asked elsewhere.
    Moved,
    /// Gone.
    Retired,
    /// Came from one question that became several.
    Split,
    /// Came from several questions.
    Merged,
}
