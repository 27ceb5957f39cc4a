//! The papers beside the report: cards, lists and forms for one occasion each.
//!
//! They show what is to be said, looked at, ordered or filled in, and never what
//! was found: a card on the wall tells a visitor nothing about the house.

mod call_cards;
mod conditions;
mod door_card;
mod form;
mod order_sheets;
mod outdoor_list;

pub use call_cards::blocks as call_cards;
pub use door_card::blocks as door_card;
pub use form::blocks as form;
pub use order_sheets::blocks as order_sheets;
pub use outdoor_list::blocks as outdoor_list;

use super::{Context, cover, markup};
use crate::checklist::{Contact, ContactIx, Guide, Occasion, Text};
use crate::report::document::{Block, Runs};
use crate::report::labels as values;
use crate::words::Phrase;

/// The guides for an occasion, in file order.
fn guides<'a>(context: &Context<'a>, occasion: Occasion) -> impl Iterator<Item = &'a Guide> {
    context.checklist.guides.iter().filter(move |guide| guide.occasion == occasion)
}

/// The contacts of a guide.
fn contacts<'a>(context: &Context<'a>, contacts: &'a [ContactIx]) -> impl Iterator<Item = &'a Contact> {
    let checklist = context.checklist;
    contacts.iter().filter_map(move |contact| checklist.contacts.get(contact.at()))
}

/// A step; what is to be said word for word stands out.
fn step(context: &Context<'_>, step: &Text) -> Runs {
    let words = context.text(step);
    if is_said(words) { Runs::strong(markup::plain(words)) } else { markup::runs(&markup::plain(words)) }
}

/// Whether a step is a sentence to say, in quotation marks.
fn is_said(words: &str) -> bool {
    words.trim_start().starts_with(['“', '‘', '"'])
}

/// A name and how to reach it: "Politie, geen spoed: **0900-8844**".
fn reach(context: &Context<'_>, contact: &Contact) -> Runs {
    let runs = Runs::plain(format!("{}: ", context.text(&contact.name)));
    match (&contact.phone, &contact.email, &contact.web) {
        (Some(phone), ..) => runs.and_bold(phone),
        (None, Some(address), _) => runs.and_mail(address),
        (None, None, Some(web)) => runs.and_web(web),
        (None, None, None) => runs,
    }
}

/// Whom the household calls in its own organisation, if it wrote that down.
fn own_organisation(context: &Context<'_>) -> Option<Runs> {
    let own = &context.scan.own_organisation;
    if own.is_blank() {
        return None;
    }
    let name = context.own_organisation_name();
    let mut runs = Runs::plain(name);
    if !own.phone.trim().is_empty() {
        runs = runs.and(": ").and_bold(own.phone.trim());
    }
    if !own.note.trim().is_empty() {
        runs = runs.and(format!(" ({})", own.note.trim()));
    }
    Some(runs)
}

/// Which checklist and which day, at the end of a card.
fn made_from(context: &Context<'_>) -> Block {
    let day = values::day(context.date, context.lang);
    Block::Small(Runs::plain(format!("{} · {day}", cover::checklist_line(context))))
}

/// Phrases of the program, each to be written or ticked beside.
fn labels(context: &Context<'_>, phrases: &[Phrase]) -> Vec<Runs> {
    phrases.iter().map(|phrase| Runs::plain(context.say(*phrase))).collect()
}
