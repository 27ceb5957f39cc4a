//! The recovery code on a sheet of its own, for who rather prints it than writes
//! it down.
//!
//! It is no paper of a scan: it holds the code, how to use it and where to leave
//! it, and not a word on what is kept. It is made only where the code is shown,
//! and only when someone asks for it.

use jiff::civil::Date;

use super::Report;
use super::document::{Block, Document, Print, Runs};
use super::labels;
use crate::words::{Lang, Phrase, code_paper as words, report};

/// So many groups of the code stand on a line.
const GROUPS_IN_LINE: usize = 4;

/// The sheet with a code, as it is shown: groups with dashes between them.
#[must_use]
pub fn render_code(code: &str, lang: Lang, date: Date) -> Report {
    let say = |phrase: Phrase| Runs::plain(phrase.get(lang));
    let heading = |level, phrase: Phrase| Block::Heading { level, text: say(phrase) };
    let day = labels::day(date, lang);
    let groups: Vec<&str> = code.split('-').collect();
    let mut page = vec![heading(1, words::TITLE)];
    page.extend(groups.chunks(GROUPS_IN_LINE).map(|groups| Block::Big(Runs::plain(groups.join(" - ")))));
    page.push(Block::Small(Runs::plain(words::MADE_ON.with(lang, &[("day", &day)]))));
    page.extend([heading(2, words::OPENS), Block::Paragraph(say(words::OPENS_WHAT))]);
    page.extend([heading(2, words::USE), Block::List(words::USE_STEPS.map(say).to_vec())]);
    page.extend([
        heading(2, words::KEEP),
        Block::Paragraph(Runs::strong(words::WHO_HAS_IT.get(lang))),
        Block::List(words::KEEP_HOW.map(say).to_vec()),
    ]);
    let document = Document {
        lang,
        title: words::FILE_TITLE.get(lang).to_owned(),
        header: String::new(),
        footer: String::new(),
        page_number: report::PAGE_NUMBER.get(lang).to_owned(),
        print: Print::Large,
        blocks: vec![Block::OnePage(vec![page])],
    };
    Report::of(document, date)
}
