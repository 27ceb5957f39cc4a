//! Words a passphrase is suggested from: short, plain, easy to spell and to
//! tell apart.

use super::Lang;

const DUTCH: &str = include_str!("passphrase/nl.txt");
const ENGLISH: &str = include_str!("passphrase/en.txt");

/// The words of a language, in order; more than 1024.
pub fn word_list(lang: Lang) -> impl Iterator<Item = &'static str> {
    match lang {
        Lang::Nl => DUTCH,
        Lang::En => ENGLISH,
    }
    .lines()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn they_are_many_short_and_never_the_same() {
        for lang in [Lang::Nl, Lang::En] {
            let words: Vec<&str> = word_list(lang).collect();
            assert!(words.len() >= 1024, "{}", words.len());
            assert!(words.is_sorted_by(|one, two| one < two));
            let plain = |word: &str| word.bytes().all(|byte| byte.is_ascii_lowercase());
            let odd: Vec<&&str> = words.iter().filter(|word| !plain(word) || !(3..=9).contains(&word.len())).collect();
            assert!(odd.is_empty(), "{odd:?}");
        }
    }
}
