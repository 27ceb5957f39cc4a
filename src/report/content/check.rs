//! How a reader checks what is in hand: do these pages belong together, and from
//! which checklist were they made?
//!
//! Every page carries a short code. It is made from the words of this very
//! document and nothing else: two cuts of one scan have codes that have nothing
//! to do with each other, and the same document always has the same one.

use sha2::{Digest, Sha256};

use super::{Context, markup};
use crate::report::Cut;
use crate::report::document::{Block, Document, Runs, Table};
use crate::report::labels;
use crate::words::report as words;

/// Letters and digits that nobody takes for one another.
const ALPHABET: [u8; 32] = *b"23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

/// The code of a document: twice three letters or digits.
#[must_use]
pub fn code(document: &Document) -> String {
    let mut hash = Sha256::new();
    for part in [document.lang.code(), &document.title, &document.header, &document.footer, &document.text()] {
        hash.update(part.len().to_le_bytes());
        hash.update(part);
    }
    let bytes = hash.finalize();
    let letters: String = bytes.iter().take(6).map(|byte| char::from(ALPHABET[usize::from(byte % 32)])).collect();
    let (first, last) = letters.split_at(3);
    format!("{first}-{last}")
}

/// The last page: the code, and the checklist with its status and checksum.
pub fn blocks(context: &Context<'_>, code: &str) -> Vec<Block> {
    vec![
        Block::Heading { level: 1, text: Runs::plain(context.say(words::CHECK)) },
        Block::Paragraph(markup::runs(&context.with(words::CHECK_CODE, &[("code", code)]))),
        Block::Paragraph(Runs::plain(context.say(words::CHECK_CODE_LIMIT))),
        Block::Heading { level: 2, text: Runs::plain(context.say(words::VERSION)) },
        Block::Paragraph(markup::runs(context.say(words::HOW_TO_CHECK))),
        Block::Table(version(context)),
    ]
}

/// The checklist: version, status, checksum.
pub fn version(context: &Context<'_>) -> Table {
    let checklist = context.checklist;
    let publisher =
        if checklist.publisher.trim().is_empty() { context.say(words::NOBODY) } else { &checklist.publisher };
    let title = context.text(&checklist.title);
    // The id may tell for whom the checklist is made.
    let name = if context.cut == Cut::Installer { title.to_owned() } else { format!("{title} ({})", checklist.id) };
    let mut fields = vec![
        (words::F_NAME, name),
        (words::F_VERSION, checklist.version.to_string()),
        (words::F_STATUS, context.say(labels::version_status(checklist.status)).to_owned()),
        (words::F_PUBLISHER, publisher.to_owned()),
    ];
    fields.extend(checklist.released_on.map(|date| (words::F_RELEASED, labels::day(date, context.lang))));
    fields.extend(checklist.review_before.map(|date| (words::F_REVIEW, labels::day(date, context.lang))));
    fields.push((words::F_SHA256, checklist.sha256.clone()));
    let rows = fields.into_iter().map(|(name, value)| vec![Runs::strong(context.say(name)), Runs::plain(value)]);
    Table {
        shares: vec![0.26, 0.74],
        header: [words::TH_FIELD, words::TH_VALUE].map(|phrase| Runs::plain(context.say(phrase))).to_vec(),
        rows: rows.collect(),
        together: true,
        ..Table::default()
    }
}
