//! Photos with the scan, as far as the window has them.
//!
//! A photo's bytes are in the vault; the scan only names it. What the card of
//! now shows is fetched, decoded in another thread, and dropped when one goes on.
//! Those of a report are fetched when they are chosen for it, and dropped with its
//! pages.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;

use zeroize::Zeroizing;

use crate::report;
use crate::scan::Asked;
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
