//! The papers of a scan: content, pages, PDF.
//!
//! Three steps with plain data between them. What a paper says is a
//! [`document::Document`]; the [`layout`] turns it into pages of placed words
//! and shapes, which the window shows as they are; [`pdf`] writes those pages to
//! a file. The layout knows no PDF, and the PDF writer measures nothing.
//!
//! [`render_paper`] makes any of the papers: the advice report in three cuts, and
//! the cards, lists and forms beside it (see [`Paper`]); [`render_code`] the sheet
//! with a recovery code.

mod code_paper;
mod content;
pub mod document;
pub mod labels;
pub mod layout;
mod paper;
pub mod pdf;
mod photo;
mod references;

use jiff::civil::Date;

use crate::assessment::Assessment;
use crate::checklist::Checklist;
use crate::scan::Scan;
use crate::words::Lang;
pub use code_paper::render_code;
pub use document::Print;
pub use layout::{Layout, Page};
pub use paper::{Cut, Notes, Paper, PaperInput, PaperOptions};
pub use pdf::PdfError;
pub use photo::{Colors, NotAPicture, Photo, Picture};

/// A finished paper: the same pages for preview and file.
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

impl Report {
    /// Gives a document its pages.
    fn of(document: document::Document, date: Date) -> Self {
        let (document, layout) = references::settle(document);
        Self { lang: document.lang, date, title: document.title.clone(), document, layout }
    }

    /// Its pages, for the preview.
    #[must_use]
    pub fn pages(&self) -> &[Page] {
        &self.layout.pages
    }

    /// The characters in it that the typeface does not have, each once. They
    /// stand on the page as a box with their code; who exports is told before.
    #[must_use]
    pub fn missing_characters(&self) -> &[char] {
        &self.layout.missing
    }
}

/// Makes a paper: content, then pages.
#[must_use]
pub fn render_paper(input: &PaperInput<'_>) -> Report {
    Report::of(write_paper(input), input.date)
}

/// What a paper says, before it has pages; page numbers within it are guesses.
#[must_use]
pub fn write_paper(input: &PaperInput<'_>) -> document::Document {
    let reader = input.paper.reader();
    let scan = content::blind(input.checklist, input.scan, reader);
    let assessment = content::assessed(input.checklist, &scan, input.assessment, reader);
    let photos = if reader == Cut::Private { input.photos } else { &[] };
    let input = PaperInput { scan: &scan, assessment: &assessment, photos, ..*input };
    content::document(&content::Context::new(input))
}

/// The checklist as a form to fill in by pen; it needs no scan.
#[must_use]
pub fn render_form(checklist: &Checklist, date: Date, options: PaperOptions) -> Report {
    let scan = Scan::empty(checklist);
    let assessment = Assessment::of(checklist, &scan);
    let (scan, assessment) = (&scan, &assessment);
    render_paper(&PaperInput { checklist, scan, assessment, date, paper: Paper::Form, options, photos: &[] })
}
