//! From objects to the bytes of a file.
//!
//! Streams stand by themselves; all other objects go into object streams, where
//! they are packed together, and a table at the end says where everything is
//! (ISO 32000-1, 7.5.7 and 7.5.8). Objects are numbered anew in the order in which
//! they are written, alike ones beside each other, because what repeats packs well.

use std::collections::HashMap;
use std::io::{self, Write as _};
use std::thread;

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary};

use super::metadata::count;
use super::packing;
use super::written::Writer;

/// How many objects share a stream, at most: the table counts them in two bytes.
/// The more there are, the better they pack.
const TOGETHER: usize = 50_000;

/// By the place of an object in the document: its number in the file.
type Numbers = HashMap<ObjectId, usize>;

/// The file.
pub fn bytes(mut document: Document) -> io::Result<Vec<u8>> {
    let mut streams = Vec::new();
    let mut others = Vec::new();
    for (id, object) in std::mem::take(&mut document.objects) {
        match object {
            Object::Stream(stream) => streams.push((id, stream)),
            other => others.push((id, other)),
        }
    }
    others.sort_by_key(|(id, object)| (kind(object), *id));
    let in_order = streams.iter().map(|(id, _)| *id).chain(others.iter().map(|(id, _)| *id));
    let numbers: Numbers = in_order.zip(1..).collect();

    let pack_others = || others.chunks(TOGETHER).map(|part| together(part, &numbers)).collect::<io::Result<Vec<_>>>();
    // Two cores are faster than one; the bytes are the same.
    let packed = thread::scope(|scope| {
        let packing = scope.spawn(pack_others);
        streams.iter_mut().try_for_each(|(_, stream)| packing::pack_stream(stream))?;
        packing.join().unwrap_or_else(|_| Err(io::Error::other("packing")))
    })?;

    let mut file = File::new(&document.version, &numbers);
    for (_, stream) in &streams {
        file.add(&stream.dict, &stream.content);
    }
    let first_stream = file.table.len() + others.len();
    for (place, part) in others.chunks(TOGETHER).enumerate() {
        (0..part.len()).for_each(|index| file.table.push(row(2, first_stream + place, index)));
    }
    for Stream { dict, content, .. } in &packed {
        file.add(dict, content);
    }
    file.end(&document.trailer)
}

/// Objects in one stream: first the number and the place of each, then all of them.
///
/// Each begins a row of its own, and where that is shorter a row is written as its
/// difference from the one above: the next object of a table has the next number and
/// stands one row further.
fn together(objects: &[(ObjectId, Object)], numbers: &Numbers) -> io::Result<Stream> {
    /// Most elements of the tree fit in a row.
    const ROW: usize = 50;
    let mut index = Vec::with_capacity(objects.len() * ROW / 2);
    let mut body = Writer::after(Vec::with_capacity(objects.len() * ROW), numbers);
    for (id, object) in objects {
        let number = numbers.get(id).copied().unwrap_or_default();
        // Two in a row.
        let _ = write!(index, "{number:05} {:07}{:12}", body.out.len(), "");
        body.object(object);
        let end = body.out.len().next_multiple_of(ROW);
        body.out.resize(end, b' ');
    }
    index.resize(index.len().next_multiple_of(ROW), b' ');
    let first = index.len();
    index.append(&mut body.out);
    let description = dictionary! {
        "Type" => "ObjStm", "N" => count(objects.len()), "First" => count(first),
        "Filter" => "FlateDecode", "DecodeParms" => predictor(ROW),
    };
    Ok(Stream::new(description, packing::packed(&by_rows(&index, ROW))?))
}

/// Rows as they are, or as their difference from the row above; before each stands
/// which (PNG's "none" and "up", 7.4.4.4).
fn by_rows(content: &[u8], row: usize) -> Vec<u8> {
    const NONE: u8 = 0;
    const UP: u8 = 2;
    /// A row that has more in it that is new packs better as it is.
    const NEW: usize = 8;
    let mut out = Vec::with_capacity(content.len() + content.len() / row);
    let first = vec![0; row];
    let mut above = first.as_slice();
    for row in content.chunks(row) {
        let new = row.iter().zip(above).filter(|(byte, above)| byte != above).count();
        if new <= NEW {
            out.push(UP);
            out.extend(row.iter().zip(above).map(|(byte, above)| byte.wrapping_sub(*above)));
        } else {
            out.push(NONE);
            out.extend(row);
        }
        above = row;
    }
    out
}

/// How rows of some bytes are to be read.
fn predictor(columns: usize) -> Dictionary {
    dictionary! { "Predictor" => 12, "Columns" => count(columns) }
}

/// What an object is, as far as it packs better among its like.
fn kind(object: &Object) -> u8 {
    let Ok(dictionary) = object.as_dict() else { return 0 };
    let annotation = dictionary.get(b"Subtype").and_then(Object::as_name).is_ok_and(|kind| kind == b"Link");
    if annotation {
        2
    } else if dictionary.has(b"Title") {
        3
    } else {
        u8::from(dictionary.has(b"S"))
    }
}

/// A row of the table of where everything is: of a kind, and what that kind needs.
type Row = [u8; 7];

/// How many bytes of a row each of these takes.
const WIDTHS: [usize; 3] = [1, 4, 2];

fn row(kind: u8, place: usize, index: usize) -> Row {
    let [.., highest, high, low, lowest] = place.to_be_bytes();
    let [.., before, last] = index.to_be_bytes();
    [kind, highest, high, low, lowest, before, last]
}

/// A file that grows.
struct File<'a> {
    writer: Writer<'a>,
    table: Vec<Row>,
}

impl<'a> File<'a> {
    fn new(version: &str, numbers: &'a Numbers) -> Self {
        let mut start = format!("%PDF-{version}\n").into_bytes();
        // Bytes that no text has: for programs that look whether a file is one.
        start.extend(b"%\xe2\xe3\xcf\xd3\n");
        // Object 0 is none; its row is the head of a list of free numbers.
        Self { writer: Writer::after(start, numbers), table: vec![[0, 0, 0, 0, 0, 255, 255]] }
    }

    /// A stream, as the next object.
    fn add(&mut self, description: &Dictionary, content: &[u8]) {
        let number = self.table.len();
        self.table.push(row(1, self.writer.out.len(), 0));
        self.writer.out.extend(format!("{number} 0 obj\n").into_bytes());
        self.writer.stream(description, content);
        self.writer.out.extend(b"\nendobj\n");
    }

    /// The table, and with it what a reader begins with.
    fn end(mut self, trailer: &Dictionary) -> io::Result<Vec<u8>> {
        let start = self.writer.out.len();
        let rows: Vec<u8> = self.table.iter().copied().chain([row(1, start, 0)]).flatten().collect();
        let columns = WIDTHS.iter().sum();
        let mut description = dictionary! {
            "Type" => "XRef",
            "Size" => count(self.table.len() + 1),
            "W" => WIDTHS.map(|bytes| Object::Integer(count(bytes))).to_vec(),
            "Filter" => "FlateDecode",
            "DecodeParms" => predictor(columns),
        };
        for key in ["Root", "Info", "ID"] {
            if let Ok(value) = trailer.get(key.as_bytes()) {
                description.set(key, value.clone());
            }
        }
        let content = packing::packed(&by_rows(&rows, columns))?;
        self.add(&description, &content);
        self.writer.out.extend(format!("startxref\n{start}\n%%EOF\n").into_bytes());
        Ok(self.writer.out)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_is_told_by_what_changes_when_little_does() {
        let rows = [[1; 9], [1, 1, 1, 1, 1, 1, 1, 1, 0], [7; 9]].concat();
        let expected =
            [[0, 1, 1, 1, 1, 1, 1, 1, 1, 1], [2, 0, 0, 0, 0, 0, 0, 0, 0, 255], [0, 7, 7, 7, 7, 7, 7, 7, 7, 7]];
        assert_eq!(by_rows(&rows, 9), expected.concat());
    }
}
