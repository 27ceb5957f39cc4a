//! How a screen lies in the window: one scrolling page, one or two columns.

use eframe::egui::{self, Frame, Id, Margin, ScrollArea, Ui};

use super::theme;

/// A page that scrolls, its content no wider than `width` and in the middle.
/// Another `salt` starts at the top again.
pub fn page<R>(
    ui: &mut Ui,
    salt: impl std::hash::Hash + std::fmt::Debug,
    width: f32,
    add: impl FnOnce(&mut Ui) -> R,
) -> R {
    scrolling(ui, Id::unique(("page", salt_hash(&salt))), width, true, add)
}

/// As [`page`], with the content at the left: beside a list.
pub fn page_beside<R>(
    ui: &mut Ui,
    salt: impl std::hash::Hash + std::fmt::Debug,
    width: f32,
    add: impl FnOnce(&mut Ui) -> R,
) -> R {
    scrolling(ui, Id::unique(("page", salt_hash(&salt))), width, false, add)
}

fn salt_hash(salt: &impl std::hash::Hash) -> u64 {
    use std::hash::Hasher as _;
    let mut hasher = std::hash::DefaultHasher::new();
    salt.hash(&mut hasher);
    hasher.finish()
}

fn scrolling<R>(ui: &mut Ui, id: Id, width: f32, middle: bool, add: impl FnOnce(&mut Ui) -> R) -> R {
    ScrollArea::vertical()
        .id_salt(id)
        .auto_shrink([false, false])
        .show(ui, |ui| {
            // Without it the first button of one page is, for a screen reader, the
            // first picture of another: it remembers what a name could do.
            ui.push_id(id, |ui| {
                let room = ui.available_width();
                let edge = if room < theme::ONE_COLUMN_BELOW { 16.0 } else { 40.0 };
                let width = width.min(room - 2.0 * edge).max(200.0);
                let left = if middle { ((room - width) / 2.0).max(edge) } else { edge };
                let margin = Margin { left: left as i8, right: edge as i8, top: 22, bottom: 32 };
                // A margin holds at most 127 points; the rest is moved by hand.
                let rest = (left - f32::from(margin.left)).max(0.0);
                ui.horizontal_top(|ui| {
                    ui.spacing_mut().item_spacing.x = 0.0;
                    ui.add_space(rest);
                    Frame::new()
                        .inner_margin(margin)
                        .show(ui, |ui| {
                            ui.spacing_mut().item_spacing.x = 12.0;
                            ui.vertical(|ui| {
                                ui.set_width(width);
                                add(ui)
                            })
                            .inner
                        })
                        .inner
                })
                .inner
            })
            .inner
        })
        .inner
}

/// Room between parts.
pub fn gap(ui: &mut Ui, points: f32) {
    ui.add_space((points - ui.spacing().item_spacing.y).max(0.0));
}

/// A hairline across.
pub fn rule(ui: &mut Ui) {
    let stroke = egui::Stroke::new(theme::hairline(ui), theme::color(ui, crate::drawing::Paint::Line));
    let (rect, _) = ui.allocate_exact_size(egui::vec2(ui.available_width(), 1.0), egui::Sense::hover());
    ui.painter().hline(rect.x_range(), rect.center().y, stroke);
}

/// Buttons beside each other, on the next line when there is no room.
pub fn row<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    ui.scope(|ui| {
        // Our controls have their height themselves; a row of words is lower.
        ui.spacing_mut().interact_size.y = 0.0;
        ui.spacing_mut().item_spacing = egui::vec2(12.0, 10.0);
        ui.horizontal_wrapped(add).inner
    })
    .inner
}
