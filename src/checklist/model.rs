//! The checklist as the program uses it: sound, with references resolved.

use jiff::civil::Date;

use super::{
    AnswerIx, Condition, ContactIx, KindIx, LanguageIx, MeasureIx, PlaceIx, QuestionIx, SourceIx, Text, ThemeIx,
    Version,
};
use crate::words::Lang;

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

    /// The measure with an id.
    #[must_use]
    pub fn measure_by_id(&self, id: &str) -> Option<MeasureIx> {
        self.measures.iter().position(|measure| measure.id == id).map(MeasureIx::from)
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
