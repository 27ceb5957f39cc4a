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
    let vault = state.keeping.in_vault();
    let trouble = vault.and_then(|vault| vault.trouble).or(state.keeping.held).unwrap_or(Trouble::Other);
    let closed = dialog::dialog(ui, "unsaved", state.say(words::CLOSE_UNSAVED_TITLE), |ui| {
        let reason = state.say(trouble.words());
        let told = vault.map_or_else(
            || reason.to_owned(),
            |vault| {
                let time = moment::day_and_time(vault.saved_at, state.lang);
                words::CLOSE_UNSAVED_BODY.with(state.lang, &[("reason", reason), ("time", &time)])
            },
        );
        text::body(ui, &told);
        layout::gap(ui, 20.0);
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
