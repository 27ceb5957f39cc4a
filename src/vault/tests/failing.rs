//! Every operation on the disk fails in turn, and the disk is full after so
//! many bytes: the old or the new is there, what was told is true, and one can
//! go on.

use std::collections::{BTreeMap, BTreeSet};
use std::io::ErrorKind;

use super::*;
use crate::files::Existing;
use crate::files::trial::{TrialDisk, Trouble};

const FOLDER: &str = "/data";
const BACKUP: &str = "/kopie.huisscan";
const OTHER_BACKUP: &str = "/oud.huisscan";

fn words(words: &str) -> Passphrase {
    Passphrase::new(words).expect("a passphrase")
}

/// A disk with a vault and a backup of it as it was before.
struct Base {
    disk: Arc<TrialDisk>,
    keys: keys::Keys,
    scan: ThingId,
    photo: ThingId,
    /// Another scan, with a photo and a checklist of its own.
    second: ThingId,
}

fn base() -> Base {
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
const WITHOUT_PHOTO: &str = "a photo goes";

/// Something that is done, and how it is seen that it was.
struct Deed {
    name: &'static str,
    act: fn(&Base, &mut Vault) -> Result<(), String>,
    /// Whether the deed is done, from a vault that was opened again.
    is_done: fn(&Base, &SharedDisk, &mut Vault) -> bool,
    /// Passphrases that may open it after.
    passphrases: &'static [&'static str],
}

fn text(error: impl std::fmt::Debug) -> String {
    format!("{error:?}")
}

const DEEDS: &[Deed] = &[
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

impl Base {
    fn closed(disk: &SharedDisk) -> ClosedVault {
        match look(disk, Path::new(FOLDER)) {
            Ok(Found::Closed(closed)) => *closed,
            other => panic!("{other:?}"),
        }
    }

    /// Does something with trouble; then looks what stands. Says whether it was
    /// told to be done.
    fn try_with(&self, deed: &Deed, trouble: Trouble, goes_on: bool) -> bool {
        let context = format!("{} with {trouble:?}", deed.name);
        let disk = self.disk.copy();
        let shared: SharedDisk = disk.clone();
        let mut vault = Self::closed(&shared).open_with(&self.keys).expect("it opens").vault;
        disk.trouble(trouble);
        let result = (deed.act)(self, &mut vault);
        disk.trouble(Trouble::None);
        let photo_stays = deed.name != WITHOUT_PHOTO;
        let mut later = None;
        if goes_on && !vault.is_read_only() {
            let scan = if photo_stays { naming("later", &self.photo) } else { b"later".to_vec() };
            vault.save_scan(&self.scan, &scan).unwrap_or_else(|error| panic!("{context}: {error:?}"));
            later = Some(scan);
        }
        drop(vault);

        let closed = Self::closed(&shared);
        // Trying a passphrase costs more than all the rest: only where it counts.
        let opened = match deed.passphrases {
            [_] => closed.open_with(&self.keys).ok(),
            several => several.iter().find_map(|passphrase| closed.open(Secret::Passphrase(&words(passphrase))).ok()),
        };
        let Opened { mut vault, warnings } = opened.unwrap_or_else(|| panic!("{context}: nothing opens it"));
        let harmless = |warning: &Warning| {
            let set_aside =
                matches!(warning, Warning::File(told) if told.last_good.is_some() && told.set_aside.is_some());
            matches!(warning, Warning::Found { .. }) || (trouble == Trouble::Lies && set_aside)
        };
        let told = warnings.iter().find(|warning| !harmless(warning));
        assert_eq!(told, None, "{context} {result:?}");
        let scan = vault.load_scan(&self.scan).unwrap_or_else(|error| panic!("{context}: {error:?}"));
        assert_eq!(scan.checklist.as_deref(), Some(CHECKLIST), "{context}");
        if let Some(later) = later {
            assert_eq!(*scan.scan, later, "{context}");
        } else {
            let may_be: [&[u8]; 3] = [b"old", b"new", b"in the backup"];
            assert!(may_be.iter().any(|may| scan.scan.starts_with(may)), "{context}");
            let done = (deed.is_done)(self, &shared, &mut vault);
            assert!(done || result.is_err(), "{context}: told to be done, and it is not");
        }
        assert_eq!(no_photo_is_missed(&vault), Ok(()), "{context}");
        if photo_stays {
            assert_eq!(&**vault.photo(&self.photo).expect("the photo"), b"a photo", "{context}");
        }
        vault.close().unwrap_or_else(|error| panic!("{context}: {error:?}"));
        result.is_ok()
    }
}

#[test]
fn whichever_operation_fails_the_old_or_the_new_is_there() {
    let base = base();
    for deed in DEEDS {
        assert!(base.try_with(deed, Trouble::None, false), "{}", deed.name);
        // How many operations it takes.
        let disk = base.disk.copy();
        let shared: SharedDisk = disk.clone();
        let mut vault = Base::closed(&shared).open_with(&base.keys).expect("it opens").vault;
        disk.trouble(Trouble::None);
        (deed.act)(&base, &mut vault).expect(deed.name);
        let (steps, _) = disk.counted();
        assert!(steps > 4, "{}: {steps}", deed.name);
        let mut refused = 0;
        for step in 0..steps {
            refused += usize::from(!base.try_with(deed, Trouble::Step(step, ErrorKind::Other), step % 2 == 0));
            if step % 3 == 0 {
                let trouble = Trouble::FromStep(step, ErrorKind::ReadOnlyFilesystem);
                refused += usize::from(!base.try_with(deed, trouble, false));
            }
        }
        assert!(refused > steps / 2, "{}: {refused} of {steps}", deed.name);
    }
}

#[test]
fn after_however_many_bytes_the_disk_is_full_the_old_or_the_new_is_there() {
    let base = base();
    // `HUISSCAN_LONG=1` takes hours and tries every byte, `=31` each 31st.
    let stride = std::env::var("HUISSCAN_LONG").map_or(1511, |every| every.parse().unwrap_or(1).max(1));
    for deed in DEEDS {
        let disk = base.disk.copy();
        let shared: SharedDisk = disk.clone();
        let mut vault = Base::closed(&shared).open_with(&base.keys).expect("it opens").vault;
        disk.trouble(Trouble::None);
        (deed.act)(&base, &mut vault).expect(deed.name);
        let (_, written) = disk.counted();
        assert!(written > 1000, "{}: {written}", deed.name);
        let mut refused = 0;
        for bytes in (0..written).step_by(stride).chain([written - 1]) {
            refused += usize::from(!base.try_with(deed, Trouble::FullAfter(bytes), bytes % 2 == 0));
        }
        assert!(refused > 2, "{}: {refused}", deed.name);
        // An age file is now longer, now shorter: it holds a random part that no
        // reader may stumble on.
        assert!(base.try_with(deed, Trouble::FullAfter(2 * written), false), "{}", deed.name);
    }
}

#[test]
fn a_disk_that_writes_other_bytes_is_found_out() {
    let base = base();
    for deed in DEEDS {
        assert!(!base.try_with(deed, Trouble::Lies, false), "{}", deed.name);
        assert!(!base.try_with(deed, Trouble::Lies, true), "{}", deed.name);
    }
}
