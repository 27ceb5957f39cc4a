//! What holds on this machine and what does not, as plain data for the page
//! about trust. What can be tried was tried; the rest is called unknown.

use std::path::Path;

use super::leaving::{self, Leaving};
use super::lockdown::Lockdown;
use super::notices::Told;
use super::{Holds, capture, lockdown};
use crate::words::proofs::{self, Proof};
use crate::words::traces::{self, Trace};
use crate::words::trust::{self as words, FactWords};
use crate::words::{Lang, Phrase};

/// One thing that holds or does not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fact {
    /// What is asked, and what each answer means.
    pub words: FactWords,
    /// The answer.
    pub holds: Holds,
    /// The program that copies, where the answer names one.
    pub program: Option<&'static str>,
}

impl Fact {
    const fn new(words: FactWords, holds: Holds) -> Self {
        Self { words, holds, program: None }
    }

    /// The answer in a word.
    #[must_use]
    pub const fn answer(&self) -> Phrase {
        match self.holds {
            Holds::Yes => words::YES,
            Holds::No => words::NO,
            Holds::Unknown => words::UNKNOWN,
        }
    }

    /// What the answer means here, and what to do.
    #[must_use]
    pub fn sentence(&self, lang: Lang) -> String {
        let phrase = match self.holds {
            Holds::Yes => self.words.yes,
            Holds::No => self.words.no,
            Holds::Unknown => self.words.unknown,
        };
        phrase.with(lang, &[("program", self.program.unwrap_or_default())])
    }
}

/// What the window knows of itself and the system cannot tell.
#[derive(Clone, Copy, Debug, Default)]
pub struct Asked<'a> {
    /// The folder in which scans are kept; none where nothing is kept.
    pub folder: Option<&'a Path>,
    /// Whether the system was asked to keep the window out of screenshots.
    pub capture_blocked: bool,
    /// Whether the screen is known to be elsewhere.
    pub remote: bool,
    /// What [`super::notices::listen`] was promised, once it is known.
    pub told: Option<Told>,
}

/// Everything that holds or not, the most important first.
#[must_use]
pub fn facts(asked: Asked<'_>) -> Vec<Fact> {
    let Lockdown { local_sockets_only, second_way_closed, crash_leaves_no_memory, memory_closed, gains_no_rights } =
        lockdown::state();
    let told = asked.told.unwrap_or(Told { before_sleep: Holds::Unknown, before_end: Holds::Unknown });
    let mut facts = vec![Fact::new(words::NETWORK, local_sockets_only)];
    if cfg!(target_os = "linux") {
        facts.push(Fact::new(words::SECOND_WAY, second_way_closed));
    }
    facts.extend([
        stays_here(asked.folder),
        Fact::new(words::SCREEN_HERE, Holds::seen(!asked.remote)),
        Fact::new(words::MEMORY, memory_closed),
        Fact::new(words::CRASH, crash_leaves_no_memory),
        Fact::new(words::RIGHTS, gains_no_rights),
        Fact::new(words::SLEEP, told.before_sleep),
        Fact::new(words::END, told.before_end),
        Fact::new(words::CAPTURE, capture::is_blocked(asked.capture_blocked)),
    ]);
    facts
}

fn stays_here(folder: Option<&Path>) -> Fact {
    let leaving = folder.and_then(leaving::of);
    let holds = if folder.is_none() { Holds::Unknown } else { Holds::seen(leaving.is_none()) };
    match leaving {
        Some(Leaving::Copied(name)) => Fact { program: Some(name), ..Fact::new(words::STAYS_HERE, holds) },
        Some(Leaving::Elsewhere) => Fact::new(words::STAYS_HERE_SHARE, holds),
        None => Fact::new(words::STAYS_HERE, holds),
    }
}

/// What this system may keep of its own accord.
#[must_use]
pub const fn kept_by_system() -> &'static [Trace] {
    if cfg!(windows) {
        traces::KEPT_BY_WINDOWS
    } else if cfg!(target_os = "macos") {
        traces::KEPT_BY_MACOS
    } else {
        traces::KEPT_BY_LINUX
    }
}

/// Three commands with which someone else checks it on this system.
#[must_use]
pub const fn proofs() -> &'static [Proof] {
    if cfg!(windows) {
        proofs::PROOF_ON_WINDOWS
    } else if cfg!(target_os = "macos") {
        proofs::PROOF_ON_MACOS
    } else {
        proofs::PROOF_ON_LINUX
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_claimed_that_was_not_tried() {
        // This test program gave nothing up and listens to nobody.
        let facts = facts(Asked::default());
        let of = |words: FactWords| facts.iter().find(|fact| fact.words == words).map(|fact| fact.holds);
        for words in [words::NETWORK, words::MEMORY, words::CRASH, words::RIGHTS, words::CAPTURE] {
            assert_eq!(of(words), Some(Holds::No), "{}", words.asks.en);
        }
        for words in [words::SLEEP, words::END, words::STAYS_HERE] {
            assert_eq!(of(words), Some(Holds::Unknown), "{}", words.asks.en);
        }
    }

    #[test]
    fn a_folder_that_is_copied_names_who_copies() {
        let folder = Path::new("/home/u/Dropbox/huisscan");
        let facts = facts(Asked { folder: Some(folder), ..Asked::default() });
        let fact = facts.iter().find(|fact| fact.words == words::STAYS_HERE).expect("the fact");
        assert_eq!(fact.holds, Holds::No);
        for lang in [Lang::Nl, Lang::En] {
            assert!(fact.sentence(lang).starts_with("Dropbox "), "{}", fact.sentence(lang));
        }
    }

    #[test]
    fn every_answer_has_a_sentence_without_a_hole() {
        for fact in facts(Asked::default()) {
            for holds in [Holds::Yes, Holds::No, Holds::Unknown] {
                let fact = Fact { holds, program: Some("X"), ..fact };
                for lang in [Lang::Nl, Lang::En] {
                    let sentence = fact.sentence(lang);
                    assert!(sentence.ends_with('.') && !sentence.contains('{'), "{sentence}");
                }
                assert!(!fact.answer().nl.is_empty());
            }
        }
        assert_eq!(proofs().len(), 3);
        assert!(kept_by_system().len() > 5);
    }
}
