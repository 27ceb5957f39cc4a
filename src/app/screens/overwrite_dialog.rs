//! Before a file is replaced.

use eframe::egui::Ui;

use super::Actions;
use crate::app::action::Action;
use crate::app::kit::{button, dialog, layout, text};
use crate::app::state::State;
use crate::words::preview as words;

/// Asks whether to replace it.
pub fn overwrite_dialog(ui: &mut Ui, state: &State, actions: &mut Actions) {
    let closed = dialog::dialog(ui, "overwrite", state.say(words::OVERWRITE_TITLE), |ui| {
        text::body(ui, &words::OVERWRITE_BODY.with(state.lang, &[("path", &state.desk.path)]));
        layout::gap(ui, 20.0);
        layout::row(ui, |ui| {
            if button::primary(ui, state.say(words::KEEP)).clicked() {
                actions.push(Action::CloseDialog);
            }
            if button::danger(ui, state.say(words::OVERWRITE)).clicked() {
                actions.push(Action::SaveReport { overwrite: true });
            }
        });
    });
    if closed {
        actions.push(Action::CloseDialog);
    }
}
