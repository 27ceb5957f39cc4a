//! Which advice gets a drawing beside it.
//!
//! The reader sees each drawing once: beside the first measure that needs it.
//! What a measure needs follows from the questions that led to it, and else from
//! the field terms in its title; so in a part for others it follows from what is
//! shared with its reader, and from nothing else.

use std::collections::BTreeSet;

use super::Context;
use crate::checklist::MeasureIx;
use crate::drawing::{self, Drawing};
use crate::scan::Asked;

/// The drawings a report has so far.
#[derive(Default)]
pub struct Pictures {
    shown: BTreeSet<String>,
    /// Advice that comes back for another door has had its drawing.
    advised: BTreeSet<MeasureIx>,
}

impl Pictures {
    /// The drawing a measure needs and the reader has not seen yet; `seen` are
    /// the open items behind it that this reader may know of.
    pub fn needed(&mut self, context: &Context<'_>, measure: MeasureIx, seen: &[Asked]) -> Option<Drawing> {
        if self.advised.contains(&measure) {
            return None;
        }
        let asked = seen.iter().map(|asked| context.checklist.question(asked.question).picture.as_deref());
        let title = context.text(&context.checklist.measure(measure).title);
        let terms = context.checklist.glossary.iter();
        let named =
            terms.filter(|term| term.term.stands_in(title, context.language)).map(|term| term.picture.as_deref());
        let id = asked.chain(named).flatten().find(|id| !self.shown.contains(*id))?;
        let drawing = drawing::picture(id, context.lang)?;
        self.shown.insert(id.to_owned());
        self.advised.insert(measure);
        Some(drawing)
    }
}
