//! From blocks to slabs: what each block looks like.

use super::atoms::TextStyle;
use super::breaking::break_lines;
use super::page::{Line, NodeIx, PageBox, Role, Tree, Word};
use super::shaping::Shaping;
use super::slab::{Slab, stacked_height};
use super::style::{BOTTOM_PT, MARGIN_PT, Sheet, TOP_PT, WIDTH_PT};
use crate::drawing::typeface::{ASCENT, DESCENT};
use crate::drawing::{Align, Area, Paint, Point, Shape, Stroke};
use crate::report::document::{Block, Print, Runs};
use crate::words::Lang;

/// Room for content on a page.
pub const CAPACITY_PT: f32 = BOTTOM_PT - TOP_PT;
/// Room for the headings that stay with what follows them: what is cut in pieces
/// leaves it, or they would stand alone on a page.
pub const HEADINGS_PT: f32 = 120.0;

/// Where text stands and how wide it is.
#[derive(Clone, Copy)]
pub(super) struct Column {
    /// Left edge.
    pub x_pt: f32,
    /// To the right.
    pub width_pt: f32,
}

impl Column {
    /// Running text does not use all of a wide column.
    pub fn measure(self, sheet: &Sheet) -> Self {
        Self { width_pt: self.width_pt.min(sheet.measure_pt), ..self }
    }
}

/// Turns blocks into slabs.
pub struct Flow {
    /// What the boxes belong to.
    pub tree: Tree,
    /// The header of each table, for a next page.
    pub headers: Vec<Slab>,
    /// For each [`Block::OnePage`] which variant fitted.
    pub chosen: Vec<usize>,
    /// Sizes and distances.
    pub(super) sheet: Sheet,
    /// Running text, here: smaller within cards that are rows.
    pub(super) running: TextStyle,
    /// White between paragraphs, here.
    pub(super) gap_pt: f32,
    pub(super) shaping: Shaping,
    pub(super) lang: Lang,
    /// Level of the heading the next content stands under.
    pub(super) level: u8,
}

impl Flow {
    /// For a document in a language and a size of print.
    pub fn new(lang: Lang, print: Print) -> Self {
        let sheet = Sheet::of(print);
        Self {
            tree: Tree::new(),
            headers: Vec::new(),
            chosen: Vec::new(),
            sheet,
            running: sheet.body,
            gap_pt: sheet.paragraph_pt,
            shaping: Shaping::new(),
            lang,
            level: 0,
        }
    }

    /// The slabs of one block across the page, before it is among others.
    pub fn alone(&mut self, block: &Block) -> Vec<Slab> {
        let column = Column { x_pt: MARGIN_PT, width_pt: WIDTH_PT };
        self.block(block, column, Tree::ROOT)
    }

    /// One line of small text outside the content: header and footer. Within a
    /// width, from the left edge or up to the right one.
    pub fn furniture(&mut self, text: &str, top_pt: f32, width_pt: f32, align: Align) -> PageBox {
        let x_pt = if align == Align::Right { MARGIN_PT + WIDTH_PT - width_pt } else { MARGIN_PT };
        let column = Column { x_pt, width_pt };
        let mut slabs = self.text(&Runs::plain(text), self.sheet.furniture, column, align, None);
        slabs.truncate(1);
        let content = slabs.pop().and_then(|mut slab| slab.boxes.pop()).unwrap_or_default();
        content.moved(top_pt)
    }

    pub(super) fn stack(&mut self, blocks: &[Block], column: Column, parent: NodeIx) -> Vec<Slab> {
        let slabs = blocks.iter().map(|block| self.block(block, column, parent)).collect();
        stacked(blocks, slabs)
    }

    fn block(&mut self, block: &Block, column: Column, parent: NodeIx) -> Vec<Slab> {
        match block {
            Block::Heading { level, text } => self.heading(*level, text, column, parent),
            Block::Title(text) => {
                let node = self.heading_node(1, text, parent);
                let mut slabs = self.text(text, self.sheet.title, column, Align::Left, Some(node));
                glue_all(&mut slabs);
                slabs
            }
            Block::Paragraph(text) => self.paragraph(text, self.running, column, parent),
            Block::Small(text) => self.paragraph(text, self.sheet.small, column, parent),
            Block::Big(text) => self.paragraph(text, self.sheet.big, column, parent),
            Block::List(items) => self.list(items, self.running, column, parent),
            Block::SmallList(items) => self.list(items, self.sheet.fine, column, parent),
            Block::Boxes(items) => self.boxes(items, self.running, column.measure(&self.sheet), parent),
            Block::SmallBoxes(items) => self.boxes(items, self.sheet.fine, column, parent),
            Block::Write(write) => self.write(write, column, parent),
            Block::Table(table) => self.table(table, column, parent),
            Block::Card(card) => self.card(card, column, parent),
            Block::Figure(drawing) => self.figure(drawing, column, parent),
            Block::Photos(photos) => self.photos(photos, column, parent),
            Block::PageBreak => Vec::new(),
            Block::Space(points) => vec![Slab { height_pt: *points, ..Slab::default() }],
            Block::OnePage(variants) => self.one_page(variants, column, parent),
        }
    }

    pub(super) fn heading_node(&mut self, level: u8, text: &Runs, parent: NodeIx) -> NodeIx {
        let node = self.tree.add(Role::Heading(level), parent);
        if let Some(added) = self.tree.nodes.get_mut(node.at()) {
            added.heading = Some(text.text());
        }
        node
    }

    fn heading(&mut self, level: u8, text: &Runs, column: Column, parent: NodeIx) -> Vec<Slab> {
        let (style, before_pt, after_pt) = self.sheet.heading(level);
        self.level = level;
        let node = self.heading_node(level, text, parent);
        let mut slabs = self.text(text, style, column, Align::Left, Some(node));
        glue_all(&mut slabs);
        if let Some(first) = slabs.first_mut() {
            first.space_before_pt = before_pt;
        }
        if let Some(last) = slabs.last_mut() {
            last.glued = true;
            if level == 2 {
                let y = last.height_pt + 4.0;
                let rule = horizontal(column.x_pt, y, column.width_pt, Stroke::new(Paint::Ink, 1.1));
                if let Some(content) = last.boxes.last_mut() {
                    content.decoration.push(rule);
                }
                last.height_pt += 4.0;
            }
            last.height_pt += after_pt;
        }
        slabs
    }

    fn paragraph(&mut self, text: &Runs, style: TextStyle, column: Column, parent: NodeIx) -> Vec<Slab> {
        if text.is_empty() {
            return Vec::new();
        }
        let node = self.tree.add(Role::Paragraph, parent);
        let mut slabs = self.text(text, style, column.measure(&self.sheet), Align::Left, Some(node));
        if let Some(first) = slabs.first_mut() {
            first.space_before_pt = self.gap_pt;
        }
        slabs
    }

    /// Lines as slabs, the first two and the last two of them glued.
    pub(super) fn text(
        &mut self,
        text: &Runs,
        style: TextStyle,
        column: Column,
        align: Align,
        node: Option<NodeIx>,
    ) -> Vec<Slab> {
        let broken = break_lines(text, style, column.width_pt, self.lang, &mut self.shaping);
        let count = broken.len();
        let baseline_pt = (style.leading_pt - (ASCENT + DESCENT) * style.size_pt) / 2.0 + ASCENT * style.size_pt;
        let slabs = broken.into_iter().enumerate().map(|(number, line)| {
            let free_pt = column.width_pt - line.width_pt;
            let shift_pt = match align {
                Align::Left => 0.0,
                Align::Center => free_pt / 2.0,
                Align::Right => free_pt,
            };
            let by = Point::new(column.x_pt + shift_pt, baseline_pt);
            let words = line.words.into_iter().map(|word| placed(word, by)).collect();
            let content = PageBox {
                node,
                area: Area::new(column.x_pt, 0.0, column.width_pt, style.leading_pt),
                lines: vec![Line { baseline_pt, words }],
                ..PageBox::default()
            };
            Slab {
                height_pt: style.leading_pt,
                boxes: vec![content],
                glued: number + 1 < count && (number == 0 || number + 2 == count),
                ..Slab::default()
            }
        });
        slabs.collect()
    }

    /// The first variant that fits on one page, else the last.
    fn one_page(&mut self, variants: &[Vec<Block>], column: Column, parent: NodeIx) -> Vec<Slab> {
        let mut slabs = Vec::new();
        let mut chosen = 0;
        let (nodes, headers) = (self.tree.nodes.len(), self.headers.len());
        for (number, variant) in variants.iter().enumerate() {
            self.tree.nodes.truncate(nodes);
            self.headers.truncate(headers);
            slabs = self.stack(variant, column, parent);
            chosen = number;
            if stacked_height(&slabs) <= CAPACITY_PT {
                break;
            }
        }
        self.chosen.push(chosen);
        slabs
    }
}

/// A word as broken, at its place.
fn placed(mut word: Word, by: Point) -> Word {
    word.x_pt += by.x;
    word.shapes = word.shapes.iter().map(|shape| shape.placed(by, 1.0)).collect();
    word
}

/// Slabs of blocks under each other: what stays together, and where pages begin.
pub fn stacked(blocks: &[Block], slabs_of_blocks: Vec<Vec<Slab>>) -> Vec<Slab> {
    /// So many lines under a heading are an introduction.
    const INTRODUCTION_LINES: usize = 4;
    let mut out: Vec<Slab> = Vec::new();
    let mut new_page = false;
    // Lines since a heading, as long as there is nothing else; and its level.
    let mut introduced: Option<usize> = None;
    let mut under = 0;
    for (place, (block, mut slabs)) in blocks.iter().zip(slabs_of_blocks).enumerate() {
        if *block == Block::PageBreak {
            new_page = true;
            continue;
        }
        // What introduces something does not stand alone at the foot of a page.
        introduced = match block {
            Block::Heading { level, .. } => {
                under = *level;
                Some(0)
            }
            Block::Paragraph(_) | Block::Small(_) => introduced.map(|lines| lines + slabs.len()),
            _ => None,
        };
        // Before a heading that is no part of its own it is all that is said there.
        let goes_on = blocks.get(place + 1).is_some_and(|next| match next {
            Block::Heading { level, .. } => *level > under,
            Block::PageBreak | Block::OnePage(_) => false,
            _ => true,
        });
        if goes_on && introduced.is_some_and(|lines| lines > 0 && lines <= INTRODUCTION_LINES) {
            glue_all(&mut slabs);
        }
        let alone = matches!(block, Block::OnePage(_));
        if let Some(first) = slabs.first_mut() {
            first.new_page |= new_page || alone;
            new_page = alone;
        }
        out.extend(slabs);
    }
    out
}

/// All stay with what follows.
pub(super) fn glue_all(slabs: &mut [Slab]) {
    for slab in slabs {
        slab.glued = true;
    }
}

/// A level line.
pub(super) fn horizontal(x_pt: f32, y_pt: f32, width_pt: f32, stroke: Stroke) -> Shape {
    Shape::Line { points: vec![Point::new(x_pt, y_pt), Point::new(x_pt + width_pt, y_pt)], stroke }
}
