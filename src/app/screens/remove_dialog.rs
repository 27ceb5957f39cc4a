//! Before a scan is removed: what goes, and what stays elsewhere.

use eframe::egui::Ui;

use super::Actions;
use crate::app::action::{Action, KeepAction};
use crate::app::kit::{button, dialog, layout, text};
use crate::app::state::State;
use crate::words::keeping as words;

/// Asks whether to remove it.
pub fn remove_dialog(ui: &mut Ui, state: &State, actions: &mut Actions) {
    let scan = state.keeping.scans.iter().find(|scan| Some(&scan.id) == state.keeping.removing.as_ref());
    let name = scan.map_or("", |scan| scan.name.as_str());
    let title = words::REMOVE_TITLE.with(state.lang, &[("name", name)]);
    let closed = dialog::dialog(ui, "remove-scan", &title, |ui| {
        text::body(ui, state.say(words::REMOVE_BODY));
        layout::gap(ui, 12.0);
        text::subsection(ui, state.say(words::REMOVE_STAYS));
        for phrase in words::REMOVE_STAYS_LIST {
            text::body(ui, &format!("– {}", state.say(phrase)));
        }
        layout::gap(ui, 20.0);
        layout::row(ui, |ui| {
            if button::primary(ui, state.say(words::REMOVE_NOT)).clicked() {
                actions.push(Action::CloseDialog);
            }
            if button::danger(ui, state.say(words::REMOVE_GO)).clicked() {
                actions.push(Action::Keep(KeepAction::Remove));
            }
        });
    });
    if closed {
        actions.push(Action::CloseDialog);
    }
}
