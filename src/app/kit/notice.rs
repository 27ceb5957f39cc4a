//! Messages: a kind, a sign and words; read aloud when they appear.

use eframe::egui::{self, CornerRadius, Frame, Margin, Sense, Stroke, Ui, accesskit, vec2};

use super::{picture, text, theme};
use crate::assessment::Status;
use crate::drawing::{Paint, status};

/// What kind of message it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Good to know.
    Info,
    /// It is done.
    Done,
    /// It did not work, or it needs care.
    Problem,
}

/// A message across the page.
pub fn banner(ui: &mut Ui, kind: Kind, words: &str) {
    banner_with(ui, kind, words, |_| ());
}

/// A message across the page, with something to do about it.
pub fn banner_with<R>(ui: &mut Ui, kind: Kind, words: &str, add: impl FnOnce(&mut Ui) -> R) -> R {
    let (tint, edge, sign) = match kind {
        Kind::Info => (Paint::AccentTint, Paint::Accent, None),
        Kind::Done => (Paint::InOrderTint, Paint::InOrder, Some(Status::InOrder)),
        Kind::Problem => (Paint::ActNowTint, Paint::ActNow, Some(Status::ActNow)),
    };
    let frame = Frame::new()
        .fill(theme::color(ui, tint))
        .stroke(Stroke::new(theme::hairline(ui), theme::color(ui, edge)))
        .corner_radius(CornerRadius::same(theme::CONTROL_RADIUS))
        .inner_margin(Margin::symmetric(16, 12));
    frame
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            with_sign(ui, sign, |ui| {
                let response = text::body(ui, words);
                live(ui, response.id, words);
            });
            add(ui)
        })
        .inner
}

/// What is wrong with a field, beneath it.
pub fn problem(ui: &mut Ui, words: &str) {
    with_sign(ui, Some(Status::ActNow), |ui| {
        let response = text::small(ui, words);
        live(ui, response.id, words);
    });
}

/// Small words that change, like a saved moment; read aloud when they do.
pub fn status_line(ui: &mut Ui, words: &str) {
    let response = text::small(ui, words);
    live(ui, response.id, words);
}

fn with_sign(ui: &mut Ui, sign: Option<Status>, add: impl FnOnce(&mut Ui)) {
    let Some(sign) = sign else { return add(ui) };
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        let (rect, _) = ui.allocate_exact_size(vec2(18.0, 22.0), Sense::hover());
        let at = rect.left_top() + vec2(0.0, 3.0);
        picture::shapes(ui, &status::sign(sign, picture::point(at), 18.0));
        ui.vertical(add);
    });
}

fn live(ui: &Ui, id: egui::Id, words: &str) {
    ui.ctx().accesskit_node_builder(id, |node| {
        node.set_role(accesskit::Role::Status);
        node.set_live(accesskit::Live::Polite);
        node.set_label(words);
    });
}
