//! What can be put on paper, and for whom.
//!
//! One scan gives several papers. The advice report comes in three cuts, one per
//! reader; beside it there are short papers for one occasion each, and the
//! checklist itself as a form to fill in by pen. Who prepares a paper names it
//! here; what its reader may know follows from that ([`Paper::reader`]) and from
//! nothing else.

use jiff::civil::Date;

use super::document::Print;
use super::photo::Photo;
use crate::assessment::Assessment;
use crate::checklist::Checklist;
use crate::scan::Scan;
use crate::words::Lang;

/// Whose report it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Cut {
    /// The household's own: everything.
    #[default]
    Private,
    /// The slotenmaker's: measures and specifications, by place.
    Installer,
    /// The own organisation's, or the CCV's.
    Employer,
}

/// One of the papers that a scan gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Paper {
    /// The advice report, for one reader.
    Report(Cut),
    /// "Deurkaart": whom to call and what to say at the door; no findings.
    DoorCard,
    /// "Buitenlijst": what to look at outside; no given answers.
    OutdoorList,
    /// "Belkaarten": what to say on the phone, a card per call.
    CallCards,
    /// "Bestelbladen": what to order per door and window, and sizes to fill in.
    OrderSheets,
    /// The checklist as a form to fill in by pen.
    Form,
}

impl Default for Paper {
    fn default() -> Self {
        Self::Report(Cut::Private)
    }
}

impl Paper {
    /// Every paper, reports first.
    pub const ALL: [Self; 8] = [
        Self::Report(Cut::Private),
        Self::Report(Cut::Installer),
        Self::Report(Cut::Employer),
        Self::DoorCard,
        Self::OutdoorList,
        Self::CallCards,
        Self::OrderSheets,
        Self::Form,
    ];

    /// Its name on the command line.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Report(Cut::Private) => "private",
            Self::Report(Cut::Installer) => "installer",
            Self::Report(Cut::Employer) => "employer",
            Self::DoorCard => "door-card",
            Self::OutdoorList => "outdoor-list",
            Self::CallCards => "call-cards",
            Self::OrderSheets => "order-sheets",
            Self::Form => "form",
        }
    }

    /// The paper with this name.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|paper| paper.id() == id)
    }

    /// Who reads it: it is made from what this reader may know, and from nothing
    /// else. The cards and lists beside the report stay with the household;
    /// order sheets go to the slotenmaker.
    #[must_use]
    pub const fn reader(self) -> Cut {
        match self {
            Self::Report(cut) => cut,
            Self::OrderSheets => Cut::Installer,
            Self::DoorCard | Self::OutdoorList | Self::CallCards | Self::Form => Cut::Private,
        }
    }
}

/// Whether the household's own notes stand in their report.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Notes {
    /// They do; in the own report and nowhere else.
    #[default]
    Shown,
    /// They do not.
    LeftOut,
}

/// What one chooses for a paper.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct PaperOptions {
    /// The language of its words.
    pub lang: Lang,
    /// How large its letters are.
    pub print: Print,
    /// Whether notes are in it.
    pub notes: Notes,
}

/// What a paper is made from.
#[derive(Clone, Copy, Debug)]
pub struct PaperInput<'a> {
    /// The checklist.
    pub checklist: &'a Checklist,
    /// What was answered.
    pub scan: &'a Scan,
    /// What that makes of it.
    pub assessment: &'a Assessment,
    /// The day of the paper; the program's clock is not read here.
    pub date: Date,
    /// Which paper.
    pub paper: Paper,
    /// Language, size of print, notes.
    pub options: PaperOptions,
    /// Photos to show beside the notes; in the own report and nowhere else. Empty
    /// when none were chosen.
    pub photos: &'a [Photo],
}
