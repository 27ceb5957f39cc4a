//! What follows from the scan, computed once per change.

use std::collections::{BTreeMap, BTreeSet};

use super::calls::calls_someone;
use super::kit::progress::Progress;
use super::state::Round;
use super::why::{self, Why};
use crate::assessment::Assessment;
use crate::checklist::{Checklist, KindIx, MeasureIx, PlaceIx};
use crate::drawing::house::House;
use crate::scan::{Asked, Scan, Situation, Step, Subject};
use crate::words::Lang;

/// One card of the walk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Card {
    /// A question.
    Question(Asked),
    /// A kind every home has and of which nothing was entered yet: first say
    /// which there are. All its questions wait behind this one card.
    Missing(KindIx),
    /// Whom to call in the own organisation; ends the profile. It is no question
    /// of the checklist: it counts nowhere and may stay blank.
    OwnOrganisation,
}

impl Card {
    /// Whether the card counts in how far one is.
    pub const fn counts(self) -> bool {
        !matches!(self, Self::OwnOrganisation)
    }
}

/// A card and where it is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Stop {
    /// The card.
    pub card: Card,
    /// The place; the profile has none.
    pub place: Option<PlaceIx>,
}

/// The profile, or one place, as a part of the walk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Section {
    /// The place; the profile has none.
    pub place: Option<PlaceIx>,
    /// Its first stop.
    pub first: usize,
    /// How many stops.
    pub count: usize,
    /// How many of them count.
    pub asked: usize,
    /// How many of those have an answer.
    pub answered: usize,
    /// On the buitenlijst.
    pub put_off: bool,
}

impl Section {
    /// How far it is.
    pub fn progress(&self) -> Progress {
        match Progress::of(self.answered, self.asked) {
            Progress::Full => Progress::Full,
            _ if self.put_off => Progress::PutOff,
            progress => progress,
        }
    }

    /// Its stops, as places in [`Derived::stops`].
    pub fn stops(&self) -> std::ops::Range<usize> {
        self.first..self.first + self.count
    }
}

/// Everything the screens show, ready.
pub struct Derived {
    /// The result.
    pub assessment: Assessment,
    /// The cards of this round, in walking order.
    pub stops: Vec<Stop>,
    /// Profile and places, in walking order.
    pub sections: Vec<Section>,
    /// Questions of this round without an answer, those of places on the
    /// buitenlijst left out. A missing kind counts with all its questions.
    pub to_go: usize,
    /// By place, whether it is walked in this home.
    pub places: Vec<bool>,
    /// Why each measure of the plan stands there.
    pub why: BTreeMap<MeasureIx, Why>,
    /// Measures of the plan that mean calling someone.
    pub calls: BTreeSet<MeasureIx>,
    /// The drawing, in the language of now.
    pub house: House,
}

impl Derived {
    /// Derives all from a scan.
    pub fn of(checklist: &Checklist, scan: &Scan, round: Round, lang: Lang) -> Self {
        let situation = Situation::of(checklist, scan);
        let assessment = Assessment::in_situation(&situation);
        let places = (0..checklist.places.len()).map(|place| situation.is_place_asked(place.into())).collect();
        let stops = stops(checklist, &assessment, round);
        let sections = sections(checklist, scan, &stops);
        let to_go = to_go(checklist, scan, &assessment, round);
        let house = House::of(checklist, scan, &assessment, lang);
        let calls = calls(checklist, &assessment, lang);
        let why = why::of(checklist, scan, &assessment);
        Self { assessment, stops, sections, to_go, places, why, calls, house }
    }

    /// The questions of this round, in walking order.
    pub fn asked(&self, checklist: &Checklist, round: Round) -> Vec<Asked> {
        let steps = self.assessment.walk.steps.iter().filter(|step| walked(checklist, step, round));
        steps.map(|step| step.asked).collect()
    }

    /// The places where a kind can be in this home, in the checklist's order.
    pub fn places_for(&self, checklist: &Checklist, kind: KindIx) -> Vec<PlaceIx> {
        let places = checklist.kind(kind).places.iter().copied();
        places.filter(|place| self.places.get(place.at()) == Some(&true)).collect()
    }

    /// Where a stop is; a question that is no longer asked has no place.
    pub fn index_of(&self, card: Card) -> Option<usize> {
        self.stops.iter().position(|stop| stop.card == card)
    }

    /// The part of the walk a stop is in.
    pub fn section_of(&self, stop: usize) -> Option<usize> {
        self.sections.iter().position(|section| section.stops().contains(&stop))
    }
}

fn calls(checklist: &Checklist, assessment: &Assessment, lang: Lang) -> BTreeSet<MeasureIx> {
    if checklist.guides.is_empty() {
        return BTreeSet::new();
    }
    let language = checklist.language(lang);
    let actions = assessment.actions.iter().map(|action| action.measure);
    let measures = actions.chain(assessment.tips.iter().map(|tip| tip.measure));
    measures.filter(|measure| calls_someone(checklist, checklist.measure(*measure), language)).collect()
}

fn stops(checklist: &Checklist, assessment: &Assessment, round: Round) -> Vec<Stop> {
    let mut stops: Vec<Stop> = Vec::new();
    let mut in_profile = true;
    for step in &assessment.walk.steps {
        if !walked(checklist, step, round) {
            continue;
        }
        if in_profile && step.place.is_some() {
            in_profile = false;
            stops.push(OWN_ORGANISATION);
        }
        let card = match step.asked.subject {
            Subject::Missing(kind) => Card::Missing(kind),
            Subject::Household | Subject::Element(_) => Card::Question(step.asked),
        };
        let stop = Stop { card, place: step.place };
        if stops.last() != Some(&stop) {
            stops.push(stop);
        }
    }
    if in_profile {
        stops.push(OWN_ORGANISATION);
    }
    stops
}

/// Comes after the questions of the profile, in either round.
const OWN_ORGANISATION: Stop = Stop { card: Card::OwnOrganisation, place: None };

fn walked(checklist: &Checklist, step: &Step, round: Round) -> bool {
    round == Round::Full || checklist.question(step.asked.question).quick
}

fn to_go(checklist: &Checklist, scan: &Scan, assessment: &Assessment, round: Round) -> usize {
    let steps = assessment.walk.steps.iter().filter(|step| walked(checklist, step, round));
    let put_off = |step: &&Step| step.place.is_some_and(|place| scan.outdoor_list.contains(&place));
    steps.filter(|step| !put_off(step) && scan.counted(checklist, step.asked).is_none()).count()
}

fn sections(checklist: &Checklist, scan: &Scan, stops: &[Stop]) -> Vec<Section> {
    let mut sections: Vec<Section> = Vec::new();
    for (index, stop) in stops.iter().enumerate() {
        let answered = match stop.card {
            Card::Question(asked) => scan.counted(checklist, asked).is_some(),
            Card::Missing(_) | Card::OwnOrganisation => false,
        };
        let answered = usize::from(answered);
        let asked = usize::from(stop.card.counts());
        match sections.last_mut() {
            Some(section) if section.place == stop.place => {
                section.count += 1;
                section.asked += asked;
                section.answered += answered;
            }
            _ => sections.push(Section {
                place: stop.place,
                first: index,
                count: 1,
                asked,
                answered,
                put_off: stop.place.is_some_and(|place| scan.outdoor_list.contains(&place)),
            }),
        }
    }
    sections
}
