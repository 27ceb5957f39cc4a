//! What the file says about itself: as little as a reader needs.
//!
//! Title, language and the date of the report; no author, no program, no time
//! of day. Identifiers come from the content, so that the same report is the
//! same file.

use lopdf::{Dictionary, Document, Object, Stream, StringFormat, dictionary};
use sha2::{Digest, Sha256};

use super::{Claim, PdfError};
use crate::report::Report;
use crate::words::Lang;

/// Replaces what printpdf wrote.
pub fn set(document: &mut Document, report: &Report, claim: Claim) -> Result<(), PdfError> {
    "1.7".clone_into(&mut document.version);
    let language = match report.lang {
        Lang::Nl => "nl-NL",
        Lang::En => "en-GB",
    };
    let date = report.date;
    let day = format!("{:04}{:02}{:02}", date.year(), date.month(), date.day());
    let stamp = Object::String(format!("D:{day}000000Z").into_bytes(), StringFormat::Literal);

    let info = document.trailer.get(b"Info").and_then(Object::as_reference).map_err(|_| PdfError::Structure("info"))?;
    document.set_object(
        info,
        dictionary! { "Title" => text_string(&report.title), "CreationDate" => stamp.clone(), "ModDate" => stamp },
    );

    let packet = xmp(&report.title, language, &format!("{date}T00:00:00Z"), claim);
    // Not compressed, so that a program that knows no PDF can read it too.
    let stream = Stream::new(dictionary! { "Type" => "Metadata", "Subtype" => "XML" }, packet.into_bytes());
    let metadata = document.add_object(stream.with_compression(false));
    let catalog = catalog(document)?;
    catalog.set("Metadata", metadata);
    catalog.set("Lang", Object::string_literal(language));
    catalog.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });

    let id = Object::String(identifier(document, report), StringFormat::Hexadecimal);
    document.trailer.set("ID", vec![id.clone(), id]);
    Ok(())
}

/// What tells this file from others: a hash of what is drawn and of what is said.
fn identifier(document: &Document, report: &Report) -> Vec<u8> {
    let mut hash = Sha256::new();
    for stream in document.objects.values().filter_map(|object| object.as_stream().ok()) {
        hash.update(&stream.content);
    }
    hash.update(report.document.text());
    for alternative in report.layout.tree.nodes.iter().filter_map(|node| node.alternative.as_ref()) {
        hash.update(alternative.as_bytes());
    }
    hash.finalize().iter().take(16).copied().collect()
}

/// The document's root dictionary.
pub fn catalog(document: &mut Document) -> Result<&mut Dictionary, PdfError> {
    document.catalog_mut().map_err(|_| PdfError::Structure("catalog"))
}

/// A count as PDF writes it; far from any limit.
pub fn count(things: usize) -> i64 {
    i64::try_from(things).unwrap_or(i64::MAX)
}

/// A PDF text string.
pub fn text_string(text: &str) -> Object {
    let (bytes, format) = text_bytes(text);
    Object::String(bytes, format)
}

/// The bytes of a PDF text string: in PDF's own 8-bit letters where they suffice,
/// else as UTF-16 with byte order mark.
pub fn text_bytes(text: &str) -> (Vec<u8>, StringFormat) {
    if let Some(bytes) = text.chars().map(pdf_byte).collect() {
        return (bytes, StringFormat::Literal);
    }
    let units = std::iter::once(0xfeff).chain(text.encode_utf16());
    (units.flat_map(u16::to_be_bytes).collect(), StringFormat::Hexadecimal)
}

/// A character in `PDFDocEncoding` (ISO 32000-1, annex D.2), as far as Dutch and
/// English use it.
fn pdf_byte(character: char) -> Option<u8> {
    match character {
        ' '..='~' | '\u{a1}'..='\u{ac}' | '\u{ae}'..='\u{ff}' => u8::try_from(u32::from(character)).ok(),
        '•' => Some(0x80),
        '…' => Some(0x83),
        '—' => Some(0x84),
        '–' => Some(0x85),
        '“' => Some(0x8d),
        '”' => Some(0x8e),
        '‘' => Some(0x8f),
        '’' => Some(0x90),
        '€' => Some(0xa0),
        _ => None,
    }
}

fn xmp(title: &str, language: &str, date: &str, claim: Claim) -> String {
    let claim = match claim {
        Claim::Accessible => "<pdfuaid:part>1</pdfuaid:part>\n",
        Claim::Nothing => "",
    };
    let title = title.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    format!(
        "<?xpacket begin=\"\u{feff}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n\
         <x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n\
         <rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n\
         <rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" \
         xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n\
         <dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">{title}</rdf:li></rdf:Alt></dc:title>\n\
         <dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>\n\
         <xmp:CreateDate>{date}</xmp:CreateDate>\n\
         <xmp:ModifyDate>{date}</xmp:ModifyDate>\n\
         {claim}</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>"
    )
}
