//! A passphrase to use or to take as an example.

use std::io;

use zeroize::Zeroizing;

use super::random;
use crate::words::Lang;
use crate::words::passphrase::word_list;

/// Words in a suggestion.
const WORDS: usize = 6;

/// Six words, each one of 1024 or more: 60 bits that nobody chose.
///
/// # Errors
/// When the system has no randomness to give.
pub fn suggest_words(lang: Lang) -> io::Result<Zeroizing<String>> {
    let list: Vec<&str> = word_list(lang).collect();
    let mut suggestion = Zeroizing::new(String::with_capacity(WORDS * 16));
    for place in 0..WORDS {
        if place > 0 {
            suggestion.push(' ');
        }
        suggestion.push_str(list.get(below(list.len())?).copied().unwrap_or_default());
    }
    Ok(suggestion)
}

/// A random number below a limit, each as likely as any other.
fn below(limit: usize) -> io::Result<usize> {
    let limit = limit.max(1);
    let fair = (1 << 16) / limit * limit;
    loop {
        let bytes = Zeroizing::new(random::bytes::<2>()?);
        let number = usize::from(u16::from_le_bytes(*bytes));
        if number < fair {
            return Ok(number % limit);
        }
    }
}
