//! What to say on the phone: a page per call, with room to write down what was
//! agreed.

use super::{Context, contacts, guides, made_from, own_organisation, reach, step};
use crate::checklist::{Guide, Occasion};
use crate::report::document::{Block, Runs, Write};
use crate::words::papers as words;

/// A page per guide for phoning.
pub fn blocks(context: &Context<'_>) -> Vec<Block> {
    let cards: Vec<Block> = guides(context, Occasion::CallCard)
        .map(|guide| Block::OnePage([6, 4, 2, 0].map(|lines| card(context, guide, lines)).to_vec()))
        .collect();
    if cards.is_empty() {
        return vec![
            Block::Heading { level: 1, text: Runs::plain(context.say(words::CALL_CARDS)) },
            Block::Paragraph(Runs::plain(context.say(words::NO_CALL_CARDS))),
        ];
    }
    cards
}

fn card(context: &Context<'_>, guide: &Guide, lines: u8) -> Vec<Block> {
    let heading = |level, text: &str| Block::Heading { level, text: Runs::plain(text) };
    let mut out =
        vec![heading(1, context.text(&guide.title)), Block::Small(Runs::plain(context.say(words::KEEP_CALL)))];
    let mut reached: Vec<Runs> = contacts(context, &guide.contacts).map(|contact| reach(context, contact)).collect();
    reached.extend(own_organisation(context));
    if !reached.is_empty() {
        out.push(Block::List(reached));
    }
    out.push(heading(2, context.say(words::WHAT_YOU_SAY)));
    out.push(Block::Boxes(guide.steps.iter().map(|text| step(context, text)).collect()));
    out.push(heading(2, context.say(words::AGREEMENTS)));
    let labels = [words::SPOKEN_TO, words::ON_DAY].map(|phrase| Runs::plain(context.say(phrase)));
    out.push(Block::Write(Write { labels: labels.to_vec(), lines }));
    out.push(made_from(context));
    out
}
