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
        if self.listed.removed.contains(id) {
            // It was removed, its files would not go, and it comes back.
            self.store.remove(id.as_str())?;
            self.listed.removed.remove(id);
        }
        let now = (self.now)();
        let saved = match copies {
            Copies::One => self.store.save(id.as_str(), &mut kept, content, now),
            Copies::Two => self.store.save_twice(id.as_str(), &mut kept, content, now),
        };
        if kept.what == What::Scan && saved.is_ok() {
            self.tidying.saved(id, &kept, content);
        }
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

    /// Removes things, all or none: first from the list, so that they cannot come
    /// back, then their files.
    pub(super) fn remove_all(&mut self, ids: &[ThingId]) -> Result<(), SaveError> {
        if ids.is_empty() {
            return Ok(());
        }
        self.mark_open()?;
        // Copies that were no good are set aside until their thing is removed.
        for (_, file) in self.store.set_aside().unwrap_or_default().iter().filter(|(id, _)| ids.contains(id)) {
            self.disk.remove(file)?;
        }
        let kept: Vec<(ThingId, Kept)> = ids.iter().filter_map(|id| self.listed.things.remove_entry(id)).collect();
        self.listed.removed.extend(ids.iter().cloned());
        if let Err(error) = self.write_list(false) {
            self.listed.removed.retain(|id| !ids.contains(id));
            self.listed.things.extend(kept);
            return Err(error);
        }
        self.list_scans();
        // Their files are gone, or are tried again at the next list.
        if ids.iter().any(|id| self.listed.removed.contains(id)) { Err(SaveError::OTHER) } else { Ok(()) }
    }

    /// Removes the files of what is no longer on the list.
    pub(super) fn remove_files(&mut self) {
        let store = &self.store;
        self.listed.removed.retain(|id| store.remove(id.as_str()).is_err());
    }
}
