//! The card beside the door: whom to call, what to say, where to meet.
//!
//! It hangs where visitors come, so nothing of the scan is in it but whom the
//! household calls in its own organisation.

use super::{Context, guides, is_said, labels, made_from, own_organisation, step};
use crate::checklist::{Guide, Occasion};
use crate::report::document::{Block, Runs, Write};
use crate::words::{papers as words, report as report_words};

/// What is read from across the hall.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Far {
    /// The numbers, and the sentence to say.
    All,
    /// The number for danger.
    Danger,
}

/// One page.
pub fn blocks(context: &Context<'_>) -> Vec<Block> {
    vec![Block::OnePage([Far::All, Far::Danger].map(|far| card(context, far)).to_vec())]
}

fn card(context: &Context<'_>, far: Far) -> Vec<Block> {
    let heading = |level, text: &str| Block::Heading { level, text: Runs::plain(text) };
    let large = |runs: Runs| match far {
        Far::All => Block::Big(runs),
        Far::Danger => Block::Paragraph(runs),
    };
    let mut out = vec![
        heading(1, context.say(words::DOOR_CARD)),
        Block::Small(Runs::plain(context.say(words::KEEP_DOOR))),
        Block::Big(Runs::plain(context.say(report_words::CALL_112))),
        Block::Paragraph(Runs::plain(context.say(report_words::CALL_112_SAY))),
        Block::Boxes(labels(context, &[words::AGREED, words::NOT_AGREED])),
        large(Runs::strong(context.say(report_words::CALL_0900))),
        heading(2, context.say(words::OWN_ORGANISATION)),
        own_organisation(context).map_or_else(
            || Block::Write(Write { labels: labels(context, &[words::NAME, words::PHONE]), lines: 0 }),
            Block::Paragraph,
        ),
    ];
    let door: Vec<&Guide> = guides(context, Occasion::DoorCard).collect();
    for guide in door {
        out.push(heading(2, context.text(&guide.title)));
        let mut listed: Vec<Runs> = Vec::new();
        for text in &guide.steps {
            let runs = step(context, text);
            if is_said(context.text(text)) {
                out.extend((!listed.is_empty()).then(|| Block::List(std::mem::take(&mut listed))));
                out.push(large(runs));
            } else {
                listed.push(runs);
            }
        }
        out.extend((!listed.is_empty()).then_some(Block::List(listed)));
    }
    out.push(heading(2, context.say(words::MEETING_POINT)));
    out.push(Block::Write(Write { labels: labels(context, &[words::OUTSIDE, words::AWAY]), lines: 0 }));
    out.push(made_from(context));
    out
}
