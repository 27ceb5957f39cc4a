//! "Hulpkaarten": all guides of the checklist, by what they are for.

use eframe::egui::Ui;

use super::{Actions, notice_bar, own_organisation};
use crate::app::action::Action;
use crate::app::kit::{button, card, contact, entry, layout, text, theme};
use crate::app::state::{Screen, State};
use crate::checklist::{Guide, Occasion};
use crate::report::Paper;
use crate::words::{Phrase, danger, guides as words, preview, start};

/// What cards are for, in the order in which they are listed.
const GROUPS: [(Occasion, Phrase); 4] = [
    (Occasion::Incident, words::INCIDENT),
    (Occasion::CallCard, words::CALL),
    (Occasion::DoorCard, words::DOOR),
    (Occasion::EndOfOffice, words::END_OF_OFFICE),
];

/// Draws the screen.
pub fn guides(ui: &mut Ui, state: &State, actions: &mut Actions) {
    layout::page(ui, "guides", theme::CONTENT_WIDTH, |ui| {
        notice_bar::notice_bar(ui, state, actions);
        super::heading(ui, state, state.say(words::TITLE));
        text::soft(ui, state.say(if state.checklist.guides.is_empty() { words::NONE } else { words::LEAD }));
        for (occasion, title) in GROUPS {
            group(ui, state, occasion, title, actions);
        }
        layout::gap(ui, 28.0);
        card::card(ui, |ui| {
            for (reach, name, when) in danger::BUILT_IN {
                contact::contact(ui, &contact::Line { reach, name: state.say(name), when: state.say(when) });
            }
            own_organisation::line(ui, state);
            own_organisation::fill_in(ui, state, actions);
        });
        layout::gap(ui, 24.0);
        if button::secondary(ui, state.say(start::BACK)).clicked() {
            actions.push(Action::Go(Screen::Start));
        }
    });
}

fn group(ui: &mut Ui, state: &State, occasion: Occasion, title: Phrase, actions: &mut Actions) {
    let of_group: Vec<(usize, &Guide)> =
        state.checklist.guides.iter().enumerate().filter(|(_, guide)| guide.occasion == occasion).collect();
    if of_group.is_empty() {
        return;
    }
    layout::gap(ui, 28.0);
    text::section(ui, state.say(title));
    for (place, guide) in of_group {
        layout::gap(ui, 8.0);
        if entry::entry(ui, state.text(&guide.title), &length(state, guide)).clicked() {
            actions.push(Action::OpenGuide(place));
        }
    }
    let on_paper = match occasion {
        Occasion::CallCard => (preview::CALLS_ON_PAPER, Paper::CallCards),
        Occasion::DoorCard => (preview::DOOR_ON_PAPER, Paper::DoorCard),
        Occasion::Incident | Occasion::EndOfOffice => return,
    };
    layout::gap(ui, 8.0);
    if button::small(ui, state.say(on_paper.0)).clicked() {
        actions.push(Action::ShowPaper(on_paper.1));
    }
}

fn length(state: &State, guide: &Guide) -> String {
    match guide.steps.len() {
        1 => state.say(words::ONE_STEP).to_owned(),
        many => words::STEPS.with(state.lang, &[("n", &many.to_string())]),
    }
}
