//! A document in the making: its blocks as slabs, so that only what changes is
//! broken into lines again.
//!
//! A page number within the words is known once there are pages. It changes a few
//! blocks; the others keep their slabs, and only the pages are made again.

use std::collections::BTreeSet;
use std::ops::Range;

use super::flow::{Flow, stacked};
use super::page::{Node, Page, Role, Tree, Word};
use super::paginate::paginate;
use super::slab::Slab;
use super::{Heading, Layout, style};
use crate::drawing::{Align, Paint, Point, Shape, Stroke};
use crate::report::document::{Block, Document};

/// A document whose blocks are broken into lines, and have no pages yet.
pub struct Draft {
    flow: Flow,
    blocks: Vec<Laid>,
}

/// One block, and where in the flow's lists that is which belongs to it.
struct Laid {
    slabs: Vec<Slab>,
    nodes: Range<usize>,
    headers: Range<usize>,
    chosen: Range<usize>,
    /// The level of the heading before it.
    level: u8,
}

impl Draft {
    /// Of a document.
    pub fn of(document: &Document) -> Self {
        let mut flow = Flow::new(document.lang, document.print);
        let blocks = document.blocks.iter().map(|block| Laid::of(&mut flow, block)).collect();
        Self { flow, blocks }
    }

    /// With other words in some blocks, told by their places.
    pub fn change(&mut self, document: &Document, changed: &[usize]) {
        let all_fit = changed.iter().all(|place| match (self.blocks.get_mut(*place), document.blocks.get(*place)) {
            (Some(laid), Some(block)) => laid.again(&mut self.flow, block),
            _ => false,
        });
        if !all_fit {
            *self = Self::of(document);
        }
    }

    /// The pages, without what stands on each.
    pub fn pages(&self, document: &Document) -> Vec<Page> {
        let slabs = self.blocks.iter().map(|laid| laid.slabs.clone()).collect();
        paginate(stacked(&document.blocks, slabs), &self.flow.headers)
    }

    /// The headings on some pages.
    pub fn headings(&self, pages: &[Page]) -> Vec<Heading> {
        headings(pages, &self.flow.tree)
    }

    /// The finished layout, with header and footer on every page.
    pub fn finish(mut self, document: &Document, mut pages: Vec<Page>) -> Layout {
        let headings = self.headings(&pages);
        let total = pages.len().to_string();
        for (number, page) in pages.iter_mut().enumerate() {
            let numbered = document.page_number.replace("{n}", &(number + 1).to_string()).replace("{total}", &total);
            furnish(&mut self.flow, page, document, &numbered);
        }
        let missing = missing(&pages);
        Layout { pages, tree: self.flow.tree, headings, variants: self.flow.chosen, missing }
    }
}

impl Laid {
    fn of(flow: &mut Flow, block: &Block) -> Self {
        let (nodes, headers, chosen) = (flow.tree.nodes.len(), flow.headers.len(), flow.chosen.len());
        let level = flow.level;
        let slabs = flow.alone(block);
        Self {
            slabs,
            nodes: nodes..flow.tree.nodes.len(),
            headers: headers..flow.headers.len(),
            chosen: chosen..flow.chosen.len(),
            level,
        }
    }

    /// Breaks the block anew in its own place; whether it takes as much of the lists
    /// as before, so that what follows keeps its numbers.
    fn again(&mut self, flow: &mut Flow, block: &Block) -> bool {
        let nodes = flow.tree.nodes.split_off(self.nodes.end);
        let headers = flow.headers.split_off(self.headers.end);
        let chosen = flow.chosen.split_off(self.chosen.end);
        flow.tree.nodes.truncate(self.nodes.start);
        flow.headers.truncate(self.headers.start);
        flow.chosen.truncate(self.chosen.start);
        let level = std::mem::replace(&mut flow.level, self.level);
        let anew = Self::of(flow, block);
        flow.level = level;
        let fits = (&anew.nodes, &anew.headers, &anew.chosen) == (&self.nodes, &self.headers, &self.chosen);
        flow.tree.nodes.extend(nodes);
        flow.headers.extend(headers);
        flow.chosen.extend(chosen);
        *self = anew;
        fits
    }
}

/// Header and footer of a page.
fn furnish(flow: &mut Flow, page: &mut Page, document: &Document, numbered: &str) {
    let mut right = flow.furniture(numbered, style::FOOTER_PT, style::WIDTH_PT / 2.0, Align::Right);
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
