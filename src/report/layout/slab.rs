//! Strips of content across the text's width, before they have a page.
//!
//! A [`Slab`] is not split over pages. Where two slabs must stay together (a
//! heading and what follows, the first two lines of a paragraph) the upper one
//! is *glued* to the next.

use super::page::PageBox;

/// A strip; its boxes have their `y` from its own top.
#[derive(Clone, Debug, Default)]
pub struct Slab {
    /// White above it, not at the top of a page.
    pub space_before_pt: f32,
    /// Its height.
    pub height_pt: f32,
    /// What is in it.
    pub boxes: Vec<PageBox>,
    /// Stays with the next one.
    pub glued: bool,
    /// Begins a page.
    pub new_page: bool,
    /// The table it is a row of, whose header is repeated on a next page.
    pub table: Option<usize>,
}

/// Height of slabs under each other, without the white above the first.
pub fn stacked_height(slabs: &[Slab]) -> f32 {
    let spaces: f32 = slabs.iter().skip(1).map(|slab| slab.space_before_pt).sum();
    spaces + slabs.iter().map(|slab| slab.height_pt).sum::<f32>()
}

/// Adds a box to others; lines of one node under each other become one box.
pub fn add_box(boxes: &mut Vec<PageBox>, next: PageBox) {
    if let Some(last) = boxes.last_mut() {
        let continues = next.node.is_some()
            && last.node == next.node
            && last.picture.is_none()
            && last.shapes.is_empty()
            && next.picture.is_none()
            && next.shapes.is_empty()
            && next.decoration.is_empty()
            && (last.area.x - next.area.x).abs() < 0.01
            && (last.area.bottom() - next.area.y).abs() < 0.1;
        if continues {
            last.area.height = next.area.bottom() - last.area.y;
            last.area.width = last.area.width.max(next.area.width);
            last.lines.extend(next.lines);
            return;
        }
    }
    boxes.push(next);
}

/// Columns side by side as one slab, or as several when they are higher than
/// `limit_pt`; then each takes from each column what fits.
pub fn side_by_side(columns: Vec<Vec<Slab>>, limit_pt: f32) -> Vec<Slab> {
    let mut out = Vec::new();
    let mut columns: Vec<_> = columns.into_iter().map(|column| column.into_iter().peekable()).collect();
    while columns.iter_mut().any(|column| column.peek().is_some()) {
        let mut slab = Slab::default();
        for column in &mut columns {
            let mut bottom: f32 = 0.0;
            let mut first = true;
            while let Some(part) = column.peek() {
                let top = if first { 0.0 } else { bottom + part.space_before_pt };
                if !first && top + part.height_pt > limit_pt {
                    break;
                }
                let Some(part) = column.next() else { break };
                // Boxes of a column stay together, so lines can join.
                let mut joined: Vec<PageBox> = Vec::new();
                for content in part.boxes {
                    joined.push(content.moved(top));
                }
                for content in joined {
                    add_box(&mut slab.boxes, content);
                }
                bottom = top + part.height_pt;
                first = false;
            }
            slab.height_pt = slab.height_pt.max(bottom);
        }
        out.push(slab);
    }
    out
}
