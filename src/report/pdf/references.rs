//! The table of where everything is, at the end of a file, made small.
//!
//! lopdf writes it as it is; seven bytes for each object, of which most are zero.

use super::packing;

/// The same file with that table compressed; nothing when there is none.
pub fn packed(file: &[u8]) -> Option<Vec<u8>> {
    const STREAM: &[u8] = b"stream";
    const START: &[u8] = b"startxref";
    let tail = file.windows(START.len()).rposition(|window| window == START)?;
    let at: usize = number(file.get(tail + START.len()..)?)?;
    let table = file.get(at..tail)?;
    let (description, body) = table.split_at_checked(find(table, STREAM)?)?;
    let body = body.strip_prefix(STREAM)?;
    let body = body.strip_prefix(b"\r\n").or_else(|| body.strip_prefix(b"\n"))?;
    let key = find(description, b"/Length ")? + b"/Length ".len();
    let length: usize = number(description.get(key..)?)?;
    let (content, rest) = body.split_at_checked(length)?;

    let small = packing::packed(content).ok()?;
    if small.len() >= length {
        return None;
    }
    let after = description.get(key..)?.iter().position(|byte| !byte.is_ascii_digit())?;
    let mut out = file.get(..at)?.to_vec();
    out.extend(description.get(..key)?);
    out.extend(format!("{}/Filter/FlateDecode", small.len()).into_bytes());
    out.extend(description.get(key + after..)?);
    out.extend([STREAM, b"\n", &small, rest].concat());
    out.extend(file.get(tail..)?);
    Some(out)
}

fn find(bytes: &[u8], what: &[u8]) -> Option<usize> {
    bytes.windows(what.len()).position(|window| window == what)
}

/// The number that stands first, after white space.
fn number(bytes: &[u8]) -> Option<usize> {
    let text: String =
        bytes.trim_ascii_start().iter().map_while(|byte| byte.is_ascii_digit().then_some(char::from(*byte))).collect();
    text.parse().ok()
}
