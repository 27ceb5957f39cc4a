//! Where one goes: rounds, stops, back and forth, jumps.

use crate::app::derived::{Card, Stop};
use crate::app::state::{Attention, Round, Screen, State, WalkChange};
use crate::app::typed;
use crate::checklist::PlaceIx;
use crate::scan::{Asked, ElementIx, Subject};

impl State {
    pub(super) fn begin(&mut self, round: Round) {
        self.round = round;
        self.begun = true;
        self.refresh();
        let first = self.derived.stops.iter().position(|stop| !self.is_answered(*stop)).unwrap_or(0);
        match self.derived.stops.get(first).copied() {
            Some(stop) if stop.place.is_some() && !self.checklist.kinds.is_empty() && !self.has_answers() => {
                self.go(Screen::Elements);
            }
            Some(stop) => self.open(stop),
            None => self.go(Screen::Elements),
        }
    }

    pub(super) fn resume(&mut self) {
        self.begun = true;
        let known = self.stop.and_then(|stop| self.derived.index_of(stop.card));
        let open = || self.derived.stops.iter().position(|stop| !self.is_answered(*stop));
        let target = known.or_else(open).and_then(|index| self.derived.stops.get(index)).copied();
        match target.or_else(|| self.derived.stops.first().copied()) {
            Some(stop) => self.open(stop),
            None => self.go(Screen::Elements),
        }
    }

    /// Opens a card; it takes the keyboard once.
    pub(super) fn open(&mut self, stop: Stop) {
        self.go(Screen::Walk);
        if let Some(Stop { card: Card::Question(asked), .. }) = self.stop
            && self.stop != Some(stop)
        {
            self.tidy_draft(asked);
        }
        self.asked_then = self.derived.asked(&self.checklist, self.round);
        self.walk_change = WalkChange::default();
        self.stop = Some(stop);
        self.arrive(if matches!(stop.card, Card::Missing(_)) { Attention::Heading } else { Attention::Card });
        self.last_edit = None;
    }

    /// A draft that has become an answer is the answer; one that has not is
    /// kept as it was typed, with its problem beside it.
    pub(super) fn tidy_draft(&mut self, asked: Asked) {
        let kind = &self.checklist.question(asked.question).kind;
        if self.drafts.get(&asked).is_some_and(|draft| typed::read(kind, draft).is_ok()) {
            self.drafts.remove(&asked);
        }
    }

    pub(super) fn is_answered(&self, stop: Stop) -> bool {
        match stop.card {
            Card::Question(asked) => self.scan.counted(&self.checklist, asked).is_some(),
            Card::Missing(_) => false,
            // May stay blank, so nothing waits for it.
            Card::OwnOrganisation => true,
        }
    }

    /// Where the walk stands now; when the question is no longer asked, the
    /// nearest one before it in the old order is gone too, so the place's first.
    pub fn position(&self) -> Option<usize> {
        let stop = self.stop?;
        let same_place = || self.derived.stops.iter().position(|other| other.place == stop.place);
        self.derived.index_of(stop.card).or_else(same_place).or_else(|| (!self.derived.stops.is_empty()).then_some(0))
    }

    pub(super) fn next(&mut self) {
        if self.screen == Screen::Elements {
            return self.leave_elements();
        }
        let Some(at) = self.position() else { return self.resume() };
        let from = self.derived.section_of(at);
        let target = (at + 1..self.derived.stops.len()).find(|index| self.may_stop(*index, from));
        let profile_ends = |target: Option<usize>| {
            let place = |index: usize| self.derived.stops.get(index).and_then(|stop| stop.place);
            place(at).is_none() && target.is_none_or(|target| place(target).is_some())
        };
        if profile_ends(target) && !self.checklist.kinds.is_empty() {
            return self.go(Screen::Elements);
        }
        match target.and_then(|target| self.derived.stops.get(target)).copied() {
            Some(stop) => self.open(stop),
            None => self.go(Screen::Result),
        }
    }

    pub(super) fn back(&mut self) {
        let before = match self.screen {
            Screen::Elements => self.derived.stops.iter().take_while(|stop| stop.place.is_none()).count(),
            Screen::Walk => self.position().unwrap_or(0),
            _ => return,
        };
        let from = (self.screen == Screen::Walk).then(|| self.derived.section_of(before)).flatten();
        let target = (0..before).rev().find(|index| self.may_stop(*index, from));
        let leaves_places = |target: Option<usize>| {
            let place = |index: usize| self.derived.stops.get(index).and_then(|stop| stop.place);
            place(before).is_some() && target.is_none_or(|target| place(target).is_none())
        };
        if self.screen == Screen::Walk && leaves_places(target) && !self.checklist.kinds.is_empty() {
            return self.go(Screen::Elements);
        }
        match target.and_then(|target| self.derived.stops.get(target)).copied() {
            Some(stop) => self.open(stop),
            None => self.go(Screen::Start),
        }
    }

    /// A place on the buitenlijst is passed by, unless one is in it.
    pub(super) fn may_stop(&self, index: usize, from: Option<usize>) -> bool {
        let section = self.derived.section_of(index);
        section == from || section.and_then(|at| self.derived.sections.get(at)).is_none_or(|section| !section.put_off)
    }

    /// On from doors and windows: the first open question of the places.
    pub(super) fn leave_elements(&mut self) {
        let places = |stop: &&Stop| stop.place.is_some();
        let allowed = |index: usize| self.may_stop(index, None);
        let stops = &self.derived.stops;
        let candidates =
            || (0..stops.len()).filter(|index| stops.get(*index).as_ref().is_some_and(places) && allowed(*index));
        let open = candidates().find(|index| stops.get(*index).is_some_and(|stop| !self.is_answered(*stop)));
        let target = open.or_else(|| candidates().next());
        match target.and_then(|target| stops.get(target)).copied() {
            Some(stop) => self.open(stop),
            None => self.go(Screen::Result),
        }
    }

    pub(super) fn jump(&mut self, section: usize) {
        let Some(section) = self.derived.sections.get(section).copied() else { return };
        let stops: Vec<Stop> = section.stops().filter_map(|index| self.derived.stops.get(index).copied()).collect();
        let open = stops.iter().find(|stop| !self.is_answered(**stop));
        if let Some(stop) = open.or_else(|| stops.first()).copied() {
            self.open(stop);
        }
    }

    pub(super) fn visit(&mut self, asked: Asked) {
        let card = match asked.subject {
            Subject::Missing(kind) => Card::Missing(kind),
            Subject::Household | Subject::Element(_) => Card::Question(asked),
        };
        if self.derived.index_of(card).is_none() && self.round == Round::Quick {
            // What the quick round leaves out can still be looked at.
            self.round = Round::Full;
            self.refresh();
        }
        if let Some(stop) = self.derived.index_of(card).and_then(|index| self.derived.stops.get(index)).copied() {
            self.begun = true;
            self.open(stop);
        }
    }

    /// To the first open question of an element; when all are answered, to its
    /// first.
    pub(super) fn visit_element(&mut self, element: ElementIx) {
        let of_element = |stop: &&Stop| matches!(stop.card, Card::Question(Asked { subject: Subject::Element(other), .. }) if other == element);
        let mut stops = self.derived.stops.iter().filter(of_element);
        let first = stops.clone().next();
        if let Some(stop) = stops.find(|stop| !self.is_answered(**stop)).or(first).copied() {
            self.begun = true;
            self.open(stop);
        }
    }

    pub(super) fn visit_own_organisation(&mut self) {
        let stop = self.derived.index_of(Card::OwnOrganisation).and_then(|index| self.derived.stops.get(index));
        if let Some(stop) = stop.copied() {
            self.begun = true;
            self.open(stop);
        }
    }

    pub(super) fn visit_place(&mut self, place: PlaceIx) {
        if let Some(section) = self.derived.sections.iter().position(|section| section.place == Some(place)) {
            self.begun = true;
            self.jump(section);
        }
    }
}
