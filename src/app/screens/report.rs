//! The report and the papers beside it: for whom, what is in it, where it goes.
//!
//! With room the choices stand at the left and the pages at the right, each
//! scrolling for itself; else all of it is one column.

use eframe::egui::{CentralPanel, Frame, Id, Margin, Panel, Stroke, Ui, UiBuilder};

use super::{Actions, notice_bar, preview, report_choices, report_save};
use crate::app::kit::{layout, text, theme};
use crate::app::state::State;
use crate::drawing::Paint;
use crate::words::preview as words;

/// From this width on choices and pages stand side by side.
const TWO_COLUMNS: f32 = 1000.0;
/// The width of the choices then, edges included.
const CHOICES: f32 = 476.0;
/// The height of what saves, until it has been drawn once.
const SAVE_HEIGHT: f32 = 68.0;

/// Draws the screen.
pub fn report(ui: &mut Ui, state: &State, actions: &mut Actions) {
    preview::keys(ui, state, actions);
    if ui.available_width() < TWO_COLUMNS {
        layout::page(ui, "report", theme::CONTENT_WIDTH, |ui| {
            notice_bar::notice_bar(ui, state, actions);
            choices(ui, state, actions);
            report_save::place(ui, state, actions);
            layout::gap(ui, 16.0);
            report_save::act(ui, state, actions);
            layout::gap(ui, 28.0);
            preview::in_page(ui, state, actions);
        });
        return;
    }
    let frame = Frame::new().fill(theme::color(ui, Paint::Paper));
    Panel::left("report-choices").frame(frame).resizable(false).exact_size(CHOICES).show(ui, |ui| {
        beside_pages(ui, state, actions);
    });
    let frame = Frame::new().inner_margin(theme::PANE_MARGIN);
    CentralPanel::no_frame().frame(frame).show(ui, |ui| preview::beside(ui, state, actions));
}

/// The choices scroll; the button that saves stays in view beneath them. It
/// comes after them for the keyboard too, so its height is that of the frame
/// before.
fn beside_pages(ui: &mut Ui, state: &State, actions: &mut Actions) {
    let id = Id::unique("report-save-height");
    let height = ui.ctx().data(|data| data.get_temp(id)).unwrap_or(SAVE_HEIGHT);
    let room = ui.available_rect_before_wrap();
    let (above, below) = room.split_top_bottom_at_y((room.bottom() - height).max(room.center().y));
    ui.scope_builder(UiBuilder::new().max_rect(above), |ui| {
        layout::page_beside(ui, "report", CHOICES, |ui| {
            choices(ui, state, actions);
            report_save::place(ui, state, actions);
        });
    });
    let frame = Frame::new().fill(theme::color(ui, Paint::Card)).inner_margin(Margin::symmetric(16, 12));
    let shown = ui.scope_builder(UiBuilder::new().max_rect(below), |ui| {
        frame
            .show(ui, |ui| {
                ui.set_width(ui.available_width());
                notice_bar::notice_bar(ui, state, actions);
                report_save::act(ui, state, actions);
            })
            .response
    });
    let line = Stroke::new(theme::hairline(ui), theme::color(ui, Paint::Line));
    ui.painter().hline(below.x_range(), below.top(), line);
    let used = shown.inner.rect.height();
    if (used - height).abs() > 0.5 {
        ui.ctx().data_mut(|data| data.insert_temp(id, used));
        ui.ctx().request_repaint();
    }
}

fn choices(ui: &mut Ui, state: &State, actions: &mut Actions) {
    super::heading(ui, state, state.say(words::TITLE));
    text::soft(ui, state.say(words::LEAD));
    layout::gap(ui, 20.0);
    report_choices::choices(ui, state, actions);
    layout::gap(ui, 24.0);
}
