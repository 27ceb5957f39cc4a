//! True, false, or not known yet.
//!
//! Nobody knows everything about their house while walking through it. So a
//! condition has a third outcome, *open*: what it hangs on is asked but not
//! answered, or answered "weet ik niet". The three combine so that an open part
//! decides nothing and a part that is known decides all it can: `all` with one
//! false part is false, whatever else is open.

/// How a condition turns out (format 1 §1, "in doubt, ask").
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Truth {
    /// It holds.
    True,
    /// It does not hold.
    False,
    /// What it hangs on is not known.
    Open,
}

impl Truth {
    /// For an `ask_if` or `only_if`: open counts as true, so that nothing is
    /// left out merely because something is not known.
    #[must_use]
    pub const fn in_doubt_yes(self) -> bool {
        !matches!(self, Self::False)
    }

    /// For a `severity_if` or `raise_if`: only what is certain changes the
    /// order.
    #[must_use]
    pub const fn is_certain(self) -> bool {
        matches!(self, Self::True)
    }

    /// `all`: false if any is false, else open if any is open; true when there
    /// are none.
    #[must_use]
    pub fn all(parts: impl IntoIterator<Item = Self>) -> Self {
        let mut outcome = Self::True;
        for part in parts {
            match part {
                Self::False => return Self::False,
                Self::Open => outcome = Self::Open,
                Self::True => {}
            }
        }
        outcome
    }

    /// `any`: true if any is true, else open if any is open; false when there
    /// are none.
    #[must_use]
    pub fn any(parts: impl IntoIterator<Item = Self>) -> Self {
        let mut outcome = Self::False;
        for part in parts {
            match part {
                Self::True => return Self::True,
                Self::Open => outcome = Self::Open,
                Self::False => {}
            }
        }
        outcome
    }
}

impl std::ops::Not for Truth {
    type Output = Self;

    /// The opposite; open stays open.
    fn not(self) -> Self {
        match self {
            Self::True => Self::False,
            Self::False => Self::True,
            Self::Open => Self::Open,
        }
    }
}

impl From<bool> for Truth {
    fn from(known: bool) -> Self {
        if known { Self::True } else { Self::False }
    }
}

#[cfg(test)]
mod tests {
    use super::Truth::{self, False, Open, True};

    #[test]
    fn the_tables_of_the_rule() {
        // both, all, any
        for (one, other, all, any) in [
            (True, True, True, True),
            (True, False, False, True),
            (True, Open, Open, True),
            (False, False, False, False),
            (False, Open, False, Open),
            (Open, Open, Open, Open),
        ] {
            for pair in [[one, other], [other, one]] {
                assert_eq!(Truth::all(pair), all, "all {pair:?}");
                assert_eq!(Truth::any(pair), any, "any {pair:?}");
                assert_eq!(!Truth::all(pair), Truth::any(pair.map(|part| !part)), "de Morgan {pair:?}");
            }
        }
        assert_eq!(Truth::all([]), True);
        assert_eq!(Truth::any([]), False);
        assert_eq!(!Open, Open);
    }

    #[test]
    fn doubt_asks_but_never_raises() {
        assert!(Open.in_doubt_yes() && True.in_doubt_yes() && !False.in_doubt_yes());
        assert!(!Open.is_certain() && True.is_certain() && !False.is_certain());
    }
}
