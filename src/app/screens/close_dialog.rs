//! Before closing: the answers are in memory only.

use eframe::egui::Ui;

use super::Actions;
use crate::app::action::{Action, KeepAction};
use crate::app::guard::Guard;
use crate::app::kit::{button, dialog, layout, text};
use crate::app::state::State;
use crate::words::{settings, window as words};

/// Asks whether to close.
pub fn close_dialog(ui: &mut Ui, state: &State, actions: &mut Actions) {
    let closed = dialog::dialog(ui, "close", state.say(words::CLOSE_TITLE), |ui| {
        text::body(ui, state.say(words::CLOSE_BODY));
        layout::gap(ui, 20.0);
        layout::row(ui, |ui| {
            if button::primary(ui, state.say(words::KEEP_OPEN)).clicked() {
                actions.push(Action::CloseDialog);
            }
            if state.keeping.on_offer()
                && state.guard == Guard::Open
                && button::secondary(ui, state.say(settings::CHOOSE)).clicked()
            {
                actions.extend([Action::CloseDialog, Action::Keep(KeepAction::Ask)]);
            }
            if button::danger(ui, state.say(words::CLOSE_ANYWAY)).clicked() {
                actions.push(Action::CloseAnyway);
            }
        });
    });
    if closed {
        actions.push(Action::CloseDialog);
    }
}
