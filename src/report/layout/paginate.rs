//! From slabs to pages.

use super::page::{Page, PageBox};
use super::slab::{Slab, add_box, stacked_height};
use super::style::{BOTTOM_PT, TOP_PT};

/// Places slabs on pages; glued ones stay together as long as a page holds
/// them.
pub fn paginate(slabs: Vec<Slab>, headers: &[Slab]) -> Vec<Page> {
    let mut paginator = Paginator { headers, pages: vec![Page::default()], pen_pt: TOP_PT, table: None };
    let mut chunk = Vec::new();
    for slab in slabs {
        if slab.new_page {
            // What was to stay with the next page's content ends its own.
            paginator.place(std::mem::take(&mut chunk));
        }
        let ends = !slab.glued;
        chunk.push(slab);
        if ends {
            paginator.place(std::mem::take(&mut chunk));
        }
    }
    paginator.place(chunk);
    paginator.pages
}

struct Paginator<'a> {
    headers: &'a [Slab],
    pages: Vec<Page>,
    pen_pt: f32,
    /// The table the last slab belongs to.
    table: Option<usize>,
}

impl Paginator<'_> {
    fn place(&mut self, chunk: Vec<Slab>) {
        let Some(first) = chunk.first() else { return };
        if first.new_page && !self.at_top() {
            self.turn(None);
        }
        let height_pt = stacked_height(&chunk);
        let space_pt = if self.at_top() { 0.0 } else { first.space_before_pt };
        if self.pen_pt + space_pt + height_pt > BOTTOM_PT && !self.at_top() {
            self.turn(first.table);
        }
        for slab in chunk {
            // Only a chunk higher than a page still turns one here.
            let space_pt = if self.at_top() { 0.0 } else { slab.space_before_pt };
            if self.pen_pt + space_pt + slab.height_pt > BOTTOM_PT && !self.at_top() {
                self.turn(slab.table);
            }
            self.put(slab);
        }
    }

    fn at_top(&self) -> bool {
        self.pen_pt <= TOP_PT
    }

    fn turn(&mut self, table: Option<usize>) {
        self.pages.push(Page::default());
        self.pen_pt = TOP_PT;
        if let Some(header) = table.filter(|table| self.table == Some(*table)).and_then(|table| self.headers.get(table))
        {
            self.put(Slab { table, ..header.clone() });
        }
    }

    fn put(&mut self, slab: Slab) {
        let space_pt = if self.at_top() { 0.0 } else { slab.space_before_pt };
        let top_pt = self.pen_pt + space_pt;
        if let Some(page) = self.pages.last_mut() {
            for content in slab.boxes {
                let content: PageBox = content.moved(top_pt);
                add_box(&mut page.boxes, content);
            }
        }
        self.pen_pt = top_pt + slab.height_pt;
        self.table = slab.table;
    }
}
