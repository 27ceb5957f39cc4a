//! What to order, a page per door, window or place, for the slotenmaker.
//!
//! Made from what the installer's part is made from: whose house it is, and what
//! comes first, cannot be read from it. The sizes are for who measures.

use super::{Context, labels, made_from};
use crate::checklist::PlaceIx;
use crate::report::content::shared::{self, ToDo, Work};
use crate::report::document::{Block, Runs, Table, Write};
use crate::scan::Subject;
use crate::words::{papers as words, report as report_words};

/// The sheets, in walking order.
pub fn blocks(context: &Context<'_>) -> Vec<Block> {
    let mut out = Vec::new();
    for place in (0..context.checklist.places.len()).map(PlaceIx::from) {
        for ToDo { subject, measures } in shared::by_subject(context, context.cut, place) {
            let orders: Vec<Order<'_>> = measures
                .into_iter()
                .filter_map(|work| {
                    let standard = context.checklist.measure(work.measure).standard.as_ref()?;
                    Some(Order { work, standard: context.text(standard) })
                })
                .collect();
            if !orders.is_empty() {
                out.push(Block::OnePage(
                    [6, 3, 1].map(|lines| sheet(context, place, subject, &orders, lines)).to_vec(),
                ));
            }
        }
    }
    if out.is_empty() {
        return vec![
            Block::Heading { level: 1, text: Runs::plain(context.say(words::ORDER_SHEETS)) },
            Block::Paragraph(Runs::plain(context.say(words::NOTHING_TO_ORDER))),
            made_from(context),
        ];
    }
    out
}

/// One line of a sheet.
struct Order<'a> {
    work: Work,
    standard: &'a str,
}

fn sheet(context: &Context<'_>, place: PlaceIx, subject: Subject, orders: &[Order<'_>], lines: u8) -> Vec<Block> {
    let place = context.text(&context.checklist.place(place).title);
    let (name, small) = match context.subject(subject) {
        Some(name) => (name, format!("{place} · {}", context.say(words::ORDER_ABOUT))),
        None => (place.to_owned(), context.say(words::ORDER_ABOUT).to_owned()),
    };
    let header = [words::TH_WORK, words::TH_ORDER].map(|phrase| Runs::plain(context.say(phrase)));
    let rows = orders.iter().map(|order| {
        let title = context.text(&context.checklist.measure(order.work.measure).title);
        vec![Runs::strong(title), Runs::plain(order.standard)]
    });
    let owner = orders.iter().any(|order| order.work.owner_first).then(|| {
        let first = Runs::strong(context.say(report_words::FIRST)).and(" ");
        let agrees = context.of_owner(report_words::OWNER_AGREES, report_words::OWNER_AGREES_IF);
        Block::Paragraph(first.and(context.say(agrees)))
    });
    let boxes = |phrases: &[crate::words::Phrase]| Block::Boxes(labels(context, phrases));
    let write =
        |phrases: &[crate::words::Phrase], lines| Block::Write(Write { labels: labels(context, phrases), lines });
    let mut out = vec![
        Block::Heading { level: 1, text: Runs::plain(context.with(words::ORDER_SHEET, &[("name", &name)])) },
        Block::Small(Runs::plain(small)),
        Block::Heading { level: 2, text: Runs::plain(context.say(words::TO_ORDER)) },
        Block::Table(Table {
            shares: vec![0.4, 0.6],
            header: header.to_vec(),
            rows: rows.collect(),
            together: true,
            ..Table::default()
        }),
    ];
    out.extend(owner);
    out.extend([
        Block::Heading { level: 2, text: Runs::plain(context.say(words::SIZES)) },
        Block::Small(Runs::plain(context.say(words::SIZES_ABOUT))),
    ]);
    // Of a lamp or a smoke alarm there is only a number to write down.
    match subject {
        Subject::Household => out.push(write(&[words::HOW_MANY, words::KIND], 0)),
        Subject::Element(_) | Subject::Missing(_) => out.extend([
            write(&[words::WIDTH, words::HEIGHT, words::THICKNESS], 0),
            write(&[words::CYLINDER_OUTSIDE, words::CYLINDER_INSIDE], 0),
            boxes(&[words::WOOD, words::PLASTIC, words::METAL]),
            boxes(&[words::TURNS_LEFT, words::TURNS_RIGHT, words::TURNS_OUT]),
        ]),
    }
    out.extend([
        Block::Heading { level: 2, text: Runs::plain(context.say(words::AGREEMENTS)) },
        write(&[words::PRICE, words::READY_ON], lines),
        made_from(context),
    ]);
    out
}
