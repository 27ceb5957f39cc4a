//! Sizes and distances of the paper, in points.

use super::atoms::TextStyle;
use super::page::{PAGE_HEIGHT_PT, PAGE_WIDTH_PT};
use crate::drawing::Paint;

/// White at the left and at the right.
pub const MARGIN_PT: f32 = 51.0;
/// Room for text, to the right.
pub const WIDTH_PT: f32 = PAGE_WIDTH_PT - 2.0 * MARGIN_PT;
/// Running text is no wider, so that a line stays near 75 characters.
pub const MEASURE_PT: f32 = 404.0;
/// Where content begins, from the top.
pub const TOP_PT: f32 = 66.0;
/// Where content ends, from the top.
pub const BOTTOM_PT: f32 = PAGE_HEIGHT_PT - 60.0;
/// Where the header's line begins.
pub const HEADER_PT: f32 = 40.0;
/// Where the footer's line begins.
pub const FOOTER_PT: f32 = PAGE_HEIGHT_PT - 39.0;
/// Width of the numbers beside cards.
pub const MARK_PT: f32 = 28.0;
/// Width of the margin of cards: who, who pays, by when.
pub const ASIDE_PT: f32 = 122.0;
/// Indent of list items.
pub const INDENT_PT: f32 = 12.0;
/// Between the columns of a table or card.
pub const GUTTER_PT: f32 = 12.0;
/// After a paragraph.
pub const PARAGRAPH_PT: f32 = 6.0;
/// A hairline.
pub const HAIRLINE_PT: f32 = 0.6;

const fn style(size_pt: f32, leading: f32, bold: bool, paint: Paint) -> TextStyle {
    TextStyle { size_pt, leading_pt: size_pt * leading, paint, bold }
}

/// Running text.
pub const BODY: TextStyle = style(10.5, 1.5, false, Paint::Ink);
/// What stands back.
pub const SMALL: TextStyle = style(9.0, 1.5, false, Paint::Soft);
/// In table cells.
pub const CELL: TextStyle = style(9.5, 1.4, false, Paint::Ink);
/// In header cells.
pub const HEADER_CELL: TextStyle = style(9.0, 1.4, true, Paint::Soft);
/// In the margin of a card.
pub const ASIDE: TextStyle = style(9.5, 1.45, false, Paint::Soft);
/// The number of a card.
pub const MARK: TextStyle = style(14.0, 1.15, true, Paint::Ink);
/// The name of the report on its cover.
pub const TITLE: TextStyle = style(30.0, 1.25, true, Paint::Ink);

/// A heading of a level: style, white before it, white after it.
#[must_use]
pub const fn heading(level: u8) -> (TextStyle, f32, f32) {
    match level {
        1 => (style(18.0, 1.3, true, Paint::Ink), 30.0, 6.0),
        2 => (style(12.5, 1.3, true, Paint::Ink), 20.0, 7.0),
        _ => (style(10.5, 1.4, true, Paint::Ink), 11.0, 2.0),
    }
}
