//! Problems while a file is being read, placed by byte offset.

use super::json::Lines;
use super::problem::{Code, Level, MAX_PROBLEMS, Problem};

/// A problem whose place is still a byte offset.
struct Finding {
    code: Code,
    offset: usize,
    id: Option<String>,
    subject: String,
}

/// Gathers problems, up to the limit on those kept.
#[derive(Default)]
pub struct Findings {
    list: Vec<Finding>,
    more: usize,
}

impl Findings {
    /// Notes a problem with a thing, at a byte offset.
    pub fn report(&mut self, code: Code, offset: usize, id: Option<&str>, subject: impl Into<String>) {
        if self.list.len() >= MAX_PROBLEMS {
            self.more += 1;
            return;
        }
        self.list.push(Finding { code, offset, id: id.map(str::to_owned), subject: subject.into() });
    }

    /// Whether nothing was found.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// How many problems were found beyond the limit.
    pub fn more(&self) -> usize {
        self.more
    }

    /// The problems in file order.
    pub fn into_problems(mut self, lines: &Lines<'_>) -> Vec<Problem> {
        self.list.sort_by_key(|finding| finding.offset);
        let placed = self.list.into_iter().map(|Finding { code, offset, id, subject }| {
            let (line, column) = lines.place(offset);
            Problem { level: Level::Error, code, line, column, id, subject }
        });
        placed.collect()
    }
}
