//! Photos with the scan, as far as the window has them.
//!
//! A photo's bytes are in the vault; the scan only names it. While a scan is in
//! memory only, so are its photos: encoded, bounded, and written into the vault
//! with the scan when someone chooses to keep it. What the card of now shows is
//! fetched, decoded in another thread, and dropped when one goes on. Those of a
//! report are fetched when they are chosen for it, and dropped with its pages.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;

use zeroize::Zeroizing;

use crate::report;
use crate::scan::Asked;
use crate::vault::ThingId;
use crate::vault::photo::Prepared;

/// A photo to paint.
pub struct Picture {
    /// How wide, in pixels.
    pub width: usize,
    /// How high, in pixels.
    pub height: usize,
    /// Red, green, blue for each pixel.
    pub rgb: Zeroizing<Vec<u8>>,
}

/// A photo for a report: as it goes into the file, and as it is painted on the
/// page that is shown. It prints as nothing.
pub struct OnPaper {
    /// Its name.
    pub name: String,
    /// As it goes into the file.
    pub jpeg: report::Picture,
    /// As it is painted.
    pub painted: Picture,
}

impl fmt::Debug for OnPaper {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("OnPaper")
    }
}

/// How far a photo for a report is.
#[derive(Clone, Debug)]
pub enum Fetched {
    /// The keeper was asked.
    Asked,
    /// It is here.
    There(Arc<OnPaper>),
    /// It cannot be had; that was told.
    Missing,
}

/// A photo that was read and is ready to be kept. It prints as nothing.
#[derive(Clone)]
pub struct Ready(pub Arc<Prepared>);

impl fmt::Debug for Ready {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Ready")
    }
}

impl PartialEq for Ready {
    fn eq(&self, other: &Self) -> bool {
        self.0.jpeg == other.0.jpeg
    }
}

impl Eq for Ready {}

/// A photo in memory that is to be shown.
#[derive(Clone, Debug)]
pub struct Job {
    /// Its name.
    pub name: String,
    /// The photo.
    pub ready: Ready,
    /// Where.
    pub on: On,
}

/// Where a photo is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum On {
    /// On the card.
    Card,
    /// In a report.
    Paper,
}

/// A photo from memory, ready to be shown. It prints as nothing.
#[derive(Clone)]
pub struct Shown {
    /// Its name.
    pub name: String,
    /// As it is shown; nothing when it cannot be.
    pub form: Form,
}

/// As a photo is shown.
#[derive(Clone)]
pub enum Form {
    /// On the card.
    Card(Option<Arc<Picture>>),
    /// In a report.
    Paper(Option<Arc<OnPaper>>),
}

impl fmt::Debug for Shown {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Shown")
    }
}

impl PartialEq for Shown {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl Eq for Shown {}

/// Photos of a scan that is kept nowhere yet.
#[derive(Default)]
pub struct InMemory(BTreeMap<ThingId, Ready>);

impl InMemory {
    /// As much memory is taken for them: some sixty of the largest.
    pub const MOST_BYTES: usize = 64 << 20;

    /// Takes one in, unless there is no room for it.
    pub fn take_in(&mut self, id: ThingId, ready: &Ready) -> bool {
        let taken: usize = self.0.values().map(|ready| ready.0.jpeg.len()).sum();
        let fits = taken + ready.0.jpeg.len() <= Self::MOST_BYTES;
        if fits {
            self.0.insert(id, ready.clone());
        }
        fits
    }

    /// The photo with this name.
    pub fn get(&self, name: &str) -> Option<&Ready> {
        self.0.get(&name.parse().ok()?)
    }

    /// All of them, to be kept.
    pub fn all(&self) -> Vec<(ThingId, Ready)> {
        self.0.iter().map(|(id, ready)| (id.clone(), ready.clone())).collect()
    }

    /// Lets go of those that nothing names.
    pub fn retain(&mut self, named: impl Fn(&ThingId) -> bool) {
        self.0.retain(|id, _| named(id));
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// What a person does with photos.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PhotoAction {
    /// Typed where one is.
    Path(String),
    /// Wants a dialog of the system for it.
    Pick(Asked),
    /// Adds the one at the path that was typed.
    AddTyped(Asked),
    /// Adds one.
    Add(Asked, PathBuf),
    /// Takes one away, by its place.
    Remove(Asked, usize),
    /// Shows one large.
    Large(String),
}

/// What the window has of photos.
#[derive(Default)]
pub struct Photos {
    /// Photos of the card of now, by name.
    pub pictures: BTreeMap<String, Arc<Picture>>,
    /// Names that were asked of the keeper.
    pub(super) asked: BTreeSet<String>,
    /// Those of a scan that is kept nowhere yet.
    pub in_memory: InMemory,
    /// Read while the scan went into the vault; it follows.
    pub(super) late: Option<(Asked, PathBuf, Ready)>,
    pub(super) jobs: Vec<Job>,
    /// Where one is, as typed.
    pub path: String,
    /// One is being read.
    pub busy: bool,
    /// Where the last one came from.
    pub from: Option<(Asked, PathBuf)>,
    /// Why the last one was not added.
    pub error: Option<String>,
    /// The one that is shown large.
    pub large: Option<String>,
}

impl Photos {
    /// What has to be made ready to be shown.
    pub fn take_jobs(&mut self) -> Vec<Job> {
        std::mem::take(&mut self.jobs)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn photo(bytes: usize) -> Ready {
        Ready(Arc::new(Prepared { jpeg: vec![0; bytes].into(), width_pixels: 1, height_pixels: 1 }))
    }

    #[test]
    fn memory_has_room_for_so_many_photos_and_gets_it_back() {
        let mut in_memory = InMemory::default();
        let ids: Vec<ThingId> = (0..4).map(|_| ThingId::random().expect("a name")).collect();
        let third = InMemory::MOST_BYTES / 3;
        for id in &ids[..3] {
            assert!(in_memory.take_in(id.clone(), &photo(third)));
        }
        assert!(!in_memory.take_in(ids[3].clone(), &photo(third)));
        assert_eq!(in_memory.all().len(), 3);
        in_memory.retain(|id| *id != ids[0]);
        assert!(in_memory.take_in(ids[3].clone(), &photo(third)));
        assert!(in_memory.get(ids[0].as_str()).is_none() && in_memory.get(ids[3].as_str()).is_some());
    }
}
