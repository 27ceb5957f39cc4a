//! A password for a locked copy, and what to say of a weak one.

use std::fmt;

use zeroize::Zeroizing;

/// A PDF reads no more of a password than this.
const MOST_BYTES: usize = 127;
/// Below this many guesses (ten to this power) a password is told to be weak:
/// whoever has the file can go on guessing as long as they like.
const STRONG_LOG10: f64 = 10.0;

/// A password that can lock a PDF: not blank, and not longer than a PDF reads.
/// Cleared from memory when it goes; never shown, also not while debugging.
#[derive(Clone, PartialEq, Eq)]
pub struct Password(Zeroizing<String>);

/// Why a password cannot lock a PDF.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PasswordError {
    /// Nothing, or only white space.
    #[error("blank password")]
    Blank,
    /// More than a PDF reads: what stands behind it would count for nothing.
    #[error("password over {MOST_BYTES} bytes")]
    TooLong,
    /// A character that not every viewer can take: a tab, a line end.
    #[error("control character in password")]
    Control,
}

/// How hard a password is to guess.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Strength {
    /// Someone with the file could find it.
    Weak,
    /// Good enough.
    Strong,
}

impl Password {
    /// From what a person typed, as it is.
    ///
    /// # Errors
    /// When it is blank, too long or holds a control character.
    pub fn new(typed: &str) -> Result<Self, PasswordError> {
        if typed.trim().is_empty() {
            return Err(PasswordError::Blank);
        }
        if typed.len() > MOST_BYTES {
            return Err(PasswordError::TooLong);
        }
        if typed.chars().any(char::is_control) {
            return Err(PasswordError::Control);
        }
        Ok(Self(Zeroizing::new(typed.to_owned())))
    }

    /// How hard it is to guess; weak ones are warned of, not refused.
    #[must_use]
    pub fn strength(&self) -> Strength {
        let guesses_log10 = zxcvbn::zxcvbn(&self.0, &["huisscan", "advies", "rapport"]).guesses_log10();
        if guesses_log10 < STRONG_LOG10 { Strength::Weak } else { Strength::Strong }
    }

    /// For the cipher alone.
    pub(super) fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Password {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Password")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_lock_is_refused() {
        assert_eq!(Password::new(""), Err(PasswordError::Blank));
        assert_eq!(Password::new("  "), Err(PasswordError::Blank));
        assert_eq!(Password::new(&"é".repeat(64)), Err(PasswordError::TooLong));
        assert_eq!(Password::new("een\ttwee"), Err(PasswordError::Control));
        assert!(Password::new(&"é".repeat(63)).is_ok());
    }

    #[test]
    fn weak_ones_are_told_from_strong_ones() {
        for weak in ["1234", "wachtwoord", "welkom01", "huisscan2026"] {
            assert_eq!(Password::new(weak).map(|password| password.strength()), Ok(Strength::Weak), "{weak}");
        }
        let strong = Password::new("stoep kabel merel avondrood");
        assert_eq!(strong.map(|password| password.strength()), Ok(Strength::Strong));
    }

    #[test]
    fn it_is_not_shown() {
        assert_eq!(format!("{:?}", Password::new("geheim woord")), "Ok(Password)");
    }
}
