//! Whether what is saved in a folder leaves this machine: because a program
//! copies it to a server ([`super::syncing`]), or because the folder lies on
//! another computer ([`super::shares`]). Both are said, and asked about once
//! before anything is written there.

use std::path::Path;

use super::{shares, syncing};
use crate::words::{Lang, Phrase, leaving as words};

/// How it leaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leaving {
    /// This program copies the folder to a server.
    Copied(&'static str),
    /// The folder lies on another computer.
    Elsewhere,
}

/// What would leave.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leaves {
    /// A paper, which whoever has it can read, unless it has a password.
    Paper,
    /// A backup, which is encrypted.
    Backup,
    /// The recovery code, which whoever has the sheet can read.
    Code,
}

/// How what is saved at this path leaves the machine, if by any means we know.
#[must_use]
pub fn of(path: &Path) -> Option<Leaving> {
    syncing::of(path).map(Leaving::Copied).or_else(|| shares::holds(path).then_some(Leaving::Elsewhere))
}

/// The same for a path that is being typed: what is `known` of the folder of the
/// path `before` holds as long as the folder is the same. Looking takes a moment.
#[must_use]
pub fn when_typed(path: &str, before: &str, known: Option<Leaving>) -> Option<Leaving> {
    let folder = |path: &str| Path::new(path.trim()).parent().map(Path::to_owned);
    if folder(path) == folder(before) { known } else { of(Path::new(path.trim())) }
}

impl Leaving {
    /// What this means, beside the field for a path.
    #[must_use]
    pub fn notice(self, lang: Lang) -> String {
        self.say(lang, [words::COPIED, words::ELSEWHERE], "")
    }

    /// The heading of the question.
    #[must_use]
    pub fn title(self, lang: Lang) -> String {
        self.say(lang, [words::COPIED_TITLE, words::ELSEWHERE_TITLE], "")
    }

    /// The question: who could get at it there.
    #[must_use]
    pub fn question(self, lang: Lang, what: Leaves, path: &str) -> String {
        let phrases = match what {
            Leaves::Paper | Leaves::Code => [words::COPIED_PAPER, words::ELSEWHERE_PAPER],
            Leaves::Backup => [words::COPIED_BACKUP, words::ELSEWHERE_BACKUP],
        };
        self.say(lang, phrases, path)
    }

    /// Said before one chooses to keep scans in such a folder.
    #[must_use]
    pub fn for_keeping(self, lang: Lang, folder: &str) -> String {
        self.say(lang, [words::COPIED_KEEPING, words::ELSEWHERE_KEEPING], folder)
    }

    fn say(self, lang: Lang, [copied, elsewhere]: [Phrase; 2], path: &str) -> String {
        match self {
            Self::Copied(name) => copied.with(lang, &[("name", name), ("path", path)]),
            Self::Elsewhere => elsewhere.with(lang, &[("path", path)]),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_ways_are_told_apart_and_have_words() {
        assert_eq!(of(Path::new("/home/u/Dropbox/a.pdf")), Some(Leaving::Copied("Dropbox")));
        let folder = tempfile::tempdir().expect("a folder");
        assert_eq!(of(&folder.path().join("a.pdf")), None);
        for leaving in [Leaving::Copied("Dropbox"), Leaving::Elsewhere] {
            for lang in [Lang::Nl, Lang::En] {
                let asked = [Leaves::Paper, Leaves::Backup].map(|what| leaving.question(lang, what, "/x/a.pdf"));
                let kept = leaving.for_keeping(lang, "/x/a.pdf");
                for said in [leaving.notice(lang), leaving.title(lang), kept].iter().chain(&asked) {
                    assert!(!said.contains('{'), "{said}");
                }
                assert!(asked.iter().all(|said| said.contains("/x/a.pdf")), "{asked:?}");
                assert_ne!(asked[0], asked[1]);
            }
        }
    }
}
