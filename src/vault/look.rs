//! From a folder to an open vault.

use std::io;
use std::path::{Path, PathBuf};

use jiff::Timestamp;

use super::error::{LookError, OpenError};
use super::key_file::{KEY_FILE, KEY_FILE_COPY, KeyFile, KeyFileState, is_store_name};
use super::keys::{Keys, UnwrapError};
use super::list::LIST;
use super::opened::{Held, Opened, TakeUp};
use super::passphrase::Passphrase;
use super::recovery::RecoveryCode;
use super::sealed::What;
use super::store::Store;
use super::survey::survey;
use super::warning::{Fault, FileTrouble};
use crate::files::{Disk, SharedDisk};

/// What a folder holds.
#[derive(Debug)]
pub enum Found {
    /// No vault.
    Nothing,
    /// A vault, closed.
    Closed(Box<ClosedVault>),
}

/// What opens a vault.
#[derive(Clone, Copy, Debug)]
pub enum Secret<'s> {
    /// What one remembers.
    Passphrase(&'s Passphrase),
    /// What is on paper.
    Recovery(&'s RecoveryCode),
}

/// A vault whose key is not known.
#[derive(Clone)]
pub struct ClosedVault {
    disk: SharedDisk,
    folder: PathBuf,
    now: fn() -> Timestamp,
    first: KeyFileState,
    copy: KeyFileState,
}

impl std::fmt::Debug for ClosedVault {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("ClosedVault").field("folder", &self.folder).finish_non_exhaustive()
    }
}

/// Looks whether there is a vault in a folder. Changes nothing.
///
/// # Errors
/// When there is one that cannot be opened by any secret, or something else has
/// its name.
pub fn look(disk: &SharedDisk, folder: &Path) -> Result<Found, LookError> {
    let [first_path, copy_path] = [KEY_FILE, KEY_FILE_COPY].map(|name| folder.join(name));
    let first = KeyFileState::look(disk.as_ref(), &first_path);
    let copy = KeyFileState::look(disk.as_ref(), &copy_path);
    match (&first, &copy) {
        (KeyFileState::Newer, _) | (KeyFileState::Damaged | KeyFileState::Absent, KeyFileState::Newer) => {
            Err(LookError::Newer)
        }
        (KeyFileState::Absent, KeyFileState::Absent) => {
            if has_kept_things(disk.as_ref(), folder)? {
                Err(LookError::Damaged { files: vec![first_path, copy_path] })
            } else {
                Ok(Found::Nothing)
            }
        }
        (KeyFileState::Sound(_), _) | (_, KeyFileState::Sound(_)) => Ok(Found::Closed(Box::new(ClosedVault {
            disk: disk.clone(),
            folder: folder.to_owned(),
            now: Timestamp::now,
            first,
            copy,
        }))),
        (KeyFileState::Refused(kind), _) | (_, KeyFileState::Refused(kind)) => Err(LookError::System(*kind)),
        (KeyFileState::Foreign, KeyFileState::Absent | KeyFileState::Foreign | KeyFileState::Newer) => {
            Err(LookError::NotAVault { file: first_path })
        }
        (KeyFileState::Absent, KeyFileState::Foreign) => Err(LookError::NotAVault { file: copy_path }),
        _ => Err(LookError::Damaged { files: vec![first_path, copy_path] }),
    }
}

/// Whether a store in the folder holds more than a list: then there was a vault
/// whose keys are gone.
fn has_kept_things(disk: &dyn Disk, folder: &Path) -> Result<bool, LookError> {
    let names = match disk.list(folder) {
        Ok(names) => names,
        Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {
            return Ok(false);
        }
        Err(error) => return Err(LookError::System(error.kind())),
    };
    let stores = names.iter().filter_map(|name| name.to_str()).filter(|name| is_store_name(name));
    Ok(stores.into_iter().any(|store| {
        let files = disk.list(&folder.join(store)).unwrap_or_default();
        files.iter().any(|file| file.to_str().is_some_and(|file| !file.starts_with(LIST)))
    }))
}

impl ClosedVault {
    /// Opens the vault. Takes as long as its work factor asks.
    ///
    /// # Errors
    /// When the secret is wrong, the files do not fit or are damaged beyond use,
    /// or the system refuses. Nothing is changed then.
    pub fn open(&self, secret: Secret<'_>) -> Result<Opened, OpenError> {
        self.open_by(&|file: &KeyFile| match secret {
            Secret::Passphrase(passphrase) => Keys::unwrap(&file.passphrase, passphrase.as_str()),
            Secret::Recovery(code) => Keys::unwrap(&file.recovery, code.as_str()),
        })
    }

    /// Tells the time otherwise.
    #[must_use]
    pub fn with_clock(mut self, now: fn() -> Timestamp) -> Self {
        self.now = now;
        self
    }

    /// Opens with keys that are known, which costs no work.
    #[cfg(test)]
    pub(super) fn open_with(&self, keys: &Keys) -> Result<Opened, OpenError> {
        self.open_by(&|_| Ok(keys.clone()))
    }

    fn open_by(&self, unwrap: &dyn Fn(&KeyFile) -> Result<Keys, UnwrapError>) -> Result<Opened, OpenError> {
        // First the lock, then the files: whoever has it may have changed them
        // since they were last looked at.
        let lock = Held::take(self.disk.as_ref(), &self.folder);
        match look(&self.disk, &self.folder) {
            Ok(Found::Closed(fresh)) => Self { now: self.now, ..*fresh }.open_locked(lock, unwrap),
            Ok(Found::Nothing) | Err(LookError::Damaged { .. } | LookError::NotAVault { .. }) => {
                Err(OpenError::Damaged)
            }
            Err(LookError::Newer) => Err(OpenError::Newer),
            Err(LookError::System(kind)) => Err(OpenError::System(kind)),
        }
    }

    fn open_locked(
        &self,
        lock: Held,
        unwrap: &dyn Fn(&KeyFile) -> Result<Keys, UnwrapError>,
    ) -> Result<Opened, OpenError> {
        let mut refused = None;
        for (key_file, is_copy) in self.candidates() {
            let folder = self.folder.join(&key_file.store);
            // A key file that names no store here belongs to another vault.
            if self.disk.list(&folder).is_err_and(|error| error.kind() == io::ErrorKind::NotFound) {
                let other = has_kept_things(self.disk.as_ref(), &self.folder).unwrap_or(false);
                let refusal = if other { OpenError::KeyOfAnotherVault } else { OpenError::Damaged };
                refused = refused.or(Some(refusal));
                continue;
            }
            let opened = match unwrap(key_file) {
                Ok(keys) => {
                    let store = Store { disk: self.disk.clone(), folder, keys };
                    survey(&store).map(|survey| (store, survey))
                }
                Err(UnwrapError::WrongSecret) => Err(OpenError::WrongSecret),
                Err(UnwrapError::TooMuchWork { log_n }) => Err(OpenError::TooMuchWork { log_n }),
                Err(UnwrapError::Damaged) => Err(OpenError::Damaged),
            };
            match opened {
                Ok((store, survey)) => {
                    return Ok(TakeUp {
                        disk: self.disk.clone(),
                        folder: self.folder.clone(),
                        now: self.now,
                        lock,
                        key_file: key_file.clone(),
                        key_troubles: self.key_troubles(key_file, is_copy),
                        other: if is_copy { None } else { self.copy.sound().cloned() },
                        store,
                        survey,
                    }
                    .open());
                }
                Err(error) => refused = refused.or(Some(error)),
            }
        }
        Err(refused.unwrap_or(OpenError::Damaged))
    }

    /// The key files to try, in order. The copy is older while keys are being
    /// changed, and must not open then; else it is tried where the first is no
    /// good, or another.
    fn candidates(&self) -> Vec<(&KeyFile, bool)> {
        let first = self.first.sound();
        let generation = first.map_or(0, |file| file.generation);
        let here = first.is_some_and(|file| self.disk.list(&self.folder.join(&file.store)).is_ok());
        let copy = self.copy.sound().filter(|copy| first != Some(*copy) && (!here || copy.generation >= generation));
        first.map(|file| (file, false)).into_iter().chain(copy.map(|file| (file, true))).collect()
    }

    /// What is the matter with the key files, given the one that opened.
    fn key_troubles(&self, used: &KeyFile, is_copy: bool) -> Vec<(FileTrouble, bool)> {
        let (other, name) = if is_copy { (&self.first, KEY_FILE) } else { (&self.copy, KEY_FILE_COPY) };
        let (fault, aside) = match other {
            KeyFileState::Sound(file) if file == used => return Vec::new(),
            // Keys were changed, and the program was stopped before the copy.
            KeyFileState::Sound(file) if !is_copy && file.generation < used.generation => return Vec::new(),
            KeyFileState::Sound(file) if file.store == used.store && file.generation < used.generation => {
                (Fault::PutBack, true)
            }
            KeyFileState::Sound(_) => (Fault::OtherVault, true),
            // A vault that was being made when the program was stopped has none yet.
            KeyFileState::Absent if !is_copy => return Vec::new(),
            KeyFileState::Absent => (Fault::Gone, false),
            KeyFileState::Newer => (Fault::Newer, true),
            KeyFileState::Damaged | KeyFileState::Foreign => (Fault::Damaged, true),
            KeyFileState::Refused(_) => (Fault::Damaged, false),
        };
        let told = FileTrouble {
            what: What::List,
            name: String::new(),
            file: self.folder.join(name),
            fault,
            set_aside: None,
            last_good: None,
            is_older: false,
        };
        vec![(told, aside)]
    }
}
