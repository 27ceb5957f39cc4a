//! Changes to elements: what they take along.

use std::collections::{BTreeMap, BTreeSet};

use super::{Asked, ElementIx, Scan, Subject};

impl Scan {
    /// Takes an element away, with its answers, notes, photos and what was
    /// done for it. Elements behind it move up one place.
    pub fn remove_element(&mut self, element: ElementIx) {
        if element.at() >= self.elements.len() {
            return;
        }
        let removed = self.elements.remove(element.at());
        self.review.retain(|review| review.element.as_deref() != Some(removed.id.as_str()));
        let moved = |asked: Asked| match asked.subject {
            Subject::Element(other) if other == element => None,
            Subject::Element(other) if other > element => {
                Some(Asked { subject: Subject::Element(ElementIx::from(other.at() - 1)), ..asked })
            }
            _ => Some(asked),
        };
        self.under_review = self.under_review.iter().copied().filter_map(moved).collect::<BTreeSet<_>>();
        let notes = std::mem::take(&mut self.notes);
        self.notes =
            notes.into_iter().filter_map(|(asked, note)| Some((moved(asked)?, note))).collect::<BTreeMap<_, _>>();
        let photos = std::mem::take(&mut self.photos);
        self.photos = photos.into_iter().filter_map(|(asked, photos)| Some((moved(asked)?, photos))).collect();
        let reasons = std::mem::take(&mut self.done.reasons);
        self.done.reasons =
            reasons.into_iter().filter_map(|(measure, reason)| Some((measure, moved(reason)?))).collect();
    }

    /// Gives one element the answers of another of its kind; name and place
    /// stay. Says whether it did.
    pub fn copy_answers(&mut self, from: ElementIx, to: ElementIx) -> bool {
        let Some(source) = self.elements.get(from.at()) else { return false };
        let (kind, answers) = (source.kind, source.answers.clone());
        let Some(target) = self.elements.get_mut(to.at()).filter(|target| target.kind == kind && from != to) else {
            return false;
        };
        target.answers = answers;
        let id = target.id.clone();
        // What waited for another look here is no longer what stands here.
        self.under_review.retain(|asked| asked.subject != Subject::Element(to));
        self.review.retain(|review| review.element.as_deref() != Some(id.as_str()));
        true
    }
}
