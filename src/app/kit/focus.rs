//! Where the keyboard is, made visible.
//!
//! The ring shows once someone uses the keyboard and goes when they take the
//! mouse again. Whatever gains the focus is scrolled into view: with a long
//! page at 200 % it would else be anywhere.

use eframe::egui::{self, Context, Event, Key, Rect, Response, Stroke, StrokeKind, Ui};

use super::theme;
use crate::drawing::Paint;

const RING_WIDTH: f32 = 3.0;
const RING_GAP: f32 = 3.0;

/// Notices by what means the window is used now; once per frame, before
/// anything is drawn.
pub fn watch(ctx: &Context) {
    let change = ctx.input(|input| {
        input.events.iter().rev().find_map(|event| match event {
            Event::PointerButton { pressed: true, .. } | Event::Touch { .. } => Some(false),
            Event::Key { pressed: true, key, .. } => navigates(*key).then_some(true),
            Event::AccessKitActionRequest(_) => Some(true),
            _ => None,
        })
    });
    if let Some(keyboard) = change {
        ctx.data_mut(|data| data.insert_temp(mode_id(), keyboard));
    }
}

/// Whether the keyboard was used last.
pub fn by_keyboard(ctx: &Context) -> bool {
    ctx.data(|data| data.get_temp(mode_id())).unwrap_or(false)
}

/// Shows that a widget has the focus and brings it into view when it gains it.
pub fn follow(ui: &Ui, response: &Response, radius: u8) {
    follow_rect(ui, response, response.rect, radius);
}

/// As [`follow`], around another rectangle than the widget's own.
pub fn follow_rect(ui: &Ui, response: &Response, rect: Rect, radius: u8) {
    if !response.has_focus() {
        return;
    }
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    if by_keyboard(ui.ctx()) {
        ring(ui, rect, radius);
    }
}

/// The ring itself, around a rectangle.
pub fn ring(ui: &Ui, rect: Rect, radius: u8) {
    let around = rect.expand(RING_GAP + RING_WIDTH / 2.0);
    let stroke = Stroke::new(RING_WIDTH, theme::color(ui, Paint::Accent));
    let radius = radius.saturating_add((RING_GAP + RING_WIDTH) as u8);
    // Over the neighbours and past the clip of the row it stands in.
    let painter = ui.painter().with_clip_rect(ui.clip_rect().expand(RING_GAP + RING_WIDTH));
    painter.rect_stroke(around, radius, stroke, StrokeKind::Middle);
}

fn navigates(key: Key) -> bool {
    use egui::Key as K;
    matches!(
        key,
        K::Tab
            | K::ArrowUp
            | K::ArrowDown
            | K::ArrowLeft
            | K::ArrowRight
            | K::Enter
            | K::Space
            | K::Num0
            | K::Num1
            | K::Num2
            | K::Num3
            | K::Num4
            | K::Num5
            | K::Num6
            | K::Num7
            | K::Num8
            | K::Num9
    )
}

fn mode_id() -> egui::Id {
    egui::Id::unique("huisscan-keyboard")
}
