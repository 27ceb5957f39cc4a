//! What an element of the structure tree holds: marked pieces of pages, other
//! elements, places to press.
//!
//! An element names one page as its own; pieces of that page are then told by
//! their number alone, and only what stands elsewhere by page and number
//! (ISO 32000-1, 14.7.4.2). That keeps the tags small.

use lopdf::{Dictionary, Object, ObjectId, dictionary};

use super::metadata::count;

/// The kids of one element, in reading order.
#[derive(Clone, Debug, Default)]
pub struct Kids {
    page: Option<ObjectId>,
    objects: Vec<Object>,
}

impl Kids {
    /// Piece `number` of a page.
    pub fn piece(&mut self, page: ObjectId, number: usize) {
        let number = count(number);
        self.objects.push(if *self.page.get_or_insert(page) == page {
            number.into()
        } else {
            dictionary! { "Type" => "MCR", "Pg" => page, "MCID" => number }.into()
        });
    }

    /// A place to press on a page.
    pub fn place(&mut self, page: ObjectId, place: ObjectId) {
        let mut reference = dictionary! { "Type" => "OBJR", "Obj" => place };
        if *self.page.get_or_insert(page) != page {
            reference.set("Pg", page);
        }
        self.objects.push(reference.into());
    }

    /// Another element.
    pub fn element(&mut self, id: ObjectId) {
        self.objects.push(id.into());
    }

    /// The element that holds them.
    pub fn held_by(mut self, kind: &str, parent: ObjectId) -> Dictionary {
        let mut element = dictionary! { "S" => kind, "P" => parent };
        if let Some(page) = self.page {
            element.set("Pg", page);
        }
        match (self.objects.len(), self.objects.pop()) {
            (1, Some(only)) => element.set("K", only),
            (_, Some(last)) => {
                self.objects.push(last);
                element.set("K", self.objects);
            }
            (_, None) => {}
        }
        element
    }
}
