//! Blocks in more than one column: tables and pictures.

use super::atoms::{TextStyle, longest_word};
use super::flow::{CAPACITY_PT, Column, Flow, HEADINGS_PT, glue_all, horizontal};
use super::page::{NodeIx, PageBox, Role};
use super::slab::{Slab, side_by_side};
use super::style::{HAIRLINE_PT, Sheet};
use crate::drawing::{Align, Area, Drawing, Paint, Point, Shape, Stroke};
use crate::report::document::{PlacedPhoto, Runs, Table, TableForm};

impl Flow {
    pub(super) fn table(&mut self, table: &Table, column: Column, parent: NodeIx) -> Vec<Slab> {
        let node = self.tree.add(Role::Table, parent);
        let number = self.headers.len();
        let widths = self.widths(table, column);
        let [head, cell] = self.row_looks(table.form);
        let mut out = self.row(&table.header, &widths, head, column, node);
        out.truncate(1);
        if let Some(first) = out.first_mut() {
            first.space_before_pt = self.sheet.paragraph_pt;
            first.glued = true;
            let mut repeated = first.clone();
            repeated.boxes.iter_mut().for_each(|content| content.node = None);
            self.headers.push(repeated);
        }
        for row in &table.rows {
            let slabs = self.row(row, &widths, cell, column, node);
            out.extend(slabs.into_iter().map(|slab| Slab { table: Some(number), ..slab }));
        }
        keep_pairs(&mut out);
        if table.together {
            let all_but_last = out.len().saturating_sub(1);
            glue_all(out.get_mut(..all_but_last).unwrap_or_default());
        }
        out
    }

    /// The widths of the columns: their shares, but a narrow column is at least as
    /// wide as its longest word. What that takes, the widest column gives.
    fn widths(&mut self, table: &Table, column: Column) -> Vec<f32> {
        /// From this width on any word fits that is not broken anyway.
        const NARROW_PT: f32 = 130.0;
        /// What the widest column keeps.
        const KEPT_SHARE: f32 = 0.25;
        let mut widths: Vec<f32> = table.shares.iter().map(|share| share * column.width_pt).collect();
        for place in 0..widths.len() {
            let given_pt = widths.get(place).copied().unwrap_or(NARROW_PT);
            if given_pt >= NARROW_PT {
                continue;
            }
            let [head, cell] = self.row_looks(table.form);
            let cells = std::iter::once((table.header.get(place), head.style));
            let cells = cells.chain(table.rows.iter().map(|row| (row.get(place), cell.style)));
            let mut longest_pt: f32 = 0.0;
            for (cell, style) in cells.filter_map(|(cell, style)| Some((cell?, style))) {
                longest_pt = longest_pt.max(longest_word(cell, style, &mut self.shaping));
            }
            let box_pt = if place > 0 { cell.ticks_pt } else { 0.0 };
            let lacks_pt = (longest_pt.min(NARROW_PT) + box_pt + self.sheet.gutter_pt + 0.1) - given_pt;
            let widest = widths.iter().copied().enumerate().max_by(|(_, one), (_, other)| one.total_cmp(other));
            if let Some((from, widest_pt)) = widest
                && lacks_pt > 0.0
                && widest_pt - lacks_pt > column.width_pt * KEPT_SHARE
            {
                widths[from] -= lacks_pt;
                widths[place] += lacks_pt;
            }
        }
        widths
    }

    /// How the header and the other rows of a table look.
    fn row_looks(&self, form: TableForm) -> [RowLook; 2] {
        let Sheet { header_cell, cell, fine, .. } = self.sheet;
        let (style, pad_pt) = match form {
            TableForm::Usual | TableForm::Ticks => (cell, 3.0),
            TableForm::Fine => (fine, 1.4),
        };
        let ticks_pt = if form == TableForm::Ticks { style.size_pt * 1.4 } else { 0.0 };
        [(Role::HeaderCell, header_cell), (Role::Cell, style)].map(|(role, style)| RowLook {
            role,
            style,
            pad_pt,
            ticks_pt,
        })
    }

    fn row(&mut self, cells: &[Runs], widths: &[f32], look: RowLook, column: Column, parent: NodeIx) -> Vec<Slab> {
        let RowLook { role, style, pad_pt, ticks_pt } = look;
        let row = self.tree.add(Role::Row, parent);
        let mut x_pt = column.x_pt;
        let mut columns = Vec::new();
        for (place, (cell, width_pt)) in cells.iter().zip(widths.iter().copied()).enumerate() {
            let node = self.tree.add(role, row);
            // What stands over a box stands over its words.
            let box_pt = if place > 0 { ticks_pt } else { 0.0 };
            let width_pt = (width_pt - self.sheet.gutter_pt).max(20.0);
            let inner = Column { x_pt: x_pt + box_pt, width_pt: (width_pt - box_pt).max(8.0) };
            let mut slabs = self.text(cell, style, inner, Align::Left, Some(node));
            if box_pt > 0.0 && role == Role::Cell {
                tick(&mut slabs, x_pt, style);
            }
            columns.push(slabs);
            x_pt += widths.get(place).copied().unwrap_or_default();
        }
        let mut slabs = side_by_side(columns, CAPACITY_PT - HEADINGS_PT);
        let paint = if role == Role::HeaderCell { Paint::Border } else { Paint::Line };
        let stroke = Stroke::new(paint, HAIRLINE_PT);
        frame(&mut slabs, pad_pt, Some((column, stroke)));
        slabs
    }

    pub(super) fn figure(&mut self, drawing: &Drawing, column: Column, parent: NodeIx) -> Vec<Slab> {
        let node = self.tree.add(Role::Figure, parent);
        if let Some(added) = self.tree.nodes.get_mut(node.at()) {
            added.alternative = Some(drawing.description.clone());
        }
        let widest = (column.width_pt - KEPT_SPACE_PT) / drawing.width.max(1.0);
        let scale = widest.min(CAPACITY_PT * 0.8 / drawing.height.max(1.0)).min(1.0);
        let at = Point::new(column.x_pt, 0.0);
        let mut content = PageBox {
            node: Some(node),
            area: Area::new(column.x_pt, 0.0, drawing.width * scale + KEPT_SPACE_PT, drawing.height * scale),
            shapes: drawing.shapes.iter().map(|shape| shape.placed(at, scale)).collect(),
            ..PageBox::default()
        };
        for label in &drawing.labels {
            let size_pt = label.size * scale;
            let style = TextStyle {
                size_pt,
                leading_pt: size_pt * 1.3,
                paint: label.paint,
                bold: label.bold,
                whole_words: false,
            };
            let room = Column { x_pt: at.x + label.area.x * scale, width_pt: label.area.width * scale + KEPT_SPACE_PT };
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
        vec![Slab { space_before_pt: self.sheet.paragraph_pt, height_pt, boxes: vec![content], ..Slab::default() }]
    }
}

/// The first two rows stay together, and so do the last two: none stands alone at
/// the foot of a page, or at the head of the next. The first slab is the header.
fn keep_pairs(slabs: &mut [Slab]) {
    /// Higher rows would leave too much of a page white.
    const MOST_PT: f32 = 90.0;
    let pair = |slabs: &mut [Slab], at: usize| {
        let Some([first, second]) = slabs.get_mut(at..at + 2) else { return };
        first.glued |= first.height_pt + second.height_pt <= MOST_PT;
    };
    pair(slabs, 1);
    if slabs.len() > 2 {
        pair(slabs, slabs.len() - 2);
    }
}

/// How a row of a table looks.
#[derive(Clone, Copy)]
struct RowLook {
    role: Role,
    style: TextStyle,
    /// White above and below.
    pad_pt: f32,
    /// Room for a box to tick before every cell but the first.
    ticks_pt: f32,
}

/// A box to tick before the first line of a cell: it is drawn and says nothing.
fn tick(slabs: &mut [Slab], x_pt: f32, style: TextStyle) {
    let Some(content) = slabs.first_mut().and_then(|first| first.boxes.first_mut()) else { return };
    let side_pt = style.size_pt * 0.86;
    let baseline_pt = content.lines.first().map_or(side_pt, |line| line.baseline_pt);
    content.decoration.push(Shape::Rectangle {
        area: Area::new(x_pt, baseline_pt - side_pt + 1.0, side_pt, side_pt),
        fill: None,
        stroke: Some(Stroke::new(Paint::Ink, 0.9)),
    });
}

/// A photo is no higher than this: one sees what it is about, and no more of it
/// than that lies about on paper.
const PHOTO_HEIGHT_PT: f32 = 150.0;
/// And no wider than this.
const PHOTO_WIDTH_PT: f32 = 210.0;

impl Flow {
    /// Photos in rows of two.
    pub(super) fn photos(&mut self, photos: &[PlacedPhoto], column: Column, parent: NodeIx) -> Vec<Slab> {
        const BESIDE: usize = 2;
        let gutter_pt = self.sheet.gutter_pt;
        let width_pt = ((column.width_pt - gutter_pt) / BESIDE as f32).min(PHOTO_WIDTH_PT);
        let mut out = Vec::new();
        for row in photos.chunks(BESIDE) {
            let mut columns = Vec::new();
            let mut x_pt = column.x_pt;
            for photo in row {
                let slab = self.photo(photo, Column { x_pt, width_pt }, parent);
                x_pt += slab.boxes.first().map_or(0.0, |shown| shown.area.width) + gutter_pt;
                columns.push(vec![slab]);
            }
            let mut slabs = side_by_side(columns, CAPACITY_PT - HEADINGS_PT);
            if let Some(first) = slabs.first_mut() {
                first.space_before_pt = self.sheet.paragraph_pt;
            }
            out.extend(slabs);
        }
        out
    }

    fn photo(&mut self, photo: &PlacedPhoto, column: Column, parent: NodeIx) -> Slab {
        let node = self.tree.add(Role::Figure, parent);
        if let Some(added) = self.tree.nodes.get_mut(node.at()) {
            added.alternative = Some(photo.description.clone());
        }
        let picture = &photo.picture;
        let (width, height) = (f32::from(picture.width_pixels), f32::from(picture.height_pixels));
        // A pixel is no larger than it is on a sharp print.
        let scale = (column.width_pt / width).min(PHOTO_HEIGHT_PT / height).min(72.0 / 150.0);
        let content = PageBox {
            node: Some(node),
            area: Area::new(column.x_pt, 0.0, width * scale, height * scale),
            picture: Some(picture.clone()),
            ..PageBox::default()
        };
        Slab { height_pt: content.area.height, boxes: vec![content], ..Slab::default() }
    }
}

/// Room for the space that is kept after each label of a drawing.
const KEPT_SPACE_PT: f32 = 3.0;

pub(super) fn hairline() -> Stroke {
    Stroke::new(Paint::Line, HAIRLINE_PT)
}

/// White above and below, and a line under the last.
pub(super) fn frame(slabs: &mut [Slab], pad_pt: f32, under: Option<(Column, Stroke)>) {
    for slab in slabs.iter_mut() {
        slab.boxes = std::mem::take(&mut slab.boxes).into_iter().map(|content| content.moved(pad_pt)).collect();
        slab.height_pt += 2.0 * pad_pt;
    }
    let Some(last) = slabs.last_mut() else { return };
    if let (Some((column, stroke)), Some(content)) = (under, last.boxes.first_mut()) {
        content.decoration.push(horizontal(column.x_pt, last.height_pt, column.width_pt, stroke));
    }
}
