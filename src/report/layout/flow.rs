//! From blocks to slabs: what each block looks like.

use super::atoms::TextStyle;
use super::breaking::break_lines;
use super::page::{Line, NodeIx, PageBox, Role, Tree, Word};
use super::shaping::Shaping;
use super::slab::{Slab, side_by_side, stacked_height};
use super::style::{
    ASIDE, ASIDE_PT, BODY, BOTTOM_PT, CELL, GUTTER_PT, HAIRLINE_PT, HEADER_CELL, INDENT_PT, MARGIN_PT, MARK, MARK_PT,
    MEASURE_PT, PARAGRAPH_PT, SMALL, TITLE, TOP_PT, WIDTH_PT, heading,
};
use crate::drawing::typeface::{ASCENT, DESCENT};
use crate::drawing::{Align, Area, Drawing, Paint, Point, Shape, Stroke};
use crate::report::document::{Block, Card, Runs, Table};
use crate::words::Lang;

/// Room for content on a page.
pub const CAPACITY_PT: f32 = BOTTOM_PT - TOP_PT;

/// Where text stands and how wide it is.
#[derive(Clone, Copy)]
struct Column {
    x_pt: f32,
    width_pt: f32,
}

impl Column {
    /// Running text does not use all of a wide column.
    fn measure(self) -> Self {
        Self { width_pt: self.width_pt.min(MEASURE_PT), ..self }
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
    shaping: Shaping,
    lang: Lang,
    /// Level of the heading the next content stands under.
    level: u8,
}

impl Flow {
    /// For a document in a language.
    pub fn new(lang: Lang) -> Self {
        Self { tree: Tree::new(), headers: Vec::new(), chosen: Vec::new(), shaping: Shaping::new(), lang, level: 0 }
    }

    /// All slabs of some blocks.
    pub fn blocks(&mut self, blocks: &[Block]) -> Vec<Slab> {
        let column = Column { x_pt: MARGIN_PT, width_pt: WIDTH_PT };
        self.stack(blocks, column, Tree::ROOT)
    }

    /// One line of small text outside the content: header and footer.
    pub fn furniture(&mut self, text: &str, top_pt: f32, align: Align) -> PageBox {
        let column = Column { x_pt: MARGIN_PT, width_pt: WIDTH_PT };
        let mut slabs = self.text(&Runs::plain(text), SMALL, column, align, None);
        slabs.truncate(1);
        let content = slabs.pop().and_then(|mut slab| slab.boxes.pop()).unwrap_or_default();
        content.moved(top_pt)
    }

    fn stack(&mut self, blocks: &[Block], column: Column, parent: NodeIx) -> Vec<Slab> {
        let mut out: Vec<Slab> = Vec::new();
        let mut new_page = false;
        for block in blocks {
            if *block == Block::PageBreak {
                new_page = true;
                continue;
            }
            let mut slabs = self.block(block, column, parent);
            let alone = matches!(block, Block::OnePage(_));
            if let Some(first) = slabs.first_mut() {
                first.new_page |= new_page || alone;
                new_page = alone;
            }
            out.extend(slabs);
        }
        out
    }

    fn block(&mut self, block: &Block, column: Column, parent: NodeIx) -> Vec<Slab> {
        match block {
            Block::Heading { level, text } => self.heading(*level, text, column, parent),
            Block::Title(text) => {
                let node = self.heading_node(1, text, parent);
                let mut slabs = self.text(text, TITLE, column, Align::Left, Some(node));
                glue_all(&mut slabs);
                slabs
            }
            Block::Paragraph(text) => self.paragraph(text, BODY, column, parent),
            Block::Small(text) => self.paragraph(text, SMALL, column, parent),
            Block::List(items) => self.list(items, BODY, column, parent),
            Block::SmallList(items) => self.list(items, SMALL, column, parent),
            Block::Table(table) => self.table(table, column, parent),
            Block::Card(card) => self.card(card, column, parent),
            Block::Figure(drawing) => self.figure(drawing, column, parent),
            Block::PageBreak => Vec::new(),
            Block::Space(points) => vec![Slab { height_pt: *points, ..Slab::default() }],
            Block::OnePage(variants) => self.one_page(variants, column, parent),
        }
    }

    fn heading_node(&mut self, level: u8, text: &Runs, parent: NodeIx) -> NodeIx {
        let node = self.tree.add(Role::Heading(level), parent);
        if let Some(added) = self.tree.nodes.get_mut(node.at()) {
            added.heading = Some(text.text());
        }
        node
    }

    fn heading(&mut self, level: u8, text: &Runs, column: Column, parent: NodeIx) -> Vec<Slab> {
        let (style, before_pt, after_pt) = heading(level);
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
        let mut slabs = self.text(text, style, column.measure(), Align::Left, Some(node));
        if let Some(first) = slabs.first_mut() {
            first.space_before_pt = PARAGRAPH_PT;
        }
        slabs
    }

    /// Lines as slabs, the first two and the last two of them glued.
    fn text(&mut self, text: &Runs, style: TextStyle, column: Column, align: Align, node: Option<NodeIx>) -> Vec<Slab> {
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

    fn list(&mut self, items: &[Runs], style: TextStyle, column: Column, parent: NodeIx) -> Vec<Slab> {
        let list = self.tree.add(Role::List, parent);
        let column = column.measure();
        let mut out: Vec<Slab> = Vec::new();
        for (number, item) in items.iter().enumerate() {
            let node = self.tree.add(Role::ListItem, list);
            let label = self.tree.add(Role::Label, node);
            let body = self.tree.add(Role::ListBody, node);
            let bullet = Column { x_pt: column.x_pt, width_pt: INDENT_PT };
            let rest = Column { x_pt: column.x_pt + INDENT_PT, width_pt: column.width_pt - INDENT_PT };
            let bullet = self.text(&Runs::plain("•"), style, bullet, Align::Left, Some(label));
            let mut slabs = self.text(item, style, rest, Align::Left, Some(body));
            if let (Some(first), Some(bullet)) = (slabs.first_mut(), bullet.into_iter().next()) {
                first.boxes.splice(0..0, bullet.boxes);
                first.space_before_pt = if number == 0 { PARAGRAPH_PT } else { PARAGRAPH_PT / 3.0 };
            }
            out.extend(slabs);
        }
        out
    }

    fn table(&mut self, table: &Table, column: Column, parent: NodeIx) -> Vec<Slab> {
        let node = self.tree.add(Role::Table, parent);
        let number = self.headers.len();
        let mut header = self.row(table, &table.header, Role::HeaderCell, column, node);
        let mut out = Vec::new();
        if let Some(mut first) = header.drain(..).next() {
            first.space_before_pt = PARAGRAPH_PT;
            first.glued = true;
            let mut repeated = first.clone();
            repeated.boxes.iter_mut().for_each(|content| content.node = None);
            self.headers.push(repeated);
            out.push(first);
        }
        for row in &table.rows {
            let slabs = self.row(table, row, Role::Cell, column, node);
            out.extend(slabs.into_iter().map(|slab| Slab { table: Some(number), ..slab }));
        }
        if table.together {
            let all_but_last = out.len().saturating_sub(1);
            glue_all(out.get_mut(..all_but_last).unwrap_or_default());
        }
        out
    }

    fn row(&mut self, table: &Table, cells: &[Runs], role: Role, column: Column, parent: NodeIx) -> Vec<Slab> {
        const PAD_PT: f32 = 4.0;
        let row = self.tree.add(Role::Row, parent);
        let style = if role == Role::HeaderCell { HEADER_CELL } else { CELL };
        let mut x_pt = column.x_pt;
        let mut columns = Vec::new();
        for (cell, share) in cells.iter().zip(&table.shares) {
            let node = self.tree.add(role, row);
            let width_pt = column.width_pt * share;
            let inner = Column { x_pt, width_pt: (width_pt - GUTTER_PT).max(20.0) };
            columns.push(self.text(cell, style, inner, Align::Left, Some(node)));
            x_pt += width_pt;
        }
        let mut slabs = side_by_side(columns, CAPACITY_PT - 60.0);
        let paint = if role == Role::HeaderCell { Paint::Border } else { Paint::Line };
        let stroke = Stroke::new(paint, HAIRLINE_PT);
        frame(&mut slabs, PAD_PT, Some((column, stroke)));
        slabs
    }

    fn card(&mut self, card: &Card, column: Column, parent: NodeIx) -> Vec<Slab> {
        const PAD_PT: f32 = 8.0;
        let group = self.tree.add(Role::Group, parent);
        let aside_pt = if card.aside.is_empty() { 0.0 } else { ASIDE_PT + GUTTER_PT };
        let mark_pt = if card.mark.is_empty() { 0.0 } else { MARK_PT };
        let main = Column { x_pt: column.x_pt + mark_pt, width_pt: column.width_pt - mark_pt - aside_pt };
        // One below the heading it stands under: a level is never skipped.
        let heading = self.heading_node(self.level + 1, &card.title, group);
        let mark = Column { x_pt: column.x_pt, width_pt: MARK_PT - 2.0 };
        let marks = if card.mark.is_empty() {
            Vec::new()
        } else {
            self.text(&Runs::strong(card.mark.as_str()), MARK, mark, Align::Left, Some(heading))
        };
        let title = TextStyle { bold: true, ..BODY };
        let mut text = self.text(&card.title, title, main.measure(), Align::Left, Some(heading));
        glue_all(&mut text);
        let mut body = self.stack(&card.body, main, group);
        if let Some(first) = body.first_mut() {
            // Title and first line read as one.
            first.space_before_pt = 0.0;
        }
        text.extend(body);
        let margin = Column { x_pt: column.x_pt + column.width_pt - ASIDE_PT, width_pt: ASIDE_PT };
        let mut asides = Vec::new();
        for aside in &card.aside {
            let node = self.tree.add(Role::Paragraph, group);
            asides.extend(self.text(aside, ASIDE, margin, Align::Right, Some(node)));
        }
        let mut slabs = side_by_side(vec![marks, text, asides], CAPACITY_PT - 2.0 * PAD_PT);
        frame(&mut slabs, PAD_PT, Some((column, hairline())));
        slabs
    }

    fn figure(&mut self, drawing: &Drawing, column: Column, parent: NodeIx) -> Vec<Slab> {
        let node = self.tree.add(Role::Figure, parent);
        if let Some(added) = self.tree.nodes.get_mut(node.at()) {
            added.alternative = Some(drawing.description.clone());
        }
        let widest = column.width_pt / drawing.width.max(1.0);
        let scale = widest.min(CAPACITY_PT * 0.8 / drawing.height.max(1.0)).min(1.0);
        let at = Point::new(column.x_pt, 0.0);
        let mut content = PageBox {
            node: Some(node),
            area: Area::new(column.x_pt, 0.0, drawing.width * scale, drawing.height * scale),
            shapes: drawing.shapes.iter().map(|shape| shape.placed(at, scale)).collect(),
            ..PageBox::default()
        };
        for label in &drawing.labels {
            let size_pt = label.size * scale;
            let style = TextStyle { size_pt, leading_pt: size_pt * 1.3, paint: label.paint, bold: label.bold };
            let room = Column { x_pt: at.x + label.area.x * scale, width_pt: label.area.width * scale + 4.0 };
            // A space that is kept parts it from the next label when read.
            let text = Runs::plain(format!("{}\u{a0}", label.text));
            let slabs = self.text(&text, style, room, label.align, Some(node));
            let mut y_pt = label.area.y * scale;
            for slab in slabs {
                for line in slab.boxes {
                    content.lines.extend(line.moved(y_pt).lines);
                }
                y_pt += slab.height_pt;
            }
        }
        let height_pt = content.area.height;
        vec![Slab { space_before_pt: PARAGRAPH_PT, height_pt, boxes: vec![content], ..Slab::default() }]
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

fn glue_all(slabs: &mut [Slab]) {
    for slab in slabs {
        slab.glued = true;
    }
}

fn hairline() -> Stroke {
    Stroke::new(Paint::Line, HAIRLINE_PT)
}

fn horizontal(x_pt: f32, y_pt: f32, width_pt: f32, stroke: Stroke) -> Shape {
    Shape::Line { points: vec![Point::new(x_pt, y_pt), Point::new(x_pt + width_pt, y_pt)], stroke }
}

/// White above and below, and a line under the last.
fn frame(slabs: &mut [Slab], pad_pt: f32, under: Option<(Column, Stroke)>) {
    for slab in slabs.iter_mut() {
        slab.boxes = std::mem::take(&mut slab.boxes).into_iter().map(|content| content.moved(pad_pt)).collect();
        slab.height_pt += 2.0 * pad_pt;
    }
    let Some(last) = slabs.last_mut() else { return };
    if let (Some((column, stroke)), Some(content)) = (under, last.boxes.first_mut()) {
        content.decoration.push(horizontal(column.x_pt, last.height_pt, column.width_pt, stroke));
    }
}
