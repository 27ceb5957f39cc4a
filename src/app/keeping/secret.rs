//! Something typed that nobody else may see.

use std::fmt;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use zeroize::Zeroizing;

/// A passphrase or a code as it is being typed. It is cleared when it is
/// dropped and prints as nothing, so that it cannot end up in a message.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Hidden(Zeroizing<String>);

impl Hidden {
    /// What was typed.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether nothing was typed.
    pub fn is_blank(&self) -> bool {
        self.0.trim().is_empty()
    }

    /// Tells one from another, to remember an answer found for it.
    pub fn fingerprint(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        self.0.hash(&mut hasher);
        hasher.finish()
    }
}

impl From<String> for Hidden {
    fn from(typed: String) -> Self {
        Self(Zeroizing::new(typed))
    }
}

impl From<&str> for Hidden {
    fn from(typed: &str) -> Self {
        typed.to_owned().into()
    }
}

impl fmt::Debug for Hidden {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Hidden")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_hidden_is_not_printed() {
        let hidden = Hidden::from("geheim");
        assert_eq!(format!("{hidden:?}"), "Hidden");
        assert_eq!(hidden.as_str(), "geheim");
    }
}
