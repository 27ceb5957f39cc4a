//! The status chip: a word, a sign and a colour, always together.

use std::sync::Arc;

use eframe::egui::{Galley, Pos2, Rect, Response, Sense, Ui, WidgetInfo, accesskit::Role, pos2, vec2};

use super::{fonts, picture, text, theme};
use crate::assessment::Status;
use crate::drawing::{Paint, status};

const SIGN: f32 = 18.0;
const CHIP_HEIGHT: f32 = 28.0;

/// A line across: what it is, something about it, and how it stands, said with
/// so many unclear items (see [`crate::drawing::status::words`]).
pub fn row(ui: &mut Ui, name: &str, about: &str, of: Status, words: &str) -> Response {
    let width = ui.available_width();
    let (ink, soft) = (theme::color(ui, Paint::Ink), theme::color(ui, Paint::Soft));
    let chip = chip_galley(ui, of, words);
    let chip_width = chip.size().x + SIGN + 28.0;
    let room = (width - chip_width - 16.0).max(100.0);
    let name_galley = text::galley(ui, name, fonts::bold(theme::BODY), ink, room);
    let mut about_galley = text::galley(ui, about, fonts::regular(theme::SMALL), soft, f32::INFINITY);
    // Beside the name where there is room, else beneath it.
    let beside = name_galley.size().x + about_galley.size().x + 16.0 <= room;
    if !beside {
        about_galley = text::galley(ui, about, fonts::regular(theme::SMALL), soft, room);
    }
    let under = if beside || about.is_empty() { 0.0 } else { about_galley.size().y };
    let height = (name_galley.size().y + under + 14.0).max(44.0);
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    let spoken = if about.is_empty() { format!("{name}: {words}") } else { format!("{name}: {words}, {about}") };
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &spoken));
    if ui.is_rect_visible(rect) {
        let text_height = name_galley.size().y + under;
        let top = rect.center().y - text_height / 2.0;
        let about_at = if beside {
            pos2(
                rect.right() - chip_width - 12.0 - about_galley.size().x,
                rect.center().y - about_galley.size().y / 2.0,
            )
        } else {
            pos2(rect.left(), top + name_galley.size().y)
        };
        ui.painter().galley(pos2(rect.left(), top), name_galley, ink);
        ui.painter().galley(about_at, about_galley, soft);
        paint(ui, pos2(rect.right() - chip_width, rect.center().y - CHIP_HEIGHT / 2.0), of, chip);
    }
    response
}

fn chip_galley(ui: &Ui, of: Status, words: &str) -> Arc<Galley> {
    let (ink, _) = status::paints(of);
    text::galley(ui, words, fonts::bold(theme::SMALL), theme::color(ui, ink), f32::INFINITY)
}

fn paint(ui: &Ui, at: Pos2, of: Status, words: Arc<Galley>) {
    let (ink, tint) = status::paints(of);
    let rect = Rect::from_min_size(at, vec2(words.size().x + SIGN + 28.0, CHIP_HEIGHT));
    ui.painter().rect_filled(rect, CHIP_HEIGHT / 2.0, theme::color(ui, tint));
    let sign_at = rect.left_center() + vec2(9.0, -SIGN / 2.0);
    picture::shapes(ui, &status::sign(of, picture::point(sign_at), SIGN));
    let at = rect.left_center() + vec2(9.0 + SIGN + 8.0, -words.size().y / 2.0);
    ui.painter().galley(at, words, theme::color(ui, ink));
}
