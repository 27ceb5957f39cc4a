//! Covering and locking.

use crate::app::action::Effect;
use crate::app::guard::{Distance, Guard, Times};
use crate::app::keeper::Command;
use crate::app::keeping::Found;
use crate::app::settings::Settings;
use crate::app::state::{Attention, Screen, State};
use crate::system::trust::{self, Asked};

impl State {
    /// Whether there is anything to hide.
    pub fn has_secrets(&self) -> bool {
        self.has_answers() || !self.drafts.is_empty() || self.keeping.in_vault().is_some() || self.vault_is_open()
    }

    /// Whether it can be locked without losing anything.
    pub fn can_lock(&self) -> bool {
        self.keeping.in_vault().is_some() || (self.vault_is_open() && !self.has_answers())
    }

    const fn vault_is_open(&self) -> bool {
        matches!(self.keeping.found, Found::Open)
    }

    /// Whether closing has to wait for the vault.
    pub(super) const fn must_finish(&self) -> bool {
        self.keeping.in_vault().is_some() || self.keeping.held.is_some() || self.vault_is_open()
    }

    /// A sheet over the screen.
    pub(in crate::app) fn cover(&mut self) {
        if self.guard == Guard::Open {
            self.guard = Guard::Covered;
        }
    }

    pub(super) fn uncover(&mut self) -> Option<Effect> {
        self.blank = false;
        if self.guard == Guard::Covered && self.distance != Distance::Asks {
            self.guard = Guard::Open;
            return Some(Effect::Uncovered);
        }
        None
    }

    /// "Snel weg": nothing is on the screen, and everything is locked.
    pub(super) fn quick_exit(&mut self) -> Option<Effect> {
        let effect = self.lock();
        self.guard = if self.guard == Guard::Locked { Guard::Locked } else { Guard::Covered };
        self.blank = true;
        effect.or(Some(Effect::Covered))
    }

    /// Saves, closes the vault and forgets. What is kept nowhere cannot be
    /// locked without losing it: that is covered.
    pub(super) fn lock(&mut self) -> Option<Effect> {
        if self.guard == Guard::Locked {
            return None;
        }
        if !self.can_lock() {
            if self.has_secrets() {
                self.cover();
                return Some(Effect::Covered);
            }
            return None;
        }
        self.send_unsaved();
        self.keeping.send(Command::Lock);
        self.forget();
        Some(Effect::Forget)
    }

    /// The screen is elsewhere: locks what can be locked, covers the rest, and
    /// asks. Here again: whoever sits here finds it as it was left.
    pub(super) fn screen_is_remote(&mut self, remote: bool) -> Option<Effect> {
        if !remote {
            self.distance = Distance::Here;
            return None;
        }
        if self.distance != Distance::Here {
            return None;
        }
        self.distance = Distance::Asks;
        // A vault that is being opened would show itself once it is.
        self.stop_waiting();
        let effect = self.lock();
        self.cover();
        self.dialog = None;
        self.arrive(Attention::Heading);
        effect.or(Some(Effect::Covered))
    }

    pub(super) fn accept_remote(&mut self) -> Option<Effect> {
        if self.distance == Distance::Asks {
            self.distance = Distance::Accepted;
            self.arrive(if self.guard == Guard::Locked { Attention::Card } else { Attention::Heading });
        }
        self.uncover()
    }

    /// Nothing of a scan is left in the window.
    fn forget(&mut self) {
        let locked = self.keeping.in_vault().map(|vault| vault.thing.clone());
        let screen = self.screen;
        self.put_away();
        self.walk_change = crate::app::state::WalkChange::default();
        self.desk.clear();
        self.ticked.clear();
        self.failed = false;
        self.screen = Screen::Start;
        let keeping = &mut self.keeping;
        keeping.locking = true;
        keeping.locked = locked;
        keeping.locked_screen = Some(screen);
        keeping.found = Found::Closed;
        keeping.scans.clear();
        keeping.unsaved.clear();
        keeping.warnings.clear();
        keeping.restoring.clear();
        keeping.outcome = None;
        keeping.task = None;
        keeping.waits = None;
        keeping.form.clear();
        keeping.files.clear();
        keeping.read_only = None;
        keeping.renaming = None;
        keeping.removing = None;
        self.guard = Guard::Locked;
        self.arrive(Attention::Card);
    }

    /// Looks at what holds on this machine, and which files there are.
    pub(in crate::app) fn look_at_trust(&mut self) {
        let asked = Asked {
            folder: self.keeping.folder.as_deref(),
            capture_blocked: self.block_capture,
            remote: self.distance != Distance::Here,
            told: self.told,
        };
        self.facts = trust::facts(asked);
        self.keeping.send(Command::Files);
    }

    /// What is set now.
    pub fn settings(&self) -> Settings {
        Settings {
            lang: self.lang,
            theme: self.theme,
            size_percent: self.size_percent,
            times: self.times,
            block_capture: self.block_capture,
        }
    }

    pub(super) fn use_settings(&mut self, settings: Settings) {
        let Settings { lang, theme, size_percent, times, block_capture } = settings;
        let other_language = self.lang != lang;
        (self.lang, self.theme, self.size_percent, self.times, self.block_capture) =
            (lang, theme, size_percent, times, block_capture);
        if other_language {
            self.refresh();
        }
    }

    pub(super) fn set_times(&mut self, times: Times) {
        self.times = times;
    }

    /// Has the settings written, after something was set.
    pub(super) fn keep_settings(&mut self, before: Settings) {
        if self.settings() != before && self.keeping.on_offer() {
            self.keeping.settings_broken = false;
            let bytes = self.settings().to_bytes();
            self.keeping.send(Command::Settings(bytes));
        }
    }
}
