//! A disk that refuses when a test says so, and steps of those who meet it.

use std::ffi::OsString;
use std::io::{self, ErrorKind};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};

use huisscan::app::{Action, Place};
use huisscan::files::{Disk, Lock, SystemDisk};
use huisscan::words::{Lang, Phrase, keeping};

use crate::keeping::{
    STEP_SECS, WORDS, answers, first_place, keep, open_with, place_in, shows, wait, window_in, window_with,
};
use crate::window::{Window, act};

/// A disk that is full, or read-only, when a test says so.
#[derive(Default)]
pub struct StubbornDisk(AtomicU8);

pub const WILLING: u8 = 0;
pub const FULL: u8 = 1;
pub const READ_ONLY: u8 = 2;
/// There is room for a key and a list, not for a checklist.
pub const NARROW: u8 = 3;
/// The checklist of these windows is larger than this; everything else is smaller.
const NARROW_BYTES: usize = 6000;
pub const STICK: &str = "stick";

impl StubbornDisk {
    pub fn is(&self, mode: u8) {
        self.0.store(mode, Ordering::SeqCst);
    }

    /// Something is written: so many bytes, or only a name. The stick is another
    /// disk, which does as it is told.
    fn may(&self, path: &Path, bytes: Option<usize>) -> io::Result<()> {
        if path.components().any(|part| part.as_os_str() == STICK) {
            return Ok(());
        }
        match self.0.load(Ordering::SeqCst) {
            FULL if bytes.is_some() => Err(ErrorKind::StorageFull.into()),
            NARROW if bytes > Some(NARROW_BYTES) => Err(ErrorKind::StorageFull.into()),
            READ_ONLY => Err(ErrorKind::PermissionDenied.into()),
            _ => Ok(()),
        }
    }
}

impl Disk for StubbornDisk {
    fn create_new(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        self.may(path, Some(bytes.len()))?;
        SystemDisk.create_new(path, bytes)
    }

    fn sync_file(&self, path: &Path) -> io::Result<()> {
        SystemDisk.sync_file(path)
    }

    fn sync_folder(&self, path: &Path) -> io::Result<()> {
        SystemDisk.sync_folder(path)
    }

    fn read_limited(&self, path: &Path, limit_bytes: usize) -> io::Result<Vec<u8>> {
        SystemDisk.read_limited(path, limit_bytes)
    }

    fn replace(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.may(to, None)?;
        SystemDisk.replace(from, to)
    }

    fn rename_new(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.may(to, None)?;
        SystemDisk.rename_new(from, to)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        self.may(path, None)?;
        SystemDisk.remove(path)
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<OsString>> {
        SystemDisk.list(folder)
    }

    fn create_folder(&self, path: &Path) -> io::Result<()> {
        self.may(path, None)?;
        SystemDisk.create_folder(path)
    }

    fn remove_folder(&self, path: &Path) -> io::Result<()> {
        self.may(path, None)?;
        SystemDisk.remove_folder(path)
    }

    fn try_lock(&self, path: &Path) -> io::Result<Option<Lock>> {
        self.may(path, None)?;
        SystemDisk.try_lock(path)
    }
}

pub fn on(disk: &Arc<StubbornDisk>, folder: &Path) -> Place {
    Place { disk: disk.clone(), ..place_in(folder) }
}

/// A window on such a disk, which is willing yet.
pub fn stubborn(data: &Path) -> (Arc<StubbornDisk>, Window<'static>) {
    let disk = Arc::new(StubbornDisk::default());
    let window = window_with(on(&disk, data), STEP_SECS);
    (disk, window)
}

/// Waits until a message is on the screen.
pub fn told(window: &mut Window, phrase: Phrase) {
    let words = phrase.get(Lang::Nl);
    wait(window, words, |window| shows(window, words));
}

/// What is said as long as a save fails.
pub fn not_saved(window: &mut Window, reason: Phrase) {
    let words = keeping::TROUBLE.with(Lang::Nl, &[("reason", reason.get(Lang::Nl))]);
    wait(window, &words, |window| shows(window, &words));
}

pub fn close(mut window: Window) {
    act(&mut window, Action::Close);
    wait(&mut window, "the end", |window| window.state().has_closed());
}

pub fn opens(window: &mut Window) {
    open_with(window, WORDS);
    wait(window, "the scan", |window| window.state().state().keeping.in_vault().is_some());
}

/// A vault with a scan in it, closed; gives the answers.
pub fn kept_in(data: &Path) -> Vec<Option<huisscan::scan::Given>> {
    let mut window = window_in(data);
    first_place(&mut window);
    keep(&mut window);
    let answers = answers(&window);
    close(window);
    answers
}

/// What stands in a folder, to see that nothing was changed.
pub fn contents(folder: &Path) -> Vec<(OsString, Vec<u8>)> {
    let mut files: Vec<(OsString, Vec<u8>)> = Vec::new();
    for entry in std::fs::read_dir(folder).expect("a folder").filter_map(Result::ok) {
        if entry.path().is_dir() {
            files.extend(contents(&entry.path()));
        } else {
            files.push((entry.file_name(), std::fs::read(entry.path()).expect("a file")));
        }
    }
    files.sort();
    files
}
