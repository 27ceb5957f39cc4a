//! What happens once, when a vault is opened: the lock, room for good files,
//! what was left unfinished.

use std::path::{Path, PathBuf};

use jiff::Timestamp;

use super::key_file::{KEY_FILE, KEY_FILE_COPY, KeyFile, put_key_file};
use super::open_vault::Vault;
use super::store::{Store, set_aside};
use super::survey::Survey;
use super::warning::{Fault, FileTrouble, Warning};
use crate::files::{Disk, Lock, SharedDisk, WriteErrorKind};

/// A vault that opened, and what was found on the way.
#[derive(Debug)]
pub struct Opened {
    /// The vault.
    pub vault: Vault,
    /// What a resident should know.
    pub warnings: Vec<Warning>,
}

/// The file whose lock says who may write.
pub(super) const LOCK_FILE: &str = "lock";

/// Who has the lock.
pub(super) enum Held {
    /// This vault.
    Here(Lock),
    /// Another program.
    Elsewhere,
    /// Nobody can have it here.
    Refused(WriteErrorKind),
}

impl Held {
    /// Takes the lock, when it is to be had.
    pub(super) fn take(disk: &dyn Disk, folder: &Path) -> Self {
        match disk.try_lock(&folder.join(LOCK_FILE)) {
            Ok(Some(lock)) => Self::Here(lock),
            Ok(None) => Self::Elsewhere,
            Err(error) => Self::Refused(WriteErrorKind::from(&error)),
        }
    }
}

/// What is needed to go from files that were looked at to a vault.
pub(super) struct TakeUp {
    pub(super) disk: SharedDisk,
    pub(super) folder: PathBuf,
    pub(super) now: fn() -> Timestamp,
    pub(super) lock: Held,
    pub(super) key_file: KeyFile,
    /// What is the matter with the key files, and whether to set them aside.
    pub(super) key_troubles: Vec<(FileTrouble, bool)>,
    /// The copy of the key file, where the first one opened.
    pub(super) other: Option<KeyFile>,
    pub(super) store: Store,
    pub(super) survey: Survey,
}

/// Clocks that are kept right jump by seconds.
const CLOCK_SLACK_SECS: i64 = 3600;

impl TakeUp {
    /// The copy of the key file, when it is newer than the first one and the
    /// list knows of it: then the first one was put back.
    fn newer_copy(&self) -> Option<KeyFile> {
        let known = self.survey.listed.keys_generation;
        let is_newer = |copy: &&KeyFile| {
            copy.store == self.key_file.store && copy.generation > self.key_file.generation && copy.generation <= known
        };
        self.other.as_ref().filter(is_newer).cloned()
    }

    pub(super) fn open(self) -> Opened {
        let put_back = self.newer_copy();
        let Self { disk, folder, now, lock, mut key_file, mut key_troubles, store, mut survey, .. } = self;
        let mut warnings = Vec::new();
        let lock = match lock {
            Held::Here(lock) => Some(lock),
            Held::Elsewhere => {
                warnings.push(Warning::InUseElsewhere);
                None
            }
            Held::Refused(kind) => {
                warnings.push(Warning::FolderReadOnly(kind));
                None
            }
        };
        let may_write = lock.is_some();
        let differs = !survey.troubles.is_empty() || !survey.warnings.is_empty();
        if key_file.generation < survey.listed.keys_generation {
            warnings.push(Warning::OldKeysPutBack);
        }
        if let Some(newer) = put_back {
            // The first one was put back; the copy is the one that counts.
            key_file = newer;
            for (told, _) in &mut key_troubles {
                told.file = folder.join(KEY_FILE);
                told.fault = Fault::PutBack;
            }
        }
        // What could not be set aside is not written over.
        let mut left_alone = Vec::new();
        for (mut told, aside) in key_troubles {
            if may_write && aside {
                told.set_aside = set_aside(disk.as_ref(), &told.file).ok();
            }
            if told.set_aside.is_none() && told.fault != Fault::Gone {
                left_alone.push(told.file.clone());
            }
            warnings.push(Warning::KeyFile(told));
        }
        for trouble in std::mem::take(&mut survey.troubles) {
            let mut told = trouble.told;
            if may_write && trouble.aside {
                told.set_aside = set_aside(disk.as_ref(), &told.file).ok();
            }
            warnings.push(Warning::File(told));
        }
        warnings.append(&mut survey.warnings);
        if may_write {
            for unfinished in &survey.unfinished {
                let _ = disk.remove(unfinished);
            }
            // Both key files are to say the same. When this fails they still
            // open, and the next opening tries again.
            for path in [KEY_FILE, KEY_FILE_COPY].map(|name| folder.join(name)) {
                if !left_alone.contains(&path) {
                    let _ = put_key_file(disk.as_ref(), &path, &key_file);
                }
            }
        }
        let mut vault = Vault::assemble(disk, folder, now, key_file, store, survey, lock);
        let newest = vault.newest_save();
        if let Some(last_saved) = newest.filter(|newest| newest.as_second() > now().as_second() + CLOCK_SLACK_SECS) {
            warnings.push(Warning::ClockBehind { last_saved });
        }
        vault.finish_what_was_begun();
        vault.tidying.careful = differs;
        if may_write && differs {
            // What was found is told once, not at every opening.
            let _ = vault.write_list(false);
        } else if may_write {
            // When this fails it is tried again when the vault is closed.
            let _ = vault.remove_leftovers();
        }
        Opened { vault, warnings }
    }
}
