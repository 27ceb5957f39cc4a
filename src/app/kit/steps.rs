//! Numbered steps.

use eframe::egui::{Align2, Sense, Ui, vec2};

use super::{fonts, markup, theme};
use crate::drawing::Paint;

/// Steps one after the other, each with its number.
pub fn steps<'a>(ui: &mut Ui, texts: impl Iterator<Item = &'a str>) {
    for (place, text) in texts.enumerate() {
        ui.horizontal_top(|ui| {
            let (rect, _) = ui.allocate_exact_size(vec2(28.0, 28.0), Sense::hover());
            ui.painter().circle_filled(rect.center(), 14.0, theme::color(ui, Paint::AccentTint));
            let ink = theme::color(ui, Paint::Accent);
            let number = (place + 1).to_string();
            ui.painter().text(rect.center(), Align2::CENTER_CENTER, number, fonts::bold(theme::SMALL), ink);
            ui.vertical(|ui| {
                ui.add_space(2.0);
                markup::markup(ui, text);
            });
        });
    }
}
