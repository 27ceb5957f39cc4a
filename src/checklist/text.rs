//! What people read, in each language of the checklist.

/// A language of a checklist, as its place in `languages`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct LanguageIx(pub u8);

/// A text in every language of its checklist, none of them blank.
///
/// Markup is `**bold**`, lists (`- `) and blank lines between paragraphs;
/// nothing else is interpreted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text(Box<[Box<str>]>);

impl Text {
    /// From the wordings in the order of the checklist's `languages`.
    #[must_use]
    pub fn new(wordings: Vec<Box<str>>) -> Self {
        Self(wordings.into_boxed_slice())
    }

    /// The wording in one language.
    #[must_use]
    pub fn get(&self, language: LanguageIx) -> &str {
        self.0.get(usize::from(language.0)).map_or("", |wording| wording)
    }

    /// Whether it stands in some words as a word of its own, in small letters or
    /// capitals; "slot" stands in "het slot.", not in "slotenmaker".
    #[must_use]
    pub fn stands_in(&self, words: &str, language: LanguageIx) -> bool {
        let (words, term) = (words.to_lowercase(), self.get(language).to_lowercase());
        words.match_indices(&term).any(|(at, found)| {
            let before = words.get(..at).and_then(|words| words.chars().next_back());
            let after = words.get(at + found.len()..).and_then(|words| words.chars().next());
            !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
        })
    }

    /// All wordings, in the order of the checklist's `languages`.
    pub fn wordings(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(AsRef::as_ref)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_term_stands_as_a_word_of_its_own() {
        let term = Text::new(vec!["slot".into()]);
        let stands = |words| term.stands_in(words, LanguageIx(0));
        assert!(stands("Slot?") && stands("een (slot)") && stands("slotenmaker, slot"));
        assert!(!stands("slotenmaker") && !stands("deurslot") && !stands(""));
    }
}
