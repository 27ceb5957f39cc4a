//! One household's situation: what is asked of it, and what holds for it.
//!
//! Whether a question is asked may hang on other questions, which are asked or
//! not for reasons of their own. The checklist promises that this never runs in
//! a circle, so there is an order in which each place, kind and question can be
//! settled once, after all it depends on. Settling keeps its own list of what
//! is still waiting instead of calling itself, so a checklist in which ten
//! thousand questions hang on one another is as safe as any.

use std::sync::OnceLock;

use crate::checklist::{
    Adjust, Answer, Checklist, Condition, Home, KindIx, MeasureIx, PlaceIx, QuestionIx, RaiseIf, Reach, Severity,
    SeverityIf,
};

use super::cells::{Brief, Cells};
use super::probe::Probe;
use super::settling::{Node, Settling};
use super::spread::Spread;
use super::{Asked, Given, Scan, Subject, Truth};

/// What is asked and what holds, for one scan of one checklist (format 1 §3,
/// "asked" and "missing elements").
///
/// Made once per change of the answers, in time proportional to what is asked.
#[derive(Debug)]
pub struct Situation<'a> {
    checklist: &'a Checklist,
    scan: &'a Scan,
    cells: Cells<'a>,
    place_asked: Vec<bool>,
    missing: Vec<Option<PlaceIx>>,
    spreads: Vec<OnceLock<Box<Spread<'a>>>>,
    measure_fits: Vec<bool>,
}

/// How an item counts in a situation.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Adjusted {
    /// Its severity here.
    pub severity: Severity,
    /// Which `severity_if` made it so, if any, counted from 0.
    pub severity_case: Option<u32>,
    /// Whether its `raise_if` is true.
    pub raised: bool,
}

impl<'a> Situation<'a> {
    /// Settles what is asked.
    #[must_use]
    pub fn of(checklist: &'a Checklist, scan: &'a Scan) -> Self {
        let mut situation = Self {
            checklist,
            scan,
            cells: Cells::of(checklist, scan),
            place_asked: vec![false; checklist.places.len()],
            missing: vec![None; checklist.kinds.len()],
            spreads: (0..checklist.questions.len()).map(|_| OnceLock::new()).collect(),
            measure_fits: Vec::new(),
        };
        Settling::all(checklist, |node| situation.settle(node));
        situation.measure_fits = checklist
            .measures
            .iter()
            .map(|measure| situation.in_doubt_yes(measure.only_if.as_ref(), Subject::Household))
            .collect();
        situation
    }

    /// The checklist it is about.
    #[must_use]
    pub const fn checklist(&self) -> &'a Checklist {
        self.checklist
    }

    /// The scan it is about.
    #[must_use]
    pub const fn scan(&self) -> &'a Scan {
        self.scan
    }

    /// Whether a question is asked of a subject.
    #[must_use]
    pub fn is_asked(&self, asked: Asked) -> bool {
        self.cells.cell(asked).is_some_and(|cell| self.cells.asked(cell))
    }

    /// Whether a question is scored: an item, not a fact.
    #[must_use]
    pub fn is_item(&self, question: QuestionIx) -> bool {
        self.briefs().get(question.at()).is_some_and(|brief| brief.is_item)
    }

    /// Whether a question is marked for the quick round.
    #[must_use]
    pub fn is_quick(&self, question: QuestionIx) -> bool {
        self.briefs().get(question.at()).is_some_and(|brief| brief.quick)
    }

    /// Per question what is looked at often.
    pub(super) fn briefs(&self) -> &[Brief] {
        self.cells.briefs()
    }

    /// Whether a place is asked.
    #[must_use]
    pub fn is_place_asked(&self, place: PlaceIx) -> bool {
        self.place_asked.get(place.at()).copied().unwrap_or(false)
    }

    /// Where the missing element of a kind stands: the first asked place of its
    /// kind in walking order. `None` where none is missing or none can be asked.
    #[must_use]
    pub fn missing_at(&self, kind: KindIx) -> Option<PlaceIx> {
        self.missing.get(kind.at()).copied().flatten()
    }

    /// The answer that counts: to an asked question, and not under review.
    #[must_use]
    pub fn given(&self, asked: Asked) -> Option<&'a Given> {
        let cell = self.cells.cell(asked)?;
        if self.cells.asked(cell) { self.cells.given(cell) } else { None }
    }

    /// How a condition turns out. The subject matters only inside a question of
    /// an element kind; everywhere else it is the household.
    #[must_use]
    pub fn truth(&self, condition: &Condition, subject: Subject) -> Truth {
        let rank = match subject {
            Subject::Household => None,
            Subject::Element(element) => self.cells.rank(element),
            Subject::Missing(_) => Some(0),
        };
        self.decide(condition, rank)
    }

    /// Whether a measure can be given here: its `only_if` is not false.
    #[must_use]
    pub fn fits(&self, measure: MeasureIx) -> bool {
        self.measure_fits.get(measure.at()).copied().unwrap_or(false)
    }

    /// The measures that a counted answer gives: those it names, unless their
    /// `only_if` is false. Two choices that name the same measure give it twice.
    pub fn given_measures(&self, asked: Asked) -> impl Iterator<Item = MeasureIx> + '_ {
        let question = self.checklist.question(asked.question);
        let chosen = match self.given(asked) {
            Some(Given::Choice(answer)) => std::slice::from_ref(answer),
            Some(Given::Choices(answers)) => answers,
            Some(Given::Number(_) | Given::Date(_) | Given::Text(_) | Given::Unknown) | None => &[],
        };
        let named = chosen.iter().filter_map(|answer| question.answer(*answer));
        named.flat_map(|answer: &Answer| answer.measures.iter().copied()).filter(|measure| self.fits(*measure))
    }

    /// How an item counts for a subject; `None` for a fact.
    #[must_use]
    pub fn adjusted(&self, asked: Asked) -> Option<Adjusted> {
        let scoring = self.checklist.question(asked.question).scoring.as_ref()?;
        let mut adjusted = Adjusted { severity: scoring.severity, severity_case: None, raised: false };
        match &scoring.adjust {
            Adjust::Nothing => {}
            Adjust::Severity(cases) => {
                let holds = |case: &SeverityIf| self.truth(&case.when, asked.subject).is_certain();
                if let Some((place, case)) = cases.iter().enumerate().find(|(_, case)| holds(case)) {
                    adjusted.severity = case.severity;
                    adjusted.severity_case = Some(place as u32);
                }
            }
            Adjust::Raise(RaiseIf { when, .. }) => adjusted.raised = self.truth(when, asked.subject).is_certain(),
        }
        Some(adjusted)
    }

    /// Whether [`Self::adjusted`] may differ between the elements of an item.
    #[must_use]
    pub fn differs_by_element(&self, question: QuestionIx) -> bool {
        let Some(scoring) = &self.checklist.question(question).scoring else { return false };
        match &scoring.adjust {
            Adjust::Nothing => false,
            Adjust::Severity(cases) => cases.iter().any(|case| looks_at_same(&case.when)),
            Adjust::Raise(raise) => looks_at_same(&raise.when),
        }
    }

    fn decide(&self, condition: &Condition, rank: Option<usize>) -> Truth {
        match condition {
            Condition::Is { question, reach, answers } => self.probe(*question, *reach, rank, Probe::Is(answers)),
            Condition::AtLeast { question, reach, bound } => {
                self.probe(*question, *reach, rank, Probe::AtLeast(*bound))
            }
            Condition::AtMost { question, reach, bound } => self.probe(*question, *reach, rank, Probe::AtMost(*bound)),
            Condition::Answered { question, reach } => self.probe(*question, *reach, rank, Probe::Answered),
            Condition::All(parts) => Truth::all(parts.iter().map(|part| self.decide(part, rank))),
            Condition::Any(parts) => Truth::any(parts.iter().map(|part| self.decide(part, rank))),
            Condition::Not(part) => !self.decide(part, rank),
        }
    }

    fn probe(&self, question: QuestionIx, reach: Reach, rank: Option<usize>, probe: Probe<'_>) -> Truth {
        let one = |cell| probe.one(self.cells.asked(cell), self.cells.given(cell));
        match reach {
            Reach::Household => one(self.cells.first(question)),
            Reach::Same => rank.map_or(Truth::False, |rank| one(self.cells.first(question) + rank)),
            Reach::AnyElement => self.spread(question).any(probe),
            Reach::EveryElement => self.spread(question).every(probe),
        }
    }

    /// Summed up at the first condition that looks at all elements; the
    /// question is settled by then.
    fn spread(&self, question: QuestionIx) -> &Spread<'a> {
        self.spreads[question.at()].get_or_init(|| {
            let asked = self.cells.all(question).filter(|cell| self.cells.asked(*cell));
            Box::new(Spread::over(asked.map(|cell| self.cells.given(cell))))
        })
    }

    fn in_doubt_yes(&self, condition: Option<&Condition>, subject: Subject) -> bool {
        condition.is_none_or(|condition| self.truth(condition, subject).in_doubt_yes())
    }

    fn settle(&mut self, node: Node) {
        match node {
            Node::Place(place) => {
                let ask_if = self.checklist.place(place).ask_if.as_ref();
                self.place_asked[place.at()] = self.in_doubt_yes(ask_if, Subject::Household);
            }
            Node::Kind(kind) if self.cells.has_stand_in(kind) => {
                // Walking order is the file order of the places, not the order
                // in which the kind names them.
                let places = self.checklist.kind(kind).places.iter().copied();
                self.missing[kind.at()] = places.filter(|place| self.is_place_asked(*place)).min();
            }
            Node::Kind(_) => {}
            Node::Question(question) => self.settle_question(question),
        }
    }

    fn settle_question(&mut self, question: QuestionIx) {
        let model = self.checklist.question(question);
        let ask_if = model.ask_if.as_ref();
        let first = self.cells.first(question);
        let kind = match model.home {
            Home::Profile => {
                let asked = self.in_doubt_yes(ask_if, Subject::Household);
                return self.cells.set_asked(first, asked);
            }
            Home::Place(place) => {
                let asked = self.is_place_asked(place) && self.in_doubt_yes(ask_if, Subject::Household);
                return self.cells.set_asked(first, asked);
            }
            Home::Element(kind) => kind,
        };
        // A condition that names no question of the same element holds for all
        // of them or for none.
        let for_all = ask_if
            .is_none_or(|condition| !looks_at_same(condition))
            .then(|| self.in_doubt_yes(ask_if, Subject::Household));
        for cell in self.cells.all(question) {
            let (subject, place) = match self.cells.elements(kind).get(cell - first) {
                Some(element) => (Subject::Element(*element), Some(self.scan.elements[element.at()].place)),
                None => (Subject::Missing(kind), self.missing_at(kind)),
            };
            let asked = place.is_some_and(|place| self.is_place_asked(place))
                && for_all.unwrap_or_else(|| self.in_doubt_yes(ask_if, subject));
            self.cells.set_asked(cell, asked);
        }
    }
}

/// Whether a condition names a question of the same element, so that it may
/// turn out differently for each.
fn looks_at_same(condition: &Condition) -> bool {
    let mut found = false;
    condition.visit_questions(&mut |_, reach| found |= reach == Reach::Same);
    found
}
