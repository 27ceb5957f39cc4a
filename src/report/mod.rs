//! The advice report: content, pages, PDF.
//!
//! Three steps with plain data between them. What the report says is a
//! [`document::Document`]; the [`layout`] turns it into pages of placed words
//! and shapes, which the window shows as they are; [`pdf`] writes those pages to
//! a file. The layout knows no PDF, and the PDF writer measures nothing.

pub mod document;
pub mod layout;
pub mod pdf;

use jiff::civil::Date;

use crate::words::Lang;
pub use layout::Layout;

/// A finished report: the same pages for preview and file.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// Language of its words.
    pub lang: Lang,
    /// The day it is about.
    pub date: Date,
    /// Its neutral title.
    pub title: String,
    /// What it says.
    pub document: document::Document,
    /// Its pages.
    pub layout: Layout,
}
