//! "Alles wissen": removes what the program wrote. And a vault that could not be
//! finished: removes just that.

use std::path::{Path, PathBuf};

use super::key_file::{KEY_FILE, KEY_FILE_COPY, is_store_name};
use super::open_vault::Vault;
use super::opened::{Held, LOCK_FILE};
use super::store::{UNFINISHED, is_aside, is_store_file, sync_folder};
use crate::files::Disk;

/// The settings, which belong to the same folder.
const SETTINGS: &str = "settings.json";

/// What became of every file in a folder.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WipeReport {
    /// Removed.
    pub removed: Vec<PathBuf>,
    /// Of this program, and still there.
    pub could_not: Vec<PathBuf>,
    /// Not of this program, and left alone.
    pub not_ours: Vec<PathBuf>,
    /// Another program has the vault open: nothing was removed.
    pub in_use: bool,
}

/// Removes everything this program wrote in a folder: the keys first, so that
/// what is left, should it be interrupted, opens by nothing.
///
/// A disk may keep the old bytes where no program can reach them; what they
/// hold is encrypted.
pub fn wipe(disk: &dyn Disk, folder: &Path) -> WipeReport {
    let mut report = WipeReport::default();
    let Ok(names) = disk.list(folder) else { return report };
    let lock = Held::take(disk, folder);
    if matches!(lock, Held::Elsewhere) {
        report.in_use = true;
        return report;
    }
    let names: Vec<&str> = names.iter().filter_map(|name| name.to_str()).collect();
    let is_key = |name: &&&str| is_named(name, &[KEY_FILE, KEY_FILE_COPY]);
    report.remove_keys(disk, folder, names.iter().filter(is_key));
    for name in names.iter().filter(|name| !is_key(name)) {
        let path = folder.join(name);
        if is_store_name(name) {
            report.remove_store(disk, &path);
        } else if is_named(name, &[SETTINGS]) {
            report.remove(disk, path);
        } else if *name != LOCK_FILE {
            report.not_ours.push(path);
        }
    }
    drop(lock);
    report.leave(disk, folder);
    report
}

impl Vault {
    /// Takes back a vault that was just made. Only what is its own goes: the
    /// settings, and what an earlier vault left in the folder, stay.
    pub fn unmake(self) {
        let Self { disk, folder, store, lock, .. } = self;
        let (disk, mut report) = (disk.as_ref(), WipeReport::default());
        report.remove_keys(disk, &folder, &[KEY_FILE, KEY_FILE_COPY]);
        report.remove_store(disk, &store.folder);
        drop(lock);
        report.leave(disk, &folder);
    }
}

impl WipeReport {
    /// The keys go first, and that stands on the disk before anything else goes.
    fn remove_keys<'n>(&mut self, disk: &dyn Disk, folder: &Path, names: impl IntoIterator<Item = &'n &'n str>) {
        for name in names {
            self.remove(disk, folder.join(name));
        }
        let _ = sync_folder(disk, folder);
    }

    /// The last thing: the file of the lock, and the folder when nothing is in it.
    fn leave(&mut self, disk: &dyn Disk, folder: &Path) {
        self.remove(disk, folder.join(LOCK_FILE));
        if self.could_not.is_empty() && self.not_ours.is_empty() {
            self.remove_folder(disk, folder);
        }
        if let Some(parent) = folder.parent() {
            let _ = sync_folder(disk, parent);
        }
    }

    fn remove(&mut self, disk: &dyn Disk, path: PathBuf) {
        match disk.remove(&path) {
            Ok(()) => self.removed.push(path),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
            Err(_) => self.could_not.push(path),
        }
    }

    fn remove_store(&mut self, disk: &dyn Disk, store: &Path) {
        let Ok(names) = disk.list(store) else {
            self.could_not.push(store.to_owned());
            return;
        };
        let before = self.could_not.len() + self.not_ours.len();
        for name in names {
            let path = store.join(&name);
            if name.to_str().is_some_and(is_store_file) {
                self.remove(disk, path);
            } else {
                self.not_ours.push(path);
            }
        }
        if self.could_not.len() + self.not_ours.len() == before {
            self.remove_folder(disk, store);
        }
    }

    fn remove_folder(&mut self, disk: &dyn Disk, folder: &Path) {
        match disk.remove_folder(folder) {
            Ok(()) => self.removed.push(folder.to_owned()),
            Err(_) => self.could_not.push(folder.to_owned()),
        }
    }
}

/// Whether a file has one of these names, or is one that was being written or
/// set aside.
fn is_named(name: &str, names: &[&str]) -> bool {
    names.iter().any(|known| {
        name.strip_prefix(known).is_some_and(|rest| rest.is_empty() || rest == UNFINISHED || is_aside(rest))
    })
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::files::{SharedDisk, SystemDisk};
    use crate::vault::look::{Found, look};
    use crate::vault::making::new_store_name;
    use crate::vault::{Passphrase, RecoveryCode, Work};

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
