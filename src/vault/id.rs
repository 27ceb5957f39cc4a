//! Names of what is kept: random, so that they say nothing.

use std::fmt;
use std::io;
use std::str::FromStr;

use super::random;

/// Hex digits in a name.
pub(super) const DIGITS: usize = 32;

/// The name of one kept thing: 128 random bits, written as 32 hex digits.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ThingId(String);

/// A text that is no [`ThingId`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not 32 hex digits")]
pub struct NotAnId;

impl ThingId {
    /// A name nothing else has.
    ///
    /// # Errors
    /// When the system has no randomness to give.
    pub fn random() -> io::Result<Self> {
        random::hex_name::<16>().map(Self)
    }

    /// The 32 hex digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ThingId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl FromStr for ThingId {
    type Err = NotAnId;

    fn from_str(text: &str) -> Result<Self, NotAnId> {
        if random::is_hex(text, DIGITS) { Ok(Self(text.to_owned())) } else { Err(NotAnId) }
    }
}
