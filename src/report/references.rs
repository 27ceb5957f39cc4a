//! "See page 11": page numbers within the words.
//!
//! Where something stands is known once there are pages, and the number itself
//! can move what follows. So the pages are made with a guess, the numbers are
//! filled in, and if one was wrong its block and the pages are made again, until
//! nothing moves.

use super::document::{Document, Runs};
use super::layout::{Draft, Heading, Layout};

/// A number that swings between two pages is left after so many times.
const ROUNDS: usize = 5;

/// A document with right page numbers in it, and its pages.
pub fn settle(mut document: Document) -> (Document, Layout) {
    let mut draft = Draft::of(&document);
    let mut pages = draft.pages(&document);
    for _ in 0..ROUNDS {
        let headings = draft.headings(&pages);
        let mut changed = Vec::new();
        for (place, block) in document.blocks.iter_mut().enumerate() {
            let mut moved = false;
            block.each_runs(&mut |runs| moved |= fill_in(runs, &headings));
            if moved {
                changed.push(place);
            }
        }
        if changed.is_empty() {
            break;
        }
        draft.change(&document, &changed);
        pages = draft.pages(&document);
    }
    let layout = draft.finish(&document, pages);
    (document, layout)
}

/// Whether a number in these words was another one.
fn fill_in(runs: &mut Runs, headings: &[Heading]) -> bool {
    let mut moved = false;
    for run in &mut runs.0 {
        let Some(heading) = &run.page_of else { continue };
        let found = headings.iter().find(|found| found.level <= 2 && found.text == *heading);
        let number = found.map(|found| (found.page + 1).to_string()).unwrap_or_default();
        if run.text != number {
            run.text = number;
            moved = true;
        }
    }
    moved
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::document::{Block, Print};
    use crate::report::layout::lay_out;
    use crate::words::Lang;

    #[test]
    fn the_number_is_that_of_the_page() {
        let text = Runs::plain("Zie bladzijde ").and_page_of("Doel").and(".");
        let mut blocks = vec![Block::Paragraph(text)];
        for number in 0..12 {
            blocks.push(Block::PageBreak);
            let words = if number == 11 { "Doel".to_owned() } else { format!("Kop {number}") };
            blocks.push(Block::Heading { level: 1, text: Runs::plain(words) });
            blocks.push(Block::Paragraph(Runs::plain("tekst")));
        }
        let page_number = "{n} van {total}".to_owned();
        let document = Document {
            lang: Lang::Nl,
            title: String::new(),
            header: String::new(),
            footer: String::new(),
            page_number,
            print: Print::Normal,
            blocks,
        };
        let (document, layout) = settle(document);
        assert!(document.text().starts_with("Zie bladzijde 13.\n"), "{}", document.text());
        assert!(layout.pages[0].text().contains("Zie bladzijde 13."));
        assert!(layout.pages[12].text().starts_with("Doel"));
        assert_eq!(layout, lay_out(&document), "what was kept is what would be made");
    }
}
