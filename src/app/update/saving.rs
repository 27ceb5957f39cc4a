//! The paper: its pages, and saving it.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::app::Guard;
use crate::app::action::{Effect, SaveJob, SaveProblem};
use crate::app::desk::{Made, PagesJob, PagesOf, Saved, Saving, Stop};
use crate::app::keeping::Hidden;
use crate::app::state::{Attention, Dialog, Screen, State};
use crate::files::WriteErrorKind;
use crate::report::{Cut, Paper, PaperOptions};
use crate::system::leaving::{self, Leaves};
use crate::system::not_written;
use crate::vault;
use crate::words::{Lang, Phrase, preview as words};

impl State {
    /// What the pages of now are made from.
    pub fn pages_of(&self) -> PagesOf {
        let desk = &self.desk;
        let options = PaperOptions { lang: self.paper_lang(), print: desk.print, notes: desk.notes };
        PagesOf { revision: self.revision, paper: desk.paper, options, photos: self.shows_photos(), date: self.today }
    }

    /// The language of the paper: that of the window, unless another was chosen.
    pub fn paper_lang(&self) -> Lang {
        self.desk.lang.unwrap_or(self.lang)
    }

    /// Whether the pages are those of what is chosen now.
    pub fn pages_are_right(&self) -> bool {
        self.desk.made.as_ref().is_some_and(|made| made.of == self.pages_of())
    }

    /// What the shell has to do for the paper besides what was asked: make pages
    /// that are looked at or waited for, and write what waited for them.
    pub fn due(&mut self) -> Option<Effect> {
        let of = self.pages_of();
        let waits = match self.desk.saving {
            Saving::Waits { of: wanted, .. } if wanted == of => true,
            Saving::Waits { .. } => {
                // Something else was chosen meanwhile: that was not asked for.
                self.stop_saving();
                false
            }
            Saving::Idle | Saving::Writes { .. } => false,
        };
        if (self.screen != Screen::Report || self.guard == Guard::Locked) && !waits {
            return None;
        }
        if let Some(made) = self.desk.made.clone().filter(|made| made.of == of) {
            let Saving::Waits { overwrite, .. } = self.desk.saving else { return None };
            return self.write(made, overwrite);
        }
        if self.desk.making == Some(of) || self.desk.failed == Some(of) {
            return None;
        }
        // Photos that are still on their way are waited for.
        let photos = self.photos_on_paper()?;
        self.desk.making = Some(of);
        self.desk.failed = None;
        let scan = Arc::new(self.scan.clone());
        Some(Effect::MakePages(PagesJob { of, checklist: Arc::clone(&self.checklist), scan, photos }))
    }

    /// Takes in pages; those of an earlier choice, or from before a lock, came too
    /// late.
    pub(super) fn take_pages(&mut self, of: PagesOf, made: Option<Arc<Made>>) {
        if self.desk.making != Some(of) {
            return;
        }
        self.desk.making = None;
        let Some(made) = made else {
            self.desk.failed = Some(of);
            if matches!(self.desk.saving, Saving::Waits { .. }) {
                self.desk.saving = Saving::Idle;
                self.complain(words::NOT_MADE);
            }
            return;
        };
        self.desk.page = self.desk.page.min(made.report.pages().len().saturating_sub(1));
        self.desk.made = Some(made);
    }

    pub(super) fn choose_paper(&mut self, paper: Paper) {
        if self.desk.paper == paper {
            return;
        }
        self.desk.paper = paper;
        self.desk.page = 0;
        // Pages of another reader are put away: nobody may see them under this name.
        self.desk.made = None;
        self.desk.saved = None;
        self.suggest_name();
    }

    /// The neutral name in a folder, until someone chooses another.
    pub fn suggest_path(&mut self, folder: &Path) {
        let name = self.neutral_name();
        self.take_path(folder.join(&name).display().to_string());
        self.desk.given_name = name;
    }

    /// Another place, by hand or by a dialog.
    pub(super) fn take_path(&mut self, path: String) {
        self.desk.leaving = leaving::when_typed(&path, &self.desk.path, self.desk.leaving);
        self.desk.path = path;
    }

    /// Follows the paper with the name, unless someone gave it another.
    pub(super) fn suggest_name(&mut self) {
        let path = PathBuf::from(self.desk.path.trim());
        let is_ours = path.file_name().is_some_and(|name| name.to_string_lossy() == self.desk.given_name);
        if is_ours && let Some(folder) = path.parent() {
            let folder = folder.to_owned();
            self.suggest_path(&folder);
        }
    }

    fn neutral_name(&self) -> String {
        name(self.desk.paper).with(self.lang, &[("date", &self.today.to_string())])
    }

    /// Locks the paper, or not after all; then the password goes.
    pub(super) fn lock_paper(&mut self, locked: bool) {
        self.desk.locked = locked;
        self.desk.password_wanted = false;
        self.take_password(Hidden::default());
        self.desk.password_shown = false;
    }

    /// What was typed. Guessing how hard it is takes a while: once per change.
    pub(super) fn take_password(&mut self, typed: Hidden) {
        self.desk.password = typed;
        self.desk.password_strength = self.desk.usable_password().ok().map(|password| password.strength());
    }

    /// Words chosen at random, shown: they have to be written down.
    pub(super) fn suggest_password(&mut self) {
        match vault::suggest_words(self.lang) {
            Ok(words) => {
                self.take_password(Hidden::from(words.as_str()));
                self.desk.password_shown = true;
            }
            Err(_) => self.complain(words::NO_SUGGESTION),
        }
    }

    /// Saves: at once, or when the pages are there.
    pub(super) fn save(&mut self, overwrite: bool, may_leave: bool) -> Option<Effect> {
        if self.desk.path.trim().is_empty() || self.desk.is_busy() {
            return None;
        }
        if self.desk.locked && self.desk.usable_password().is_err() {
            self.desk.password_wanted = true;
            self.arrive(Attention::Password);
            return None;
        }
        self.dialog = None;
        if !overwrite
            && !may_leave
            && let Some(leaving) = self.desk.leaving
        {
            self.dialog = Some(Dialog::ConfirmLeaving(leaving, Leaves::Paper));
            return None;
        }
        self.desk.saved = None;
        self.desk.failed = None;
        self.desk.saving = Saving::Waits { of: self.pages_of(), overwrite };
        self.due()
    }

    fn write(&mut self, made: Arc<Made>, overwrite: bool) -> Option<Effect> {
        let password = if self.desk.locked { self.desk.usable_password().ok() } else { None };
        if self.desk.locked && password.is_none() {
            // Emptied while it waited: never write it open instead.
            self.desk.saving = Saving::Idle;
            return None;
        }
        let stop = Stop::default();
        let path = PathBuf::from(self.desk.path.trim());
        let saved = Saved { path: path.clone(), paper: made.of.paper, locked: password.is_some() };
        self.desk.saving = Saving::Writes { saved, stop: stop.clone() };
        Some(Effect::Save(SaveJob { made, path, overwrite, password, stop }))
    }

    pub(super) fn stop_saving(&mut self) {
        match &self.desk.saving {
            Saving::Idle => {}
            Saving::Waits { .. } => {
                self.desk.saving = Saving::Idle;
                self.inform(words::STOPPED);
            }
            // The thread answers whether it stopped in time.
            Saving::Writes { stop, .. } => stop.ask(),
        }
    }

    pub(super) fn take_saved(&mut self, path: &Path, outcome: Result<(), SaveProblem>) {
        let saving = std::mem::take(&mut self.desk.saving);
        match outcome {
            Ok(()) => {
                self.desk.no_viewer = false;
                self.desk.saved = match saving {
                    Saving::Writes { saved, .. } if saved.path == path => Some(saved),
                    _ => None,
                };
                self.dialog = None;
                self.notice = None;
            }
            Err(SaveProblem::Write(WriteErrorKind::AlreadyThere)) => self.dialog = Some(Dialog::ConfirmOverwrite),
            Err(SaveProblem::Write(kind)) => self.complain(not_written(kind)),
            Err(SaveProblem::NotMade) => self.complain(words::NOT_MADE),
            Err(SaveProblem::Stopped) => self.inform(words::STOPPED),
        }
    }

    /// Opens what was saved, to look at or to print.
    pub(super) fn open_saved(&mut self) -> Option<Effect> {
        if self.dialog == Some(Dialog::Print) {
            self.dialog = None;
        }
        self.desk.saved.as_ref().map(|saved| Effect::Open(saved.path.clone()))
    }
}

/// The neutral name of a file. Each report has another, so that nobody hands
/// over the wrong one.
const fn name(paper: Paper) -> Phrase {
    match paper {
        Paper::Report(Cut::Private) => words::NAME_PRIVATE,
        Paper::Report(Cut::Installer) => words::NAME_INSTALLER,
        Paper::Report(Cut::Employer) => words::NAME_EMPLOYER,
        Paper::DoorCard => words::NAME_CARD,
        Paper::OutdoorList => words::NAME_LIST,
        Paper::CallCards => words::NAME_CALLS,
        Paper::OrderSheets => words::NAME_ORDER,
        Paper::Form => words::NAME_FORM,
    }
}
