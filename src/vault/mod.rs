//! Where scans are kept: encrypted, checked, and never in one copy only.
//!
//! A vault is a folder. `vault.json` holds its key, wrapped once by a
//! [`Passphrase`] and once by a [`RecoveryCode`]; a store beside it holds age
//! files to that key, which plain age tools open too. Each kept thing has two
//! files, and a save goes to the one that does not hold the newest good copy,
//! so the copy before it is always still there. A save counts once it was put
//! on the disk and what is read back is what was seen to decrypt to what was given.
//!
//! [`look`] at a folder gives a [`ClosedVault`]; a [`Secret`] opens it. Every
//! file is looked at then: what is damaged, of another thing, or older than it
//! was, is named ([`Warning`]), set aside and never written over, and the last
//! good copy is used. The files are described in `docs/security.md`.
//!
//! This room knows bytes, not scans.

mod backup;
mod change;
mod error;
mod id;
mod json;
mod kept_photos;
mod key_file;
mod keys;
mod list;
mod look;
mod making;
mod open_vault;
mod opened;
mod passphrase;
pub mod photo;
mod random;
mod recovery;
mod saving;
mod scans;
mod sealed;
mod store;
mod strength;
mod suggest;
mod survey;
#[cfg(test)]
mod tape;
mod things;
mod tidy;
mod warning;
mod wipe;
mod work;

pub use backup::{Backup, BackupError, BackupMade, BackupScan, Choice, Restored};
pub use error::{ChangeError, CreateError, LoadError, LookError, OpenError, SaveError};
pub use id::{NotAnId, ThingId};
pub use look::{ClosedVault, Found, Secret, look};
pub use open_vault::Vault;
pub use opened::Opened;
pub use passphrase::{LONGEST_PASSPHRASE, Passphrase, PassphraseError};
pub use recovery::{RecoveryCode, RecoveryCodeError};
pub use scans::{LoadedScan, SavedAt, ScanEntry};
pub use sealed::What;
pub use strength::Strength;
pub use suggest::suggest_words;
pub use warning::{Fault, FileTrouble, Warning};
pub use wipe::{WipeReport, wipe};
pub use work::Work;

#[cfg(test)]
mod tests;
