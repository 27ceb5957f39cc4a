//! Why the vault cannot do something: as the window tells it apart, with words.

use std::io;

use crate::files::WriteErrorKind;
use crate::scan::file::ScanFileError;
use crate::vault::{BackupError, ChangeError, CreateError, LoadError, LookError, OpenError, SaveError};
use crate::words::{Phrase, trouble as words};

/// What stands in the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The disk is full.
    DiskFull,
    /// No right to write there.
    NotAllowed,
    /// The folder is gone.
    FolderGone,
    /// What was read back is not what was written.
    NotVerified,
    /// The path is taken.
    AlreadyThere,
    /// There is no such file.
    NoSuchFile,
    /// The passphrase or the code does not fit.
    WrongSecret,
    /// The key file belongs to another vault.
    OtherKey,
    /// The key file asks for more memory than is ever given.
    TooMuchWork,
    /// A later program made it.
    Newer,
    /// Damaged beyond its copies.
    Damaged,
    /// It is not ours.
    Foreign,
    /// The vault is not open.
    Gone,
    /// Another program has the vault.
    ReadOnly,
    /// The answers belong to another checklist.
    OtherChecklist,
    /// The system gives no random numbers.
    NoRandom,
    /// There is a vault already.
    AlreadyKept,
    /// Too much to keep.
    TooLarge,
    /// The disk failed while the keys changed: the old ones open it, or the new.
    OldOrNewKeys,
    /// A file that is no backup.
    NotABackup,
    /// A backup that is damaged.
    BackupDamaged,
    /// A backup that asks for more memory than is ever given.
    BackupTooMuchWork,
    /// There is no such folder to write in.
    NoSuchFolder,
    /// Something else of the system.
    Other,
}

impl Trouble {
    /// What happened, what is safe, what to do.
    pub const fn words(self) -> Phrase {
        match self {
            Self::DiskFull => words::DISK_FULL,
            Self::NotAllowed => words::NOT_ALLOWED,
            Self::FolderGone => words::FOLDER_GONE,
            Self::NotVerified => words::NOT_VERIFIED,
            Self::AlreadyThere => words::ALREADY_THERE,
            Self::NoSuchFile => words::NO_SUCH_FILE,
            Self::WrongSecret => words::WRONG_PASSPHRASE,
            Self::OtherKey => words::OTHER_KEY,
            Self::TooMuchWork => words::TOO_MUCH_WORK,
            Self::Newer => words::NEWER,
            Self::Damaged => words::DAMAGED,
            Self::Foreign => words::FOREIGN,
            Self::Gone => words::GONE,
            Self::ReadOnly => words::READ_ONLY,
            Self::OtherChecklist => words::OTHER_CHECKLIST,
            Self::NoRandom => words::NO_RANDOM,
            Self::AlreadyKept => words::ALREADY_KEPT,
            Self::TooLarge => words::TOO_LARGE,
            Self::OldOrNewKeys => words::OLD_OR_NEW_KEYS,
            Self::NotABackup => words::NOT_A_BACKUP,
            Self::BackupDamaged => words::BACKUP_DAMAGED,
            Self::BackupTooMuchWork => words::BACKUP_TOO_MUCH_WORK,
            Self::NoSuchFolder => words::NO_SUCH_FOLDER,
            Self::Other => words::OTHER,
        }
    }
}

impl From<WriteErrorKind> for Trouble {
    fn from(kind: WriteErrorKind) -> Self {
        match kind {
            WriteErrorKind::DiskFull => Self::DiskFull,
            WriteErrorKind::NotAllowed => Self::NotAllowed,
            WriteErrorKind::NoSuchFolder => Self::FolderGone,
            WriteErrorKind::NotVerified => Self::NotVerified,
            WriteErrorKind::AlreadyThere => Self::AlreadyThere,
            WriteErrorKind::IsAFolder | WriteErrorKind::Other => Self::Other,
        }
    }
}

impl From<io::ErrorKind> for Trouble {
    fn from(kind: io::ErrorKind) -> Self {
        WriteErrorKind::from(&io::Error::from(kind)).into()
    }
}

impl From<LookError> for Trouble {
    fn from(error: LookError) -> Self {
        match error {
            LookError::Newer => Self::Newer,
            LookError::Damaged { .. } => Self::Damaged,
            LookError::NotAVault { .. } => Self::Foreign,
            LookError::System(kind) => kind.into(),
        }
    }
}

impl From<CreateError> for Trouble {
    fn from(error: CreateError) -> Self {
        match error {
            CreateError::AlreadyThere => Self::AlreadyKept,
            CreateError::InUseElsewhere => Self::ReadOnly,
            CreateError::Save(error) => error.into(),
        }
    }
}

impl From<OpenError> for Trouble {
    fn from(error: OpenError) -> Self {
        match error {
            OpenError::WrongSecret => Self::WrongSecret,
            OpenError::TooMuchWork { .. } => Self::TooMuchWork,
            OpenError::KeyOfAnotherVault => Self::OtherKey,
            OpenError::Damaged => Self::Damaged,
            OpenError::Newer => Self::Newer,
            OpenError::System(kind) => kind.into(),
        }
    }
}

impl From<SaveError> for Trouble {
    fn from(error: SaveError) -> Self {
        match error {
            SaveError::ReadOnly => Self::ReadOnly,
            SaveError::NoSuchThing => Self::Gone,
            SaveError::TooLarge => Self::TooLarge,
            SaveError::NoGoodCopy => Self::Damaged,
            SaveError::Disk(kind) => kind.into(),
        }
    }
}

impl From<LoadError> for Trouble {
    fn from(error: LoadError) -> Self {
        match error {
            LoadError::NoSuchThing => Self::Gone,
            LoadError::NoGoodCopy(_) => Self::Damaged,
            LoadError::System(kind) => kind.into(),
        }
    }
}

impl From<&ScanFileError> for Trouble {
    fn from(error: &ScanFileError) -> Self {
        match error {
            ScanFileError::Newer => Self::Newer,
            ScanFileError::OtherChecklist => Self::OtherChecklist,
            _ => Self::Damaged,
        }
    }
}

impl From<ChangeError> for Trouble {
    fn from(error: ChangeError) -> Self {
        match error {
            ChangeError::Save(error) => error.into(),
            ChangeError::Uncertain(_) => Self::OldOrNewKeys,
        }
    }
}

impl From<BackupError> for Trouble {
    fn from(error: BackupError) -> Self {
        match error {
            BackupError::WrongPassphrase => Self::WrongSecret,
            BackupError::TooMuchWork { .. } => Self::BackupTooMuchWork,
            BackupError::Damaged => Self::BackupDamaged,
            BackupError::NotABackup => Self::NotABackup,
            BackupError::Newer => Self::Newer,
            BackupError::TooLarge => Self::TooLarge,
            BackupError::Load(error) => error.into(),
            BackupError::Write(kind) => match Self::from(kind) {
                Self::FolderGone => Self::NoSuchFolder,
                other => other,
            },
            BackupError::System(io::ErrorKind::NotFound) => Self::NoSuchFile,
            BackupError::System(kind) => kind.into(),
        }
    }
}
