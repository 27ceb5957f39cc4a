//! Objects as they are written in a file (ISO 32000-1, 7.3).

use std::collections::HashMap;
use std::io::Write as _;

use lopdf::{Dictionary, Object, ObjectId, Stream};

use super::metadata::count;

/// Writes objects one after another.
pub struct Writer<'a> {
    /// The bytes so far.
    pub out: Vec<u8>,
    /// The number of each object in the file.
    numbers: &'a HashMap<ObjectId, usize>,
}

impl<'a> Writer<'a> {
    /// After what is there already; references go by these numbers.
    pub fn after(out: Vec<u8>, numbers: &'a HashMap<ObjectId, usize>) -> Self {
        Self { out, numbers }
    }

    /// Any object.
    pub fn object(&mut self, object: &Object) {
        match object {
            Object::Null => self.word("null"),
            Object::Boolean(yes) => self.word(if *yes { "true" } else { "false" }),
            Object::Integer(number) => self.number(number),
            Object::Real(number) => self.number(number),
            Object::Name(name) => self.name(name),
            Object::String(bytes, _) => self.string(bytes),
            Object::Array(parts) => {
                self.out.push(b'[');
                for part in parts {
                    self.object(part);
                }
                self.out.push(b']');
            }
            Object::Dictionary(dictionary) => self.dictionary(dictionary),
            Object::Stream(Stream { dict, content, .. }) => self.stream(dict, content),
            Object::Reference(id) => match self.numbers.get(id) {
                Some(number) => {
                    self.number(number);
                    self.out.extend(b" 0 R");
                }
                // What is nowhere is nothing (7.3.10).
                None => self.word("null"),
            },
        }
    }

    /// A stream; how long it is is said here.
    pub fn stream(&mut self, description: &Dictionary, content: &[u8]) {
        let mut description = description.clone();
        description.set("Length", count(content.len()));
        self.dictionary(&description);
        self.out.extend(b"stream\n");
        self.out.extend(content);
        self.out.extend(b"\nendstream");
    }

    fn dictionary(&mut self, dictionary: &Dictionary) {
        self.out.extend(b"<<");
        for (key, value) in dictionary {
            self.name(key);
            self.object(value);
        }
        self.out.extend(b">>");
    }

    fn number(&mut self, number: impl std::fmt::Display) {
        self.apart();
        // Writing to a list of bytes in memory cannot fail.
        let _ = write!(self.out, "{number}");
    }

    fn word(&mut self, word: &str) {
        self.apart();
        self.out.extend(word.as_bytes());
    }

    /// Two words need a space between them.
    fn apart(&mut self) {
        if self.out.last().is_some_and(u8::is_ascii_alphanumeric) {
            self.out.push(b' ');
        }
    }

    fn name(&mut self, name: &[u8]) {
        self.out.push(b'/');
        for byte in name {
            if byte.is_ascii_alphanumeric() || b"-_+.".contains(byte) {
                self.out.push(*byte);
            } else {
                let _ = write!(self.out, "#{byte:02X}");
            }
        }
    }

    fn string(&mut self, bytes: &[u8]) {
        self.out.push(b'(');
        for byte in bytes {
            match byte {
                b'(' | b')' | b'\\' => self.out.extend([b'\\', *byte]),
                // A bare carriage return would be read as a line feed.
                b'\r' => self.out.extend(b"\\r"),
                _ => self.out.push(*byte),
            }
        }
        self.out.push(b')');
    }
}

#[cfg(test)]
mod tests {
    use lopdf::dictionary;

    use super::*;

    #[test]
    fn objects_are_as_short_as_they_may_be() {
        let numbers = HashMap::from([((7, 0), 3)]);
        let mut writer = Writer::after(Vec::new(), &numbers);
        let parts: Vec<Object> = vec![1.into(), Object::Reference((7, 0)), Object::Reference((8, 0)), 2.5.into()];
        let text = Object::string_literal("a (b)\r");
        writer.object(&dictionary! { "K" => parts, "S" => "A b", "T" => text, "Y" => true }.into());
        let expected = "<</K[1 3 0 R null 2.5]/S/A#20b/T(a \\(b\\)\\r)/Y true>>";
        assert_eq!(String::from_utf8_lossy(&writer.out), expected);
    }
}
