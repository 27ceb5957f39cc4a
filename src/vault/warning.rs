//! What a resident should know, though the vault opened.

use std::path::PathBuf;

use jiff::Timestamp;

use super::sealed::What;
use crate::files::WriteErrorKind;

/// Something that was found, with what was done about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Warning {
    /// Another program has this vault open: this one can only look.
    InUseElsewhere,
    /// The folder cannot be written in: this vault can only be looked at.
    FolderReadOnly(WriteErrorKind),
    /// One of the two key files was damaged, gone, old or of another vault; the
    /// other one was used.
    KeyFile(FileTrouble),
    /// A file of the vault was not as it should be.
    File(FileTrouble),
    /// The key files are older than the vault: someone put them back. An older
    /// passphrase opens it again.
    OldKeysPutBack,
    /// The list of what is kept was put back: files are newer than it says.
    ListPutBack,
    /// Both copies of the list were damaged. It was made anew from what is
    /// there; whether a file was put back cannot be told this once.
    ListRebuilt,
    /// Something was found that the list does not name, and taken up in it.
    Found {
        /// What it is.
        what: What,
        /// What the household calls it.
        name: String,
    },
    /// The clock of this computer stands before the last save. Nothing is lost:
    /// saves are counted as well.
    ClockBehind {
        /// The newest save.
        last_saved: Timestamp,
    },
}

/// What is the matter with one file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileTrouble {
    /// What is in it.
    pub what: What,
    /// What the household calls it; blank where it has no name.
    pub name: String,
    /// The file.
    pub file: PathBuf,
    /// What is wrong.
    pub fault: Fault,
    /// Where the file is kept now; nothing when it was left where it is, or is
    /// gone.
    pub set_aside: Option<PathBuf>,
    /// When the copy that is used now was saved; nothing when there is no good
    /// copy.
    pub last_good: Option<Timestamp>,
    /// Whether that copy is older than the last save.
    pub is_older: bool,
}

/// What is wrong with a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Torn, truncated or changed.
    Damaged,
    /// For the key of another vault.
    OtherVault,
    /// It holds another thing than its name says: files changed places.
    OtherThing,
    /// An older one than was there.
    PutBack,
    /// It is not there.
    Gone,
    /// A newer program wrote it.
    Newer,
}
