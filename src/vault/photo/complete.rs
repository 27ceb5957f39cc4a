//! Whether a JPEG has its end.
//!
//! A decoder fills in grey where the data stop, which is right for a web page
//! and wrong here: half a door is not a photo of the door. So the file is walked
//! from mark to mark until the mark of the end.

/// Whether the end of the picture is there. What follows it (some phones add a
/// film) does not matter.
pub(super) fn jpeg(bytes: &[u8]) -> bool {
    const START_OF_SCAN: u8 = 0xda;
    const END: u8 = 0xd9;
    let mut at = 2;
    loop {
        let Some(mark) = next_mark(bytes, at) else { return false };
        let Some(&kind) = bytes.get(mark + 1) else { return false };
        at = mark + 2;
        match kind {
            END => return true,
            // Marks without a length of their own.
            0x01 | 0xd0..=0xd8 => {}
            _ => {
                let length = bytes.get(at..at + 2).and_then(|two| two.try_into().ok()).map(u16::from_be_bytes);
                let Some(length) = length.filter(|length| *length >= 2) else { return false };
                at += usize::from(length);
                if kind == START_OF_SCAN {
                    let Some(after) = end_of_data(bytes, at) else { return false };
                    at = after;
                }
            }
        }
    }
}

/// The next byte FF with something behind it that is no filling.
fn next_mark(bytes: &[u8], from: usize) -> Option<usize> {
    let rest = bytes.get(from..)?;
    rest.windows(2).position(|pair| pair[0] == 0xff && !matches!(pair[1], 0x00 | 0xff)).map(|found| from + found)
}

/// Where the coded data end: at a mark that is neither an escaped FF nor one of
/// the restarts that lie among the data.
fn end_of_data(bytes: &[u8], from: usize) -> Option<usize> {
    let mut at = from;
    loop {
        let mark = next_mark(bytes, at)?;
        if !matches!(bytes.get(mark + 1), Some(0xd0..=0xd7)) {
            return Some(mark);
        }
        at = mark + 2;
    }
}
