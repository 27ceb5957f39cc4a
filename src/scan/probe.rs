//! The four shapes a condition can test one answer by.

use crate::checklist::AnswerIx;

use super::{Given, Truth};

/// What a condition asks of one answer.
#[derive(Clone, Copy, Debug)]
pub(super) enum Probe<'a> {
    /// One of these was chosen.
    Is(&'a [AnswerIx]),
    /// A number of at least this.
    AtLeast(i64),
    /// A number of at most this.
    AtMost(i64),
    /// Anything but `unknown`.
    Answered,
}

impl Probe<'_> {
    /// How it turns out for one question of one subject.
    pub(super) fn one(self, asked: bool, given: Option<&Given>) -> Truth {
        match (asked, given) {
            (false, _) => Truth::False,
            (true, None | Some(Given::Unknown)) => match self {
                Self::Answered => Truth::False,
                Self::Is(_) | Self::AtLeast(_) | Self::AtMost(_) => Truth::Open,
            },
            (true, Some(known)) => self.holds(known).into(),
        }
    }

    fn holds(self, known: &Given) -> bool {
        match (self, known) {
            (Self::Answered, _) => true,
            (Self::Is(wanted), Given::Choice(chosen)) => wanted.contains(chosen),
            (Self::Is(wanted), Given::Choices(chosen)) => share_one(wanted, chosen),
            (Self::AtLeast(bound), Given::Number(number)) => *number >= bound,
            (Self::AtMost(bound), Given::Number(number)) => *number <= bound,
            // The reader refuses a shape that does not fit the question.
            (Self::Is(_) | Self::AtLeast(_) | Self::AtMost(_), _) => false,
        }
    }
}

/// Whether two lists of answers have one in common.
pub(super) fn share_one(wanted: &[AnswerIx], chosen: &[AnswerIx]) -> bool {
    chosen.iter().any(|answer| wanted.contains(answer))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bounds_are_included() {
        let four = Given::Number(4);
        for (test, expected) in [
            (Probe::AtLeast(4), Truth::True),
            (Probe::AtLeast(5), Truth::False),
            (Probe::AtMost(4), Truth::True),
            (Probe::AtMost(3), Truth::False),
        ] {
            assert_eq!(test.one(true, Some(&four)), expected, "{test:?}");
        }
    }

    #[test]
    fn not_asked_is_false_and_not_known_is_open() {
        let wanted = [AnswerIx(0)];
        for test in [Probe::Is(&wanted), Probe::AtLeast(1), Probe::AtMost(1)] {
            assert_eq!(test.one(false, Some(&Given::Unknown)), Truth::False);
            assert_eq!(test.one(true, Some(&Given::Unknown)), Truth::Open);
            assert_eq!(test.one(true, None), Truth::Open);
        }
    }

    #[test]
    fn answered_is_never_open() {
        assert_eq!(Probe::Answered.one(true, None), Truth::False);
        assert_eq!(Probe::Answered.one(true, Some(&Given::Unknown)), Truth::False);
        assert_eq!(Probe::Answered.one(true, Some(&Given::Choice(AnswerIx(0)))), Truth::True);
        assert_eq!(Probe::Answered.one(false, Some(&Given::Choice(AnswerIx(0)))), Truth::False);
    }

    #[test]
    fn of_several_choices_one_is_enough() {
        let chosen = Given::Choices(vec![AnswerIx(1), AnswerIx(3)]);
        assert_eq!(Probe::Is(&[AnswerIx(0), AnswerIx(3)]).one(true, Some(&chosen)), Truth::True);
        assert_eq!(Probe::Is(&[AnswerIx(0), AnswerIx(2)]).one(true, Some(&chosen)), Truth::False);
    }
}
