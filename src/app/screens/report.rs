//! The report: for whom, what is in it, where it goes.

use eframe::egui::{Id, Key, Ui};

use super::{Actions, notice_bar, preview};
use crate::app::action::Action;
use crate::app::kit::answer_row::{self, Choose, Chosen, Row};
use crate::app::kit::{button, card, field, layout, notice, text, theme};
use crate::app::state::State;
use crate::report::Cut;
use crate::words::{Phrase, preview as words};

/// From this width on choices and preview stand side by side.
const TWO_COLUMNS: f32 = 1100.0;
/// The width of the choices then.
const CHOICES: f32 = 460.0;
/// In the order of the choice.
const CUTS: [Cut; 3] = [Cut::Private, Cut::Installer, Cut::Employer];

/// Draws the screen.
pub fn report(ui: &mut Ui, state: &State, actions: &mut Actions) {
    let wide = ui.available_width() >= TWO_COLUMNS;
    let width = if wide { 1192.0 } else { theme::CONTENT_WIDTH };
    layout::page(ui, "report", width, |ui| {
        notice_bar::notice_bar(ui, state, actions);
        super::heading(ui, state, state.say(words::TITLE));
        text::soft(ui, state.say(words::LEAD));
        layout::gap(ui, 20.0);
        if !wide {
            cut(ui, state, actions);
            layout::gap(ui, 24.0);
            save(ui, state, actions);
            layout::gap(ui, 24.0);
            preview::preview(ui, state, actions);
            return;
        }
        let whole = ui.available_width();
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            ui.vertical(|ui| {
                ui.set_width(CHOICES);
                cut(ui, state, actions);
                layout::gap(ui, 24.0);
                save(ui, state, actions);
            });
            ui.add_space(40.0);
            ui.vertical(|ui| {
                ui.set_width(whole - CHOICES - 40.0);
                preview::preview(ui, state, actions);
            });
        });
    });
}

fn cut(ui: &mut Ui, state: &State, actions: &mut Actions) {
    text::section(ui, state.say(words::FOR));
    layout::gap(ui, 8.0);
    let rows: Vec<Row> = CUTS
        .into_iter()
        .map(|cut| Row { text: state.say(cut_name(cut)), chosen: state.paper.cut == cut, unknown: false })
        .collect();
    let picked = answer_row::answers(ui, Id::unique("cut"), state.say(words::FOR), &rows, Choose::One, false);
    if let Some(Chosen::Row(place)) = picked
        && let Some(cut) = CUTS.get(place)
    {
        actions.push(Action::Cut(*cut));
    }
    layout::gap(ui, 8.0);
    notice::status_line(ui, state.say(cut_about(state.paper.cut)));
}

fn save(ui: &mut Ui, state: &State, actions: &mut Actions) {
    card::card(ui, |ui| {
        text::section(ui, state.say(words::SAVE_TITLE));
        let mut path = state.paper.path.clone();
        let about = field::Field {
            limit: 4000,
            hint: state.say(words::CLOUD),
            ..field::Field::line(state.say(words::PATH), 620.0)
        };
        let response = field::field(ui, Id::unique("report-path"), &about, &mut path);
        if response.changed() {
            actions.push(Action::ReportPath(path));
        }
        let entered = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        layout::gap(ui, 12.0);
        layout::row(ui, |ui| {
            if (button::primary(ui, state.say(words::SAVE)).clicked() || entered) && !state.paper.busy {
                actions.push(Action::SaveReport { overwrite: false });
            }
            if button::secondary(ui, state.say(words::PICK)).clicked() {
                actions.push(Action::PickReportPath);
            }
        });
        if state.paper.busy {
            layout::gap(ui, 8.0);
            notice::status_line(ui, state.say(words::BUSY));
        }
        if let Some(saved) = &state.paper.saved {
            layout::gap(ui, 12.0);
            let told = words::SAVED.with(state.lang, &[("path", &saved.display().to_string())]);
            notice::banner_with(ui, notice::Kind::Done, &told, |ui| {
                if button::secondary(ui, state.say(words::OPEN)).clicked() {
                    actions.push(Action::OpenReport);
                }
                if state.paper.no_viewer {
                    notice::status_line(ui, state.say(words::NO_VIEWER));
                }
            });
        }
    });
}

const fn cut_name(cut: Cut) -> Phrase {
    match cut {
        Cut::Private => words::PRIVATE,
        Cut::Installer => words::INSTALLER,
        Cut::Employer => words::EMPLOYER,
    }
}

const fn cut_about(cut: Cut) -> Phrase {
    match cut {
        Cut::Private => words::PRIVATE_ABOUT,
        Cut::Installer => words::INSTALLER_ABOUT,
        Cut::Employer => words::EMPLOYER_ABOUT,
    }
}
