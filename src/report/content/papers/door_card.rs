//! The card beside the door: whom to call, what to say, where to meet.
//!
//! It hangs where visitors come, so nothing of the scan is in it but whom the
//! household calls in its own organisation.

use super::{Context, guides, is_said, labels, made_from, own_organisation, step};
use crate::checklist::{Guide, Occasion};
use crate::report::document::{Block, Runs, Write};
use crate::words::{papers as words, report as report_words};

/// One page.
pub fn blocks(context: &Context<'_>) -> Vec<Block> {
    let guides: Vec<&Guide> = guides(context, Occasion::DoorCard).collect();
    let heading = |level, text: &str| Block::Heading { level, text: Runs::plain(text) };
    let mut out = vec![
        heading(1, context.say(words::DOOR_CARD)),
        Block::Big(Runs::plain(context.say(report_words::CALL_112))),
        Block::Paragraph(Runs::plain(context.say(report_words::CALL_112_SAY))),
        Block::Boxes(vec![Runs::plain(context.say(words::AGREED)), Runs::plain(context.say(words::NOT_AGREED))]),
        Block::Big(Runs::plain(context.say(report_words::CALL_0900))),
        heading(2, context.say(words::OWN_ORGANISATION)),
        own_organisation(context).map_or_else(
            || Block::Write(Write { labels: labels(context, &[words::NAME, words::PHONE]), lines: 0 }),
            Block::Paragraph,
        ),
    ];
    for guide in guides {
        out.push(heading(2, context.text(&guide.title)));
        let mut listed: Vec<Runs> = Vec::new();
        for text in &guide.steps {
            let runs = step(context, text);
            if is_said(context.text(text)) {
                // The sentence itself is read from across the hall.
                out.extend((!listed.is_empty()).then(|| Block::List(std::mem::take(&mut listed))));
                out.push(Block::Big(runs));
            } else {
                listed.push(runs);
            }
        }
        out.extend((!listed.is_empty()).then_some(Block::List(listed)));
    }
    out.push(heading(2, context.say(words::MEETING_POINT)));
    out.push(Block::Write(Write { labels: labels(context, &[words::OUTSIDE, words::AWAY]), lines: 0 }));
    out.push(made_from(context));
    vec![Block::OnePage(vec![out])]
}
