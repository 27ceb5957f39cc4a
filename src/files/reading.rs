//! Reading with a limit on size.

use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::Path;

/// Why a file was not read.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// It is no regular file.
    #[error("not a file")]
    NotAFile,
    /// The system refused.
    #[error("{0}")]
    System(#[from] io::Error),
}

/// Reads a file, at most one byte over the limit, so that the caller sees that
/// it is too large and nobody's memory is filled. The buffer is large enough from
/// the start, so that no copy of it stays behind in memory.
///
/// # Errors
/// When it is no regular file, missing, or not readable.
pub fn read_limited(path: &Path, limit_bytes: usize) -> Result<Vec<u8>, ReadError> {
    // A pipe or a device could go on for ever, or wait for ever: a pipe nobody
    // writes to does so while it is opened. So it is looked at before, and once
    // more after, should it have been exchanged.
    if !fs::metadata(path)?.is_file() {
        return Err(ReadError::NotAFile);
    }
    let file = File::open(path)?;
    let about = file.metadata()?;
    if !about.is_file() {
        return Err(ReadError::NotAFile);
    }
    let size_bytes = usize::try_from(about.len()).unwrap_or(0).min(limit_bytes);
    let mut bytes = Vec::with_capacity(size_bytes + 1);
    file.take((limit_bytes as u64).saturating_add(1)).read_to_end(&mut bytes)?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::super::{Disk as _, SystemDisk};
    use super::*;

    #[test]
    fn a_folder_is_no_file() {
        let folder = tempfile::tempdir().expect("a folder");
        assert!(matches!(read_limited(folder.path(), 10), Err(ReadError::NotAFile)));
        assert_eq!(SystemDisk.read(folder.path()).expect_err("refused").kind(), io::ErrorKind::IsADirectory);
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_pipe_that_nobody_writes_to_is_not_waited_for() {
        use rustix::fs::{CWD, FileType, Mode, mknodat};

        let folder = tempfile::tempdir().expect("a folder");
        let pipe = folder.path().join("pipe");
        mknodat(CWD, &pipe, FileType::Fifo, Mode::RUSR | Mode::WUSR, 0).expect("a pipe");
        let (tell, told) = std::sync::mpsc::channel();
        std::thread::spawn(move || {
            let read = matches!(read_limited(&pipe, 10), Err(ReadError::NotAFile));
            let kept = SystemDisk.read(&pipe).is_err() && SystemDisk.try_lock(&pipe).is_err();
            tell.send((read, kept))
        });
        assert_eq!(told.recv_timeout(std::time::Duration::from_secs(20)), Ok((true, true)));
    }
}
