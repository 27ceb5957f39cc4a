//! Blocks in more than one column: tables and pictures.

use super::atoms::TextStyle;
use super::flow::{CAPACITY_PT, Column, Flow, HEADINGS_PT, glue_all, horizontal};
use super::page::{NodeIx, PageBox, Role};
use super::slab::{Slab, side_by_side};
use super::style::HAIRLINE_PT;
use crate::drawing::{Align, Area, Drawing, Paint, Point, Stroke};
use crate::report::document::{PlacedPhoto, Runs, Table};

impl Flow {
    pub(super) fn table(&mut self, table: &Table, column: Column, parent: NodeIx) -> Vec<Slab> {
        let node = self.tree.add(Role::Table, parent);
        let number = self.headers.len();
        let mut header = self.row(table, &table.header, Role::HeaderCell, column, node);
        let mut out = Vec::new();
        if let Some(mut first) = header.drain(..).next() {
            first.space_before_pt = self.sheet.paragraph_pt;
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
        const PAD_PT: f32 = 3.0;
        let row = self.tree.add(Role::Row, parent);
        let style = if role == Role::HeaderCell { self.sheet.header_cell } else { self.sheet.cell };
        let mut x_pt = column.x_pt;
        let mut columns = Vec::new();
        for (cell, share) in cells.iter().zip(&table.shares) {
            let node = self.tree.add(role, row);
            let width_pt = column.width_pt * share;
            let inner = Column { x_pt, width_pt: (width_pt - self.sheet.gutter_pt).max(20.0) };
            columns.push(self.text(cell, style, inner, Align::Left, Some(node)));
            x_pt += width_pt;
        }
        let mut slabs = side_by_side(columns, CAPACITY_PT - HEADINGS_PT);
        let paint = if role == Role::HeaderCell { Paint::Border } else { Paint::Line };
        let stroke = Stroke::new(paint, HAIRLINE_PT);
        frame(&mut slabs, PAD_PT, Some((column, stroke)));
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

/// A photo is no higher than this: one sees what it is about, and no more of it
/// than that lies about on paper.
const PHOTO_HEIGHT_PT: f32 = 150.0;
/// And no wider than this.
const PHOTO_WIDTH_PT: f32 = 210.0;

impl Flow {
    pub(super) fn photo(&mut self, photo: &PlacedPhoto, column: Column, parent: NodeIx) -> Vec<Slab> {
        let node = self.tree.add(Role::Figure, parent);
        if let Some(added) = self.tree.nodes.get_mut(node.at()) {
            added.alternative = Some(photo.description.clone());
        }
        let picture = &photo.picture;
        let (width, height) = (f32::from(picture.width_pixels), f32::from(picture.height_pixels));
        // A pixel is no larger than it is on a sharp print.
        let scale = (PHOTO_WIDTH_PT.min(column.width_pt) / width).min(PHOTO_HEIGHT_PT / height).min(72.0 / 150.0);
        let content = PageBox {
            node: Some(node),
            area: Area::new(column.x_pt, 0.0, width * scale, height * scale),
            picture: Some(picture.clone()),
            ..PageBox::default()
        };
        let height_pt = content.area.height;
        vec![Slab { space_before_pt: self.sheet.paragraph_pt, height_pt, boxes: vec![content], ..Slab::default() }]
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
