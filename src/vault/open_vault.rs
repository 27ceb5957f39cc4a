//! An open vault: scans and their checklists.

use std::io;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use zeroize::Zeroizing;

use super::error::{CreateError, LoadError, SaveError};
use super::id::ThingId;
use super::key_file::{KEY_FILE, KEY_FILE_COPY, KeyFile, put_key_file};
use super::keys::Keys;
use super::list::{LIST, Listed};
use super::look::{Found, look};
use super::opened::{Held, LOCK_FILE};
use super::passphrase::Passphrase;
use super::random;
use super::recovery::RecoveryCode;
use super::sealed::{Label, What, hash};
use super::store::{Kept, Store, set_aside, sync_folder};
use super::survey::Survey;
use super::warning::{FileTrouble, Warning};
use super::work::Work;
use crate::files::{Disk, Lock, SharedDisk};

/// After so many saves the list is written again.
const SAVES_PER_LIST: u32 = 32;

/// A scan in the vault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScanEntry {
    /// Its name in the vault.
    pub id: ThingId,
    /// What the household calls it.
    pub name: Zeroizing<String>,
    /// The SHA-256 of the checklist it belongs to.
    pub checklist: String,
    /// When its newest good copy was saved.
    pub saved_at: Timestamp,
    /// How often it was saved.
    pub generation: u64,
}

/// A scan that was kept: read back, decrypted and compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SavedAt {
    /// When.
    pub at: Timestamp,
    /// What was found on the way.
    pub warnings: Vec<Warning>,
}

/// A scan that was read.
#[derive(Clone, Debug)]
pub struct LoadedScan {
    /// The scan, as it was given to be kept.
    pub scan: Zeroizing<Vec<u8>>,
    /// The checklist it belongs to; nothing when no copy of it is good.
    pub checklist: Option<Vec<u8>>,
    /// When it was saved.
    pub saved_at: Timestamp,
    /// What was found on the way.
    pub warnings: Vec<Warning>,
}

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
    saves_since_list: u32,
    entries: Vec<ScanEntry>,
    /// Without it nothing is written.
    pub(super) lock: Option<Lock>,
}

impl std::fmt::Debug for Vault {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Vault").field("folder", &self.folder).finish_non_exhaustive()
    }
}

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
        let mut vault =
            Self { disk, folder, now, key_file, store, listed, list, saves_since_list: 0, entries: Vec::new(), lock };
        vault.list_scans();
        vault
    }

    /// Whether this vault can only be looked at.
    #[must_use]
    pub fn is_read_only(&self) -> bool {
        self.lock.is_none()
    }

    /// The scans, by name.
    #[must_use]
    pub fn scans(&self) -> &[ScanEntry] {
        &self.entries
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

    /// Keeps a new scan with its checklist.
    ///
    /// # Errors
    /// When it could not be kept; then nothing of it is.
    pub fn add_scan(&mut self, name: &str, checklist: &[u8], scan: &[u8]) -> Result<ThingId, SaveError> {
        self.mark_open()?;
        let checklist = self.keep_checklist(checklist)?;
        let id = ThingId::random()?;
        let label = Label { name: Zeroizing::new(name.to_owned()), checklist };
        self.add(&id, Kept::new(What::Scan, label), scan, Copies::One)?;
        Ok(id)
    }

    /// Keeps a checklist, once; gives its SHA-256.
    ///
    /// # Errors
    /// When it could not be kept.
    pub fn keep_checklist(&mut self, checklist: &[u8]) -> Result<String, SaveError> {
        self.mark_open()?;
        let sha256 = random::hex(&hash(checklist));
        if self.checklist_named(&sha256).is_none() {
            let id = ThingId::random()?;
            let label = Label { name: Zeroizing::default(), checklist: sha256.clone() };
            self.add(&id, Kept::new(What::Checklist, label), checklist, Copies::Two)?;
        }
        Ok(sha256)
    }

    /// Saves a scan. Once this returns, it was read back and found right.
    ///
    /// # Errors
    /// When it could not be saved; what was saved before still is.
    pub fn save_scan(&mut self, id: &ThingId, scan: &[u8]) -> Result<SavedAt, SaveError> {
        self.save_labelled(id, None, scan)
    }

    /// Gives a scan another name.
    ///
    /// # Errors
    /// When it could not be read or saved; it then has its old name.
    pub fn rename_scan(&mut self, id: &ThingId, name: &str) -> Result<SavedAt, SaveError> {
        let kept = self.listed.things.get(id).filter(|kept| kept.what == What::Scan).ok_or(SaveError::NoSuchThing)?;
        let loaded = self.store.load(id.as_str(), kept).map_err(|_| SaveError::NoSuchThing)?;
        let label = Label { name: Zeroizing::new(name.to_owned()), checklist: kept.label.checklist.clone() };
        self.save_labelled(id, Some(label), &loaded.content)
    }

    /// Saves a scan that now belongs to another checklist, which is kept.
    ///
    /// # Errors
    /// When it could not be saved; what was saved before still is.
    pub fn save_scan_to(&mut self, id: &ThingId, checklist: &[u8], scan: &[u8]) -> Result<SavedAt, SaveError> {
        let checklist = self.keep_checklist(checklist)?;
        let kept = self.listed.things.get(id).ok_or(SaveError::NoSuchThing)?;
        let label = Label { name: kept.label.name.clone(), checklist };
        self.save_labelled(id, Some(label), scan)
    }

    fn save_labelled(&mut self, id: &ThingId, label: Option<Label>, scan: &[u8]) -> Result<SavedAt, SaveError> {
        self.mark_open()?;
        let kept = self.listed.things.get_mut(id).filter(|kept| kept.what == What::Scan);
        let kept = kept.ok_or(SaveError::NoSuchThing)?;
        let before = label.map(|label| std::mem::replace(&mut kept.label, label));
        let at = (self.now)();
        match self.store.save(id.as_str(), kept, scan, at) {
            Ok(warnings) => {
                self.list_scans();
                self.saves_since_list += 1;
                if self.saves_since_list >= SAVES_PER_LIST
                    && let Err(error) = self.write_list(false)
                {
                    // The scan itself is saved; the list is tried again at the
                    // next save.
                    log::warn!("list not written: {error}");
                }
                Ok(SavedAt { at, warnings })
            }
            Err(error) => {
                if let Some(before) = before {
                    kept.label = before;
                }
                Err(error)
            }
        }
    }

    /// Reads a scan and its checklist; the last good copy, when the newest is
    /// no longer good.
    ///
    /// # Errors
    /// When no copy is good.
    pub fn load_scan(&mut self, id: &ThingId) -> Result<LoadedScan, LoadError> {
        let kept = self.listed.things.get(id).filter(|kept| kept.what == What::Scan).ok_or(LoadError::NoSuchThing)?;
        let checklist = kept.label.checklist.clone();
        let mut warnings = Vec::new();
        let loaded = self.load(id, &mut warnings)?;
        let checklist = self.checklist_named(&checklist);
        let checklist = checklist.and_then(|id| self.load(&id, &mut warnings).ok());
        Ok(LoadedScan {
            scan: loaded.0,
            checklist: checklist.map(|(bytes, _)| bytes.to_vec()),
            saved_at: loaded.1,
            warnings,
        })
    }

    /// Reads a thing, and sets files aside that are no good.
    fn load(
        &mut self,
        id: &ThingId,
        warnings: &mut Vec<Warning>,
    ) -> Result<(Zeroizing<Vec<u8>>, Timestamp), LoadError> {
        let kept = self.listed.things.get_mut(id).ok_or(LoadError::NoSuchThing)?;
        let loaded = self.store.load(id.as_str(), kept)?;
        let mut is_changed = false;
        for (at, fault) in loaded.faults {
            let file = self.store.path(id.as_str(), at);
            let aside = if self.lock.is_some() { set_aside(self.disk.as_ref(), &file).ok() } else { None };
            if aside.is_some() {
                kept.slots[at] = None;
                is_changed = true;
            }
            kept.saved_at = loaded.saved_at;
            warnings.push(Warning::File(FileTrouble {
                what: kept.what,
                name: kept.label.name.to_string(),
                file,
                fault,
                set_aside: aside,
                last_good: Some(loaded.saved_at),
                is_older: kept.what == What::Scan,
            }));
        }
        if is_changed {
            // Not told again at every opening.
            let _ = self.write_list(false);
        }
        Ok((loaded.content, loaded.saved_at))
    }

    /// Removes a scan. Its photos are things of their own.
    ///
    /// # Errors
    /// When it could not be removed.
    pub fn remove_scan(&mut self, id: &ThingId) -> Result<(), SaveError> {
        self.remove(id, What::Scan)
    }

    /// Writes the list, gives the lock back and clears the key.
    ///
    /// # Errors
    /// When the list could not be written. Every save that was verified is
    /// kept all the same.
    pub fn close(mut self) -> Result<(), SaveError> {
        if self.lock.is_none() || self.listed.closed {
            return Ok(());
        }
        self.write_list(true)
    }

    /// The thing that is this checklist.
    pub(super) fn checklist_named(&self, sha256: &str) -> Option<ThingId> {
        let mut things = self.listed.things.iter();
        let found = things.find(|(_, kept)| kept.what == What::Checklist && kept.label.checklist == sha256);
        found.map(|(id, _)| id.clone())
    }

    /// Keeps a new thing and puts it on the list.
    pub(super) fn add(
        &mut self,
        id: &ThingId,
        mut kept: Kept,
        content: &[u8],
        copies: Copies,
    ) -> Result<(), SaveError> {
        self.mark_open()?;
        let now = (self.now)();
        let saved = match copies {
            Copies::One => self.store.save(id.as_str(), &mut kept, content, now),
            Copies::Two => self.store.save_twice(id.as_str(), &mut kept, content, now),
        };
        if let Err(error) = saved {
            if self.store.remove(id.as_str()).is_err() {
                self.listed.removed.insert(id.clone());
            }
            return Err(error);
        }
        self.listed.things.insert(id.clone(), kept);
        let added = self.write_list(false);
        if added.is_err() {
            // The list on the disk may name it, so its files stay until one is
            // written that does not.
            self.listed.things.remove(id);
            self.listed.removed.insert(id.clone());
        }
        self.list_scans();
        added
    }

    /// Removes a thing: first from the list, so that it cannot come back, then
    /// its files.
    pub(super) fn remove(&mut self, id: &ThingId, what: What) -> Result<(), SaveError> {
        if self.listed.things.get(id).is_none_or(|kept| kept.what != what) {
            return Err(SaveError::NoSuchThing);
        }
        self.mark_open()?;
        let kept = self.listed.things.remove(id);
        self.listed.removed.insert(id.clone());
        if let Err(error) = self.write_list(false) {
            self.listed.removed.remove(id);
            self.listed.things.extend(kept.map(|kept| (id.clone(), kept)));
            return Err(error);
        }
        self.list_scans();
        // Its files are gone, or are tried again at the next list.
        if self.listed.removed.contains(id) { Err(SaveError::OTHER) } else { Ok(()) }
    }

    /// Removes the files of what is no longer on the list.
    pub(super) fn remove_files(&mut self) {
        let store = &self.store;
        self.listed.removed.retain(|id| store.remove(id.as_str()).is_err());
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

    pub(super) fn list_scans(&mut self) {
        let scans = self.listed.things.iter().filter(|(_, kept)| kept.what == What::Scan);
        let mut entries: Vec<ScanEntry> = scans
            .map(|(id, kept)| ScanEntry {
                id: id.clone(),
                name: kept.label.name.clone(),
                checklist: kept.label.checklist.clone(),
                saved_at: kept.saved_at,
                generation: kept.generation(),
            })
            .collect();
        entries.sort_by(|one, two| (&*one.name, &one.id).cmp(&(&*two.name, &two.id)));
        self.entries = entries;
    }
}

/// In how many files something new is kept from the start.
#[derive(Clone, Copy)]
pub(super) enum Copies {
    /// One; its next save goes to the other.
    One,
    /// Two, for what is written once.
    Two,
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
