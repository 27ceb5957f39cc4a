//! The operations on a disk, one by one, so that each can fail in a test.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Write as _};
use std::path::Path;
use std::sync::Arc;

use super::reading::{ReadError, read_limited};

/// A disk that several threads may use.
pub type SharedDisk = Arc<dyn Disk + Send + Sync>;

/// A lock on a file; given back when it is dropped.
pub type Lock = Box<dyn Send + Sync>;

/// What the program needs of a disk.
pub trait Disk {
    /// Creates a file that is not there yet, readable by its owner only, and
    /// writes all bytes.
    ///
    /// # Errors
    /// As the system gives them.
    fn create_new(&self, path: &Path, bytes: &[u8]) -> io::Result<()>;
    /// Puts a file's bytes on the disk itself.
    ///
    /// # Errors
    /// As the system gives them.
    fn sync_file(&self, path: &Path) -> io::Result<()>;
    /// Creates a file as [`create_new`](Self::create_new) does, and puts its
    /// bytes on the disk itself.
    ///
    /// # Errors
    /// As the system gives them; a part of the file may then be there, unless it
    /// is `AlreadyExists`.
    fn create_synced(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        self.create_new(path, bytes)?;
        self.sync_file(path)
    }
    /// Puts a folder's entries on the disk itself.
    ///
    /// # Errors
    /// As the system gives them.
    fn sync_folder(&self, path: &Path) -> io::Result<()>;
    /// Reads a file, at most one byte over the limit, so that the caller sees
    /// that it is too large and nobody's memory is filled.
    ///
    /// # Errors
    /// As the system gives them.
    fn read_limited(&self, path: &Path, limit_bytes: usize) -> io::Result<Vec<u8>>;
    /// Reads a whole file.
    ///
    /// # Errors
    /// As the system gives them.
    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        self.read_limited(path, usize::MAX - 1)
    }
    /// Gives a file another name, replacing what has it.
    ///
    /// # Errors
    /// As the system gives them.
    fn replace(&self, from: &Path, to: &Path) -> io::Result<()>;
    /// Gives a file another name, unless something has it.
    ///
    /// # Errors
    /// `AlreadyExists`, or as the system gives them.
    fn rename_new(&self, from: &Path, to: &Path) -> io::Result<()>;
    /// Removes a file.
    ///
    /// # Errors
    /// As the system gives them.
    fn remove(&self, path: &Path) -> io::Result<()>;
    /// The names in a folder, in order.
    ///
    /// # Errors
    /// As the system gives them.
    fn list(&self, folder: &Path) -> io::Result<Vec<OsString>>;
    /// Creates a folder that is not there yet, for its owner only.
    ///
    /// # Errors
    /// `AlreadyExists`, or as the system gives them.
    fn create_folder(&self, path: &Path) -> io::Result<()>;
    /// Removes a folder that is empty.
    ///
    /// # Errors
    /// `DirectoryNotEmpty`, or as the system gives them.
    fn remove_folder(&self, path: &Path) -> io::Result<()>;
    /// Takes the lock on a file, which is made when it is not there; nothing
    /// when another program has it. It is gone when its holder ends, however it
    /// ends.
    ///
    /// # Errors
    /// As the system gives them.
    fn try_lock(&self, path: &Path) -> io::Result<Option<Lock>>;
}

/// A file that is not there yet, for its owner only.
fn create(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// What is told of something that has the name of a file and is none.
fn not_a_file(path: &Path) -> io::Error {
    let kind = if path.is_dir() { io::ErrorKind::IsADirectory } else { io::ErrorKind::InvalidInput };
    kind.into()
}

/// The disk of this machine.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemDisk;

impl Disk for SystemDisk {
    fn create_new(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        create(path)?.write_all(bytes)
    }

    fn create_synced(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        // On one descriptor: an error in writing that the system finds out about
        // later is told to whoever holds the file.
        let mut file = create(path)?;
        file.write_all(bytes)?;
        file.sync_all()
    }

    fn sync_file(&self, path: &Path) -> io::Result<()> {
        OpenOptions::new().write(true).open(path)?.sync_all()
    }

    fn sync_folder(&self, path: &Path) -> io::Result<()> {
        // Windows cannot open a folder as a file; renames there are journalled.
        if cfg!(windows) { Ok(()) } else { File::open(path)?.sync_all() }
    }

    fn read_limited(&self, path: &Path, limit_bytes: usize) -> io::Result<Vec<u8>> {
        read_limited(path, limit_bytes).map_err(|error| match error {
            ReadError::NotAFile => not_a_file(path),
            ReadError::System(error) => error,
        })
    }

    fn replace(&self, from: &Path, to: &Path) -> io::Result<()> {
        fs::rename(from, to)
    }

    fn rename_new(&self, from: &Path, to: &Path) -> io::Result<()> {
        // A hard link fails where the name is taken, without a moment between
        // looking and taking it. File systems without links (a USB stick) get
        // the look-first way.
        match fs::hard_link(from, to) {
            Ok(()) => fs::remove_file(from),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Err(error),
            Err(_) if to.try_exists()? => Err(io::ErrorKind::AlreadyExists.into()),
            Err(_) => fs::rename(from, to),
        }
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        fs::remove_file(path)
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<OsString>> {
        let names = fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.file_name()));
        let mut names = names.collect::<io::Result<Vec<_>>>()?;
        names.sort();
        Ok(names)
    }

    fn create_folder(&self, path: &Path) -> io::Result<()> {
        #[cfg(unix)]
        let mut builder = fs::DirBuilder::new();
        #[cfg(not(unix))]
        let builder = fs::DirBuilder::new();
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(path)
    }

    fn remove_folder(&self, path: &Path) -> io::Result<()> {
        fs::remove_dir(path)
    }

    fn try_lock(&self, path: &Path) -> io::Result<Option<Lock>> {
        if fs::metadata(path).is_ok_and(|there| !there.is_file()) {
            return Err(not_a_file(path));
        }
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(false);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let file = options.open(path)?;
        match file.try_lock() {
            Ok(()) => Ok(Some(Box::new(file))),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(error)) => Err(error),
        }
    }
}
