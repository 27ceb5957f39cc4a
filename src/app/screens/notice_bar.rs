//! The message at the top of a screen.

use eframe::egui::Ui;

use super::Actions;
use crate::app::action::Action;
use crate::app::kit::{button, layout, notice};
use crate::app::state::State;
use crate::words::{keeping, window as words};

/// Draws the messages there are.
pub fn notice_bar(ui: &mut Ui, state: &State, actions: &mut Actions) {
    if let Some(trouble) = state.keeping.trouble() {
        let told = keeping::TROUBLE.with(state.lang, &[("reason", state.say(trouble.words()))]);
        notice::banner(ui, notice::Kind::Problem, &told);
        ui.add_space(8.0);
    }
    for (name, trouble) in state.keeping.unsaved_elsewhere() {
        let values = [("name", name), ("reason", state.say(trouble.words()))];
        notice::banner(ui, notice::Kind::Problem, &keeping::TROUBLE_ELSEWHERE.with(state.lang, &values));
        ui.add_space(8.0);
    }
    if let Some(why) = state.keeping.read_only {
        notice::banner(ui, notice::Kind::Problem, state.say(why));
        ui.add_space(8.0);
    }
    let Some(message) = &state.notice else { return };
    let kind = if message.problem { notice::Kind::Problem } else { notice::Kind::Info };
    notice::banner_with(ui, kind, &message.words, |ui| {
        layout::row(ui, |ui| {
            if message.can_undo && button::quiet(ui, state.say(words::UNDO)).clicked() {
                actions.push(Action::Undo);
            }
            if button::quiet(ui, state.say(words::HIDE)).clicked() {
                actions.push(Action::CloseNotice);
            }
        });
    });
    ui.add_space(8.0);
}
