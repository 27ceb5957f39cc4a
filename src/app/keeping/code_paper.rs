//! The recovery code on its way to paper.

use std::path::PathBuf;

use crate::system::leaving::{self, Leaving};

/// Where it goes, and how far it is. It is there only while someone wants it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CodePaper {
    /// Where, as typed.
    pub path: String,
    /// How what is saved there leaves this machine, if it does.
    pub leaving: Option<Leaving>,
    /// It is being written.
    pub busy: bool,
    /// Where it was written.
    pub saved: Option<PathBuf>,
    /// Why it was not.
    pub error: Option<String>,
}

impl CodePaper {
    /// Another path, by hand or by a dialog.
    pub fn take_path(&mut self, path: String) {
        self.leaving = leaving::when_typed(&path, &self.path, self.leaving);
        self.path = path;
        self.error = None;
    }
}

/// What a person does about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PaperAction {
    /// Wants it, or not after all.
    Want(bool),
    /// Typed where.
    Path(String),
    /// Wants a dialog of the system for that.
    Pick,
    /// Has it written.
    Save,
    /// Has what was written shown.
    Open,
}
