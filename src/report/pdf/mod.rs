//! From pages to a PDF file.
//!
//! printpdf makes the document and embeds fonts and photos. What it cannot say
//! (tags, language, nested bookmarks, neutral metadata), or says at length (the
//! content of pages, see [`operators`]), is added to its document tree with lopdf
//! before it becomes bytes. Nothing here measures or breaks: glyphs stand where
//! the layout put them. The same report gives the same bytes, also as the second
//! document of one process. A locked copy ([`write_locked`]) is the same document
//! behind a password.

mod codes;
mod content;
mod file;
mod fonts;
mod kids;
mod links;
mod lock;
mod metadata;
mod operators;
mod outline;
mod packing;
mod password;
mod photos;
mod shapes;
mod stamps;
mod tags;
mod tokens;
mod written;

use std::thread;

use lopdf::{Dictionary, Object, ObjectId, Stream};
use printpdf::{Mm, Op, PdfDocument, PdfPage, PdfSaveOptions, Pt, Rect};
use thiserror::Error;

use super::Report;
use super::layout::{PAGE_HEIGHT_PT, PAGE_WIDTH_PT, Page};
pub use password::{Password, PasswordError, Strength};

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
    /// The copy could not be locked.
    #[error("pdf lock: {0}")]
    Lock(&'static str),
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
    Ok(file::bytes(tree(report, Claim::Accessible)?)?)
}

/// The same report behind a password (AES-256). Tags, language and bookmarks
/// stay and reading aloud stays allowed; only the formal claim of PDF/UA-1 goes,
/// which knows no encryption of this kind. Different bytes each time.
///
/// # Errors
///
/// As [`write`]; and when the system gives no random bytes or the password holds
/// characters that PDF does not take.
pub fn write_locked(report: &Report, password: &Password) -> Result<Vec<u8>, PdfError> {
    let mut document = tree(report, Claim::Nothing)?;
    packing::pack(&mut document)?;
    lock::lock(&mut document, password)?;
    let mut bytes = Vec::new();
    // Objects one by one: in object streams nothing could open them.
    document.save_to(&mut bytes).map_err(|_| PdfError::Lock("not written"))?;
    Ok(bytes)
}

/// What a file says of its own form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Claim {
    /// PDF/UA-1.
    Accessible,
    /// Nothing, though it is tagged all the same.
    Nothing,
}

/// The finished document tree.
fn tree(report: &Report, claim: Claim) -> Result<lopdf::Document, PdfError> {
    let fonts = fonts::Fonts::of(&report.layout.pages)?;
    let mut pdf = PdfDocument::new("");
    for (id, font) in fonts.embedded()? {
        pdf.resources.fonts.map.insert(id, font);
    }
    photos::add(&mut pdf, &report.layout.pages);
    let stamps = stamps::Stamps::of(&report.layout.pages);
    let (contents, marked): (Vec<_>, Vec<_>) =
        on_two_cores(&report.layout.pages, |page| content::page(page, &report.layout.tree, &fonts, &stamps))?
            .into_iter()
            .unzip();
    pdf.pages = contents.iter().map(|_| sheet(Vec::new())).collect();
    if let Some(first) = pdf.pages.first_mut() {
        first.ops = fonts.shown();
    }

    let mut warnings = Vec::new();
    // Cut down and compressed by ourselves.
    let options = PdfSaveOptions { optimize: false, subset_fonts: false, secure: true, image_optimization: None };
    let mut document = pdf.to_lopdf_document(&options, &mut warnings);
    if let Some(warning) = warnings.first() {
        return Err(PdfError::Writer(warning.msg.clone()));
    }
    fill(&mut document, contents, &fonts, &stamps)?;
    tags::add(&mut document, report, &marked)?;
    outline::add(&mut document, &report.layout.headings)?;
    metadata::set(&mut document, report, claim)?;
    Ok(document)
}

/// What comes of each page, in order. Two cores are faster than one.
fn on_two_cores<T: Send>(pages: &[Page], made: impl Fn(&Page) -> T + Sync) -> Result<Vec<T>, PdfError> {
    let (first, rest) = pages.split_at(pages.len() / 2);
    thread::scope(|scope| {
        let others = scope.spawn(|| rest.iter().map(&made).collect::<Vec<T>>());
        let mut all: Vec<T> = first.iter().map(&made).collect();
        all.extend(others.join().map_err(|_| PdfError::Structure("page content"))?);
        Ok(all)
    })
}

/// An A4 page. printpdf counts in millimetres and rounds; the page is in points.
fn sheet(operators: Vec<Op>) -> PdfPage {
    let mut page = PdfPage::new(Mm(210.0), Mm(297.0), operators);
    let area = Rect::from_wh(Pt(PAGE_WIDTH_PT), Pt(PAGE_HEIGHT_PT));
    page.media_box = area.clone();
    page.trim_box = area.clone();
    page.crop_box = area;
    page
}

/// Gives each page its content, and all the same resources.
fn fill(
    document: &mut lopdf::Document,
    contents: Vec<Vec<u8>>,
    fonts: &fonts::Fonts,
    stamps: &stamps::Stamps<'_>,
) -> Result<(), PdfError> {
    const PAGE: PdfError = PdfError::Structure("page");
    let pages: Vec<ObjectId> = document.get_pages().into_values().collect();
    let mut shared = None;
    for (page, content) in pages.into_iter().zip(contents) {
        let page = document.get_object_mut(page).and_then(Object::as_dict_mut).map_err(|_| PAGE)?;
        let stream = page.get(b"Contents").and_then(Object::as_reference).map_err(|_| PAGE)?;
        let resources = page.get(b"Resources").and_then(Object::as_reference).map_err(|_| PAGE)?;
        let shared = *shared.get_or_insert(resources);
        page.set("Resources", shared);
        document.set_object(stream, Stream::new(Dictionary::new(), content));
        if resources != shared {
            document.objects.remove(&resources);
        }
    }
    resources(document, shared.ok_or(PAGE)?, fonts, stamps)
}

/// What all pages draw with: fonts, photos and drawings.
fn resources(
    document: &mut lopdf::Document,
    id: ObjectId,
    fonts: &fonts::Fonts,
    stamps: &stamps::Stamps<'_>,
) -> Result<(), PdfError> {
    const RESOURCES: PdfError = PdfError::Structure("resources");
    let held = document.get_dictionary(id).map_err(|_| RESOURCES)?.clone();
    let mut taken = |kind: &[u8]| match held.get(kind) {
        Ok(Object::Dictionary(named)) => named.clone(),
        Ok(Object::Reference(id)) => {
            document.objects.remove(id).and_then(|named| named.as_dict().cloned().ok()).unwrap_or_default()
        }
        _ => Dictionary::new(),
    };
    let [embedded, mut drawn, ..] = [&b"Font"[..], b"XObject", b"ExtGState", b"Shading"].map(&mut taken);
    fonts.shorten(document, &embedded)?;
    stamps.add(document, &mut drawn);
    let mut resources = Dictionary::new();
    for (kind, named) in [("Font", embedded), ("XObject", drawn)] {
        if !named.is_empty() {
            resources.set(kind, named);
        }
    }
    document.set_object(id, resources);
    Ok(())
}

#[cfg(test)]
mod tests;
