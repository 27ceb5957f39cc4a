//! Making a vault: its folder, its keys, its first list.

use std::io;
use std::path::Path;

use jiff::Timestamp;

use super::error::{CreateError, SaveError};
use super::key_file::{KEY_FILE, KEY_FILE_COPY, KeyFile, put_key_file};
use super::keys::Keys;
use super::list::{LIST, Listed};
use super::look::{Found, look};
use super::open_vault::Vault;
use super::opened::Held;
use super::passphrase::Passphrase;
use super::random;
use super::recovery::RecoveryCode;
use super::sealed::{Label, What};
use super::store::{Kept, Store, sync_folder};
use super::tidy::Tidying;
use super::work::Work;
use crate::files::{Disk, SharedDisk};

impl Vault {
    /// Makes a vault in a folder, which is made as well. It is there once this
    /// returns, and not before.
    ///
    /// # Errors
    /// When there is one already, or the disk refuses; then there is none.
    pub fn create(
        disk: &SharedDisk,
        folder: &Path,
        passphrase: &Passphrase,
        recovery: &RecoveryCode,
        work: Work,
    ) -> Result<Self, CreateError> {
        create_folders(disk.as_ref(), folder).map_err(SaveError::from)?;
        let lock = match Held::take(disk.as_ref(), folder) {
            Held::Here(lock) => lock,
            Held::Elsewhere => return Err(CreateError::InUseElsewhere),
            Held::Refused(kind) => return Err(SaveError::Disk(kind).into()),
        };
        if !matches!(look(disk, folder), Ok(Found::Nothing)) {
            return Err(CreateError::AlreadyThere);
        }
        let keys = Keys::generate();
        let key_file = wrap(&keys, new_store_name()?, 1, passphrase, recovery, work)?;
        let store = Store { disk: disk.clone(), folder: folder.join(&key_file.store), keys };
        let mut vault = Self {
            disk: disk.clone(),
            folder: folder.to_owned(),
            now: Timestamp::now,
            key_file,
            store,
            listed: Listed::default(),
            list: Kept::new(What::List, Label::default()),
            saves_since_list: 0,
            entries: Vec::new(),
            tidying: Tidying::default(),
            lock: Some(lock),
        };
        if let Err(error) = vault.write_all_of_it() {
            // Half a vault is no vault.
            let _ = vault.store.remove(LIST);
            let _ = disk.remove_folder(&vault.store.folder);
            return Err(error.into());
        }
        Ok(vault)
    }

    fn write_all_of_it(&mut self) -> Result<(), SaveError> {
        self.disk.create_folder(&self.store.folder)?;
        self.write_list(true)?;
        sync_folder(self.disk.as_ref(), &self.folder)?;
        let path = self.folder.join(KEY_FILE);
        if let Err(error) = put_key_file(self.disk.as_ref(), &path, &self.key_file) {
            let _ = self.disk.remove(&path);
            return Err(SaveError::Disk(error.kind()));
        }
        // The first one is there: the vault exists. The copy is made good at the
        // next opening, should it fail now.
        let _ = put_key_file(self.disk.as_ref(), &self.folder.join(KEY_FILE_COPY), &self.key_file);
        Ok(())
    }
}

/// A name for a store nothing else has.
pub(super) fn new_store_name() -> Result<String, SaveError> {
    random::hex_name::<8>().map_err(SaveError::from)
}

/// A key file: the key, wrapped by both secrets.
pub(super) fn wrap(
    keys: &Keys,
    store: String,
    generation: u64,
    passphrase: &Passphrase,
    recovery: &RecoveryCode,
    work: Work,
) -> Result<KeyFile, SaveError> {
    Ok(KeyFile {
        store,
        generation,
        passphrase: keys.wrap(passphrase.as_str(), work.log_n()).map_err(|_| SaveError::OTHER)?,
        recovery: wrap_recovery(keys, recovery, work)?,
    })
}

/// The key, wrapped by the recovery code. Nobody can guess that, so the least
/// work is enough.
pub(super) fn wrap_recovery(keys: &Keys, recovery: &RecoveryCode, work: Work) -> Result<String, SaveError> {
    let work = work.log_n().min(Work::least().log_n());
    keys.wrap(recovery.as_str(), work).map_err(|_| SaveError::OTHER)
}

/// Makes a folder and what it is in, and puts each on the disk.
pub(super) fn create_folders(disk: &dyn Disk, folder: &Path) -> io::Result<()> {
    match disk.create_folder(folder) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => return Ok(()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            let parent = folder.parent().filter(|parent| !parent.as_os_str().is_empty()).ok_or(error)?;
            create_folders(disk, parent)?;
            disk.create_folder(folder)?;
        }
        other => other?,
    }
    match folder.parent().filter(|parent| !parent.as_os_str().is_empty()) {
        Some(parent) => sync_folder(disk, parent),
        None => Ok(()),
    }
}
