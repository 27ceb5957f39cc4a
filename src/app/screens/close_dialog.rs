//! Before closing: the answers are in memory only.

use eframe::egui::Ui;

use super::Actions;
use crate::app::action::Action;
use crate::app::kit::{button, dialog, layout, text};
use crate::app::state::State;
use crate::words::window as words;

/// Asks whether to close.
pub fn close_dialog(ui: &mut Ui, state: &State, actions: &mut Actions) {
    let closed = dialog::dialog(ui, "close", state.say(words::CLOSE_TITLE), |ui| {
        text::body(ui, state.say(words::CLOSE_BODY));
        layout::gap(ui, 20.0);
        layout::row(ui, |ui| {
            if button::primary(ui, state.say(words::KEEP_OPEN)).clicked() {
                actions.push(Action::CloseDialog);
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
