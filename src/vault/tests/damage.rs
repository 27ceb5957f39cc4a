//! Files that were changed, shortened, put back or that changed places: it is
//! noticed and named, the file is kept, and the last good copy is used.

use std::collections::BTreeMap;

use super::*;
use crate::files::trial::TrialDisk;

const FOLDER: &str = "/data";

fn words(words: &str) -> Passphrase {
    Passphrase::new(words).expect("a passphrase")
}

type Files = BTreeMap<PathBuf, Vec<u8>>;

/// A closed vault, and its files at earlier moments.
struct Base {
    disk: Arc<TrialDisk>,
    keys: keys::Keys,
    one: ThingId,
    two: ThingId,
    photo: ThingId,
    before: Vec<Files>,
}

fn base() -> Base {
    let disk = TrialDisk::new();
    let shared: SharedDisk = disk.clone();
    let recovery = RecoveryCode::random().expect("a code");
    let made = Vault::create(&shared, Path::new(FOLDER), &words("een"), &recovery, Work::trial());
    let mut vault = made.expect("a vault");
    let photo = vault.add_photo(b"a photo").expect("kept");
    let one = vault.add_scan("Eigen woning", CHECKLIST, &naming("one 1", &photo)).expect("kept");
    let two = vault.add_scan("Tweede woning", CHECKLIST, b"two 1").expect("kept");
    let mut before = vec![disk.files()];
    for save in 2..6 {
        vault.save_scan(&one, &naming(&format!("one {save}"), &photo)).expect("saved");
        vault.save_scan(&two, format!("two {save}").as_bytes()).expect("saved");
        before.push(disk.files());
    }
    vault.change_passphrase(&words("twee"), Work::trial()).expect("changed");
    before.push(disk.files());
    let keys = vault.store.keys.clone();
    vault.close().expect("closed");
    Base { disk, keys, one, two, photo, before }
}

impl Base {
    /// The vault files, without the empty lock.
    fn files(&self) -> Files {
        self.disk.files().into_iter().filter(|(_, bytes)| !bytes.is_empty()).collect()
    }

    /// Opens the vault with other bytes in some files, and checks that
    /// everything is still there, in its newest or its last good copy. Gives
    /// what was told, and the files after.
    fn open_with(&self, changed: &[(&Path, &[u8])]) -> (Vec<Warning>, Files) {
        let context: Vec<&Path> = changed.iter().map(|(path, _)| *path).collect();
        let disk = self.disk.copy();
        for (path, bytes) in changed {
            disk.put(path, Some(bytes.to_vec()));
        }
        let shared: SharedDisk = disk.clone();
        let closed = match look(&shared, Path::new(FOLDER)) {
            Ok(Found::Closed(closed)) => closed,
            other => panic!("{context:?}: {other:?}"),
        };
        let opened = closed.open_with(&self.keys).unwrap_or_else(|error| panic!("{context:?}: {error:?}"));
        let Opened { mut vault, warnings } = opened;
        for (id, good) in [(&self.one, ["one 5", "one 4"]), (&self.two, ["two 5", "two 4"])] {
            let loaded = vault.load_scan(id).unwrap_or_else(|error| panic!("{context:?}: {error:?}"));
            assert_eq!(loaded.warnings, [], "{context:?}");
            let newest = loaded.scan.starts_with(good[0].as_bytes());
            assert!(newest || loaded.scan.starts_with(good[1].as_bytes()), "{context:?}");
            // What is older is told to be.
            let name = vault.scans().iter().find(|entry| entry.id == *id).map(|entry| entry.name.to_string());
            let told = warnings.iter().any(
                |warning| matches!(warning, Warning::File(told) if told.is_older && Some(&told.name) == name.as_ref()),
            );
            assert_eq!(told, !newest, "{context:?}: {warnings:?}");
            assert_eq!(loaded.checklist.as_deref(), Some(CHECKLIST), "{context:?}");
        }
        assert_eq!(&**vault.photo(&self.photo).expect("the photo"), b"a photo", "{context:?}");
        vault.close().expect("closed");
        // A second opening finds nothing more to tell.
        let again = closed.open_with(&self.keys).unwrap_or_else(|error| panic!("{context:?}: {error:?}"));
        assert_eq!(again.warnings, [], "{context:?}");
        drop(again);
        (warnings, disk.files())
    }

    /// The file was told about, and its bytes are kept under another name.
    fn assert_set_aside(path: &Path, bytes: &[u8], warnings: &[Warning], after: &Files) -> Fault {
        let told = warnings.iter().find_map(|warning| match warning {
            Warning::File(told) | Warning::KeyFile(told) if told.file == path => Some(told),
            _ => None,
        });
        let told = told.unwrap_or_else(|| panic!("{}: {warnings:?}", path.display()));
        let aside = told.set_aside.as_ref().unwrap_or_else(|| panic!("{told:?}"));
        assert_eq!(after.get(aside).map(Vec::as_slice), Some(bytes), "{told:?}");
        told.fault
    }
}

/// Places that are tried: all of them at the front, where each byte means
/// something of its own, and some of the rest; all in a long run.
fn places(length: usize, stride: usize) -> Vec<usize> {
    let all = std::env::var_os("HUISSCAN_LONG").is_some();
    let tried = |place: &usize| all || place.is_multiple_of(stride) || *place + 20 > length;
    (0..length).filter(tried).collect()
}

#[test]
fn every_changed_byte_of_every_file_is_noticed_and_the_file_is_kept() {
    let base = base();
    let files = base.files();
    assert_eq!(files.len(), 12, "two of each: keys, list, checklist, photo, two scans");
    let mut opened = 0;
    for (path, bytes) in &files {
        for place in places(bytes.len(), 211) {
            let mut changed = bytes.clone();
            changed[place] ^= 1 << (place % 8);
            let (warnings, after) = base.open_with(&[(path, &changed)]);
            let fault = Base::assert_set_aside(path, &changed, &warnings, &after);
            assert!(matches!(fault, Fault::Damaged | Fault::OtherVault), "{} {place}: {fault:?}", path.display());
            assert_eq!(warnings.len(), 1, "{warnings:?}");
            opened += 1;
        }
        // And each byte there is, without opening the whole vault.
        if path.extension().is_some_and(|extension| extension != "json") {
            for place in 0..bytes.len() {
                let mut changed = bytes.clone();
                changed[place] ^= 1 << (place % 8);
                assert!(sealed::unseal(&base.keys, &changed).is_err(), "{} {place}", path.display());
            }
        }
    }
    assert!(opened > 300, "{opened}");
}

#[test]
fn every_shorter_or_longer_file_is_noticed_and_kept() {
    let base = base();
    for (path, bytes) in &base.files() {
        for length in places(bytes.len(), 307) {
            let (warnings, after) = base.open_with(&[(path, &bytes[..length])]);
            Base::assert_set_aside(path, &bytes[..length], &warnings, &after);
        }
        let longer = [bytes.as_slice(), b"\n"].concat();
        let (warnings, after) = base.open_with(&[(path, &longer)]);
        Base::assert_set_aside(path, &longer, &warnings, &after);
    }
}

#[test]
fn an_older_file_that_is_put_back_is_noticed() {
    let base = base();
    let files = base.files();
    let (mut tried, mut harmless) = (0, 0);
    for before in &base.before {
        for (path, old) in before.iter().filter(|(path, old)| files.get(*path).is_some_and(|now| now != *old)) {
            let (warnings, after) = base.open_with(&[(path, old)]);
            tried += 1;
            if path.ends_with("list.b") && warnings.is_empty() {
                // Its twin says the same, and was written before it: nothing
                // hangs on this one.
                harmless += 1;
                continue;
            }
            if path.extension().is_some_and(|extension| extension == "json") {
                let told =
                    warnings.iter().any(|warning| matches!(warning, Warning::OldKeysPutBack | Warning::KeyFile(_)));
                let copy = path.ends_with("vault.copy.json");
                assert!(told || copy, "{}: {warnings:?}", path.display());
                // Either way both say the newest again.
                assert_eq!(after.get(path), files.get(path), "{}", path.display());
                continue;
            }
            assert_eq!(Base::assert_set_aside(path, old, &warnings, &after), Fault::PutBack, "{}", path.display());
        }
    }
    assert!(tried > 20, "{tried}");
    assert!(harmless < tried / 4, "{harmless} of {tried}");
}

#[test]
fn both_files_of_a_scan_put_back_are_noticed_and_used_for_want_of_better() {
    let base = base();
    let disk = base.disk.copy();
    let old = &base.before[1];
    let stem = base.one.as_str();
    for (path, bytes) in old.iter().filter(|(path, _)| path.file_stem().is_some_and(|name| name == stem)) {
        disk.put(path, Some(bytes.clone()));
    }
    let shared: SharedDisk = disk.clone();
    let Ok(Found::Closed(closed)) = look(&shared, Path::new(FOLDER)) else { panic!("no vault") };
    let Opened { mut vault, warnings } = closed.open_with(&base.keys).expect("it opens");
    let faults: Vec<Fault> = warnings
        .iter()
        .map(|warning| match warning {
            Warning::File(told) => {
                assert!(told.is_older && told.last_good.is_some(), "{told:?}");
                told.fault
            }
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(faults, [Fault::PutBack, Fault::PutBack]);
    assert_eq!(*vault.load_scan(&base.one).expect("read").scan, naming("one 2", &base.photo));
    // The next save is newer than all that ever was.
    vault.save_scan(&base.one, b"one 6").expect("saved");
    vault.close().expect("closed");
    let Opened { mut vault, warnings } = closed.open_with(&base.keys).expect("it opens");
    assert_eq!(warnings, []);
    assert_eq!(&*vault.load_scan(&base.one).expect("read").scan, b"one 6");
}

#[test]
fn two_files_that_changed_places_are_noticed() {
    let base = base();
    let files = base.files();
    let stored: Vec<(&PathBuf, &Vec<u8>)> =
        files.iter().filter(|(path, _)| path.extension().is_some_and(|extension| extension != "json")).collect();
    let mut tried = 0;
    for (at, (one, one_bytes)) in stored.iter().enumerate() {
        for (two, two_bytes) in &stored[at + 1..] {
            if one.file_stem() == two.file_stem() {
                continue;
            }
            let (warnings, after) = base.open_with(&[(one, two_bytes), (two, one_bytes)]);
            for (path, bytes) in [(one, two_bytes), (two, one_bytes)] {
                assert_eq!(Base::assert_set_aside(path, bytes, &warnings, &after), Fault::OtherThing);
            }
            tried += 1;
        }
    }
    assert_eq!(tried, 40);
}

#[test]
fn without_any_list_it_is_made_anew() {
    let base = base();
    let disk = base.disk.copy();
    for path in base.files().keys().filter(|path| path.file_stem().is_some_and(|name| name == "list")) {
        disk.put(path, None);
    }
    let shared: SharedDisk = disk.clone();
    let Ok(Found::Closed(closed)) = look(&shared, Path::new(FOLDER)) else { panic!("no vault") };
    let Opened { mut vault, warnings } = closed.open_with(&base.keys).expect("it opens");
    assert!(warnings.contains(&Warning::ListRebuilt), "{warnings:?}");
    assert_eq!(*vault.load_scan(&base.one).expect("read").scan, naming("one 5", &base.photo));
    assert_eq!(vault.load_scan(&base.two).expect("read").checklist.as_deref(), Some(CHECKLIST));
    assert_eq!(&**vault.photo(&base.photo).expect("the photo"), b"a photo");
    vault.save_scan(&base.one, b"one 6").expect("saved");
    vault.close().expect("closed");
    assert_eq!(closed.open_with(&base.keys).expect("it opens").warnings, []);
}
