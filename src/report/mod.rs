//! The advice report: content, pages, PDF.
//!
//! Three steps with plain data between them. What the report says is a
//! [`document::Document`]; the [`layout`] turns it into pages of placed words
//! and shapes, which the window shows as they are; [`pdf`] writes those pages to
//! a file. The layout knows no PDF, and the PDF writer measures nothing.

mod content;
pub mod document;
pub mod labels;
pub mod layout;
pub mod pdf;
mod references;

use jiff::civil::Date;
use thiserror::Error;

use crate::assessment::Assessment;
use crate::checklist::Checklist;
use crate::scan::Scan;
use crate::words::Lang;
pub use document::Print;
pub use layout::{Layout, Page};
pub use pdf::PdfError;

/// Whose report it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Cut {
    /// The household's own: everything.
    #[default]
    Private,
    /// The slotenmaker's: measures and specifications, by place.
    Installer,
    /// The own organisation's, or the CCV's.
    Employer,
}

/// What a report is made from.
#[derive(Clone, Copy, Debug)]
pub struct ReportInput<'a> {
    /// The checklist.
    pub checklist: &'a Checklist,
    /// What was answered.
    pub scan: &'a Scan,
    /// What that makes of it.
    pub assessment: &'a Assessment,
    /// The day of the report; the program's clock is not read here.
    pub date: Date,
    /// The language of its words.
    pub lang: Lang,
    /// Whose report it is.
    pub cut: Cut,
    /// How large its letters are.
    pub print: Print,
}

/// Why no report could be made.
#[derive(Debug, Error)]
pub enum ReportError {
    /// The file could not be written as PDF.
    #[error(transparent)]
    Pdf(#[from] PdfError),
}

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
}

/// Makes a report: content, then pages.
///
/// # Errors
///
/// None today; a caller that shows errors of [`pdf::write`] can show both alike.
pub fn render(input: &ReportInput<'_>) -> Result<Report, ReportError> {
    let scan = content::blind(input.checklist, input.scan, input.cut);
    let assessment = content::assessed(input.checklist, &scan, input.assessment, input.cut);
    let input = ReportInput { scan: &scan, assessment: &assessment, ..*input };
    let document = content::document(&content::Context::new(input));
    Ok(Report::of(document, input.date))
}
