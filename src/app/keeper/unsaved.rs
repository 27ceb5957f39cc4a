//! What could not be saved yet: of each scan the newest, until it is.
//!
//! There can be several: one scan's save fails, the resident goes on with
//! another, and that fails as well. None of them may push another out.

use std::collections::BTreeSet;

use jiff::Timestamp;
use zeroize::Zeroizing;

use super::Trouble;
use super::message::Whole;
use crate::scan;
use crate::vault::{ThingId, Vault};

/// A save that was asked for.
pub(super) struct Save {
    /// The number the window gave it.
    pub number: u64,
    /// Which scan.
    pub thing: ThingId,
    /// What.
    pub whole: Box<Whole>,
    /// Photos that undo can still bring back.
    pub held: BTreeSet<ThingId>,
}

/// How a save went.
pub(super) struct Tried {
    pub number: u64,
    pub thing: ThingId,
    pub result: Result<Timestamp, Trouble>,
}

impl Save {
    /// The bytes of the scan.
    fn bytes(&self) -> Zeroizing<Vec<u8>> {
        scan::file::write(&self.whole.checklist, &self.whole.saved)
    }

    fn carry_out(&self, vault: Option<&mut Vault>) -> Result<Timestamp, Trouble> {
        let vault = vault.ok_or(Trouble::Gone)?;
        let saved = vault.save_scan(&self.thing, &self.bytes())?;
        if let Err(error) = vault.tidy(&self.held) {
            // The answers are saved; what no scan needs goes next time.
            log::warn!("not tidied: {:?}", Trouble::from(error));
        }
        Ok(saved.at)
    }
}

/// The saves that are not done, oldest first, one of each scan; each with why it
/// failed last.
#[derive(Default)]
pub(super) struct Unsaved(Vec<(Save, Option<Trouble>)>);

impl Unsaved {
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Takes a save up, in the place of an older one of the same scan.
    pub fn take_up(&mut self, save: Save) {
        self.forget(&save.thing);
        self.0.push((save, None));
    }

    /// What is held of a scan, and why it is not saved.
    pub fn of(&self, thing: &ThingId) -> Option<(&Whole, Trouble)> {
        let found = self.0.iter().find(|(save, _)| save.thing == *thing);
        found.map(|(save, trouble)| (&*save.whole, trouble.unwrap_or(Trouble::Other)))
    }

    /// A scan is gone, and so is what could not be saved of it.
    pub fn forget(&mut self, thing: &ThingId) {
        self.0.retain(|(save, _)| save.thing != *thing);
    }

    /// Everything is gone.
    pub fn clear(&mut self) {
        self.0.clear();
    }

    /// Tries each; what fails stays. Those that failed are told last, so that
    /// who listens ends with what is still to do.
    pub fn carry_out(&mut self, mut vault: Option<&mut Vault>) -> Vec<Tried> {
        let mut tried = Vec::new();
        self.0.retain_mut(|(save, trouble)| {
            let result = save.carry_out(vault.as_deref_mut());
            *trouble = result.as_ref().err().copied();
            tried.push(Tried { number: save.number, thing: save.thing.clone(), result });
            trouble.is_some()
        });
        tried.sort_by_key(|tried| tried.result.is_err());
        tried
    }

    /// The bytes of each, for a backup.
    pub fn to_files(&self) -> impl Iterator<Item = (ThingId, Zeroizing<Vec<u8>>)> {
        self.0.iter().map(|(save, _)| (save.thing.clone(), save.bytes()))
    }
}
