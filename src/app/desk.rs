//! The paper on its way out of the window: which one, how it looks, its pages,
//! where it goes.
//!
//! Pages are made once for what they are made from ([`PagesOf`]), in a thread of
//! their own. While newer ones are being made those of before stay in view, as
//! long as they are of the same paper: a reader must never be shown under
//! another reader's name.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use jiff::civil::Date;

use super::keeping::Hidden;
use super::photos::{Fetched, OnPaper};
use super::reading::{self, Piece};
use crate::assessment::Assessment;
use crate::checklist::Checklist;
use crate::report::{self, Paper, PaperInput, PaperOptions, Report, pdf};
use crate::scan::{Asked, Scan};
use crate::system::leaving::Leaving;
use crate::words::Lang;

/// What lies on the desk.
#[derive(Clone, Debug, Default)]
pub struct Desk {
    /// Which paper.
    pub paper: Paper,
    /// Its language, where that is another than the window's.
    pub lang: Option<Lang>,
    /// How large its letters are.
    pub print: report::Print,
    /// Whether the household's notes are in it.
    pub notes: report::Notes,
    /// Whether the household's photos are in it: only when someone chose that.
    pub photos: bool,
    /// The photos for it, by name.
    pub fetched: BTreeMap<String, Fetched>,
    /// Which page is shown, from 0.
    pub page: usize,
    /// How large it is shown.
    pub zoom: Zoom,
    /// Shown as text instead of as paper.
    pub as_text: bool,
    /// The pages that were made last.
    pub made: Option<Arc<Made>>,
    /// What pages are being made from now.
    pub making: Option<PagesOf>,
    /// What no pages could be made from: a mistake of ours, not tried again.
    pub failed: Option<PagesOf>,
    /// Where to save, as typed.
    pub path: String,
    /// The name the program gave the file, as long as nobody gave another.
    pub given_name: String,
    /// How what is saved in the folder of now leaves this machine, if it does.
    pub leaving: Option<Leaving>,
    /// Behind a password.
    pub locked: bool,
    /// Someone wanted to save without one.
    pub password_wanted: bool,
    /// The password as typed.
    pub password: Hidden,
    /// How hard it is to guess, if it can lock a PDF.
    pub password_strength: Option<pdf::Strength>,
    /// Its letters are shown.
    pub password_shown: bool,
    /// How far saving is.
    pub saving: Saving,
    /// What was saved last.
    pub saved: Option<Saved>,
    /// There is no viewer to open it with.
    pub no_viewer: bool,
}

/// How large a page is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Zoom {
    /// All of it.
    Page,
    /// As wide as there is room.
    #[default]
    Width,
    /// As large as on paper.
    Full,
    /// Half as large again.
    Half,
    /// Twice as large.
    Double,
}

impl Zoom {
    /// In the order of the choice.
    pub const ALL: [Self; 5] = [Self::Page, Self::Width, Self::Full, Self::Half, Self::Double];
}

/// What the pages of a paper are made from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PagesOf {
    /// The scan.
    pub revision: u64,
    /// Which paper.
    pub paper: Paper,
    /// Language, letters, notes.
    pub options: PaperOptions,
    /// Whether photos are in it.
    pub photos: bool,
    /// The day on it.
    pub date: Date,
}

/// Finished pages, what they were made from, and what each says.
#[derive(Debug)]
pub struct Made {
    /// What they were made from.
    pub of: PagesOf,
    /// The pages.
    pub report: Report,
    /// The same as text, page by page.
    pub pieces: Vec<Vec<Piece>>,
    /// The photos on them, to paint.
    pub photos: Vec<Arc<OnPaper>>,
}

/// The same things give the same pages.
impl PartialEq for Made {
    fn eq(&self, other: &Self) -> bool {
        self.of == other.of
    }
}

impl Eq for Made {}

/// Everything needed to make pages elsewhere, as it was when it was asked for.
#[derive(Clone)]
pub struct PagesJob {
    /// What it is.
    pub of: PagesOf,
    /// The questions.
    pub checklist: Arc<Checklist>,
    /// The answers.
    pub scan: Arc<Scan>,
    /// The photos, each with its question.
    pub photos: Vec<(Asked, Arc<OnPaper>)>,
}

impl PagesJob {
    /// Makes them.
    pub fn make(&self) -> Made {
        let Self { of, checklist, scan, photos } = self;
        let assessment = Assessment::of(checklist, scan);
        let of_photo =
            |(asked, photo): &(Asked, Arc<OnPaper>)| report::Photo { asked: *asked, picture: photo.jpeg.clone() };
        let on_paper: Vec<report::Photo> = photos.iter().map(of_photo).collect();
        let report = report::render_paper(&PaperInput {
            checklist,
            scan,
            assessment: &assessment,
            date: of.date,
            paper: of.paper,
            options: of.options,
            photos: &on_paper,
        });
        let pieces = reading::pieces(report.pages(), &report.layout.tree);
        let photos = photos.iter().map(|(_, photo)| Arc::clone(photo)).collect();
        Made { of: *of, report, pieces, photos }
    }
}

impl PartialEq for PagesJob {
    fn eq(&self, other: &Self) -> bool {
        self.of == other.of
    }
}

/// Never the answers: they would end up in logs.
impl std::fmt::Debug for PagesJob {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_tuple("PagesJob").field(&self.of).finish()
    }
}

/// A wish to end slow work, shared with the thread that does it.
#[derive(Clone, Debug, Default)]
pub struct Stop(Arc<AtomicBool>);

impl Stop {
    /// Wishes it.
    pub fn ask(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    /// Whether anyone wishes it.
    pub fn is_asked(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

impl PartialEq for Stop {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

/// How far saving is.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Saving {
    /// Nothing is being saved.
    #[default]
    Idle,
    /// Waits for its pages.
    Waits {
        /// Of these.
        of: PagesOf,
        /// Also over a file that is there.
        overwrite: bool,
    },
    /// A thread writes.
    Writes {
        /// What it writes.
        saved: Saved,
        /// To end it.
        stop: Stop,
    },
}

/// What was saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saved {
    /// Where.
    pub path: PathBuf,
    /// Which paper.
    pub paper: Paper,
    /// Behind a password.
    pub locked: bool,
}

impl Desk {
    /// Whether something is being saved.
    pub fn is_busy(&self) -> bool {
        self.saving != Saving::Idle
    }

    /// The password, if what is typed can lock a PDF.
    ///
    /// # Errors
    /// When it is blank, too long or holds a control character.
    pub fn usable_password(&self) -> Result<pdf::Password, pdf::PasswordError> {
        pdf::Password::new(self.password.as_str())
    }

    /// Pages to show: those of now, or of just before when they are of the same
    /// paper.
    pub fn pages(&self) -> Option<&Made> {
        self.made.as_deref().filter(|made| made.of.paper == self.paper)
    }

    /// Drops the pages of a scan, also those still being made, and its photos.
    pub fn put_away(&mut self) {
        self.photos = false;
        self.fetched.clear();
        self.made = None;
        self.making = None;
        self.failed = None;
        self.page = 0;
    }

    /// Puts away everything, the password too; what is being written is ended if
    /// that is still possible.
    pub fn clear(&mut self) {
        if let Saving::Writes { stop, .. } = &self.saving {
            stop.ask();
        }
        *self = Self::default();
    }
}
