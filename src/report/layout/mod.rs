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
mod flow;
mod lists;
mod page;
mod paginate;
mod pen;
mod shaping;
mod slab;
mod style;

pub use page::{Glyph, Line, Node, NodeIx, PAGE_HEIGHT_PT, PAGE_WIDTH_PT, Page, PageBox, Role, Tree, Word};
pub(super) use shaping::Shaping;

use std::collections::BTreeSet;

use super::document::Document;
use crate::drawing::{Align, Paint, Point, Shape, Stroke};

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
    lay_out_again(document, &mut Shaping::new())
}

/// Lays a document out with the words that were shaped before.
pub(super) fn lay_out_again(document: &Document, shaping: &mut Shaping) -> Layout {
    let mut flow = flow::Flow::new(document.lang, document.print, std::mem::take(shaping));
    let slabs = flow.blocks(&document.blocks);
    let mut pages = paginate::paginate(slabs, &flow.headers);
    let headings = headings(&pages, &flow.tree);
    let total = pages.len().to_string();
    for (number, page) in pages.iter_mut().enumerate() {
        let numbered = document.page_number.replace("{n}", &(number + 1).to_string()).replace("{total}", &total);
        let mut right = flow.furniture(&numbered, style::FOOTER_PT, style::WIDTH_PT / 2.0, Align::Right);
        let words = right.lines.iter().flat_map(|line| &line.words);
        let right_pt: f32 = words.map(|word| style::MARGIN_PT + style::WIDTH_PT - word.x_pt).fold(0.0, f32::max);
        right.area.x += right.area.width - right_pt;
        right.area.width = right_pt;
        let left_pt = style::WIDTH_PT - right_pt - flow.sheet.gutter_pt;
        let mut left = flow.furniture(&document.footer, style::FOOTER_PT, left_pt, Align::Left);
        let y = style::FOOTER_PT - 5.0;
        left.decoration.push(Shape::Line {
            points: vec![Point::new(style::MARGIN_PT, y), Point::new(style::MARGIN_PT + style::WIDTH_PT, y)],
            stroke: Stroke::new(Paint::Line, style::HAIRLINE_PT),
        });
        if !document.header.is_empty() {
            let header = flow.furniture(&document.header, style::HEADER_PT, style::WIDTH_PT, Align::Left);
            page.boxes.splice(0..0, [header]);
        }
        page.boxes.extend([left, right]);
    }
    let missing = missing(&pages);
    *shaping = flow.shaping;
    Layout { pages, tree: flow.tree, headings, variants: flow.chosen, missing }
}

fn missing(pages: &[Page]) -> Vec<char> {
    let boxes = pages.iter().flat_map(|page| &page.boxes);
    let words = boxes.flat_map(|content| &content.lines).flat_map(|line| &line.words);
    let found: BTreeSet<char> = words.filter_map(Word::missing).collect();
    found.into_iter().collect()
}

fn headings(pages: &[Page], tree: &Tree) -> Vec<Heading> {
    let mut out: Vec<Heading> = Vec::new();
    let mut last = None;
    for (number, page) in pages.iter().enumerate() {
        for content in &page.boxes {
            let Some(node) = content.node else { continue };
            let Some(Node { role: Role::Heading(level), heading: Some(text), .. }) = tree.nodes.get(node.at()) else {
                continue;
            };
            // A number beside its title belongs to the same heading.
            if last.replace(node) != Some(node) {
                out.push(Heading { level: *level, text: text.clone(), page: number, y_pt: content.area.y });
            }
        }
    }
    out
}

#[cfg(test)]
mod tests;
