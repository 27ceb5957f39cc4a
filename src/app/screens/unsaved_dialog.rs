//! Before closing: the last answers could not be saved.

use eframe::egui::Ui;

use super::Actions;
use crate::app::action::Action;
use crate::app::keeper::Trouble;
use crate::app::kit::{button, dialog, layout, text};
use crate::app::moment;
use crate::app::state::State;
use crate::words::{keeping as words, window};

/// Asks whether to close all the same.
pub fn unsaved_dialog(ui: &mut Ui, state: &State, actions: &mut Actions) {
    let closed = dialog::dialog(ui, "unsaved", state.say(words::CLOSE_UNSAVED_TITLE), |ui| {
        for told in losses(state) {
            text::body(ui, &told);
            layout::gap(ui, 8.0);
        }
        layout::gap(ui, 12.0);
        layout::row(ui, |ui| {
            if button::primary(ui, state.say(words::TRY_AGAIN)).clicked() {
                actions.extend([Action::CloseDialog, Action::Close]);
            }
            if button::secondary(ui, state.say(window::KEEP_OPEN)).clicked() {
                actions.push(Action::CloseDialog);
            }
            if button::danger(ui, state.say(words::CLOSE_UNSAVED)).clicked() {
                actions.push(Action::CloseAnyway);
            }
        });
    });
    if closed {
        actions.push(Action::CloseDialog);
    }
}

/// What closing costs, a sentence a scan.
fn losses(state: &State) -> Vec<String> {
    let keeping = &state.keeping;
    let open = keeping.in_vault().zip(keeping.trouble()).map(|(vault, trouble)| {
        let reason = state.say(trouble.words());
        let time = moment::day_and_time(vault.saved_at, state.lang);
        words::CLOSE_UNSAVED_BODY.with(state.lang, &[("reason", reason), ("time", &time)])
    });
    let elsewhere = keeping.unsaved_elsewhere().map(|(name, trouble)| {
        let values = [("reason", state.say(trouble.words())), ("name", name)];
        words::CLOSE_UNSAVED_ELSEWHERE.with(state.lang, &values)
    });
    let mut losses: Vec<String> = open.into_iter().chain(elsewhere).collect();
    if losses.is_empty() {
        let trouble = keeping.held.unwrap_or(Trouble::Other);
        losses.push(state.say(trouble.words()).to_owned());
    }
    losses
}
