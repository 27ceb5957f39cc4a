//! "Is er net iets gebeurd?": steps and numbers, no questions.

use eframe::egui::Ui;

use super::{Actions, danger, own_organisation};
use crate::app::action::Action;
use crate::app::kit::{button, card, contact, layout, steps, text, theme};
use crate::app::state::{Screen, State};
use crate::checklist::Occasion;
use crate::words::{danger as danger_words, guides, start as words};

/// Draws the screen.
pub fn incident(ui: &mut Ui, state: &State, actions: &mut Actions) {
    layout::page(ui, "incident", theme::CONTENT_WIDTH, |ui| {
        let guide = state.checklist.guides.iter().find(|guide| guide.occasion == Occasion::Incident);
        super::heading(ui, state, guide.map_or(state.say(words::INCIDENT), |guide| state.text(&guide.title)));
        layout::gap(ui, 8.0);
        card::card(ui, |ui| {
            for (reach, name, when) in danger_words::BUILT_IN {
                contact::contact(ui, &contact::Line { reach, name: state.say(name), when: state.say(when) });
            }
            own_organisation::line(ui, state);
            own_organisation::fill_in(ui, state, actions);
        });
        layout::gap(ui, 24.0);
        if let Some(guide) = guide {
            steps::steps(ui, guide.steps.iter().map(|step| state.text(step)));
            if !guide.contacts.is_empty() {
                layout::gap(ui, 24.0);
                text::section(ui, state.say(words::CALL));
                danger::contacts(ui, state, &guide.contacts);
            }
        } else {
            text::body(ui, state.say(words::INCIDENT_NONE));
        }
        layout::gap(ui, 24.0);
        layout::row(ui, |ui| {
            if button::secondary(ui, state.say(words::BACK)).clicked() {
                actions.push(Action::Go(Screen::Start));
            }
            if button::quiet(ui, state.say(guides::GO)).clicked() {
                actions.push(Action::Go(Screen::Guides));
            }
        });
    });
}
