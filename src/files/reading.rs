//! Reading with a limit on size.

use std::fs::File;
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
/// it is too large and nobody's memory is filled.
///
/// # Errors
/// When it is no regular file, missing, or not readable.
pub fn read_limited(path: &Path, limit_bytes: usize) -> Result<Vec<u8>, ReadError> {
    let file = File::open(path)?;
    // A pipe or a device could go on for ever, or wait for ever.
    if !file.metadata()?.is_file() {
        return Err(ReadError::NotAFile);
    }
    let mut bytes = Vec::new();
    file.take(limit_bytes as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}
