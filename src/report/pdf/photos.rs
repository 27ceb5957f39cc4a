//! Photos go into the file as the JPEG they are.

use std::collections::BTreeMap;

use printpdf::{DictItem, ExternalStream, ExternalXObject, PdfDocument, XObject, XObjectId};
use sha2::{Digest, Sha256};

use crate::report::layout::Page;
use crate::report::photo::{Colors, Picture};

/// Adds every photo of some pages, each once.
pub fn add(pdf: &mut PdfDocument, pages: &[Page]) {
    for picture in pages.iter().flat_map(|page| &page.boxes).filter_map(|content| content.picture.as_ref()) {
        pdf.resources
            .xobjects
            .map
            .entry(XObjectId(name(picture)))
            .or_insert_with(|| XObject::External(embedded(picture)));
    }
}

/// The same photo has the same name.
pub fn name(picture: &Picture) -> String {
    let hash = Sha256::digest(picture.jpeg());
    let start = hash.first_chunk().copied().map(u64::from_be_bytes).unwrap_or_default();
    format!("Photo{start:016x}")
}

fn embedded(picture: &Picture) -> ExternalXObject {
    let name = |name: &str| DictItem::Name(name.as_bytes().to_vec());
    let colors = match picture.colors {
        Colors::Gray => "DeviceGray",
        Colors::Rgb => "DeviceRGB",
    };
    let entries = [
        ("Type", name("XObject")),
        ("Subtype", name("Image")),
        ("Width", DictItem::Int(i64::from(picture.width_pixels))),
        ("Height", DictItem::Int(i64::from(picture.height_pixels))),
        ("ColorSpace", name(colors)),
        ("BitsPerComponent", DictItem::Int(8)),
        ("Filter", name("DCTDecode")),
    ];
    let dict = entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect::<BTreeMap<_, _>>();
    let stream = ExternalStream { dict, content: picture.jpeg().to_vec(), compress: false };
    ExternalXObject { stream, width: None, height: None, dpi: None }
}
