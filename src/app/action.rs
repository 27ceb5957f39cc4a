//! Everything a person can do, and what the shell has to do about it.
//!
//! Drawing never changes anything: it returns [`Action`]s. One place carries
//! them out ([`super::update`]); what needs the world outside (a file, a
//! dialog of the system, closing) comes back from there as an [`Effect`].

use std::path::PathBuf;
use std::sync::Arc;

use jiff::civil::Date;

use super::desk::{Made, PagesJob, PagesOf, Stop, Zoom};
use super::guard::Times;
use super::keeping::{Choice, Field, Hidden, PaperAction, Step, Task};
use super::kit::theme::Theme;
use super::photos::{PhotoAction, Ready, Shown};
use super::state::{Fold, OwnField, Round, Screen};
use crate::checklist::{KindIx, MeasureIx, PlaceIx};
use crate::files::WriteErrorKind;
use crate::report::{Notes, Paper, Print, pdf::Password};
use crate::scan::{Asked, ElementIx, Given};
use crate::system::leaving::Leaves;
use crate::vault::ThingId;
use crate::words::Lang;

/// One thing a person did.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// To another screen.
    Go(Screen),
    /// Starts walking: the quick round or all of it.
    Begin(Round),
    /// On with the walk where it was left.
    Resume,
    /// Takes back the last change.
    Undo,

    /// To the next question.
    Next,
    /// To the question before.
    Back,
    /// To a part of the walk: the first open question there.
    Jump(usize),
    /// To one question.
    Visit(Asked),
    /// To the first open question of a door or window.
    VisitElement(ElementIx),
    /// To the first question of a place.
    VisitPlace(PlaceIx),
    /// To the card for the own organisation.
    VisitOwnOrganisation,
    /// Answers a question, or takes its answer back.
    Answer(Asked, Option<Given>),
    /// Typed in the field of a question.
    Type(Asked, String),
    /// The answer to an earlier version is still right.
    StillRight(Asked),
    /// Will answer a question anew.
    AnswerAnew,
    /// Wrote a note with a question.
    Note(Asked, String),
    /// Opens or closes a fold of the card.
    Fold(Fold),
    /// Puts a place on the buitenlijst, or takes it off.
    PutOff(PlaceIx, bool),
    /// Typed about the own organisation.
    OwnOrganisation(OwnField, String),

    /// Enters a door or window, at the first place it can be.
    AddElement(KindIx),
    /// Enters a door or window at a place.
    AddElementAt(KindIx, PlaceIx),
    /// Gives it a name.
    NameElement(ElementIx, String),
    /// Says where it is.
    PlaceElement(ElementIx, PlaceIx),
    /// Gives it the answers of another one.
    CopyElement {
        /// Whose answers.
        from: ElementIx,
        /// Who gets them.
        to: ElementIx,
    },
    /// Takes it away.
    RemoveElement(ElementIx),
    /// Says that the home has none of a kind, or takes that back.
    HasNone(KindIx, bool),

    /// A measure is done for one finding, or not after all.
    Done {
        /// The measure.
        measure: MeasureIx,
        /// The finding.
        reason: Asked,
        /// Done or not.
        done: bool,
    },

    /// Opens a help card, by its place in the checklist.
    OpenGuide(usize),
    /// Ticks one of its steps, or takes the tick away.
    TickStep(usize),
    /// Puts a number or address on the clipboard.
    Copy(String),

    /// Shows what to do in danger.
    Danger,
    /// Closes what lies over the screen.
    CloseDialog,
    /// Closes the message at the top.
    CloseNotice,
    /// Other colours.
    Theme(Theme),
    /// Another language.
    Language(Lang),
    /// Street or garden side of the drawing.
    Side(usize),

    /// Another paper: the report for another reader, or a sheet beside it.
    Paper(Paper),
    /// To a paper, from another screen.
    ShowPaper(Paper),
    /// Another language of the paper.
    PaperLanguage(Lang),
    /// Other letters.
    PaperPrint(Print),
    /// With or without notes.
    PaperNotes(Notes),
    /// With or without photos.
    PaperPhotos(bool),
    /// Another page of the preview.
    Page(usize),
    /// Shows the pages larger or smaller.
    Zoom(Zoom),
    /// Shows the pages as text, or as paper.
    AsText(bool),
    /// Behind a password, or not.
    LockPaper(bool),
    /// Typed the password.
    PaperPassword(Hidden),
    /// Shows or hides its letters.
    ShowPassword(bool),
    /// Wants words of the program for it.
    SuggestPassword,
    /// Typed where to save the report.
    ReportPath(String),
    /// Wants a dialog of the system for that.
    PickReportPath,
    /// Saves the report.
    SaveReport {
        /// Also over a file that is there.
        overwrite: bool,
    },
    /// Saves in a folder whose files leave this machine.
    SaveHereAnyway(Leaves),
    /// Ends saving.
    StopSaving,
    /// Opens the saved report.
    OpenReport,
    /// Wants to print it.
    PrintReport,

    /// About photos.
    Photo(PhotoAction),
    /// About keeping the scan.
    Keep(KeepAction),
    /// Locks, or covers what cannot be locked without losing it.
    Lock,
    /// Empties the screen and locks, at once.
    QuickExit,
    /// Takes the cover away.
    Uncover,
    /// The screen turns out to be elsewhere, or here again.
    Remote(bool),
    /// Goes on though the screen is elsewhere.
    AcceptRemote,
    /// Other times for cover and lock.
    Times(Times),
    /// Another size.
    Size(u16),
    /// Whether the system is asked to keep the window out of pictures.
    BlockCapture(bool),

    /// Wants to close the window.
    Close,
    /// Closes it, answers and all.
    CloseAnyway,
}

/// One thing a person did about keeping the scan.
#[derive(Clone, Debug, PartialEq)]
pub enum KeepAction {
    /// To the question how to keep it.
    Ask,
    /// Will choose later.
    Later,
    /// Keeps nothing.
    Nothing,
    /// Typed in a field.
    Type(Field, Hidden),
    /// Shows what is typed, or hides it.
    Show(bool),
    /// Wants words suggested.
    Suggest,
    /// On to the recovery code, with the passphrase that was typed.
    ToCode,
    /// About the code on paper.
    Paper(PaperAction),
    /// On to trying the code.
    ToTry,
    /// Back to an earlier step.
    BackTo(Step),
    /// Makes the vault, with the code that was typed.
    Make,
    /// Opens the vault with what was typed.
    Unlock,
    /// With the recovery code, or with the passphrase after all.
    Recovering(bool),
    /// Stops waiting for the vault to open.
    Cancel,
    /// Opens a scan of the vault.
    Open(ThingId),
    /// Adds a scan to the open vault.
    Add,
    /// Begins to give a scan another name, or stops.
    Renaming(Option<ThingId>),
    /// Gives it the name that was typed.
    Rename,
    /// Wants to remove a scan.
    AskRemove(ThingId),
    /// Removes it.
    Remove,
    /// Opens a task of the settings, or closes it.
    Task(Option<Task>),
    /// Does a task.
    Run(Task),
    /// What to do with a scan of a backup.
    Choose(usize, Choice),
    /// Wants a dialog of the system for the path.
    PickPath,
}

/// What the shell has to do.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Close the window.
    Close,
    /// Ask the system for a place to save.
    PickPath {
        /// What to start from.
        suggested: PathBuf,
    },
    /// Make the pages of a paper.
    MakePages(PagesJob),
    /// Write a paper.
    Save(SaveJob),
    /// Show a file in the system's viewer.
    Open(PathBuf),
    /// Put this on the clipboard.
    Copy(String),
    /// Give the window another size, in percent.
    Size(u16),
    /// Drop what the toolkit remembers, and answers that are still to come.
    Forget,
    /// The screen was covered.
    Covered,
    /// The screen can be read again.
    Uncovered,
    /// Ask the system where the recovery code goes, on paper.
    PickCodePath {
        /// What to start from.
        suggested: PathBuf,
    },
    /// Write the recovery code, on paper.
    SaveCode(CodeJob),
    /// Ask the system for a photo.
    PickPhoto(Asked),
    /// Read a photo, to keep it.
    ReadPhoto(Asked, PathBuf),
    /// Ask the system for a backup file.
    PickBackup {
        /// What to start from.
        suggested: PathBuf,
        /// To write it, or to read it.
        save: bool,
    },
}

/// A paper to write.
#[derive(Clone, Debug, PartialEq)]
pub struct SaveJob {
    /// Its pages, as they were when someone pressed the button.
    pub made: Arc<Made>,
    /// Where.
    pub path: PathBuf,
    /// Also over a file that is there.
    pub overwrite: bool,
    /// What locks it, if anything.
    pub password: Option<Password>,
    /// Whether someone wants it ended.
    pub stop: Stop,
}

/// A recovery code to put on paper.
#[derive(Clone, Debug, PartialEq)]
pub struct CodeJob {
    /// The code, as it is shown.
    pub code: Hidden,
    /// Where.
    pub path: PathBuf,
    /// The language of the sheet.
    pub lang: Lang,
    /// The day that stands on it.
    pub date: Date,
}

/// What the shell found out, later.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Message {
    /// The pages of a paper were made; nothing when that went wrong.
    PagesMade(PagesOf, Option<Arc<Made>>),
    /// A place was chosen, or none.
    Picked(Option<PathBuf>),
    /// A photo was chosen, or none.
    PickedPhoto(Asked, Option<PathBuf>),
    /// A photo was read, or why not.
    PhotoRead(Asked, PathBuf, Result<Ready, String>),
    /// A photo in memory was made ready to be shown.
    PhotoShown(Shown),
    /// A place for a backup was chosen, or none.
    PickedBackup(Option<PathBuf>),
    /// A place for the recovery code was chosen, or none.
    PickedCodePath(Option<PathBuf>),
    /// The recovery code was put on paper, or not.
    CodeSaved(PathBuf, Result<(), SaveProblem>),
    /// The report was written, or not.
    Saved(PathBuf, Result<(), SaveProblem>),
    /// The viewer was asked, or there is no one to ask.
    Opened(bool),
}

/// Why a report was not written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SaveProblem {
    /// The file could not be written; what was there is still there.
    Write(WriteErrorKind),
    /// The report itself could not be made.
    NotMade,
    /// Someone ended it; nothing was written.
    Stopped,
}
