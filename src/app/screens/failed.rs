//! In place of a screen that could not be drawn.

use eframe::egui::Ui;

use super::Actions;
use crate::app::action::Action;
use crate::app::kit::{button, layout, text, theme};
use crate::app::state::{Screen, State};
use crate::words::window as words;

/// Says what is safe and where to go.
pub fn failed(ui: &mut Ui, state: &State, actions: &mut Actions) {
    layout::page(ui, "failed", theme::CONTENT_WIDTH, |ui| {
        super::heading(ui, state, state.say(words::FAILED_TITLE));
        text::body(ui, state.say(words::FAILED_BODY));
        layout::gap(ui, 16.0);
        layout::row(ui, |ui| {
            if button::primary(ui, state.say(words::TO_START)).clicked() {
                actions.push(Action::Go(Screen::Start));
            }
            if button::secondary(ui, state.say(words::TO_REPORT)).clicked() {
                actions.push(Action::Go(Screen::Report));
            }
        });
    });
}
