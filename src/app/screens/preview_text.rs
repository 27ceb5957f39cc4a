//! The same page as text: in the colours and letters of the window, to read at
//! any size.

use eframe::egui::{Sense, Ui, vec2};

use crate::app::kit::{fonts, inline, layout, text, theme};
use crate::app::reading::{Kind, Piece};
use crate::app::state::State;
use crate::drawing::Paint;
use crate::words::preview as words;

/// Draws what a page says.
pub fn page(ui: &mut Ui, state: &State, pieces: &[Piece]) {
    ui.vertical(|ui| {
        for piece in pieces {
            self::piece(ui, state, &piece.kind);
        }
    });
}

fn piece(ui: &mut Ui, state: &State, kind: &Kind) {
    match kind {
        Kind::Heading(1, said) => {
            layout::gap(ui, 16.0);
            text::section(ui, said);
        }
        Kind::Heading(2, said) => {
            layout::gap(ui, 12.0);
            text::lead(ui, said);
        }
        Kind::Heading(_, said) => {
            layout::gap(ui, 8.0);
            text::subsection(ui, said);
        }
        Kind::Paragraph(said) => {
            text::body(ui, said);
        }
        Kind::Item { label, text } => item(ui, label, text),
        // Each cell names its column already.
        Kind::HeaderRow(_) => {}
        Kind::Row(cells) => row(ui, cells),
        Kind::Picture(said) => {
            text::small(ui, &words::PICTURE.with(state.lang, &[("words", said)]));
        }
    }
}

fn item(ui: &mut Ui, label: &str, said: &str) {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        if label.chars().any(char::is_alphanumeric) {
            text::bold(ui, label);
        } else {
            let (rect, _) = ui.allocate_exact_size(vec2(10.0, theme::BODY * 1.5), Sense::hover());
            ui.painter().circle_filled(rect.center(), 2.5, theme::color(ui, Paint::Ink));
        }
        text::body(ui, said);
    });
}

fn row(ui: &mut Ui, cells: &[(String, String)]) {
    layout::rule(ui);
    for (name, said) in cells.iter().filter(|(_, said)| !said.is_empty()) {
        let name = if name.is_empty() { String::new() } else { format!("{name}: ") };
        let runs = [(&*name, fonts::bold(theme::BODY)), (said.as_str(), fonts::regular(theme::BODY))];
        inline::paragraph(ui, &runs, Paint::Ink, 1.5);
    }
}
