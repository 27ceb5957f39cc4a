//! Putting something in the store and on the list, and taking it away.

use super::error::SaveError;
use super::id::ThingId;
use super::open_vault::Vault;
use super::sealed::What;
use super::store::Kept;

/// In how many files something new is kept from the start.
#[derive(Clone, Copy)]
pub(super) enum Copies {
    /// One; its next save goes to the other.
    One,
    /// Two, for what is written once.
    Two,
}

impl Vault {
    /// Keeps a new thing and puts it on the list.
    pub(super) fn add(
        &mut self,
        id: &ThingId,
        mut kept: Kept,
        content: &[u8],
        copies: Copies,
    ) -> Result<(), SaveError> {
        self.mark_open()?;
        let now = (self.now)();
        let saved = match copies {
            Copies::One => self.store.save(id.as_str(), &mut kept, content, now),
            Copies::Two => self.store.save_twice(id.as_str(), &mut kept, content, now),
        };
        if let Err(error) = saved {
            if self.store.remove(id.as_str()).is_err() {
                self.listed.removed.insert(id.clone());
            }
            return Err(error);
        }
        self.listed.things.insert(id.clone(), kept);
        let added = self.write_list(false);
        if added.is_err() {
            // The list on the disk may name it, so its files stay until one is
            // written that does not.
            self.listed.things.remove(id);
            self.listed.removed.insert(id.clone());
        }
        self.list_scans();
        added
    }

    /// Removes a thing: first from the list, so that it cannot come back, then
    /// its files.
    pub(super) fn remove(&mut self, id: &ThingId, what: What) -> Result<(), SaveError> {
        if self.listed.things.get(id).is_none_or(|kept| kept.what != what) {
            return Err(SaveError::NoSuchThing);
        }
        self.mark_open()?;
        let kept = self.listed.things.remove(id);
        self.listed.removed.insert(id.clone());
        if let Err(error) = self.write_list(false) {
            self.listed.removed.remove(id);
            self.listed.things.extend(kept.map(|kept| (id.clone(), kept)));
            return Err(error);
        }
        self.list_scans();
        // Its files are gone, or are tried again at the next list.
        if self.listed.removed.contains(id) { Err(SaveError::OTHER) } else { Ok(()) }
    }

    /// Removes the files of what is no longer on the list.
    pub(super) fn remove_files(&mut self) {
        let store = &self.store;
        self.listed.removed.retain(|id| store.remove(id.as_str()).is_err());
    }
}
