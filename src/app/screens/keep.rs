//! How to keep the scan: behind a passphrase with a recovery code, or nowhere.

use eframe::egui::{Label, RichText, Ui};

use super::{Actions, code_paper, notice_bar, passphrase, unlock};
use crate::app::action::{Action, KeepAction};
use crate::app::keeping::{Asking, Field, Found, Kept, Step};
use crate::app::kit::{button, card, field, fonts, layout, notice, text, theme};
use crate::app::state::State;
use crate::drawing::Paint;
use crate::words::{keeping as words, tasks};

/// Draws the screen.
pub fn keep(ui: &mut Ui, state: &State, actions: &mut Actions) {
    layout::page(ui, ("keep", state.arrivals), theme::CONTENT_WIDTH, |ui| {
        notice_bar::notice_bar(ui, state, actions);
        match state.keeping.step {
            Step::Choose => choose(ui, state, actions),
            Step::WriteDown => write_down(ui, state, actions),
            Step::Try => try_code(ui, state, actions),
        }
    });
}

fn choose(ui: &mut Ui, state: &State, actions: &mut Actions) {
    super::heading(ui, state, state.say(words::TITLE));
    text::soft(ui, state.say(words::LEAD));
    if let (Some(leaving), Some(folder)) = (state.keeping.leaving, &state.keeping.folder) {
        layout::gap(ui, 12.0);
        let told = leaving.for_keeping(state.lang, &folder.display().to_string());
        notice::banner(ui, notice::Kind::Info, &told);
    }
    layout::gap(ui, 20.0);
    card::card(ui, |ui| match state.keeping.found {
        Found::Closed | Found::Open => add(ui, state, actions),
        Found::Trouble(trouble) => notice::banner(ui, notice::Kind::Problem, state.say(trouble.words())),
        Found::Unknown | Found::Nothing => {
            text::section(ui, state.say(words::WITH_PASSPHRASE));
            text::soft(ui, state.say(words::WITH_PASSPHRASE_ABOUT));
            layout::gap(ui, 16.0);
            let entered = passphrase::new(ui, state, words::PASSPHRASE, words::PASSPHRASE_HINT, actions);
            layout::gap(ui, 16.0);
            if button::primary(ui, state.say(words::ON)).clicked() || entered {
                actions.push(Action::Keep(KeepAction::ToCode));
            }
        }
    });
    layout::gap(ui, 20.0);
    card::card(ui, |ui| {
        text::section(ui, state.say(words::NOTHING));
        text::soft(ui, state.say(words::NOTHING_ABOUT));
        layout::gap(ui, 12.0);
        layout::row(ui, |ui| {
            if button::secondary(ui, state.say(words::NOTHING)).clicked() {
                actions.push(Action::Keep(KeepAction::Nothing));
            }
            if state.keeping.kept == Kept::Undecided && button::quiet(ui, state.say(words::LATER)).clicked() {
                actions.push(Action::Keep(KeepAction::Later));
            }
        });
    });
}

/// There is a vault already: this scan is put in it.
fn add(ui: &mut Ui, state: &State, actions: &mut Actions) {
    text::section(ui, state.say(words::ADD_TITLE));
    text::soft(ui, state.say(words::ADD_ABOUT));
    layout::gap(ui, 12.0);
    let about = field::Field { limit: 60, ..field::Field::line(state.say(words::NAME), 420.0) };
    passphrase::typed(ui, state, Field::Name, &about, actions);
    layout::gap(ui, 12.0);
    if state.keeping.found == Found::Open {
        if button::primary(ui, state.say(words::ADD)).clicked() {
            actions.push(Action::Keep(KeepAction::Add));
        }
        return;
    }
    unlock::form(ui, state, actions);
}

/// The code, large, once.
pub fn write_down(ui: &mut Ui, state: &State, actions: &mut Actions) {
    super::heading(ui, state, state.say(words::CODE_TITLE));
    text::soft(ui, state.say(words::CODE_ABOUT));
    layout::gap(ui, 20.0);
    card::card(ui, |ui| {
        if let Some(code) = &state.keeping.form.made {
            let shown = RichText::new(code.as_str()).font(fonts::bold(theme::QUESTION));
            ui.add(Label::new(shown.color(theme::color(ui, Paint::Ink))).wrap());
        }
        layout::gap(ui, 12.0);
        text::soft(ui, state.say(words::CODE_WHERE));
        layout::gap(ui, 16.0);
        layout::row(ui, |ui| {
            if button::primary(ui, state.say(words::CODE_WRITTEN)).clicked() {
                actions.push(Action::Keep(KeepAction::ToTry));
            }
            if button::quiet(ui, state.say(words::BACK)).clicked() {
                actions.push(Action::Keep(KeepAction::BackTo(Step::Choose)));
            }
        });
        layout::gap(ui, 8.0);
        code_paper::code_paper(ui, state, actions);
    });
}

/// The code is typed from the paper.
pub fn try_code(ui: &mut Ui, state: &State, actions: &mut Actions) {
    super::heading(ui, state, state.say(words::TRY_TITLE));
    text::soft(ui, state.say(words::TRY_ABOUT));
    layout::gap(ui, 20.0);
    card::card(ui, |ui| {
        let entered = passphrase::code(ui, state, true, actions);
        layout::gap(ui, 16.0);
        let task = state.keeping.task;
        if state.keeping.is_busy(task.map_or(Asking::Make, Asking::Task)) {
            notice::status_line(ui, state.say(if task.is_some() { tasks::BUSY } else { words::MAKING }));
            return;
        }
        layout::row(ui, |ui| {
            if button::primary(ui, state.say(words::MAKE)).clicked() || entered {
                actions.push(Action::Keep(KeepAction::Make));
            }
            if button::quiet(ui, state.say(words::BACK)).clicked() {
                actions.push(Action::Keep(KeepAction::BackTo(Step::WriteDown)));
            }
        });
    });
}
