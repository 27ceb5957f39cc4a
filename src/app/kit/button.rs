//! Buttons: one primary per screen, the rest quieter.

use eframe::egui::{
    CornerRadius, CursorIcon, Response, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, accesskit::Role, vec2,
};

use super::{focus, fonts, text, theme};
use crate::drawing::Paint;

/// How loud a button is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Primary,
    Secondary,
    Quiet,
    Danger,
    Small,
    Chosen,
}

/// What one most likely wants next; one per screen.
pub fn primary(ui: &mut Ui, label: &str) -> Response {
    button(ui, label, Kind::Primary)
}

/// Something else one may want.
pub fn secondary(ui: &mut Ui, label: &str) -> Response {
    button(ui, label, Kind::Secondary)
}

/// A way aside; words without an edge.
pub fn quiet(ui: &mut Ui, label: &str) -> Response {
    button(ui, label, Kind::Quiet)
}

/// The way to help in danger.
pub fn danger(ui: &mut Ui, label: &str) -> Response {
    button(ui, label, Kind::Danger)
}

/// A small button with an edge, for what stands beside a field.
pub fn small(ui: &mut Ui, label: &str) -> Response {
    button(ui, label, Kind::Small)
}

/// Small words that open something beneath them.
pub fn link(ui: &mut Ui, label: &str) -> Response {
    let ink = theme::color(ui, Paint::Accent);
    let galley = text::galley(ui, label, fonts::regular(theme::SMALL), ink, ui.available_width().max(60.0));
    let (rect, response) = ui.allocate_exact_size(galley.size() + vec2(0.0, 8.0), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), label));
    let at = rect.left_center() - vec2(0.0, galley.size().y / 2.0);
    let stroke = Stroke::new(if response.hovered() { 2.0 } else { 1.0 }, ink);
    ui.painter().hline(rect.x_range(), at.y + galley.size().y - 1.0, stroke);
    ui.painter().galley(at, galley, ink);
    focus::follow(ui, &response, 4);
    response.on_hover_cursor(CursorIcon::PointingHand)
}

/// A quiet button that says whether it is on, for tabs and switches.
pub fn toggle(ui: &mut Ui, label: &str, on: bool) -> Response {
    let kind = if on { Kind::Primary } else { Kind::Secondary };
    let response = button(ui, label, kind);
    response.widget_info(|| WidgetInfo::selected(Role::Button, ui.is_enabled(), on, label));
    response
}

/// A small button that says whether it is what was chosen.
pub fn choice(ui: &mut Ui, label: &str, chosen: bool) -> Response {
    let response = button(ui, label, if chosen { Kind::Chosen } else { Kind::Small });
    response.widget_info(|| WidgetInfo::selected(Role::Button, ui.is_enabled(), chosen, label));
    response
}

fn button(ui: &mut Ui, label: &str, kind: Kind) -> Response {
    let (text_paint, fill, edge) = match kind {
        Kind::Primary => (Paint::OnAccent, Some(Paint::Accent), None),
        Kind::Secondary => (Paint::Accent, Some(Paint::Card), Some(Paint::Accent)),
        Kind::Quiet => (Paint::Accent, None, None),
        Kind::Danger => (Paint::ActNow, Some(Paint::Card), Some(Paint::ActNow)),
        Kind::Small => (Paint::Accent, Some(Paint::Card), Some(Paint::Border)),
        Kind::Chosen => (Paint::Ink, Some(Paint::AccentTint), Some(Paint::Accent)),
    };
    let padding = match kind {
        Kind::Quiet => vec2(12.0, 10.0),
        Kind::Small | Kind::Chosen => vec2(16.0, 10.0),
        Kind::Primary | Kind::Secondary | Kind::Danger => vec2(20.0, 10.0),
    };
    let font = fonts::bold(if matches!(kind, Kind::Small | Kind::Chosen) { theme::SMALL } else { theme::BODY });
    let most = (ui.available_width() - 2.0 * padding.x).max(60.0);
    let galley = text::galley(ui, label, font, theme::color(ui, text_paint), most);
    let size = galley.size() + 2.0 * padding;
    let size = Vec2::new(size.x, size.y.max(theme::CONTROL_HEIGHT));
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), label));
    if ui.is_rect_visible(rect) {
        let radius = CornerRadius::same(theme::CONTROL_RADIUS);
        if let Some(fill) = fill {
            ui.painter().rect_filled(rect, radius, theme::color(ui, fill));
        }
        if let Some(edge) = edge {
            let stroke = Stroke::new(
                if matches!(kind, Kind::Danger | Kind::Chosen) { 2.0 } else { 1.0 },
                theme::color(ui, edge),
            );
            ui.painter().rect_stroke(rect, radius, stroke, StrokeKind::Inside);
        }
        if response.hovered() {
            hover_mark(ui, rect, padding.x, text_paint);
        }
        let at = rect.center() - galley.size() / 2.0;
        ui.painter().galley(at, galley, theme::color(ui, text_paint));
    }
    focus::follow(ui, &response, theme::CONTROL_RADIUS);
    response.on_hover_cursor(CursorIcon::PointingHand)
}

/// Under the mouse: a line beneath the words, seen without colour.
fn hover_mark(ui: &Ui, rect: eframe::egui::Rect, inset: f32, paint: Paint) {
    let y = rect.bottom() - 8.0;
    let stroke = Stroke::new(1.5, theme::color(ui, paint));
    ui.painter().hline(rect.left() + inset..=rect.right() - inset, y, stroke);
}
