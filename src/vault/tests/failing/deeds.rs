//! What is done to a vault while the disk makes trouble, and how it is seen that
//! it was done.

use std::collections::{BTreeMap, BTreeSet};

use super::{FOLDER, words};
use crate::files::trial::TrialDisk;
use crate::files::{Existing, SharedDisk};
use crate::vault::tests::*;

const BACKUP: &str = "/kopie.huisscan";
const OTHER_BACKUP: &str = "/oud.huisscan";

/// A disk with a vault and a backup of it as it was before.
pub(super) struct Base {
    pub(super) disk: Arc<TrialDisk>,
    pub(super) keys: keys::Keys,
    pub(super) scan: ThingId,
    pub(super) photo: ThingId,
    /// Another scan, with a photo and a checklist of its own.
    pub(super) second: ThingId,
}

pub(super) fn base() -> Base {
    let disk = TrialDisk::new();
    let shared: SharedDisk = disk.clone();
    let recovery = RecoveryCode::random().expect("a code");
    let made = Vault::create(&shared, Path::new(FOLDER), &words("oud"), &recovery, Work::trial());
    let mut vault = made.expect("a vault");
    let photo = vault.add_photo(b"a photo").expect("kept");
    let scan = vault.add_scan("Eigen woning", CHECKLIST, &naming("in the backup", &photo)).expect("kept");
    for path in [BACKUP, OTHER_BACKUP] {
        vault.backup(Path::new(path), &words("kopie"), Work::trial(), Existing::Keep).expect("a backup");
    }
    vault.save_scan(&scan, &naming("old", &photo)).expect("saved");
    let other = vault.add_photo(b"of the second").expect("kept");
    let second = vault.add_scan("Zomerhuis", b"its own", &naming("two", &other)).expect("kept");
    let keys = vault.store.keys.clone();
    vault.close().expect("closed");
    Base { disk, keys, scan, photo, second }
}

/// After these the photo may be gone.
pub(super) const WITHOUT_PHOTO: &str = "a photo goes";

/// Something that is done, and how it is seen that it was.
pub(super) struct Deed {
    pub(super) name: &'static str,
    pub(super) act: fn(&Base, &mut Vault) -> Result<(), String>,
    /// Whether the deed is done, from a vault that was opened again.
    pub(super) is_done: fn(&Base, &SharedDisk, &mut Vault) -> bool,
    /// Passphrases that may open it after.
    pub(super) passphrases: &'static [&'static str],
}

fn text(error: impl std::fmt::Debug) -> String {
    format!("{error:?}")
}

pub(super) const DEEDS: &[Deed] = &[
    Deed {
        name: "save",
        act: |base, vault| vault.save_scan(&base.scan, &naming("new", &base.photo)).map(|_| ()).map_err(text),
        is_done: |base, _, vault| *vault.load_scan(&base.scan).expect("a scan").scan == naming("new", &base.photo),
        passphrases: &["oud"],
    },
    Deed {
        name: "second scan",
        act: |_, vault| vault.add_scan("Tweede woning", b"another checklist", b"two").map(|_| ()).map_err(text),
        is_done: |_, _, vault| vault.scans().iter().any(|entry| *entry.name == "Tweede woning"),
        passphrases: &["oud"],
    },
    Deed {
        name: "photo",
        act: |base, vault| {
            let photo = vault.add_photo(b"another photo").map_err(text)?;
            let both = [naming("new", &base.photo), naming(" and", &photo)].concat();
            vault.save_scan(&base.scan, &both).map(|_| ()).map_err(text)
        },
        is_done: |_, _, vault| vault.photos().len() == 3,
        passphrases: &["oud"],
    },
    Deed {
        name: WITHOUT_PHOTO,
        act: |base, vault| {
            for _ in 0..2 {
                vault.save_scan(&base.scan, b"new").map_err(text)?;
                vault.tidy(&BTreeSet::new()).map_err(text)?;
            }
            Ok(())
        },
        is_done: |base, _, vault| !vault.photos().contains(&base.photo),
        passphrases: &["oud"],
    },
    Deed {
        name: WITHOUT_PHOTO,
        act: |base, vault| {
            vault.save_scan(&base.scan, b"new").map_err(text)?;
            vault.settle().map_err(text)
        },
        is_done: |base, _, vault| !vault.photos().contains(&base.photo),
        passphrases: &["oud"],
    },
    Deed {
        name: "remove scan",
        act: |base, vault| vault.remove_scan(&base.second, &BTreeSet::new()).map_err(text),
        is_done: |base, _, vault| {
            let checklists = vault.listed.things.values().filter(|kept| kept.what == What::Checklist).count();
            vault.scans().len() == 1 && checklists == 1 && vault.photos() == [base.photo.clone()]
        },
        passphrases: &["oud"],
    },
    Deed {
        name: "rename",
        act: |base, vault| vault.rename_scan(&base.scan, "Thuis").map(|_| ()).map_err(text),
        is_done: |base, _, vault| vault.scans().iter().any(|entry| entry.id == base.scan && *entry.name == "Thuis"),
        passphrases: &["oud"],
    },
    Deed {
        name: "passphrase",
        act: |_, vault| vault.change_passphrase(&words("nieuw"), Work::trial()).map_err(text),
        is_done: |_, _, vault| vault.key_file.generation == 2,
        passphrases: &["oud", "nieuw"],
    },
    Deed {
        name: "new identity",
        act: |_, vault| {
            let recovery = RecoveryCode::random().expect("a code");
            vault.new_identity(&words("nieuw"), &recovery, Work::trial()).map_err(text)
        },
        is_done: |_, _, vault| vault.key_file.generation == 2,
        passphrases: &["oud", "nieuw"],
    },
    Deed {
        name: "backup",
        act: |_, vault| {
            let made = vault.backup(Path::new(BACKUP), &words("kopie"), Work::trial(), Existing::Replace);
            made.map(|_| ()).map_err(text)
        },
        is_done: |_, disk, _| {
            // The old backup or the new, whole.
            let backup = Backup::open(disk.as_ref(), Path::new(BACKUP), &words("kopie")).expect("a backup");
            backup.scans[0].generation == 2
        },
        passphrases: &["oud"],
    },
    Deed {
        name: "restore",
        act: |base, vault| {
            let backup = vault.open_backup(Path::new(OTHER_BACKUP), &words("kopie")).map_err(text)?;
            let choices = BTreeMap::from([(base.scan.clone(), Choice::KeepBoth { name: "Uit de kopie".into() })]);
            vault.restore(&backup, &choices).map(|_| ()).map_err(text)
        },
        is_done: |_, _, vault| vault.scans().iter().any(|entry| *entry.name == "Uit de kopie"),
        passphrases: &["oud"],
    },
    Deed {
        name: "restore over",
        act: |base, vault| {
            let backup = vault.open_backup(Path::new(OTHER_BACKUP), &words("kopie")).map_err(text)?;
            let choices = BTreeMap::from([(base.scan.clone(), Choice::TakeBackup)]);
            vault.restore(&backup, &choices).map(|_| ()).map_err(text)
        },
        is_done: |base, _, vault| {
            *vault.load_scan(&base.scan).expect("a scan").scan == naming("in the backup", &base.photo)
        },
        passphrases: &["oud"],
    },
];
