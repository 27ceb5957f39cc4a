//! Lines to write on with a pen.

use super::flow::{CAPACITY_PT, Column, Flow, HEADINGS_PT, horizontal};
use super::page::{NodeIx, PageBox, Role};
use super::slab::{Slab, side_by_side};
use crate::drawing::{Align, Area, Paint, Stroke};
use crate::report::document::Write;

/// A line shorter than this is no use to a hand.
const LEAST_PT: f32 = 50.0;
/// Between a label and its line.
const GAP_PT: f32 = 5.0;

impl Flow {
    /// Labels side by side, each with its line; then whole lines.
    pub(super) fn write(&mut self, write: &Write, column: Column, parent: NodeIx) -> Vec<Slab> {
        let stroke = Stroke::new(Paint::Border, 0.8);
        let count = write.labels.len().max(1) as f32;
        let gutter_pt = self.sheet.gutter_pt;
        let width_pt = (column.width_pt - gutter_pt * (count - 1.0)) / count;
        let mut columns = Vec::new();
        let mut x_pt = column.x_pt;
        for label in &write.labels {
            let node = self.tree.add(Role::Paragraph, parent);
            let room = Column { x_pt, width_pt };
            let mut slabs = self.text(label, self.running, room, Align::Left, Some(node));
            let below_pt = self.sheet.write_pt - self.running.leading_pt;
            if let Some(first) = slabs.first_mut() {
                // A hand needs more room than a line of text.
                first.height_pt += below_pt;
                first.boxes =
                    std::mem::take(&mut first.boxes).into_iter().map(|content| content.moved(below_pt)).collect();
            }
            if let Some(last) = slabs.last_mut() {
                let line = last.boxes.last().and_then(|content| content.lines.last());
                let baseline_pt = line.map_or(last.height_pt, |line| line.baseline_pt);
                let end_pt = line.and_then(|line| line.words.last()).map_or(x_pt, |word| word.x_pt + word.width_pt);
                let from_pt = end_pt + GAP_PT;
                let beside = x_pt + width_pt - from_pt >= LEAST_PT;
                let (from_pt, y_pt) =
                    if beside { (from_pt, baseline_pt + 2.0) } else { (x_pt, last.height_pt + self.sheet.write_pt) };
                if !beside {
                    last.height_pt += self.sheet.write_pt + 2.0;
                }
                let rule = horizontal(from_pt, y_pt, x_pt + width_pt - from_pt, stroke);
                if let Some(content) = last.boxes.last_mut() {
                    content.decoration.push(rule);
                }
            }
            columns.push(slabs);
            x_pt += width_pt + gutter_pt;
        }
        let mut out = side_by_side(columns, CAPACITY_PT - HEADINGS_PT - self.sheet.write_pt);
        for _ in 0..write.lines {
            let height_pt = self.sheet.write_pt;
            let line = PageBox {
                area: Area::new(column.x_pt, 0.0, column.width_pt, height_pt),
                decoration: vec![horizontal(column.x_pt, height_pt - 1.0, column.width_pt, stroke)],
                ..PageBox::default()
            };
            out.push(Slab { height_pt, boxes: vec![line], ..Slab::default() });
        }
        let all_but_last = out.len().saturating_sub(1);
        super::flow::glue_all(out.get_mut(..all_but_last).unwrap_or_default());
        out
    }
}
