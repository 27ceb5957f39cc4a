//! A measure was done: the question of that finding is asked again.

use eframe::egui::{Id, Ui};

use super::{Actions, subject, walk_answer};
use crate::app::action::Action;
use crate::app::kit::{button, dialog, layout, text};
use crate::app::state::State;
use crate::scan::Asked;
use crate::words::plan as words;

/// Draws the question over the plan.
pub fn recheck(ui: &mut Ui, state: &State, asked: Asked, actions: &mut Actions) {
    let closed = dialog::dialog(ui, "recheck", state.say(words::RECHECK), |ui| {
        text::soft(ui, state.say(words::RECHECK_ABOUT));
        layout::gap(ui, 12.0);
        text::small_bold(ui, &subject::capital(&subject::subject(state, asked)));
        text::bold(ui, state.text(&state.checklist.question(asked.question).text));
        layout::gap(ui, 12.0);
        let id = Id::unique(("recheck", state.arrivals));
        let go_on = walk_answer::walk_answer(ui, id, state, asked, false, actions);
        layout::gap(ui, 20.0);
        if button::primary(ui, state.say(words::RECHECK_READY)).clicked() || go_on {
            actions.push(Action::CloseDialog);
        }
    });
    if closed {
        actions.push(Action::CloseDialog);
    }
}
