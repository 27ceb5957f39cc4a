//! Carries out what a person did. The only place that changes the state.

use std::sync::Arc;

use super::action::{Action, Effect, Message, SaveProblem};
use super::derived::{Card, Derived, Stop};
use super::state::{Attention, Dialog, Edit, Fold, Notice, PagesOf, Round, Screen, State};
use super::typed;
use crate::checklist::{KindIx, PlaceIx, QuestionKind};
use crate::files::WriteErrorKind;
use crate::report::{self, ReportInput};
use crate::scan::{Asked, ElementIx, Given, Scan, Subject};
use crate::words::{Phrase, elements as element_words, preview as preview_words, window as words};

/// As many steps can be taken back. A scan is some kilobytes.
const UNDO_STEPS: usize = 300;
/// Longest name of a door or window, in characters.
pub const LONGEST_NAME: usize = 60;

impl State {
    /// Does one thing; says what the shell has to do besides.
    pub fn apply(&mut self, action: Action) -> Option<Effect> {
        let effect = self.carry_out(action);
        if self.screen == Screen::Report {
            self.lay_out_report();
        }
        effect
    }

    fn carry_out(&mut self, action: Action) -> Option<Effect> {
        match action {
            Action::Go(screen) => self.go(screen),
            Action::Begin(round) => self.begin(round),
            Action::Resume => self.resume(),
            Action::Undo => self.take_back(),
            Action::Next => self.next(),
            Action::Back => self.back(),
            Action::Jump(section) => self.jump(section),
            Action::Visit(asked) => self.visit(asked),
            Action::VisitElement(element) => self.visit_element(element),
            Action::VisitPlace(place) => self.visit_place(place),
            Action::Answer(asked, given) => self.answer(asked, given),
            Action::Type(asked, typed) => self.type_answer(asked, typed),
            Action::Note(asked, note) => self.note(asked, note),
            Action::Fold(fold) => self.toggle(fold),
            Action::PutOff(place, put_off) => self.put_off(place, put_off),
            Action::AddElement(kind) => self.add_element(kind),
            Action::NameElement(element, name) => self.name_element(element, &name),
            Action::PlaceElement(element, place) => self.place_element(element, place),
            Action::CopyElement { from, to } => self.copy_element(from, to),
            Action::RemoveElement(element) => self.remove_element(element),
            Action::HasNone(kind, none) => self.has_none(kind, none),
            Action::Done { measure, reason, done } => {
                self.change(None, |scan| {
                    if done {
                        scan.done.reasons.insert((measure, reason));
                    } else {
                        scan.done.measures.remove(&measure);
                        scan.done.reasons.remove(&(measure, reason));
                    }
                });
                if done {
                    self.dialog = Some(Dialog::Recheck(reason));
                }
            }
            Action::Danger => self.dialog = Some(Dialog::Danger),
            Action::CloseDialog => self.dialog = None,
            Action::CloseNotice => self.notice = None,
            Action::Theme(theme) => self.theme = theme,
            Action::Language(lang) => {
                self.lang = lang;
                self.notice = None;
                self.refresh();
            }
            Action::Side(side) => self.side = side,
            Action::Cut(cut) => {
                self.paper.cut = cut;
                self.paper.page = 0;
            }
            Action::Page(page) => self.paper.page = page,
            Action::ReportPath(path) => self.paper.path = path,
            Action::PickReportPath => return Some(Effect::PickPath { suggested: self.paper.path.clone().into() }),
            Action::SaveReport { overwrite } => return self.save(overwrite),
            Action::OpenReport => return self.paper.saved.clone().map(Effect::Open),
            Action::Close if self.has_answers() => self.dialog = Some(Dialog::ConfirmClose),
            Action::Close | Action::CloseAnyway => return Some(Effect::Close),
        }
        None
    }

    /// Begins with answers that were given before; nothing to take back yet.
    pub fn take_over(&mut self, scan: Scan) {
        self.scan = scan;
        self.undo.clear();
        self.begun = self.has_answers();
        self.revision += 1;
        self.refresh();
    }

    /// Takes in what the shell found out.
    pub fn receive(&mut self, message: Message) {
        match message {
            Message::Picked(Some(path)) => self.paper.path = path.display().to_string(),
            // Cancelled, or no dialog to be had: the path field stands beside it.
            Message::Picked(None) => {}
            Message::Saved(path, Ok(())) => {
                self.paper.busy = false;
                self.paper.no_viewer = false;
                self.paper.saved = Some(path);
                self.dialog = None;
                self.notice = None;
            }
            Message::Saved(_, Err(problem)) => {
                self.paper.busy = false;
                match problem {
                    SaveProblem::Write(WriteErrorKind::AlreadyThere) => self.dialog = Some(Dialog::ConfirmOverwrite),
                    SaveProblem::Write(kind) => self.complain(not_written(kind)),
                    SaveProblem::NotMade => self.complain(preview_words::NOT_MADE),
                }
            }
            Message::Opened(opened) => self.paper.no_viewer = !opened,
        }
    }

    fn go(&mut self, screen: Screen) {
        if self.screen != screen {
            self.arrive(Attention::Heading);
            self.notice = None;
        }
        self.screen = screen;
        self.folds.clear();
        self.failed = false;
    }

    fn arrive(&mut self, attention: Attention) {
        self.arrivals += 1;
        self.attention = attention;
    }

    fn begin(&mut self, round: Round) {
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

    fn resume(&mut self) {
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
    fn open(&mut self, stop: Stop) {
        self.go(Screen::Walk);
        if let Some(Stop { card: Card::Question(asked), .. }) = self.stop
            && self.stop != Some(stop)
        {
            self.tidy_draft(asked);
        }
        self.stop = Some(stop);
        self.arrive(if matches!(stop.card, Card::Question(_)) { Attention::Card } else { Attention::Heading });
        self.last_edit = None;
    }

    /// A draft that has become an answer is the answer; one that has not is
    /// kept as it was typed, with its problem beside it.
    fn tidy_draft(&mut self, asked: Asked) {
        let kind = &self.checklist.question(asked.question).kind;
        if self.drafts.get(&asked).is_some_and(|draft| typed::read(kind, draft).is_ok()) {
            self.drafts.remove(&asked);
        }
    }

    fn is_answered(&self, stop: Stop) -> bool {
        match stop.card {
            Card::Question(asked) => self.scan.counted(&self.checklist, asked).is_some(),
            Card::Missing(_) => false,
        }
    }

    /// Where the walk stands now; when the question is no longer asked, the
    /// nearest one before it in the old order is gone too, so the place's first.
    pub fn position(&self) -> Option<usize> {
        let stop = self.stop?;
        let same_place = || self.derived.stops.iter().position(|other| other.place == stop.place);
        self.derived.index_of(stop.card).or_else(same_place).or_else(|| (!self.derived.stops.is_empty()).then_some(0))
    }

    fn next(&mut self) {
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

    fn back(&mut self) {
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
    fn may_stop(&self, index: usize, from: Option<usize>) -> bool {
        let section = self.derived.section_of(index);
        section == from || section.and_then(|at| self.derived.sections.get(at)).is_none_or(|section| !section.put_off)
    }

    /// On from doors and windows: the first open question of the places.
    fn leave_elements(&mut self) {
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

    fn jump(&mut self, section: usize) {
        let Some(section) = self.derived.sections.get(section).copied() else { return };
        let stops: Vec<Stop> = section.stops().filter_map(|index| self.derived.stops.get(index).copied()).collect();
        let open = stops.iter().find(|stop| !self.is_answered(**stop));
        if let Some(stop) = open.or_else(|| stops.first()).copied() {
            self.open(stop);
        }
    }

    fn visit(&mut self, asked: Asked) {
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
    fn visit_element(&mut self, element: ElementIx) {
        let of_element = |stop: &&Stop| matches!(stop.card, Card::Question(Asked { subject: Subject::Element(other), .. }) if other == element);
        let mut stops = self.derived.stops.iter().filter(of_element);
        let first = stops.clone().next();
        if let Some(stop) = stops.find(|stop| !self.is_answered(**stop)).or(first).copied() {
            self.begun = true;
            self.open(stop);
        }
    }

    fn visit_place(&mut self, place: PlaceIx) {
        if let Some(section) = self.derived.sections.iter().position(|section| section.place == Some(place)) {
            self.begun = true;
            self.jump(section);
        }
    }

    /// Changes the scan as one step that can be taken back; typing on in the
    /// same field belongs to the step before.
    fn change(&mut self, edit: Option<Edit>, change: impl FnOnce(&mut Scan)) {
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
    fn refresh(&mut self) {
        self.derived = Derived::of(&self.checklist, &self.scan, self.round, self.lang);
    }

    fn take_back(&mut self) {
        let Some(before) = self.undo.pop() else { return };
        self.scan = before;
        self.drafts.clear();
        self.last_edit = None;
        self.revision += 1;
        self.refresh();
        self.notice = Some(Notice { problem: false, words: self.say(words::TAKEN_BACK).to_owned(), can_undo: false });
    }

    fn answer(&mut self, asked: Asked, given: Option<Given>) {
        self.drafts.remove(&asked);
        self.give(None, asked, given);
    }

    fn type_answer(&mut self, asked: Asked, typed: String) {
        let given = typed::read(&self.checklist.question(asked.question).kind, &typed).unwrap_or(None);
        self.drafts.insert(asked, typed);
        self.give(Some(Edit::Typed(asked)), asked, given);
    }

    fn give(&mut self, edit: Option<Edit>, asked: Asked, given: Option<Given>) {
        let is_new = self.scan.counted(&self.checklist, asked).is_none() && given.is_some();
        let checklist = self.checklist.clone();
        self.change(edit, |scan| scan.set(&checklist, asked, given));
        if is_new {
            self.pace.answered(self.now_secs);
        }
        self.notice = None;
    }

    fn note(&mut self, asked: Asked, note: String) {
        self.change(Some(Edit::Note(asked)), |scan| {
            if note.trim().is_empty() {
                scan.notes.remove(&asked);
            } else {
                scan.notes.insert(asked, note);
            }
        });
    }

    fn toggle(&mut self, fold: Fold) {
        if let Some(open) = self.folds.iter().position(|other| *other == fold) {
            self.folds.remove(open);
        } else {
            self.folds.push(fold);
        }
    }

    fn put_off(&mut self, place: PlaceIx, put_off: bool) {
        self.change(None, |scan| {
            if put_off {
                scan.outdoor_list.insert(place);
            } else {
                scan.outdoor_list.remove(&place);
            }
        });
    }

    fn add_element(&mut self, kind: KindIx) {
        let Some(place) = self.checklist.kind(kind).places.first().copied() else { return };
        let checklist = self.checklist.clone();
        self.change(None, |scan| {
            scan.add_element(&checklist, kind, place, String::new());
        });
        self.arrive(Attention::Element(ElementIx::from(self.scan.elements.len().saturating_sub(1))));
    }

    fn name_element(&mut self, element: ElementIx, name: &str) {
        let name: String = name.chars().take(LONGEST_NAME).collect();
        self.change(Some(Edit::Name(element)), |scan| {
            if let Some(found) = scan.elements.get_mut(element.at()) {
                found.name = name;
            }
        });
    }

    fn place_element(&mut self, element: ElementIx, place: PlaceIx) {
        let kind = self.scan.elements.get(element.at()).map(|element| element.kind);
        if kind.is_some_and(|kind| self.checklist.kind(kind).places.contains(&place)) {
            self.change(None, |scan| {
                if let Some(found) = scan.elements.get_mut(element.at()) {
                    found.place = place;
                }
            });
        }
    }

    fn copy_element(&mut self, from: ElementIx, to: ElementIx) {
        let names = [self.element_name(to), self.element_name(from)];
        self.change(None, |scan| {
            scan.copy_answers(from, to);
        });
        let values = [("to", names[0].as_str()), ("from", names[1].as_str())];
        self.tell(element_words::COPIED.with(self.lang, &values));
    }

    fn remove_element(&mut self, element: ElementIx) {
        let name = self.element_name(element);
        // Half-typed answers are kept by element; the elements behind move up.
        self.drafts.clear();
        self.change(None, |scan| scan.remove_element(element));
        self.tell(element_words::REMOVED.with(self.lang, &[("name", &name)]));
    }

    fn has_none(&mut self, kind: KindIx, none: bool) {
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

    /// The pages of the report, made once for what they are made from.
    fn lay_out_report(&mut self) {
        let of = PagesOf { revision: self.revision, cut: self.paper.cut, lang: self.lang, date: self.today };
        if self.paper.pages.as_ref().is_some_and(|(made_of, _)| *made_of == of) {
            return;
        }
        let input = ReportInput {
            checklist: &self.checklist,
            scan: &self.scan,
            assessment: &self.derived.assessment,
            date: of.date,
            lang: of.lang,
            cut: of.cut,
        };
        self.paper.pages = report::render(&input).ok().map(|report| (of, Arc::new(report)));
        let count = self.paper.pages.as_ref().map_or(0, |(_, report)| report.pages().len());
        self.paper.page = self.paper.page.min(count.saturating_sub(1));
    }

    fn save(&mut self, overwrite: bool) -> Option<Effect> {
        let typed = self.paper.path.trim();
        if typed.is_empty() || self.paper.busy {
            return None;
        }
        let path = std::path::PathBuf::from(typed);
        self.lay_out_report();
        let Some((_, report)) = &self.paper.pages else {
            self.complain(preview_words::NOT_MADE);
            return None;
        };
        let report = report.clone();
        self.paper.busy = true;
        self.paper.saved = None;
        self.dialog = None;
        Some(Effect::Save { report, path, overwrite })
    }

    fn tell(&mut self, words: String) {
        self.notice = Some(Notice { problem: false, words, can_undo: true });
    }

    fn complain(&mut self, phrase: Phrase) {
        self.notice = Some(Notice { problem: true, words: self.say(phrase).to_owned(), can_undo: false });
    }
}

const fn not_written(kind: WriteErrorKind) -> Phrase {
    match kind {
        WriteErrorKind::NoSuchFolder => preview_words::NO_FOLDER,
        WriteErrorKind::NotAllowed => preview_words::NOT_ALLOWED,
        WriteErrorKind::DiskFull => preview_words::DISK_FULL,
        WriteErrorKind::IsAFolder => preview_words::IS_A_FOLDER,
        WriteErrorKind::AlreadyThere | WriteErrorKind::NotVerified | WriteErrorKind::Other => {
            preview_words::NOT_WRITTEN
        }
    }
}

/// The answer after a row of choices was pressed: choices are switched, an
/// exclusive one stands alone.
pub fn pressed(kind: &QuestionKind, before: Option<&Given>, place: usize) -> Option<Given> {
    let answer = crate::checklist::AnswerIx::from(place);
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
