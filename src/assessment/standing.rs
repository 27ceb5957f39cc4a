//! From items to one of five words.
//!
//! A status is never an average: one urgent gap decides, and what is not known
//! never counts as in order.

use crate::checklist::Severity;

use super::{ItemState, Status};

/// How a group of items stands: a theme, an element, or one element within a
/// theme. Items can be added in any order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// Items that count (without `not_applicable`).
    pub items: u32,
    /// Open ones.
    pub open: u32,
    /// Unclear ones.
    pub unclear: u32,
    /// Items that do not count here.
    pub not_applicable: u32,
    urgent: bool,
    attention: bool,
    element_unclear: bool,
}

impl Standing {
    /// Adds one item.
    pub fn add(&mut self, severity: Severity, state: ItemState) {
        if state == ItemState::NotApplicable {
            self.not_applicable += 1;
            return;
        }
        self.items += 1;
        self.open += u32::from(state.is_open());
        self.unclear += u32::from(state.is_unclear());
        self.urgent |= match severity.number() {
            4 => state.is_open(),
            3 => state == ItemState::NotInOrder,
            _ => false,
        };
        self.attention |= match severity.number() {
            4 => state.is_unclear(),
            3 => state.is_unclear() || state == ItemState::Partly,
            2 => state.is_open(),
            _ => false,
        };
    }

    /// Adds all items of one element. An element that is mostly unclear makes
    /// the whole group so: a home is as strong as its weakest window, and what
    /// nobody looked at may be that window.
    pub fn add_element(&mut self, element: &Self) {
        self.items += element.items;
        self.open += element.open;
        self.unclear += element.unclear;
        self.not_applicable += element.not_applicable;
        self.urgent |= element.urgent;
        self.attention |= element.attention;
        self.element_unclear |= element.is_mostly_unclear();
    }

    /// The status (format 1 §3, "theme status"): the first line that fits.
    #[must_use]
    pub const fn status(&self) -> Status {
        if self.items == 0 {
            Status::NotApplicable
        } else if self.urgent {
            Status::ActNow
        } else if self.is_mostly_unclear() {
            Status::NotEnoughKnown
        } else if self.attention {
            Status::Attention
        } else {
            Status::InOrder
        }
    }

    /// More than a quarter is unclear, here or in one element.
    const fn is_mostly_unclear(&self) -> bool {
        self.element_unclear || self.unclear as u64 * 4 > self.items as u64
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    type Case = (&'static str, &'static [(u8, ItemState)], Status);

    fn status(items: &[(u8, ItemState)]) -> Status {
        let mut standing = Standing::default();
        for (severity, state) in items {
            standing.add(Severity::ALL[usize::from(*severity) - 1], *state);
        }
        standing.status()
    }

    /// The eleven cases a to k of the grounds for the rule (§7.3 there). Case g
    /// and h stand as they are there; the rule itself goes further in one
    /// point, shown below them: a severity-3 unknown asks for attention too.
    #[test]
    fn the_eleven_cases() {
        use ItemState::{InOrder as Ok, NotApplicable, NotInOrder as No, Partly, Unknown};
        let cases: [Case; 11] = [
            ("a", &[(4, Ok), (3, Ok), (2, Ok), (1, Ok)], Status::InOrder),
            ("b", &[(4, Ok), (3, Ok), (2, Ok), (1, No)], Status::InOrder),
            ("c", &[(4, Ok), (3, Ok), (2, Partly), (1, Ok)], Status::Attention),
            ("d", &[(4, Ok), (3, Partly), (2, Ok), (1, Ok)], Status::Attention),
            ("e", &[(4, Ok), (3, No), (2, Ok), (1, Ok)], Status::ActNow),
            ("f", &[(4, Partly), (3, Ok), (2, Ok), (1, Ok)], Status::ActNow),
            ("g", &[(4, Unknown), (3, Ok), (2, Ok), (1, Ok)], Status::Attention),
            ("h", &[(4, Ok), (3, Unknown), (2, Unknown), (1, Ok)], Status::NotEnoughKnown),
            ("i", &[(4, No), (3, Unknown), (2, Unknown), (1, Unknown)], Status::ActNow),
            ("j", &[(4, NotApplicable), (3, NotApplicable)], Status::NotApplicable),
            ("k", &[(3, Ok), (2, Ok), (2, Ok), (1, Unknown)], Status::InOrder),
        ];
        for (name, items, expected) in cases {
            assert_eq!(status(items), expected, "case {name}");
        }
        assert_eq!(status(&[(4, Ok), (3, Unknown), (2, Ok), (1, Ok)]), Status::Attention);
    }

    #[test]
    fn one_element_nobody_looked_at_is_not_hidden_by_the_others() {
        let mut window = Standing::default();
        window.add(Severity::ALL[0], ItemState::Unanswered);
        let mut theme = Standing::default();
        for _ in 0..20 {
            theme.add(Severity::ALL[0], ItemState::InOrder);
        }
        assert_eq!(theme.status(), Status::InOrder);
        theme.add_element(&window);
        assert_eq!(theme.status(), Status::NotEnoughKnown);
        assert_eq!((theme.items, theme.unclear), (21, 1));
    }
}
