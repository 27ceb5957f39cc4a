//! The scans of an open vault, each with its checklist.

use jiff::Timestamp;
use zeroize::Zeroizing;

use super::error::{LoadError, SaveError};
use super::id::ThingId;
use super::open_vault::Vault;
use super::random;
use super::sealed::{Label, What, hash};
use super::store::{Kept, set_aside};
use super::things::Copies;
use super::warning::{FileTrouble, Warning};

/// After so many saves the list is written again.
const SAVES_PER_LIST: u32 = 32;

/// A scan in the vault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScanEntry {
    /// Its name in the vault.
    pub id: ThingId,
    /// What the household calls it.
    pub name: Zeroizing<String>,
    /// The SHA-256 of the checklist it belongs to.
    pub checklist: String,
    /// When its newest good copy was saved.
    pub saved_at: Timestamp,
    /// How often it was saved.
    pub generation: u64,
}

/// A scan that was kept: read back, and known to decrypt to what was given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SavedAt {
    /// When.
    pub at: Timestamp,
    /// What was found on the way.
    pub warnings: Vec<Warning>,
}

/// A scan that was read.
#[derive(Clone, Debug)]
pub struct LoadedScan {
    /// The scan, as it was given to be kept.
    pub scan: Zeroizing<Vec<u8>>,
    /// The checklist it belongs to; nothing when no copy of it is good.
    pub checklist: Option<Vec<u8>>,
    /// When it was saved.
    pub saved_at: Timestamp,
    /// What was found on the way.
    pub warnings: Vec<Warning>,
}

impl Vault {
    /// The scans, by name.
    #[must_use]
    pub fn scans(&self) -> &[ScanEntry] {
        &self.entries
    }

    /// Keeps a new scan with its checklist.
    ///
    /// # Errors
    /// When it could not be kept; then nothing of it is.
    pub fn add_scan(&mut self, name: &str, checklist: &[u8], scan: &[u8]) -> Result<ThingId, SaveError> {
        self.mark_open()?;
        let checklist = self.keep_checklist(checklist)?;
        let id = ThingId::random()?;
        let label = Label { name: Zeroizing::new(name.to_owned()), checklist };
        self.add(&id, Kept::new(What::Scan, label), scan, Copies::One)?;
        Ok(id)
    }

    /// Keeps a checklist, once; gives its SHA-256.
    ///
    /// # Errors
    /// When it could not be kept.
    pub fn keep_checklist(&mut self, checklist: &[u8]) -> Result<String, SaveError> {
        self.mark_open()?;
        let sha256 = random::hex(&hash(checklist));
        if self.checklist_named(&sha256).is_none() {
            let id = ThingId::random()?;
            let label = Label { name: Zeroizing::default(), checklist: sha256.clone() };
            self.add(&id, Kept::new(What::Checklist, label), checklist, Copies::Two)?;
        }
        Ok(sha256)
    }

    /// Saves a scan. Once this returns, it was read back and found right.
    ///
    /// # Errors
    /// When it could not be saved; what was saved before still is.
    pub fn save_scan(&mut self, id: &ThingId, scan: &[u8]) -> Result<SavedAt, SaveError> {
        self.save_labelled(id, None, scan)
    }

    /// Gives a scan another name.
    ///
    /// # Errors
    /// When it could not be read or saved; it then has its old name.
    pub fn rename_scan(&mut self, id: &ThingId, name: &str) -> Result<SavedAt, SaveError> {
        let kept = self.listed.things.get(id).filter(|kept| kept.what == What::Scan).ok_or(SaveError::NoSuchThing)?;
        let loaded = self.store.load(id.as_str(), kept).map_err(|_| SaveError::NoSuchThing)?;
        let label = Label { name: Zeroizing::new(name.to_owned()), checklist: kept.label.checklist.clone() };
        self.save_labelled(id, Some(label), &loaded.content)
    }

    /// Saves a scan that now belongs to another checklist, which is kept.
    ///
    /// # Errors
    /// When it could not be saved; what was saved before still is.
    pub fn save_scan_to(&mut self, id: &ThingId, checklist: &[u8], scan: &[u8]) -> Result<SavedAt, SaveError> {
        let checklist = self.keep_checklist(checklist)?;
        let kept = self.listed.things.get(id).ok_or(SaveError::NoSuchThing)?;
        let label = Label { name: kept.label.name.clone(), checklist };
        self.save_labelled(id, Some(label), scan)
    }

    fn save_labelled(&mut self, id: &ThingId, label: Option<Label>, scan: &[u8]) -> Result<SavedAt, SaveError> {
        self.mark_open()?;
        let kept = self.listed.things.get_mut(id).filter(|kept| kept.what == What::Scan);
        let kept = kept.ok_or(SaveError::NoSuchThing)?;
        let before = label.map(|label| std::mem::replace(&mut kept.label, label));
        let at = (self.now)();
        match self.store.save(id.as_str(), kept, scan, at) {
            Ok(warnings) => {
                self.tidying.saved(id, kept, scan);
                self.list_scans();
                self.saves_since_list += 1;
                if self.saves_since_list >= SAVES_PER_LIST
                    && let Err(error) = self.write_list(false)
                {
                    // The scan itself is saved; the list is tried again at the
                    // next save.
                    log::warn!("list not written: {error}");
                }
                Ok(SavedAt { at, warnings })
            }
            Err(error) => {
                self.tidying.failed(id);
                if let Some(before) = before {
                    kept.label = before;
                }
                Err(error)
            }
        }
    }

    /// Reads a scan and its checklist; the last good copy, when the newest is
    /// no longer good.
    ///
    /// # Errors
    /// When no copy is good.
    pub fn load_scan(&mut self, id: &ThingId) -> Result<LoadedScan, LoadError> {
        let kept = self.listed.things.get(id).filter(|kept| kept.what == What::Scan).ok_or(LoadError::NoSuchThing)?;
        let checklist = kept.label.checklist.clone();
        let mut warnings = Vec::new();
        let loaded = self.load(id, &mut warnings)?;
        let checklist = self.checklist_named(&checklist);
        let checklist = checklist.and_then(|id| self.load(&id, &mut warnings).ok());
        Ok(LoadedScan {
            scan: loaded.0,
            checklist: checklist.map(|(bytes, _)| bytes.to_vec()),
            saved_at: loaded.1,
            warnings,
        })
    }

    /// Reads a thing, and sets files aside that are no good.
    fn load(
        &mut self,
        id: &ThingId,
        warnings: &mut Vec<Warning>,
    ) -> Result<(Zeroizing<Vec<u8>>, Timestamp), LoadError> {
        let kept = self.listed.things.get_mut(id).ok_or(LoadError::NoSuchThing)?;
        let loaded = self.store.load(id.as_str(), kept)?;
        let mut is_changed = false;
        for (at, fault) in loaded.faults {
            let file = self.store.path(id.as_str(), at);
            let aside = if self.lock.is_some() { set_aside(self.disk.as_ref(), &file).ok() } else { None };
            if aside.is_some() {
                kept.slots[at] = None;
                is_changed = true;
            }
            kept.saved_at = loaded.saved_at;
            warnings.push(Warning::File(FileTrouble {
                what: kept.what,
                name: kept.label.name.to_string(),
                file,
                fault,
                set_aside: aside,
                last_good: Some(loaded.saved_at),
                is_older: kept.what == What::Scan,
            }));
        }
        if is_changed {
            // Not told again at every opening.
            let _ = self.write_list(false);
        }
        Ok((loaded.content, loaded.saved_at))
    }

    /// The thing that is this checklist.
    pub(super) fn checklist_named(&self, sha256: &str) -> Option<ThingId> {
        let mut things = self.listed.things.iter();
        let found = things.find(|(_, kept)| kept.what == What::Checklist && kept.label.checklist == sha256);
        found.map(|(id, _)| id.clone())
    }

    pub(super) fn list_scans(&mut self) {
        let scans = self.listed.things.iter().filter(|(_, kept)| kept.what == What::Scan);
        let mut entries: Vec<ScanEntry> = scans
            .map(|(id, kept)| ScanEntry {
                id: id.clone(),
                name: kept.label.name.clone(),
                checklist: kept.label.checklist.clone(),
                saved_at: kept.saved_at,
                generation: kept.generation(),
            })
            .collect();
        entries.sort_by(|one, two| (&*one.name, &one.id).cmp(&(&*two.name, &two.id)));
        self.entries = entries;
    }
}
