//! Lists, and boxes to tick.

use super::atoms::TextStyle;
use super::breaking::break_lines;
use super::flow::{CAPACITY_PT, Column, Flow, HEADINGS_PT};
use super::page::{NodeIx, Role};
use super::slab::{Slab, side_by_side};
use crate::drawing::Align;
use crate::report::document::{Print, Runs};

/// More boxes beside each other are hard to read.
const MOST_BESIDE: usize = 4;

impl Flow {
    /// Things side by side in importance, a bullet before each.
    pub(super) fn list(&mut self, items: &[Runs], style: TextStyle, column: Column, parent: NodeIx) -> Vec<Slab> {
        let column = if style == self.sheet.fine { column } else { column.measure(&self.sheet) };
        let list = self.tree.add(Role::List, parent);
        let indent_pt = self.sheet.indent_pt;
        let items = items.iter().map(|item| self.item(item, "•", indent_pt, style, column, list));
        let items: Vec<Vec<Slab>> = items.collect();
        self.under_each_other(items)
    }

    /// Things to tick. Short ones stand beside each other.
    pub(super) fn boxes(&mut self, items: &[Runs], style: TextStyle, column: Column, parent: NodeIx) -> Vec<Slab> {
        let list = self.tree.add(Role::List, parent);
        // A box to tick takes more room than a bullet.
        let indent_pt = self.sheet.indent_pt * 1.5;
        // In small letters there is room for two columns, also where a line ends.
        let beside = match self.beside(items, style, column, indent_pt) {
            1 if style == self.sheet.fine && self.sheet.print == Print::Normal => 2.min(items.len()).max(1),
            beside => beside,
        };
        let width_pt = column.width_pt / beside as f32;
        let gutter_pt = if beside > 1 { self.sheet.gutter_pt } else { 0.0 };
        let mut rows = Vec::new();
        for row in items.chunks(beside) {
            let mut columns = Vec::new();
            for (place, item) in row.iter().enumerate() {
                let x_pt = column.x_pt + place as f32 * width_pt;
                let room = Column { x_pt, width_pt: width_pt - gutter_pt };
                columns.push(self.item(item, "☐", indent_pt, style, room, list));
            }
            // What stands alone may go on over a page, line by line.
            rows.push(match columns.pop() {
                Some(only) if columns.is_empty() => only,
                also => {
                    columns.extend(also);
                    side_by_side(columns, CAPACITY_PT - HEADINGS_PT)
                }
            });
        }
        self.under_each_other(rows)
    }

    /// How many columns of boxes there is room for: each as wide as the longest.
    fn beside(&mut self, items: &[Runs], style: TextStyle, column: Column, indent_pt: f32) -> usize {
        let mut widest_pt: f32 = 0.0;
        for item in items {
            let lines = break_lines(item, style, column.width_pt - indent_pt, self.lang, &mut self.shaping);
            match lines.as_slice() {
                [line] => widest_pt = widest_pt.max(line.width_pt),
                _ => return 1,
            }
        }
        let each_pt = widest_pt + indent_pt + self.sheet.gutter_pt;
        let fit = (1..=MOST_BESIDE).rev().find(|count| *count as f32 * each_pt <= column.width_pt);
        fit.unwrap_or(1).min(items.len()).max(1)
    }

    fn item(
        &mut self,
        item: &Runs,
        label: &str,
        indent_pt: f32,
        style: TextStyle,
        column: Column,
        list: NodeIx,
    ) -> Vec<Slab> {
        let node = self.tree.add(Role::ListItem, list);
        let label_node = self.tree.add(Role::Label, node);
        let body = self.tree.add(Role::ListBody, node);
        let bullet = Column { width_pt: indent_pt, ..column };
        let rest = Column { x_pt: column.x_pt + indent_pt, width_pt: column.width_pt - indent_pt };
        let bullet = self.text(&Runs::plain(label), style, bullet, Align::Left, Some(label_node));
        let mut slabs = self.text(item, style, rest, Align::Left, Some(body));
        if let (Some(first), Some(bullet)) = (slabs.first_mut(), bullet.into_iter().next()) {
            first.boxes.splice(0..0, bullet.boxes);
        }
        slabs
    }

    fn under_each_other(&self, items: Vec<Vec<Slab>>) -> Vec<Slab> {
        let mut out = Vec::new();
        for (number, mut slabs) in items.into_iter().enumerate() {
            if let Some(first) = slabs.first_mut() {
                first.space_before_pt = if number == 0 { self.gap_pt } else { self.gap_pt / 3.0 };
            }
            out.extend(slabs);
        }
        out
    }
}
