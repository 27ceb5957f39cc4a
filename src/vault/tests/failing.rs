//! Every operation on the disk fails in turn, and the disk is full after so
//! many bytes: the old or the new is there, what was told is true, and one can
//! go on.

mod bytes;
mod deeds;

use std::io::ErrorKind;
use std::sync::LazyLock;

use super::*;
use crate::files::Existing;
use crate::files::trial::{TrialDisk, Trouble};
use deeds::{Base, DEEDS, Deed, WITHOUT_PHOTO, base};

const FOLDER: &str = "/data";

fn words(words: &str) -> Passphrase {
    Passphrase::new(words).expect("a passphrase")
}

/// An open vault and its disk.
struct Moment {
    disk: Arc<TrialDisk>,
    vault: Vault,
}

impl Moment {
    /// The vault that is on a disk, opened.
    fn of(disk: Arc<TrialDisk>, keys: &keys::Keys) -> Self {
        let shared: SharedDisk = disk.clone();
        let vault = closed(&shared).with_clock(began).open_with(keys).expect("it opens").vault;
        Self { disk, vault }
    }

    /// The same moment once more, on a disk of its own.
    fn copy(&self) -> Self {
        let disk = self.disk.copy();
        let vault = self.vault.on(disk.clone());
        Self { disk, vault }
    }
}

/// When the tests began: what is done twice is done at the same time.
fn began() -> Timestamp {
    static BEGAN: LazyLock<Timestamp> = LazyLock::new(Timestamp::now);
    *BEGAN
}

fn closed(disk: &SharedDisk) -> ClosedVault {
    match look(disk, Path::new(FOLDER)) {
        Ok(Found::Closed(closed)) => *closed,
        other => panic!("{other:?}"),
    }
}

impl Base {
    /// Does something with trouble; then looks what stands. Says whether it was
    /// told to be done.
    fn try_with(&self, deed: &Deed, trouble: Trouble, goes_on: bool) -> bool {
        let mut moment = Moment::of(self.disk.copy(), &self.keys);
        moment.disk.trouble(trouble);
        let result = (deed.act)(self, &mut moment.vault);
        moment.disk.trouble(Trouble::None);
        self.judge(deed, trouble, &result, moment, goes_on);
        result.is_ok()
    }

    /// Looks what stands after something was done with trouble, when the program
    /// is stopped at once, or saves once more first.
    fn judge(&self, deed: &Deed, trouble: Trouble, result: &Result<(), String>, moment: Moment, goes_on: bool) {
        let context = format!("{} with {trouble:?}", deed.name);
        let Moment { disk, mut vault } = moment;
        let shared: SharedDisk = disk;
        let photo_stays = deed.name != WITHOUT_PHOTO;
        let mut later = None;
        if goes_on && !vault.is_read_only() {
            let scan = if photo_stays { naming("later", &self.photo) } else { b"later".to_vec() };
            vault.save_scan(&self.scan, &scan).unwrap_or_else(|error| panic!("{context}: {error:?}"));
            later = Some(scan);
        }
        drop(vault);

        let closed = closed(&shared);
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
    }
}

#[test]
fn whichever_operation_fails_the_old_or_the_new_is_there() {
    let base = base();
    for deed in DEEDS {
        assert!(base.try_with(deed, Trouble::None, false), "{}", deed.name);
        // How many operations it takes.
        let mut moment = Moment::of(base.disk.copy(), &base.keys);
        moment.disk.trouble(Trouble::None);
        (deed.act)(&base, &mut moment.vault).expect(deed.name);
        let (steps, _) = moment.disk.counted();
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
fn a_disk_that_writes_other_bytes_is_found_out() {
    let base = base();
    for deed in DEEDS {
        assert!(!base.try_with(deed, Trouble::Lies, false), "{}", deed.name);
        assert!(!base.try_with(deed, Trouble::Lies, true), "{}", deed.name);
    }
}

#[test]
fn restoring_once_more_after_an_error_puts_nothing_there_twice() {
    const BOTH: &str = "/beide.huisscan";
    let base = base();
    let mut vault = Moment::of(base.disk.clone(), &base.keys).vault;
    vault.backup(Path::new(BOTH), &words("kopie"), Work::trial(), Existing::Keep).expect("a backup");
    vault.save_scan(&base.scan, &naming("new", &base.photo)).expect("saved");
    vault.close().expect("closed");
    let shared: SharedDisk = base.disk.clone();
    let backup = Backup::open(shared.as_ref(), Path::new(BOTH), &words("kopie")).expect("a backup");
    let both = |scan: &BackupScan| (scan.id.clone(), Choice::KeepBoth { name: format!("{} (kopie)", *scan.name) });
    let choices = backup.scans.iter().map(both).collect();
    let mut refused = 0;
    for step in 0.. {
        let Moment { disk, mut vault } = Moment::of(base.disk.copy(), &base.keys);
        disk.trouble(Trouble::Step(step, ErrorKind::StorageFull));
        let first = vault.restore(&backup, &choices);
        let (steps, _) = disk.counted();
        disk.trouble(Trouble::None);
        refused += usize::from(first.is_err());
        vault.restore(&backup, &choices).expect("restored");
        let names: Vec<&str> = vault.scans().iter().map(|scan| scan.name.as_str()).collect();
        assert_eq!(names, ["Eigen woning", "Eigen woning (kopie)", "Zomerhuis", "Zomerhuis (kopie)"], "step {step}");
        if step >= steps {
            break;
        }
    }
    assert!(refused > 10, "{refused}");
}
