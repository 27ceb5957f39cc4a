//! What changes the scan; each change is a step that can be taken back.

use super::{LONGEST_LINE, LONGEST_NAME, UNDO_STEPS};
use std::collections::BTreeSet;

use crate::app::card_facts::{CardFacts, FactsOf};
use crate::app::derived::{Card, Derived};
use crate::app::state::{Attention, Edit, Fold, Notice, OwnField, Screen, State, WalkChange};
use crate::app::typed;
use crate::checklist::{AnswerIx, KindIx, PlaceIx, QuestionKind};
use crate::scan::{Asked, ElementIx, Given, Scan};
use crate::words::{elements as element_words, window as words};

impl State {
    /// Changes the scan as one step that can be taken back; typing on in the
    /// same field belongs to the step before.
    pub(super) fn change(&mut self, edit: Option<Edit>, change: impl FnOnce(&mut Scan)) {
        let before = self.scan.clone();
        change(&mut self.scan);
        if self.scan == before {
            return;
        }
        if edit.is_none() || self.last_edit != edit {
            self.undo.push(before);
            if self.undo.len() > UNDO_STEPS {
                self.undo.remove(0);
            }
        }
        self.last_edit = edit;
        self.revision += 1;
        self.refresh();
    }

    /// Derives everything anew.
    pub(super) fn refresh(&mut self) {
        self.derived = Derived::of(&self.checklist, &self.scan, self.round, self.lang);
        self.compare_walk();
    }

    /// What came and went since one arrived at this card. Only answers about the
    /// home are told this way: they are what shapes the walk.
    fn compare_walk(&mut self) {
        self.walk_change = WalkChange::default();
        let in_profile = self.stop.is_some_and(|stop| stop.place.is_none() && stop.card.counts());
        if self.screen != Screen::Walk || !in_profile {
            return;
        }
        let now: BTreeSet<Asked> = self.derived.asked(&self.checklist, self.round).into_iter().collect();
        let then: BTreeSet<Asked> = self.asked_then.iter().copied().collect();
        self.walk_change = WalkChange { added: now.difference(&then).count(), gone: then.difference(&now).count() };
    }

    pub(super) fn find_card_facts(&mut self) {
        let stop = self.position().and_then(|at| self.derived.stops.get(at)).copied();
        let Some((stop, asked)) = stop.and_then(|stop| match stop.card {
            Card::Question(asked) => Some((stop, asked)),
            Card::Missing(_) | Card::OwnOrganisation => None,
        }) else {
            self.card = None;
            return;
        };
        let of = FactsOf { stop, revision: self.revision, lang: self.lang };
        if self.card.as_ref().is_none_or(|(found_for, _)| *found_for != of) {
            let facts = CardFacts::of(&self.checklist, &self.scan, &self.derived, asked, self.lang);
            self.card = Some((of, facts));
        }
    }

    /// An answer to an earlier version counts again, as it was.
    pub(super) fn still_right(&mut self, asked: Asked) {
        let Some(given) = self.scan.given(&self.checklist, asked).cloned() else { return };
        let checklist = self.checklist.clone();
        self.change(None, |scan| scan.set(&checklist, asked, Some(given)));
        self.arrive(Attention::Card);
    }

    pub(super) fn take_back(&mut self) {
        let Some(before) = self.undo.pop() else { return };
        self.scan = before;
        self.drafts.clear();
        self.last_edit = None;
        self.revision += 1;
        self.refresh();
        self.notice = Some(Notice { problem: false, words: self.say(words::TAKEN_BACK).to_owned(), can_undo: false });
    }

    pub(super) fn answer(&mut self, asked: Asked, given: Option<Given>) {
        self.drafts.remove(&asked);
        self.give(None, asked, given);
    }

    pub(super) fn type_answer(&mut self, asked: Asked, typed: String) {
        let given = typed::read(&self.checklist.question(asked.question).kind, &typed).unwrap_or(None);
        self.drafts.insert(asked, typed);
        self.give(Some(Edit::Typed(asked)), asked, given);
    }

    pub(super) fn give(&mut self, edit: Option<Edit>, asked: Asked, given: Option<Given>) {
        let is_new = self.scan.counted(&self.checklist, asked).is_none() && given.is_some();
        let checklist = self.checklist.clone();
        self.change(edit, |scan| scan.set(&checklist, asked, given));
        if is_new {
            self.pace.answered(self.now_secs);
        }
        self.notice = None;
    }

    pub(super) fn note(&mut self, asked: Asked, note: String) {
        self.change(Some(Edit::Note(asked)), |scan| {
            if note.trim().is_empty() {
                scan.notes.remove(&asked);
            } else {
                scan.notes.insert(asked, note);
            }
        });
    }

    pub(super) fn toggle(&mut self, fold: Fold) {
        if let Some(open) = self.folds.iter().position(|other| *other == fold) {
            self.folds.remove(open);
        } else {
            self.folds.push(fold);
        }
    }

    pub(super) fn put_off(&mut self, place: PlaceIx, put_off: bool) {
        self.change(None, |scan| {
            if put_off {
                scan.outdoor_list.insert(place);
            } else {
                scan.outdoor_list.remove(&place);
            }
        });
    }

    pub(super) fn own_organisation(&mut self, field: OwnField, typed: &str) {
        let typed: String = typed.chars().take(LONGEST_LINE).collect();
        self.change(Some(Edit::OwnOrganisation(field)), |scan| {
            let own = &mut scan.own_organisation;
            match field {
                OwnField::Name => own.name = typed,
                OwnField::Phone => own.phone = typed,
                OwnField::Note => own.note = typed,
            }
        });
    }

    /// Enters one more of a kind. The keyboard stays where it is: one key adds
    /// the next, and names can wait.
    pub(super) fn add_element(&mut self, kind: KindIx, place: Option<PlaceIx>) {
        let places = &self.checklist.kind(kind).places;
        let first = || self.derived.places_for(&self.checklist, kind).first().or(places.first()).copied();
        let Some(place) = place.filter(|place| places.contains(place)).or_else(first) else { return };
        let checklist = self.checklist.clone();
        self.change(None, |scan| {
            scan.add_element(&checklist, kind, place, String::new());
        });
    }

    pub(super) fn name_element(&mut self, element: ElementIx, name: &str) {
        let name: String = name.chars().take(LONGEST_NAME).collect();
        self.change(Some(Edit::Name(element)), |scan| {
            if let Some(found) = scan.elements.get_mut(element.at()) {
                found.name = name;
            }
        });
    }

    pub(super) fn place_element(&mut self, element: ElementIx, place: PlaceIx) {
        let kind = self.scan.elements.get(element.at()).map(|element| element.kind);
        if kind.is_some_and(|kind| self.checklist.kind(kind).places.contains(&place)) {
            self.change(None, |scan| {
                if let Some(found) = scan.elements.get_mut(element.at()) {
                    found.place = place;
                }
            });
        }
    }

    pub(super) fn copy_element(&mut self, from: ElementIx, to: ElementIx) {
        let names = [self.element_name(to), self.element_name(from)];
        self.change(None, |scan| {
            scan.copy_answers(from, to);
        });
        let values = [("to", names[0].as_str()), ("from", names[1].as_str())];
        self.tell(element_words::COPIED.with(self.lang, &values));
    }

    pub(super) fn remove_element(&mut self, element: ElementIx) {
        let name = self.element_name(element);
        // Half-typed answers are kept by element; the elements behind move up.
        self.drafts.clear();
        self.change(None, |scan| scan.remove_element(element));
        self.tell(element_words::REMOVED.with(self.lang, &[("name", &name)]));
    }

    pub(super) fn has_none(&mut self, kind: KindIx, none: bool) {
        if none && self.scan.elements.iter().any(|element| element.kind == kind) {
            return;
        }
        self.change(None, |scan| {
            if let Some(slot) = scan.none.get_mut(kind.at()) {
                *slot = none;
            }
        });
        // The card that asked for it is gone: on with the next.
        if none && self.screen == Screen::Walk && self.stop.is_some_and(|stop| stop.card == Card::Missing(kind)) {
            self.resume();
        }
    }
}

/// The answer after a row of choices was pressed: choices are switched, an
/// exclusive one stands alone.
pub fn pressed(kind: &QuestionKind, before: Option<&Given>, place: usize) -> Option<Given> {
    let answer = AnswerIx::from(place);
    match kind {
        QuestionKind::Choice(_) => Some(Given::Choice(answer)),
        QuestionKind::Choices(answers) => {
            let exclusive = |place: usize| answers.get(place).is_some_and(|answer| answer.exclusive);
            let mut chosen = match before {
                Some(Given::Choices(chosen)) => chosen.clone(),
                _ => Vec::new(),
            };
            if let Some(at) = chosen.iter().position(|other| *other == answer) {
                chosen.remove(at);
            } else {
                if exclusive(place) {
                    chosen.clear();
                }
                chosen.retain(|other| !exclusive(other.at()));
                chosen.push(answer);
                chosen.sort_unstable();
            }
            (!chosen.is_empty()).then_some(Given::Choices(chosen))
        }
        QuestionKind::Number { .. } | QuestionKind::Date | QuestionKind::Text => before.cloned(),
    }
}
