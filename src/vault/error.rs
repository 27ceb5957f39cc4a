//! Why the vault did not do what was asked.

use std::io;
use std::path::PathBuf;

use super::sealed::What;
use crate::files::WriteErrorKind;

/// Why looking at a folder gives no vault.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LookError {
    /// A newer program made it. It is left alone.
    #[error("made by a newer program")]
    Newer,
    /// There is a vault, and neither of its two key files can be used. Nothing
    /// is changed; a backup still opens.
    #[error("both key files are damaged or gone")]
    Damaged {
        /// The files that are damaged or gone.
        files: Vec<PathBuf>,
    },
    /// There is a file with this name that is not of this program.
    #[error("not a vault")]
    NotAVault {
        /// That file.
        file: PathBuf,
    },
    /// The system refused.
    #[error("{0}")]
    System(io::ErrorKind),
}

/// Why a vault was not made. Nothing was kept.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CreateError {
    /// There is something already: open it, or remove it first.
    #[error("there is a vault already")]
    AlreadyThere,
    /// Another program is using this folder.
    #[error("in use by another program")]
    InUseElsewhere,
    /// It could not be written.
    #[error(transparent)]
    Save(#[from] SaveError),
}

/// Why a vault did not open. Nothing was changed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OpenError {
    /// Not with this passphrase or code.
    #[error("wrong passphrase or recovery code")]
    WrongSecret,
    /// The key file asks more work than is accepted (2^20).
    #[error("asks a work factor of 2^{log_n}")]
    TooMuchWork {
        /// The power of two it asks.
        log_n: u8,
    },
    /// The key opened, but it is not the key of the files beside it.
    #[error("the key file belongs to another vault")]
    KeyOfAnotherVault,
    /// The files of the vault are gone, or none of them is whole.
    #[error("the vault is damaged")]
    Damaged,
    /// A newer program wrote in it. It is left alone.
    #[error("a newer program wrote in it")]
    Newer,
    /// The system refused.
    #[error("{0}")]
    System(io::ErrorKind),
}

/// Why keys were not changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ChangeError {
    /// It could not be written. The old keys open the vault, as before.
    #[error(transparent)]
    Save(#[from] SaveError),
    /// The disk failed at the one moment at which it cannot be told whether the
    /// old keys or the new open the vault. One of the two does; everything is
    /// there. Close it and open it again.
    #[error("the old keys or the new: {0:?}")]
    Uncertain(WriteErrorKind),
}

/// Why something was not kept. What was kept before still is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SaveError {
    /// The vault is open for looking only.
    #[error("open for looking only")]
    ReadOnly,
    /// Nothing with this name is kept.
    #[error("not kept here")]
    NoSuchThing,
    /// Something that has to be written anew has no good copy.
    #[error("no good copy")]
    NoGoodCopy,
    /// Over the limit on size.
    #[error("too large")]
    TooLarge,
    /// The disk refused. [`WriteErrorKind::NoSuchFolder`] means that the
    /// vault's folder is gone.
    #[error("{0:?}")]
    Disk(WriteErrorKind),
}

impl From<io::Error> for SaveError {
    fn from(error: io::Error) -> Self {
        Self::Disk(WriteErrorKind::from(&error))
    }
}

impl SaveError {
    /// For what cannot happen when writing into memory.
    pub(super) const OTHER: Self = Self::Disk(WriteErrorKind::Other);
}

/// Why something kept was not read. The files stay as they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LoadError {
    /// Nothing with this name is kept.
    #[error("not kept here")]
    NoSuchThing,
    /// No copy of it is whole.
    #[error("no good copy of this {0:?}")]
    NoGoodCopy(What),
    /// The system refused.
    #[error("{0}")]
    System(io::ErrorKind),
}
