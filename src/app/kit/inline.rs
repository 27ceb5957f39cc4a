//! Text with the stars of SKG marks in it.
//!
//! The typeface has no star. Where a text has one, room is kept for it and the
//! star is painted there; a screen reader hears "SKG, 2 sterren".

use std::sync::Arc;

use eframe::egui::{
    self, Color32, FontId, Galley, Pos2, Response, Sense, TextFormat, Ui, WidgetInfo, accesskit::Role, text::LayoutJob,
};

use super::{focus, picture, theme};
use crate::drawing::{Paint, star};
use crate::words::Lang;
use crate::words::window as words;

const STAR: char = '★';
/// Keeps the room: in the typeface, wide enough, and in no text of ours.
const ROOM: &str = "¤";

/// Lays out runs of text, regular or bold, in one paragraph.
pub fn lay_out(ui: &Ui, runs: &[(&str, FontId)], color: Color32, line_height: f32, width: f32) -> Arc<Galley> {
    let mut job = LayoutJob::default();
    job.wrap.max_width = width;
    for (text, font) in runs {
        let format = |color| TextFormat {
            line_height: Some(font.size * line_height),
            ..TextFormat::simple(font.clone(), color)
        };
        for (place, part) in text.split(STAR).enumerate() {
            if place > 0 {
                job.append(ROOM, 0.0, format(Color32::TRANSPARENT));
            }
            if !part.is_empty() {
                job.append(part, 0.0, format(color));
            }
        }
    }
    ui.fonts_mut(|fonts| fonts.layout_job(job))
}

/// Paints what [`lay_out`] made, stars included.
pub fn paint(ui: &Ui, at: Pos2, galley: &Arc<Galley>, color: Color32, star_paint: Paint) {
    ui.painter().galley(at, galley.clone(), color);
    if !galley.job.text.contains(ROOM) {
        return;
    }
    for row in &galley.rows {
        for glyph in row.glyphs.iter().filter(|glyph| ROOM.starts_with(glyph.chr)) {
            let size = glyph.advance_width;
            let corner = at + row.pos.to_vec2() + glyph.pos.to_vec2() + egui::vec2(0.0, -size * 1.05);
            picture::shapes(ui, &[star::star(picture::point(corner), size * 0.96, star_paint)]);
        }
    }
}

/// Adds a paragraph to the page.
pub fn paragraph(ui: &mut Ui, runs: &[(&str, FontId)], paint_as: Paint, line_height: f32) -> Response {
    sensing(ui, runs, paint_as, line_height, Sense::hover())
}

/// Adds a paragraph that can take the keyboard: it does `now`, and keeps it
/// until it goes elsewhere; after that it is no stop on the way.
pub fn arrival(ui: &mut Ui, runs: &[(&str, FontId)], paint_as: Paint, line_height: f32, now: bool) -> Response {
    let id = ui.next_auto_id();
    let holds = now || ui.memory(|memory| memory.has_focus(id));
    let sense = if holds { Sense::focusable_noninteractive() } else { Sense::hover() };
    let response = sensing(ui, runs, paint_as, line_height, sense);
    if now {
        response.request_focus();
    }
    if response.has_focus() && focus::by_keyboard(ui.ctx()) {
        focus::ring(ui, response.rect, 4);
    }
    response
}

fn sensing(ui: &mut Ui, runs: &[(&str, FontId)], paint_as: Paint, line_height: f32, sense: Sense) -> Response {
    let width = ui.available_width().min(theme::TEXT_WIDTH);
    let color = theme::color(ui, paint_as);
    let galley = lay_out(ui, runs, color, line_height, width);
    let (rect, response) = ui.allocate_exact_size(galley.size(), sense);
    let lang = theme::language(ui.ctx());
    response.widget_info(|| {
        let text: String = runs.iter().map(|(text, _)| *text).collect();
        WidgetInfo::labeled(Role::Label, true, spoken(lang, &text))
    });
    if ui.is_rect_visible(rect) {
        paint(ui, rect.left_top(), &galley, color, paint_as);
    }
    response
}

/// A text as it is read aloud. Takes the language rather than the `Ui`: it is
/// called while egui describes a widget, and the context is locked then.
pub fn spoken(lang: Lang, text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(STAR) {
        let (before, stars) = rest.split_at(at);
        let count = stars.chars().take_while(|letter| *letter == STAR).count();
        out.push_str(before.trim_end());
        out.push_str(&words::STARS.with(lang, &[("n", &count.to_string())]));
        rest = stars.trim_start_matches(STAR);
    }
    out.push_str(rest);
    out
}
