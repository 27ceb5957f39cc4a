//! What no scan needs any more leaves the vault.
//!
//! A photo stays as long as a good file of any scan names it: the newest one, and
//! the one before it, which is the last good copy should the newest be damaged.
//! Once neither does, and nobody can take that back, its files are removed
//! ([`Vault::tidy`]). When the vault is closed, a scan whose older file still
//! names such a photo is saved once more, so that it goes then at the latest. What
//! was left by a program that was stopped is found when the vault is opened.
//!
//! Nothing is removed on a guess. A scan that cannot be read, or whose last save
//! failed, may name anything. And where something was wrong at opening, or a file
//! of a thing was set aside, a photo no scan names may belong to what is missing:
//! then only what a scan of this session named, and no longer names, is removed.

use std::collections::{BTreeMap, BTreeSet};

use super::error::SaveError;
use super::id::{self, ThingId};
use super::open_vault::Vault;
use super::sealed::{Hash, What};
use super::store::Kept;

/// What one file of a scan needs, or all files together.
#[derive(Clone, Default, PartialEq, Eq)]
struct Needs {
    photos: BTreeSet<ThingId>,
    checklists: BTreeSet<String>,
}

impl Needs {
    fn of(content: &[u8], checklist: &str) -> Self {
        Self { photos: named_in(content), checklists: BTreeSet::from([checklist.to_owned()]) }
    }

    fn extend(&mut self, other: Self) {
        self.photos.extend(other.photos);
        self.checklists.extend(other.checklists);
    }

    fn has(&self, id: &ThingId, kept: &Kept) -> bool {
        match kept.what {
            What::Photo => self.photos.contains(id),
            What::Checklist => self.checklists.contains(&kept.label.checklist),
            What::Scan | What::List => false,
        }
    }
}

/// Everything in some bytes that could be the name of a thing. Names are random,
/// so finding one means that it is named there.
pub(super) fn named_in(content: &[u8]) -> BTreeSet<ThingId> {
    let runs = content.split(|byte| !byte.is_ascii_hexdigit());
    let windows = runs.flat_map(|run| run.windows(id::DIGITS));
    windows.filter_map(|name| std::str::from_utf8(name).ok()?.parse().ok()).collect()
}

/// What is remembered between one tidying and the next.
#[derive(Clone, Default, PartialEq, Eq)]
pub(super) struct Tidying {
    /// What the files of scans need, by their hash.
    needs: BTreeMap<Hash, Needs>,
    /// Photos that a scan named since the vault was opened.
    seen: BTreeSet<ThingId>,
    /// Scans whose last save failed: what their files hold is not certain.
    unsure: BTreeSet<ThingId>,
    /// Something was wrong at opening.
    pub(super) careful: bool,
}

impl Tidying {
    /// A scan was saved.
    pub(super) fn saved(&mut self, id: &ThingId, kept: &Kept, content: &[u8]) {
        self.unsure.remove(id);
        if let Some(slot) = kept.newest().and_then(|at| kept.slots[at]) {
            self.learn(slot.hash, Needs::of(content, &kept.label.checklist));
        }
    }

    /// A scan could not be saved.
    pub(super) fn failed(&mut self, id: &ThingId) {
        self.unsure.insert(id.clone());
    }

    fn learn(&mut self, hash: Hash, needs: Needs) {
        self.seen.extend(needs.photos.iter().cloned());
        self.needs.insert(hash, needs);
    }
}

impl Vault {
    /// Removes photos that a scan named and that no good file of any scan names
    /// any more. What is `held` can still be asked for, and stays.
    ///
    /// # Errors
    /// When something could not be removed: it is tried again.
    pub fn tidy(&mut self, held: &BTreeSet<ThingId>) -> Result<(), SaveError> {
        if self.lock.is_none() || !self.has_photos() {
            return Ok(());
        }
        let mut gone = self.unneeded(None);
        gone.retain(|id| self.tidying.seen.contains(id) && !held.contains(id) && self.is_photo(id));
        self.remove_all(&gone)
    }

    /// Removes what was left by a program that was stopped.
    pub(super) fn remove_leftovers(&mut self) -> Result<(), SaveError> {
        let checklists = self.listed.things.values().filter(|kept| kept.what == What::Checklist).count();
        if self.lock.is_none() || (!self.has_photos() && checklists < 2) {
            return Ok(());
        }
        let mut gone = self.unneeded(None);
        if gone.iter().any(|id| !self.tidying.seen.contains(id)) && self.may_miss_a_scan() {
            gone.retain(|id| self.tidying.seen.contains(id));
        }
        self.remove_all(&gone)
    }

    /// The last thing before the vault is closed: nobody can take anything back
    /// any more. A scan whose older file names a photo that its newest does not
    /// is saved once more, as it is.
    pub(super) fn settle(&mut self) -> Result<(), SaveError> {
        if self.lock.is_none() {
            return Ok(());
        }
        if self.has_photos() && self.needed(None).is_some() {
            for id in self.scans_with_an_older_photo() {
                self.save_once_more(&id)?;
            }
        }
        self.remove_leftovers()
    }

    /// Removes a scan, both its files and what was set aside of them, and with it
    /// the photos and the checklist that no other scan needs. What is `held` can
    /// still be asked for, and stays.
    ///
    /// # Errors
    /// When it could not be removed; then all of it is still there.
    pub fn remove_scan(&mut self, id: &ThingId, held: &BTreeSet<ThingId>) -> Result<(), SaveError> {
        if self.listed.things.get(id).is_none_or(|kept| kept.what != What::Scan) {
            return Err(SaveError::NoSuchThing);
        }
        // Needed by this scan, and by no other.
        let mut gone = self.unneeded(Some(id));
        let own = self.needed_by(id).unwrap_or_default();
        gone.retain(|other| self.listed.things.get(other).is_some_and(|kept| own.has(other, kept)));
        gone.retain(|other| !held.contains(other));
        gone.push(id.clone());
        self.remove_all(&gone)?;
        self.tidying.unsure.remove(id);
        Ok(())
    }

    fn has_photos(&self) -> bool {
        self.listed.things.values().any(|kept| kept.what == What::Photo)
    }

    fn is_photo(&self, id: &ThingId) -> bool {
        self.listed.things.get(id).is_some_and(|kept| kept.what == What::Photo)
    }

    /// What the good files of one scan need; nothing when one cannot be read.
    fn needed_by(&mut self, id: &ThingId) -> Option<Needs> {
        let kept = self.listed.things.get(id)?;
        let mut needed = Needs::default();
        for at in [0, 1] {
            let Some(slot) = &kept.slots[at] else { continue };
            if !self.tidying.needs.contains_key(&slot.hash) {
                let unsealed = self.store.open_slot(id.as_str(), at, slot).ok()?;
                self.tidying.learn(slot.hash, Needs::of(unsealed.content(), &unsealed.head.label.checklist));
            }
            needed.extend(self.tidying.needs.get(&slot.hash).cloned().unwrap_or_default());
        }
        Some(needed)
    }

    /// What the good files of all scans need, but one; nothing where that is not
    /// certain.
    fn needed(&mut self, except: Option<&ThingId>) -> Option<Needs> {
        let scans = self.listed.things.iter().filter(|(id, kept)| kept.what == What::Scan && Some(*id) != except);
        let scans: Vec<ThingId> = scans.map(|(id, _)| id.clone()).collect();
        let mut needed = Needs::default();
        for id in &scans {
            if self.tidying.unsure.contains(id) {
                return None;
            }
            needed.extend(self.needed_by(id)?);
        }
        // What is no file of a scan any more is forgotten.
        let hashes: BTreeSet<Hash> =
            self.listed.things.values().flat_map(|kept| kept.slots).flatten().map(|slot| slot.hash).collect();
        self.tidying.needs.retain(|hash, _| hashes.contains(hash));
        Some(needed)
    }

    /// Photos and checklists that no scan needs, leaving one scan out.
    fn unneeded(&mut self, except: Option<&ThingId>) -> Vec<ThingId> {
        let Some(needed) = self.needed(except) else { return Vec::new() };
        let things = self.listed.things.iter().filter(|(_, kept)| matches!(kept.what, What::Photo | What::Checklist));
        things.filter(|(id, kept)| !needed.has(id, kept)).map(|(id, _)| id.clone()).collect()
    }

    /// Whether a scan may be missing that would name what nobody names now.
    fn may_miss_a_scan(&self) -> bool {
        self.tidying.careful || self.store.set_aside().is_none_or(|aside| !aside.is_empty())
    }

    fn scans_with_an_older_photo(&self) -> Vec<ThingId> {
        let needs = |kept: &Kept, at: usize| kept.slots[at].and_then(|slot| self.tidying.needs.get(&slot.hash));
        let scans = self.listed.things.iter().filter(|(_, kept)| kept.what == What::Scan);
        let older = scans.filter(|(_, kept)| {
            let Some(newest) = kept.newest() else { return false };
            let (Some(now), Some(before)) = (needs(kept, newest), needs(kept, 1 - newest)) else { return false };
            before.photos.difference(&now.photos).any(|photo| self.is_photo(photo))
        });
        older.map(|(id, _)| id.clone()).collect()
    }

    /// Puts the newest copy of a scan in its other file as well.
    fn save_once_more(&mut self, id: &ThingId) -> Result<(), SaveError> {
        self.mark_open()?;
        let kept = self.listed.things.get_mut(id).ok_or(SaveError::NoSuchThing)?;
        let loaded = self.store.load(id.as_str(), kept).map_err(|_| SaveError::NoGoodCopy)?;
        if !loaded.faults.is_empty() {
            // That is told when it is opened; until then both files stay.
            return Ok(());
        }
        let saved = self.store.save(id.as_str(), kept, &loaded.content, loaded.saved_at);
        match &saved {
            Ok(_) => self.tidying.saved(id, kept, &loaded.content),
            Err(_) => self.tidying.failed(id),
        }
        self.list_scans();
        saved.map(|_| ())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_found_wherever_they_stand() {
        let id = ThingId::random().expect("a name");
        let other = "f".repeat(64);
        for text in
            [format!("{{\"photo\":\"{id}\"}}"), format!("{id}"), format!("abc{id}def"), format!("{id}\u{e9}{other}")]
        {
            assert!(named_in(text.as_bytes()).contains(&id), "{text}");
        }
        assert!(named_in(&id.as_str().as_bytes()[1..]).is_empty());
        assert!(named_in(b"").is_empty());
    }
}
