//! What the window asks of the keeper, and what the keeper tells.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;

use jiff::Timestamp;

use super::Trouble;
use crate::app::keeping::Choice;
use crate::app::photos::{OnPaper, Picture, Ready};
use crate::checklist::Checklist;
use crate::scan::file::SavedScan;
use crate::scan::{Asked, Photo};
use crate::vault::{Passphrase, RecoveryCode, ScanEntry, ThingId, Warning, WipeReport};

/// A scan with the questions it answers.
#[derive(Clone)]
pub struct Whole {
    /// The questions.
    pub checklist: Arc<Checklist>,
    /// The answers, what is half typed, and where one was.
    pub saved: SavedScan,
}

/// A scan that was in memory only.
pub struct NewScan {
    /// Its name in the vault.
    pub name: String,
    /// The scan.
    pub whole: Whole,
    /// The checklist's file.
    pub file: Arc<[u8]>,
    /// Its photos.
    pub photos: Vec<(ThingId, Ready)>,
}

/// What opens a vault.
pub enum Key {
    /// The passphrase.
    Passphrase(Passphrase),
    /// The recovery code, and the passphrase from now on.
    Recovery(RecoveryCode, Passphrase),
}

/// What the keeper is to do. What carries a `question` is answered with it.
pub enum Command {
    /// See what is there.
    Look,
    /// Make a vault with this scan in it.
    Make {
        /// For the answer.
        question: u64,
        /// What opens it.
        passphrase: Passphrase,
        /// What opens it too.
        recovery: RecoveryCode,
        /// The scan.
        scan: Box<NewScan>,
    },
    /// Open the vault.
    Open {
        /// For the answer.
        question: u64,
        /// With what.
        key: Key,
    },
    /// Fetch a scan.
    Load {
        /// For the answer.
        question: u64,
        /// Which.
        thing: ThingId,
    },
    /// Put another scan in the open vault.
    Add {
        /// For the answer.
        question: u64,
        /// The scan.
        scan: Box<NewScan>,
    },
    /// Save a scan. Of several that wait only the last is written.
    Save {
        /// Of this save.
        number: u64,
        /// Which.
        thing: ThingId,
        /// What.
        whole: Box<Whole>,
        /// Photos that undo can still bring back.
        held: BTreeSet<ThingId>,
    },
    /// Give a scan another name.
    Rename {
        /// For the answer.
        question: u64,
        /// Which.
        thing: ThingId,
        /// Its name from now on.
        name: String,
    },
    /// Remove a scan, with what belongs to no other.
    Remove {
        /// For the answer.
        question: u64,
        /// Which.
        thing: ThingId,
        /// Photos that undo can still bring back.
        held: BTreeSet<ThingId>,
    },
    /// Close the vault and forget its keys. What could not be saved is held,
    /// and tried again, until it is.
    Lock,
    /// Close the vault if everything is saved, and say so.
    Finish,
    /// Another passphrase.
    ChangePassphrase {
        /// For the answer.
        question: u64,
        /// The new one.
        passphrase: Passphrase,
    },
    /// A new identity, and everything encrypted anew.
    NewIdentity {
        /// For the answer.
        question: u64,
        /// The new passphrase.
        passphrase: Passphrase,
        /// The new recovery code.
        recovery: RecoveryCode,
    },
    /// A copy for elsewhere.
    Backup {
        /// For the answer.
        question: u64,
        /// Where.
        path: PathBuf,
        /// What opens it.
        passphrase: Passphrase,
    },
    /// Look into such a copy.
    OpenBackup {
        /// For the answer.
        question: u64,
        /// Where.
        path: PathBuf,
        /// What opens it.
        passphrase: Passphrase,
    },
    /// Put back what is in the copy that was opened last.
    Restore {
        /// For the answer.
        question: u64,
        /// What to do with each scan of it.
        choices: Vec<Choice>,
        /// What the second of two is called; `{name}` is its name.
        copy_name: String,
    },
    /// Make a vault of what is in the copy that was opened last.
    MakeFromBackup {
        /// For the answer.
        question: u64,
        /// What opens it.
        passphrase: Passphrase,
        /// What opens it too.
        recovery: RecoveryCode,
        /// What to do with each scan of it.
        choices: Vec<Choice>,
    },
    /// Remove everything.
    Wipe {
        /// For the answer.
        question: u64,
    },
    /// Keep a photo.
    AddPhoto {
        /// Of which question.
        asked: Asked,
        /// Where it came from.
        path: PathBuf,
        /// What is kept of it.
        ready: Ready,
    },
    /// Fetch a photo, to paint it.
    Picture {
        /// Which.
        thing: ThingId,
    },
    /// Fetch a photo, to put it into a report.
    PhotoOnPaper {
        /// Which.
        thing: ThingId,
    },
    /// Write the settings, where there is a vault already.
    Settings(Vec<u8>),
    /// Say which files there are.
    Files,
}

/// What the keeper tells.
pub enum Told {
    /// What is there.
    Found(Result<bool, Trouble>),
    /// The settings, and whether their file was broken.
    Settings(Option<Vec<u8>>),
    /// What was asked with a number is done, or not.
    Answer {
        /// Of the question.
        question: u64,
        /// How it went.
        result: Result<Answer, Trouble>,
    },
    /// A save was read back, or not.
    Saved {
        /// Of the save.
        number: u64,
        /// Of which scan.
        thing: ThingId,
        /// When.
        result: Result<Timestamp, Trouble>,
    },
    /// The vault is closed; what could not be saved is held.
    Locked(Result<(), Trouble>),
    /// Everything is saved and the vault is closed, or it is neither.
    Finished(Result<(), Trouble>),
    /// A photo is kept, or not.
    PhotoKept {
        /// Of which question.
        asked: Asked,
        /// Where it came from.
        path: PathBuf,
        /// What the scan names.
        result: Result<Photo, Trouble>,
    },
    /// A photo to paint.
    Picture {
        /// Its name.
        name: String,
        /// The photo.
        result: Result<Picture, Trouble>,
    },
    /// A photo for a report.
    PhotoOnPaper {
        /// Its name.
        name: String,
        /// The photo.
        result: Result<Arc<OnPaper>, Trouble>,
    },
    /// Where the files are.
    Files(Vec<PathBuf>),
    /// The keeper itself has stopped.
    Lost,
}

/// What comes of a question.
pub enum Answer {
    /// A vault was made, or a scan was added to it.
    Kept {
        /// The scan.
        thing: ThingId,
        /// When it was saved.
        saved_at: Timestamp,
        /// All there are.
        scans: Vec<ScanEntry>,
    },
    /// The vault is open.
    Opened(Contents),
    /// A scan was fetched.
    Loaded(Box<Loaded>),
    /// A scan has another name, or is gone; all there are now.
    Scans(Vec<ScanEntry>),
    /// A task of the settings is done.
    Task(Outcome),
}

/// What is in a vault that was opened.
pub struct Contents {
    /// The scans.
    pub scans: Vec<ScanEntry>,
    /// Another program has it.
    pub read_only: bool,
    /// What is not as it should be.
    pub warnings: Vec<Warning>,
    /// After recovery: whether the new passphrase is the passphrase now.
    pub new_passphrase: Option<Result<(), Trouble>>,
}

/// A scan that was fetched.
pub struct Loaded {
    /// Which.
    pub thing: ThingId,
    /// The scan with its questions.
    pub whole: Whole,
    /// The checklist's file.
    pub file: Arc<[u8]>,
    /// When it was saved.
    pub saved_at: Timestamp,
    /// Why what it holds is newer than that, if so.
    pub not_saved: Option<Trouble>,
    /// What is not as it should be.
    pub warnings: Vec<Warning>,
}

/// How a task went.
pub enum Outcome {
    /// It is done.
    Done,
    /// The copy is written.
    Written(PathBuf),
    /// What is in the copy.
    Backup(Vec<InBackup>),
    /// The copy is put back.
    Restored {
        /// Which scans are not as they were.
        changed: Vec<ThingId>,
        /// All scans now.
        scans: Vec<ScanEntry>,
    },
    /// What was removed and what not.
    Wiped(WipeReport),
}

/// A scan of a backup, beside the one that is there.
pub struct InBackup {
    /// Its name.
    pub name: String,
    /// When it was saved.
    pub saved_at: Timestamp,
    /// When the one that is there was saved, and whether nothing in it differs.
    pub here: Option<(Timestamp, bool)>,
}
