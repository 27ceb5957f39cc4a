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
use super::opened::{Held, LOCK_FILE};
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

    /// Takes back a vault that was just made. Only what is its own goes: the
    /// settings, and what an earlier vault left in the folder, stay.
    pub fn unmake(self) {
        // The keys first: what is left opens by nothing.
        for name in [KEY_FILE, KEY_FILE_COPY] {
            let _ = self.disk.remove(&self.folder.join(name));
        }
        let _ = sync_folder(self.disk.as_ref(), &self.folder);
        for name in self.disk.list(&self.store.folder).unwrap_or_default() {
            let _ = self.disk.remove(&self.store.folder.join(name));
        }
        let _ = self.disk.remove_folder(&self.store.folder);
        let Self { disk, folder, lock, .. } = self;
        drop(lock);
        let _ = disk.remove(&folder.join(LOCK_FILE));
        // Only where nothing else is in it.
        let _ = disk.remove_folder(&folder);
        if let Some(parent) = folder.parent() {
            let _ = sync_folder(disk.as_ref(), parent);
        }
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

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::files::SystemDisk;

    #[test]
    fn what_is_unmade_takes_nothing_along_that_was_there() {
        let place = tempfile::tempdir().expect("a folder");
        let folder = place.path().join("data");
        let disk: SharedDisk = Arc::new(SystemDisk);
        let passphrase = Passphrase::new("een twee drie vier").expect("a passphrase");
        let recovery = RecoveryCode::random().expect("a code");
        let make = || Vault::create(&disk, &folder, &passphrase, &recovery, Work::trial()).expect("a vault");
        make().unmake();
        assert!(!folder.exists(), "it made the folder");

        std::fs::create_dir(&folder).expect("a folder");
        let store = folder.join(new_store_name().expect("a name"));
        std::fs::create_dir(&store).expect("a folder");
        let others = [folder.join("settings.json"), store.join("list.a")];
        for other in &others {
            std::fs::write(other, "before").expect("written");
        }
        let mut vault = make();
        vault.add_scan("Eigen woning", b"a checklist", b"a scan").expect("kept");
        vault.unmake();
        for other in &others {
            assert_eq!(std::fs::read(other).expect("it is there"), b"before");
        }
        assert_eq!(std::fs::read_dir(&folder).expect("a folder").count(), 2);
        assert!(matches!(look(&disk, &folder), Ok(Found::Nothing)));
    }
}
