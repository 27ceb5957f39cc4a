//! "Nu gevaar?": first what is in the program, then what the checklist says.

use eframe::egui::Ui;

use super::{Actions, own_organisation};
use crate::app::action::Action;
use crate::app::guard::Guard;
use crate::app::kit::{button, contact, dialog, layout, steps, text};
use crate::app::state::{Screen, State};
use crate::checklist::{Contact, ContactIx, Status};
use crate::words::{danger as words, guides, locking, window};

/// Draws the panel over whatever screen there is.
pub fn danger(ui: &mut Ui, state: &State, actions: &mut Actions) {
    let closed = dialog::dialog(ui, "danger", state.say(words::TITLE), |ui| {
        for (reach, name, when) in words::BUILT_IN {
            contact::contact(ui, &contact::Line { reach, name: state.say(name), when: state.say(when) });
        }
        if state.guard == Guard::Open {
            own_organisation::line(ui, state);
        } else {
            layout::gap(ui, 12.0);
            text::bold(ui, state.say(locking::OWN_BEHIND_LOCK));
        }
        layout::gap(ui, 16.0);
        if button::primary(ui, state.say(window::CLOSE_PANEL)).clicked() {
            actions.push(Action::CloseDialog);
        }
        layout::gap(ui, 24.0);
        layout::rule(ui);
        layout::gap(ui, 16.0);
        urgent(ui, state, actions);
    });
    if closed {
        actions.push(Action::CloseDialog);
    }
}

/// What the checklist says, marked as such.
fn urgent(ui: &mut Ui, state: &State, actions: &mut Actions) {
    let urgent = &state.checklist.urgent;
    text::small(ui, &from_checklist(state));
    layout::gap(ui, 8.0);
    steps::steps(ui, urgent.steps.iter().map(|step| state.text(step)));
    contacts(ui, state, &urgent.contacts);
    if !state.checklist.guides.is_empty() && state.guard == Guard::Open {
        layout::gap(ui, 16.0);
        if button::quiet(ui, state.say(guides::GO)).clicked() {
            actions.extend([Action::CloseDialog, Action::Go(Screen::Guides)]);
        }
    }
}

/// Which checklist something comes from, and whether anyone stands for it.
pub fn from_checklist(state: &State) -> String {
    let version = state.checklist.version.to_string();
    let mut from = words::FROM_CHECKLIST.with(state.lang, &[("version", &version)]);
    if state.checklist.status == Status::Draft {
        from.push_str(state.say(words::DRAFT));
    }
    from
}

/// Contacts of the checklist.
pub fn contacts(ui: &mut Ui, state: &State, contacts: &[ContactIx]) {
    for contact in known(state, contacts) {
        contact::contact(ui, &line(state, contact));
    }
}

/// Only the numbers of these contacts, to dial from.
pub fn numbers(ui: &mut Ui, state: &State, contacts: &[ContactIx]) {
    for contact in known(state, contacts) {
        contact::reach(ui, &line(state, contact));
    }
}

/// Contacts of the checklist, each with a way to copy its number.
pub fn contacts_to_copy(ui: &mut Ui, state: &State, contacts: &[ContactIx], actions: &mut Actions) {
    for contact in known(state, contacts) {
        let line = line(state, contact);
        contact::contact(ui, &line);
        layout::gap(ui, 8.0);
        let response = button::small(ui, state.say(guides::COPY));
        let spoken = guides::COPY_WHAT.with(state.lang, &[("reach", line.reach)]);
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_label(spoken));
        if response.clicked() {
            actions.push(Action::Copy(line.reach.to_owned()));
        }
    }
}

fn known<'a>(state: &'a State, contacts: &'a [ContactIx]) -> impl Iterator<Item = &'a Contact> {
    contacts.iter().filter_map(|contact| state.checklist.contacts.get(contact.at()))
}

fn line<'a>(state: &State, contact: &'a Contact) -> contact::Line<'a> {
    let reach = contact.phone.as_deref().or(contact.web.as_deref()).or(contact.email.as_deref());
    contact::Line { reach: reach.unwrap_or_default(), name: state.text(&contact.name), when: state.text(&contact.when) }
}
