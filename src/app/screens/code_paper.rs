//! Beneath the recovery code, while it is shown: putting it on paper.

use eframe::egui::{Id, Ui};

use super::Actions;
use crate::app::action::{Action, KeepAction};
use crate::app::keeping::{CodePaper, PaperAction};
use crate::app::kit::{button, field, layout, notice, text};
use crate::app::state::State;
use crate::words::{code_paper as words, preview};

/// Draws the offer, or what is needed once someone wants it.
pub fn code_paper(ui: &mut Ui, state: &State, actions: &mut Actions) {
    let mut push = |action| actions.push(Action::Keep(KeepAction::Paper(action)));
    let Some(paper) = &state.keeping.form.paper else {
        layout::row(ui, |ui| {
            if button::quiet(ui, state.say(words::WANT)).clicked() {
                push(PaperAction::Want(true));
            }
        });
        return;
    };
    layout::rule(ui);
    layout::gap(ui, 12.0);
    if let Some(saved) = &paper.saved {
        let told = words::SAVED.with(state.lang, &[("path", &saved.display().to_string())]);
        notice::banner(ui, notice::Kind::Done, &told);
        layout::gap(ui, 8.0);
        if button::small(ui, state.say(words::OPEN)).clicked() {
            push(PaperAction::Open);
        }
        if state.desk.no_viewer {
            notice::status_line(ui, state.say(preview::NO_VIEWER));
        }
        return;
    }
    text::soft(ui, state.say(words::ABOUT));
    layout::gap(ui, 12.0);
    wanted(ui, state, paper, &mut push);
}

fn wanted(ui: &mut Ui, state: &State, paper: &CodePaper, push: &mut impl FnMut(PaperAction)) {
    let mut path = paper.path.clone();
    let about = field::Field {
        limit: 4000,
        error: paper.error.as_deref(),
        ..field::Field::line(state.say(words::PATH), 620.0)
    };
    if field::field(ui, Id::unique("code-paper"), &about, &mut path).changed() {
        push(PaperAction::Path(path));
    }
    if let Some(leaving) = paper.leaving {
        notice::problem(ui, &leaving.notice(state.lang));
    }
    layout::gap(ui, 8.0);
    if paper.busy {
        return notice::status_line(ui, state.say(words::BUSY));
    }
    layout::row(ui, |ui| {
        if button::small(ui, state.say(words::SAVE)).clicked() {
            push(PaperAction::Save);
        }
        if button::small(ui, state.say(words::PICK)).clicked() {
            push(PaperAction::Pick);
        }
        if button::quiet(ui, state.say(words::NOT)).clicked() {
            push(PaperAction::Want(false));
        }
    });
}
