//! Random bytes of the system.

use std::io;

/// Fills bytes with randomness from the system.
///
/// # Errors
/// When the system has none to give.
pub(super) fn bytes<const COUNT: usize>() -> io::Result<[u8; COUNT]> {
    let mut bytes = [0; COUNT];
    #[cfg(test)]
    if let Some(chance) = super::tape::chance() {
        bytes.copy_from_slice(&chance[..COUNT]);
        return Ok(bytes);
    }
    getrandom::fill(&mut bytes).map_err(io::Error::other)?;
    Ok(bytes)
}

/// Random bytes as hex digits, for names that say nothing.
///
/// # Errors
/// When the system has none to give.
pub(super) fn hex_name<const COUNT: usize>() -> io::Result<String> {
    Ok(hex(&bytes::<COUNT>()?))
}

/// Bytes as hex digits.
pub(super) fn hex(bytes: &[u8]) -> String {
    let digit = |half: u8| char::from(b"0123456789abcdef"[usize::from(half)]);
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

/// Whether a text is this many lower-case hex digits.
pub(super) fn is_hex(text: &str, digits: usize) -> bool {
    text.len() == digits && text.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte))
}
