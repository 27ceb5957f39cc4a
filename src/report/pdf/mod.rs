//! From pages to a PDF file.
//!
//! printpdf writes fonts and page contents; what it cannot say (tags, language,
//! nested bookmarks, neutral metadata) is added to its document tree with lopdf
//! before it becomes bytes. Nothing here measures or breaks: glyphs stand where
//! the layout put them. The same report gives the same bytes, also as the second
//! document of one process.

mod content;
mod fonts;
mod metadata;
mod outline;
mod tags;

use printpdf::{PdfDocument, PdfSaveOptions};
use thiserror::Error;

use super::Report;

/// Why no PDF could be made.
#[derive(Debug, Error)]
pub enum PdfError {
    /// The bundled font could not be cut down to what is used.
    #[error("font subset: {0}")]
    Font(String),
    /// printpdf had something to say; nothing it says may pass.
    #[error("pdf writer: {0}")]
    Writer(String),
    /// The document tree is not what printpdf promises.
    #[error("pdf structure: {0}")]
    Structure(&'static str),
    /// Writing to memory failed.
    #[error("pdf bytes: {0}")]
    Bytes(#[from] std::io::Error),
}

/// The report as PDF 1.7, tagged, with bookmarks.
///
/// # Errors
///
/// When the bundled fonts or the writer do not do as they should; never because
/// of what the report says.
pub fn write(report: &Report) -> Result<Vec<u8>, PdfError> {
    let mut document = tree(report)?;
    document.compress();
    let mut bytes = Vec::new();
    document.save_modern(&mut bytes)?;
    Ok(bytes)
}

/// The finished document tree.
fn tree(report: &Report) -> Result<lopdf::Document, PdfError> {
    let fonts = fonts::Fonts::of(&report.layout.pages)?;
    let mut pdf = PdfDocument::new("");
    for (id, font) in fonts.embedded()? {
        pdf.resources.fonts.map.insert(id, font);
    }
    let mut marked = Vec::new();
    for page in &report.layout.pages {
        let (page, pieces) = content::page(page, &report.layout.tree, &fonts);
        pdf.pages.push(page);
        marked.push(pieces);
    }

    let mut warnings = Vec::new();
    // Cut down and compressed by ourselves.
    let options = PdfSaveOptions { optimize: false, subset_fonts: false, secure: true, image_optimization: None };
    let mut document = pdf.to_lopdf_document(&options, &mut warnings);
    if let Some(warning) = warnings.first() {
        return Err(PdfError::Writer(warning.msg.clone()));
    }
    tags::add(&mut document, report, &marked)?;
    outline::add(&mut document, &report.layout.headings)?;
    metadata::set(&mut document, report)?;
    Ok(document)
}

#[cfg(test)]
mod tests;
