//! Photos go into the file as the JPEG they are.

use std::collections::BTreeMap;

use printpdf::{DictItem, ExternalStream, ExternalXObject, Op, PdfDocument, Pt, XObject, XObjectId, XObjectTransform};
use sha2::{Digest, Sha256};

use super::content::bounds;
use crate::drawing::Area;
use crate::report::layout::Page;
use crate::report::photo::{Colors, Picture};

/// Adds every photo of some pages, each once.
pub fn add(pdf: &mut PdfDocument, pages: &[Page]) {
    for picture in pages.iter().flat_map(|page| &page.boxes).filter_map(|content| content.picture.as_ref()) {
        pdf.resources.xobjects.map.entry(id(picture)).or_insert_with(|| XObject::External(embedded(picture)));
    }
}

/// A photo in its place.
pub fn placed(picture: &Picture, area: Area) -> Op {
    let [left, bottom, right, top] = bounds(area);
    let transform = XObjectTransform {
        translate_x: Some(Pt(left)),
        translate_y: Some(Pt(bottom)),
        scale_x: Some(right - left),
        scale_y: Some(top - bottom),
        // The place is in points already.
        no_auto_scale: true,
        ..XObjectTransform::default()
    };
    Op::UseXobject { id: id(picture), transform }
}

/// The same photo has the same name.
fn id(picture: &Picture) -> XObjectId {
    let hash = Sha256::digest(picture.jpeg());
    let start = hash.first_chunk().copied().map(u64::from_be_bytes).unwrap_or_default();
    XObjectId(format!("Photo{start:016x}"))
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
