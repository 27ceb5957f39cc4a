//! The message at the top of a screen.

use eframe::egui::Ui;

use super::Actions;
use crate::app::action::Action;
use crate::app::kit::{button, layout, notice};
use crate::app::state::State;
use crate::words::window as words;

/// Draws the message, if there is one.
pub fn notice_bar(ui: &mut Ui, state: &State, actions: &mut Actions) {
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
