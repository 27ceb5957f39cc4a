//! A checkbox with words that may take several lines.

use eframe::egui::{CursorIcon, Response, Sense, Ui, WidgetInfo, accesskit::Role, pos2, vec2};

use super::{answer_row, focus, fonts, inline, text, theme};
use crate::drawing::Paint;

/// A checkbox; clicked when someone wants it otherwise.
pub fn check(ui: &mut Ui, label: &str, on: bool) -> Response {
    let ink = theme::color(ui, Paint::Ink);
    let width = (ui.available_width() - 36.0).clamp(80.0, theme::TEXT_WIDTH);
    let galley = text::galley(ui, label, fonts::regular(theme::BODY), ink, width);
    let size = vec2(galley.size().x + 36.0, (galley.size().y + 10.0).max(theme::CONTROL_HEIGHT));
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let lang = theme::language(ui.ctx());
    response.widget_info(|| WidgetInfo::selected(Role::CheckBox, ui.is_enabled(), on, inline::spoken(lang, label)));
    if ui.is_rect_visible(rect) {
        answer_row::checkbox(ui, pos2(rect.left() + 11.0, rect.center().y), on);
        inline::paint(ui, pos2(rect.left() + 34.0, rect.center().y - galley.size().y / 2.0), &galley, ink, Paint::Ink);
    }
    focus::follow(ui, &response, theme::CONTROL_RADIUS);
    response.on_hover_cursor(CursorIcon::PointingHand)
}
