//! The number of a checklist version.

use std::cmp::Ordering;
use std::fmt;

/// One to four whole numbers with dots; compared number by number, a missing
/// one counting as 0. Shown as it was written.
#[derive(Clone, Debug)]
pub struct Version {
    written: String,
    numbers: [u64; 4],
}

impl Version {
    /// Reads a version; `None` unless it is one to four whole numbers of at
    /// most nine digits, with dots between.
    #[must_use]
    pub fn parse(written: &str) -> Option<Self> {
        let mut numbers = [0; 4];
        for (place, part) in written.split('.').enumerate() {
            let whole = (1..=9).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
            if !whole {
                return None;
            }
            *numbers.get_mut(place)? = part.parse().ok()?;
        }
        Some(Self { written: written.to_owned(), numbers })
    }
}

impl fmt::Display for Version {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.written)
    }
}

impl PartialEq for Version {
    fn eq(&self, other: &Self) -> bool {
        self.numbers == other.numbers
    }
}

impl Eq for Version {}

impl PartialOrd for Version {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Version {
    fn cmp(&self, other: &Self) -> Ordering {
        self.numbers.cmp(&other.numbers)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_compared_not_letters() {
        let parse = |written| Version::parse(written).expect("a version");
        assert!(parse("2026.10") > parse("2026.9"));
        assert_eq!(parse("2026.1"), parse("2026.1.0.0"));
        for wrong in ["", ".", "1.", "1..2", "a", "1.2.3.4.5", "-1", "1 ", "1234567890"] {
            assert!(Version::parse(wrong).is_none(), "{wrong}");
        }
    }
}
