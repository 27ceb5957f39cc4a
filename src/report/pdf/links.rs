//! Links: what is pressed, where it leads, and what a reading voice says of it.
//!
//! A link is an element of the structure tree with the words in it, and for each
//! line a place on the page to press. A link over two lines is one link.

use std::sync::Arc;

use lopdf::{Document, Object, ObjectId, dictionary};

use super::PdfError;
use super::content::bounds;
use super::kids::Kids;
use super::metadata::{count, text_string};
use crate::drawing::Area;
use crate::report::Report;
use crate::report::document::Link;
use crate::report::layout::{NodeIx, PAGE_HEIGHT_PT};
use crate::words::report as words;

/// The links of a document, while its tree is made.
#[derive(Default)]
pub struct Links {
    made: Vec<Made>,
    /// Whether the last one may go on.
    open: bool,
    /// What can be pressed on the page at hand.
    places: Vec<Object>,
}

struct Made {
    id: ObjectId,
    node: NodeIx,
    link: Arc<Link>,
    kids: Kids,
    /// Each place with its object.
    pressed: Vec<(ObjectId, Area)>,
}

impl Links {
    /// The element a piece of a link belongs to; a new one goes among `kids`.
    pub fn piece(&mut self, document: &mut Document, node: NodeIx, link: &Arc<Link>, kids: &mut Kids) -> ObjectId {
        if let Some(last) = self.made.last().filter(|last| self.open && last.node == node && last.link == *link) {
            return last.id;
        }
        let id = document.new_object_id();
        kids.element(id);
        self.made.push(Made { id, node, link: Arc::clone(link), kids: Kids::default(), pressed: Vec::new() });
        self.open = true;
        id
    }

    /// Where the last piece stands, and its number there.
    pub fn place(&mut self, document: &mut Document, page: ObjectId, area: Area, number: usize) {
        let Some(last) = self.made.last_mut() else { return };
        let pressed = document.new_object_id();
        last.kids.piece(page, number);
        last.kids.place(page, pressed);
        last.pressed.push((pressed, area));
        self.places.push(pressed.into());
    }

    /// Other words follow.
    pub fn end(&mut self) {
        self.open = false;
    }

    /// What can be pressed on the page that was just made.
    pub fn take_places(&mut self) -> Vec<Object> {
        std::mem::take(&mut self.places)
    }

    /// Writes all of them; `parents` learns which element each place belongs to.
    pub fn add(
        self,
        document: &mut Document,
        report: &Report,
        pages: &[ObjectId],
        element: impl Fn(NodeIx) -> Result<ObjectId, PdfError>,
        parents: &mut Vec<Object>,
    ) -> Result<(), PdfError> {
        for Made { id, node, link, kids, pressed } in self.made {
            let says = text_string(&says(&link, report));
            for (place, area) in pressed {
                let key = count(parents.len() / 2);
                parents.push(Object::Integer(key));
                parents.push(Object::Reference(id));
                // Nobody presses finer than a point.
                let area: Vec<Object> =
                    bounds(area).into_iter().map(|side| Object::Integer(side.round() as i64)).collect();
                let mut annotation = dictionary! {
                    "Type" => "Annot", "Subtype" => "Link", "Rect" => area, "F" => 4,
                    "Border" => vec![0.into(), 0.into(), 0.into()],
                    "Contents" => says.clone(), "StructParent" => key,
                };
                match target(&link, report, pages) {
                    Some(Target::Web(url)) => annotation.set(
                        "A",
                        dictionary! { "Type" => "Action", "S" => "URI", "URI" => Object::string_literal(url) },
                    ),
                    Some(Target::Place(place)) => annotation.set("Dest", place),
                    None => {}
                }
                document.set_object(place, annotation);
            }
            document.set_object(id, kids.held_by("Link", element(node)?));
        }
        Ok(())
    }
}

enum Target {
    Web(String),
    Place(Vec<Object>),
}

fn target(link: &Link, report: &Report, pages: &[ObjectId]) -> Option<Target> {
    match link {
        Link::Web(url) => Some(Target::Web(url.clone())),
        Link::Mail(address) => Some(Target::Web(format!("mailto:{address}"))),
        Link::Heading(words) => {
            let heading = report.layout.headings.iter().find(|found| found.level <= 2 && found.text == *words)?;
            let page = *pages.get(heading.page)?;
            let top = Object::Real((PAGE_HEIGHT_PT - heading.y_pt + 8.0).round());
            Some(Target::Place(vec![page.into(), "XYZ".into(), Object::Null, top, Object::Null]))
        }
    }
}

/// What it is, for who cannot see where it leads.
fn says(link: &Link, report: &Report) -> String {
    match link {
        Link::Web(url) => words::LINK_WEB.with(report.lang, &[("address", url)]),
        Link::Mail(address) => words::LINK_MAIL.with(report.lang, &[("address", address)]),
        Link::Heading(heading) => words::LINK_PAGE.with(report.lang, &[("heading", heading)]),
    }
}
