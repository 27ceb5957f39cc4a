//! Tips, what to look up, and the household's own notes.

use super::{Context, markup};
use crate::report::document::{Block, Card, CardForm, Runs};
use crate::words::report as words;

/// What may help besides.
pub fn tips(context: &Context<'_>) -> Vec<Block> {
    if context.assessment.tips.is_empty() {
        return Vec::new();
    }
    let mut out = vec![
        Block::Heading { level: 1, text: Runs::plain(context.say(words::TIPS)) },
        Block::Small(Runs::plain(context.say(words::TIPS_INTRO))),
    ];
    for tip in &context.assessment.tips {
        let measure = context.checklist.measure(tip.measure);
        out.push(Block::Card(Card {
            title: Runs::plain(context.text(&measure.title)),
            body: markup::blocks(context.text(&measure.text)),
            form: CardForm::Row,
            ..Card::default()
        }));
    }
    out
}

/// What to find out, and how.
pub fn look_up(context: &Context<'_>) -> Vec<Block> {
    let mut out = vec![Block::Heading { level: 1, text: Runs::plain(context.say(words::LOOK_UP)) }];
    if context.assessment.look_up.is_empty() {
        out.push(Block::Paragraph(Runs::plain(context.say(words::LOOK_UP_NONE))));
    }
    for look_up in &context.assessment.look_up {
        let question = context.checklist.question(look_up.asked.question);
        let subject = context.subject(look_up.asked.subject).map(|name| format!("{name}: ")).unwrap_or_default();
        let how = question.look_up.as_ref().map(|how| {
            let how = markup::runs(&markup::plain(context.text(how)));
            Block::Paragraph(Runs::strong(context.say(words::HOW)).and(" ").and_runs(how))
        });
        let place = context.place(look_up.asked).map(|place| context.text(&context.checklist.place(place).title));
        out.push(Block::Card(Card {
            title: Runs::plain(format!("{subject}{}", context.question(look_up.asked))),
            body: how.into_iter().collect(),
            aside: place.map(Runs::plain).into_iter().collect(),
            ..Card::default()
        }));
    }
    out
}

/// The household's own notes; in the private cut only.
pub fn notes(context: &Context<'_>) -> Vec<Block> {
    let notes: Vec<_> = context.scan.notes.iter().filter(|(_, note)| !note.trim().is_empty()).collect();
    if notes.is_empty() {
        return Vec::new();
    }
    let mut out = vec![
        Block::Heading { level: 1, text: Runs::plain(context.say(words::NOTES)) },
        Block::Small(Runs::plain(context.say(words::NOTES_INTRO))),
    ];
    for (asked, note) in notes {
        let subject = context.subject(asked.subject).map(|name| format!("{name}: ")).unwrap_or_default();
        // A person's own words are shown as they are, without markup.
        let paragraphs = note.split("\n\n").map(|text| Block::Paragraph(Runs::plain(text.trim())));
        out.push(Block::Card(Card {
            title: Runs::plain(format!("{subject}{}", context.question(*asked))),
            body: paragraphs.collect(),
            ..Card::default()
        }));
    }
    out
}
