//! Files in a tar archive, in memory.

use std::io::{self, Read as _};

use jiff::Timestamp;
use zeroize::Zeroizing;

/// Files with their names, in the order of the archive.
pub(super) type Files = Vec<(String, Zeroizing<Vec<u8>>)>;

const BLOCK_BYTES: usize = 512;
/// Most files in an archive.
const MOST_FILES: usize = 100_000;

/// Writes an archive. Its buffer is large enough from the start, so that no copy
/// of it stays behind.
pub(super) fn write(files: &Files, at: Timestamp) -> io::Result<Zeroizing<Vec<u8>>> {
    let blocks: usize = files.iter().map(|(_, bytes)| 1 + bytes.len().div_ceil(BLOCK_BYTES)).sum();
    let mut archive = Zeroizing::new(Vec::with_capacity((blocks + 2) * BLOCK_BYTES));
    let mut builder = tar::Builder::new(&mut *archive);
    for (name, bytes) in files {
        let mut header = tar::Header::new_ustar();
        header.set_size(bytes.len() as u64);
        header.set_mode(0o600);
        header.set_mtime(u64::try_from(at.as_second()).unwrap_or(0));
        builder.append_data(&mut header, name, bytes.as_slice())?;
    }
    builder.into_inner()?;
    Ok(archive)
}

/// Reads an archive of plain files; nothing when it is none.
pub(super) fn read(archive: &[u8]) -> Option<Files> {
    let mut files = Files::new();
    for entry in tar::Archive::new(archive).entries().ok()? {
        let mut entry = entry.ok()?;
        if !entry.header().entry_type().is_file() || files.len() >= MOST_FILES {
            return None;
        }
        let name = String::from_utf8(entry.path_bytes().into_owned()).ok()?;
        let size = usize::try_from(entry.size()).ok().filter(|size| *size <= archive.len())?;
        let mut bytes = Zeroizing::new(Vec::with_capacity(size + 1));
        entry.read_to_end(&mut bytes).ok()?;
        if bytes.len() != size {
            return None;
        }
        files.push((name, bytes));
    }
    Some(files)
}
