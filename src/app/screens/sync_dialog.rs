//! Before a paper goes into a folder that is copied to the internet.

use eframe::egui::Ui;

use super::Actions;
use crate::app::action::Action;
use crate::app::kit::{button, dialog, layout, text};
use crate::app::state::State;
use crate::words::preview as words;

/// Asks whether to save there all the same.
pub fn sync_dialog(ui: &mut Ui, state: &State, name: &str, actions: &mut Actions) {
    let closed = dialog::dialog(ui, "sync", state.say(words::SYNC_TITLE), |ui| {
        let values = [("name", name), ("path", &*state.desk.path)];
        text::body(ui, &words::SYNC_BODY.with(state.lang, &values));
        layout::gap(ui, 20.0);
        layout::row(ui, |ui| {
            if button::primary(ui, state.say(words::SYNC_OTHER)).clicked() {
                actions.push(Action::CloseDialog);
            }
            if button::danger(ui, state.say(words::SYNC_ANYWAY)).clicked() {
                actions.push(Action::SaveInSyncedFolder);
            }
        });
    });
    if closed {
        actions.push(Action::CloseDialog);
    }
}
