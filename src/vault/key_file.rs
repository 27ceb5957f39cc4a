//! `vault.json`: which store is in use, and its key, wrapped twice.
//!
//! The file ends with a hash over all bytes before it. So damage is told from a
//! wrong passphrase, in every format that will ever come: a newer one keeps this
//! rule.

use std::io;
use std::path::Path;

use serde_json::{Value, json};

use super::json;
use super::random;
use super::sealed::hash;
use super::store::{sync_folder, unfinished, write_unfinished};
use crate::files::{Disk, WriteErrorKind};

/// The file itself.
pub(super) const KEY_FILE: &str = "vault.json";
/// The same, written after it.
pub(super) const KEY_FILE_COPY: &str = "vault.copy.json";

const KIND: &str = "huisscan-vault";
const FORMAT: u64 = 1;
const MAX_BYTES: usize = 256 * 1024;
const HASH_FIELD: &str = "  \"sha256\": \"";
const AFTER_HASH: &str = "\"\n}\n";

/// What a sound file says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct KeyFile {
    /// The folder with the age files: 16 hex digits.
    pub(super) store: String,
    /// Counts changes of the keys.
    pub(super) generation: u64,
    /// The identity, wrapped by the passphrase.
    pub(super) passphrase: String,
    /// The same identity, wrapped by the recovery code.
    pub(super) recovery: String,
}

/// How a key file was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum KeyFileState {
    /// There is none.
    Absent,
    /// It can be used.
    Sound(KeyFile),
    /// It is sound, and a newer program wrote it.
    Newer,
    /// It is damaged.
    Damaged,
    /// It is no file of this program.
    Foreign,
    /// The system refuses it.
    Refused(io::ErrorKind),
}

impl KeyFileState {
    /// Looks at a key file.
    pub(super) fn look(disk: &dyn Disk, path: &Path) -> Self {
        match disk.read_limited(path, MAX_BYTES) {
            Ok(bytes) => Self::of(&bytes),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Self::Absent,
            Err(error) => Self::Refused(error.kind()),
        }
    }

    fn of(bytes: &[u8]) -> Self {
        let ours = bytes.windows(KIND.len()).any(|window| window == KIND.as_bytes());
        let unsound = if ours { Self::Damaged } else { Self::Foreign };
        let Some(value) = sound_text(bytes).and_then(|text| serde_json::from_str::<Value>(text).ok()) else {
            return unsound;
        };
        if value.get("kind").and_then(Value::as_str) != Some(KIND) {
            return Self::Foreign;
        }
        if value.get("format").and_then(Value::as_u64).is_some_and(|format| format > FORMAT) {
            return Self::Newer;
        }
        read(&value).map_or(Self::Damaged, Self::Sound)
    }

    /// The file, when it can be used.
    pub(super) const fn sound(&self) -> Option<&KeyFile> {
        match self {
            Self::Sound(file) => Some(file),
            _ => None,
        }
    }
}

impl KeyFile {
    /// As it stands on the disk.
    pub(super) fn to_bytes(&self) -> Vec<u8> {
        let Self { store, generation, passphrase, recovery } = self;
        let quoted = |text: &str| json!(text).to_string();
        let mut text = format!(
            "{{\n  \"kind\": {kind},\n  \"format\": {FORMAT},\n  \"store\": {store},\n  \"generation\": {generation},\n  \
             \"passphrase\": {passphrase},\n  \"recovery\": {recovery},\n",
            kind = quoted(KIND),
            store = quoted(store),
            passphrase = quoted(passphrase),
            recovery = quoted(recovery),
        );
        let sum = random::hex(&hash(text.as_bytes()));
        text.push_str(HASH_FIELD);
        text.push_str(&sum);
        text.push_str(AFTER_HASH);
        text.into_bytes()
    }
}

/// The text, when the hash at its end fits.
fn sound_text(bytes: &[u8]) -> Option<&str> {
    let text = std::str::from_utf8(bytes).ok()?;
    let before_tail = text.strip_suffix(AFTER_HASH)?;
    let (rest, sum) = before_tail.split_at_checked(before_tail.len().checked_sub(64)?)?;
    let covered = rest.strip_suffix(HASH_FIELD)?;
    (random::hex(&hash(covered.as_bytes())) == sum).then_some(text)
}

fn read(value: &Value) -> Option<KeyFile> {
    let [_, format, store, generation, passphrase, recovery, _] =
        json::fields(value, ["kind", "format", "store", "generation", "passphrase", "recovery", "sha256"])?;
    let store = store.as_str().filter(|store| is_store_name(store))?.to_owned();
    (format.as_u64()? == FORMAT).then_some(KeyFile {
        store,
        generation: generation.as_u64()?,
        passphrase: passphrase.as_str()?.to_owned(),
        recovery: recovery.as_str()?.to_owned(),
    })
}

/// Whether a name is that of a store: 16 hex digits.
pub(super) fn is_store_name(name: &str) -> bool {
    random::is_hex(name, 16)
}

/// Why a key file was not written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum KeyFileError {
    /// The one that was there still is.
    Untouched(WriteErrorKind),
    /// The old one or the new one is there: the disk did not say.
    Uncertain(WriteErrorKind),
}

impl KeyFileError {
    pub(super) const fn kind(self) -> WriteErrorKind {
        match self {
            Self::Untouched(kind) | Self::Uncertain(kind) => kind,
        }
    }
}

/// Writes a key file: beside its target, on the disk, read back, and only then
/// in its place. One that says this already is left alone.
pub(super) fn put_key_file(disk: &dyn Disk, path: &Path, file: &KeyFile) -> Result<(), KeyFileError> {
    let bytes = file.to_bytes();
    if disk.read_limited(path, bytes.len()).is_ok_and(|there| there == bytes) {
        return Ok(());
    }
    let beside = unfinished(path);
    let before = |error: io::Error| {
        let _ = disk.remove(&beside);
        KeyFileError::Untouched(WriteErrorKind::from(&error))
    };
    write_unfinished(disk, path, &bytes).map_err(before)?;
    if disk.read(&beside).map_err(before)? != bytes {
        let _ = disk.remove(&beside);
        return Err(KeyFileError::Untouched(WriteErrorKind::NotVerified));
    }
    disk.replace(&beside, path).map_err(before)?;
    let folder = path.parent().unwrap_or(Path::new("."));
    sync_folder(disk, folder).map_err(|error| KeyFileError::Uncertain(WriteErrorKind::from(&error)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file() -> KeyFile {
        KeyFile {
            store: "0123456789abcdef".to_owned(),
            generation: 3,
            passphrase: "-----BEGIN\none\n".to_owned(),
            recovery: "-----BEGIN\ntwo\n".to_owned(),
        }
    }

    #[test]
    fn what_is_written_is_read() {
        assert_eq!(KeyFileState::of(&file().to_bytes()), KeyFileState::Sound(file()));
    }

    #[test]
    fn every_changed_byte_and_every_shorter_file_is_noticed() {
        let bytes = file().to_bytes();
        for place in 0..bytes.len() {
            for bit in 0..8 {
                let mut changed = bytes.clone();
                changed[place] ^= 1 << bit;
                let state = KeyFileState::of(&changed);
                assert!(matches!(state, KeyFileState::Damaged | KeyFileState::Foreign), "{place}: {state:?}");
            }
            assert!(KeyFileState::of(&bytes[..place]).sound().is_none(), "{place}");
        }
        assert!(KeyFileState::of(&[bytes.as_slice(), b" "].concat()).sound().is_none());
    }

    #[test]
    fn another_kind_and_a_newer_format_are_told_apart() {
        assert_eq!(KeyFileState::of(b"{}"), KeyFileState::Foreign);
        assert_eq!(KeyFileState::of(b"\xff\xfe binary"), KeyFileState::Foreign);
        let newer = "{\n  \"kind\": \"huisscan-vault\",\n  \"format\": 2,\n  \"anything\": [],\n";
        let sum = random::hex(&hash(newer.as_bytes()));
        let newer = format!("{newer}{HASH_FIELD}{sum}{AFTER_HASH}");
        assert_eq!(KeyFileState::of(newer.as_bytes()), KeyFileState::Newer);
    }
}
