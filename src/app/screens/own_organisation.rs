//! The own organisation: where the resident writes down whom to call, and the
//! line that shows it beside other numbers.

use eframe::egui::{Id, Key, Modifiers, Ui};

use super::Actions;
use crate::app::action::Action;
use crate::app::kit::{button, card, contact, field, layout, text};
use crate::app::state::{Attention, OwnField, State};
use crate::app::update::LONGEST_LINE;
use crate::words::{own_organisation as words, walk};

/// The card at the end of the profile.
pub fn own_organisation(ui: &mut Ui, state: &State, actions: &mut Actions) {
    let own = &state.scan.own_organisation;
    card::card(ui, |ui| {
        text::section(ui, state.say(words::TITLE));
        text::soft(ui, state.say(words::ABOUT));
        fields(ui, state, actions);
        layout::gap(ui, 12.0);
        text::small(ui, state.say(words::UNCHECKED));
        layout::gap(ui, 16.0);
        layout::row(ui, |ui| {
            let next = if own.is_blank() { walk::SKIP } else { walk::NEXT };
            if button::primary(ui, state.say(next)).clicked() {
                actions.push(Action::Next);
            }
            if button::quiet(ui, state.say(walk::BACK)).clicked() {
                actions.push(Action::Back);
            }
        });
    });
}

/// The three lines. Enter goes to the next of them, and on from the last; while
/// all are blank it goes on at once.
fn fields(ui: &mut Ui, state: &State, actions: &mut Actions) {
    let own = &state.scan.own_organisation;
    let id = |which: OwnField| Id::unique(("own-organisation", which as u8));
    if super::arrives(ui, state, Attention::Card) {
        ui.memory_mut(|memory| memory.request_focus(id(OwnField::Name)));
    }
    for (which, label, written, next) in [
        (OwnField::Name, words::NAME, &own.name, Some(OwnField::Phone)),
        (OwnField::Phone, words::PHONE, &own.phone, Some(OwnField::Note)),
        (OwnField::Note, words::NOTE, &own.note, None),
    ] {
        layout::gap(ui, 12.0);
        let mut typed = written.clone();
        let about = field::Field { limit: LONGEST_LINE, ..field::Field::line(state.say(label), 420.0) };
        let response = field::field(ui, id(which), &about, &mut typed);
        if response.changed() {
            actions.push(Action::OwnOrganisation(which, typed));
        }
        // Taken, or the next field would have the same Enter.
        if response.lost_focus() && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter)) {
            match next.filter(|_| !own.is_blank()) {
                Some(next) => ui.memory_mut(|memory| memory.request_focus(id(next))),
                None => actions.push(Action::Next),
            }
        }
    }
}

/// What was written down, as a number among others; nothing while it is blank.
pub fn line(ui: &mut Ui, state: &State) {
    let own = &state.scan.own_organisation;
    if own.is_blank() {
        return;
    }
    let or = |written: &str, phrase| match written.trim() {
        "" => state.say(phrase).to_owned(),
        written => written.to_owned(),
    };
    contact::own(
        ui,
        &contact::Line {
            reach: &or(&own.phone, words::NO_PHONE),
            name: &or(&own.name, words::OWN),
            when: own.note.trim(),
        },
        state.say(words::BY_YOU),
    );
}

/// The way to the card, where a number would help and none was written down.
pub fn fill_in(ui: &mut Ui, state: &State, actions: &mut Actions) {
    if state.scan.own_organisation.is_blank() && button::quiet(ui, state.say(words::FILL_IN)).clicked() {
        actions.push(Action::VisitOwnOrganisation);
    }
}
