//! The drawing of the house: each part leads to its questions.

use eframe::egui::{CursorIcon, Pos2, Rect, Sense, Ui, WidgetInfo, accesskit::Role, vec2};

use super::Actions;
use crate::app::action::Action;
use crate::app::kit::{button, focus, layout, picture, text};
use crate::app::state::State;
use crate::drawing::house::{Part, Side};
use crate::words::result as words;

/// Draws one side of the house and the switch between the two; beneath it, in
/// words, what has no place in the picture.
pub fn house(ui: &mut Ui, state: &State, actions: &mut Actions) {
    let house = &state.derived.house;
    let side = if state.side == 0 { &house.street } else { &house.garden };
    picture_of(ui, side, state.side, actions);
    layout::gap(ui, 12.0);
    layout::row(ui, |ui| {
        for (place, name) in [words::STREET, words::GARDEN].into_iter().enumerate() {
            if button::toggle(ui, state.say(name), state.side == place).clicked() {
                actions.push(Action::Side(place));
            }
        }
        text::small(ui, state.say(words::PICK_PART));
    });
    others(ui, state, actions);
}

fn others(ui: &mut Ui, state: &State, actions: &mut Actions) {
    let others = &state.derived.house.others;
    if others.is_empty() {
        return;
    }
    layout::gap(ui, 12.0);
    layout::row(ui, |ui| {
        for part in others {
            if button::link(ui, &label(part)).clicked() {
                actions.extend(visit(part));
            }
        }
    });
}

fn label(part: &Part) -> String {
    format!("{}: {}", part.name, part.words)
}

fn visit(part: &Part) -> Option<Action> {
    part.element.map(Action::VisitElement).or_else(|| part.place.map(Action::VisitPlace))
}

fn picture_of(ui: &mut Ui, side: &Side, number: usize, actions: &mut Actions) {
    let drawing = &side.drawing;
    if drawing.width <= 0.0 {
        return;
    }
    let scale = (ui.available_width() / drawing.width).min(1.35);
    let response = picture::drawing(ui, drawing, scale);
    let corner = picture::point(response.rect.min);
    for (place, part) in side.parts.iter().enumerate() {
        let Some(area) = part.area else { continue };
        let at = Pos2::new(corner.x + area.x * scale, corner.y + area.y * scale);
        let area = Rect::from_min_size(at, vec2(area.width, area.height) * scale);
        let id = response.id.with((number, place));
        let part_response = ui.interact(area, id, Sense::click());
        part_response.widget_info(|| WidgetInfo::labeled(Role::Button, true, label(part)));
        focus::follow(ui, &part_response, 4);
        if part_response.hovered() {
            focus::ring(ui, area, 4);
        }
        if part_response.on_hover_cursor(CursorIcon::PointingHand).clicked() {
            actions.extend(visit(part));
        }
    }
}
