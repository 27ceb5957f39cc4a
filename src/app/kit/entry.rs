//! A way to one of several things: its name, and something short about it.

use eframe::egui::{
    CornerRadius, CursorIcon, Response, Sense, Stroke, StrokeKind, Ui, WidgetInfo, accesskit::Role, pos2, vec2,
};

use super::{focus, fonts, inline, text, theme};
use crate::drawing::Paint;

const EDGE: f32 = 20.0;

/// Draws one entry across the page; clicked when someone wants to go there.
pub fn entry(ui: &mut Ui, name: &str, about: &str) -> Response {
    let (accent, soft) = (theme::color(ui, Paint::Accent), theme::color(ui, Paint::Soft));
    let width = ui.available_width();
    let about_galley = text::galley(ui, about, fonts::regular(theme::SMALL), soft, f32::INFINITY);
    let room = (width - about_galley.size().x - 3.0 * EDGE).max(100.0);
    let name_galley = text::galley(ui, name, fonts::bold(theme::BODY), accent, room);
    let (rect, response) = ui.allocate_exact_size(vec2(width, name_galley.size().y + 28.0), Sense::click());
    let lang = theme::language(ui.ctx());
    response
        .widget_info(|| WidgetInfo::labeled(Role::Button, true, format!("{}, {about}", inline::spoken(lang, name))));
    if ui.is_rect_visible(rect) {
        let radius = CornerRadius::same(theme::CONTROL_RADIUS);
        let fill = if response.hovered() { Paint::Sunk } else { Paint::Card };
        ui.painter().rect_filled(rect, radius, theme::color(ui, fill));
        let edge = Stroke::new(theme::hairline(ui), theme::color(ui, Paint::Border));
        ui.painter().rect_stroke(rect, radius, edge, StrokeKind::Inside);
        let middle = |height: f32| rect.center().y - height / 2.0;
        let name_at = pos2(rect.left() + EDGE, middle(name_galley.size().y));
        inline::paint(ui, name_at, &name_galley, accent, Paint::Accent);
        let about_at = pos2(rect.right() - EDGE - about_galley.size().x, middle(about_galley.size().y));
        ui.painter().galley(about_at, about_galley, soft);
    }
    focus::follow(ui, &response, theme::CONTROL_RADIUS);
    response.on_hover_cursor(CursorIcon::PointingHand)
}
