//! "Nu gevaar?": first what is in the program, then what the checklist says.

use eframe::egui::Ui;

use super::{Actions, own_organisation};
use crate::app::action::Action;
use crate::app::kit::{button, contact, dialog, layout, steps, text};
use crate::app::state::State;
use crate::checklist::{ContactIx, Status};
use crate::words::{danger as words, window};

/// Draws the panel over whatever screen there is.
pub fn danger(ui: &mut Ui, state: &State, actions: &mut Actions) {
    let closed = dialog::dialog(ui, "danger", state.say(words::TITLE), |ui| {
        let built_in = [
            (words::EMERGENCY, words::EMERGENCY_NAME, words::EMERGENCY_WHEN),
            (words::POLICE, words::POLICE_NAME, words::POLICE_WHEN),
        ];
        for (reach, name, when) in built_in {
            contact::contact(ui, &contact::Line { reach, name: state.say(name), when: state.say(when) });
        }
        own_organisation::line(ui, state);
        layout::gap(ui, 16.0);
        if button::primary(ui, state.say(window::CLOSE_PANEL)).clicked() {
            actions.push(Action::CloseDialog);
        }
        layout::gap(ui, 24.0);
        layout::rule(ui);
        layout::gap(ui, 16.0);
        from_checklist(ui, state);
    });
    if closed {
        actions.push(Action::CloseDialog);
    }
}

fn from_checklist(ui: &mut Ui, state: &State) {
    let urgent = &state.checklist.urgent;
    let version = state.checklist.version.to_string();
    let mut from = words::FROM_CHECKLIST.with(state.lang, &[("version", &version)]);
    if state.checklist.status == Status::Draft {
        from.push_str(state.say(words::DRAFT));
    }
    text::small(ui, &from);
    layout::gap(ui, 8.0);
    steps::steps(ui, urgent.steps.iter().map(|step| state.text(step)));
    contacts(ui, state, &urgent.contacts);
}

/// Contacts of the checklist.
pub fn contacts(ui: &mut Ui, state: &State, contacts: &[ContactIx]) {
    for contact in contacts.iter().filter_map(|contact| state.checklist.contacts.get(contact.at())) {
        let reach = contact.phone.as_deref().or(contact.web.as_deref()).or(contact.email.as_deref());
        let line = contact::Line {
            reach: reach.unwrap_or_default(),
            name: state.text(&contact.name),
            when: state.text(&contact.when),
        };
        contact::contact(ui, &line);
    }
}
