//! What a report says: one file per section.
//!
//! The private cut says everything. The others are made by an allow-list
//! (`shared`): they are built from what may be shown, not by leaving things out
//! of the private one.

mod about;
mod check;
mod contacts;
mod context;
mod cover;
mod findings;
mod glance;
mod markup;
mod order;
mod papers;
mod pictures;
mod plan;
mod quotes;
mod rest;
mod shared;
mod standing;

pub use context::Context;
use pictures::Pictures;
pub use shared::{assessed, blind};

use super::document::{Block, Document, Print};
use super::{Cut, Paper};
use crate::words::{Lang, Phrase, papers as paper_words, report as words};

/// The content of a paper, from a context over what its reader may know.
#[must_use]
pub fn document(context: &Context<'_>) -> Document {
    let names = Names::of(context.paper);
    let mut document = Document {
        lang: context.lang,
        title: context.say(names.title).to_owned(),
        header: context.say(names.header).to_owned(),
        footer: context.say(names.footer).to_owned(),
        page_number: context.say(words::PAGE_NUMBER).to_owned(),
        print: print(context),
        blocks: match context.paper {
            Paper::Report(Cut::Private) => private(context),
            Paper::Report(cut) => shared::blocks(context, cut),
            Paper::DoorCard => papers::door_card(context),
            Paper::OutdoorList => papers::outdoor_list(context),
            Paper::CallCards => papers::call_cards(context),
            Paper::OrderSheets => papers::order_sheets(context),
            Paper::Form => papers::form(context),
        },
    };
    quotes::set(&mut document);
    let code = check::code(&document);
    document.footer = coded(context.lang, &document.footer, &code);
    // Cards of a page have no room to explain their code.
    if matches!(context.paper, Paper::Report(_) | Paper::Form) {
        document.blocks.extend(check::blocks(context, &code));
    }
    document
}

/// Cards are read at arm's length, so their letters are large in any case.
fn print(context: &Context<'_>) -> Print {
    match context.paper {
        Paper::DoorCard | Paper::CallCards => Print::Large,
        Paper::Report(_) | Paper::OutdoorList | Paper::OrderSheets | Paper::Form => context.print,
    }
}

/// What stands around the content of a paper.
struct Names {
    /// In the file; neutral, so that a list of files says nothing.
    title: Phrase,
    /// At the head of every page.
    header: Phrase,
    /// At the foot of every page.
    footer: Phrase,
}

impl Names {
    const fn of(paper: Paper) -> Self {
        /// What is said of a card or list stands on it where it is read aloud.
        const NONE: Phrase = Phrase::new("", "");
        let (title, header, footer) = match paper {
            Paper::Report(Cut::Private) => (words::TITLE, words::HEADER, words::FOOTER_PRIVATE),
            Paper::Report(Cut::Installer) => (words::TITLE, words::HEADER, words::FOOTER_INSTALLER),
            Paper::Report(Cut::Employer) => (words::TITLE, words::HEADER, words::FOOTER_EMPLOYER),
            Paper::DoorCard => (paper_words::TITLE_CARD, NONE, paper_words::FOOTER_DOOR),
            Paper::OutdoorList => (paper_words::TITLE_LIST, NONE, paper_words::FOOTER_OUTDOOR),
            Paper::CallCards => (paper_words::TITLE_CARD, NONE, paper_words::FOOTER_CALL),
            Paper::OrderSheets => (paper_words::TITLE_ORDER, NONE, paper_words::FOOTER_ORDER),
            Paper::Form => (paper_words::TITLE_LIST, NONE, paper_words::FOOTER_FORM),
        };
        Self { title, header, footer }
    }
}

/// What stands at the foot of every page, with the code of all of them.
pub fn coded(lang: Lang, footer: &str, code: &str) -> String {
    format!("{footer} · {}", words::PAGE_CODE.with(lang, &[("code", code)]))
}

fn private(context: &Context<'_>) -> Vec<Block> {
    let sections: [fn(&Context<'_>) -> Vec<Block>; 9] = [
        plan::blocks,
        standing::blocks,
        findings::blocks,
        rest::tips,
        rest::look_up,
        rest::notes,
        order::blocks,
        contacts::blocks,
        about::sources,
    ];
    let mut inside = vec![glance::block(context)];
    inside.extend(sections.iter().flat_map(|section| section(context)));
    let mut out = cover::blocks(context, Cut::Private);
    out.extend(cover::contents(context, &inside));
    out.push(Block::PageBreak);
    out.extend(inside);
    out
}
