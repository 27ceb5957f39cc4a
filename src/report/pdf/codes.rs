//! One byte for each letter.
//!
//! A page says which glyphs stand on it by codes of one byte: the letter's own in
//! Latin-1 where it has one, so that a page without its packing is almost legible
//! and the table from codes to letters is short; a free one for all else. Only a
//! document with more kinds of letters than there are codes takes two bytes for
//! each.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary};

use super::PdfError;

/// Letters whose code is their own.
const OWN: [std::ops::RangeInclusive<u8>; 2] = [b' '..=b'~', 0xa1..=0xff];

/// A code for each glyph, by what it stands for; nothing when there are too many.
pub fn of(letters: &BTreeMap<u16, String>) -> Option<BTreeMap<u16, u8>> {
    let mut taken = [false; 256];
    let mut codes = BTreeMap::new();
    let mut others = Vec::new();
    for (glyph, letters) in letters {
        match own(letters).filter(|code| !taken[usize::from(*code)]) {
            Some(code) => {
                taken[usize::from(code)] = true;
                codes.insert(*glyph, code);
            }
            None => others.push(*glyph),
        }
    }
    // A carriage return in a string is read as a line feed, and 0 is no glyph.
    let mut free = (1..=u8::MAX).filter(|code| *code != b'\r' && !OWN.iter().any(|own| own.contains(code)));
    for glyph in others {
        codes.insert(glyph, free.next()?);
    }
    Some(codes)
}

fn own(letters: &str) -> Option<u8> {
    let mut characters = letters.chars();
    let code = u8::try_from(u32::from(characters.next()?)).ok()?;
    (characters.next().is_none() && OWN.iter().any(|own| own.contains(&code))).then_some(code)
}

/// What is said of one glyph.
pub struct Coded<'a> {
    /// Its code on pages.
    pub code: u8,
    /// Its number in the embedded font.
    pub number: u16,
    /// Its width, in thousandths.
    pub width: u16,
    /// What it stands for.
    pub letters: &'a str,
}

/// Makes an embedded font of two-byte codes one of one-byte codes. `glyphs` go by
/// their code.
pub fn shorten(document: &mut Document, font: ObjectId, table: ObjectId, glyphs: &[Coded<'_>]) -> Result<(), PdfError> {
    const FONT: PdfError = PdfError::Structure("font");
    let mut numbers = Vec::new();
    let mut widths: Vec<Object> = Vec::new();
    let mut run: Vec<Object> = Vec::new();
    let mut before = None;
    for glyph in glyphs {
        let at = usize::from(glyph.code) * 2;
        numbers.resize(at, 0);
        numbers.extend(glyph.number.to_be_bytes());
        if before.is_some_and(|before| before + 1 != i64::from(glyph.code)) {
            widths.push(std::mem::take(&mut run).into());
            before = None;
        }
        if before.replace(i64::from(glyph.code)).is_none() {
            widths.push(i64::from(glyph.code).into());
        }
        run.push(i64::from(glyph.width).into());
    }
    widths.push(run.into());
    let numbers = document.add_object(Stream::new(Dictionary::new(), numbers));
    let letters = document.add_object(Stream::new(Dictionary::new(), letters_of(glyphs).into_bytes()));
    let font = document.get_object_mut(font).and_then(Object::as_dict_mut).map_err(|_| FONT)?;
    // printpdf's own table from codes to letters.
    let replaced = font.get(b"ToUnicode").and_then(Object::as_reference).map_err(|_| FONT)?;
    font.set("ToUnicode", letters);
    font.set("Encoding", table);
    let held = font.get_mut(b"DescendantFonts").and_then(Object::as_array_mut).map_err(|_| FONT)?;
    let held = held.first_mut().ok_or(FONT)?.as_dict_mut().map_err(|_| FONT)?;
    held.set("W", widths);
    held.set("CIDToGIDMap", numbers);
    document.objects.remove(&replaced);
    Ok(())
}

/// The table from bytes to codes, for all fonts: each is itself.
pub fn table(document: &mut Document) -> ObjectId {
    let system = dictionary! {
        "Registry" => Object::string_literal("Adobe"),
        "Ordering" => Object::string_literal("Identity"),
        "Supplement" => 0,
    };
    let table = framed("Identity", "OneByte", 1, "1 begincidrange\n<00> <FF> 0\nendcidrange\n");
    let description =
        dictionary! { "Type" => "CMap", "CMapName" => "OneByte", "CIDSystemInfo" => system, "WMode" => 0 };
    document.add_object(Stream::new(description, table.into_bytes()))
}

/// The table from codes to letters.
fn letters_of(glyphs: &[Coded<'_>]) -> String {
    /// More than so many lines need a section of their own.
    const SECTION: usize = 100;
    let mut body = format!("{} beginbfrange\n", OWN.len());
    for own in &OWN {
        let (first, last) = (own.start(), own.end());
        let _ = writeln!(body, "<{first:02X}> <{last:02X}> <{first:04X}>");
    }
    body.push_str("endbfrange\n");
    let others: Vec<_> = glyphs.iter().filter(|glyph| own(glyph.letters) != Some(glyph.code)).collect();
    for section in others.chunks(SECTION) {
        let _ = writeln!(body, "{} beginbfchar", section.len());
        for glyph in section {
            let _ = write!(body, "<{:02X}> <", glyph.code);
            glyph.letters.encode_utf16().for_each(|unit| {
                let _ = write!(body, "{unit:04X}");
            });
            body.push_str(">\n");
        }
        body.push_str("endbfchar\n");
    }
    framed("UCS", "Letters", 2, &body)
}

fn framed(ordering: &str, name: &str, kind: u8, body: &str) -> String {
    format!(
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n\
         /CIDSystemInfo 3 dict dup begin\n/Registry (Adobe) def\n/Ordering ({ordering}) def\n/Supplement 0 def\n\
         end def\n/CMapName /{name} def\n/CMapType {kind} def\n/WMode 0 def\n\
         1 begincodespacerange\n<00> <FF>\nendcodespacerange\n{body}\
         endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_has_its_own_code_and_its_second_glyph_a_free_one() {
        let letters = [(7, "A"), (9, "ë"), (12, "A"), (30, "•"), (31, "fi")];
        let letters = letters.map(|(glyph, letters)| (glyph, letters.to_owned())).into();
        let expected = [(7, b'A'), (9, 0xeb), (12, 1), (30, 2), (31, 3)].into();
        assert_eq!(of(&letters), Some(expected));
    }

    #[test]
    fn too_many_letters_have_no_codes() {
        let letters = (0..300).map(|glyph| (glyph, "€".to_owned())).collect();
        assert_eq!(of(&letters), None);
    }
}
