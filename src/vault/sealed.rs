//! One kept thing as one age file.
//!
//! Inside is a line of JSON that says what it is (the [`Head`]), then the bytes
//! themselves, then spaces up to a multiple of [`PAGE_BYTES`], so that a size
//! says little. The head repeats the file's own name: two files that changed
//! places do not pass for each other.

use jiff::Timestamp;
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

use super::json::Tree;
use super::keys::{DecryptFault, Keys};
use super::random;

/// What is inside an age file comes in pages of this many bytes.
pub(super) const PAGE_BYTES: usize = 4096;
/// Largest thing that is kept.
pub(super) const MAX_CONTENT_BYTES: usize = 64 * 1024 * 1024;
/// Largest age file of a thing: content, head, and what age adds.
pub(super) const MAX_FILE_BYTES: usize = MAX_CONTENT_BYTES + 1024 * 1024;

const KIND: &str = "huisscan-saved";
const FORMAT: u64 = 1;

/// What a kept thing is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    /// The list of what is kept.
    List,
    /// A scan.
    Scan,
    /// A photo.
    Photo,
    /// The checklist of a scan.
    Checklist,
}

impl What {
    const fn as_str(self) -> &'static str {
        match self {
            Self::List => "list",
            Self::Scan => "scan",
            Self::Photo => "photo",
            Self::Checklist => "checklist",
        }
    }

    /// From its name in a file.
    pub(super) fn read(name: &str) -> Option<Self> {
        [Self::List, Self::Scan, Self::Photo, Self::Checklist].into_iter().find(|what| what.as_str() == name)
    }

    /// Its name in a file.
    pub(super) const fn name(self) -> &'static str {
        self.as_str()
    }
}

/// The SHA-256 of a file.
pub(super) type Hash = [u8; 32];

/// The SHA-256 of bytes.
pub(super) fn hash(bytes: &[u8]) -> Hash {
    Sha256::digest(bytes).into()
}

/// A hash from its hex digits.
pub(super) fn read_hash(text: &str) -> Option<Hash> {
    if !random::is_hex(text, 64) {
        return None;
    }
    let mut hash = [0; 32];
    for (place, byte) in hash.iter_mut().enumerate() {
        *byte = u8::from_str_radix(text.get(place * 2..place * 2 + 2)?, 16).ok()?;
    }
    Some(hash)
}

/// What a file says of itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Head {
    /// The name of its file, without what comes after the dot.
    pub(super) stem: String,
    pub(super) what: What,
    pub(super) label: Label,
    /// Counts saves of this thing.
    pub(super) generation: u64,
    /// The hash of the newest good file of this thing before this one.
    pub(super) before: Option<Hash>,
    pub(super) saved_at: Timestamp,
}

/// What a thing is called, and which checklist it belongs to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Label {
    /// What the household calls a scan; blank for the rest.
    pub(super) name: Zeroizing<String>,
    /// The SHA-256 of the checklist of a scan, or of a checklist itself; blank
    /// for the rest.
    pub(super) checklist: String,
}

/// An opened file.
pub(super) struct Unsealed {
    pub(super) head: Head,
    plain: Zeroizing<Vec<u8>>,
    content: std::ops::Range<usize>,
}

impl Unsealed {
    /// The bytes that were kept.
    pub(super) fn content(&self) -> &[u8] {
        &self.plain[self.content.clone()]
    }

    /// The bytes that were kept, in a buffer of their own.
    pub(super) fn to_content(&self) -> Zeroizing<Vec<u8>> {
        Zeroizing::new(self.content().to_vec())
    }
}

/// Why a file was not opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum UnsealError {
    /// It is for another key.
    NotOurs,
    /// A newer program wrote it.
    Newer,
    /// Torn, truncated, changed, or no such file.
    Damaged,
}

/// What goes into the age file, in a buffer that was large enough from the
/// start.
pub(super) fn plain(head: &Head, content: &[u8]) -> Zeroizing<Vec<u8>> {
    let Head { stem, what, label, generation, before, saved_at } = head;
    let line = Tree::new(json!({
        "kind": KIND,
        "format": FORMAT,
        "thing": stem,
        "what": what.as_str(),
        "name": label.name.as_str(),
        "checklist": label.checklist,
        "generation": generation,
        "before": before.map(|hash| random::hex(&hash)),
        "saved_at": saved_at.to_string(),
        "length_bytes": content.len(),
    }))
    .to_line();
    let length = (line.len() + content.len()).next_multiple_of(PAGE_BYTES);
    let mut plain = Zeroizing::new(Vec::with_capacity(length));
    plain.extend_from_slice(&line);
    plain.extend_from_slice(content);
    plain.resize(length, b' ');
    plain
}

/// Opens a file and checks all that can be checked without its neighbours.
pub(super) fn unseal(keys: &Keys, file: &[u8]) -> Result<Unsealed, UnsealError> {
    let plain = keys.decrypt(file).map_err(|fault| match fault {
        DecryptFault::NotOurs => UnsealError::NotOurs,
        DecryptFault::Damaged => UnsealError::Damaged,
    })?;
    let end = plain.iter().position(|byte| *byte == b'\n').ok_or(UnsealError::Damaged)?;
    let line = Tree::read(&plain[..end]).ok_or(UnsealError::Damaged)?;
    if line.get("kind").and_then(Value::as_str) != Some(KIND) {
        return Err(UnsealError::Damaged);
    }
    if line.get("format").and_then(Value::as_u64).is_some_and(|format| format > FORMAT) {
        return Err(UnsealError::Newer);
    }
    let (head, length) = read_head(&line).ok_or(UnsealError::Damaged)?;
    let content = end + 1..(end + 1).saturating_add(length);
    let padding = plain.get(content.end..).ok_or(UnsealError::Damaged)?;
    let padded = padding.len() < PAGE_BYTES
        && plain.len().is_multiple_of(PAGE_BYTES)
        && padding.iter().all(|byte| *byte == b' ');
    if padded { Ok(Unsealed { head, plain, content }) } else { Err(UnsealError::Damaged) }
}

fn read_head(line: &Tree) -> Option<(Head, usize)> {
    let [_, format, stem, what, name, checklist, generation, before, saved_at, length] = line.fields([
        "kind",
        "format",
        "thing",
        "what",
        "name",
        "checklist",
        "generation",
        "before",
        "saved_at",
        "length_bytes",
    ])?;
    let before = match before {
        Value::Null => None,
        other => Some(read_hash(other.as_str()?)?),
    };
    let head = Head {
        stem: stem.as_str()?.to_owned(),
        what: What::read(what.as_str()?)?,
        label: Label { name: Zeroizing::new(name.as_str()?.to_owned()), checklist: checklist.as_str()?.to_owned() },
        generation: generation.as_u64()?,
        before,
        saved_at: saved_at.as_str()?.parse().ok()?,
    };
    (format.as_u64()? == FORMAT).then_some((head, usize::try_from(length.as_u64()?).ok()?))
}
