//! How hard a passphrase is to guess.

use zxcvbn::zxcvbn;

use super::passphrase::Passphrase;
use crate::words::Lang;
use crate::words::passphrase::word_list;

/// How hard a passphrase is to guess by someone who has the files, with many
/// computers at once: ten thousand tries a second, though one try takes this
/// computer about a second.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strength {
    /// Within days.
    TooWeak,
    /// Within years.
    Weak,
    /// Not within a lifetime.
    Good,
    /// Not by anyone.
    Strong,
}

/// Powers of ten of guesses, from which on it is no longer the one before.
const WEAK_FROM: f64 = 10.0;
const GOOD_FROM: f64 = 13.0;
const STRONG_FROM: f64 = 16.0;

impl Strength {
    fn of_guesses(power_of_ten: f64) -> Self {
        match power_of_ten {
            guesses if guesses < WEAK_FROM => Self::TooWeak,
            guesses if guesses < GOOD_FROM => Self::Weak,
            guesses if guesses < STRONG_FROM => Self::Good,
            _ => Self::Strong,
        }
    }
}

/// Words whoever knows the program would try first.
const OF_THE_PROGRAM: [&str; 10] = [
    "huisscan",
    "wachtzin",
    "wachtwoord",
    "passphrase",
    "veiligheid",
    "burgemeester",
    "wethouder",
    "bestuurder",
    "gemeente",
    "woning",
];

impl Passphrase {
    /// How hard it is to guess. Words this program suggests count as words, not
    /// as letters, and so do those of the English language; of other Dutch
    /// words it knows too little, so a Dutch saying is judged too kindly.
    #[must_use]
    pub fn strength(&self) -> Strength {
        let suggested = [Lang::Nl, Lang::En].into_iter().flat_map(word_list);
        let known: Vec<&str> = OF_THE_PROGRAM.into_iter().chain(suggested).collect();
        Strength::of_guesses(zxcvbn(self.as_str(), &known).guesses_log10())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vault::suggest_words;

    fn strength(typed: &str) -> Strength {
        Passphrase::new(typed).expect("a passphrase").strength()
    }

    #[test]
    fn what_people_choose_is_judged_honestly() {
        for weak in ["welkom01", "Huisscan2026!", "burgemeester", "P@ssw0rd123", "aaaaaaaaaaaaaaaa", "12345678901234"] {
            assert_eq!(strength(weak), Strength::TooWeak, "{weak}");
        }
        // Two of our own words are no more than a million tries.
        let words: Vec<&str> = word_list(Lang::Nl).take(900).collect();
        assert_eq!(strength(&format!("{} {}", words[501], words[899])), Strength::TooWeak);
        assert!(strength("k4$Lq!9z_Wd2") >= Strength::Weak);
    }

    #[test]
    fn what_we_suggest_is_strong_and_never_the_same() {
        for lang in [Lang::Nl, Lang::En] {
            let suggested: std::collections::BTreeSet<String> =
                (0..20).map(|_| suggest_words(lang).expect("words").to_string()).collect();
            assert_eq!(suggested.len(), 20);
            for words in suggested {
                assert_eq!(words.split(' ').count(), 6, "{words}");
                assert_eq!(strength(&words), Strength::Strong, "{words}");
            }
        }
    }
}
