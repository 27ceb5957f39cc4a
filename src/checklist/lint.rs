//! The program's judgement of a sound checklist: warnings.
//!
//! A warning never stops a walk. But a *released* version may not have advice
//! missing, contacts nobody confirmed, or a share that leaks: there these count
//! as errors of the file.

mod reach;
mod sentences;
mod sharing;
mod words;

pub use sentences::sentences;

use jiff::civil::Date;

use super::problem::{Code, Level, Problem};
use super::{Answer, AnswerState, Checklist, Marks, MeasureIx, Question, SourceIx, Status};

/// What the judgement depends on besides the checklist.
#[derive(Clone, Copy, Debug)]
pub struct LintContext<'a> {
    /// The day to judge by.
    pub today: Date,
    /// Ids of the drawings the program has.
    pub pictures: &'a [&'a str],
}

/// All warnings about a checklist, in file order.
#[must_use]
pub fn lint(checklist: &Checklist, marks: &Marks, context: &LintContext<'_>) -> Vec<Problem> {
    let mut lint = Lint { checklist, marks, context, problems: Vec::new() };
    lint.questions();
    lint.measures();
    lint.sources();
    lint.contacts();
    lint.glossary();
    lint.review_date();
    sharing::leaks(&mut lint);
    words::readability(&mut lint);
    lint.problems.sort_by_key(|problem| (problem.line, problem.column));
    lint.problems
}

struct Lint<'c> {
    checklist: &'c Checklist,
    marks: &'c Marks,
    context: &'c LintContext<'c>,
    problems: Vec<Problem>,
}

impl Lint<'_> {
    fn warn(&mut self, code: Code, place: (u32, u32), id: Option<&str>, subject: impl Into<String>) {
        let released = self.checklist.status == Status::Released
            && matches!(code, Code::NoAdvice | Code::ContactStale | Code::ShareLeak);
        self.problems.push(Problem {
            level: if released { Level::Error } else { Level::Warning },
            code,
            line: place.0,
            column: place.1,
            id: id.map(str::to_owned),
            subject: subject.into(),
        });
    }

    fn questions(&mut self) {
        let never = reach::never_asked(self.checklist);
        for (place, question) in self.checklist.questions.iter().enumerate() {
            let mark = at(&self.marks.questions, place);
            if never[place] {
                self.warn(Code::NeverAsked, mark, Some(&question.id), "");
            }
            if question.scoring.is_some() && question.sources.is_empty() {
                self.warn(Code::NoSource, mark, Some(&question.id), "");
            }
            self.picture(question.picture.as_deref(), mark, Some(&question.id));
            for answer in question.answers() {
                self.answer(question, answer, mark);
            }
        }
    }

    fn answer(&mut self, question: &Question, answer: &Answer, mark: (u32, u32)) {
        let open = matches!(answer.state, Some(AnswerState::Partly | AnswerState::NotInOrder));
        if open && answer.measures.is_empty() {
            self.warn(Code::NoAdvice, mark, Some(&question.id), &answer.id);
        }
        let excludes = |one: &MeasureIx, other: &MeasureIx| self.checklist.measure(*one).not_with.contains(other);
        let contradiction = answer.measures.iter().any(|one| answer.measures.iter().any(|other| excludes(one, other)));
        if contradiction {
            self.warn(Code::ContradictingMeasures, mark, Some(&question.id), &answer.id);
        }
    }

    fn measures(&mut self) {
        let mut used = vec![false; self.checklist.measures.len()];
        let answers = self.checklist.questions.iter().flat_map(Question::answers);
        for measure in answers.flat_map(|answer| &answer.measures) {
            used[measure.at()] = true;
        }
        for (place, measure) in self.checklist.measures.iter().enumerate() {
            let mark = at(&self.marks.measures, place);
            if !used[place] {
                self.warn(Code::UnusedMeasure, mark, Some(&measure.id), "");
            }
            if measure.sources.is_empty() {
                self.warn(Code::NoSource, mark, Some(&measure.id), "");
            }
        }
    }

    fn sources(&mut self) {
        let checklist = self.checklist;
        let mut used = vec![false; checklist.sources.len()];
        let questions = checklist.questions.iter().flat_map(|question| question.sources.iter().copied());
        let measures = checklist.measures.iter().flat_map(|measure| {
            let cost: Option<SourceIx> = measure.cost.map(|cost| cost.source);
            measure.sources.iter().copied().chain(cost)
        });
        let sets = checklist.sets.iter().flat_map(|set| set.sources.iter().copied());
        let contacts = checklist.contacts.iter().map(|contact| contact.source);
        for source in questions.chain(measures).chain(sets).chain(contacts) {
            used[source.at()] = true;
        }
        for (place, source) in checklist.sources.iter().enumerate() {
            if !used[place] {
                self.warn(Code::UnusedSource, at(&self.marks.sources, place), Some(&source.id), "");
            }
        }
    }

    fn contacts(&mut self) {
        let today = self.context.today;
        for (place, contact) in self.checklist.contacts.iter().enumerate() {
            let fresh = contact.checked_on.is_some_and(|date| {
                let until = date.checked_add(jiff::Span::new().months(12));
                until.is_ok_and(|until| today <= until)
            });
            if !fresh || contact.checked_by.is_none() {
                self.warn(Code::ContactStale, at(&self.marks.contacts, place), Some(&contact.id), "");
            }
        }
    }

    fn glossary(&mut self) {
        for (place, term) in self.checklist.glossary.iter().enumerate() {
            self.picture(term.picture.as_deref(), at(&self.marks.glossary, place), None);
        }
    }

    fn picture(&mut self, picture: Option<&str>, mark: (u32, u32), id: Option<&str>) {
        if let Some(picture) = picture
            && !self.context.pictures.contains(&picture)
        {
            self.warn(Code::UnknownPicture, mark, id, picture);
        }
    }

    fn review_date(&mut self) {
        if self.checklist.review_before.is_some_and(|date| date < self.context.today) {
            self.warn(Code::ReviewOverdue, self.marks.review_before, Some(&self.checklist.id), "");
        }
    }
}

fn at(marks: &[(u32, u32)], place: usize) -> (u32, u32) {
    marks.get(place).copied().unwrap_or((1, 1))
}
