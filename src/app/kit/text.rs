//! Headings, paragraphs and small print.

use eframe::egui::{self, Color32, FontId, Response, Sense, Ui, accesskit};

use super::{focus, fonts, inline, theme};
use crate::drawing::Paint;

/// The heading of a screen (level 1). It takes the keyboard when one arrives,
/// so that a screen reader begins there and Tab goes on into the page; once
/// left it is no stop on the way.
pub fn title(ui: &mut Ui, text: &str, arrives: bool) -> Response {
    let response = heading(ui, text, 1, theme::HEADING);
    if arrives {
        response.request_focus();
    }
    if !response.has_focus() {
        return response;
    }
    let response = ui.interact(response.rect, response.id, Sense::focusable_noninteractive());
    if focus::by_keyboard(ui.ctx()) {
        focus::ring(ui, response.rect, 4);
    }
    response
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
