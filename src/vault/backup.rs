//! A backup: one `.huisscan` file with everything in it.
//!
//! It is an age file with a passphrase of its own, which plain age tools open
//! as well. Inside is a tar archive of plain files; `docs/security.md` says
//! which. Restoring never writes over anything: a scan that is there already is
//! shown beside the one of the backup, and the resident chooses.

mod archive;
mod reading;
mod restoring;

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::Path;

use jiff::Timestamp;
use zeroize::Zeroizing;

use super::error::LoadError;
use super::id::ThingId;
use super::keys::encrypt_to_passphrase;
use super::open_vault::Vault;
use super::passphrase::Passphrase;
use super::sealed::What;
use super::tidy::named_in;
use super::work::Work;
use crate::files::{Existing, WriteErrorKind, write_verified};

pub use reading::{Backup, BackupScan};
pub use restoring::{Choice, Restored};

/// Largest backup that is read.
const MAX_BACKUP_BYTES: usize = 1024 * 1024 * 1024;
const KIND: &str = "huisscan-backup";
const FORMAT: u64 = 1;
const MANIFEST: &str = "huisscan-backup.json";

/// A backup that was written, read back and opened with its passphrase.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BackupMade {
    /// When.
    pub at: Timestamp,
    /// How many scans are in it.
    pub scans: usize,
    /// How many photos are in it.
    pub photos: usize,
}

/// Why a backup was not made or not read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BackupError {
    /// Not with this passphrase; or the part of the file that holds its key is
    /// damaged, which looks the same.
    #[error("wrong passphrase")]
    WrongPassphrase,
    /// It asks more work than is accepted (2^20).
    #[error("asks a work factor of 2^{log_n}")]
    TooMuchWork {
        /// The power of two it asks.
        log_n: u8,
    },
    /// Torn, truncated or changed.
    #[error("damaged")]
    Damaged,
    /// It is no backup of this program.
    #[error("not a backup")]
    NotABackup,
    /// A newer program wrote it.
    #[error("written by a newer program")]
    Newer,
    /// Over the limit on size.
    #[error("too large")]
    TooLarge,
    /// Something in the vault could not be read.
    #[error(transparent)]
    Load(#[from] LoadError),
    /// It could not be written. What was there with its name still is.
    #[error("{0:?}")]
    Write(WriteErrorKind),
    /// It could not be read.
    #[error("{0}")]
    System(io::ErrorKind),
}

impl Vault {
    /// Writes everything that is kept to one file. Once this returns, the file
    /// was read back, and its passphrase opens it.
    ///
    /// # Errors
    /// When something could not be read or written.
    pub fn backup(
        &self,
        path: &Path,
        passphrase: &Passphrase,
        work: Work,
        existing: Existing,
    ) -> Result<BackupMade, BackupError> {
        self.backup_with(&BTreeMap::new(), path, passphrase, work, existing)
    }

    /// The same, with scans that are newer than what is kept: a disk that is full
    /// may be just why someone wants a copy elsewhere.
    ///
    /// # Errors
    /// When something could not be read or written.
    pub fn backup_with(
        &self,
        unsaved: &BTreeMap<ThingId, Zeroizing<Vec<u8>>>,
        path: &Path,
        passphrase: &Passphrase,
        work: Work,
        existing: Existing,
    ) -> Result<BackupMade, BackupError> {
        let at = (self.now)();
        let mut files = vec![(MANIFEST.to_owned(), self.manifest(at, unsaved))];
        let mut made = BackupMade { at, scans: 0, photos: 0 };
        // A photo that was taken out of its scan does not go along.
        let mut named = BTreeSet::new();
        let of = |what: What| self.listed.things.iter().filter(move |(_, kept)| kept.what == what);
        for (id, kept) in of(What::Scan) {
            let scan = match unsaved.get(id) {
                Some(newer) => newer.clone(),
                None => self.store.load(id.as_str(), kept)?.content,
            };
            named.extend(named_in(&scan));
            files.push((scan_file(id), scan));
            made.scans += 1;
        }
        for (id, kept) in of(What::Photo).filter(|(id, _)| named.contains(*id)) {
            files.push((photo_file(id), self.store.load(id.as_str(), kept)?.content));
            made.photos += 1;
        }
        for (id, kept) in of(What::Checklist) {
            files.push((checklist_file(&kept.label.checklist), self.store.load(id.as_str(), kept)?.content));
        }
        let archive = archive::write(&files, at).map_err(|_| BackupError::Write(WriteErrorKind::Other))?;
        let file = encrypt_to_passphrase(&archive, passphrase.as_str(), work.log_n())
            .map_err(|_| BackupError::Write(WriteErrorKind::Other))?;
        if file.len() > MAX_BACKUP_BYTES {
            return Err(BackupError::TooLarge);
        }
        // A backup that does not open is worse than none.
        if reading::open(&file, passphrase)?.to_files() != files {
            return Err(BackupError::Write(WriteErrorKind::NotVerified));
        }
        write_verified(self.disk.as_ref(), path, &file, existing).map_err(|error| BackupError::Write(error.kind))?;
        Ok(made)
    }

    fn manifest(&self, at: Timestamp, unsaved: &BTreeMap<ThingId, Zeroizing<Vec<u8>>>) -> Zeroizing<Vec<u8>> {
        let scans: Vec<serde_json::Value> = self
            .scans()
            .iter()
            .map(|entry| {
                // What is newer than the vault is saved by this backup.
                let is_newer = unsaved.contains_key(&entry.id);
                let saved_at = if is_newer { at } else { entry.saved_at };
                serde_json::json!({
                    "id": entry.id.as_str(),
                    "name": entry.name.as_str(),
                    "checklist": entry.checklist,
                    "saved_at": saved_at.to_string(),
                    "generation": entry.generation + u64::from(is_newer),
                })
            })
            .collect();
        super::json::Tree::new(serde_json::json!({
            "kind": KIND,
            "format": FORMAT,
            "made_at": at.to_string(),
            "scans": scans,
        }))
        .to_line()
    }

    /// Reads a backup from anywhere.
    ///
    /// # Errors
    /// When it is no backup, does not open, or is not whole.
    pub fn open_backup(&self, path: &Path, passphrase: &Passphrase) -> Result<Backup, BackupError> {
        Backup::open(self.disk.as_ref(), path, passphrase)
    }
}

/// The name of a scan's file.
fn scan_file(id: &ThingId) -> String {
    format!("scans/{id}.json")
}

/// The name of a photo's file.
fn photo_file(id: &ThingId) -> String {
    format!("photos/{id}.jpg")
}

/// The name of a checklist's file.
fn checklist_file(sha256: &str) -> String {
    format!("checklists/{sha256}.json")
}
