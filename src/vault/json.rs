//! JSON whose texts are cleared when it is dropped.

use serde_json::Value;
use zeroize::{Zeroize as _, Zeroizing};

/// A JSON value; its texts (names of scans) are zeroed on drop.
pub(super) struct Tree(Value);

impl Tree {
    /// Takes a value over.
    pub(super) const fn new(value: Value) -> Self {
        Self(value)
    }

    /// Reads JSON.
    pub(super) fn read(bytes: &[u8]) -> Option<Self> {
        serde_json::from_slice(bytes).ok().map(Self)
    }

    /// As one line, in a buffer that was large enough from the start.
    pub(super) fn to_line(&self) -> Zeroizing<Vec<u8>> {
        let mut count = Counter(0);
        // Writing to a counter or a vector cannot fail.
        let _ = serde_json::to_writer(&mut count, &self.0);
        let mut line = Zeroizing::new(Vec::with_capacity(count.0 + 1));
        let _ = serde_json::to_writer(&mut *line, &self.0);
        line.push(b'\n');
        line
    }

    /// The fields of an object that has exactly these; a field that is not
    /// known is no less wrong than one that is missing.
    pub(super) fn fields<const COUNT: usize>(&self, names: [&str; COUNT]) -> Option<[&Value; COUNT]> {
        fields(&self.0, names)
    }

    /// The value under a key.
    pub(super) fn get(&self, name: &str) -> Option<&Value> {
        self.0.get(name)
    }
}

impl Drop for Tree {
    fn drop(&mut self) {
        clear(&mut self.0);
    }
}

/// The fields of an object that has exactly these.
pub(super) fn fields<'v, const COUNT: usize>(value: &'v Value, names: [&str; COUNT]) -> Option<[&'v Value; COUNT]> {
    let object = value.as_object().filter(|object| object.len() == COUNT)?;
    let mut found = [value; COUNT];
    for (place, name) in found.iter_mut().zip(names) {
        *place = object.get(name)?;
    }
    Some(found)
}

fn clear(value: &mut Value) {
    match value {
        Value::String(text) => text.zeroize(),
        Value::Array(values) => values.iter_mut().for_each(clear),
        Value::Object(object) => object.values_mut().for_each(clear),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// Counts what is written.
struct Counter(usize);

impl std::io::Write for Counter {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0 += bytes.len();
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}
