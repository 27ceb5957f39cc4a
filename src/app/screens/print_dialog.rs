//! Before printing: what a printer keeps.

use eframe::egui::Ui;

use super::Actions;
use crate::app::action::Action;
use crate::app::kit::{button, dialog, layout, text};
use crate::app::state::State;
use crate::words::preview as words;

/// Says it, and opens the PDF to print.
pub fn print_dialog(ui: &mut Ui, state: &State, actions: &mut Actions) {
    let closed = dialog::dialog(ui, "print", state.say(words::PRINT_TITLE), |ui| {
        layout::gap(ui, 8.0);
        text::bold(ui, state.say(words::PRINT_WORK));
        for phrase in [words::PRINT_SERVER, words::PRINT_HOME, words::PRINT_HOW] {
            text::body(ui, state.say(phrase));
        }
        layout::gap(ui, 20.0);
        layout::row(ui, |ui| {
            if button::primary(ui, state.say(words::PRINT_OPEN)).clicked() {
                actions.push(Action::OpenReport);
            }
            if button::secondary(ui, state.say(words::PRINT_NOT)).clicked() {
                actions.push(Action::CloseDialog);
            }
        });
    });
    if closed {
        actions.push(Action::CloseDialog);
    }
}
