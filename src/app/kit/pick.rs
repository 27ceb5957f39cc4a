//! One of a few, behind a button that says which: for places, languages and
//! themes.

use eframe::egui::{Popup, PopupCloseBehavior, Ui};

use super::{answer_row, focus, fonts, text, theme};
use crate::drawing::Paint;

/// A list that is open is no wider, unless its words are.
const MENU_WIDTH: f32 = 280.0;

/// A button with the name of what is chosen and its value; opens a list.
/// Returns what someone chose.
pub fn pick(ui: &mut Ui, name: &str, values: &[&str], chosen: usize) -> Option<usize> {
    let value = values.get(chosen).copied().unwrap_or_default();
    let response = opener(ui, &format!("{name}: {value}"));
    let mut picked = None;
    Popup::menu(&response).close_behavior(PopupCloseBehavior::CloseOnClick).show(|ui| {
        ui.set_min_width(200.0);
        for (place, value) in values.iter().enumerate() {
            if item(ui, value, place == chosen) {
                picked = Some(place);
                ui.close();
            }
        }
    });
    picked
}

/// A button with a small triangle, for what opens a list.
pub fn opener(ui: &mut Ui, label: &str) -> eframe::egui::Response {
    use eframe::egui::{CursorIcon, Sense, Shape, Stroke, StrokeKind, WidgetInfo, accesskit::Role, pos2, vec2};
    let ink = theme::color(ui, Paint::Accent);
    let most = (ui.available_width() - 56.0).max(60.0);
    let galley = text::galley(ui, label, fonts::bold(theme::SMALL), ink, most);
    let size = vec2(galley.size().x + 52.0, (galley.size().y + 20.0).max(theme::CONTROL_HEIGHT));
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), label));
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_has_popup(eframe::egui::accesskit::HasPopup::Menu));
    if ui.is_rect_visible(rect) {
        let fill = if response.hovered() { Paint::Sunk } else { Paint::Card };
        ui.painter().rect_filled(rect, theme::CONTROL_RADIUS, theme::color(ui, fill));
        let edge = Stroke::new(theme::hairline(ui), theme::color(ui, Paint::Border));
        ui.painter().rect_stroke(rect, theme::CONTROL_RADIUS, edge, StrokeKind::Inside);
        ui.painter().galley(pos2(rect.left() + 16.0, rect.center().y - galley.size().y / 2.0), galley, ink);
        let tip = pos2(rect.right() - 20.0, rect.center().y + 3.0);
        let points = vec![tip + vec2(-5.0, -6.0), tip + vec2(5.0, -6.0), tip];
        ui.painter().add(Shape::convex_polygon(points, ink, Stroke::NONE));
    }
    focus::follow(ui, &response, theme::CONTROL_RADIUS);
    response.on_hover_cursor(CursorIcon::PointingHand)
}

/// One line of a list that is open.
pub fn item(ui: &mut Ui, label: &str, chosen: bool) -> bool {
    use eframe::egui::{Sense, WidgetInfo, accesskit::Role, pos2, vec2};
    let font = if chosen { fonts::bold(theme::BODY) } else { fonts::regular(theme::BODY) };
    let ink = theme::color(ui, Paint::Ink);
    let galley = text::galley(ui, label, font, ink, 420.0);
    let size = vec2((galley.size().x + 48.0).max(ui.available_width().min(MENU_WIDTH)), theme::CONTROL_HEIGHT);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::MenuItemRadio, true, chosen, label));
    if response.hovered() || chosen {
        let fill = if chosen { Paint::AccentTint } else { Paint::Sunk };
        ui.painter().rect_filled(rect, theme::CONTROL_RADIUS, theme::color(ui, fill));
    }
    if chosen {
        answer_row::dot(ui, pos2(rect.left() + 16.0, rect.center().y));
    }
    ui.painter().galley(pos2(rect.left() + 32.0, rect.center().y - galley.size().y / 2.0), galley, ink);
    if response.has_focus() && focus::by_keyboard(ui.ctx()) {
        focus::ring(ui, rect.shrink(6.0), theme::CONTROL_RADIUS);
    }
    response.clicked()
}
