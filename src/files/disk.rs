//! The operations of a save, one by one, so that each can fail in a test.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read as _, Write as _};
use std::path::Path;

/// What a save needs of a disk.
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
    /// Puts a folder's entries on the disk itself.
    ///
    /// # Errors
    /// As the system gives them.
    fn sync_folder(&self, path: &Path) -> io::Result<()>;
    /// Reads a whole file.
    ///
    /// # Errors
    /// As the system gives them.
    fn read(&self, path: &Path) -> io::Result<Vec<u8>>;
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
}

/// The disk of this machine.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemDisk;

impl Disk for SystemDisk {
    fn create_new(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        options.open(path)?.write_all(bytes)
    }

    fn sync_file(&self, path: &Path) -> io::Result<()> {
        OpenOptions::new().write(true).open(path)?.sync_all()
    }

    fn sync_folder(&self, path: &Path) -> io::Result<()> {
        // Windows cannot open a folder as a file; renames there are journalled.
        if cfg!(windows) { Ok(()) } else { File::open(path)?.sync_all() }
    }

    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        File::open(path)?.read_to_end(&mut bytes)?;
        Ok(bytes)
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
}
