//! What is asked, in which order.

use crate::checklist::{Checklist, Home, KindIx, PlaceIx, QuestionIx};

use super::{Asked, ElementIx, Scan, Situation, Subject};

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

impl Walk {
    /// The walk of one scan (format 1 §3, "walking order").
    #[must_use]
    pub fn of(checklist: &Checklist, scan: &Scan) -> Self {
        Self::through(&Situation::of(checklist, scan))
    }

    /// The walk in a situation that is settled already.
    #[must_use]
    pub fn through(situation: &Situation<'_>) -> Self {
        let checklist = situation.checklist();
        let stops = Stops::of(situation);
        let mut walk = Self::default();
        walk.ask(situation, &stops.profile, Subject::Household, None);
        for place in (0..checklist.places.len()).map(PlaceIx::from) {
            let asked = situation.is_place_asked(place);
            walk.place_asked.push(asked);
            if !asked {
                continue;
            }
            let stop = &stops.places[place.at()];
            walk.ask(situation, &stop.questions, Subject::Household, Some(place));
            for element in &stop.elements {
                walk.elements.push(*element);
                let kind = situation.scan().elements[element.at()].kind;
                walk.ask(situation, &checklist.kind(kind).questions, Subject::Element(*element), Some(place));
            }
            for kind in &stop.missing {
                walk.missing.push((*kind, place));
                walk.ask(situation, &checklist.kind(*kind).questions, Subject::Missing(*kind), Some(place));
            }
        }
        walk
    }

    /// The steps of the quick round: only the questions marked for it.
    pub fn quick_steps<'a>(&'a self, checklist: &'a Checklist) -> impl Iterator<Item = &'a Step> {
        self.steps.iter().filter(|step| checklist.question(step.asked.question).quick)
    }

    fn ask(&mut self, situation: &Situation<'_>, questions: &[QuestionIx], subject: Subject, place: Option<PlaceIx>) {
        let asked = questions.iter().map(|question| Asked { question: *question, subject });
        let asked = asked.filter(|asked| situation.is_asked(*asked));
        self.steps.extend(asked.map(|asked| Step { asked, place }));
    }
}

/// What there is to do at one place, asked or not.
#[derive(Clone, Default)]
struct Stop {
    questions: Vec<QuestionIx>,
    elements: Vec<ElementIx>,
    missing: Vec<KindIx>,
}

/// What there is to do in the profile and at each place.
struct Stops {
    profile: Vec<QuestionIx>,
    places: Vec<Stop>,
}

impl Stops {
    fn of(situation: &Situation<'_>) -> Self {
        let checklist = situation.checklist();
        let mut stops = Self { profile: Vec::new(), places: vec![Stop::default(); checklist.places.len()] };
        for (question, brief) in situation.briefs().iter().enumerate() {
            match brief.home {
                Home::Profile => stops.profile.push(question.into()),
                Home::Place(place) => stops.places[place.at()].questions.push(question.into()),
                Home::Element(_) => {}
            }
        }
        for (element, model) in situation.scan().elements.iter().enumerate() {
            stops.places[model.place.at()].elements.push(element.into());
        }
        for kind in (0..checklist.kinds.len()).map(KindIx::from) {
            if let Some(place) = situation.missing_at(kind) {
                stops.places[place.at()].missing.push(kind);
            }
        }
        stops
    }
}
