//! The result of one scan.

use crate::checklist::{Adjust, Checklist, Evidence, MeasureIx, SetIx, Severity, Text, ThemeIx};
use crate::scan::{Asked, ElementIx, Walk};

/// Everything derived from one scan: what is asked, how it counts, what comes
/// first. Computed once per change.
#[derive(Clone, Debug)]
pub struct Assessment {
    /// What is asked, in walking order.
    pub walk: Walk,
    /// Every item that is asked, in walking order; `not_applicable` ones too.
    pub items: Vec<Item>,
    /// How much of what is asked is answered.
    pub coverage: Coverage,
    /// Half-points.
    pub points: Points,
    /// Open items by severity, 1 to 4 at 0 to 3.
    pub open_by_severity: [u32; 4],
    /// Every theme, in file order.
    pub themes: Vec<ThemeResult>,
    /// Every element whose place is asked, in walking order.
    pub elements: Vec<ElementResult>,
    /// Every set, in file order.
    pub sets: Vec<SetResult>,
    /// What to do, in order.
    pub actions: Vec<Action>,
    /// What may help besides, in file order.
    pub tips: Vec<Tip>,
    /// What to find out, in order.
    pub look_up: Vec<LookUp>,
}

/// One item as it is asked.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Item {
    /// Which question, of whom.
    pub asked: Asked,
    /// Its severity in this situation.
    pub severity: Severity,
    /// Which `severity_if` made it so, if any.
    pub severity_case: Option<u32>,
    /// Whether the situation moves its measures up.
    pub raised: bool,
    /// How well that is known.
    pub evidence: Evidence,
    /// Its theme.
    pub theme: ThemeIx,
    /// What the answer means, before measures are done.
    pub answered: ItemState,
    /// What counts: an open item counts as in order once all its measures are
    /// done for it.
    pub state: ItemState,
}

impl Item {
    /// Why it counts more in this situation, in the checklist's words; none when
    /// it counts as always.
    #[must_use]
    pub fn because<'c>(&self, checklist: &'c Checklist) -> Option<&'c Text> {
        let scoring = checklist.question(self.asked.question).scoring.as_ref()?;
        match &scoring.adjust {
            Adjust::Nothing => None,
            Adjust::Severity(cases) => Some(&cases.get(self.severity_case? as usize)?.because),
            Adjust::Raise(raise) => self.raised.then_some(&raise.because),
        }
    }
}

/// How an item stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ItemState {
    /// Nothing to do.
    InOrder,
    /// Something to do.
    Partly,
    /// All to do.
    NotInOrder,
    /// Does not count here.
    NotApplicable,
    /// Answered "weet ik niet".
    Unknown,
    /// Not answered.
    Unanswered,
}

impl ItemState {
    /// It counts here.
    #[must_use]
    pub const fn counts(self) -> bool {
        !matches!(self, Self::NotApplicable)
    }

    /// Something is to be done.
    #[must_use]
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Partly | Self::NotInOrder)
    }

    /// It is not known how it stands.
    #[must_use]
    pub const fn is_unclear(self) -> bool {
        matches!(self, Self::Unknown | Self::Unanswered)
    }
}

/// How much of what is asked is answered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    /// Over all asked questions.
    pub all: Tally,
    /// Over those marked for the quick round.
    pub quick: Tally,
}

/// Counted questions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Asked.
    pub asked: u32,
    /// Answered other than `unknown`.
    pub answered: u32,
    /// Answered `unknown`.
    pub unknown: u32,
    /// Not answered.
    pub unanswered: u32,
}

/// "Deel van de punten op orde", a range; never safety, never a chance.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Points {
    /// Half-points to earn.
    pub total: u64,
    /// Earned for certain.
    pub earned: u64,
    /// Of unclear items.
    pub unclear: u64,
}

impl Points {
    /// Thousandths earned for certain; `None` when there is nothing to earn.
    #[must_use]
    pub const fn low_permille(self) -> Option<u64> {
        (self.earned * 1000).checked_div(self.total)
    }

    /// Thousandths when all that is unclear turns out in order.
    #[must_use]
    pub const fn high_permille(self) -> Option<u64> {
        ((self.earned + self.unclear) * 1000).checked_div(self.total)
    }
}

/// How a theme or an element stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Something urgent is open.
    ActNow,
    /// More than a quarter is unclear.
    NotEnoughKnown,
    /// Something is open or an important thing unclear.
    Attention,
    /// In order as far as it goes.
    InOrder,
    /// Nothing here counts.
    NotApplicable,
}

/// How a theme stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ThemeResult {
    /// The theme.
    pub theme: ThemeIx,
    /// How it stands.
    pub status: Status,
    /// Items that count (without `not_applicable`).
    pub items: u32,
    /// Open ones.
    pub open: u32,
    /// Unclear ones.
    pub unclear: u32,
    /// Items that do not count here.
    pub not_applicable: u32,
    /// The element that ranks worst, if one asks for anything.
    pub weakest_element: Option<ElementIx>,
}

/// How one element stands, over all its items.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ElementResult {
    /// The element.
    pub element: ElementIx,
    /// How it stands.
    pub status: Status,
}

/// How a set stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SetResult {
    /// The set.
    pub set: SetIx,
    /// How it stands.
    pub status: SetStatus,
    /// Open items.
    pub to_go: u32,
    /// Unclear items.
    pub unclear: u32,
}

/// How a set stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SetStatus {
    /// No items here.
    NotApplicable,
    /// Something is open.
    Incomplete,
    /// Nothing is open, something is unclear.
    Unknown,
    /// All in order.
    Complete,
}

/// When to do something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Term {
    /// In a week or two.
    Now,
    /// This month.
    Month,
    /// After that.
    Later,
}

/// Why a measure is given: an open item.
pub type Reason = Asked;

/// One measure to take.
#[derive(Clone, Debug, PartialEq)]
pub struct Action {
    /// The measure.
    pub measure: MeasureIx,
    /// The highest severity among its reasons.
    pub severity: Severity,
    /// The worst state among the reasons of that severity.
    pub worst: ItemState,
    /// Whether the situation moves it up.
    pub raised: bool,
    /// The best evidence among the reasons of that severity.
    pub evidence: Evidence,
    /// 1 to 3.
    pub effort: u8,
    /// When.
    pub term: Term,
    /// Within how many days, if there is a term.
    pub due_days: Option<u32>,
    /// The open items it is for, in walking order.
    pub because: Vec<Reason>,
}

/// A measure that a fact gives.
#[derive(Clone, Debug, PartialEq)]
pub struct Tip {
    /// The measure.
    pub measure: MeasureIx,
    /// The facts, in walking order.
    pub because: Vec<Asked>,
}

/// Something to find out.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LookUp {
    /// Which question, of whom.
    pub asked: Asked,
    /// `Unknown` or `Unanswered`.
    pub state: ItemState,
}
