//! How the scan of now is kept, as far as the window knows.
//!
//! One starts in memory ([`Kept::Undecided`]) and chooses later: a vault behind
//! a passphrase, or nothing. The vault itself lives in a thread of its own
//! ([`super::keeper`]). What the window wants of it goes into an outbox; what
//! comes back carries the number of the question, so that an answer nobody
//! waits for any more is dropped.

mod code_paper;
mod form;
mod secret;

use std::collections::BTreeMap;
use std::path::PathBuf;

use jiff::Timestamp;

use super::keeper::{Command, Trouble};
use super::state::Screen;
use crate::system::leaving::Leaving;
use crate::vault::{ScanEntry, ThingId};
use crate::words::Phrase;

pub use code_paper::{CodePaper, PaperAction};
pub use form::{Field, Form, Strong};
pub use secret::Hidden;

/// How the scan of now is kept.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Kept {
    /// Nobody chose yet: in memory only.
    #[default]
    Undecided,
    /// "Niets bewaren": in memory, on purpose.
    Nothing,
    /// In the vault.
    InVault(InVault),
}

/// A scan in the vault.
#[derive(Clone, Debug, PartialEq)]
pub struct InVault {
    /// Which.
    pub thing: ThingId,
    /// Another program has the vault: nothing can be changed.
    pub read_only: bool,
    /// The last save that was read back.
    pub saved_at: Timestamp,
    /// Numbers of the save that was asked for last, and that was done last.
    pub asked: u64,
    /// See above.
    pub done: u64,
}

impl InVault {
    /// Whether something is not saved yet.
    pub const fn is_behind(&self) -> bool {
        self.done < self.asked
    }
}

/// What lies in the folder.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Found {
    /// No one looked yet, or there is no folder to look in.
    #[default]
    Unknown,
    /// Nothing.
    Nothing,
    /// A vault that is closed.
    Closed,
    /// A vault that is open.
    Open,
    /// Something that is no vault, or cannot be opened.
    Trouble(Trouble),
}

/// How far one is with keeping a scan.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Step {
    /// A passphrase, or nothing.
    #[default]
    Choose,
    /// The recovery code is shown, once.
    WriteDown,
    /// It is typed, to see that it was written down well.
    Try,
}

/// Something to do with the vault, from the settings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Task {
    /// Another passphrase.
    ChangePassphrase,
    /// Someone knew the passphrase: everything anew.
    NewIdentity,
    /// A copy for elsewhere.
    Backup,
    /// Back from such a copy.
    Restore,
    /// Everything gone.
    Wipe,
}

/// What the window waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Waits {
    /// The number of the question.
    pub question: u64,
    /// What was asked.
    pub what: Asking,
}

/// What was asked of the vault.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asking {
    /// Make it.
    Make,
    /// Open it.
    Open,
    /// Fetch a scan.
    Load,
    /// Add a scan.
    Add,
    /// Give a scan another name.
    Rename,
    /// Remove a scan.
    Remove,
    /// A task of the settings.
    Task(Task),
}

/// Everything about keeping.
#[derive(Default)]
pub struct Keeping {
    /// Where scans can be kept; nothing where there is no such folder.
    pub folder: Option<PathBuf>,
    /// How what is kept there leaves this machine, if it does.
    pub leaving: Option<Leaving>,
    /// What lies there.
    pub found: Found,
    /// How the scan of now is kept.
    pub kept: Kept,
    /// The scans in the vault, while it is open.
    pub scans: Vec<ScanEntry>,
    /// The scan that gets another name.
    pub renaming: Option<ThingId>,
    /// The scan that is about to be removed.
    pub removing: Option<ThingId>,
    /// Why nothing in the vault can be changed, if so.
    pub read_only: Option<Phrase>,
    /// What is being typed.
    pub form: Form,
    /// How far one is with keeping.
    pub step: Step,
    /// The task that lies open in the settings.
    pub task: Option<Task>,
    /// What the window waits for.
    pub waits: Option<Waits>,
    /// Whether was asked how to keep; it is asked once.
    pub was_asked: bool,
    /// What the vault had to say when it opened; each with what is safe.
    pub warnings: Vec<String>,
    /// What a task did.
    pub outcome: Option<String>,
    /// Files of the vault, for the trust page.
    pub files: Vec<PathBuf>,
    /// A backup that is being restored: its scans, and what to do with each.
    pub restoring: Vec<Restoring>,
    /// Closing the window waits for the last save.
    pub closing: bool,
    /// It was locked, and the keeper has not said yet that all is saved.
    pub locking: bool,
    /// After a lock the last answers could not be saved yet; the keeper holds
    /// them, and tries on.
    pub held: Option<Trouble>,
    /// Scans, open or not, of which the last answers could not be saved yet, and
    /// why; the keeper holds them, and tries on.
    pub unsaved: BTreeMap<ThingId, Trouble>,
    /// The scan that was open when it was locked.
    pub locked: Option<ThingId>,
    /// The screen that was shown then.
    pub locked_screen: Option<Screen>,
    /// What is wrong with the settings file.
    pub settings_broken: bool,
    /// What a save was asked for.
    pub(super) sent: Option<SentOf>,
    pub(super) outbox: Vec<Command>,
    questions: u64,
}

/// A scan of a backup, beside the one that is there.
#[derive(Clone, Debug, PartialEq)]
pub struct Restoring {
    /// Its name.
    pub name: String,
    /// When the one of the backup was saved.
    pub backup_saved_at: Timestamp,
    /// When the one that is there was saved, and whether nothing in it differs;
    /// nothing where there is none.
    pub here: Option<(Timestamp, bool)>,
    /// What to do.
    pub choice: Choice,
}

/// What to do with a scan of a backup that is there already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// Keep both.
    KeepBoth,
    /// Use the one of the backup.
    TakeBackup,
    /// Leave the one that is there.
    Leave,
}

/// What a save was made of, to know when there is something new.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct SentOf {
    pub revision: u64,
    pub place: u64,
}

impl Keeping {
    /// Whether a scan can be kept at all.
    pub const fn on_offer(&self) -> bool {
        self.folder.is_some()
    }

    /// The scan in the vault, if it is there.
    pub const fn in_vault(&self) -> Option<&InVault> {
        match &self.kept {
            Kept::InVault(vault) => Some(vault),
            Kept::Undecided | Kept::Nothing => None,
        }
    }

    /// Why the scan that is open is not saved, if so.
    pub fn trouble(&self) -> Option<Trouble> {
        self.unsaved.get(&self.in_vault()?.thing).copied()
    }

    /// Scans that are not open and not saved, by name, and why.
    pub fn unsaved_elsewhere(&self) -> impl Iterator<Item = (&str, Trouble)> {
        let open = self.in_vault().map(|vault| &vault.thing);
        let elsewhere = self.unsaved.iter().filter(move |(thing, _)| Some(*thing) != open);
        elsewhere.map(|(thing, trouble)| (self.name(thing).unwrap_or_default(), *trouble))
    }

    /// What a scan of the vault is called.
    pub fn name(&self, thing: &ThingId) -> Option<&str> {
        self.scans.iter().find(|entry| entry.id == *thing).map(|entry| entry.name.as_str())
    }

    /// Whether nothing can be changed.
    pub fn is_read_only(&self) -> bool {
        self.in_vault().is_some_and(|vault| vault.read_only)
    }

    /// Whether this is being waited for.
    pub fn is_busy(&self, what: Asking) -> bool {
        self.waits.is_some_and(|waits| waits.what == what)
    }

    /// Takes a number for a question and waits for its answer.
    pub(super) fn ask(&mut self, what: Asking) -> u64 {
        self.questions += 1;
        self.waits = Some(Waits { question: self.questions, what });
        self.form.error = None;
        self.questions
    }

    /// What was asked, if this is the answer that is waited for; then it no
    /// longer is.
    pub(super) fn was_waiting(&mut self, question: u64) -> Option<Asking> {
        self.waits.take_if(|waits| waits.question == question).map(|waits| waits.what)
    }

    /// Puts something in the outbox.
    pub(super) fn send(&mut self, command: Command) {
        self.outbox.push(command);
    }

    /// What the keeper has to do now.
    pub fn take_commands(&mut self) -> Vec<Command> {
        std::mem::take(&mut self.outbox)
    }

    /// Says what is wrong with what was typed.
    pub(super) fn refuse(&mut self, words: Phrase) {
        self.form.error = Some(words);
    }
}
