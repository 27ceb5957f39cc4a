//! What the window knows.
//!
//! One truth: the [`Scan`]. Everything shown is derived from it, once per
//! change, in [`Derived`]. Besides there is only what belongs to the window
//! itself: which screen, what is half typed, what lies open.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::civil::Date;

use super::card_facts::{CardFacts, FactsOf};
use super::derived::{Derived, Stop};
use super::desk::Desk;
use super::guard::{Distance, Guard, Times};
use super::keeping::Keeping;
use super::kit::theme::Theme;
use super::pace::Pace;
use super::photos::Photos;
use crate::checklist::{Checklist, LanguageIx, Text};
use crate::drawing::house;
use crate::scan::{Asked, ElementIx, Given, Scan, Subject};
use crate::system::leaving::{Leaves, Leaving};
use crate::system::notices::Told;
use crate::system::trust::Fact;
use crate::words::{Lang, Phrase};

/// A screen of the window.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Screen {
    /// Where one comes in.
    #[default]
    Start,
    /// Something has just happened.
    Incident,
    /// All help cards.
    Guides,
    /// One help card, large.
    Guide,
    /// Doors and windows.
    Elements,
    /// One question a card.
    Walk,
    /// How the home stands.
    Result,
    /// What to do first.
    Plan,
    /// The report, to look at and save.
    Report,
    /// How to keep the scan.
    Keep,
    /// Opening the vault.
    Unlock,
    /// The scans in it.
    Scans,
    /// Settings, and what can be trusted.
    Settings,
}

/// How much is walked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Round {
    /// Only what is marked for it.
    Quick,
    /// Everything.
    #[default]
    Full,
}

/// A field about the own organisation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OwnField {
    /// Who to ask for.
    Name,
    /// As dialled.
    Phone,
    /// When they can be reached.
    Note,
}

/// What can be folded open on a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fold {
    /// The note.
    Note,
    /// The photos.
    Photo,
    /// Where the question comes from.
    Source,
    /// The list of places, where there is no room for it.
    Places,
    /// What a term means, by its place in the glossary.
    Term(usize),
}

/// What takes the keyboard on arrival, once.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Attention {
    /// Nothing: the window has just opened.
    #[default]
    Nothing,
    /// The heading of a screen, where a screen reader starts.
    Heading,
    /// The answers of a card.
    Card,
    /// The password of a paper, which is wanted first.
    Password,
}

/// What lies over the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialog {
    /// What to do in danger.
    Danger,
    /// A measure was done: how is this finding now?
    Recheck(Asked),
    /// Closing would lose the answers.
    ConfirmClose,
    /// A photo, large.
    Photo,
    /// Closing would lose what could not be saved.
    CloseUnsaved,
    /// Saving would replace a file.
    ConfirmOverwrite,
    /// Saving would have it leave this machine.
    ConfirmLeaving(Leaving, Leaves),
    /// Before printing.
    Print,
    /// Removing a scan.
    RemoveScan,
}

/// A message at the top of the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// Whether something went wrong.
    pub problem: bool,
    /// The words, ready to show.
    pub words: String,
    /// Whether the last change can be taken back from here.
    pub can_undo: bool,
}

/// A checklist with its file.
#[derive(Clone)]
pub struct OwnChecklist {
    /// The questions.
    pub checklist: Arc<Checklist>,
    /// Its file, to keep with a scan.
    pub file: Option<Arc<[u8]>>,
}

/// Everything the window knows.
pub struct State {
    /// The questions.
    pub checklist: Arc<Checklist>,
    /// Their file, to keep with a scan.
    pub file: Option<Arc<[u8]>>,
    /// The checklist of the program, for what has no scan yet.
    pub own: OwnChecklist,
    /// The answers.
    pub scan: Scan,
    /// Scans before each change, oldest first.
    pub(super) undo: Vec<Scan>,
    /// What the last change was, so that typing is one change.
    pub(super) last_edit: Option<Edit>,
    /// Counts changes of the scan.
    pub revision: u64,
    /// What follows from the scan.
    pub derived: Derived,
    /// Which screen.
    pub screen: Screen,
    /// How much is walked.
    pub round: Round,
    /// Where in the walk.
    pub stop: Option<Stop>,
    /// What the card of now shows besides its question.
    pub card: Option<(FactsOf, CardFacts)>,
    /// The questions of this round when one came to the card, and what has come
    /// or gone since by the answer to it.
    pub(super) asked_then: Vec<Asked>,
    /// What the answers given on this card did to the questions.
    pub walk_change: WalkChange,
    /// Counts arrivals: at a screen, at a card, at a new element.
    pub arrivals: u64,
    /// What takes the keyboard at the last of them.
    pub attention: Attention,
    /// Whether a walk was begun.
    pub begun: bool,
    /// Half-typed answers.
    pub drafts: BTreeMap<Asked, String>,
    /// What is folded open.
    pub folds: Vec<Fold>,
    /// What lies over the screen.
    pub dialog: Option<Dialog>,
    /// The message at the top.
    pub notice: Option<Notice>,
    /// The colours.
    pub theme: Theme,
    /// The language.
    pub lang: Lang,
    /// How fast one answers.
    pub pace: Pace,
    /// The help card that lies open, by its place in the checklist.
    pub guide: usize,
    /// Its steps that were ticked; gone when another card is opened.
    pub ticked: BTreeSet<usize>,
    /// Street (0) or garden side (1) of the drawing.
    pub side: usize,
    /// The paper on its way out.
    pub desk: Desk,
    /// The day.
    pub today: Date,
    /// Seconds since the window opened.
    pub now_secs: f64,
    /// A screen failed to draw.
    pub failed: bool,
    /// Photos with it.
    pub photos: Photos,
    /// How the scan is kept.
    pub keeping: Keeping,
    /// What holds on this machine; looked at when one comes to the settings.
    pub facts: Vec<Fact>,
    /// What the system promised to tell, once that is known.
    pub told: Option<Told>,
    /// Whether anyone may look.
    pub guard: Guard,
    /// Whether the screen is elsewhere.
    pub distance: Distance,
    /// While nobody may: not a word on the screen.
    pub blank: bool,
    /// When it is covered and locked.
    pub times: Times,
    /// How large everything is.
    pub size_percent: u16,
    /// Whether the system is asked to keep the window out of pictures.
    pub block_capture: bool,
}

/// How many questions came and went.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct WalkChange {
    /// Asked now, and not before.
    pub added: usize,
    /// Asked before, and not now.
    pub gone: usize,
}

/// Changes of one kind to one thing are one step of undo.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Edit {
    Typed(Asked),
    Note(Asked),
    Name(ElementIx),
    OwnOrganisation(OwnField),
}

impl State {
    /// A window on a checklist, without answers.
    pub fn new(checklist: Checklist, today: Date) -> Self {
        let scan = Scan::empty(&checklist);
        let derived = Derived::of(&checklist, &scan, Round::Full, Lang::Nl);
        let checklist = Arc::new(checklist);
        Self {
            own: OwnChecklist { checklist: checklist.clone(), file: None },
            file: None,
            checklist,
            scan,
            undo: Vec::new(),
            last_edit: None,
            revision: 0,
            derived,
            screen: Screen::Start,
            round: Round::Full,
            stop: None,
            card: None,
            asked_then: Vec::new(),
            walk_change: WalkChange::default(),
            arrivals: 0,
            attention: Attention::Nothing,
            begun: false,
            drafts: BTreeMap::new(),
            folds: Vec::new(),
            dialog: None,
            notice: None,
            theme: Theme::Light,
            lang: Lang::Nl,
            pace: Pace::default(),
            guide: 0,
            ticked: BTreeSet::new(),
            side: 0,
            desk: Desk::default(),
            today,
            now_secs: 0.0,
            failed: false,
            photos: Photos::default(),
            keeping: Keeping::default(),
            facts: Vec::new(),
            told: None,
            guard: Guard::Open,
            distance: Distance::Here,
            blank: false,
            times: Times::default(),
            size_percent: 100,
            block_capture: true,
        }
    }

    /// A phrase of the program, in the language of now.
    pub fn say(&self, phrase: Phrase) -> &'static str {
        phrase.get(self.lang)
    }

    /// A text of the checklist, in the language of now.
    pub fn text<'a>(&self, text: &'a Text) -> &'a str {
        text.get(self.language())
    }

    /// The checklist's language for the language of now.
    pub fn language(&self) -> LanguageIx {
        self.checklist.language(self.lang)
    }

    /// Whether closing would lose anything.
    pub fn has_answers(&self) -> bool {
        let given = |answers: &[Option<Given>]| answers.iter().any(Option::is_some);
        given(&self.scan.answers)
            || !self.scan.elements.is_empty()
            || !self.scan.notes.is_empty()
            || !self.scan.photos.is_empty()
            || self.scan.none.contains(&true)
            || !self.scan.own_organisation.is_blank()
    }

    /// Whether there is something to take back.
    pub fn can_undo(&self) -> bool {
        !self.undo.is_empty()
    }

    /// What the card of now shows besides its question.
    pub fn card_facts(&self) -> Option<&CardFacts> {
        self.card.as_ref().map(|(_, facts)| facts)
    }

    /// Whether a fold is open.
    pub fn is_open(&self, fold: Fold) -> bool {
        self.folds.contains(&fold)
    }

    /// What the household calls an element; without a name, its kind and, where
    /// there are several, its number.
    pub fn element_name(&self, element: ElementIx) -> String {
        house::element_name(&self.checklist, &self.scan, element, self.lang)
    }

    /// Whom a question is about, in words; nothing for the household.
    pub fn subject_name(&self, subject: Subject) -> Option<String> {
        match subject {
            Subject::Household => None,
            Subject::Element(element) => Some(self.element_name(element)),
            Subject::Missing(kind) => Some(self.text(&self.checklist.kind(kind).title).to_owned()),
        }
    }
}
