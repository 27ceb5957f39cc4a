//! When a question is asked, a severity changes, a measure is given.

use super::{AnswerIx, QuestionIx};

/// A condition over given answers; it is true, false or open.
///
/// The shapes are those of the file, with references resolved. Circles and
/// mismatches are refused on reading. How a condition is decided stands with
/// [`crate::scan`], which knows the answers.
#[derive(Clone, Debug, PartialEq)]
pub enum Condition {
    /// The answer is one of these (several choices: at least one chosen).
    Is {
        /// The question asked about.
        question: QuestionIx,
        /// Whose answer, for a question of an element kind.
        reach: Reach,
        /// The answers that make it true; never empty.
        answers: Box<[AnswerIx]>,
    },
    /// The number is this or more.
    AtLeast {
        /// The question asked about.
        question: QuestionIx,
        /// Whose answer.
        reach: Reach,
        /// The bound, included.
        bound: i64,
    },
    /// The number is this or less.
    AtMost {
        /// The question asked about.
        question: QuestionIx,
        /// Whose answer.
        reach: Reach,
        /// The bound, included.
        bound: i64,
    },
    /// The question is asked and has an answer other than `unknown`. Never open.
    Answered {
        /// The question asked about.
        question: QuestionIx,
        /// Whose answer.
        reach: Reach,
    },
    /// Every part; true when there are none.
    All(Box<[Condition]>),
    /// At least one part; false when there are none.
    Any(Box<[Condition]>),
    /// The opposite; open stays open.
    Not(Box<Condition>),
}

/// Whose answer a condition looks at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// The household's one answer: the question belongs to no element kind.
    Household,
    /// The same element: the condition stands inside a question of that kind.
    Same,
    /// `of: any`: at least one element for which the question is asked.
    AnyElement,
    /// `of: every`: there is at least one such element, and all of them.
    EveryElement,
}

impl Condition {
    /// Calls `visit` with every question this condition names, and its reach.
    pub fn visit_questions(&self, visit: &mut impl FnMut(QuestionIx, Reach)) {
        match self {
            Self::Is { question, reach, .. }
            | Self::AtLeast { question, reach, .. }
            | Self::AtMost { question, reach, .. }
            | Self::Answered { question, reach } => visit(*question, *reach),
            Self::All(parts) | Self::Any(parts) => {
                for part in parts {
                    part.visit_questions(visit);
                }
            }
            Self::Not(part) => part.visit_questions(visit),
        }
    }
}
