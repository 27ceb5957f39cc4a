//! A numbered step to tick while reading aloud: large, and the whole row counts.

use eframe::egui::{CursorIcon, Response, Sense, Ui, WidgetInfo, accesskit::Role, pos2, vec2};

use super::{answer_row, focus, fonts, inline, markup, text, theme};
use crate::drawing::Paint;

const BOX_ROOM: f32 = 40.0;
const NUMBER_ROOM: f32 = 40.0;

/// Draws one step; clicked when someone wants it ticked, or not after all.
///
/// `spoken` is the step as it is read aloud.
pub fn tick_step(ui: &mut Ui, number: usize, words: &str, spoken: &str, ticked: bool) -> Response {
    // What is done stands back; what comes next stands out by itself.
    let paint = if ticked { Paint::Soft } else { Paint::Ink };
    let ink = theme::color(ui, paint);
    let width = ui.available_width();
    let room = (width - BOX_ROOM - NUMBER_ROOM - 12.0).max(120.0);
    let runs: Vec<_> = markup::in_one_line(words)
        .into_iter()
        .map(|(text, bold)| (text, if bold { fonts::bold(theme::QUESTION) } else { fonts::regular(theme::QUESTION) }))
        .collect();
    let galley = inline::lay_out(ui, &runs, ink, 1.35, room);
    let number = format!("{number}.");
    let number = text::galley(ui, &number, fonts::bold(theme::QUESTION), ink, f32::INFINITY);
    let size = vec2(width, (galley.size().y + 18.0).max(theme::CONTROL_HEIGHT));
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let lang = theme::language(ui.ctx());
    response.widget_info(|| WidgetInfo::selected(Role::CheckBox, true, ticked, inline::spoken(lang, spoken)));
    if ui.is_rect_visible(rect) {
        if response.hovered() {
            ui.painter().rect_filled(rect, theme::CONTROL_RADIUS, theme::color(ui, Paint::Sunk));
        }
        let top = rect.top() + 9.0;
        answer_row::checkbox(ui, pos2(rect.left() + 18.0, top + theme::QUESTION * 0.7), ticked);
        ui.painter().galley(pos2(rect.left() + BOX_ROOM, top), number, ink);
        inline::paint(ui, pos2(rect.left() + BOX_ROOM + NUMBER_ROOM, top), &galley, ink, paint);
    }
    focus::follow(ui, &response, theme::CONTROL_RADIUS);
    response.on_hover_cursor(CursorIcon::PointingHand)
}
