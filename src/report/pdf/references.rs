//! The table of where everything is, at the end of a file, made small.
//!
//! lopdf writes it as it is: a row of some bytes for each object, of which most
//! are zero or one more than above them. So each row is written as its difference
//! from the row above (the "up" predictor of PNG, ISO 32000-1, 7.4.4.4), and packed.

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

    let columns = columns(description)?;
    let small = packing::packed(&differences(content, columns)?).ok()?;
    if small.len() >= length {
        return None;
    }
    let after = description.get(key..)?.iter().position(|byte| !byte.is_ascii_digit())?;
    let mut out = file.get(..at)?.to_vec();
    out.extend(description.get(..key)?);
    let filter = format!("{}/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns {columns}>>", small.len());
    out.extend(filter.into_bytes());
    out.extend(description.get(key + after..)?);
    out.extend([STREAM, b"\n", &small, rest].concat());
    out.extend(file.get(tail..)?);
    Some(out)
}

/// How many bytes a row has: `/W[1 4 2]` has seven.
fn columns(description: &[u8]) -> Option<usize> {
    const WIDTHS: &[u8] = b"/W[";
    let widths = description.get(find(description, WIDTHS)? + WIDTHS.len()..)?;
    let widths = std::str::from_utf8(widths.split(|byte| *byte == b']').next()?).ok()?;
    let columns = widths.split_ascii_whitespace().map(|width| width.parse::<usize>().ok()).sum::<Option<usize>>()?;
    (columns > 0).then_some(columns)
}

/// Each row as its difference from the row above, with the mark of that before it.
fn differences(content: &[u8], columns: usize) -> Option<Vec<u8>> {
    const UP: u8 = 2;
    if !content.len().is_multiple_of(columns) {
        return None;
    }
    let mut out = Vec::with_capacity(content.len() + content.len() / columns);
    let first = vec![0; columns];
    let mut above = first.as_slice();
    for row in content.chunks_exact(columns) {
        out.push(UP);
        out.extend(row.iter().zip(above).map(|(byte, above)| byte.wrapping_sub(*above)));
        above = row;
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_is_as_wide_as_its_fields_together() {
        assert_eq!(columns(b"<</Type/XRef/W[1 4 2]/Length 9>>"), Some(7));
        for broken in [&b"<</Length 9>>"[..], b"/W[1 x]", b"/W[]", b"/W[0 0 0]"] {
            assert_eq!(columns(broken), None);
        }
    }

    #[test]
    fn rows_are_told_by_what_changes() {
        assert_eq!(differences(&[1, 0, 9, 1, 1, 8], 3), Some(vec![2, 1, 0, 9, 2, 0, 1, 255]));
        assert_eq!(differences(&[1, 0, 9, 1], 3), None);
    }
}
