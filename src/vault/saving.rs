//! A save: a new age file takes the place of the older of a thing's two, and
//! counts once what the disk gives back was seen to be right.
//!
//! What is to be written is decrypted again by a thread of its own, while the
//! disk is busy putting it down. What is read back afterwards must be those very
//! bytes: then it is known to open to what was given.

use std::path::Path;
use std::thread;

use jiff::Timestamp;

use super::error::SaveError;
use super::sealed::{self, Hash, Head, MAX_CONTENT_BYTES, MAX_FILE_BYTES, hash};
use super::store::{
    Kept, Slot, Store, fault_of, other_than_known, set_aside, sync_folder, unfinished, write_unfinished,
};
use super::warning::{Fault, FileTrouble, Warning};
use crate::files::WriteErrorKind;

/// How far a file came on its way to its name.
enum Placed {
    /// What had the name still has it.
    Not(SaveError),
    /// It has the name, and what was read back is not known to be it.
    Doubtful(SaveError),
    /// It has the name, and was read back.
    Whole,
}

/// What was found out about an age file before anyone needs it.
struct Proof {
    hash: Hash,
    /// Whether it opens to what was to be kept.
    opens: bool,
}

impl Store {
    /// Keeps bytes as the newest copy of a thing, in the file that does not hold
    /// the newest good one. When it fails the copy before it is still there.
    pub(super) fn save(
        &self,
        stem: &str,
        kept: &mut Kept,
        content: &[u8],
        now: Timestamp,
    ) -> Result<Vec<Warning>, SaveError> {
        if content.len() > MAX_CONTENT_BYTES {
            return Err(SaveError::TooLarge);
        }
        let newest = kept.newest();
        let target = newest.map_or(0, |at| 1 - at);
        let head = Head {
            stem: stem.to_owned(),
            what: kept.what,
            label: kept.label.clone(),
            generation: kept.next,
            before: newest.and_then(|at| kept.slots[at]).map(|slot| slot.hash),
            saved_at: now,
        };
        let plain = sealed::plain(&head, content);
        let file = self.keys.encrypt(&plain).map_err(|_| SaveError::OTHER)?;
        let path = self.path(stem, target);
        let mut warnings = Vec::new();
        if let Some(fault) = self.stranger_in(stem, target, kept.slots[target].as_ref())? {
            let set_aside = Some(set_aside(self.disk.as_ref(), &path)?);
            kept.slots[target] = None;
            warnings.push(Warning::File(FileTrouble {
                what: kept.what,
                name: kept.label.name.to_string(),
                file: path.clone(),
                fault,
                set_aside,
                last_good: Some(now),
                is_older: false,
            }));
        }
        let (placed, proof) = thread::scope(|scope| {
            let prove = || self.prove(&file, &plain);
            let proving = thread::Builder::new().spawn_scoped(scope, prove);
            let placed = self.place(&path, &file);
            // Where the system gives no thread it is done now.
            let proof = proving.map_or_else(|_| Some(prove()), |proving| proving.join().ok());
            (placed, proof.unwrap_or_else(|| Proof { hash: hash(&file), opens: false }))
        });
        if let Placed::Not(error) = placed {
            return Err(error);
        }
        let verified = matches!(placed, Placed::Whole) && proof.opens;
        kept.slots[target] = Some(Slot { generation: head.generation, hash: proof.hash, verified });
        kept.next = head.generation + 1;
        match placed {
            Placed::Doubtful(error) => Err(error),
            _ if !verified => Err(SaveError::Disk(WriteErrorKind::NotVerified)),
            _ => {
                kept.saved_at = now;
                Ok(warnings)
            }
        }
    }

    /// Keeps bytes in both files of a thing: for what is written once, so that
    /// it too has a second copy.
    pub(super) fn save_twice(
        &self,
        stem: &str,
        kept: &mut Kept,
        content: &[u8],
        now: Timestamp,
    ) -> Result<Vec<Warning>, SaveError> {
        let mut warnings = self.save(stem, kept, content, now)?;
        warnings.extend(self.save(stem, kept, content, now)?);
        Ok(warnings)
    }

    /// Whether a file stands where a save goes that this program did not leave
    /// there: it is not written over.
    fn stranger_in(&self, stem: &str, slot: usize, known: Option<&Slot>) -> Result<Option<Fault>, SaveError> {
        let Some(bytes) = self.read_slot(stem, slot)? else { return Ok(None) };
        if known.is_some_and(|slot| slot.hash == hash(&bytes)) {
            return Ok(None);
        }
        Ok(Some(match sealed::unseal(&self.keys, &bytes) {
            Ok(unsealed) => other_than_known(&unsealed, stem),
            Err(error) => fault_of(error),
        }))
    }

    /// Decrypts what is to be written, and compares.
    fn prove(&self, file: &[u8], plain: &[u8]) -> Proof {
        let opens = self.keys.decrypt(file).is_ok_and(|decrypted| *decrypted == plain);
        Proof { hash: hash(file), opens }
    }

    /// Writes a file beside its target, gives it the name, and reads it back.
    fn place(&self, path: &Path, file: &[u8]) -> Placed {
        let disk = self.disk.as_ref();
        if let Err(error) = write_unfinished(disk, path, file) {
            return Placed::Not(error.into());
        }
        if let Err(error) = disk.replace(&unfinished(path), path) {
            let _ = disk.remove(&unfinished(path));
            return Placed::Not(error.into());
        }
        let back = sync_folder(disk, &self.folder).and_then(|()| disk.read_limited(path, MAX_FILE_BYTES));
        match back {
            Ok(back) if back == file => Placed::Whole,
            Ok(_) => Placed::Doubtful(SaveError::Disk(WriteErrorKind::NotVerified)),
            Err(error) => Placed::Doubtful(error.into()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::trial::TrialDisk;
    use crate::vault::keys::Keys;
    use crate::vault::sealed::{Label, What};

    #[test]
    fn what_is_read_back_whole_but_does_not_open_is_not_saved() {
        let keys = Keys::generate();
        let store = |keys| Store { disk: TrialDisk::new(), folder: "/".into(), keys };
        let (sound, unsound) = (store(keys.clone()), store(keys.that_lock_out()));
        let mut kept = Kept::new(What::Scan, Label::default());
        let save = |store: &Store, kept: &mut Kept| store.save("one", kept, b"a scan", Timestamp::UNIX_EPOCH);
        assert_eq!(save(&sound, &mut kept.clone()), Ok(Vec::new()));
        assert_eq!(save(&unsound, &mut kept), Err(SaveError::Disk(WriteErrorKind::NotVerified)));
        assert_eq!((kept.newest(), kept.next), (None, 2));
    }
}
