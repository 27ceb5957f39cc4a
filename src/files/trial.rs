//! A disk in memory for tests: it fails where it is told to, and a power cut
//! makes it forget or reorder all that was not synced.
//!
//! Syncing a file puts its bytes on the disk, not its name; syncing a folder
//! puts its names on the disk, not what they hold. After a power cut any of the
//! changes to a folder since then may have happened, in any combination, and a
//! file that was not synced may be empty, short, zeroed or whole.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::{OsStr, OsString};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::{Disk, Lock};

/// When an operation fails.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Trouble {
    /// Never.
    #[default]
    None,
    /// This operation, counted from now, once; a write then leaves a half.
    Step(usize, io::ErrorKind),
    /// This operation, counted from now, and all after it.
    FromStep(usize, io::ErrorKind),
    /// Every write beyond so many bytes.
    FullAfter(usize),
    /// Every file is written with its last bit turned, and nothing says so.
    Lies,
}

/// The disk.
#[derive(Default)]
pub(crate) struct TrialDisk {
    state: Mutex<State>,
    locks: Arc<Mutex<BTreeSet<PathBuf>>>,
}

#[derive(Default)]
struct State {
    tree: Tree,
    trouble: Trouble,
    steps: usize,
    written: usize,
    note: usize,
    recorded: Option<Vec<Moment>>,
}

/// The disk just before an operation.
pub(crate) struct Moment {
    tree: Tree,
    /// What the test had said last.
    pub(crate) note: usize,
}

#[derive(Clone, Default)]
struct Tree {
    folders: BTreeMap<PathBuf, Folder>,
    /// Files whose bytes are on the disk.
    synced: BTreeSet<usize>,
    next_file: usize,
}

#[derive(Clone, Default)]
struct Folder {
    entries: BTreeMap<OsString, Entry>,
    /// The entries as they are on the disk.
    durable: BTreeMap<OsString, Entry>,
    /// What was changed since.
    pending: Vec<Change>,
}

#[derive(Clone)]
enum Entry {
    File { number: usize, bytes: Arc<Vec<u8>> },
    Folder,
}

#[derive(Clone)]
enum Change {
    Put(OsString, Entry),
    Remove(OsString),
    Rename(OsString, OsString, Entry),
}

impl Folder {
    fn change(&mut self, change: Change) {
        change.clone().apply(&mut self.entries);
        self.pending.push(change);
    }
}

impl Change {
    fn apply(self, entries: &mut BTreeMap<OsString, Entry>) {
        match self {
            Self::Put(name, entry) => {
                entries.insert(name, entry);
            }
            Self::Remove(name) => {
                entries.remove(&name);
            }
            Self::Rename(from, to, entry) => {
                entries.remove(&from);
                entries.insert(to, entry);
            }
        }
    }
}

impl TrialDisk {
    /// An empty disk.
    pub(crate) fn new() -> Arc<Self> {
        let disk = Self::default();
        disk.state().tree.folders.insert(PathBuf::from("/"), Folder::default());
        Arc::new(disk)
    }

    fn of(tree: Tree) -> Arc<Self> {
        let disk = Self::default();
        disk.state().tree = tree;
        Arc::new(disk)
    }

    /// Another disk that is now the same, free of trouble and of locks.
    pub(crate) fn copy(&self) -> Arc<Self> {
        Self::of(self.state().tree.clone())
    }

    /// Whether another disk has the same folders, and the same files to the byte.
    pub(crate) fn is_same_as(&self, other: &Self) -> bool {
        self.contents() == other.contents()
    }

    /// Everything by its path; nothing stands for a folder in it.
    fn contents(&self) -> BTreeMap<PathBuf, Option<Arc<Vec<u8>>>> {
        let state = self.state();
        let bytes = |entry: &Entry| match entry {
            Entry::File { bytes, .. } => Some(bytes.clone()),
            Entry::Folder => None,
        };
        let folders = state.tree.folders.iter();
        let entries = folders
            .flat_map(|(path, folder)| folder.entries.iter().map(move |(name, entry)| (path.join(name), bytes(entry))));
        entries.collect()
    }

    /// Has operations fail from now on.
    pub(crate) fn trouble(&self, trouble: Trouble) {
        let mut state = self.state();
        state.trouble = trouble;
        state.steps = 0;
        state.written = 0;
    }

    /// How many operations there were since trouble was last set, and how many
    /// bytes were written.
    pub(crate) fn counted(&self) -> (usize, usize) {
        let state = self.state();
        (state.steps, state.written)
    }

    /// Keeps the moment before each operation from now on.
    pub(crate) fn record(&self) {
        self.state().recorded = Some(Vec::new());
    }

    /// Says something that is kept with each moment.
    pub(crate) fn note(&self, note: usize) {
        self.state().note = note;
    }

    /// The moments that were kept.
    pub(crate) fn moments(&self) -> Vec<Moment> {
        self.state().recorded.take().unwrap_or_default()
    }

    /// Every file with its bytes.
    pub(crate) fn files(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let state = self.state();
        let folders = state.tree.folders.iter();
        let files = folders.flat_map(|(path, folder)| {
            folder.entries.iter().filter_map(move |(name, entry)| match entry {
                Entry::File { bytes, .. } => Some((path.join(name), bytes.to_vec())),
                Entry::Folder => None,
            })
        });
        files.collect()
    }

    /// Puts bytes in a file, made when it is not there, behind the program's
    /// back; nothing removes it.
    pub(crate) fn put(&self, path: &Path, bytes: Option<Vec<u8>>) {
        let mut state = self.state();
        let number = state.tree.next_file;
        state.tree.next_file += 1;
        state.tree.synced.insert(number);
        let (folder, name) = split(path).expect("a path");
        let folder = state.tree.folders.get_mut(folder).expect("a folder");
        if let Some(bytes) = bytes {
            let entry = Entry::File { number, bytes: Arc::new(bytes) };
            folder.entries.insert(name.to_owned(), entry.clone());
            folder.durable.insert(name.to_owned(), entry);
        } else {
            folder.entries.remove(name);
            folder.durable.remove(name);
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Moment {
    /// The disk after the power was cut at this moment: seed 0 lost all that it
    /// may lose, seed 1 nothing, any other a part.
    pub(crate) fn after_power_cut(&self, seed: u64) -> Arc<TrialDisk> {
        let mut chance = Chance(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
        let mut tree = Tree { next_file: self.tree.next_file, ..Tree::default() };
        let mut to_visit = vec![PathBuf::from("/")];
        while let Some(path) = to_visit.pop() {
            // A folder whose name is there but that was never put on the disk
            // is empty.
            let folder = self.tree.folders.get(&path).cloned().unwrap_or_default();
            let mut entries = folder.durable;
            for change in folder.pending {
                let happened = match seed {
                    0 => false,
                    1 => true,
                    _ => chance.below(2) == 0,
                };
                if happened {
                    change.apply(&mut entries);
                }
            }
            for entry in entries.values_mut() {
                if let Entry::File { number, bytes } = entry
                    && !self.tree.synced.contains(number)
                {
                    let kept = match (seed, chance.below(4)) {
                        (0, _) => Vec::new(),
                        (1, _) | (_, 0) => bytes.to_vec(),
                        (_, 1) => Vec::new(),
                        (_, 2) => vec![0; bytes.len()],
                        _ => bytes[..chance.below(bytes.len() as u64 + 1) as usize].to_vec(),
                    };
                    *bytes = Arc::new(kept);
                }
            }
            for (name, entry) in &entries {
                match entry {
                    Entry::Folder => to_visit.push(path.join(name)),
                    Entry::File { number, .. } => {
                        tree.synced.insert(*number);
                    }
                }
            }
            tree.folders.insert(path, Folder { entries: entries.clone(), durable: entries, pending: Vec::new() });
        }
        TrialDisk::of(tree)
    }
}

/// Numbers that look random and are the same each time.
pub(crate) struct Chance(pub(crate) u64);

impl Chance {
    /// A number below a limit.
    pub(crate) fn below(&mut self, limit: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) % limit.max(1)
    }
}

fn split(path: &Path) -> io::Result<(&Path, &OsStr)> {
    let name = path.file_name().ok_or(io::ErrorKind::InvalidInput)?;
    Ok((path.parent().ok_or(io::ErrorKind::InvalidInput)?, name))
}

impl State {
    /// Counts an operation; fails when it should.
    fn step(&mut self) -> io::Result<()> {
        if let Some(recorded) = &mut self.recorded {
            recorded.push(Moment { tree: self.tree.clone(), note: self.note });
        }
        let step = self.steps;
        self.steps += 1;
        match self.trouble {
            Trouble::Step(at, kind) if at == step => Err(kind.into()),
            Trouble::FromStep(at, kind) if at <= step => Err(kind.into()),
            _ => Ok(()),
        }
    }

    fn folder(&mut self, path: &Path) -> io::Result<&mut Folder> {
        self.tree.folders.get_mut(path).ok_or_else(|| io::ErrorKind::NotFound.into())
    }

    fn file(&mut self, path: &Path) -> io::Result<(usize, Arc<Vec<u8>>)> {
        let (folder, name) = split(path)?;
        match self.folder(folder)?.entries.get(name) {
            Some(Entry::File { number, bytes }) => Ok((*number, bytes.clone())),
            Some(Entry::Folder) => Err(io::ErrorKind::IsADirectory.into()),
            None => Err(io::ErrorKind::NotFound.into()),
        }
    }

    fn write(&mut self, path: &Path, bytes: Vec<u8>) -> io::Result<()> {
        let (folder, name) = split(path)?;
        let number = self.tree.next_file;
        let folder = self.folder(folder)?;
        if folder.entries.contains_key(name) {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        folder.change(Change::Put(name.to_owned(), Entry::File { number, bytes: Arc::new(bytes) }));
        self.tree.next_file += 1;
        Ok(())
    }
}

impl Disk for TrialDisk {
    fn create_new(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        let mut state = self.state();
        if let Err(error) = state.step() {
            state.write(path, bytes[..bytes.len() / 2].to_vec())?;
            return Err(error);
        }
        let room = match state.trouble {
            Trouble::FullAfter(limit) => limit.saturating_sub(state.written),
            _ => usize::MAX,
        };
        state.written += bytes.len().min(room);
        let mut kept = bytes[..bytes.len().min(room)].to_vec();
        if state.trouble == Trouble::Lies
            && let Some(last) = kept.last_mut()
        {
            *last ^= 1;
        }
        state.write(path, kept)?;
        if room < bytes.len() { Err(io::ErrorKind::StorageFull.into()) } else { Ok(()) }
    }

    fn sync_file(&self, path: &Path) -> io::Result<()> {
        let mut state = self.state();
        state.step()?;
        let (number, _) = state.file(path)?;
        state.tree.synced.insert(number);
        Ok(())
    }

    fn sync_folder(&self, path: &Path) -> io::Result<()> {
        let mut state = self.state();
        state.step()?;
        let folder = state.folder(path)?;
        folder.durable = folder.entries.clone();
        folder.pending.clear();
        Ok(())
    }

    fn read_limited(&self, path: &Path, limit_bytes: usize) -> io::Result<Vec<u8>> {
        let mut state = self.state();
        state.step()?;
        let (_, bytes) = state.file(path)?;
        Ok(bytes[..bytes.len().min(limit_bytes.saturating_add(1))].to_vec())
    }

    fn replace(&self, from: &Path, to: &Path) -> io::Result<()> {
        let mut state = self.state();
        state.step()?;
        let (number, bytes) = state.file(from)?;
        let ((folder, from), (other, to)) = (split(from)?, split(to)?);
        assert_eq!(folder, other, "a file stays in its folder");
        let change = Change::Rename(from.to_owned(), to.to_owned(), Entry::File { number, bytes });
        state.folder(folder)?.change(change);
        Ok(())
    }

    fn rename_new(&self, from: &Path, to: &Path) -> io::Result<()> {
        if self.state().file(to).is_ok() {
            self.state().step()?;
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        self.replace(from, to)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        let mut state = self.state();
        state.step()?;
        state.file(path)?;
        let (folder, name) = split(path)?;
        state.folder(folder)?.change(Change::Remove(name.to_owned()));
        Ok(())
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<OsString>> {
        let mut state = self.state();
        state.step()?;
        Ok(state.folder(folder)?.entries.keys().cloned().collect())
    }

    fn create_folder(&self, path: &Path) -> io::Result<()> {
        let mut state = self.state();
        state.step()?;
        let (parent, name) = split(path)?;
        let folder = state.folder(parent)?;
        if folder.entries.contains_key(name) {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        folder.change(Change::Put(name.to_owned(), Entry::Folder));
        state.tree.folders.insert(path.to_owned(), Folder::default());
        Ok(())
    }

    fn remove_folder(&self, path: &Path) -> io::Result<()> {
        let mut state = self.state();
        state.step()?;
        if !state.folder(path)?.entries.is_empty() {
            return Err(io::ErrorKind::DirectoryNotEmpty.into());
        }
        let (parent, name) = split(path)?;
        state.folder(parent)?.change(Change::Remove(name.to_owned()));
        Ok(())
    }

    fn try_lock(&self, path: &Path) -> io::Result<Option<Lock>> {
        let mut state = self.state();
        state.step()?;
        match state.write(path, Vec::new()) {
            Err(error) if error.kind() != io::ErrorKind::AlreadyExists => return Err(error),
            _ => {}
        }
        let is_free = locked(&self.locks).insert(path.to_owned());
        Ok(is_free.then(|| Box::new(Holder { path: path.to_owned(), locks: self.locks.clone() }) as Lock))
    }
}

fn locked(locks: &Mutex<BTreeSet<PathBuf>>) -> MutexGuard<'_, BTreeSet<PathBuf>> {
    locks.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Gives a lock back when it is dropped.
struct Holder {
    path: PathBuf,
    locks: Arc<Mutex<BTreeSet<PathBuf>>>,
}

impl Drop for Holder {
    fn drop(&mut self) {
        locked(&self.locks).remove(&self.path);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Without the two syncs something is lost at some seed: the disk forgets.
    #[test]
    fn it_forgets_what_was_not_synced_and_nothing_else() {
        let written = |sync_file: bool, sync_folder: bool| {
            let disk = TrialDisk::new();
            let (path, other) = (Path::new("/one"), Path::new("/two"));
            disk.create_new(path, b"bytes").expect("written");
            if sync_file {
                disk.sync_file(path).expect("synced");
            }
            disk.replace(path, other).expect("renamed");
            if sync_folder {
                disk.sync_folder(Path::new("/")).expect("synced");
            }
            disk.record();
            disk.list(Path::new("/")).expect("a list");
            let moments = disk.moments();
            let found = (0..40).map(|seed| moments[0].after_power_cut(seed).read(other).ok());
            found.collect::<BTreeSet<_>>()
        };
        let whole = Some(b"bytes".to_vec());
        assert_eq!(written(true, true), BTreeSet::from([whole.clone()]));
        assert_eq!(written(true, false), BTreeSet::from([None, whole.clone()]));
        let torn = written(false, true);
        assert!(torn.len() > 3 && torn.contains(&whole) && torn.contains(&Some(Vec::new())), "{torn:?}");
    }
}
