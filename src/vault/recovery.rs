//! The recovery code: a second way in, for when the passphrase is forgotten.

use std::fmt;
use std::io;

use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

use super::random;

/// Digits and letters that cannot be taken for each other: no I, L, O and U.
const SYMBOLS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Symbols that carry the secret: 26 × 5 = 130 bits.
const SECRET_SYMBOLS: usize = 26;
/// Symbols that tell a typing error from another code.
const CHECK_SYMBOLS: usize = 2;
/// All symbols; the separators not counted.
const ALL_SYMBOLS: usize = SECRET_SYMBOLS + CHECK_SYMBOLS;
const GROUP: usize = 4;

/// A code of seven groups of four, made by the program and kept on paper.
///
/// It holds 130 random bits, so nobody can guess it. Two of its symbols follow
/// from the others: a typing error is told from a code of another vault.
#[derive(Clone)]
pub struct RecoveryCode(Zeroizing<String>);

/// Why what was typed is no recovery code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RecoveryCodeError {
    /// Fewer symbols than a code has.
    #[error("too short: {found} of {ALL_SYMBOLS}")]
    TooShort {
        /// How many there are.
        found: usize,
    },
    /// More symbols than a code has.
    #[error("too long: {found} of {ALL_SYMBOLS}")]
    TooLong {
        /// How many there are.
        found: usize,
    },
    /// A character no code has.
    #[error("{0:?} is in no code")]
    Character(char),
    /// The check symbols do not fit: a typing error.
    #[error("a typing error")]
    Mistyped,
}

impl RecoveryCode {
    /// How many symbols a code has, separators not counted.
    pub const SYMBOLS: usize = ALL_SYMBOLS;

    /// A new code.
    ///
    /// # Errors
    /// When the system has no randomness to give.
    pub fn random() -> io::Result<Self> {
        let bytes = Zeroizing::new(random::bytes::<SECRET_SYMBOLS>()?);
        let mut symbols = Zeroizing::new([0_u8; ALL_SYMBOLS]);
        for (symbol, byte) in symbols.iter_mut().zip(bytes.iter()) {
            *symbol = byte % 32;
        }
        let check = check_of(&symbols[..SECRET_SYMBOLS]);
        symbols[SECRET_SYMBOLS..].copy_from_slice(&check);
        Ok(Self::of(&symbols))
    }

    /// Reads a code as someone types it: in any case, with or without
    /// separators, with O for 0 and I or L for 1.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn parse(typed: &str) -> Result<Self, RecoveryCodeError> {
        let mut symbols = Zeroizing::new([0_u8; ALL_SYMBOLS]);
        let mut found = 0;
        for character in typed.chars().filter(|character| !is_separator(*character)) {
            let value = value_of(character).ok_or(RecoveryCodeError::Character(character))?;
            if let Some(symbol) = symbols.get_mut(found) {
                *symbol = value;
            }
            found += 1;
        }
        if found < ALL_SYMBOLS {
            return Err(RecoveryCodeError::TooShort { found });
        }
        if found > ALL_SYMBOLS {
            return Err(RecoveryCodeError::TooLong { found });
        }
        if symbols[SECRET_SYMBOLS..] != check_of(&symbols[..SECRET_SYMBOLS]) {
            return Err(RecoveryCodeError::Mistyped);
        }
        Ok(Self::of(&symbols))
    }

    /// As it is shown and printed, in groups of four.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    fn of(symbols: &[u8; ALL_SYMBOLS]) -> Self {
        let mut text = Zeroizing::new(String::with_capacity(ALL_SYMBOLS + ALL_SYMBOLS / GROUP));
        for (place, symbol) in symbols.iter().enumerate() {
            if place > 0 && place % GROUP == 0 {
                text.push('-');
            }
            text.push(char::from(SYMBOLS[usize::from(symbol % 32)]));
        }
        Self(text)
    }
}

impl fmt::Display for RecoveryCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl fmt::Debug for RecoveryCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("RecoveryCode")
    }
}

fn is_separator(character: char) -> bool {
    character.is_whitespace() || matches!(character, '-' | '.' | '_' | '\u{2010}'..='\u{2015}')
}

fn value_of(character: char) -> Option<u8> {
    let character = match character.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    let place = SYMBOLS.iter().position(|symbol| char::from(*symbol) == character)?;
    u8::try_from(place).ok()
}

fn check_of(secret: &[u8]) -> [u8; CHECK_SYMBOLS] {
    let digest = Sha256::digest(secret);
    [digest[0] % 32, digest[1] % 32]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_shown_is_read_again_however_it_is_typed() {
        for _ in 0..200 {
            let code = RecoveryCode::random().expect("a code");
            let shown = code.to_string();
            assert_eq!(shown.len(), 34, "{shown}");
            let forgiving = [
                shown.clone(),
                shown.to_lowercase(),
                shown.replace('-', " "),
                shown.replace('-', ""),
                shown.replace('0', "O").replace('1', "l"),
                format!("  {}\n", shown.replace('0', "o").replace('1', "I").replace('-', "–")),
            ];
            for typed in forgiving {
                assert_eq!(RecoveryCode::parse(&typed).expect(&typed).as_str(), shown);
            }
        }
    }

    #[test]
    fn a_typing_error_is_told() {
        let shown = RecoveryCode::random().expect("a code").to_string();
        let parse = |typed: &str| RecoveryCode::parse(typed).expect_err("refused");
        assert_eq!(parse(&shown[..32]), RecoveryCodeError::TooShort { found: 26 });
        assert_eq!(parse(&format!("{shown}Z")), RecoveryCodeError::TooLong { found: 29 });
        assert_eq!(parse(&shown.replacen(|one: char| one != '-', "U", 1)), RecoveryCodeError::Character('U'));
        assert_eq!(parse(""), RecoveryCodeError::TooShort { found: 0 });
        // One wrong symbol passes for right once in 1024.
        let (mut told, mut tried) = (0, 0);
        for (at, was) in shown.char_indices().filter(|(_, was)| *was != '-') {
            for other in SYMBOLS.iter().map(|symbol| char::from(*symbol)).filter(|other| *other != was) {
                let mut typed = shown.clone();
                typed.replace_range(at..=at, &other.to_string());
                tried += 1;
                told += usize::from(RecoveryCode::parse(&typed).is_err());
            }
        }
        assert_eq!(tried, 28 * 31);
        assert!(told > tried * 98 / 100, "{told} of {tried}");
    }

    #[test]
    fn codes_use_all_symbols_and_are_never_alike() {
        let codes: std::collections::BTreeSet<String> =
            (0..500).map(|_| RecoveryCode::random().expect("a code").to_string()).collect();
        assert_eq!(codes.len(), 500);
        let used: std::collections::BTreeSet<char> =
            codes.iter().flat_map(|code| code.chars()).filter(|one| *one != '-').collect();
        assert_eq!(used.len(), 32);
    }
}
