//! The passphrase ("wachtzin"): what one remembers.

use std::fmt;

use unicode_normalization::UnicodeNormalization as _;
use zeroize::Zeroizing;

/// Longest passphrase, in characters.
pub const LONGEST_PASSPHRASE: usize = 256;

/// A passphrase, as it is used: without the white space around it, and with
/// letters and their accents written in one way (NFC), so that another keyboard
/// gives the same.
#[derive(Clone)]
pub struct Passphrase(Zeroizing<String>);

/// Why what was typed is no passphrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PassphraseError {
    /// Nothing was typed.
    #[error("blank")]
    Blank,
    /// Over [`LONGEST_PASSPHRASE`].
    #[error("longer than {LONGEST_PASSPHRASE} characters")]
    TooLong,
}

impl Passphrase {
    /// Takes what was typed.
    ///
    /// # Errors
    /// When it is blank or too long. How strong it is, is another question:
    /// [`Passphrase::strength`](Self::strength).
    pub fn new(typed: &str) -> Result<Self, PassphraseError> {
        let typed = typed.trim();
        if typed.is_empty() {
            return Err(PassphraseError::Blank);
        }
        if typed.chars().take(LONGEST_PASSPHRASE + 1).count() > LONGEST_PASSPHRASE {
            return Err(PassphraseError::TooLong);
        }
        // Normalising makes a text at most three times as long; room beforehand
        // means that no copy stays behind when it grows.
        let mut text = Zeroizing::new(String::with_capacity(typed.len() * 3));
        text.extend(typed.nfc());
        Ok(Self(text))
    }

    /// The words themselves.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Passphrase {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Passphrase")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_words_typed_otherwise_are_the_same() {
        let one = Passphrase::new("caf\u{e9} op de hoek").expect("a passphrase");
        let two = Passphrase::new(" cafe\u{301} op de hoek\n").expect("a passphrase");
        assert_eq!(one.as_str(), two.as_str());
        assert_ne!(one.as_str(), Passphrase::new("Caf\u{e9} op de hoek").expect("a passphrase").as_str());
    }

    #[test]
    fn blank_and_endless_are_refused() {
        assert_eq!(Passphrase::new(" \t ").expect_err("refused"), PassphraseError::Blank);
        assert!(Passphrase::new(&"\u{e9}".repeat(LONGEST_PASSPHRASE)).is_ok());
        assert_eq!(Passphrase::new(&"a".repeat(257)).expect_err("refused"), PassphraseError::TooLong);
    }
}
