//! Opening the vault: with the passphrase, or with the recovery code and a new
//! passphrase.

use eframe::egui::Ui;

use super::{Actions, notice_bar, passphrase};
use crate::app::action::{Action, KeepAction};
use crate::app::keeping::Asking;
use crate::app::kit::{button, card, layout, notice, text, theme};
use crate::app::state::{Screen, State};
use crate::words::{keeping as words, window};

/// Draws the screen that leads on from the start.
pub fn unlock(ui: &mut Ui, state: &State, actions: &mut Actions) {
    layout::page(ui, ("unlock", state.arrivals), theme::CONTENT_WIDTH, |ui| {
        notice_bar::notice_bar(ui, state, actions);
        super::heading(ui, state, state.say(words::OPEN_TITLE));
        layout::gap(ui, 16.0);
        card::card(ui, |ui| form(ui, state, actions));
        layout::gap(ui, 16.0);
        if button::quiet(ui, state.say(window::TO_START)).clicked() {
            actions.push(Action::Go(Screen::Start));
        }
    });
}

/// The fields and what can be done with them.
pub fn form(ui: &mut Ui, state: &State, actions: &mut Actions) {
    let recovering = state.keeping.form.recovering;
    let entered = if recovering {
        text::soft(ui, state.say(words::RECOVER_ABOUT));
        layout::gap(ui, 12.0);
        passphrase::code(ui, state, false, actions);
        layout::gap(ui, 12.0);
        passphrase::new(ui, state, words::NEW_PASSPHRASE, words::PASSPHRASE_HINT, actions)
    } else {
        passphrase::existing(ui, state, words::PASSPHRASE, actions)
    };
    layout::gap(ui, 16.0);
    if [Asking::Open, Asking::Load, Asking::Add].into_iter().any(|what| state.keeping.is_busy(what)) {
        notice::status_line(ui, state.say(words::OPENING));
        if state.keeping.is_busy(Asking::Open) && button::quiet(ui, state.say(words::CANCEL)).clicked() {
            actions.push(Action::Keep(KeepAction::Cancel));
        }
        return;
    }
    layout::row(ui, |ui| {
        if button::primary(ui, state.say(words::OPEN)).clicked() || entered {
            actions.push(Action::Keep(KeepAction::Unlock));
        }
        let other = if recovering { words::REMEMBERED } else { words::FORGOTTEN };
        if button::quiet(ui, state.say(other)).clicked() {
            actions.push(Action::Keep(KeepAction::Recovering(!recovering)));
        }
    });
}
