//! Before a file goes into a folder whose files leave this computer.

use eframe::egui::Ui;

use super::Actions;
use crate::app::action::Action;
use crate::app::kit::{button, dialog, layout, text};
use crate::app::state::State;
use crate::system::leaving::{Leaves, Leaving};
use crate::words::leaving as words;

/// Asks whether to save there all the same.
pub fn leaving_dialog(ui: &mut Ui, state: &State, leaving: Leaving, what: Leaves, actions: &mut Actions) {
    let path = match what {
        Leaves::Paper => state.desk.path.as_str(),
        Leaves::Backup => &state.keeping.form.path,
        Leaves::Code => state.keeping.form.paper.as_ref().map_or("", |paper| &paper.path),
    };
    let closed = dialog::dialog(ui, "leaving", &leaving.title(state.lang), |ui| {
        text::body(ui, &leaving.question(state.lang, what, path.trim()));
        layout::gap(ui, 20.0);
        layout::row(ui, |ui| {
            if button::primary(ui, state.say(words::OTHER_FOLDER)).clicked() {
                actions.push(Action::CloseDialog);
            }
            if button::danger(ui, state.say(words::HERE_ANYWAY)).clicked() {
                actions.push(Action::SaveHereAnyway(what));
            }
        });
    });
    if closed {
        actions.push(Action::CloseDialog);
    }
}
