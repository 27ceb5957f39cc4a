//! Cards: one thing to do, to ask, or to call.
//!
//! A full card has its number at the left, its title over its text, and who, who
//! pays and by when in the margin at the right. A card that is a row puts title
//! and margin beside the text, in smaller letters: a third of the height. A
//! drawing stands small at the far right of both. Large
//! print has no room beside anything: there all stands under the title.

use super::atoms::TextStyle;
use super::columns::{frame, hairline};
use super::flow::{CAPACITY_PT, Column, Flow, HEADINGS_PT, glue_all};
use super::page::{NodeIx, Role};
use super::slab::{Slab, side_by_side};
use crate::drawing::Align;
use crate::report::document::{Block, Card, CardForm, Print, Runs};

impl Flow {
    pub(super) fn card(&mut self, card: &Card, column: Column, parent: NodeIx) -> Vec<Slab> {
        let (pad_pt, gap_pt) = match card.form {
            CardForm::Full => (7.0, self.sheet.paragraph_pt * 0.75),
            CardForm::Compact | CardForm::Row => (4.0, self.sheet.paragraph_pt / 3.0),
        };
        let usual = (self.running, self.gap_pt);
        if card.form != CardForm::Full {
            self.running = self.sheet.cell;
        }
        self.gap_pt = gap_pt;
        let columns = self.card_columns(card, column, parent);
        (self.running, self.gap_pt) = usual;
        let mut slabs = side_by_side(columns, CAPACITY_PT - HEADINGS_PT - 2.0 * pad_pt);
        frame(&mut slabs, pad_pt, Some((column, hairline())));
        slabs
    }

    fn card_columns(&mut self, card: &Card, column: Column, parent: NodeIx) -> Vec<Vec<Slab>> {
        let group = self.tree.add(Role::Group, parent);
        // One below the heading it stands under: a level is never skipped.
        let heading = self.heading_node(self.level + 1, &card.title, group);
        let mark_pt = match card.form {
            _ if card.mark.is_empty() => 0.0,
            CardForm::Full => self.sheet.mark_pt,
            CardForm::Compact | CardForm::Row => self.sheet.mark_pt * 0.8,
        };
        let mut columns = Vec::new();
        if !card.mark.is_empty() {
            let mark = Column { x_pt: column.x_pt, width_pt: mark_pt - 2.0 };
            let style = match card.form {
                CardForm::Full => self.sheet.mark,
                CardForm::Compact | CardForm::Row => TextStyle { bold: true, ..self.sheet.cell },
            };
            columns.push(self.text(&Runs::strong(card.mark.as_str()), style, mark, Align::Left, Some(heading)));
        }
        let main = Column { x_pt: column.x_pt + mark_pt, width_pt: column.width_pt - mark_pt };
        let beside = match (self.sheet.print, card.form) {
            (Print::Normal, CardForm::Row) if card.figure.is_some() => self.sheet.aside_pt + self.sheet.gutter_pt,
            (Print::Normal, CardForm::Full | CardForm::Compact) if !card.aside.is_empty() || card.figure.is_some() => {
                self.sheet.aside_pt + self.sheet.gutter_pt
            }
            _ => 0.0,
        };
        let body = Column { width_pt: main.width_pt - beside, ..main };
        let width_pt = self.sheet.aside_pt;
        let margin = Column { x_pt: column.x_pt + column.width_pt - width_pt, width_pt };
        match (card.form, self.sheet.print) {
            (CardForm::Row, Print::Normal) => {
                let left = Column { width_pt: self.sheet.row_title_pt, ..main };
                let taken_pt = left.width_pt + self.sheet.gutter_pt;
                let right = Column { x_pt: main.x_pt + taken_pt, width_pt: body.width_pt - taken_pt };
                let mut titles = self.card_title(card, left, heading);
                titles.extend(self.asides(card, left, Align::Left, group));
                columns.push(titles);
                columns.push(self.card_body(card, right, group));
                columns.push(self.card_figure(card, margin, group));
            }
            (CardForm::Row, Print::Large) => {
                let mut all = self.card_title(card, body, heading);
                all.extend(self.asides(card, body, Align::Left, group));
                all.extend(self.card_body(card, body, group));
                all.extend(self.card_figure(card, body, group));
                columns.push(all);
            }
            (CardForm::Full | CardForm::Compact, print) => {
                let mut text = self.card_title(card, body, heading);
                text.extend(self.card_body(card, body, group));
                if print == Print::Large {
                    text.extend(self.asides(card, body, Align::Left, group));
                    text.extend(self.card_figure(card, body, group));
                    columns.push(text);
                } else {
                    columns.push(text);
                    let mut beside = self.asides(card, margin, Align::Right, group);
                    beside.extend(self.card_figure(card, margin, group));
                    columns.push(beside);
                }
            }
        }
        columns
    }

    fn card_title(&mut self, card: &Card, column: Column, heading: NodeIx) -> Vec<Slab> {
        let style = TextStyle { bold: true, ..self.running };
        let mut slabs = self.text(&card.title, style, column.measure(&self.sheet), Align::Left, Some(heading));
        glue_all(&mut slabs);
        slabs
    }

    fn card_body(&mut self, card: &Card, column: Column, group: NodeIx) -> Vec<Slab> {
        let mut slabs = self.stack(&card.body, column, group);
        if let Some(first) = slabs.first_mut() {
            // Title and first line read as one; a photo keeps its distance.
            let is_photo = matches!(card.body.first(), Some(Block::Photos(_)));
            first.space_before_pt = if is_photo { self.sheet.paragraph_pt } else { 0.0 };
        }
        slabs
    }

    fn card_figure(&mut self, card: &Card, column: Column, group: NodeIx) -> Vec<Slab> {
        let Some(figure) = &card.figure else { return Vec::new() };
        self.figure(figure, column, group)
    }

    fn asides(&mut self, card: &Card, column: Column, align: Align, group: NodeIx) -> Vec<Slab> {
        let mut slabs = Vec::new();
        for aside in &card.aside {
            let node = self.tree.add(Role::Paragraph, group);
            slabs.extend(self.text(aside, self.sheet.aside, column, align, Some(node)));
        }
        slabs
    }
}
