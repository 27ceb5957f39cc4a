//! What is shown while nobody may look: a blank sheet, a cover, or the lock.

use eframe::egui::{Event, Sense, Ui, WidgetInfo, accesskit::Role};

use super::{Actions, passphrase, unlock};
use crate::app::action::Action;
use crate::app::guard::{Distance, Guard};
use crate::app::keeping::Field;
use crate::app::kit::{button, card, layout, notice, text, theme};
use crate::app::state::{Attention, State};
use crate::words::{keeping, locking as words, window};

/// Draws whichever it is.
pub fn guarded(ui: &mut Ui, state: &State, actions: &mut Actions) {
    if state.blank {
        return blank(ui, state, actions);
    }
    if state.distance == Distance::Asks {
        return remote(ui, state, actions);
    }
    match state.guard {
        Guard::Open => {}
        Guard::Covered => covered(ui, state, actions),
        Guard::Locked => locked(ui, state, actions),
    }
}

/// Not a word; any key or click brings what is behind it, never more than that.
fn blank(ui: &mut Ui, state: &State, actions: &mut Actions) {
    let (_, response) = ui.allocate_exact_size(ui.available_size(), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, state.say(words::UNCOVER)));
    if response.clicked() || any_key(ui) {
        actions.push(Action::Uncover);
    }
}

fn covered(ui: &mut Ui, state: &State, actions: &mut Actions) {
    layout::page(ui, "covered", theme::CONTENT_WIDTH, |ui| {
        text::title(ui, state.say(words::COVERED), false);
        text::soft(ui, state.say(words::COVERED_ABOUT));
        if !state.can_lock() {
            text::small(ui, state.say(words::NOT_LOCKED));
        }
        layout::gap(ui, 20.0);
        layout::row(ui, |ui| {
            if button::primary(ui, state.say(words::UNCOVER)).clicked() {
                actions.push(Action::Uncover);
            }
            danger(ui, state, actions);
        });
    });
    if state.dialog.is_none() && any_key(ui) {
        actions.push(Action::Uncover);
    }
}

/// Someone may look on over the line: what is behind this is shown to nobody
/// until the resident says so. A key is no answer; it may be typed by mistake.
fn remote(ui: &mut Ui, state: &State, actions: &mut Actions) {
    layout::page(ui, "remote", theme::CONTENT_WIDTH, |ui| {
        super::heading(ui, state, state.say(words::REMOTE));
        text::body(ui, state.say(words::REMOTE_ABOUT));
        layout::gap(ui, 8.0);
        text::body(ui, state.say(words::REMOTE_TO_DO));
        layout::gap(ui, 20.0);
        layout::row(ui, |ui| {
            if button::primary(ui, state.say(words::CLOSE)).clicked() {
                actions.push(Action::Close);
            }
            if button::secondary(ui, state.say(words::REMOTE_GO_ON)).clicked() {
                actions.push(Action::AcceptRemote);
            }
            danger(ui, state, actions);
        });
    });
}

fn locked(ui: &mut Ui, state: &State, actions: &mut Actions) {
    layout::page(ui, "locked", theme::CONTENT_WIDTH, |ui| {
        text::title(ui, state.say(words::LOCKED), false);
        match state.keeping.held {
            None => {
                let saved = if state.keeping.locking { keeping::SAVING } else { words::LOCKED_SAVED };
                notice::status_line(ui, state.say(saved));
                text::soft(ui, state.say(words::LOCKED_ABOUT));
            }
            Some(trouble) => {
                let told = words::LOCKED_HELD.with(state.lang, &[("reason", state.say(trouble.words()))]);
                notice::banner(ui, notice::Kind::Problem, &told);
            }
        }
        layout::gap(ui, 16.0);
        if super::arrives(ui, state, Attention::Card) {
            let field = if state.keeping.form.recovering { Field::Code } else { Field::Passphrase };
            ui.memory_mut(|memory| memory.request_focus(passphrase::id(field)));
        }
        card::card(ui, |ui| unlock::form(ui, state, actions));
        layout::gap(ui, 20.0);
        layout::row(ui, |ui| {
            danger(ui, state, actions);
            if button::quiet(ui, state.say(words::CLOSE)).clicked() {
                actions.push(Action::Close);
            }
        });
    });
}

fn danger(ui: &mut Ui, state: &State, actions: &mut Actions) {
    if button::danger(ui, state.say(window::DANGER)).clicked() {
        actions.push(Action::Danger);
    }
}

fn any_key(ui: &Ui) -> bool {
    ui.input(|input| {
        input.events.iter().any(|event| matches!(event, Event::Key { pressed: true, .. } | Event::Text(_)))
    })
}
