//! Whom to call. 112 and 0900-8844 are part of the program and come first.

use super::{Context, markup};
use crate::checklist::Contact;
use crate::report::document::{Block, Card, CardForm, Runs};
use crate::report::labels;
use crate::words::{Phrase, own_organisation as own_words, report as words};

const BUILT_IN: [(&str, Phrase, Phrase); 2] =
    [("112", words::NAME_112, words::WHEN_112), ("0900-8844", words::NAME_0900, words::WHEN_0900)];

/// Whether a contact is one of the numbers the program has itself.
pub fn is_built_in(contact: &Contact) -> bool {
    contact.phone.as_deref().is_some_and(|phone| BUILT_IN.iter().any(|(number, _, _)| *number == phone))
}

/// The section.
pub fn blocks(context: &Context<'_>) -> Vec<Block> {
    let mut out = vec![Block::Heading { level: 1, text: Runs::plain(context.say(words::CONTACTS)) }];
    for (number, name, when) in BUILT_IN {
        // What the checklist says of it is fuller, when it knows it too.
        let known = context.checklist.contacts.iter().find(|contact| contact.phone.as_deref() == Some(number));
        let when = known.map_or(context.say(when), |contact| context.text(&contact.when));
        out.push(card(context.say(name), when, context.say(words::BUILT_IN).to_owned(), vec![Runs::strong(number)]));
    }
    out.extend(own_organisation(context));
    for contact in context.checklist.contacts.iter().filter(|contact| !is_built_in(contact)) {
        let checked = match contact.checked_on {
            Some(date) => context.with(words::CALLED_ON, &[("date", &labels::day(date, context.lang))]),
            None => context.say(words::NOT_CALLED).to_owned(),
        };
        let ways = [
            contact.phone.as_deref().map(Runs::strong),
            contact.email.as_deref().map(|address| Runs::default().and_mail(address)),
        ];
        let mut aside: Vec<Runs> = ways.into_iter().flatten().collect();
        if let Some(web) = &contact.web {
            aside.push(Runs::default().and_web(web));
        }
        out.push(card(context.text(&contact.name), context.text(&contact.when), checked, aside));
    }
    out
}

/// What the household wrote down itself. A reader other than the owner never
/// has it: the scan of their part is made without it.
fn own_organisation(context: &Context<'_>) -> Option<Block> {
    let own = &context.scan.own_organisation;
    if own.is_blank() {
        return None;
    }
    let name = context.own_organisation_name();
    let mut body = Vec::new();
    if !own.note.trim().is_empty() {
        body.push(Block::Paragraph(Runs::plain(own.note.trim())));
    }
    body.push(Block::Small(Runs::plain(context.say(own_words::BY_YOU))));
    let phone = Some(own.phone.trim()).filter(|phone| !phone.is_empty());
    Some(Block::Card(Card {
        title: Runs::plain(name),
        body,
        aside: phone.map(Runs::strong).into_iter().collect(),
        ..Card::default()
    }))
}

fn card(name: &str, when: &str, checked: String, aside: Vec<Runs>) -> Block {
    let mut body = markup::blocks(when);
    body.push(Block::Small(Runs::plain(checked)));
    Block::Card(Card { title: Runs::plain(name), body, aside, form: CardForm::Row, ..Card::default() })
}
