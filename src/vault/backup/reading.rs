//! From a file to a backup that is whole.

use std::collections::BTreeMap;
use std::path::Path;

use jiff::Timestamp;
use serde_json::Value;
use zeroize::Zeroizing;

use super::archive::{self, Files};
use super::{BackupError, FORMAT, KIND, MANIFEST, MAX_BACKUP_BYTES, checklist_file, photo_file, scan_file};
use crate::files::Disk;
use crate::vault::id::ThingId;
use crate::vault::json::{Tree, fields};
use crate::vault::keys::{PassphraseFault, decrypt_with_passphrase};
use crate::vault::passphrase::Passphrase;
use crate::vault::random;
use crate::vault::sealed::hash;

/// A backup that was opened: everything it names is in it.
pub struct Backup {
    /// When it was made.
    pub made_at: Timestamp,
    /// The scans in it.
    pub scans: Vec<BackupScan>,
    files: BTreeMap<String, Zeroizing<Vec<u8>>>,
    order: Vec<String>,
}

/// A scan in a backup.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BackupScan {
    /// Its name in the vault it was made of.
    pub id: ThingId,
    /// What the household calls it.
    pub name: Zeroizing<String>,
    /// The SHA-256 of the checklist it belongs to.
    pub checklist: String,
    /// When it was saved.
    pub saved_at: Timestamp,
    /// How often it was saved then.
    pub generation: u64,
}

impl std::fmt::Debug for Backup {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Backup").field("made_at", &self.made_at).finish_non_exhaustive()
    }
}

impl Backup {
    /// Reads a backup from anywhere; for a vault that is still to be made, too.
    ///
    /// # Errors
    /// When it is no backup, does not open, or is not whole.
    pub fn open(disk: &dyn Disk, path: &Path, passphrase: &Passphrase) -> Result<Self, BackupError> {
        let file = disk.read_limited(path, MAX_BACKUP_BYTES).map_err(|error| BackupError::System(error.kind()))?;
        if file.len() > MAX_BACKUP_BYTES {
            return Err(BackupError::TooLarge);
        }
        open(&file, passphrase)
    }

    /// The bytes of a scan.
    pub(super) fn scan(&self, scan: &BackupScan) -> Option<&[u8]> {
        self.files.get(&scan_file(&scan.id)).map(|bytes| bytes.as_slice())
    }

    /// The bytes of a scan's checklist.
    pub(super) fn checklist(&self, scan: &BackupScan) -> Option<&[u8]> {
        self.files.get(&checklist_file(&scan.checklist)).map(|bytes| bytes.as_slice())
    }

    /// The photos, with their names in the vault.
    pub(super) fn photos(&self) -> impl Iterator<Item = (ThingId, &[u8])> {
        self.files.iter().filter_map(|(name, bytes)| Some((photo_of(name)?, bytes.as_slice())))
    }

    /// All files, as they stood in the archive.
    pub(super) fn to_files(&self) -> Files {
        self.order.iter().filter_map(|name| Some((name.clone(), self.files.get(name)?.clone()))).collect()
    }
}

/// Opens a backup and checks that it is whole.
pub(super) fn open(file: &[u8], passphrase: &Passphrase) -> Result<Backup, BackupError> {
    let archive = decrypt_with_passphrase(file, passphrase.as_str()).map_err(|fault| match fault {
        PassphraseFault::NotAge => BackupError::NotABackup,
        PassphraseFault::WrongPassphrase => BackupError::WrongPassphrase,
        PassphraseFault::TooMuchWork { log_n } => BackupError::TooMuchWork { log_n },
        PassphraseFault::Damaged => BackupError::Damaged,
    })?;
    let files = archive::read(&archive).ok_or(BackupError::NotABackup)?;
    let order: Vec<String> = files.iter().map(|(name, _)| name.clone()).collect();
    let files: BTreeMap<String, Zeroizing<Vec<u8>>> = files.into_iter().collect();
    let manifest = files.get(MANIFEST).and_then(|bytes| Tree::read(bytes)).ok_or(BackupError::NotABackup)?;
    if manifest.get("kind").and_then(Value::as_str) != Some(KIND) {
        return Err(BackupError::NotABackup);
    }
    if manifest.get("format").and_then(Value::as_u64).is_some_and(|format| format > FORMAT) {
        return Err(BackupError::Newer);
    }
    let (made_at, scans) = read_manifest(&manifest).ok_or(BackupError::Damaged)?;
    let backup = Backup { made_at, scans, files, order };
    let is_whole = backup.order.len() == backup.files.len()
        && backup.order.iter().all(|name| backup.is_known(name))
        && backup.scans.iter().all(|scan| backup.scan(scan).is_some() && backup.checklist(scan).is_some());
    if is_whole { Ok(backup) } else { Err(BackupError::Damaged) }
}

impl Backup {
    /// Whether a file belongs in a backup. Nothing in it is dropped in silence.
    fn is_known(&self, name: &str) -> bool {
        let is_checklist = |sha256: &str| {
            let bytes = self.files.get(name);
            random::is_hex(sha256, 64) && bytes.is_some_and(|bytes| random::hex(&hash(bytes)) == sha256)
        };
        name == MANIFEST
            || self.scans.iter().any(|scan| scan_file(&scan.id) == name)
            || photo_of(name).is_some()
            || name.strip_prefix("checklists/").and_then(|rest| rest.strip_suffix(".json")).is_some_and(is_checklist)
    }
}

fn photo_of(name: &str) -> Option<ThingId> {
    let id: ThingId = name.strip_prefix("photos/")?.strip_suffix(".jpg")?.parse().ok()?;
    (photo_file(&id) == name).then_some(id)
}

fn read_manifest(manifest: &Tree) -> Option<(Timestamp, Vec<BackupScan>)> {
    let [_, _, made_at, scans] = manifest.fields(["kind", "format", "made_at", "scans"])?;
    let scans = scans.as_array()?.iter().map(|scan| {
        let [id, name, checklist, saved_at, generation] =
            fields(scan, ["id", "name", "checklist", "saved_at", "generation"])?;
        Some(BackupScan {
            id: id.as_str()?.parse().ok()?,
            name: Zeroizing::new(name.as_str()?.to_owned()),
            checklist: checklist.as_str()?.to_owned(),
            saved_at: saved_at.as_str()?.parse().ok()?,
            generation: generation.as_u64()?,
        })
    });
    Some((made_at.as_str()?.parse().ok()?, scans.collect::<Option<_>>()?))
}
