//! From content to pages.
//!
//! The layout knows nothing of PDF and nothing of a window. Words are shaped
//! once with the font's own tables, lines are broken ragged right, blocks become
//! slabs, and slabs are placed on A4 pages so that no heading is the last on a
//! page and no card that fits on a page is split. What comes out are [`Page`]s
//! of boxes with a role, a place and positioned words, and the [`Tree`] those
//! boxes belong to.

mod atoms;
mod breaking;
mod cards;
mod columns;
mod draft;
mod flow;
mod lists;
mod page;
mod paginate;
mod pen;
mod shaping;
mod slab;
mod style;

pub(super) use draft::Draft;
pub use page::{Glyph, Line, Node, NodeIx, PAGE_HEIGHT_PT, PAGE_WIDTH_PT, Page, PageBox, Role, Tree, Word};

use super::document::Document;

/// A document with its pages.
#[derive(Clone, Debug, PartialEq)]
pub struct Layout {
    /// The pages in order.
    pub pages: Vec<Page>,
    /// What their boxes are to each other.
    pub tree: Tree,
    /// The headings in order, for bookmarks.
    pub headings: Vec<Heading>,
    /// For each one-page block of the document the variant that was taken.
    pub variants: Vec<usize>,
    /// Characters that the typeface does not have, each once; they stand there as
    /// a box with their code.
    pub missing: Vec<char>,
}

/// A heading and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Heading {
    /// 1 is highest.
    pub level: u8,
    /// Its words.
    pub text: String,
    /// Its page, from 0.
    pub page: usize,
    /// Its top, from the top of the page.
    pub y_pt: f32,
}

/// Lays a document out.
#[must_use]
pub fn lay_out(document: &Document) -> Layout {
    let draft = Draft::of(document);
    let pages = draft.pages(document);
    draft.finish(document, pages)
}

#[cfg(test)]
mod tests;
