//! Writing a file whole, verified, or not at all.

use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};

use super::Disk;

/// What to do with a file that has the name already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Existing {
    /// Leave it, and refuse.
    Keep,
    /// Replace it.
    Replace,
}

/// Why a file was not written. The target is as it was.
#[derive(Debug, thiserror::Error)]
#[error("{kind:?}: {source}")]
pub struct WriteError {
    /// What stood in the way.
    pub kind: WriteErrorKind,
    /// What the system said.
    pub source: io::Error,
    /// A half-written temporary file that could not be removed.
    pub left_behind: Option<PathBuf>,
}

/// What stands in the way of writing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WriteErrorKind {
    /// There is a file with this name.
    AlreadyThere,
    /// The path is a folder.
    IsAFolder,
    /// The folder does not exist.
    NoSuchFolder,
    /// No right to write there.
    NotAllowed,
    /// The disk is full.
    DiskFull,
    /// What was read back is not what was written.
    NotVerified,
    /// Anything else.
    Other,
}

impl From<&io::Error> for WriteErrorKind {
    fn from(error: &io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::AlreadyExists => Self::AlreadyThere,
            io::ErrorKind::IsADirectory => Self::IsAFolder,
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => Self::NoSuchFolder,
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => Self::NotAllowed,
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull,
            _ => Self::Other,
        }
    }
}

/// Writes bytes to a file: beside it first, onto the disk, read back and
/// compared, then renamed.
///
/// # Errors
/// When any step fails; the target is then as it was, and the temporary file is
/// gone unless the error names it.
pub fn write_verified(disk: &dyn Disk, path: &Path, bytes: &[u8], existing: Existing) -> Result<(), WriteError> {
    let refuse = |kind, source| Err(WriteError { kind, source, left_behind: None });
    if path.is_dir() || path.file_name().is_none() {
        return refuse(WriteErrorKind::IsAFolder, io::ErrorKind::IsADirectory.into());
    }
    if existing == Existing::Keep && path.symlink_metadata().is_ok() {
        return refuse(WriteErrorKind::AlreadyThere, io::ErrorKind::AlreadyExists.into());
    }
    let temporary = temporary_beside(path);
    steps(disk, path, &temporary, bytes, existing).map_err(|(kind, source)| {
        let gone = disk.remove(&temporary).is_ok() || temporary.symlink_metadata().is_err();
        WriteError { kind, source, left_behind: (!gone).then_some(temporary) }
    })
}

fn steps(
    disk: &dyn Disk,
    path: &Path,
    temporary: &Path,
    bytes: &[u8],
    existing: Existing,
) -> Result<(), (WriteErrorKind, io::Error)> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let named = |error: io::Error| (WriteErrorKind::from(&error), error);
    disk.create_synced(temporary, bytes).map_err(named)?;
    if disk.read(temporary).map_err(named)? != bytes {
        return Err((WriteErrorKind::NotVerified, io::ErrorKind::InvalidData.into()));
    }
    match existing {
        Existing::Keep => disk.rename_new(temporary, path).map_err(named)?,
        Existing::Replace => disk.replace(temporary, path).map_err(named)?,
    }
    // The file has its name and its bytes are on the disk; a file system that
    // cannot put a folder on the disk (some network shares) is no reason to
    // call it unsaved.
    if let Err(error) = disk.sync_folder(folder) {
        log::warn!("folder not synced: {}", error.kind());
    }
    Ok(())
}

/// A name beside the target that says nothing of what it is.
fn temporary_beside(path: &Path) -> PathBuf {
    let unique = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).map_or(0, |since| since.as_nanos())
        ^ u128::from(std::process::id());
    path.with_file_name(OsString::from(format!(".{unique:032x}.tmp")))
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;
    use std::fs;

    use super::*;
    use crate::files::{Lock, SystemDisk};

    /// Fails at its n-th operation; a write then leaves half of the bytes.
    struct FailingDisk {
        left: Cell<usize>,
    }

    impl FailingDisk {
        fn step(&self) -> io::Result<()> {
            let left = self.left.get();
            self.left.set(left.wrapping_sub(1));
            if left == 0 { Err(io::ErrorKind::StorageFull.into()) } else { Ok(()) }
        }
    }

    impl Disk for FailingDisk {
        fn create_new(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
            if self.step().is_err() {
                SystemDisk.create_new(path, &bytes[..bytes.len() / 2])?;
                return Err(io::ErrorKind::StorageFull.into());
            }
            SystemDisk.create_new(path, bytes)
        }
        fn sync_file(&self, path: &Path) -> io::Result<()> {
            self.step()?;
            SystemDisk.sync_file(path)
        }
        fn sync_folder(&self, path: &Path) -> io::Result<()> {
            self.step()?;
            SystemDisk.sync_folder(path)
        }
        fn read_limited(&self, path: &Path, limit_bytes: usize) -> io::Result<Vec<u8>> {
            self.step()?;
            SystemDisk.read_limited(path, limit_bytes)
        }
        fn replace(&self, from: &Path, to: &Path) -> io::Result<()> {
            self.step()?;
            SystemDisk.replace(from, to)
        }
        fn rename_new(&self, from: &Path, to: &Path) -> io::Result<()> {
            self.step()?;
            SystemDisk.rename_new(from, to)
        }
        fn remove(&self, path: &Path) -> io::Result<()> {
            SystemDisk.remove(path)
        }
        fn list(&self, folder: &Path) -> io::Result<Vec<OsString>> {
            SystemDisk.list(folder)
        }
        fn create_folder(&self, path: &Path) -> io::Result<()> {
            SystemDisk.create_folder(path)
        }
        fn remove_folder(&self, path: &Path) -> io::Result<()> {
            SystemDisk.remove_folder(path)
        }
        fn try_lock(&self, path: &Path) -> io::Result<Option<Lock>> {
            SystemDisk.try_lock(path)
        }
    }

    #[test]
    fn after_every_failure_the_old_or_the_new_stands_and_nothing_else() {
        for existing in [Existing::Keep, Existing::Replace] {
            for step in 0..7 {
                let folder = tempfile::tempdir().expect("a folder");
                let path = folder.path().join("advies.pdf");
                if existing == Existing::Replace {
                    fs::write(&path, b"old").expect("an old file");
                }
                let disk = FailingDisk { left: Cell::new(step) };
                let result = write_verified(&disk, &path, b"the new bytes", existing);
                let stands = fs::read(&path).ok();
                if result.is_ok() {
                    assert_eq!(stands.as_deref(), Some(&b"the new bytes"[..]), "step {step}");
                } else {
                    let old = (existing == Existing::Replace).then_some(&b"old"[..]);
                    assert_eq!(stands.as_deref(), old, "step {step}");
                }
                let files = fs::read_dir(folder.path()).expect("the folder").count();
                assert_eq!(files, usize::from(stands.is_some()), "step {step}");
                assert_eq!(result.is_err(), step < 4, "step {step}");
            }
        }
    }

    #[test]
    fn what_is_there_is_kept_unless_asked() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("advies.pdf");
        fs::write(&path, b"old").expect("an old file");
        let refused = write_verified(&SystemDisk, &path, b"new", Existing::Keep).expect_err("refused");
        assert_eq!(refused.kind, WriteErrorKind::AlreadyThere);
        assert_eq!(fs::read(&path).expect("the old file"), b"old");
        write_verified(&SystemDisk, &path, b"new", Existing::Replace).expect("written");
        assert_eq!(fs::read(&path).expect("the new file"), b"new");
    }

    #[test]
    fn a_folder_and_a_missing_folder_are_named() {
        let folder = tempfile::tempdir().expect("a folder");
        let write = |path: &Path| write_verified(&SystemDisk, path, b"x", Existing::Replace).expect_err("refused").kind;
        assert_eq!(write(folder.path()), WriteErrorKind::IsAFolder);
        assert_eq!(write(&folder.path().join("no/such/advies.pdf")), WriteErrorKind::NoSuchFolder);
    }
}
