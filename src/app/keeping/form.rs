//! What is typed to keep, open or move a scan.

use super::{CodePaper, Hidden};
use crate::system::leaving::{self, Leaving};
use crate::vault::{Passphrase, RecoveryCode, Strength};
use crate::words::Phrase;

/// A field of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Field {
    /// A passphrase.
    Passphrase,
    /// The same once more.
    Again,
    /// The recovery code.
    Code,
    /// The name of a scan.
    Name,
    /// A path.
    Path,
}

/// What is being typed, with what is known about it.
#[derive(Default)]
pub struct Form {
    /// A passphrase.
    pub passphrase: Hidden,
    /// The same once more; not asked while it is shown.
    pub again: Hidden,
    /// The recovery code.
    pub code: Hidden,
    /// The name of a scan.
    pub name: String,
    /// A path.
    pub path: String,
    /// How what is saved there leaves this machine, if it does.
    pub leaving: Option<Leaving>,
    /// Whether what is typed can be read.
    pub shown: bool,
    /// How strong the passphrase is, once something is typed.
    pub strength: Option<Strong>,
    /// What is wrong with it.
    pub error: Option<Phrase>,
    /// The new recovery code.
    pub made: Option<RecoveryCode>,
    /// The same on its way to paper, when someone wants that.
    pub paper: Option<CodePaper>,
    /// The recovery code is asked in place of the passphrase.
    pub recovering: bool,
}

/// How strong a passphrase is, and for which one this was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Strong {
    of: u64,
    /// How strong.
    pub strength: Strength,
}

impl Form {
    /// Types in a field.
    pub fn type_in(&mut self, field: Field, typed: &Hidden) {
        self.error = None;
        match field {
            Field::Passphrase => {
                self.passphrase = typed.clone();
                self.judge();
            }
            Field::Again => self.again = typed.clone(),
            Field::Code => self.code = typed.clone(),
            Field::Name => self.name = typed.as_str().chars().take(60).collect(),
            Field::Path => self.take_path(typed.as_str().to_owned()),
        }
    }

    /// Another path, by hand or by a dialog.
    pub fn take_path(&mut self, path: String) {
        self.leaving = leaving::when_typed(&path, &self.path, self.leaving);
        self.path = path;
    }

    fn judge(&mut self) {
        let of = self.passphrase.fingerprint();
        if self.strength.is_none_or(|known| known.of != of) {
            let known = Passphrase::new(self.passphrase.as_str()).ok();
            self.strength = known.map(|passphrase| Strong { of, strength: passphrase.strength() });
        }
    }

    /// Whether the passphrase is typed twice the same, or can be read.
    pub fn is_repeated(&self) -> bool {
        self.shown || self.passphrase == self.again
    }

    /// Someone goes elsewhere: no secret stays behind, and none is half made. What
    /// is no secret does.
    pub fn leave(&mut self) {
        let Self { name, path, leaving, .. } = std::mem::take(self);
        *self = Self { name, path, leaving, ..Self::default() };
    }

    /// Nothing is typed any more.
    pub fn clear(&mut self) {
        *self = Self::default();
    }
}
