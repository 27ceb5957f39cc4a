//! The answers of one question: big rows, a number key each.
//!
//! The group as a whole can hold the focus, and does when a card opens: then
//! the number keys answer at once, and Enter goes on without choosing anything
//! by accident. Arrow keys walk over the rows, Space chooses. Enter chooses
//! the row it stands on, and goes on when that one is chosen already.

use eframe::egui::{
    self, CornerRadius, CursorIcon, EventFilter, Id, Key, Modifiers, Pos2, Rect, Response, Sense, Stroke, StrokeKind,
    Ui, UiBuilder, WidgetInfo, accesskit::Role, pos2, vec2,
};

use super::{focus, fonts, inline, text, theme};
use crate::drawing::Paint;

/// One answer to choose.
#[derive(Clone, Copy, Debug)]
pub struct Row<'a> {
    /// What one reads.
    pub text: &'a str,
    /// Whether it is chosen.
    pub chosen: bool,
    /// "Weet ik niet, kijk ik na": dashed, key 0.
    pub unknown: bool,
}

/// Whether one or several can be chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choose {
    /// One: round marks.
    One,
    /// Several: square marks.
    Several,
}

/// What someone did to the group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chosen {
    /// Chose, or for several: switched, this row.
    Row(usize),
    /// Wants the next question.
    GoOn,
}

/// Draws the answers and says what was done.
///
/// `take_focus` puts the keyboard on the group: on the chosen row, or on the
/// group itself when there is none.
pub fn answers(ui: &mut Ui, id: Id, label: &str, rows: &[Row], choose: Choose, take_focus: bool) -> Option<Chosen> {
    let group_id = id.with("group");
    let row_id = |place: usize| id.with(("row", place));
    if take_focus {
        let chosen = rows.iter().position(|row| row.chosen);
        let target = chosen.map_or(group_id, row_id);
        ui.memory_mut(|memory| memory.request_focus(target));
    }
    let focused = ui.memory(egui::Memory::focused);
    let on_row = (0..rows.len()).find(|place| focused == Some(row_id(*place)));
    let inside = on_row.is_some() || focused == Some(group_id);
    let mut done = if inside { keys(ui, rows, on_row, row_id) } else { None };

    // What a key chose is shown in this very frame, in which the row gets the
    // focus: a screen reader that hears of the choice later calls it not chosen.
    let by_key = done;
    let is_chosen = |place: usize| match (by_key, choose) {
        (Some(Chosen::Row(chosen)), Choose::One) => place == chosen,
        (Some(Chosen::Row(switched)), Choose::Several) if place == switched => !rows[place].chosen,
        _ => rows[place].chosen,
    };
    let role = if choose == Choose::One { Role::RadioGroup } else { Role::Group };
    let builder = UiBuilder::new()
        .scope_id(group_id)
        .sense(Sense::focusable_noninteractive())
        .accessibility_role(role)
        .accessibility_label(label);
    let group = ui.scope_builder(builder, |ui| {
        ui.spacing_mut().item_spacing.y = 8.0;
        for (place, row) in rows.iter().enumerate() {
            let row = Row { chosen: is_chosen(place), ..*row };
            let response = row_ui(ui, row_id(place), &row, key_of(rows, place), choose, !take_focus);
            if response.clicked() {
                response.request_focus();
                done = Some(Chosen::Row(place));
            }
        }
        ui.response()
    });
    if group.inner.has_focus() {
        lock_arrows(ui, group_id);
        if focus::by_keyboard(ui.ctx()) {
            let stroke = Stroke::new(3.0, theme::color(ui, Paint::Accent));
            let painter = ui.painter().with_clip_rect(ui.clip_rect().expand(8.0));
            painter.rect_stroke(group.response.rect.expand(7.0), 14.0, stroke, StrokeKind::Middle);
        }
    }
    done
}

/// The number key of a row: 1 to 9 in order, 0 for "weet ik niet".
fn key_of(rows: &[Row], place: usize) -> Option<u8> {
    if rows.get(place).is_some_and(|row| row.unknown) {
        return Some(0);
    }
    u8::try_from(place + 1).ok().filter(|key| *key <= 9)
}

fn keys(ui: &Ui, rows: &[Row], on_row: Option<usize>, row_id: impl Fn(usize) -> Id) -> Option<Chosen> {
    const DIGITS: [Key; 10] =
        [Key::Num0, Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7, Key::Num8, Key::Num9];
    let pressed = |key: Key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    for place in 0..rows.len() {
        let key = key_of(rows, place).and_then(|digit| DIGITS.get(usize::from(digit)));
        if key.is_some_and(|key| pressed(*key)) {
            ui.memory_mut(|memory| memory.request_focus(row_id(place)));
            return Some(Chosen::Row(place));
        }
    }
    let last = rows.len().checked_sub(1)?;
    let target = if pressed(Key::ArrowDown) {
        Some(on_row.map_or(0, |place| if place == last { 0 } else { place + 1 }))
    } else if pressed(Key::ArrowUp) {
        Some(on_row.map_or(last, |place| place.checked_sub(1).unwrap_or(last)))
    } else {
        None
    };
    if let Some(target) = target {
        ui.memory_mut(|memory| memory.request_focus(row_id(target)));
        return None;
    }
    if pressed(Key::Enter) {
        return match on_row {
            Some(place) if rows.get(place).is_some_and(|row| !row.chosen) => Some(Chosen::Row(place)),
            _ => Some(Chosen::GoOn),
        };
    }
    None
}

/// Up and down stay in the group instead of moving the focus over the window.
fn lock_arrows(ui: &Ui, id: Id) {
    let filter = EventFilter { vertical_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
}

fn row_ui(ui: &mut Ui, id: Id, row: &Row, key: Option<u8>, choose: Choose, scroll: bool) -> Response {
    let width = ui.available_width();
    let text_width = (width - 51.0 - 56.0).max(80.0);
    let ink = theme::color(ui, Paint::Ink);
    let galley = text::galley(ui, row.text, fonts::regular(theme::BODY), ink, text_width);
    let height = (galley.size().y + 24.0).max(48.0);
    let (_, rect) = ui.allocate_space(vec2(width, height));
    let response = ui.interact(rect, id, Sense::click());
    let role = if choose == Choose::One { Role::RadioButton } else { Role::CheckBox };
    let lang = theme::language(ui.ctx());
    response.widget_info(|| WidgetInfo::selected(role, ui.is_enabled(), row.chosen, inline::spoken(lang, row.text)));
    if response.has_focus() {
        lock_arrows(ui, id);
    }
    if ui.is_rect_visible(rect) {
        background(ui, rect, row, response.hovered());
        let mark = pos2(rect.left() + 27.0, rect.center().y);
        match choose {
            Choose::One => radio(ui, mark, row.chosen),
            Choose::Several => checkbox(ui, mark, row.chosen),
        }
        let at = pos2(rect.left() + 51.0, rect.center().y - galley.size().y / 2.0);
        inline::paint(ui, at, &galley, ink, Paint::Ink);
        if let Some(key) = key {
            badge(ui, pos2(rect.right() - 30.0, rect.center().y), key);
        }
    }
    if scroll {
        focus::follow(ui, &response, theme::CONTROL_RADIUS);
    } else if response.has_focus() && focus::by_keyboard(ui.ctx()) {
        // The card has just opened: its question stays in view.
        focus::ring(ui, rect, theme::CONTROL_RADIUS);
    }
    response.on_hover_cursor(CursorIcon::PointingHand)
}

fn background(ui: &Ui, rect: Rect, row: &Row, hovered: bool) {
    let radius = CornerRadius::same(theme::CONTROL_RADIUS);
    let fill = if row.chosen {
        Paint::AccentTint
    } else if hovered {
        Paint::Sunk
    } else {
        Paint::Card
    };
    ui.painter().rect_filled(rect, radius, theme::color(ui, fill));
    if row.chosen {
        let stroke = Stroke::new(2.0, theme::color(ui, Paint::Accent));
        ui.painter().rect_stroke(rect, radius, stroke, StrokeKind::Inside);
        return;
    }
    let edge = if hovered { Paint::Soft } else { Paint::Border };
    let stroke = Stroke::new(theme::hairline(ui), theme::color(ui, edge));
    if row.unknown {
        dashed(ui, rect, f32::from(theme::CONTROL_RADIUS), stroke);
    } else {
        ui.painter().rect_stroke(rect, radius, stroke, StrokeKind::Inside);
    }
}

/// A dashed edge with round corners.
fn dashed(ui: &Ui, rect: Rect, radius: f32, stroke: Stroke) {
    let rect = rect.shrink(stroke.width / 2.0);
    let mut path = Vec::with_capacity(30);
    let corners = [
        (pos2(rect.right() - radius, rect.top() + radius), -90.0_f32),
        (pos2(rect.right() - radius, rect.bottom() - radius), 0.0),
        (pos2(rect.left() + radius, rect.bottom() - radius), 90.0),
        (pos2(rect.left() + radius, rect.top() + radius), 180.0),
    ];
    for (middle, from) in corners {
        for step in 0..=6_u8 {
            let angle = (from + 15.0 * f32::from(step)).to_radians();
            path.push(middle + radius * vec2(angle.cos(), angle.sin()));
        }
    }
    path.extend(path.first().copied());
    ui.painter().extend(egui::Shape::dashed_line(&path, stroke, 4.0, 3.0));
}

/// A round mark.
fn radio(ui: &Ui, at: Pos2, on: bool) {
    let painter = ui.painter();
    if on {
        painter.circle_filled(at, 10.0, theme::color(ui, Paint::Accent));
        painter.circle_filled(at, 4.0, theme::color(ui, Paint::OnAccent));
    } else {
        painter.circle_stroke(at, 9.0, Stroke::new(2.0, theme::color(ui, Paint::Soft)));
    }
}

/// A square mark; a check in it when on.
pub fn checkbox(ui: &Ui, at: Pos2, on: bool) {
    let painter = ui.painter();
    let rect = Rect::from_center_size(at, vec2(20.0, 20.0));
    if on {
        painter.rect_filled(rect, 4.0, theme::color(ui, Paint::Accent));
        let check = [at + vec2(-5.0, 0.5), at + vec2(-1.5, 4.0), at + vec2(5.0, -4.0)];
        painter.line(check.to_vec(), Stroke::new(2.5, theme::color(ui, Paint::OnAccent)));
    } else {
        painter.rect_stroke(rect, 4.0, Stroke::new(2.0, theme::color(ui, Paint::Soft)), StrokeKind::Inside);
    }
}

/// A small filled dot: what is chosen in a list.
pub fn dot(ui: &Ui, at: Pos2) {
    ui.painter().circle_filled(at, 5.0, theme::color(ui, Paint::Accent));
}

fn badge(ui: &Ui, at: Pos2, key: u8) {
    let rect = Rect::from_center_size(at, vec2(26.0, 26.0));
    let soft = theme::color(ui, Paint::Soft);
    let stroke = Stroke::new(1.0, theme::color(ui, Paint::Border));
    ui.painter().rect_stroke(rect, 5.0, stroke, StrokeKind::Inside);
    let font = fonts::regular(14.0);
    ui.painter().text(at, egui::Align2::CENTER_CENTER, key.to_string(), font, soft);
}
