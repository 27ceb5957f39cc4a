//! The answers file: one household's answers as plain JSON, for fictional
//! homes, tests and automation. (A person's own scan is never kept this way.)
//!
//! It is read against the checklist it names, and every problem is placed. What
//! stands under `review` and `retired` is kept as it is. Notes, what was done and
//! the own organisation are no part of this file.

use std::collections::{BTreeSet, HashMap, HashSet};

use jsonc_parser::ast::{Object, Value};

use super::{Asked, Element, ElementIx, Given, Retired, Review, Scan, Subject, given};
use crate::checklist::findings::Findings;
use crate::checklist::json::{self, Lines, as_list, as_object, as_str, get, get_str, start};
use crate::checklist::problem::{Code, Level, Problem};
use crate::checklist::read::newer_format;
use crate::checklist::{Checklist, Home, KindIx, PlaceIx, Question, QuestionIx, QuestionKind, Version, is_id};

/// What reading an answers file gives.
#[derive(Debug)]
pub struct AnswersOutcome {
    /// The scan, when there is no problem.
    pub scan: Option<Scan>,
    /// All problems, in file order.
    pub problems: Vec<Problem>,
    /// How many problems there are beyond the limit on those kept.
    pub more_problems: usize,
}

/// Reads an answers file, format 1, to this checklist.
#[must_use]
pub fn read_answers(bytes: &[u8], checklist: &Checklist) -> AnswersOutcome {
    let only = |problem| AnswersOutcome { scan: None, problems: vec![problem], more_problems: 0 };
    let text = match json::checked_text(bytes) {
        Ok(text) => text,
        Err(problem) => return only(problem),
    };
    let tree = match json::tree(text) {
        Ok(tree) => tree,
        Err(problem) => return only(problem),
    };
    let lines = Lines::of(text);
    let alone = |code, offset, subject: &str| {
        let (line, column) = lines.place(offset);
        only(Problem { level: Level::Error, code, line, column, id: None, subject: subject.to_owned() })
    };
    let Some(root) = as_object(&tree) else { return alone(Code::WrongKind, start(&tree), "") };
    if let Some(offset) = newer_format(root, "huisscan-answers") {
        return alone(Code::NewerFormat, offset, "format");
    }
    let mut reader = Reader::new(checklist, Form::Answers);
    reader.root(root);
    let more_problems = reader.findings.more();
    let scan = reader.findings.is_empty().then_some(reader.scan);
    AnswersOutcome { scan, problems: reader.findings.into_problems(&lines), more_problems }
}

/// Which kind of file is read.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// An answers file, which may be written by hand.
    Answers,
    /// A kept scan ([`super::file`]), which only this program writes.
    Kept,
}

/// Reads what both kinds of file have in common.
pub(super) struct Reader<'c> {
    pub(super) checklist: &'c Checklist,
    ids: HashMap<&'c str, usize>,
    form: Form,
    pub(super) findings: Findings,
    pub(super) scan: Scan,
}

/// The one field of a text answer that reads like not knowing.
pub(super) const TEXT_FIELD: &str = "text";

const ROOT: &[(&str, bool)] = &[
    ("kind", true),
    ("format", true),
    ("checklist", true),
    ("answers", true),
    ("elements", false),
    ("none", false),
    ("review", false),
    ("retired", false),
];
const CHECKLIST: &[(&str, bool)] = &[("id", true), ("version", true), ("sha256", false)];
const KEPT_CHECKLIST: &[(&str, bool)] = &[("id", true), ("version", true), ("sha256", true)];
const ELEMENT: &[(&str, bool)] = &[("id", true), ("kind", true), ("name", false), ("place", true), ("answers", true)];
const REVIEW: &[(&str, bool)] =
    &[("question", true), ("element", false), ("change", true), ("from_version", true), ("old_answer", true)];

impl<'c> Reader<'c> {
    pub(super) fn new(checklist: &'c Checklist, form: Form) -> Self {
        Self {
            checklist,
            ids: checklist
                .questions
                .iter()
                .enumerate()
                .map(|(place, question)| (question.id.as_str(), place))
                .collect(),
            form,
            findings: Findings::default(),
            scan: Scan::empty(checklist),
        }
    }

    fn root(&mut self, root: &Object<'_>) {
        self.fields(root, ROOT, None);
        match get(root, "kind") {
            Some(kind) if as_str(kind).is_none() => self.wrong_type(kind, None, "kind"),
            Some(kind) if as_str(kind) != Some("huisscan-answers") => {
                self.findings.report(Code::WrongKind, start(kind), None, "kind");
            }
            Some(_) => {}
            None => self.findings.report(Code::WrongKind, root.range.start, None, "kind"),
        }
        match get(root, "format").map(|format| (format, json::as_whole(format))) {
            Some((format, json::Whole::Neither)) => self.wrong_type(format, None, "format"),
            Some((_, json::Whole::Number(1))) | None => {}
            Some((format, _)) => self.findings.report(Code::BadValue, start(format), None, "format"),
        }
        self.household(root);
    }

    /// Which checklist, and what the household answered to it.
    pub(super) fn household(&mut self, root: &Object<'_>) {
        if let Some(value) = get(root, "checklist") {
            match as_object(value) {
                Some(object) => self.same_checklist(object),
                None => self.wrong_type(value, None, "checklist"),
            }
        }
        let household = get(root, "answers").map(|answers| self.answers(answers, None, None));
        self.scan.answers = household.unwrap_or_default();
        for element in self.list(root, "elements") {
            self.element(element);
        }
        self.duplicate_elements(root);
        self.none(root);
        for review in self.list(root, "review") {
            self.review(review);
        }
        for retired in self.list(root, "retired") {
            if as_object(retired).is_some() {
                self.scan.retired.push(Retired(given::plain(retired)));
            } else {
                self.wrong_type(retired, None, "retired");
            }
        }
    }

    /// Reports keys that stand twice, do not belong or are missing.
    pub(super) fn fields(&mut self, object: &Object<'_>, known: &[(&str, bool)], id: Option<&str>) {
        self.duplicate_keys(object, id);
        for property in &object.properties {
            let name = property.name.as_str();
            let is_free = name == "x" && self.form == Form::Answers;
            if !is_free && !known.iter().any(|(field, _)| *field == name) {
                self.findings.report(Code::UnknownField, property.range.start, id, name);
            }
        }
        for (field, needed) in known {
            if *needed && get(object, field).is_none() {
                self.findings.report(Code::MissingField, object.range.start, id, *field);
            }
        }
    }

    fn duplicate_keys(&mut self, object: &Object<'_>, id: Option<&str>) {
        let mut seen = HashSet::with_capacity(object.properties.len());
        for property in &object.properties {
            if !seen.insert(property.name.as_str()) {
                self.findings.report(Code::DuplicateKey, property.range.start, id, property.name.as_str());
            }
        }
    }

    pub(super) fn wrong_type(&mut self, value: &Value<'_>, id: Option<&str>, field: &str) {
        self.findings.report(Code::WrongType, start(value), id, field);
    }

    pub(super) fn list<'v, 't>(&mut self, root: &'v Object<'t>, key: &str) -> &'v [Value<'t>] {
        match get(root, key) {
            Some(list @ Value::Array(_)) => as_list(list),
            Some(other) => {
                self.wrong_type(other, None, key);
                &[]
            }
            None => &[],
        }
    }

    pub(super) fn string<'v>(
        &mut self,
        object: &'v Object<'_>,
        key: &str,
        id: Option<&str>,
    ) -> Option<(&'v str, usize)> {
        let value = get(object, key)?;
        if let Some(written) = as_str(value) {
            return Some((written, start(value)));
        }
        self.wrong_type(value, id, key);
        None
    }

    fn same_checklist(&mut self, object: &Object<'_>) {
        self.fields(object, if self.form == Form::Kept { KEPT_CHECKLIST } else { CHECKLIST }, None);
        if let Some((id, offset)) = self.string(object, "id", None)
            && id != self.checklist.id
        {
            self.findings.report(Code::WrongChecklist, offset, None, id);
        }
        if let Some((version, offset)) = self.string(object, "version", None)
            && Version::parse(version).as_ref() != Some(&self.checklist.version)
        {
            self.findings.report(Code::OtherVersion, offset, None, version);
        }
        if let Some((sha256, offset)) = self.string(object, "sha256", None)
            && !sha256.eq_ignore_ascii_case(&self.checklist.sha256)
        {
            self.findings.report(Code::OtherVersion, offset, None, "sha256");
        }
    }

    /// The answers of the household (`kind` none) or of one element, by slot.
    fn answers(&mut self, value: &Value<'_>, kind: Option<KindIx>, id: Option<&str>) -> Vec<Option<Given>> {
        let slots = match kind {
            None => self.checklist.questions.len(),
            Some(kind) => self.checklist.kind(kind).questions.len(),
        };
        let mut answers = vec![None; slots];
        let Some(object) = as_object(value) else {
            self.wrong_type(value, id, "answers");
            return answers;
        };
        self.duplicate_keys(object, id);
        for property in &object.properties {
            let name = property.name.as_str();
            let Some(place) = self.ids.get(name).copied() else {
                self.findings.report(Code::UnknownReference, property.range.start, id, name);
                continue;
            };
            let question = &self.checklist.questions[place];
            let slot = match (question.home, kind) {
                (Home::Profile | Home::Place(_), None) => place,
                (Home::Element(own), Some(kind)) if own == kind => question.slot as usize,
                _ => {
                    self.findings.report(Code::BadValue, property.range.start, id, name);
                    continue;
                }
            };
            match self.given(question, &property.value) {
                Ok(given) => answers[slot] = Some(given),
                Err(code) => self.findings.report(code, start(&property.value), id, name),
            }
        }
        answers
    }

    /// One answer. A kept scan writes a text that reads `unknown` apart from not
    /// knowing.
    fn given(&self, question: &Question, value: &Value<'_>) -> Result<Given, Code> {
        match as_object(value).filter(|_| self.form == Form::Kept && matches!(question.kind, QuestionKind::Text)) {
            Some(object) => {
                let text = get_str(object, TEXT_FIELD).filter(|_| object.properties.len() == 1);
                text.and_then(given::text_within).ok_or(Code::BadValue)
            }
            None => given::read(question, value),
        }
    }

    /// A question by its id.
    pub(super) fn question(&self, id: &str) -> Option<QuestionIx> {
        self.ids.get(id).copied().map(QuestionIx::from)
    }

    fn element(&mut self, value: &Value<'_>) {
        let Some(object) = as_object(value) else { return self.wrong_type(value, None, "elements") };
        let own_id = get_str(object, "id");
        self.fields(object, ELEMENT, own_id);
        let id = self.string(object, "id", own_id);
        if let Some((written, offset)) = id
            && !is_id(written)
        {
            self.findings.report(Code::BadId, offset, own_id, written);
        }
        let kind = self.string(object, "kind", own_id).and_then(|(written, offset)| {
            let found = self.checklist.kinds.iter().position(|kind| kind.id == written).map(KindIx::from);
            if found.is_none() {
                self.findings.report(Code::UnknownReference, offset, own_id, written);
            }
            found
        });
        let place = self.string(object, "place", own_id).and_then(|(written, offset)| {
            let found = self.checklist.places.iter().position(|place| place.id == written).map(PlaceIx::from);
            match (found, kind) {
                (None, _) => self.findings.report(Code::UnknownReference, offset, own_id, written),
                (Some(place), Some(kind)) if !self.checklist.kind(kind).places.contains(&place) => {
                    self.findings.report(Code::BadValue, offset, own_id, written);
                }
                _ => {}
            }
            found
        });
        let name = self.string(object, "name", own_id).map_or("", |(name, _)| name);
        let (Some(kind), Some(answers)) = (kind, get(object, "answers")) else { return };
        let answers = self.answers(answers, Some(kind), own_id);
        if let (Some((id, _)), Some(place)) = (id, place) {
            let (id, name) = (id.to_owned(), name.to_owned());
            self.scan.elements.push(Element { id, kind, name, place, answers });
        }
    }

    fn duplicate_elements(&mut self, root: &Object<'_>) {
        let mut seen = HashSet::new();
        for object in json::get_list(root, "elements").iter().filter_map(as_object) {
            if let Some(id) = get(object, "id")
                && let Some(written) = as_str(id)
                && !seen.insert(written)
            {
                self.findings.report(Code::DuplicateId, start(id), Some(written), written);
            }
        }
    }

    fn none(&mut self, root: &Object<'_>) {
        for value in self.list(root, "none") {
            let Some(written) = as_str(value) else {
                self.wrong_type(value, None, "none");
                continue;
            };
            let Some(kind) = self.checklist.kinds.iter().position(|kind| kind.id == written) else {
                self.findings.report(Code::UnknownReference, start(value), None, written);
                continue;
            };
            let entered = self.scan.elements.iter().any(|element| element.kind.at() == kind);
            if entered || std::mem::replace(&mut self.scan.none[kind], true) {
                self.findings.report(Code::BadValue, start(value), None, written);
            }
        }
    }

    fn review(&mut self, value: &Value<'_>) {
        let Some(object) = as_object(value) else { return self.wrong_type(value, None, "review") };
        self.fields(object, REVIEW, None);
        let question = self.string(object, "question", None);
        let change = self.string(object, "change", None);
        let from_version = self.string(object, "from_version", None);
        let element = match get(object, "element") {
            Some(Value::NullKeyword(_)) | None => None,
            Some(_) => self.string(object, "element", None),
        };
        let (Some((question, _)), Some((change, _)), Some((from_version, _)), Some(old_answer)) =
            (question, change, from_version, get(object, "old_answer"))
        else {
            return;
        };
        self.scan.under_review.extend(self.asked(question, element.map(|(element, _)| element)));
        self.scan.review.push(Review {
            question: question.to_owned(),
            element: element.map(|(element, _)| element.to_owned()),
            change: change.to_owned(),
            from_version: from_version.to_owned(),
            old_answer: given::plain(old_answer),
        });
    }

    /// The question of a review in this scan, where both still exist.
    fn asked(&self, question: &str, element: Option<&str>) -> BTreeSet<Asked> {
        let question = self.ids.get(question).copied().map(QuestionIx::from);
        let subject = match element {
            None => Some(Subject::Household),
            Some(id) => {
                let place = self.scan.elements.iter().position(|element| element.id == id);
                place.map(|place| Subject::Element(ElementIx::from(place)))
            }
        };
        question.zip(subject).map(|(question, subject)| Asked { question, subject }).into_iter().collect()
    }
}
