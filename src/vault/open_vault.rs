//! An open vault: its lock and its list.

use std::path::{Path, PathBuf};

use jiff::Timestamp;

use super::error::SaveError;
use super::key_file::{KEY_FILE, KEY_FILE_COPY, KeyFile};
use super::list::{LIST, Listed};
use super::opened::LOCK_FILE;
use super::scans::ScanEntry;
use super::store::{Kept, Store};
use super::survey::Survey;
use super::tidy::Tidying;
use crate::files::{Lock, SharedDisk};

/// A vault that is open. Its key is cleared from memory when it is dropped.
pub struct Vault {
    pub(super) disk: SharedDisk,
    pub(super) folder: PathBuf,
    pub(super) now: fn() -> Timestamp,
    pub(super) key_file: KeyFile,
    pub(super) store: Store,
    pub(super) listed: Listed,
    /// The files of the list itself.
    pub(super) list: Kept,
    pub(super) saves_since_list: u32,
    pub(super) entries: Vec<ScanEntry>,
    pub(super) tidying: Tidying,
    /// Without it nothing is written.
    pub(super) lock: Option<Lock>,
}

impl std::fmt::Debug for Vault {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Vault").field("folder", &self.folder).finish_non_exhaustive()
    }
}

impl Vault {
    /// From what was found at opening.
    pub(super) fn assemble(
        disk: SharedDisk,
        folder: PathBuf,
        now: fn() -> Timestamp,
        key_file: KeyFile,
        store: Store,
        survey: Survey,
        lock: Option<Lock>,
    ) -> Self {
        let Survey { listed, list, .. } = survey;
        let (saves_since_list, entries, tidying) = (0, Vec::new(), Tidying::default());
        let mut vault =
            Self { disk, folder, now, key_file, store, listed, list, saves_since_list, entries, tidying, lock };
        vault.list_scans();
        vault
    }

    /// Whether this vault can only be looked at.
    #[must_use]
    pub fn is_read_only(&self) -> bool {
        self.lock.is_none()
    }

    /// The folder everything is in.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The newest save of anything.
    pub(super) fn newest_save(&self) -> Option<Timestamp> {
        let things = self.listed.things.values().map(|kept| kept.saved_at);
        things.chain(self.list.newest().map(|_| self.list.saved_at)).max()
    }

    /// Every file of the vault, for whoever wants to see them.
    #[must_use]
    pub fn files(&self) -> Vec<PathBuf> {
        let named = [KEY_FILE, KEY_FILE_COPY, LOCK_FILE].map(|name| self.folder.join(name));
        let stored = self.disk.list(&self.store.folder).unwrap_or_default();
        named.into_iter().chain(stored.into_iter().map(|name| self.store.folder.join(name))).collect()
    }

    /// Removes what no scan needs any more, writes the list, gives the lock back
    /// and clears the key.
    ///
    /// # Errors
    /// When something could not be removed or the list not be written. Every save
    /// that was verified is kept all the same.
    pub fn close(mut self) -> Result<(), SaveError> {
        let settled = self.settle();
        if self.lock.is_none() || self.listed.closed {
            return settled;
        }
        self.write_list(true).and(settled)
    }

    /// Says on the disk, before anything changes, that the list will not be the
    /// newest.
    pub(super) fn mark_open(&mut self) -> Result<(), SaveError> {
        if self.lock.is_none() {
            return Err(SaveError::ReadOnly);
        }
        if self.listed.closed || self.list.newest().is_none() { self.write_list(false) } else { Ok(()) }
    }

    /// Writes the list, twice.
    pub(super) fn write_list(&mut self, closed: bool) -> Result<(), SaveError> {
        let was = std::mem::replace(&mut self.listed.closed, closed);
        self.listed.keys_generation = self.key_file.generation;
        let content = self.listed.write();
        let written = self.store.save_twice(LIST, &mut self.list, &content, (self.now)());
        if written.is_err() {
            // Which of the two is on the disk is not known. That it is written
            // once more before the next change is right in both cases.
            self.listed.closed = was || closed;
        } else {
            self.saves_since_list = 0;
            self.remove_files();
        }
        written.map(|_| ())
    }
}
