//! Bookmarks: the headings, one in the other.

use lopdf::{Document, Object, ObjectId, dictionary};

use super::PdfError;
use super::metadata::{catalog, count, text_string};
use crate::report::layout::{Heading, PAGE_HEIGHT_PT};

/// Adds the headings as bookmarks.
pub fn add(document: &mut Document, headings: &[Heading]) -> Result<(), PdfError> {
    if headings.is_empty() {
        return Ok(());
    }
    let pages: Vec<ObjectId> = document.get_pages().into_values().collect();
    let root = document.new_object_id();
    let ids: Vec<ObjectId> = headings.iter().map(|_| document.new_object_id()).collect();
    let parents = parents(headings);
    let children_of = |parent: Option<usize>| -> Vec<usize> {
        parents.iter().enumerate().filter(|(_, of)| **of == parent).map(|(place, _)| place).collect()
    };
    let id = |place: usize| ids.get(place).copied().ok_or(PdfError::Structure("bookmark"));

    for (parent, parent_id) in
        std::iter::once((None, root)).chain(ids.iter().enumerate().map(|(place, id)| (Some(place), *id)))
    {
        let children = children_of(parent);
        for (place, child) in children.iter().enumerate() {
            let Some(heading) = headings.get(*child) else { continue };
            let page = pages.get(heading.page).copied().ok_or(PdfError::Structure("bookmark page"))?;
            let top = Object::Real((PAGE_HEIGHT_PT - heading.y_pt + 8.0).round());
            let mut entry = dictionary! {
                "Title" => text_string(&heading.text),
                "Parent" => parent_id,
                "Dest" => vec![page.into(), "XYZ".into(), Object::Null, top, Object::Null],
            };
            if let Some(before) = place.checked_sub(1).and_then(|before| children.get(before)) {
                entry.set("Prev", id(*before)?);
            }
            if let Some(after) = children.get(place + 1) {
                entry.set("Next", id(*after)?);
            }
            let own = children_of(Some(*child));
            if let (Some(first), Some(last)) = (own.first(), own.last()) {
                entry.set("First", id(*first)?);
                entry.set("Last", id(*last)?);
                // Below zero: there are some, and they are folded away.
                entry.set("Count", -count(own.len()));
            }
            document.set_object(id(*child)?, entry);
        }
    }
    let top = children_of(None);
    if let (Some(first), Some(last)) = (top.first(), top.last()) {
        let outline = dictionary! {
            "Type" => "Outlines", "First" => id(*first)?, "Last" => id(*last)?, "Count" => count(top.len()),
        };
        document.set_object(root, outline);
        let catalog = catalog(document)?;
        catalog.set("Outlines", root);
        catalog.set("PageMode", "UseOutlines");
    }
    Ok(())
}

/// For each heading the nearest one before it that is of a higher level.
fn parents(headings: &[Heading]) -> Vec<Option<usize>> {
    let mut open: Vec<usize> = Vec::new();
    let mut out = Vec::new();
    for (place, heading) in headings.iter().enumerate() {
        while open.last().is_some_and(|last| headings[*last].level >= heading.level) {
            open.pop();
        }
        out.push(open.last().copied());
        open.push(place);
    }
    out
}
