//! Headings, paragraphs and small print.

use eframe::egui::{self, Color32, FontId, Label, Response, RichText, Ui, accesskit};

use super::{fonts, theme};
use crate::drawing::Paint;

/// The heading of a screen (level 1).
pub fn title(ui: &mut Ui, text: &str) -> Response {
    heading(ui, text, 1, theme::HEADING)
}

/// A heading within a screen (level 2): the question, a section.
pub fn section(ui: &mut Ui, text: &str) -> Response {
    heading(ui, text, 2, theme::QUESTION)
}

/// A heading within a section (level 3).
pub fn subsection(ui: &mut Ui, text: &str) -> Response {
    heading(ui, text, 3, theme::BODY)
}

/// Running text.
pub fn body(ui: &mut Ui, text: &str) -> Response {
    wrapped(ui, text, fonts::regular(theme::BODY), theme::color(ui, Paint::Ink))
}

/// Running text, a step back.
pub fn soft(ui: &mut Ui, text: &str) -> Response {
    wrapped(ui, text, fonts::regular(theme::BODY), theme::color(ui, Paint::Soft))
}

/// Running text in bold.
pub fn bold(ui: &mut Ui, text: &str) -> Response {
    wrapped(ui, text, fonts::bold(theme::BODY), theme::color(ui, Paint::Ink))
}

/// Small print, a step back.
pub fn small(ui: &mut Ui, text: &str) -> Response {
    wrapped(ui, text, fonts::regular(theme::SMALL), theme::color(ui, Paint::Soft))
}

/// Small and bold, a step back: the label over a group.
pub fn small_bold(ui: &mut Ui, text: &str) -> Response {
    wrapped(ui, text, fonts::bold(theme::SMALL), theme::color(ui, Paint::Soft))
}

/// A galley of one text in one width, for widgets that paint their own.
pub fn galley(ui: &Ui, text: &str, font: FontId, color: Color32, width: f32) -> std::sync::Arc<egui::Galley> {
    let line_height = Some(font.size * 1.4);
    let format = egui::TextFormat { line_height, ..egui::TextFormat::simple(font, color) };
    let mut job = egui::text::LayoutJob::single_section(text.to_owned(), format);
    job.wrap.max_width = width;
    ui.fonts_mut(|fonts| fonts.layout_job(job))
}

/// Puts the keyboard on a heading, so that a screen reader starts there after
/// a change of screen.
pub fn focus_here(response: &Response) {
    response.request_focus();
}

fn heading(ui: &mut Ui, text: &str, level: usize, size: f32) -> Response {
    let rich = RichText::new(text).font(fonts::bold(size)).line_height(Some(size * 1.3));
    let rich = rich.color(theme::color(ui, Paint::Ink));
    let response = limited(ui, Label::new(rich).wrap());
    // egui describes every label as a label; a screen reader jumps by headings.
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(accesskit::Role::Heading);
        node.set_level(level);
        node.set_label(text);
    });
    response
}

fn wrapped(ui: &mut Ui, text: &str, font: FontId, color: Color32) -> Response {
    let line_height = Some(font.size * 1.5);
    limited(ui, Label::new(RichText::new(text).font(font).color(color).line_height(line_height)).wrap())
}

/// Adds a label that is no wider than a line should be long.
fn limited(ui: &mut Ui, label: Label) -> Response {
    if ui.layout().is_horizontal() || ui.available_width() <= theme::TEXT_WIDTH {
        return ui.add(label);
    }
    ui.scope(|ui| {
        ui.set_max_width(theme::TEXT_WIDTH);
        ui.add(label)
    })
    .inner
}
