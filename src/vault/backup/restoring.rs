//! From a backup into a vault, over nothing that is there.

use std::collections::BTreeMap;

use zeroize::Zeroizing;

use super::reading::{Backup, BackupScan};
use crate::vault::error::SaveError;
use crate::vault::id::ThingId;
use crate::vault::open_vault::Vault;
use crate::vault::scans::ScanEntry;
use crate::vault::sealed::{Label, What};
use crate::vault::store::Kept;
use crate::vault::things::Copies;
use crate::vault::tidy::named_in;

/// What to do with a scan of a backup that is in the vault as well.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Choice {
    /// Keep both; the one of the backup gets this name.
    KeepBoth {
        /// Its name.
        name: String,
    },
    /// Use the one of the backup. The one that was there stays as its last good
    /// copy until the next save.
    TakeBackup,
    /// Leave the one that is there.
    Leave,
}

/// What was restored.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Restored {
    /// Scans that were added or changed, by their names in this vault.
    pub scans: Vec<ThingId>,
    /// How many photos were added.
    pub photos: usize,
}

impl Vault {
    /// A scan of the vault that is the same scan as one in a backup, and whether
    /// nothing in it differs.
    #[must_use]
    pub fn beside(&self, backup: &Backup, scan: &BackupScan) -> Option<(&ScanEntry, bool)> {
        let entry = self.scans().iter().find(|entry| entry.id == scan.id)?;
        let same = backup.scan(scan).is_some_and(|bytes| self.holds(&scan.id, bytes));
        Some((entry, same))
    }

    /// Takes the scans of a backup up in this vault. One that is not here is
    /// added; for one that is, the choice counts, and without a choice it is
    /// left. One that is here already just as it would be put back is not put back
    /// again: after an error one tries again, and finds nothing twice.
    ///
    /// # Errors
    /// When something could not be kept. What was restored until then is kept,
    /// and nothing that was here is changed by half.
    pub fn restore(&mut self, backup: &Backup, choices: &BTreeMap<ThingId, Choice>) -> Result<Restored, SaveError> {
        self.mark_open()?;
        let mut restored = Restored::default();
        for scan in &backup.scans {
            let (Some(bytes), Some(checklist)) = (backup.scan(scan), backup.checklist(scan)) else { continue };
            let is_here = self.listed.things.contains_key(&scan.id);
            let choice = choices.get(&scan.id).filter(|_| is_here);
            if is_here && matches!(choice, None | Some(Choice::Leave)) {
                continue;
            }
            // Photos first: a scan never names one that is not there.
            restored.photos += self.restore_photos(backup, bytes)?;
            if self.has_already(scan, choice, bytes) {
                continue;
            }
            let id = match choice {
                Some(Choice::TakeBackup) => {
                    self.save_scan_to(&scan.id, checklist, bytes)?;
                    scan.id.clone()
                }
                Some(Choice::KeepBoth { name }) => self.add_scan(name, checklist, bytes)?,
                Some(Choice::Leave) | None => {
                    let label =
                        Label { name: Zeroizing::clone(&scan.name), checklist: self.keep_checklist(checklist)? };
                    self.add(&scan.id, Kept::new(What::Scan, label), bytes, Copies::One)?;
                    scan.id.clone()
                }
            };
            restored.scans.push(id);
        }
        Ok(restored)
    }

    /// Whether a scan is in the vault just as the choice would put it there.
    fn has_already(&self, scan: &BackupScan, choice: Option<&Choice>, bytes: &[u8]) -> bool {
        self.scans().iter().any(|entry| {
            let is_it = match choice {
                Some(Choice::KeepBoth { name }) => entry.id != scan.id && *entry.name == *name,
                Some(Choice::TakeBackup) => entry.id == scan.id,
                Some(Choice::Leave) | None => false,
            };
            is_it && entry.checklist == scan.checklist && self.holds(&entry.id, bytes)
        })
    }

    /// Whether this is what the newest copy of a thing holds; an older one, which
    /// is read where the newest cannot be, does not count.
    fn holds(&self, id: &ThingId, bytes: &[u8]) -> bool {
        let newest = self.listed.things.get(id).and_then(|kept| {
            let at = kept.newest()?;
            self.store.open_slot(id.as_str(), at, kept.slots[at].as_ref()?).ok()
        });
        newest.is_some_and(|here| here.content() == bytes)
    }

    /// Adds the photos a scan names and that are not here yet.
    fn restore_photos(&mut self, backup: &Backup, scan: &[u8]) -> Result<usize, SaveError> {
        let (named, mut added) = (named_in(scan), 0);
        for (id, jpeg) in backup.photos() {
            if named.contains(&id) && !self.listed.things.contains_key(&id) {
                self.add(&id, Kept::new(What::Photo, Label::default()), jpeg, Copies::Two)?;
                added += 1;
            }
        }
        Ok(added)
    }
}
