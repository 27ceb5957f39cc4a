//! Where the paper goes: folder and name, a password, and what comes after.

use eframe::egui::{Id, Key, Ui};

use super::Actions;
use crate::app::action::Action;
use crate::app::desk::Saved;
use crate::app::keeping::Hidden;
use crate::app::kit::{button, card, check, field, layout, notice, text};
use crate::app::state::{Attention, State};
use crate::report::pdf::{PasswordError, Strength};
use crate::words::{Phrase, preview as words};

/// Draws the card: where it goes, and whether behind a password.
pub fn place(ui: &mut Ui, state: &State, actions: &mut Actions) {
    card::card(ui, |ui| {
        text::section(ui, state.say(words::SAVE_TITLE));
        layout::gap(ui, 8.0);
        missing_characters(ui, state);
        path(ui, state, actions);
        layout::gap(ui, 4.0);
        if check::check(ui, state.say(words::LOCK), state.desk.locked).clicked() {
            actions.push(Action::LockPaper(!state.desk.locked));
        }
        if state.desk.locked {
            password(ui, state, actions);
        }
        layout::gap(ui, 8.0);
        text::small(ui, state.say(words::PRINT_LATER));
    });
}

/// Draws the button that saves, what is happening, and what comes after.
pub fn act(ui: &mut Ui, state: &State, actions: &mut Actions) {
    if let Some(saved) = &state.desk.saved {
        after(ui, state, saved, actions);
        layout::gap(ui, 12.0);
    }
    layout::row(ui, |ui| {
        if state.desk.is_busy() {
            if button::secondary(ui, state.say(words::STOP)).clicked() {
                actions.push(Action::StopSaving);
            }
            notice::status_line(ui, state.say(words::BUSY));
        } else if button::primary(ui, state.say(words::SAVE)).clicked() {
            actions.push(Action::SaveReport { overwrite: false });
        }
    });
}

/// Named before anything is written.
fn missing_characters(ui: &mut Ui, state: &State) {
    let Some(made) = state.desk.pages() else { return };
    let missing = made.report.missing_characters();
    if missing.is_empty() {
        return;
    }
    // The window has the same typeface: it cannot show them either.
    let codes: Vec<String> = missing.iter().map(|character| format!("U+{:04X}", u32::from(*character))).collect();
    let told = words::MISSING_CHARACTERS.with(state.lang, &[("characters", &codes.join(", "))]);
    notice::banner(ui, notice::Kind::Info, &told);
    layout::gap(ui, 12.0);
}

fn path(ui: &mut Ui, state: &State, actions: &mut Actions) {
    let mut path = state.desk.path.clone();
    let about = field::Field {
        limit: 4000,
        hint: state.say(words::PATH_HINT),
        ..field::Field::line(state.say(words::PATH), 620.0)
    };
    let response = field::field(ui, Id::unique("report-path"), &about, &mut path);
    if response.changed() {
        actions.push(Action::ReportPath(path));
    }
    if response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter)) {
        actions.push(Action::SaveReport { overwrite: false });
    }
    if let Some(leaving) = state.desk.leaving {
        notice::problem(ui, &leaving.notice(state.lang));
    }
    layout::gap(ui, 8.0);
    if button::small(ui, state.say(words::PICK)).clicked() {
        actions.push(Action::PickReportPath);
    }
}

fn password(ui: &mut Ui, state: &State, actions: &mut Actions) {
    text::small(ui, state.say(words::LOCK_ABOUT));
    layout::gap(ui, 8.0);
    let error = match state.desk.usable_password() {
        Err(PasswordError::Blank) if state.desk.password_wanted => Some(words::PASSWORD_BLANK),
        Err(PasswordError::TooLong) => Some(words::PASSWORD_TOO_LONG),
        Err(PasswordError::Control) => Some(words::PASSWORD_CONTROL),
        Err(PasswordError::Blank) | Ok(_) => None,
    };
    let about = field::Field {
        hint: state.say(words::PASSWORD_HINT),
        error: error.map(|phrase| state.say(phrase)),
        hidden: !state.desk.password_shown,
        ..field::Field::line(state.say(words::PASSWORD), 620.0)
    };
    let shown = state.desk.password_shown;
    let id = Id::unique("paper-password");
    if super::arrives(ui, state, Attention::Password) {
        ui.memory_mut(|memory| memory.request_focus(id));
    }
    if let (_, Some(typed)) = field::secret(ui, id, &about, state.desk.password.as_str()) {
        actions.push(Action::PaperPassword(Hidden::from(typed)));
    }
    layout::row(ui, |ui| {
        if check::check(ui, state.say(words::SHOW_PASSWORD), shown).clicked() {
            actions.push(Action::ShowPassword(!shown));
        }
        if button::small(ui, state.say(words::SUGGEST_PASSWORD)).clicked() {
            actions.push(Action::SuggestPassword);
        }
    });
    if let Some(strength) = state.desk.password_strength {
        let said: Phrase = match strength {
            Strength::Weak => words::PASSWORD_WEAK,
            Strength::Strong => words::PASSWORD_STRONG,
        };
        notice::status_line(ui, state.say(said));
    }
}

fn after(ui: &mut Ui, state: &State, saved: &Saved, actions: &mut Actions) {
    let told = if saved.locked { words::SAVED_LOCKED } else { words::SAVED };
    let told = told.with(state.lang, &[("path", &saved.path.display().to_string())]);
    notice::banner_with(ui, notice::Kind::Done, &told, |ui| {
        layout::row(ui, |ui| {
            if button::secondary(ui, state.say(words::OPEN)).clicked() {
                actions.push(Action::OpenReport);
            }
            if button::secondary(ui, state.say(words::PRINT)).clicked() {
                actions.push(Action::PrintReport);
            }
        });
        if state.desk.no_viewer {
            notice::status_line(ui, state.say(words::NO_VIEWER));
        }
    });
}
