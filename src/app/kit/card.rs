//! A sheet on the page.

use eframe::egui::{CornerRadius, Frame, InnerResponse, Margin, Stroke, Ui};

use super::theme;
use crate::drawing::Paint;

/// A card of the full width it is given.
pub fn card<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    let narrow = ui.available_width() < 480.0;
    framed(ui, Paint::Card, if narrow { 16 } else { 28 }, add)
}

/// A card that stands back: help and small print within a card.
pub fn sunk<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    framed(ui, Paint::Sunk, 16, add)
}

fn framed<R>(ui: &mut Ui, fill: Paint, margin: i8, add: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    let frame = Frame::new()
        .fill(theme::color(ui, fill))
        .stroke(Stroke::new(theme::hairline(ui), theme::color(ui, Paint::Line)))
        .corner_radius(CornerRadius::same(theme::CARD_RADIUS))
        .inner_margin(Margin::same(margin));
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        add(ui)
    })
}
