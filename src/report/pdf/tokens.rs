//! The smallest parts of a content stream: numbers, strings, names.
//!
//! Numbers go in as hundredths and come out as short as can be.

use std::fmt::Write as _;

use lopdf::StringFormat;

use super::metadata::text_bytes;

/// Bytes of a content stream.
#[derive(Default)]
pub struct Tokens {
    bytes: Vec<u8>,
}

impl Tokens {
    /// The bytes so far.
    pub fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }

    /// As it is.
    pub fn put(&mut self, text: &str) {
        self.bytes.extend_from_slice(text.as_bytes());
    }

    /// How many bytes there are.
    pub fn len(&self) -> usize {
        self.bytes.len()
    }

    /// One byte before others.
    pub fn insert(&mut self, at: usize, byte: u8) {
        self.bytes.insert(at, byte);
    }

    /// A whole number.
    pub fn integer(&mut self, number: impl Into<i64>) {
        // Writing to a list of bytes in memory cannot fail.
        let _ = write!(self, "{}", number.into());
    }

    /// Numbers with a space after each.
    pub fn numbers(&mut self, hundredths: &[i32]) {
        for number in hundredths {
            self.number(*number);
            self.put(" ");
        }
    }

    /// Hundredths as a decimal number, as short as can be.
    pub fn number(&mut self, hundredths: i32) {
        let (sign, size) = (if hundredths < 0 { "-" } else { "" }, hundredths.unsigned_abs());
        let (whole, rest) = (size / 100, size % 100);
        self.put(sign);
        if whole > 0 || rest == 0 {
            self.integer(whole);
        }
        if rest > 0 {
            let digits = [b'.', b'0' + (rest / 10) as u8, b'0' + (rest % 10) as u8];
            self.bytes.extend_from_slice(digits.get(..if rest % 10 == 0 { 2 } else { 3 }).unwrap_or_default());
        }
    }

    /// One byte of a string between parentheses.
    pub fn literal(&mut self, byte: u8) {
        match byte {
            b'(' | b')' | b'\\' => self.bytes.extend([b'\\', byte]),
            // A bare carriage return would be read as a line feed.
            b'\r' => self.put("\\r"),
            _ => self.bytes.push(byte),
        }
    }

    /// A text string, in PDF's own letters where they suffice.
    pub fn text_string(&mut self, text: &str) {
        let (bytes, format) = text_bytes(text);
        match format {
            StringFormat::Literal => {
                self.put("(");
                for byte in bytes {
                    self.literal(byte);
                }
                self.put(")");
            }
            StringFormat::Hexadecimal => {
                self.put("<");
                for byte in bytes {
                    let _ = write!(self, "{byte:02X}");
                }
                self.put(">");
            }
        }
    }
}

impl std::fmt::Write for Tokens {
    fn write_str(&mut self, text: &str) -> std::fmt::Result {
        self.put(text);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_as_short_as_can_be() {
        let cases = [(0, "0"), (5, ".05"), (-50, "-.5"), (100, "1"), (-123, "-1.23"), (84_190, "841.9"), (7, ".07")];
        for (hundredths, expected) in cases {
            let mut tokens = Tokens::default();
            tokens.number(hundredths);
            assert_eq!(tokens.into_bytes(), expected.as_bytes());
        }
    }
}
