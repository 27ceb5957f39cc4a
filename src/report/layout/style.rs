//! Sizes and distances of the paper, in points.
//!
//! Edges of the page are the same for all; letters, and the distances that go
//! with them, come in two sizes ([`Print`]).

use super::atoms::TextStyle;
use super::page::{PAGE_HEIGHT_PT, PAGE_WIDTH_PT};
use crate::drawing::Paint;
use crate::report::document::Print;

/// White at the left and at the right.
pub const MARGIN_PT: f32 = 51.0;
/// Room for text, to the right.
pub const WIDTH_PT: f32 = PAGE_WIDTH_PT - 2.0 * MARGIN_PT;
/// Where content begins, from the top.
pub const TOP_PT: f32 = 66.0;
/// Where content ends, from the top.
pub const BOTTOM_PT: f32 = PAGE_HEIGHT_PT - 60.0;
/// Where the header's line begins.
pub const HEADER_PT: f32 = 40.0;
/// Where the footer's line begins.
pub const FOOTER_PT: f32 = PAGE_HEIGHT_PT - 39.0;
/// A hairline.
pub const HAIRLINE_PT: f32 = 0.6;

/// Letters of one size, and the distances that go with them.
#[derive(Clone, Copy, Debug)]
pub struct Sheet {
    /// How large its letters are.
    pub print: Print,
    /// Running text.
    pub body: TextStyle,
    /// What stands back.
    pub small: TextStyle,
    /// In lists one looks something up in, as wide as the page allows.
    pub fine: TextStyle,
    /// Header and footer of the page.
    pub furniture: TextStyle,
    /// In table cells, and in cards that are rows.
    pub cell: TextStyle,
    /// In header cells.
    pub header_cell: TextStyle,
    /// In the margin of a card.
    pub aside: TextStyle,
    /// The number of a card.
    pub mark: TextStyle,
    /// What must be read across a room.
    pub big: TextStyle,
    /// The name of the report on its cover.
    pub title: TextStyle,
    /// Running text is no wider, so that a line stays near 75 characters.
    pub measure_pt: f32,
    /// Width of the numbers beside cards.
    pub mark_pt: f32,
    /// Width of the margin of cards: who, who pays, by when.
    pub aside_pt: f32,
    /// Width of the titles of cards that are rows.
    pub row_title_pt: f32,
    /// Indent of list items.
    pub indent_pt: f32,
    /// Between the columns of a table or card.
    pub gutter_pt: f32,
    /// After a paragraph.
    pub paragraph_pt: f32,
    /// Height of a line to write on: room for a hand.
    pub write_pt: f32,
    scale: f32,
}

impl Sheet {
    /// For a size of print: running text of 10.5 or of 14 points.
    pub fn of(print: Print) -> Self {
        let scale = match print {
            Print::Normal => 1.0,
            Print::Large => 14.0 / 10.5,
        };
        let style = |size_pt: f32, leading: f32, bold: bool, paint: Paint| style(size_pt * scale, leading, bold, paint);
        Self {
            print,
            body: style(10.5, 1.5, false, Paint::Ink),
            small: style(9.0, 1.5, false, Paint::Soft),
            fine: style(9.0, 1.32, false, Paint::Soft),
            // It says little and must fit on a line.
            furniture: self::style(9.0 + (scale - 1.0) * 4.5, 1.5, false, Paint::Soft),
            cell: style(9.5, 1.37, false, Paint::Ink),
            header_cell: style(9.0, 1.4, true, Paint::Soft),
            aside: style(9.5, 1.45, false, Paint::Soft),
            mark: style(14.0, 1.15, true, Paint::Ink),
            big: TextStyle { whole_words: true, ..style(16.0, 1.35, true, Paint::Ink) },
            title: TextStyle { whole_words: true, ..self::style(30.0, 1.25, true, Paint::Ink) },
            measure_pt: 404.0 * scale,
            mark_pt: 28.0 * scale,
            aside_pt: 122.0,
            row_title_pt: 142.0,
            indent_pt: 12.0 * scale,
            gutter_pt: 12.0,
            paragraph_pt: 6.0 * scale,
            write_pt: 25.0,
            scale,
        }
    }

    /// A heading of a level: style, white before it, white after it.
    pub fn heading(&self, level: u8) -> (TextStyle, f32, f32) {
        let (size_pt, leading, before_pt, after_pt) = match level {
            1 => (18.0, 1.3, 26.0, 6.0),
            2 => (12.5, 1.3, 20.0, 7.0),
            _ => (10.5, 1.4, 11.0, 2.0),
        };
        let heading = style(size_pt * self.scale, leading, true, Paint::Ink);
        (TextStyle { whole_words: true, ..heading }, before_pt, after_pt)
    }
}

const fn style(size_pt: f32, leading: f32, bold: bool, paint: Paint) -> TextStyle {
    TextStyle { size_pt, leading_pt: size_pt * leading, paint, bold, whole_words: false }
}
