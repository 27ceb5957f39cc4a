//! The report page by page, as it will be on paper.

use eframe::egui::Ui;

use super::Actions;
use crate::app::kit::text;
use crate::app::state::State;
use crate::words::preview as words;

/// Draws one page and the way to the others.
pub fn preview(ui: &mut Ui, state: &State, _actions: &mut Actions) {
    text::small(ui, state.say(words::NO_PREVIEW));
}
