//! Carries out what a person did. The only place that changes the state.

mod code_paper;
mod edits;
mod guarding;
mod guides;
mod hearing;
mod keeping;
mod moving;
mod photos;
mod saving;
mod tasks;
mod wiping;

use super::action::{Action, Effect, Message};
use super::keeper::Command;
use super::keeping::Step;
use super::photos::PhotoAction;
use super::state::{Attention, Dialog, Notice, Screen, State};
use crate::scan::Scan;
use crate::system::leaving::Leaves;
use crate::words::Phrase;

pub use edits::pressed;

/// As many steps can be taken back. A scan is some kilobytes.
const UNDO_STEPS: usize = 300;
/// Longest name of a door or window, in characters.
pub const LONGEST_NAME: usize = 60;
/// Longest line about the own organisation, in characters.
pub const LONGEST_LINE: usize = 120;

impl State {
    /// Does one thing; says what the shell has to do besides.
    pub fn apply(&mut self, action: Action) -> Option<Effect> {
        if self.keeping.is_read_only() && changes_scan(&action) {
            // Said at the top of the screen as long as it lasts.
            return None;
        }
        let (settings, place) = (self.settings(), self.stop.and_then(|stop| stop.place));
        let moves = matches!(action, Action::Next | Action::Jump(_));
        let effect = self.carry_out(action);
        if moves {
            self.ask_when_due(place);
        }
        self.keep_settings(settings);
        self.send_unsaved();
        self.want_pictures();
        if self.screen == Screen::Walk {
            self.find_card_facts();
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
            Action::VisitOwnOrganisation => self.visit_own_organisation(),
            Action::Answer(asked, given) => self.answer(asked, given),
            Action::Type(asked, typed) => self.type_answer(asked, typed),
            Action::StillRight(asked) => self.still_right(asked),
            Action::AnswerAnew => self.arrive(Attention::Card),
            Action::Note(asked, note) => self.note(asked, note),
            Action::Fold(fold) => self.toggle(fold),
            Action::PutOff(place, put_off) => self.put_off(place, put_off),
            Action::OwnOrganisation(field, typed) => self.own_organisation(field, &typed),
            Action::AddElement(kind) => self.add_element(kind, None),
            Action::AddElementAt(kind, place) => self.add_element(kind, Some(place)),
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
            Action::OpenGuide(guide) => self.open_guide(guide),
            Action::TickStep(step) => self.tick_step(step),
            Action::Copy(reach) => return Some(self.copy(reach)),
            Action::Danger => self.dialog = Some(Dialog::Danger),
            Action::CloseDialog => self.dialog = None,
            Action::CloseNotice => self.notice = None,
            Action::Theme(theme) => self.theme = theme,
            Action::Language(lang) => {
                self.lang = lang;
                self.notice = None;
                self.suggest_name();
                self.refresh();
            }
            Action::Side(side) => self.side = side,
            Action::Paper(paper) => self.choose_paper(paper),
            Action::ShowPaper(paper) => {
                self.choose_paper(paper);
                self.go(Screen::Report);
            }
            Action::PaperLanguage(lang) => self.desk.lang = Some(lang),
            Action::PaperPrint(print) => self.desk.print = print,
            Action::PaperNotes(notes) => self.desk.notes = notes,
            Action::PaperPhotos(photos) => self.put_photos(photos),
            Action::Page(page) => self.desk.page = page,
            Action::Zoom(zoom) => self.desk.zoom = zoom,
            Action::AsText(as_text) => self.desk.as_text = as_text,
            Action::LockPaper(locked) => self.lock_paper(locked),
            Action::PaperPassword(typed) => self.take_password(typed),
            Action::ShowPassword(shown) => self.desk.password_shown = shown,
            Action::SuggestPassword => self.suggest_password(),
            Action::ReportPath(path) => self.take_path(path),
            Action::PickReportPath => return Some(Effect::PickPath { suggested: self.desk.path.clone().into() }),
            Action::SaveReport { overwrite } => return self.save(overwrite, false),
            Action::SaveHereAnyway(Leaves::Paper) => return self.save(false, true),
            Action::SaveHereAnyway(Leaves::Backup) => self.back_up(true),
            Action::SaveHereAnyway(Leaves::Code) => return self.save_code(true),
            Action::StopSaving => self.stop_saving(),
            Action::OpenReport => return self.open_saved(),
            Action::PrintReport => self.dialog = Some(Dialog::Print),
            Action::Photo(action) => return self.photo(action),
            Action::Keep(action) => return self.keep(action),
            Action::Lock => return self.lock(),
            Action::QuickExit => return self.quick_exit(),
            Action::Uncover => return self.uncover(),
            Action::Remote(remote) => return self.screen_is_remote(remote),
            Action::AcceptRemote => return self.accept_remote(),
            Action::Times(times) => self.set_times(times),
            Action::Size(size_percent) => {
                self.size_percent = size_percent;
                return Some(Effect::Size(size_percent));
            }
            Action::BlockCapture(block) => self.block_capture = block,
            Action::Close if self.must_finish() => {
                self.keeping.closing = true;
                self.send_unsaved();
                self.keeping.send(Command::Finish);
            }
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
            Message::PagesMade(of, made) => self.take_pages(of, made),
            Message::Picked(Some(path)) => self.take_path(path.display().to_string()),
            Message::PhotoRead(asked, path, read) => self.photo_read(asked, path, read),
            Message::PickedBackup(Some(path)) => self.keeping.form.take_path(path.display().to_string()),
            Message::PickedCodePath(Some(path)) => self.code_path_picked(&path),
            Message::CodeSaved(path, written) => self.code_saved(path, written),
            // Cancelled, or no dialog to be had: the path field stands beside it. A
            // photo that was picked is read by the shell.
            Message::Picked(None)
            | Message::PickedBackup(None)
            | Message::PickedCodePath(None)
            | Message::PickedPhoto(..) => {}
            Message::PhotoShown(shown) => self.photo_shown(&shown),
            Message::Saved(path, outcome) => self.take_saved(&path, outcome),
            Message::Opened(opened) => self.desk.no_viewer = !opened,
        }
    }

    fn go(&mut self, screen: Screen) {
        if self.screen != screen {
            self.arrive(Attention::Heading);
            self.notice = None;
            self.keeping.form.leave();
            self.keeping.renaming = None;
            self.keeping.step = Step::Choose;
        }
        if screen == Screen::Settings {
            self.look_at_trust();
        }
        self.screen = screen;
        self.folds.clear();
        self.failed = false;
    }

    fn arrive(&mut self, attention: Attention) {
        self.arrivals += 1;
        self.attention = attention;
    }

    fn tell(&mut self, words: String) {
        self.notice = Some(Notice { problem: false, words, can_undo: true });
    }

    fn complain(&mut self, phrase: Phrase) {
        self.notice = Some(Notice { problem: true, words: self.say(phrase).to_owned(), can_undo: false });
    }
}

/// Whether an action would change the scan itself.
const fn changes_scan(action: &Action) -> bool {
    matches!(
        action,
        Action::Undo
            | Action::Answer(..)
            | Action::Type(..)
            | Action::StillRight(_)
            | Action::Note(..)
            | Action::PutOff(..)
            | Action::OwnOrganisation(..)
            | Action::AddElement(_)
            | Action::AddElementAt(..)
            | Action::NameElement(..)
            | Action::PlaceElement(..)
            | Action::CopyElement { .. }
            | Action::RemoveElement(_)
            | Action::HasNone(..)
            | Action::Done { .. }
            | Action::Photo(PhotoAction::Remove(..))
    )
}
