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

    /// All wordings, in the order of the checklist's `languages`.
    pub fn wordings(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(AsRef::as_ref)
    }
}
