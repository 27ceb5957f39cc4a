//! The status chip: a word, a sign and a colour, always together.

use eframe::egui::{Response, Sense, Ui, WidgetInfo, accesskit::Role, vec2};

use super::{fonts, picture, text, theme};
use crate::assessment::Status;
use crate::drawing::status;

const SIGN: f32 = 18.0;

/// How something stands, said with so many unclear items; see
/// [`crate::drawing::status::words`].
pub fn status_chip(ui: &mut Ui, of: Status, words: &str) -> Response {
    let (ink, tint) = status::paints(of);
    let galley = text::galley(ui, words, fonts::bold(theme::SMALL), theme::color(ui, ink), f32::INFINITY);
    let size = vec2(galley.size().x + SIGN + 8.0 + 20.0, 30.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, words));
    if ui.is_rect_visible(rect) {
        ui.painter().rect_filled(rect, 15.0, theme::color(ui, tint));
        let sign_at = rect.left_center() + vec2(9.0, -SIGN / 2.0);
        picture::shapes(ui, &status::sign(of, picture::point(sign_at), SIGN));
        let at = rect.left_center() + vec2(9.0 + SIGN + 8.0, -galley.size().y / 2.0);
        ui.painter().galley(at, galley, theme::color(ui, ink));
    }
    response
}
