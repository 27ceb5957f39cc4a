//! A scan from bytes.

use std::collections::BTreeMap;

use jsonc_parser::ast::{Object, Value};

use super::{FORMAT, KIND, SavedScan, ScanFileError, WalkPlace, WalkRound};
use crate::checklist::Checklist;
use crate::checklist::json::{self, Lines, Whole, as_object, as_str, as_whole, get, get_str, start};
use crate::checklist::problem::{Code, Problem};
use crate::checklist::read::newer_format;
use crate::checklist::{Home, PlaceIx};
use crate::scan::answers::{Form, Reader};
use crate::scan::{Asked, ElementIx, OwnOrganisation, Photo, Subject};

const ROOT: &[(&str, bool)] = &[
    ("kind", true),
    ("format", true),
    ("checklist", true),
    ("answers", true),
    ("elements", true),
    ("none", true),
    ("review", true),
    ("retired", true),
    ("notes", true),
    ("photos", true),
    ("outdoor_list", true),
    ("done", true),
    ("own_organisation", true),
    ("unfinished", true),
    ("walk", true),
];
const NOTE: &[(&str, bool)] = &[("question", true), ("element", true), ("text", true)];
const PHOTO: &[(&str, bool)] =
    &[("question", true), ("element", true), ("photo", true), ("width_pixels", true), ("height_pixels", true)];
const UNFINISHED: &[(&str, bool)] = &[("question", true), ("element", true), ("typed", true)];
const DONE: &[(&str, bool)] = &[("measures", true), ("reasons", true)];
const REASON: &[(&str, bool)] = &[("measure", true), ("question", true), ("element", true)];
const OWN_ORGANISATION: &[(&str, bool)] = &[("name", true), ("phone", true), ("note", true)];
const WALK: &[(&str, bool)] = &[("round", true), ("question", true), ("element", true)];

/// Reads a scan to its checklist.
///
/// # Errors
/// When it is newer than this program, no scan, to another checklist, or not
/// sound; then with everything that is wrong.
pub fn read(bytes: &[u8], checklist: &Checklist) -> Result<SavedScan, ScanFileError> {
    let only = |problem: Problem| ScanFileError::Problems(vec![problem]);
    let text = json::checked_text(bytes).map_err(only)?;
    let tree = json::tree(text).map_err(only)?;
    let root = as_object(&tree).ok_or(ScanFileError::NotAScan)?;
    if get_str(root, "kind") != Some(KIND) {
        return Err(ScanFileError::NotAScan);
    }
    if newer_format(root, KIND).is_some() {
        return Err(ScanFileError::Newer);
    }
    if !is_to(root, checklist) {
        return Err(ScanFileError::OtherChecklist);
    }
    let mut reader = FileReader { reader: Reader::new(checklist, Form::Kept), unfinished: BTreeMap::new(), walk: None };
    reader.root(root);
    let FileReader { reader, unfinished, walk } = reader;
    let problems = reader.findings.into_problems(&Lines::of(text));
    if problems.is_empty() {
        Ok(SavedScan { scan: reader.scan, unfinished, walk })
    } else {
        Err(ScanFileError::Problems(problems))
    }
}

/// Whether a scan names this checklist, as far as it names one at all.
fn is_to(root: &Object<'_>, checklist: &Checklist) -> bool {
    let Some(named) = get(root, "checklist").and_then(as_object) else { return true };
    let differs = |field: &str, own: &str| get_str(named, field).is_some_and(|named| named != own);
    !(differs("id", &checklist.id)
        || differs("version", &checklist.version.to_string())
        || differs("sha256", &checklist.sha256))
}

struct FileReader<'c> {
    reader: Reader<'c>,
    unfinished: BTreeMap<Asked, String>,
    walk: Option<WalkPlace>,
}

impl FileReader<'_> {
    fn root(&mut self, root: &Object<'_>) {
        self.reader.fields(root, ROOT, None);
        match get(root, "format").map(|format| (format, as_whole(format))) {
            Some((_, Whole::Number(FORMAT))) | None => {}
            Some((format, Whole::Neither)) => self.reader.wrong_type(format, None, "format"),
            Some((format, _)) => self.bad(format, "format"),
        }
        self.reader.household(root);
        self.each(root, "notes", NOTE, |this, object, asked| {
            let Some(text) = this.string(object, "text") else { return };
            if this.reader.scan.notes.insert(asked, text).is_some() {
                this.twice(object);
            }
        });
        self.each(root, "photos", PHOTO, |this, object, asked| {
            let id = this.string(object, "photo");
            let width = this.pixels(object, "width_pixels");
            let height = this.pixels(object, "height_pixels");
            if let (Some(id), Some(width_pixels), Some(height_pixels)) = (id, width, height) {
                this.reader.scan.photos.entry(asked).or_default().push(Photo { id, width_pixels, height_pixels });
            }
        });
        self.each(root, "unfinished", UNFINISHED, |this, object, asked| {
            let Some(typed) = this.string(object, "typed") else { return };
            if this.unfinished.insert(asked, typed).is_some() {
                this.twice(object);
            }
        });
        self.outdoor_list(root);
        self.done(root);
        if let Some(object) = self.object(root, "own_organisation", OWN_ORGANISATION) {
            let [name, phone, note] =
                ["name", "phone", "note"].map(|field| self.string(object, field).unwrap_or_default());
            self.reader.scan.own_organisation = OwnOrganisation { name, phone, note };
        }
        if !matches!(get(root, "walk"), Some(Value::NullKeyword(_)) | None) {
            self.walk(root);
        }
    }

    /// Every object in a list that refers to a question.
    fn each(
        &mut self,
        root: &Object<'_>,
        key: &str,
        fields: &[(&str, bool)],
        mut take: impl FnMut(&mut Self, &Object<'_>, Asked),
    ) {
        for value in self.reader.list(root, key) {
            let Some(object) = as_object(value) else {
                self.reader.wrong_type(value, None, key);
                continue;
            };
            self.reader.fields(object, fields, None);
            if let Some(asked) = self.asked(object) {
                take(self, object, asked);
            }
        }
    }

    /// The question an object refers to, and of whom it is asked.
    fn asked(&mut self, object: &Object<'_>) -> Option<Asked> {
        let (written, offset) = self.reader.string(object, "question", None)?;
        let Some(question) = self.reader.question(written) else {
            self.reader.findings.report(Code::UnknownReference, offset, None, written);
            return None;
        };
        let kind = match self.reader.checklist.question(question).home {
            Home::Element(kind) => Some(kind),
            Home::Profile | Home::Place(_) => None,
        };
        let subject = match (get(object, "element")?, kind) {
            (Value::NullKeyword(_), None) => Subject::Household,
            (Value::NullKeyword(_), Some(kind)) => Subject::Missing(kind),
            (_, kind) => {
                let (written, offset) = self.reader.string(object, "element", None)?;
                let elements = &self.reader.scan.elements;
                let found = elements.iter().position(|element| element.id == written);
                let Some(place) = found.filter(|place| Some(elements[*place].kind) == kind) else {
                    let code = if found.is_some() { Code::BadValue } else { Code::UnknownReference };
                    self.reader.findings.report(code, offset, None, written);
                    return None;
                };
                Subject::Element(ElementIx::from(place))
            }
        };
        Some(Asked { question, subject })
    }

    fn outdoor_list(&mut self, root: &Object<'_>) {
        for value in self.reader.list(root, "outdoor_list") {
            let Some(written) = as_str(value) else {
                self.reader.wrong_type(value, None, "outdoor_list");
                continue;
            };
            let places = &self.reader.checklist.places;
            let Some(place) = places.iter().position(|place| place.id == written).map(PlaceIx::from) else {
                self.reader.findings.report(Code::UnknownReference, start(value), None, written);
                continue;
            };
            if !self.reader.scan.outdoor_list.insert(place) {
                self.bad(value, written);
            }
        }
    }

    fn done(&mut self, root: &Object<'_>) {
        let Some(done) = self.object(root, "done", DONE) else { return };
        for value in self.reader.list(done, "measures") {
            let Some(measure) = self.measure(value) else { continue };
            if !self.reader.scan.done.measures.insert(measure) {
                self.bad(value, "measures");
            }
        }
        self.each(done, "reasons", REASON, |this, object, asked| {
            let Some(measure) = get(object, "measure").and_then(|value| this.measure(value)) else { return };
            if !this.reader.scan.done.reasons.insert((measure, asked)) {
                this.twice(object);
            }
        });
    }

    fn measure(&mut self, value: &Value<'_>) -> Option<crate::checklist::MeasureIx> {
        let Some(written) = as_str(value) else {
            self.reader.wrong_type(value, None, "measure");
            return None;
        };
        let found = self.reader.checklist.measures.iter().position(|measure| measure.id == written);
        if found.is_none() {
            self.reader.findings.report(Code::UnknownReference, start(value), None, written);
        }
        found.map(Into::into)
    }

    fn walk(&mut self, root: &Object<'_>) {
        let Some(object) = self.object(root, "walk", WALK) else { return };
        let Some((written, offset)) = self.reader.string(object, "round", None) else { return };
        let rounds = [WalkRound::Quick, WalkRound::Full];
        let Some(round) = rounds.into_iter().find(|round| round.as_str() == written) else {
            self.reader.findings.report(Code::BadValue, offset, None, written);
            return;
        };
        let at_none = matches!(get(object, "question"), Some(Value::NullKeyword(_)) | None);
        let asked = if at_none { None } else { self.asked(object) };
        self.walk = Some(WalkPlace { round, asked });
    }

    fn object<'v, 't>(&mut self, root: &'v Object<'t>, key: &str, fields: &[(&str, bool)]) -> Option<&'v Object<'t>> {
        let value = get(root, key)?;
        let Some(object) = as_object(value) else {
            self.reader.wrong_type(value, None, key);
            return None;
        };
        self.reader.fields(object, fields, None);
        Some(object)
    }

    fn string(&mut self, object: &Object<'_>, key: &str) -> Option<String> {
        self.reader.string(object, key, None).map(|(text, _)| text.to_owned())
    }

    fn pixels(&mut self, object: &Object<'_>, key: &str) -> Option<u32> {
        let value = get(object, key)?;
        match as_whole(value) {
            Whole::Number(number) if u32::try_from(number).is_ok() => u32::try_from(number).ok(),
            Whole::Neither => {
                self.reader.wrong_type(value, None, key);
                None
            }
            Whole::Number(_) | Whole::TooLarge => {
                self.bad(value, key);
                None
            }
        }
    }

    fn bad(&mut self, value: &Value<'_>, subject: &str) {
        self.reader.findings.report(Code::BadValue, start(value), None, subject);
    }

    fn twice(&mut self, object: &Object<'_>) {
        self.reader.findings.report(Code::BadValue, object.range.start, None, "question");
    }
}
