//! The cover: name, date, what this is and is not; never an address.

use super::Context;
use crate::checklist::Status;
use crate::report::document::{Block, Runs, Table};
use crate::report::{Cut, labels};
use crate::words::report as words;

/// The cover of a cut.
pub fn blocks(context: &Context<'_>, cut: Cut) -> Vec<Block> {
    let (title, sub) = match cut {
        Cut::Private => (words::COVER_PRIVATE, words::COVER_SUB_PRIVATE),
        Cut::Installer => (words::COVER_INSTALLER, words::COVER_SUB_INSTALLER),
        Cut::Employer => (words::COVER_EMPLOYER, words::COVER_SUB_EMPLOYER),
    };
    let mut out = vec![
        Block::Space(if cut == Cut::Private { 110.0 } else { 170.0 }),
        Block::Title(Runs::plain(context.say(title))),
        Block::Paragraph(Runs::plain(context.say(sub))),
        Block::Space(26.0),
        Block::Paragraph(Runs::strong(
            context.with(words::SCAN_OF, &[("date", &labels::day(context.date, context.lang))]),
        )),
        Block::Small(Runs::plain(checklist_line(context))),
    ];
    out.extend(standing_of_checklist(context));
    out.push(Block::Space(26.0));
    out.push(Block::Paragraph(Runs::strong(context.say(words::SELF_SCAN))));
    if cut == Cut::Employer {
        out.push(Block::Paragraph(Runs::plain(context.say(words::ONE_PERSON))));
    }
    out.push(Block::Small(Runs::plain(context.say(words::NO_ADDRESS))));
    out
}

/// The sections and their pages, for the cover of a long report.
pub fn contents(context: &Context<'_>, sections: &[Block]) -> Vec<Block> {
    let titles = sections.iter().filter_map(|block| match block {
        Block::Heading { level: 1, text } => Some(text.text()),
        Block::OnePage(variants) => variants.first()?.iter().find_map(|block| match block {
            Block::Heading { level: 1, text } => Some(text.text()),
            _ => None,
        }),
        _ => None,
    });
    // The last page is added once its code is known.
    let titles = titles.chain([context.say(words::CHECK).to_owned()]);
    let rows = titles.map(|title| vec![Runs::plain(title.as_str()), Runs::default().and_page_of(title)]);
    let table = Table {
        shares: vec![0.42, 0.58],
        header: [words::IN_THIS_REPORT, words::TH_PAGE].map(|phrase| Runs::plain(context.say(phrase))).to_vec(),
        rows: rows.collect(),
        together: true,
        ..Table::default()
    };
    vec![Block::Space(30.0), Block::Table(table)]
}

/// Title and version of the checklist.
pub fn checklist_line(context: &Context<'_>) -> String {
    let checklist = context.checklist;
    let title = context.text(&checklist.title);
    context.with(words::CHECKLIST_LINE, &[("title", title), ("version", &checklist.version.to_string())])
}

/// A line while nobody stands for the checklist.
fn standing_of_checklist(context: &Context<'_>) -> Option<Block> {
    let phrase = match context.checklist.status {
        Status::Draft => words::DRAFT,
        Status::Withdrawn => words::WITHDRAWN,
        Status::Released => return None,
    };
    Some(Block::Paragraph(Runs::strong(context.say(phrase))))
}
