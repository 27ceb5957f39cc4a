//! In which order a checklist's places, kinds and questions can be settled.

use crate::checklist::{Checklist, Condition, Home, KindIx, PlaceIx, QuestionIx};

/// Something of which is decided once whether it is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Node {
    /// A place; depends on what its `ask_if` names.
    Place(PlaceIx),
    /// An element kind; depends on all its places.
    Kind(KindIx),
    /// A question; depends on its place or kind and on what its `ask_if` names.
    Question(QuestionIx),
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Progress {
    New,
    Waiting,
    Settled,
}

/// What was settled so far, and what waits for something else.
pub(super) struct Settling<'a> {
    checklist: &'a Checklist,
    progress: Vec<Progress>,
    waiting: Vec<Node>,
}

impl<'a> Settling<'a> {
    /// Calls `settle` once for every place, kind and question, each after all
    /// it depends on.
    ///
    /// Takes time proportional to the checklist. A circle, which a sound
    /// checklist has not, is cut somewhere rather than followed for ever.
    pub(super) fn all(checklist: &'a Checklist, mut settle: impl FnMut(Node)) {
        let (places, kinds, questions) = (checklist.places.len(), checklist.kinds.len(), checklist.questions.len());
        let mut settling =
            Self { checklist, progress: vec![Progress::New; places + kinds + questions], waiting: Vec::new() };
        let nodes = (0..places)
            .map(|place| Node::Place(place.into()))
            .chain((0..kinds).map(|kind| Node::Kind(kind.into())))
            .chain((0..questions).map(|question| Node::Question(question.into())));
        for node in nodes {
            settling.waiting.push(node);
            settling.empty(&mut settle);
        }
    }

    fn empty(&mut self, settle: &mut impl FnMut(Node)) {
        while let Some(node) = self.waiting.last().copied() {
            let at = self.at(node);
            let ready = match self.progress[at] {
                Progress::New => {
                    self.progress[at] = Progress::Waiting;
                    let before = self.waiting.len();
                    self.push_dependencies(node);
                    before == self.waiting.len()
                }
                Progress::Waiting => true,
                Progress::Settled => {
                    self.waiting.pop();
                    continue;
                }
            };
            if ready {
                settle(node);
                self.progress[at] = Progress::Settled;
                self.waiting.pop();
            }
        }
    }

    fn push_dependencies(&mut self, node: Node) {
        let checklist = self.checklist;
        match node {
            Node::Place(place) => self.push_questions(checklist.place(place).ask_if.as_ref()),
            Node::Kind(kind) => {
                for place in &checklist.kind(kind).places {
                    self.push(Node::Place(*place));
                }
            }
            Node::Question(question) => {
                let question = checklist.question(question);
                match question.home {
                    Home::Profile => {}
                    Home::Place(place) => self.push(Node::Place(place)),
                    Home::Element(kind) => self.push(Node::Kind(kind)),
                }
                self.push_questions(question.ask_if.as_ref());
            }
        }
    }

    fn push_questions(&mut self, condition: Option<&Condition>) {
        if let Some(condition) = condition {
            condition.visit_questions(&mut |question, _| self.push(Node::Question(question)));
        }
    }

    fn push(&mut self, node: Node) {
        if self.progress[self.at(node)] == Progress::New {
            self.waiting.push(node);
        }
    }

    fn at(&self, node: Node) -> usize {
        let (places, kinds) = (self.checklist.places.len(), self.checklist.kinds.len());
        match node {
            Node::Place(place) => place.at(),
            Node::Kind(kind) => places + kind.at(),
            Node::Question(question) => places + kinds + question.at(),
        }
    }
}
