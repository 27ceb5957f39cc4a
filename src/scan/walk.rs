//! What is asked, in which order.

use crate::checklist::{KindIx, PlaceIx};

use super::{Asked, ElementIx};

/// One question of the walk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// Which question, of whom.
    pub asked: Asked,
    /// Where; the profile has no place.
    pub place: Option<PlaceIx>,
}

/// All that is asked, in walking order: profile, then per place its own
/// questions, its elements, and what stands for elements never entered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Walk {
    /// The asked questions in order.
    pub steps: Vec<Step>,
    /// Per place whether it is asked.
    pub place_asked: Vec<bool>,
    /// Elements whose place is asked, in walking order.
    pub elements: Vec<ElementIx>,
    /// Expected kinds of which none was entered, and where they are asked for.
    pub missing: Vec<(KindIx, PlaceIx)>,
}
