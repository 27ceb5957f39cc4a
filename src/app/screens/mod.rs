//! The screens. Each reads the [`State`] and says what was done; none changes
//! anything.

use eframe::egui::{Id, Ui};

use super::action::Action;
use super::guard::Guard;
use super::kit::text;
use super::state::{Attention, Screen, State};

mod close_dialog;
mod code_paper;
mod danger;
mod elements;
mod failed;
mod guarded;
mod guide;
mod guides;
mod house;
mod incident;
mod keep;
mod leaving_dialog;
mod notice_bar;
mod overwrite_dialog;
mod own_organisation;
mod passphrase;
mod photos;
mod plan;
mod preview;
mod preview_sheet;
mod preview_text;
mod print_dialog;
mod recheck;
mod remove_dialog;
mod report;
mod report_choices;
mod report_save;
mod result;
mod scans;
mod settings;
mod start;
mod subject;
mod tasks;
mod top_bar;
mod trust;
mod unlock;
mod unsaved_dialog;
mod walk;
mod walk_answer;
mod walk_card;
mod walk_places;

pub use guarded::guarded;
pub use photos::drop_unpainted as drop_unpainted_photos;
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
        Screen::Keep => keep::keep(ui, state, actions),
        Screen::Unlock => unlock::unlock(ui, state, actions),
        Screen::Scans => scans::scans(ui, state, actions),
        Screen::Settings => settings::settings(ui, state, actions),
    }
}

/// Draws what lies over the screen.
pub fn dialog(ui: &mut Ui, state: &State, actions: &mut Actions) {
    use super::state::Dialog;
    let harmless = matches!(state.dialog, Some(Dialog::Danger | Dialog::ConfirmClose | Dialog::CloseUnsaved));
    match state.dialog.filter(|_| harmless || state.guard == Guard::Open) {
        None => super::kit::dialog::none(ui),
        Some(Dialog::Danger) => danger::danger(ui, state, actions),
        Some(Dialog::Recheck(asked)) => recheck::recheck(ui, state, asked, actions),
        Some(Dialog::ConfirmClose) => close_dialog::close_dialog(ui, state, actions),
        Some(Dialog::Photo) => photos::large(ui, state, actions),
        Some(Dialog::CloseUnsaved) => unsaved_dialog::unsaved_dialog(ui, state, actions),
        Some(Dialog::ConfirmLeaving(leaving, what)) => {
            leaving_dialog::leaving_dialog(ui, state, leaving, what, actions);
        }
        Some(Dialog::RemoveScan) => remove_dialog::remove_dialog(ui, state, actions),
        Some(Dialog::Print) => print_dialog::print_dialog(ui, state, actions),
        Some(Dialog::ConfirmOverwrite) => overwrite_dialog::overwrite_dialog(ui, state, actions),
    }
}
