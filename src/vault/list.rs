//! The list: a witness of what is kept.
//!
//! Each file says itself what it is, so the list can be made anew from the
//! files. What it adds is memory: which generation and hash each file had when
//! the list was written. A file that is older than the list says was put back.
//! A list that says the vault was closed, while files are newer, was put back
//! itself.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};
use zeroize::Zeroizing;

use super::id::ThingId;
use super::json::{Tree, fields};
use super::random;
use super::sealed::{Label, What, read_hash};
use super::store::{Kept, Slot};

/// The name of the list's files.
pub(super) const LIST: &str = "list";

const KIND: &str = "huisscan-list";
const FORMAT: u64 = 1;

/// What is kept, by name.
pub(super) type Things = BTreeMap<ThingId, Kept>;

/// What a list says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Listed {
    /// Whether everything stood as it says when it was written.
    pub(super) closed: bool,
    /// The generation of the key file.
    pub(super) keys_generation: u64,
    /// A store that is being made to take this one's place.
    pub(super) making: Option<String>,
    /// The store whose place this one took.
    pub(super) replaces: Option<String>,
    /// Things whose files are being removed.
    pub(super) removed: BTreeSet<ThingId>,
    pub(super) things: Things,
}

impl Listed {
    /// As bytes.
    pub(super) fn write(&self) -> Zeroizing<Vec<u8>> {
        let Self { closed, keys_generation, making, replaces, removed, things } = self;
        let removed: Vec<&str> = removed.iter().map(ThingId::as_str).collect();
        let things: Vec<Value> = things.iter().map(|(id, kept)| write_thing(id, kept)).collect();
        Tree::new(json!({
            "kind": KIND,
            "format": FORMAT,
            "closed": closed,
            "keys_generation": keys_generation,
            "making": making,
            "replaces": replaces,
            "removed": removed,
            "things": things,
        }))
        .to_line()
    }

    /// From bytes; nothing when it is no list of this format.
    pub(super) fn read(bytes: &[u8]) -> Option<Self> {
        let tree = Tree::read(bytes)?;
        let [kind, format, closed, keys_generation, making, replaces, removed, things] =
            tree.fields(["kind", "format", "closed", "keys_generation", "making", "replaces", "removed", "things"])?;
        if kind.as_str()? != KIND || format.as_u64()? != FORMAT {
            return None;
        }
        Some(Self {
            closed: closed.as_bool()?,
            keys_generation: keys_generation.as_u64()?,
            making: read_name(making).ok()?,
            replaces: read_name(replaces).ok()?,
            removed: removed.as_array()?.iter().map(read_id).collect::<Option<_>>()?,
            things: things.as_array()?.iter().map(read_thing).collect::<Option<_>>()?,
        })
    }
}

fn write_thing(id: &ThingId, kept: &Kept) -> Value {
    let Kept { what, label, saved_at, slots, next } = kept;
    let slots: Vec<Value> = slots
        .iter()
        .map(|slot| match slot {
            Some(Slot { generation, hash, verified: true }) => {
                json!({ "generation": generation, "sha256": random::hex(hash) })
            }
            _ => Value::Null,
        })
        .collect();
    json!({
        "thing": id.as_str(),
        "what": what.name(),
        "name": label.name.as_str(),
        "checklist": label.checklist,
        "saved_at": saved_at.to_string(),
        "slots": slots,
        "next": next,
    })
}

fn read_thing(value: &Value) -> Option<(ThingId, Kept)> {
    let [thing, what, name, checklist, saved_at, slots, next] =
        fields(value, ["thing", "what", "name", "checklist", "saved_at", "slots", "next"])?;
    let [one, two] = slots.as_array()?.as_slice() else { return None };
    let kept = Kept {
        what: What::read(what.as_str()?)?,
        label: Label { name: Zeroizing::new(name.as_str()?.to_owned()), checklist: checklist.as_str()?.to_owned() },
        saved_at: saved_at.as_str()?.parse().ok()?,
        slots: [read_slot(one).ok()?, read_slot(two).ok()?],
        next: next.as_u64()?,
    };
    Some((read_id(thing)?, kept))
}

/// A value that is no list's.
struct Unsound;

fn read_slot(value: &Value) -> Result<Option<Slot>, Unsound> {
    let read = |value| {
        let [generation, sha256] = fields(value, ["generation", "sha256"])?;
        Some(Slot { generation: generation.as_u64()?, hash: read_hash(sha256.as_str()?)?, verified: true })
    };
    if value.is_null() { Ok(None) } else { read(value).map(Some).ok_or(Unsound) }
}

fn read_name(value: &Value) -> Result<Option<String>, Unsound> {
    if value.is_null() { Ok(None) } else { value.as_str().map(|name| Some(name.to_owned())).ok_or(Unsound) }
}

fn read_id(value: &Value) -> Option<ThingId> {
    value.as_str()?.parse().ok()
}
