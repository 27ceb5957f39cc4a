//! "Alles wissen": removes what the program wrote.

use std::path::{Path, PathBuf};

use super::key_file::{KEY_FILE, KEY_FILE_COPY, is_store_name};
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
    for name in names.iter().filter(is_key) {
        report.remove(disk, folder.join(name));
    }
    let _ = sync_folder(disk, folder);
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
    report.remove(disk, folder.join(LOCK_FILE));
    if report.could_not.is_empty() && report.not_ours.is_empty() {
        report.remove_folder(disk, folder);
    }
    if let Some(parent) = folder.parent() {
        let _ = sync_folder(disk, parent);
    }
    report
}

impl WipeReport {
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
