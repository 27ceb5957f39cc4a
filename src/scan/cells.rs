//! Every question of every subject, in one row.
//!
//! A question of profile or place takes one cell, a question of an element kind
//! one for each element of that kind. Where an expected kind has no elements
//! and is not denied either, one cell stands for the missing element. So "is it
//! asked, and what was answered" is one look at an index, for any subject.

use crate::checklist::{Checklist, Home, KindIx, Question, QuestionIx};

use super::{Asked, ElementIx, Given, Scan, Subject};

/// The little of a question that every pass over the walk looks at.
///
/// A question carries all its texts and is large; ten thousand of them do not
/// fit in a processor's nearest memory, these do.
#[derive(Clone, Copy, Debug)]
pub(super) struct Brief {
    /// Where it is asked.
    pub(super) home: Home,
    /// Marked for the quick round.
    pub(super) quick: bool,
    /// Scored: an item, not a fact.
    pub(super) is_item: bool,
}

/// The cells of one scan.
#[derive(Clone, Debug)]
pub(super) struct Cells<'a> {
    /// Per question what is looked at often.
    briefs: Vec<Brief>,
    /// Per question its first cell; one more at the end.
    first: Vec<usize>,
    /// The answer that counts: none while under review.
    given: Vec<Option<&'a Given>>,
    /// Whether it is asked; filled in by the situation.
    asked: Vec<bool>,
    /// Per kind its elements, in the order of the scan.
    of_kind: Vec<Vec<ElementIx>>,
    /// Per element its place among those of its kind.
    rank: Vec<usize>,
    /// Per kind whether a cell stands for a missing element.
    stand_in: Vec<bool>,
}

impl<'a> Cells<'a> {
    /// Lays out the cells and puts the answers in; nothing is asked yet.
    pub(super) fn of(checklist: &Checklist, scan: &'a Scan) -> Self {
        let mut of_kind = vec![Vec::new(); checklist.kinds.len()];
        let mut rank = Vec::with_capacity(scan.elements.len());
        for (place, element) in scan.elements.iter().enumerate() {
            let same: &mut Vec<ElementIx> = &mut of_kind[element.kind.at()];
            rank.push(same.len());
            same.push(ElementIx::from(place));
        }
        let denied = |kind: usize| scan.none.get(kind).copied().unwrap_or(false);
        let stand_in: Vec<bool> = checklist
            .kinds
            .iter()
            .enumerate()
            .map(|(kind, model)| model.expected && of_kind[kind].is_empty() && !denied(kind))
            .collect();

        let mut briefs = Vec::with_capacity(checklist.questions.len());
        let mut first = Vec::with_capacity(checklist.questions.len() + 1);
        let mut cells = 0;
        for question in &checklist.questions {
            let Question { home, quick, ref scoring, .. } = *question;
            briefs.push(Brief { home, quick, is_item: scoring.is_some() });
            first.push(cells);
            cells += match home {
                Home::Profile | Home::Place(_) => 1,
                Home::Element(kind) => of_kind[kind.at()].len() + usize::from(stand_in[kind.at()]),
            };
        }
        first.push(cells);

        let mut laid_out =
            Self { briefs, first, given: vec![None; cells], asked: vec![false; cells], of_kind, rank, stand_in };
        laid_out.put_answers(checklist, scan);
        laid_out
    }

    fn put_answers(&mut self, checklist: &Checklist, scan: &'a Scan) {
        for (question, given) in scan.answers.iter().enumerate().take(self.briefs.len()) {
            // An element's answers stand with the element.
            if matches!(self.briefs[question].home, Home::Profile | Home::Place(_)) {
                self.given[self.first[question]] = given.as_ref();
            }
        }
        for (element, rank) in scan.elements.iter().zip(&self.rank) {
            let questions = &checklist.kind(element.kind).questions;
            for (question, given) in questions.iter().zip(&element.answers) {
                self.given[self.first[question.at()] + rank] = given.as_ref();
            }
        }
        for waiting in &scan.under_review {
            if let Some(cell) = self.cell(*waiting) {
                self.given[cell] = None;
            }
        }
    }

    /// The cell of one question of one subject; `None` where the two do not
    /// belong together.
    pub(super) fn cell(&self, asked: Asked) -> Option<usize> {
        let rank = match (self.briefs.get(asked.question.at())?.home, asked.subject) {
            (Home::Profile | Home::Place(_), Subject::Household) => 0,
            (Home::Element(kind), Subject::Element(element)) => {
                // A rank counts only among elements of the same kind.
                let rank = *self.rank.get(element.at())?;
                (self.of_kind[kind.at()].get(rank) == Some(&element)).then_some(rank)?
            }
            (Home::Element(kind), Subject::Missing(missing)) if kind == missing && self.stand_in[kind.at()] => 0,
            _ => return None,
        };
        Some(self.first[asked.question.at()] + rank)
    }

    /// Per question what is looked at often.
    pub(super) fn briefs(&self) -> &[Brief] {
        &self.briefs
    }

    /// The first cell of a question; that of element `rank` lies `rank` on.
    pub(super) fn first(&self, question: QuestionIx) -> usize {
        self.first[question.at()]
    }

    /// All cells of a question.
    pub(super) fn all(&self, question: QuestionIx) -> std::ops::Range<usize> {
        self.first[question.at()]..self.first[question.at() + 1]
    }

    /// The elements of a kind, in the order of the scan.
    pub(super) fn elements(&self, kind: KindIx) -> &[ElementIx] {
        &self.of_kind[kind.at()]
    }

    /// An element's place among those of its kind.
    pub(super) fn rank(&self, element: ElementIx) -> Option<usize> {
        self.rank.get(element.at()).copied()
    }

    /// Whether a cell stands for a missing element of this kind.
    pub(super) fn has_stand_in(&self, kind: KindIx) -> bool {
        self.stand_in[kind.at()]
    }

    /// Whether a cell is asked; `false` for a cell that does not exist.
    pub(super) fn asked(&self, cell: usize) -> bool {
        self.asked.get(cell).copied().unwrap_or(false)
    }

    /// The answer that counts.
    pub(super) fn given(&self, cell: usize) -> Option<&'a Given> {
        self.given.get(cell).copied().flatten()
    }

    /// Says whether a cell is asked.
    pub(super) fn set_asked(&mut self, cell: usize, asked: bool) {
        if let Some(slot) = self.asked.get_mut(cell) {
            *slot = asked;
        }
    }
}
