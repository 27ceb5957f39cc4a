//! The scans in the vault.

use eframe::egui::Ui;

use super::{Actions, notice_bar, passphrase};
use crate::app::action::{Action, KeepAction};
use crate::app::keeping::{Asking, Field, Task};
use crate::app::kit::{button, card, entry, field, layout, notice, text, theme};
use crate::app::moment;
use crate::app::state::{Screen, State};
use crate::vault::ScanEntry;
use crate::words::{Phrase, keeping as words, tasks};

/// Draws the screen.
pub fn scans(ui: &mut Ui, state: &State, actions: &mut Actions) {
    layout::page(ui, "scans", theme::CONTENT_WIDTH, |ui| {
        notice_bar::notice_bar(ui, state, actions);
        super::heading(ui, state, state.say(words::SCANS_TITLE));
        layout::gap(ui, 16.0);
        if state.keeping.scans.is_empty() {
            text::soft(ui, state.say(words::NO_SCANS));
        }
        for scan in &state.keeping.scans {
            one(ui, state, scan, actions);
        }
        if [Asking::Rename, Asking::Remove].into_iter().any(|what| state.keeping.is_busy(what)) {
            notice::status_line(ui, state.say(tasks::BUSY));
        }
        if state.keeping.is_busy(Asking::Load) {
            notice::status_line(ui, state.say(words::OPENING));
        }
        if state.keeping.read_only.is_some() {
            return;
        }
        if state.keeping.renaming.is_some() {
            return;
        }
        layout::gap(ui, 20.0);
        card::card(ui, |ui| new(ui, state, actions));
        layout::gap(ui, 16.0);
        if button::quiet(ui, state.say(tasks::RESTORE)).clicked() {
            actions.extend([Action::Go(Screen::Settings), Action::Keep(KeepAction::Task(Some(Task::Restore)))]);
        }
    });
}

/// A scan: a way to it, and what else can be done with it.
fn one(ui: &mut Ui, state: &State, scan: &ScanEntry, actions: &mut Actions) {
    let renaming = state.keeping.renaming.as_ref();
    if renaming == Some(&scan.id) {
        card::card(ui, |ui| rename(ui, state, actions));
        return layout::gap(ui, 8.0);
    }
    let day = moment::day_and_time(scan.saved_at, state.lang);
    if entry::entry(ui, &scan.name, &words::SCAN_ABOUT.with(state.lang, &[("day", &day)])).clicked() {
        actions.push(Action::Keep(KeepAction::Open(scan.id.clone())));
    }
    if state.keeping.read_only.is_some() || renaming.is_some() {
        return;
    }
    layout::row(ui, |ui| {
        let named = |phrase: Phrase| phrase.with(state.lang, &[("name", &scan.name)]);
        if button::quiet(ui, &named(words::RENAME)).clicked() {
            actions.push(Action::Keep(KeepAction::Renaming(Some(scan.id.clone()))));
        }
        if button::quiet(ui, &named(words::REMOVE)).clicked() {
            actions.push(Action::Keep(KeepAction::AskRemove(scan.id.clone())));
        }
    });
    layout::gap(ui, 8.0);
}

fn rename(ui: &mut Ui, state: &State, actions: &mut Actions) {
    let error = state.keeping.form.error.map(|error| state.say(error));
    let about = field::Field { limit: 60, error, ..field::Field::line(state.say(words::NAME), 420.0) };
    let entered = passphrase::typed(ui, state, Field::Name, &about, actions);
    layout::gap(ui, 12.0);
    layout::row(ui, |ui| {
        if button::primary(ui, state.say(words::RENAME_GO)).clicked() || entered {
            actions.push(Action::Keep(KeepAction::Rename));
        }
        if button::quiet(ui, state.say(words::BACK)).clicked() {
            actions.push(Action::Keep(KeepAction::Renaming(None)));
        }
    });
}

fn new(ui: &mut Ui, state: &State, actions: &mut Actions) {
    text::section(ui, state.say(words::NEW_SCAN));
    text::soft(ui, state.say(words::NEW_SCAN_ABOUT));
    layout::gap(ui, 12.0);
    let error = state.keeping.form.error.map(|error| state.say(error));
    let about = field::Field { limit: 60, error, ..field::Field::line(state.say(words::NAME), 420.0) };
    let entered = passphrase::typed(ui, state, Field::Name, &about, actions);
    layout::gap(ui, 12.0);
    if button::secondary(ui, state.say(words::NEW_SCAN_GO)).clicked() || entered {
        actions.push(Action::Keep(KeepAction::Add));
    }
}
