//! Tips, what to look up, and the household's own notes and photos.

use std::collections::BTreeMap;

use super::{Context, markup};
use crate::report::Notes;
use crate::report::document::{Block, Card, CardForm, PlacedPhoto, Runs};
use crate::scan::Asked;
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

/// The household's own notes and photos; in the private cut only.
pub fn notes(context: &Context<'_>) -> Vec<Block> {
    let mut by_question: BTreeMap<Asked, Vec<Block>> = BTreeMap::new();
    if context.options.notes == Notes::Shown {
        for (asked, note) in context.scan.notes.iter().filter(|(_, note)| !note.trim().is_empty()) {
            // A person's own words are shown as they are, without markup.
            let paragraphs = note.split("\n\n").map(|text| Block::Paragraph(Runs::plain(text.trim())));
            by_question.entry(*asked).or_default().extend(paragraphs);
        }
    }
    let has_notes = !by_question.is_empty();
    for photo in context.photos {
        let shows = photo_of(context, photo.asked);
        let placed = PlacedPhoto { picture: photo.picture.clone(), description: shows };
        let body = by_question.entry(photo.asked).or_default();
        match body.last_mut() {
            Some(Block::Photos(photos)) => photos.push(placed),
            _ => body.push(Block::Photos(vec![placed])),
        }
    }
    let title = match (has_notes, context.photos.is_empty()) {
        (false, true) => return Vec::new(),
        (true, true) => words::NOTES,
        (false, false) => words::PHOTOS,
        (true, false) => words::NOTES_AND_PHOTOS,
    };
    let mut out = vec![
        Block::Heading { level: 1, text: Runs::plain(context.say(title)) },
        Block::Small(Runs::plain(context.say(words::NOTES_INTRO))),
    ];
    for (asked, body) in by_question {
        let subject = context.subject(asked.subject).map(|name| format!("{name}: ")).unwrap_or_default();
        let title = Runs::plain(format!("{subject}{}", context.question(asked)));
        out.push(Block::Card(Card { title, body, ..Card::default() }));
    }
    out
}

/// What a photo is of, in words.
fn photo_of(context: &Context<'_>, asked: Asked) -> String {
    let what = context.subject(asked.subject);
    let place = context.place(asked).map(|place| context.text(&context.checklist.place(place).title).to_owned());
    let what = what.or(place).unwrap_or_else(|| context.say(words::PROFILE).to_owned());
    context.with(words::PHOTO_OF, &[("what", &what), ("question", context.question(asked))])
}
