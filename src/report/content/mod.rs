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
mod pictures;
mod plan;
mod rest;
mod shared;
mod standing;

pub use context::Context;
use pictures::Pictures;
pub use shared::{assessed, blind};

use super::Cut;
use super::document::{Block, Document};
use crate::words::{Lang, report as words};

/// The content of a cut, from a context over what its reader may know.
#[must_use]
pub fn document(context: &Context<'_>) -> Document {
    let footer = match context.cut {
        Cut::Private => words::FOOTER_PRIVATE,
        Cut::Installer => words::FOOTER_INSTALLER,
        Cut::Employer => words::FOOTER_EMPLOYER,
    };
    let mut document = Document {
        lang: context.lang,
        title: context.say(words::TITLE).to_owned(),
        header: context.say(words::HEADER).to_owned(),
        footer: context.say(footer).to_owned(),
        page_number: context.say(words::PAGE_NUMBER).to_owned(),
        print: context.print,
        blocks: match context.cut {
            Cut::Private => private(context),
            Cut::Installer | Cut::Employer => shared::blocks(context, context.cut),
        },
    };
    let code = check::code(&document);
    document.footer = coded(context.lang, &document.footer, &code);
    document.blocks.extend(check::blocks(context, &code));
    document
}

/// What stands at the foot of every page, with the code of all of them.
pub fn coded(lang: Lang, footer: &str, code: &str) -> String {
    format!("{footer} · {}", words::PAGE_CODE.with(lang, &[("code", code)]))
}

fn private(context: &Context<'_>) -> Vec<Block> {
    let mut out = cover::blocks(context, Cut::Private);
    out.push(glance::block(context));
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
    out.extend(sections.iter().flat_map(|section| section(context)));
    out
}
