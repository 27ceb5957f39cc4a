//! Which measures are done, as one writes it (`--done`, format 1 §3 "done").
//!
//! A mark is `measure`, done for all its reasons; `measure/question`, done for
//! one; or `measure/question@element`, where the question is asked for each
//! element of a kind.

use std::collections::HashMap;

use crate::checklist::{Checklist, MeasureIx, QuestionIx};
use crate::scan::{Asked, Done, ElementIx, Scan, Subject};

/// A mark that names what does not exist (`unknown-reference`).
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DoneError {
    /// The checklist has no such measure.
    #[error("no measure `{name}` in this checklist (in `{mark}`)")]
    Measure {
        /// The mark as written.
        mark: String,
        /// The part that is unknown.
        name: String,
    },
    /// The checklist has no such question.
    #[error("no question `{name}` in this checklist (in `{mark}`)")]
    Question {
        /// The mark as written.
        mark: String,
        /// The part that is unknown.
        name: String,
    },
    /// The scan has no such element for which the question is asked.
    #[error("no element `{name}` that question `{question}` is about (in `{mark}`)")]
    Element {
        /// The mark as written.
        mark: String,
        /// The question it names.
        question: String,
        /// The part that is unknown.
        name: String,
    },
    /// The question is asked for each element, and the mark names none.
    #[error("question `{question}` is about one element: write `{mark}@element`")]
    ElementMissing {
        /// The mark as written.
        mark: String,
        /// The question it names.
        question: String,
    },
}

impl DoneError {
    /// The code of this problem in every list of problems.
    pub const CODE: &'static str = "unknown-reference";
}

/// Reads marks against a checklist and a scan; all that is wrong, or all that
/// is done.
///
/// # Errors
///
/// Every mark that names a measure, question or element that does not exist, in
/// the order given.
pub fn read_done(marks: &[impl AsRef<str>], checklist: &Checklist, scan: &Scan) -> Result<Done, Vec<DoneError>> {
    let names = Names::of(checklist, scan);
    let mut done = Done::default();
    let mut errors = Vec::new();
    for mark in marks {
        match names.read(mark.as_ref()) {
            Ok((measure, None)) => {
                done.measures.insert(measure);
            }
            Ok((measure, Some(reason))) => {
                done.reasons.insert((measure, reason));
            }
            Err(error) => errors.push(error),
        }
    }
    if errors.is_empty() { Ok(done) } else { Err(errors) }
}

/// All that a mark can name.
struct Names<'a> {
    checklist: &'a Checklist,
    scan: &'a Scan,
    measures: HashMap<&'a str, MeasureIx>,
    questions: HashMap<&'a str, QuestionIx>,
    elements: HashMap<&'a str, ElementIx>,
}

impl<'a> Names<'a> {
    fn of(checklist: &'a Checklist, scan: &'a Scan) -> Self {
        let measures = checklist.measures.iter().enumerate();
        let questions = checklist.questions.iter().enumerate();
        let elements = scan.elements.iter().enumerate();
        Self {
            checklist,
            scan,
            measures: measures.map(|(place, measure)| (measure.id.as_str(), place.into())).collect(),
            questions: questions.map(|(place, question)| (question.id.as_str(), place.into())).collect(),
            elements: elements.map(|(place, element)| (element.id.as_str(), place.into())).collect(),
        }
    }

    fn read(&self, mark: &str) -> Result<(MeasureIx, Option<Asked>), DoneError> {
        let (name, reason) = match mark.split_once('/') {
            Some((name, reason)) => (name, Some(reason)),
            None => (mark, None),
        };
        let measure = self.measures.get(name).copied();
        let measure = measure.ok_or_else(|| DoneError::Measure { mark: mark.to_owned(), name: name.to_owned() })?;
        let reason = reason.map(|reason| self.reason(mark, reason)).transpose()?;
        Ok((measure, reason))
    }

    fn reason(&self, mark: &str, reason: &str) -> Result<Asked, DoneError> {
        let (name, element) = match reason.split_once('@') {
            Some((name, element)) => (name, Some(element)),
            None => (reason, None),
        };
        let question = self.questions.get(name).copied();
        let question = question.ok_or_else(|| DoneError::Question { mark: mark.to_owned(), name: name.to_owned() })?;
        let subject = match (self.checklist.question(question).element_kind(), element) {
            (None, None) => Subject::Household,
            (Some(_), None) => {
                return Err(DoneError::ElementMissing { mark: mark.to_owned(), question: name.to_owned() });
            }
            (kind, Some(id)) => {
                let found = self.elements.get(id).copied();
                let found = found.filter(|found| kind == Some(self.scan.elements[found.at()].kind));
                let unknown =
                    || DoneError::Element { mark: mark.to_owned(), question: name.to_owned(), name: id.to_owned() };
                Subject::Element(found.ok_or_else(unknown)?)
            }
        };
        Ok(Asked { question, subject })
    }
}
