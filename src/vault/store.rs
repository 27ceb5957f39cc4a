//! The folder with the age files: each thing has two. How they are named, what is
//! known of them, and how they are read; [`saving`](super::saving) writes them.

use std::io;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use zeroize::Zeroizing;

use super::error::LoadError;
use super::id::ThingId;
use super::keys::Keys;
use super::list::LIST;
use super::sealed::{self, Hash, Label, MAX_FILE_BYTES, UnsealError, Unsealed, What, hash};
use super::warning::Fault;
use crate::files::SharedDisk;

/// What comes after the dot in the two file names of a thing.
pub(super) const SLOTS: [&str; 2] = ["a", "b"];
/// What comes behind the name of a file that is being written.
pub(super) const UNFINISHED: &str = ".new";
/// What comes behind the name of a file that was set aside, and a number.
pub(super) const SET_ASIDE: &str = ".damaged-";
/// As many files of one name are set aside.
const MOST_SET_ASIDE: u32 = 1000;

/// One of the two files of a thing, as it was last seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Slot {
    pub(super) generation: u64,
    pub(super) hash: Hash,
    /// Whether it was read back and found right.
    pub(super) verified: bool,
}

/// What is known of one thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Kept {
    pub(super) what: What,
    pub(super) label: Label,
    /// When its newest good copy was saved.
    pub(super) saved_at: Timestamp,
    pub(super) slots: [Option<Slot>; 2],
    /// The generation of the next save.
    pub(super) next: u64,
}

impl Kept {
    /// Something that has no file yet.
    pub(super) fn new(what: What, label: Label) -> Self {
        Self { what, label, saved_at: Timestamp::UNIX_EPOCH, slots: [None; 2], next: 1 }
    }

    /// The slot of the newest good copy.
    pub(super) fn newest(&self) -> Option<usize> {
        let good = |at: &usize| self.slots[*at].filter(|slot| slot.verified);
        [0, 1].into_iter().filter(|at| good(at).is_some()).max_by_key(|at| good(at).map(|slot| slot.generation))
    }

    /// The generation of the newest good copy; 0 when there is none.
    pub(super) fn generation(&self) -> u64 {
        self.newest().and_then(|at| self.slots[at]).map_or(0, |slot| slot.generation)
    }
}

/// A store and the key to it.
pub(super) struct Store {
    pub(super) disk: SharedDisk,
    pub(super) folder: PathBuf,
    pub(super) keys: Keys,
}

impl Store {
    /// The file of a slot.
    pub(super) fn path(&self, stem: &str, slot: usize) -> PathBuf {
        self.folder.join(format!("{stem}.{}", SLOTS[slot]))
    }

    /// The bytes of a slot; nothing when there is no file.
    pub(super) fn read_slot(&self, stem: &str, slot: usize) -> io::Result<Option<Vec<u8>>> {
        match self.disk.read_limited(&self.path(stem, slot), MAX_FILE_BYTES) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Opens the file in a slot, when it is the one that was last seen there.
    pub(super) fn open_slot(&self, stem: &str, slot: usize, expected: &Slot) -> Result<Unsealed, SlotError> {
        let bytes = self.read_slot(stem, slot).map_err(|error| SlotError::System(error.kind()))?;
        let bytes = bytes.ok_or(SlotError::Fault(Fault::Gone))?;
        let unsealed = sealed::unseal(&self.keys, &bytes).map_err(|error| SlotError::Fault(fault_of(error)))?;
        if hash(&bytes) == expected.hash {
            return Ok(unsealed);
        }
        Err(SlotError::Fault(other_than_known(&unsealed, stem)))
    }

    /// The bytes of the newest good copy; the next best when that one is no
    /// longer good. What was wrong is told, and nothing is changed.
    pub(super) fn load(&self, stem: &str, kept: &Kept) -> Result<Loaded, LoadError> {
        let mut order: Vec<(usize, Slot)> =
            [0, 1].into_iter().filter_map(|at| kept.slots[at].map(|slot| (at, slot))).collect();
        order.sort_by_key(|(_, slot)| std::cmp::Reverse(slot.generation));
        let mut faults = Vec::new();
        let mut refused = None;
        for (at, slot) in order {
            match self.open_slot(stem, at, &slot) {
                Ok(unsealed) => {
                    return Ok(Loaded { content: unsealed.to_content(), saved_at: unsealed.head.saved_at, faults });
                }
                Err(SlotError::Fault(fault)) => faults.push((at, fault)),
                Err(SlotError::System(kind)) => refused = Some(kind),
            }
        }
        Err(refused.map_or(LoadError::NoGoodCopy(kept.what), LoadError::System))
    }

    /// Removes both files of a thing, and what was left unfinished of them.
    pub(super) fn remove(&self, stem: &str) -> io::Result<()> {
        for slot in [0, 1] {
            let path = self.path(stem, slot);
            for path in [unfinished(&path), path] {
                match self.disk.remove(&path) {
                    Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
                    _ => {}
                }
            }
        }
        sync_folder(self.disk.as_ref(), &self.folder)
    }

    /// Files of things, not of the list, that were set aside; nothing where the
    /// system does not say.
    pub(super) fn set_aside(&self) -> Option<Vec<(ThingId, PathBuf)>> {
        let names = self.disk.list(&self.folder).ok()?;
        let aside = names.iter().filter_map(|name| {
            let name = name.to_str()?;
            let at = name.find(SET_ASIDE).filter(|at| is_aside(&name[*at..]))?;
            Some((thing_of(&name[..at])?.parse().ok()?, self.folder.join(name)))
        });
        Some(aside.collect())
    }
}

/// What was read of a thing.
pub(super) struct Loaded {
    pub(super) content: Zeroizing<Vec<u8>>,
    pub(super) saved_at: Timestamp,
    /// Newer copies that were no good.
    pub(super) faults: Vec<(usize, Fault)>,
}

/// Why the file in a slot was not opened.
pub(super) enum SlotError {
    Fault(Fault),
    System(io::ErrorKind),
}

/// What is wrong with a file that does not open.
pub(super) const fn fault_of(error: UnsealError) -> Fault {
    match error {
        UnsealError::NotOurs => Fault::OtherVault,
        UnsealError::Newer => Fault::Newer,
        UnsealError::Damaged => Fault::Damaged,
    }
}

/// What is wrong with a file that opens, and is not the one that was left there.
pub(super) fn other_than_known(unsealed: &Unsealed, stem: &str) -> Fault {
    if unsealed.head.stem == stem { Fault::PutBack } else { Fault::OtherThing }
}

/// The name of a file while it is being written.
pub(super) fn unfinished(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(UNFINISHED);
    name.into()
}

/// Writes a file beside its target and puts it on the disk. When that fails,
/// nothing is left of it.
pub(super) fn write_unfinished(disk: &dyn crate::files::Disk, path: &Path, bytes: &[u8]) -> io::Result<()> {
    let beside = unfinished(path);
    let write = || match disk.create_synced(&beside, bytes) {
        // Left by a program that was stopped.
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            disk.remove(&beside)?;
            disk.create_synced(&beside, bytes)
        }
        other => other,
    };
    write().inspect_err(|_| {
        let _ = disk.remove(&beside);
    })
}

/// Gives a file that is no good another name, and says which.
pub(super) fn set_aside(disk: &dyn crate::files::Disk, path: &Path) -> io::Result<PathBuf> {
    for number in 1..=MOST_SET_ASIDE {
        let mut name = path.as_os_str().to_owned();
        name.push(format!("{SET_ASIDE}{number}"));
        let aside = PathBuf::from(name);
        match disk.rename_new(path, &aside) {
            Ok(()) => return Ok(aside),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
        }
    }
    Err(io::ErrorKind::AlreadyExists.into())
}

/// The name of the thing, or the list, a file belongs to.
pub(super) fn thing_of(name: &str) -> Option<&str> {
    let (stem, slot) = name.rsplit_once('.')?;
    SLOTS.contains(&slot).then_some(stem)
}

/// Whether a file of a store was being written.
pub(super) fn is_unfinished(name: &str) -> bool {
    name.strip_suffix(UNFINISHED).is_some_and(is_slot)
}

/// Whether this is how the name of a file that was set aside ends.
pub(super) fn is_aside(ending: &str) -> bool {
    let number = ending.strip_prefix(SET_ASIDE);
    number.is_some_and(|number| !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Whether a file in a store is of this program: a slot, or one that was being
/// written or set aside.
pub(super) fn is_store_file(name: &str) -> bool {
    let slot = name.find(SET_ASIDE).filter(|at| is_aside(&name[*at..])).map(|at| &name[..at]);
    is_slot(name) || is_unfinished(name) || slot.is_some_and(is_slot)
}

fn is_slot(name: &str) -> bool {
    thing_of(name).is_some_and(|stem| stem == LIST || stem.parse::<ThingId>().is_ok())
}

/// Puts a folder's entries on the disk. A file system that has no such thing
/// (some network shares) is no reason to keep nothing.
pub(super) fn sync_folder(disk: &dyn crate::files::Disk, folder: &Path) -> io::Result<()> {
    match disk.sync_folder(folder) {
        Err(error) if matches!(error.kind(), io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported) => {
            log::warn!("folder not synced: {}", error.kind());
            Ok(())
        }
        other => other,
    }
}
