//! Only the glyphs that are used go into the file.
//!
//! Each weight is cut down to its used glyphs, which get new numbers. For every
//! glyph the file says which letters it stands for; where a word says something
//! else with the same glyph, the word itself says so (`/ActualText`).

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Object};
use printpdf::{Codepoint, FontId, FontMetrics, Op, ParsedFont, PdfFont, PdfFontHandle, Pt, TextItem};
use sha2::{Digest, Sha256};
use subsetter::GlyphRemapper;

use super::PdfError;
use super::codes::{self, Coded};
use super::operators::{self, Code};
use crate::drawing::typeface::Face;
use crate::report::layout::{Glyph, Page, Word};

/// The used glyphs of both weights.
pub struct Fonts {
    faces: Vec<Used>,
}

struct Used {
    face: Face,
    /// By glyph of the full font, what it stands for.
    letters: BTreeMap<u16, String>,
    remapper: GlyphRemapper,
    /// The codes of glyphs of the full font on pages; without, they go by their
    /// number in the file.
    codes: Option<BTreeMap<u16, u8>>,
    /// Advances by glyph of the full font, in thousandths.
    widths: BTreeMap<u16, u16>,
    whole: ParsedFont,
}

impl Fonts {
    /// Collects what the pages use.
    pub fn of(pages: &[Page]) -> Result<Self, PdfError> {
        let faces = Face::ALL.into_iter().map(|face| used(face, pages)).collect::<Result<_, _>>()?;
        Ok(Self { faces })
    }

    /// The cut-down fonts, by the name pages use for them.
    pub fn embedded(&self) -> Result<Vec<(FontId, PdfFont)>, PdfError> {
        self.faces.iter().filter(|used| !used.letters.is_empty()).map(embed).collect()
    }

    /// All that is used, as operators: printpdf embeds the fonts that it sees on
    /// a page, and says of each glyph which letters it stands for.
    pub fn shown(&self) -> Vec<Op> {
        let mut shown = vec![Op::StartTextSection];
        for used in self.faces.iter().filter(|used| !used.letters.is_empty()) {
            shown.push(Op::SetFont { font: PdfFontHandle::External(id(used.face)), size: Pt(1.0) });
            let glyphs = used.letters.iter();
            let glyphs = glyphs.map(|(glyph, letters)| Codepoint::with_cid(used.number(*glyph), 0.0, letters.clone()));
            shown.push(Op::ShowText { items: vec![TextItem::GlyphIds(glyphs.collect())] });
        }
        shown.push(Op::EndTextSection);
        shown
    }

    /// Makes the embedded fonts ones of one-byte codes, where these suffice.
    pub fn shorten(&self, document: &mut Document, fonts: &Dictionary) -> Result<(), PdfError> {
        let mut table = None;
        for used in &self.faces {
            let Ok(font) = fonts.get(operators::name(used.face).as_bytes()).and_then(Object::as_reference) else {
                continue;
            };
            let Some(codes) = &used.codes else { continue };
            let by_code: BTreeMap<u8, u16> = codes.iter().map(|(glyph, code)| (*code, *glyph)).collect();
            let shortened = by_code.into_iter().map(|(code, glyph)| Coded {
                code,
                number: used.number(glyph),
                width: used.widths.get(&glyph).copied().unwrap_or_default(),
                letters: used.letters.get(&glyph).map_or("", String::as_str),
            });
            let table = *table.get_or_insert_with(|| codes::table(document));
            codes::shorten(document, font, table, &shortened.collect::<Vec<_>>())?;
        }
        Ok(())
    }

    /// A glyph's code on pages.
    pub fn code(&self, face: Face, glyph: u16) -> Code {
        let Some(used) = self.faces.get(face as usize) else { return Code::Two(0) };
        match &used.codes {
            Some(codes) => Code::One(codes.get(&glyph).copied().unwrap_or(0)),
            None => Code::Two(used.number(glyph)),
        }
    }

    /// A glyph's own advance, in thousandths.
    pub fn width(&self, face: Face, glyph: u16) -> i16 {
        let width = self.faces.get(face as usize).and_then(|used| used.widths.get(&glyph)).copied();
        width.and_then(|width| i16::try_from(width).ok()).unwrap_or(0)
    }

    /// What a glyph stands for in the file.
    pub fn letters(&self, face: Face, glyph: u16) -> &str {
        self.faces.get(face as usize).and_then(|used| used.letters.get(&glyph)).map_or("", String::as_str)
    }

    /// Whether a word's glyphs say just what it says.
    pub fn speaks(&self, word: &Word) -> bool {
        word.says.is_none()
            && word.glyphs.iter().all(|glyph| {
                let meant = letters_of(word, *glyph);
                glyph.len > 0 && (meant == self.letters(word.face, glyph.id) || meant == "\u{a0}")
            })
    }
}

impl Used {
    /// A glyph's number in the file.
    fn number(&self, glyph: u16) -> u16 {
        self.remapper.get(glyph).unwrap_or(0)
    }
}

/// The name of a weight in page contents.
fn id(face: Face) -> FontId {
    FontId(operators::name(face).to_owned())
}

fn letters_of(word: &Word, glyph: Glyph) -> &str {
    let start = usize::from(glyph.start);
    word.shown.get(start..start + usize::from(glyph.len)).unwrap_or("")
}

fn used(face: Face, pages: &[Page]) -> Result<Used, PdfError> {
    let mut warnings = Vec::new();
    let whole = ParsedFont::from_bytes(face.bytes(), 0, &mut warnings)
        .filter(|_| warnings.is_empty())
        .ok_or_else(|| PdfError::Font(face.postscript_name().to_owned()))?;
    let mut letters = BTreeMap::new();
    let words =
        pages.iter().flat_map(|page| &page.boxes).flat_map(|content| &content.lines).flat_map(|line| &line.words);
    for word in words.filter(|word| word.face == face) {
        for glyph in word.glyphs.iter() {
            let text = letters_of(word, *glyph);
            let text = if text == "\u{a0}" { " " } else { text };
            // A mark without letters of its own must still map to something.
            let text = if text.is_empty() { "\u{fffd}" } else { text };
            letters.entry(glyph.id).or_insert_with(|| text.to_owned());
        }
    }
    // A drawn character speaks through a space, so there is always one.
    if !letters.is_empty()
        && let Some(space) = face.glyph(' ')
    {
        letters.insert(space, " ".to_owned());
    }
    let mut remapper = GlyphRemapper::new();
    for glyph in letters.keys() {
        remapper.remap(*glyph);
    }
    let widths = letters.keys().map(|glyph| (*glyph, whole.get_glyph_width(*glyph).unwrap_or(0))).collect();
    let codes = codes::of(&letters);
    Ok(Used { face, letters, remapper, codes, widths, whole })
}

fn embed(used: &Used) -> Result<(FontId, PdfFont), PdfError> {
    let bytes =
        subsetter::subset(used.face.bytes(), 0, &used.remapper).map_err(|error| PdfError::Font(error.to_string()))?;
    let widths = used.widths.iter().filter_map(|(glyph, width)| Some((used.remapper.get(*glyph)?, *width))).collect();
    let metrics = FontMetrics { ascent: used.whole.font_metrics.ascent, descent: used.whole.font_metrics.descent };
    let name = format!("{}+{}", tag(&bytes), used.face.postscript_name());
    let mut font =
        ParsedFont::with_glyph_data(bytes, 0, Some(name), BTreeMap::new(), widths, used.whole.units_per_em, metrics);
    font.pdf_font_metrics = used.whole.pdf_font_metrics.clone();
    Ok((id(used.face), PdfFont::new(font)))
}

/// Six capitals that mark a subset; the same subset has the same ones.
fn tag(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(6).map(|byte| char::from(b'A' + byte % 26)).collect()
}
