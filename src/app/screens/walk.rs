//! The walk: places at the left, one card at the right; in a narrow window the
//! places are behind a button.

use eframe::egui::{CentralPanel, Frame, Panel, Ui};

use super::{Actions, notice_bar, walk_card, walk_places};
use crate::app::action::Action;
use crate::app::kit::{button, keys, layout, text, theme};
use crate::app::state::{Fold, Screen, State};
use crate::drawing::Paint;
use crate::words::{walk as words, window};

/// The least width in points at which the places stand beside the card.
const BESIDE_FROM: f32 = 820.0;

/// Draws the screen.
pub fn walk(ui: &mut Ui, state: &State, actions: &mut Actions) {
    if state.dialog.is_none() && keys::back(ui.ctx()) {
        actions.push(Action::Back);
    }
    // A list of places beside a card needs more room than one column of words.
    let narrow = ui.ctx().content_rect().width() < BESIDE_FROM;
    if !narrow {
        let frame =
            Frame::new().fill(theme::color(ui, Paint::Paper)).inner_margin(eframe::egui::Margin::symmetric(16, 16));
        Panel::left("places").frame(frame).resizable(false).exact_size(290.0).show(ui, |ui| {
            walk_places::side_list(ui, state, actions);
        });
    }
    CentralPanel::no_frame().show(ui, |ui| {
        layout::page_beside(ui, ("walk", state.arrivals), theme::CONTENT_WIDTH, |ui| {
            notice_bar::notice_bar(ui, state, actions);
            if narrow {
                walk_places::menu(ui, state, actions);
                if state.is_open(Fold::Places) {
                    return;
                }
            }
            let here = state.position().and_then(|at| Some((at, *state.derived.stops.get(at)?)));
            if let Some((at, stop)) = here {
                return walk_card::walk_card(ui, state, at, stop, actions);
            }
            text::body(ui, state.say(words::EMPTY));
            if button::primary(ui, state.say(window::TO_START)).clicked() {
                actions.push(Action::Go(Screen::Start));
            }
        });
    });
}
