//! What no scan needs any more leaves the vault, and nothing else does.

use std::collections::BTreeSet;

use super::*;
use crate::files::trial::{TrialDisk, Trouble};

const FOLDER: &str = "/data";

fn none() -> BTreeSet<ThingId> {
    BTreeSet::new()
}

/// Files of a thing on the disk.
fn files_of(disk: &TrialDisk, id: &ThingId) -> usize {
    disk.files().keys().filter(|path| path.display().to_string().contains(id.as_str())).count()
}

/// A vault with a scan that named a photo, twice over, and no longer names it.
fn without_photo() -> (Arc<TrialDisk>, Trial, Vault, ThingId, ThingId) {
    let disk = TrialDisk::new();
    let (trial, mut vault) = Trial::new(disk.clone(), Path::new(FOLDER));
    let photo = vault.add_photo(b"a photo").expect("kept");
    let scan = vault.add_scan("Eigen woning", CHECKLIST, &naming("one", &photo)).expect("kept");
    vault.save_scan(&scan, &naming("two", &photo)).expect("saved");
    vault.tidy(&none()).expect("tidied");
    vault.save_scan(&scan, b"three").expect("saved");
    (disk, trial, vault, scan, photo)
}

#[test]
fn a_photo_goes_when_neither_file_of_its_scan_names_it() {
    let (disk, _, mut vault, scan, photo) = without_photo();
    vault.tidy(&none()).expect("tidied");
    assert!(vault.photo(&photo).is_ok(), "the last good copy names it");
    vault.save_scan(&scan, b"four").expect("saved");
    vault.tidy(&BTreeSet::from([photo.clone()])).expect("tidied");
    assert!(vault.photo(&photo).is_ok(), "it can still be asked for");
    vault.tidy(&none()).expect("tidied");
    assert!(vault.photo(&photo).is_err());
    assert_eq!(files_of(&disk, &photo), 0, "its bytes are gone");
}

#[test]
fn a_photo_goes_when_the_vault_is_closed_and_the_time_of_the_save_stays() {
    let (disk, trial, vault, scan, photo) = without_photo();
    let saved_at = vault.scans()[0].saved_at;
    vault.close().expect("closed");
    assert_eq!(files_of(&disk, &photo), 0);
    let Opened { mut vault, warnings } = trial.open();
    assert_eq!(warnings, []);
    assert_eq!(vault.scans()[0].saved_at, saved_at);
    assert_eq!(&*vault.load_scan(&scan).expect("read").scan, b"three");
    // Nothing more is written for it.
    let before = disk.files();
    vault.close().expect("closed");
    assert_eq!(disk.files(), before);
}

#[test]
fn what_a_stopped_program_left_is_found_at_opening() {
    let disk = TrialDisk::new();
    let (trial, mut vault) = Trial::new(disk.clone(), Path::new(FOLDER));
    vault.add_scan("Eigen woning", CHECKLIST, b"one").expect("kept");
    let photo = vault.add_photo(b"a photo").expect("kept");
    vault.keep_checklist(b"of a scan that was not added").expect("kept");
    assert_eq!(vault.listed.things.len(), 4);
    // Stopped before a scan could name them.
    drop(vault);
    let Opened { vault, warnings } = trial.open();
    assert_eq!(warnings, []);
    assert_eq!(vault.listed.things.len(), 2, "the scan and its checklist");
    assert_eq!(files_of(&disk, &photo), 0);
}

#[test]
fn where_something_may_be_missing_nothing_is_removed_on_a_guess() {
    let (disk, trial, mut vault, scan, photo) = without_photo();
    vault.save_scan(&scan, &naming("four", &photo)).expect("saved");
    let other = vault.add_scan("Zomerhuis", CHECKLIST, b"two").expect("kept");
    vault.close().expect("closed");
    // Both files of the only scan that names it are damaged.
    for (path, mut bytes) in disk.files() {
        if path.display().to_string().contains(scan.as_str()) {
            let last = bytes.len() - 1;
            bytes[last] ^= 1;
            disk.put(&path, Some(bytes));
        }
    }
    for opening in 0..3 {
        let Opened { mut vault, warnings } = trial.open();
        assert_eq!(warnings.is_empty(), opening > 0, "{warnings:?}");
        vault.save_scan(&other, b"three").expect("saved");
        vault.tidy(&none()).expect("tidied");
        vault.close().expect("closed");
        assert!(files_of(&disk, &scan) == 2 && files_of(&disk, &photo) == 2, "opening {opening}");
    }
}

#[test]
fn while_a_save_fails_nothing_is_removed() {
    let (disk, _, mut vault, scan, photo) = without_photo();
    let new = vault.add_photo(b"a new photo").expect("kept");
    disk.trouble(Trouble::Lies);
    vault.save_scan(&scan, &naming("four", &new)).expect_err("not what was written");
    disk.trouble(Trouble::None);
    // What was written may be found at the next opening.
    vault.close().expect("closed");
    assert!(files_of(&disk, &new) == 2 && files_of(&disk, &photo) == 2);
}

#[test]
fn a_scan_goes_with_all_that_is_its_own_and_nothing_else() {
    let disk = TrialDisk::new();
    let (trial, mut vault) = Trial::new(disk.clone(), Path::new(FOLDER));
    let [shared, own] = [b"shared", b"own_ph"].map(|photo| vault.add_photo(photo).expect("kept"));
    let first = vault.add_scan("Eigen woning", CHECKLIST, &naming("one", &shared)).expect("kept");
    let both = [naming("two", &shared), naming(" ", &own)].concat();
    let second = vault.add_scan("Zomerhuis", b"its own", &both).expect("kept");
    // A copy that was no good was set aside.
    let aside = vault.store.path(second.as_str(), 1);
    disk.put(&aside.with_extension("b.damaged-1"), Some(b"torn".to_vec()));
    assert_eq!(files_of(&disk, &second), 2);
    let left = vault.listed.things.len() - 3;
    vault.remove_scan(&second, &none()).expect("removed");
    assert_eq!(vault.listed.things.len(), left);
    assert_eq!((files_of(&disk, &second), files_of(&disk, &own)), (0, 0));
    assert!(vault.photo(&shared).is_ok());
    assert_eq!(vault.remove_scan(&second, &none()).expect_err("refused"), SaveError::NoSuchThing);
    vault.close().expect("closed");
    let Opened { mut vault, warnings } = trial.open();
    assert_eq!(warnings, []);
    assert_eq!(vault.load_scan(&first).expect("read").checklist.as_deref(), Some(CHECKLIST));
    assert_eq!(vault.scans().len(), 1);
}

#[test]
fn a_scan_that_was_removed_can_come_back_from_a_backup() {
    let disk = TrialDisk::new();
    let (_, mut vault) = Trial::new(disk, Path::new(FOLDER));
    let photo = vault.add_photo(b"a photo").expect("kept");
    let scan = vault.add_scan("Eigen woning", CHECKLIST, &naming("one", &photo)).expect("kept");
    let path = Path::new("/kopie.huisscan");
    vault.backup(path, &passphrase(), Work::trial(), crate::files::Existing::Keep).expect("a backup");
    vault.remove_scan(&scan, &none()).expect("removed");
    // As when its files would not go.
    vault.listed.removed.extend([scan.clone(), photo.clone()]);
    let backup = vault.open_backup(path, &passphrase()).expect("a backup");
    vault.restore(&backup, &std::collections::BTreeMap::new()).expect("restored");
    vault.write_list(false).expect("written");
    assert_eq!(*vault.load_scan(&scan).expect("read").scan, naming("one", &photo));
    assert!(vault.photo(&photo).is_ok());
}
