//! Other keys: another passphrase, or all of it anew.

use std::io;
use std::path::Path;

use super::error::{ChangeError, SaveError};
use super::key_file::{KEY_FILE, KEY_FILE_COPY, KeyFile, KeyFileError, put_key_file};
use super::keys::Keys;
use super::list::{LIST, Listed};
use super::making::{new_store_name, wrap};
use super::open_vault::Vault;
use super::passphrase::Passphrase;
use super::recovery::RecoveryCode;
use super::sealed::{Label, What};
use super::store::{Kept, Store, is_store_file, sync_folder};
use super::work::Work;
use crate::files::Disk;

impl Vault {
    /// Gives the vault another passphrase. The recovery code stays. Interrupted
    /// anywhere, the old passphrase opens it or the new one.
    ///
    /// # Errors
    /// When it could not be written.
    pub fn change_passphrase(&mut self, passphrase: &Passphrase, work: Work) -> Result<(), ChangeError> {
        self.mark_open()?;
        let wrapped = self.store.keys.wrap(passphrase.as_str(), work.log_n()).map_err(|_| SaveError::OTHER)?;
        let generation = self.key_file.generation + 1;
        let changed = KeyFile { generation, passphrase: wrapped, ..self.key_file.clone() };
        self.put_keys(&changed)?;
        self.key_file = changed;
        self.put_copy();
        // The list then knows how often keys were changed. Should it not be
        // written now, it is at the next save.
        let _ = self.write_list(false);
        Ok(())
    }

    /// Makes a new key and encrypts everything anew, for when someone knew the
    /// passphrase. Interrupted anywhere, the old vault opens or the new one.
    ///
    /// What was copied before, a backup too, still opens by the old passphrase.
    ///
    /// # Errors
    /// When it could not be written.
    pub fn new_identity(
        &mut self,
        passphrase: &Passphrase,
        recovery: &RecoveryCode,
        work: Work,
    ) -> Result<(), ChangeError> {
        self.mark_open()?;
        let keys = Keys::generate();
        let name = new_store_name()?;
        let generation = self.key_file.generation + 1;
        let key_file = wrap(&keys, name.clone(), generation, passphrase, recovery, work)?;
        let store = Store { disk: self.disk.clone(), folder: self.folder.join(&name), keys };

        self.listed.making = Some(name);
        let made = self.write_list(false).and_then(|()| self.copy_to(&store, generation));
        let (listed, list) = match made {
            Ok(made) => made,
            Err(error) => {
                self.give_up(&store);
                return Err(error.into());
            }
        };
        match self.put_keys(&key_file) {
            Ok(()) => {}
            Err(ChangeError::Save(error)) => {
                self.give_up(&store);
                return Err(error.into());
            }
            Err(error) => {
                // Which of the two stores will open is not known: nothing more
                // is written, so that both stay whole.
                self.lock = None;
                return Err(error);
            }
        }
        self.key_file = key_file;
        self.store = store;
        self.listed = listed;
        self.list = list;
        self.list_scans();
        if self.put_copy() {
            self.remove_replaced();
        }
        let _ = self.write_list(false);
        Ok(())
    }

    /// Writes all things and a list of them to another store.
    fn copy_to(&self, store: &Store, generation: u64) -> Result<(Listed, Kept), SaveError> {
        self.disk.create_folder(&store.folder)?;
        sync_folder(self.disk.as_ref(), &self.folder)?;
        let mut listed =
            Listed { keys_generation: generation, replaces: Some(self.key_file.store.clone()), ..Listed::default() };
        for (id, kept) in &self.listed.things {
            let loaded = self.store.load(id.as_str(), kept).map_err(|_| SaveError::NoGoodCopy)?;
            let mut copy = Kept::new(kept.what, kept.label.clone());
            store.save_twice(id.as_str(), &mut copy, &loaded.content, loaded.saved_at)?;
            listed.things.insert(id.clone(), copy);
        }
        let mut list = Kept::new(What::List, Label::default());
        store.save_twice(LIST, &mut list, &listed.write(), (self.now)())?;
        Ok((listed, list))
    }

    /// Removes a store that was not finished. Should that fail, the list still
    /// names it, and the next opening removes it.
    fn give_up(&mut self, store: &Store) {
        if remove_store(self.disk.as_ref(), &store.folder).is_ok() {
            self.listed.making = None;
        }
    }

    /// Writes the key file.
    fn put_keys(&self, file: &KeyFile) -> Result<(), ChangeError> {
        let path = self.folder.join(KEY_FILE);
        match put_key_file(self.disk.as_ref(), &path, file) {
            Ok(()) => Ok(()),
            Err(KeyFileError::Untouched(kind)) => Err(SaveError::Disk(kind).into()),
            // With the old one certainly back, nothing was changed.
            Err(KeyFileError::Uncertain(kind)) => match put_key_file(self.disk.as_ref(), &path, &self.key_file) {
                Ok(()) => Err(SaveError::Disk(kind).into()),
                Err(_) => Err(ChangeError::Uncertain(kind)),
            },
        }
    }

    /// Writes the copy of the key file; says whether it is right now. When it is
    /// not, the next opening makes it so.
    fn put_copy(&self) -> bool {
        put_key_file(self.disk.as_ref(), &self.folder.join(KEY_FILE_COPY), &self.key_file).is_ok()
    }

    /// Removes the store whose place this one took.
    fn remove_replaced(&mut self) {
        if let Some(name) = self.listed.replaces.clone()
            && remove_store(self.disk.as_ref(), &self.folder.join(name)).is_ok()
        {
            self.listed.replaces = None;
        }
    }

    /// Finishes what was being done when the program was stopped: things and
    /// stores that were being removed.
    pub(super) fn finish_what_was_begun(&mut self) {
        if self.lock.is_none() {
            return;
        }
        self.remove_files();
        if let Some(name) = self.listed.making.clone()
            && name != self.key_file.store
            && remove_store(self.disk.as_ref(), &self.folder.join(name)).is_ok()
        {
            self.listed.making = None;
        }
        // Not before both key files name this store.
        if self.listed.replaces.as_ref().is_some_and(|name| *name != self.key_file.store) && self.put_copy() {
            self.remove_replaced();
        }
    }
}

/// Removes a store's files, and the folder when nothing else is in it.
pub(super) fn remove_store(disk: &dyn Disk, folder: &Path) -> io::Result<()> {
    let names = match disk.list(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        other => other?,
    };
    for name in names.iter().filter(|name| name.to_str().is_some_and(is_store_file)) {
        disk.remove(&folder.join(name))?;
    }
    match disk.remove_folder(folder) {
        Err(error) if error.kind() == io::ErrorKind::DirectoryNotEmpty => {}
        other => other?,
    }
    folder.parent().map_or(Ok(()), |parent| sync_folder(disk, parent))
}
