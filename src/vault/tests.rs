//! The vault against a disk that fails, forgets and lies.

mod damage;
mod failing;
mod forgetful;
mod killed;
mod messages;
mod tidying;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::Timestamp;

use super::*;
use crate::files::{SharedDisk, SystemDisk};

const CHECKLIST: &[u8] = b"{\"a\": \"checklist\"}";

/// A vault and what opens it at once.
struct Trial {
    disk: SharedDisk,
    folder: PathBuf,
    keys: keys::Keys,
}

fn passphrase() -> Passphrase {
    Passphrase::new("een twee drie vier").expect("a passphrase")
}

impl Trial {
    /// A new vault with next to no work.
    fn new(disk: SharedDisk, folder: &Path) -> (Self, Vault) {
        let recovery = RecoveryCode::random().expect("a code");
        let vault = Vault::create(&disk, folder, &passphrase(), &recovery, Work::trial()).expect("a vault");
        (Self { disk, folder: folder.to_owned(), keys: vault.store.keys.clone() }, vault)
    }

    fn closed(&self) -> ClosedVault {
        match look(&self.disk, &self.folder) {
            Ok(Found::Closed(closed)) => *closed,
            other => panic!("{other:?}"),
        }
    }

    fn open(&self) -> Opened {
        self.closed().open_with(&self.keys).expect("it opens")
    }
}

impl Vault {
    /// The same vault, as it is now, on a disk that is the same.
    fn on(&self, disk: SharedDisk) -> Self {
        let lock = self.lock.as_ref().and_then(|_| disk.try_lock(&self.folder.join(opened::LOCK_FILE)).ok()?);
        let store =
            store::Store { disk: disk.clone(), folder: self.store.folder.clone(), keys: self.store.keys.clone() };
        Self {
            disk,
            folder: self.folder.clone(),
            now: self.now,
            key_file: self.key_file.clone(),
            store,
            listed: self.listed.clone(),
            list: self.list.clone(),
            saves_since_list: self.saves_since_list,
            entries: self.entries.clone(),
            tidying: self.tidying.clone(),
            lock,
        }
    }

    /// Whether nothing it knows tells it from another. Its key has the name of its
    /// store.
    fn is_same_as(&self, other: &Self) -> bool {
        let Self { folder, key_file, store, listed, list, saves_since_list, entries, tidying, lock, .. } = self;
        (folder, key_file, &store.folder, listed, list)
            == (&other.folder, &other.key_file, &other.store.folder, &other.listed, &other.list)
            && (saves_since_list, entries, tidying) == (&other.saves_since_list, &other.entries, &other.tidying)
            && lock.is_some() == other.lock.is_some()
    }
}

/// What stands in a scan that names a photo.
fn naming(text: &str, photo: &ThingId) -> Vec<u8> {
    format!("{text} {photo}").into_bytes()
}

/// Every photo that a good file of any scan names is there, also for the last good
/// copy.
fn no_photo_is_missed(vault: &Vault) -> Result<(), String> {
    for (id, kept) in vault.listed.things.iter().filter(|(_, kept)| kept.what == What::Scan) {
        for (at, slot) in kept.slots.iter().enumerate() {
            let Some(slot) = slot else { continue };
            let unsealed = vault.store.open_slot(id.as_str(), at, slot).map_err(|_| format!("{id} {at}"))?;
            for photo in tidy::named_in(unsealed.content()) {
                vault.photo(&photo).map_err(|error| format!("{id} {at} misses {photo}: {error:?}"))?;
            }
        }
    }
    Ok(())
}

#[test]
fn a_clock_that_was_set_back_is_told_and_loses_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let (trial, mut vault) = Trial::new(Arc::new(SystemDisk), folder.path());
    let id = vault.add_scan("Eigen woning", CHECKLIST, b"one").expect("kept");
    let last_saved = vault.save_scan(&id, b"two").expect("saved").at;
    vault.close().expect("closed");
    let ten_years_ago = || Timestamp::now() - jiff::SignedDuration::from_hours(10 * 365 * 24);
    let opened = trial.closed().with_clock(ten_years_ago).open_with(&trial.keys).expect("it opens");
    let [Warning::ClockBehind { last_saved: told }] = opened.warnings.as_slice() else { panic!("{opened:?}") };
    assert!(*told >= last_saved);
    let mut vault = opened.vault;
    let saved = vault.save_scan(&id, b"three").expect("saved");
    assert!(saved.at < last_saved);
    vault.close().expect("closed");
    let Opened { mut vault, warnings } = trial.open();
    assert_eq!(warnings, []);
    assert_eq!(&*vault.load_scan(&id).expect("read").scan, b"three");
}
