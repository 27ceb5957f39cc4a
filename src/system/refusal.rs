//! Why the system did not let a file be written, in one sentence: the same in
//! the window and on the command line.

use crate::files::WriteErrorKind;
use crate::words::{Phrase, files as words};

/// What stood in the way, what is safe, what to do.
#[must_use]
pub const fn not_written(kind: WriteErrorKind) -> Phrase {
    match kind {
        WriteErrorKind::AlreadyThere => words::ALREADY_THERE,
        WriteErrorKind::IsAFolder => words::IS_A_FOLDER,
        WriteErrorKind::NoSuchFolder => words::NO_SUCH_FOLDER,
        WriteErrorKind::NotAllowed => words::CANNOT_WRITE,
        WriteErrorKind::DiskFull => words::DISK_FULL,
        WriteErrorKind::NotVerified => words::NOT_VERIFIED,
        WriteErrorKind::Other => words::NOT_WRITTEN,
    }
}
