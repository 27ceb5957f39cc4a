//! The screens. Each reads the [`State`] and says what was done; none changes
//! anything.

use eframe::egui::{Id, Ui};

use super::action::Action;
use super::kit::text;
use super::state::{Attention, Screen, State};

mod close_dialog;
mod danger;
mod elements;
mod failed;
mod guide;
mod guides;
mod house;
mod incident;
mod notice_bar;
mod overwrite_dialog;
mod own_organisation;
mod plan;
mod preview;
mod recheck;
mod report;
mod result;
mod start;
mod subject;
mod top_bar;
mod walk;
mod walk_answer;
mod walk_card;
mod walk_places;

pub use top_bar::top_bar;

/// What was done while drawing; carried out afterwards.
pub type Actions = Vec<Action>;

/// Whether this is what takes the keyboard now: once for each arrival, and not
/// beneath a dialog.
fn arrives(ui: &Ui, state: &State, attention: Attention) -> bool {
    let id = Id::unique("arrival");
    let seen: Option<u64> = ui.ctx().data(|data| data.get_temp(id));
    if state.attention != attention || seen == Some(state.arrivals) || state.dialog.is_some() {
        return false;
    }
    ui.ctx().data_mut(|data| data.insert_temp(id, state.arrivals));
    true
}

/// The heading of a screen, which takes the keyboard when one comes there.
fn heading(ui: &mut Ui, state: &State, words: &str) {
    let arrives = arrives(ui, state, Attention::Heading);
    text::title(ui, words, arrives);
}

/// Draws the screen of now.
pub fn screen(ui: &mut Ui, state: &State, actions: &mut Actions) {
    if state.failed {
        return failed::failed(ui, state, actions);
    }
    match state.screen {
        Screen::Start => start::start(ui, state, actions),
        Screen::Incident => incident::incident(ui, state, actions),
        Screen::Guides => guides::guides(ui, state, actions),
        Screen::Guide => guide::guide(ui, state, actions),
        Screen::Elements => elements::elements(ui, state, actions),
        Screen::Walk => walk::walk(ui, state, actions),
        Screen::Result => result::result(ui, state, actions),
        Screen::Plan => plan::plan(ui, state, actions),
        Screen::Report => report::report(ui, state, actions),
    }
}

/// Draws what lies over the screen.
pub fn dialog(ui: &mut Ui, state: &State, actions: &mut Actions) {
    use super::state::Dialog;
    match state.dialog {
        None => super::kit::dialog::none(ui),
        Some(Dialog::Danger) => danger::danger(ui, state, actions),
        Some(Dialog::Recheck(asked)) => recheck::recheck(ui, state, asked, actions),
        Some(Dialog::ConfirmClose) => close_dialog::close_dialog(ui, state, actions),
        Some(Dialog::ConfirmOverwrite) => overwrite_dialog::overwrite_dialog(ui, state, actions),
    }
}
