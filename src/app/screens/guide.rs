//! One help card, to read at arm's length with the phone in the other hand.

use eframe::egui::Ui;

use super::{Actions, danger, notice_bar, own_organisation};
use crate::app::action::Action;
use crate::app::kit::{button, card, keys, layout, markup, text, theme, tick_step};
use crate::app::state::{Screen, State};
use crate::checklist::Occasion;
use crate::words::guides as words;

/// Draws the screen.
pub fn guide(ui: &mut Ui, state: &State, actions: &mut Actions) {
    if state.dialog.is_none() && keys::back(ui.ctx()) {
        actions.push(Action::Go(Screen::Guides));
    }
    let Some(guide) = state.checklist.guides.get(state.guide) else { return };
    layout::page(ui, ("guide", state.guide), theme::CONTENT_WIDTH, |ui| {
        notice_bar::notice_bar(ui, state, actions);
        super::heading(ui, state, state.text(&guide.title));
        if guide.occasion == Occasion::CallCard {
            // First one dials, then one reads.
            danger::numbers(ui, state, &guide.contacts);
            layout::gap(ui, 8.0);
        }
        text::small(ui, state.say(words::TICK));
        layout::gap(ui, 12.0);
        for (place, step) in guide.steps.iter().enumerate() {
            let number = place + 1;
            let words = state.text(step);
            let plain: String = markup::in_one_line(words).into_iter().map(|(words, _)| words).collect();
            let spoken = words::STEP.with(state.lang, &[("n", &number.to_string()), ("step", &plain)]);
            if tick_step::tick_step(ui, number, words, &spoken, state.ticked.contains(&place)).clicked() {
                actions.push(Action::TickStep(place));
            }
        }
        layout::gap(ui, 20.0);
        card::card(ui, |ui| {
            text::section(ui, state.say(words::CONTACTS));
            danger::contacts_to_copy(ui, state, &guide.contacts, actions);
            own_organisation::line(ui, state);
            own_organisation::fill_in(ui, state, actions);
            layout::gap(ui, 16.0);
            text::small(ui, &danger::from_checklist(state));
        });
        layout::gap(ui, 24.0);
        if button::secondary(ui, state.say(words::BACK)).clicked() {
            actions.push(Action::Go(Screen::Guides));
        }
    });
}
