//! Headings, paragraphs and small print.

use eframe::egui::{self, Color32, FontId, Response, Ui, accesskit};

use super::{fonts, inline, theme};
use crate::drawing::Paint;

/// The heading of a screen (level 1). It takes the keyboard when one arrives,
/// so that a screen reader begins there and Tab goes on into the page; once
/// left it is no stop on the way.
pub fn title(ui: &mut Ui, text: &str, arrives: bool) -> Response {
    let response = inline::arrival(ui, &[(text, fonts::bold(theme::HEADING))], Paint::Ink, 1.3, arrives);
    described(ui, response, text, 1)
}

/// The heading of a dialog (level 2); takes the keyboard when it opens.
pub fn dialog_title(ui: &mut Ui, text: &str, opens: bool) -> Response {
    let response = inline::arrival(ui, &[(text, fonts::bold(theme::QUESTION))], Paint::Ink, 1.3, opens);
    described(ui, response, text, 2)
}

/// A heading within a screen (level 2): the question, a section.
pub fn section(ui: &mut Ui, text: &str) -> Response {
    heading(ui, text, 2, theme::QUESTION)
}

/// A heading within a section (level 3).
pub fn subsection(ui: &mut Ui, text: &str) -> Response {
    heading(ui, text, 3, theme::BODY)
}

/// A heading within a section (level 3) that leads its card.
pub fn lead(ui: &mut Ui, text: &str) -> Response {
    heading(ui, text, 3, theme::LEAD)
}

/// Running text.
pub fn body(ui: &mut Ui, text: &str) -> Response {
    wrapped(ui, text, fonts::regular(theme::BODY), Paint::Ink)
}

/// Running text, a step back.
pub fn soft(ui: &mut Ui, text: &str) -> Response {
    wrapped(ui, text, fonts::regular(theme::BODY), Paint::Soft)
}

/// Running text in bold.
pub fn bold(ui: &mut Ui, text: &str) -> Response {
    wrapped(ui, text, fonts::bold(theme::BODY), Paint::Ink)
}

/// Small print, a step back.
pub fn small(ui: &mut Ui, text: &str) -> Response {
    wrapped(ui, text, fonts::regular(theme::SMALL), Paint::Soft)
}

/// Small and bold, a step back: the label over a group.
pub fn small_bold(ui: &mut Ui, text: &str) -> Response {
    wrapped(ui, text, fonts::bold(theme::SMALL), Paint::Soft)
}

/// A galley of one text in one width, for widgets that paint their own with
/// [`inline::paint`].
pub fn galley(ui: &Ui, text: &str, font: FontId, color: Color32, width: f32) -> std::sync::Arc<egui::Galley> {
    inline::lay_out(ui, &[(text, font)], color, 1.4, width)
}

fn heading(ui: &mut Ui, text: &str, level: usize, size: f32) -> Response {
    let response = inline::paragraph(ui, &[(text, fonts::bold(size))], Paint::Ink, 1.3);
    described(ui, response, text, level)
}

fn described(ui: &Ui, response: Response, text: &str, level: usize) -> Response {
    // egui knows labels only; a screen reader jumps by headings.
    let lang = theme::language(ui.ctx());
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(accesskit::Role::Heading);
        node.set_level(level);
        node.set_label(inline::spoken(lang, text));
    });
    response
}

fn wrapped(ui: &mut Ui, text: &str, font: FontId, paint: Paint) -> Response {
    inline::paragraph(ui, &[(text, font)], paint, 1.5)
}
