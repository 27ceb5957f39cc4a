//! Looks at every file of a store, beside what the list says of it.
//!
//! A file whose hash is the listed one is what it was, and is not opened. Any
//! other is: it may be newer than the list (the program was stopped), older (it
//! was put back), of another thing, or damaged. Nothing is changed here; what
//! should be set aside is told.

use std::collections::BTreeSet;
use std::io;
use std::path::PathBuf;

use jiff::Timestamp;

use super::error::OpenError;
use super::id::ThingId;
use super::list::{LIST, Listed, Things};
use super::sealed::{self, Hash, Head, Label, UnsealError, Unsealed, What, hash};
use super::store::{Kept, Slot, Store, fault_of, is_unfinished, thing_of};
use super::warning::{Fault, FileTrouble, Warning};

/// What a store was found to hold.
pub(super) struct Survey {
    /// What the list says, with the things as they are.
    pub(super) listed: Listed,
    /// The list's own files.
    pub(super) list: Kept,
    /// What is the matter, and whether the file is to be set aside.
    pub(super) troubles: Vec<Trouble>,
    /// What else a resident should know.
    pub(super) warnings: Vec<Warning>,
    /// Files that were being written when the program was stopped.
    pub(super) unfinished: Vec<PathBuf>,
}

/// A file that is not as it should be.
pub(super) struct Trouble {
    pub(super) told: FileTrouble,
    /// Whether the file is there and of no use: it makes room for good ones.
    pub(super) aside: bool,
}

/// A file as it was found.
enum Found {
    Absent,
    /// Its hash is the listed one.
    AsListed(Slot),
    /// It opened, and names this thing.
    Opened(Slot, Head),
    /// It is of no use.
    Bad(Fault),
}

/// Looks at all files of a store.
pub(super) fn survey(store: &Store) -> Result<Survey, OpenError> {
    let refused = |error: io::Error| OpenError::System(error.kind());
    let names = store.disk.list(&store.folder).map_err(refused)?;
    let names: Vec<&str> = names.iter().filter_map(|name| name.to_str()).collect();
    let unfinished = names.iter().filter(|name| is_unfinished(name)).map(|name| store.folder.join(name)).collect();
    let mut present: BTreeSet<ThingId> = names.iter().filter_map(|name| thing_of(name)?.parse().ok()).collect();

    let mut survey = Survey {
        listed: Listed::default(),
        list: Kept::new(What::List, Label::default()),
        troubles: Vec::new(),
        warnings: Vec::new(),
        unfinished,
    };
    let mut tally = Tally::default();
    let has_list = survey.take_list(store, &mut tally)?;
    let mut expected: Things = std::mem::take(&mut survey.listed.things);
    present.extend(expected.keys().cloned());
    present.retain(|id| !survey.listed.removed.contains(id));
    let mut newer_than_list = false;
    for id in present {
        let listed = expected.remove(&id);
        let was_listed = listed.is_some();
        let found = survey.take_thing(store, &id, listed.as_ref(), &mut tally)?;
        newer_than_list |= found.is_newer;
        if let Some(kept) = found.kept {
            if !was_listed && (kept.what == What::Scan || survey.listed.closed) {
                let name = kept.label.name.to_string();
                survey.warnings.push(Warning::Found { what: kept.what, name });
            }
            survey.listed.things.insert(id, kept);
        }
    }
    if tally.newer > 0 {
        return Err(OpenError::Newer);
    }
    if !has_list && survey.listed.things.is_empty() {
        // Not one file opened: it is the key that does not fit, or all is lost.
        let other_key = tally.not_ours > 0 && tally.damaged == 0;
        return Err(if other_key { OpenError::KeyOfAnotherVault } else { OpenError::Damaged });
    }
    if !has_list {
        survey.warnings.push(Warning::ListRebuilt);
    } else if survey.listed.closed && newer_than_list {
        survey.warnings.push(Warning::ListPutBack);
    }
    Ok(survey)
}

/// How many files did not open, and why.
#[derive(Default)]
struct Tally {
    not_ours: usize,
    damaged: usize,
    newer: usize,
}

impl Tally {
    fn count(&mut self, error: UnsealError) {
        match error {
            UnsealError::NotOurs => self.not_ours += 1,
            UnsealError::Damaged => self.damaged += 1,
            UnsealError::Newer => self.newer += 1,
        }
    }
}

/// What was found of one thing.
struct FoundThing {
    kept: Option<Kept>,
    /// A file is newer than the list, or the list does not have it.
    is_newer: bool,
}

impl Survey {
    /// Reads the list; says whether there is one.
    fn take_list(&mut self, store: &Store, tally: &mut Tally) -> Result<bool, OpenError> {
        let mut lists: [Option<Unsealed>; 2] = [None, None];
        let mut faults = [None; 2];
        for at in [0, 1] {
            let Some(bytes) = read(store, LIST, at)? else { continue };
            match sealed::unseal(&store.keys, &bytes) {
                Ok(unsealed) if unsealed.head.stem == LIST && Listed::read(unsealed.content()).is_some() => {
                    let generation = unsealed.head.generation;
                    self.list.slots[at] = Some(Slot { generation, hash: hash(&bytes), verified: true });
                    lists[at] = Some(unsealed);
                }
                Ok(_) => faults[at] = Some(Fault::OtherThing),
                Err(error) => {
                    tally.count(error);
                    faults[at] = Some(fault_of(error));
                }
            }
        }
        let newest = self.list.newest();
        if let Some(at) = newest
            && let Some(unsealed) = &lists[at]
        {
            self.listed = Listed::read(unsealed.content()).unwrap_or_default();
            self.list.saved_at = unsealed.head.saved_at;
            self.list.next = unsealed.head.generation + 1;
            // The list of before is named by the newest one.
            if let Some(other) = self.list.slots[1 - at]
                && unsealed.head.before != Some(other.hash)
            {
                faults[1 - at] = Some(Fault::PutBack);
                self.list.slots[1 - at] = None;
            }
            // It is always written twice; while the second is being written the
            // first holds the same.
            if faults[1 - at].is_none() && self.list.slots[1 - at].is_none() && unsealed.head.before.is_some() {
                faults[1 - at] = Some(Fault::Gone);
            }
        }
        let list = self.list.clone();
        let standing = Standing { last_good: newest.map(|_| list.saved_at), is_older: false, is_used: false };
        for (at, fault) in faults.into_iter().enumerate() {
            if let Some(fault) = fault {
                self.report(store.path(LIST, at), &list, fault, standing);
            }
        }
        Ok(newest.is_some())
    }

    /// Looks at the two files of one thing.
    fn take_thing(
        &mut self,
        store: &Store,
        id: &ThingId,
        listed: Option<&Kept>,
        tally: &mut Tally,
    ) -> Result<FoundThing, OpenError> {
        let listed_newest = listed.map_or(0, Kept::generation);
        let mut found = [Found::Absent, Found::Absent];
        for at in [0, 1] {
            let expected = listed.and_then(|kept| kept.slots[at]);
            found[at] = look_at(store, id, at, expected, tally)?;
        }
        let chosen = choose(&found);
        // What is used now, and what the list knew of it.
        let mut kept = match (listed, chosen.map(|at| &found[at])) {
            (_, Some(Found::Opened(_, head))) => Kept::new(head.what, head.label.clone()),
            (None, _) => Kept::new(What::Scan, Label::default()),
            (Some(listed), _) => listed.clone(),
        };
        let mut is_newer = listed.is_none() && chosen.is_some();
        let mut newest_generation = 0;
        let mut named_before: Option<Option<Hash>> = None;
        if let Some(at) = chosen {
            match &found[at] {
                Found::AsListed(slot) => {
                    newest_generation = slot.generation;
                    if listed_newest != slot.generation
                        && let Ok(unsealed) = store.open_slot(id.as_str(), at, slot)
                    {
                        kept.saved_at = unsealed.head.saved_at;
                    }
                }
                Found::Opened(slot, head) => {
                    newest_generation = slot.generation;
                    is_newer |= slot.generation > listed_newest;
                    named_before = Some(head.before);
                    kept.saved_at = head.saved_at;
                }
                Found::Absent | Found::Bad(_) => {}
            }
        }
        kept.slots = [None, None];
        let is_older = newest_generation < listed_newest;
        for (at, each) in found.iter().enumerate() {
            let known = listed.and_then(|kept| kept.slots[at]).is_some();
            let fault = match each {
                Found::Absent => known.then_some(Fault::Gone),
                Found::Bad(fault) => Some(*fault),
                Found::AsListed(slot) | Found::Opened(slot, _) => {
                    let named = chosen == Some(at) || named_before.is_none_or(|before| before == Some(slot.hash));
                    let old = matches!(each, Found::Opened(..)) && slot.generation <= listed_newest;
                    if named && (!old || chosen == Some(at)) {
                        kept.slots[at] = Some(*slot);
                    }
                    (old || !named).then_some(Fault::PutBack)
                }
            };
            if let Some(fault) = fault {
                // The copy that is used stays where it is, though it is old.
                let last_good = chosen.map(|_| kept.saved_at);
                let standing = Standing { last_good, is_older, is_used: chosen == Some(at) };
                self.report(store.path(id.as_str(), at), &kept, fault, standing);
            }
        }
        kept.next = newest_generation.max(listed.map_or(0, |kept| kept.next.saturating_sub(1))) + 1;
        Ok(FoundThing { kept: chosen.map(|_| kept), is_newer })
    }

    fn report(&mut self, file: PathBuf, kept: &Kept, fault: Fault, standing: Standing) {
        let Standing { last_good, is_older, is_used } = standing;
        let name = kept.label.name.to_string();
        let told = FileTrouble { what: kept.what, name, file, fault, set_aside: None, last_good, is_older };
        self.troubles.push(Trouble { told, aside: fault != Fault::Gone && !is_used });
    }
}

/// How the copy that is used stands to the file that is told about.
#[derive(Clone, Copy)]
struct Standing {
    /// When it was saved; nothing when there is none.
    last_good: Option<Timestamp>,
    /// It is older than the last save.
    is_older: bool,
    /// It is that file.
    is_used: bool,
}

/// The newest good file; an older one only where there is nothing else.
fn choose(found: &[Found; 2]) -> Option<usize> {
    let generation = |at: &usize| match &found[*at] {
        Found::AsListed(slot) | Found::Opened(slot, _) => Some(slot.generation),
        Found::Absent | Found::Bad(_) => None,
    };
    [0, 1].into_iter().filter(|at| generation(at).is_some()).max_by_key(generation)
}

fn look_at(
    store: &Store,
    id: &ThingId,
    at: usize,
    expected: Option<Slot>,
    tally: &mut Tally,
) -> Result<Found, OpenError> {
    let Some(bytes) = read(store, id.as_str(), at)? else { return Ok(Found::Absent) };
    let hash = hash(&bytes);
    if let Some(slot) = expected.filter(|slot| slot.hash == hash) {
        return Ok(Found::AsListed(slot));
    }
    Ok(match sealed::unseal(&store.keys, &bytes) {
        Ok(Unsealed { head, .. }) if head.stem == id.as_str() && head.what != What::List => {
            Found::Opened(Slot { generation: head.generation, hash, verified: true }, head)
        }
        Ok(_) => Found::Bad(Fault::OtherThing),
        Err(error) => {
            tally.count(error);
            Found::Bad(fault_of(error))
        }
    })
}

fn read(store: &Store, stem: &str, at: usize) -> Result<Option<Vec<u8>>, OpenError> {
    store.read_slot(stem, at).map_err(|error| OpenError::System(error.kind()))
}
