//! Whom to call: the number large, beside it who it is and when.

use eframe::egui::{Label, RichText, Ui};

use super::{fonts, layout, markup, text, theme};
use crate::drawing::Paint;

/// One number.
#[derive(Clone, Copy, Debug)]
pub struct Line<'a> {
    /// As dialled, or where to write.
    pub reach: &'a str,
    /// Who it is.
    pub name: &'a str,
    /// When to turn to them.
    pub when: &'a str,
}

/// Draws one number.
pub fn contact(ui: &mut Ui, line: &Line) {
    reach(ui, line);
    markup::soft(ui, line.when);
}

/// Draws a number that the resident wrote down, and who stands for it. Their
/// words are shown as they are, without markup.
pub fn own(ui: &mut Ui, line: &Line, stands_for_it: &str) {
    reach(ui, line);
    if !line.when.is_empty() {
        text::soft(ui, line.when);
    }
    text::small(ui, stands_for_it);
}

/// Draws only the number and who it is: to dial from.
pub fn reach(ui: &mut Ui, line: &Line) {
    layout::gap(ui, 12.0);
    layout::row(ui, |ui| {
        let reach = RichText::new(line.reach).font(fonts::bold(theme::QUESTION)).color(theme::color(ui, Paint::Ink));
        ui.add(Label::new(reach));
        text::bold(ui, line.name);
    });
}
