//! Huisscan: an offline veiligheidsscan of the own home, for Dutch bestuurders.
//!
//! The data goes one way: a [`checklist`] and what one household answered (a
//! [`scan`]) give a walk and an [`assessment`]; that becomes the content of a
//! [`report`], laid out into pages, which a PDF writer and the window's
//! preview both place. Window ([`app`]) and command line ([`cli`]) are two thin
//! users of these rooms. `docs/architecture.md` tells which room may use which;
//! a test holds them to it.

pub mod app;
pub mod assessment;
pub mod checklist;
pub mod cli;
pub mod drawing;
pub mod files;
pub mod report;
pub mod scan;
pub mod system;
pub mod vault;
pub mod words;
