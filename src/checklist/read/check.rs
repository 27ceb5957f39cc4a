//! A file against the table of shapes: every key, every value, every problem.

use std::collections::HashSet;

use jsonc_parser::ast::{Object, Value};

use super::names::Names;
use super::{condition, rules};
use crate::checklist::findings::Findings;
use crate::checklist::json::{Whole, as_list, as_object, as_str, as_whole, get, get_str, start};
use crate::checklist::problem::Code;
use crate::checklist::shape::{Need, Pool, QUESTION, Shape, Type};
use crate::checklist::{Version, is_id};

/// Walks the file and gathers findings.
pub struct Checker<'v, 't> {
    /// What the file names.
    pub names: &'v Names<'v>,
    /// What was found.
    pub findings: Findings,
    /// Ids of the things we are in, outermost first.
    enclosing: Vec<&'v str>,
    /// The element kind of the question we are in.
    pub element_kind: Option<&'v str>,
    /// The ids seen so far, per pool.
    seen: HashSet<(Pool, &'v str)>,
    marker: std::marker::PhantomData<&'t ()>,
}

impl<'v, 't> Checker<'v, 't> {
    /// A checker that knows what the file names.
    pub fn new(names: &'v Names<'v>) -> Self {
        Self {
            names,
            findings: Findings::default(),
            enclosing: Vec::new(),
            element_kind: None,
            seen: HashSet::new(),
            marker: std::marker::PhantomData,
        }
    }

    /// Notes a problem.
    pub fn report(&mut self, code: Code, offset: usize, subject: impl Into<String>) {
        self.findings.report(code, offset, self.enclosing.last().copied(), subject);
    }

    /// Checks an object against its shape.
    pub fn object(&mut self, object: &'v Object<'t>, shape: &'static Shape) {
        let id = get_str(object, "id").filter(|_| shape.field("id").is_some());
        self.enclosing.extend(id);
        if std::ptr::eq(shape, &raw const QUESTION) {
            self.element_kind = get_str(object, "element");
        }
        self.duplicate_keys(object);
        for property in &object.properties {
            let name = property.name.as_str();
            match shape.field(name) {
                Some(field) => self.value(&property.value, field.holds, field.name),
                None if name == "x" => {}
                None => self.report(Code::UnknownField, property.range.start, name),
            }
        }
        for field in shape.fields {
            if field.need == Need::Required && get(object, field.name).is_none() {
                self.report(Code::MissingField, object.range.start, field.name);
            }
        }
        rules::of_object(self, object, shape);
        if std::ptr::eq(shape, &raw const QUESTION) {
            self.element_kind = None;
        }
        if id.is_some() {
            self.enclosing.pop();
        }
    }

    /// Reports every key that stands in an object before.
    pub fn duplicate_keys(&mut self, object: &'v Object<'t>) {
        if object.properties.len() < 2 {
            return;
        }
        let mut seen = HashSet::with_capacity(object.properties.len());
        for property in &object.properties {
            if !seen.insert(property.name.as_str()) {
                self.report(Code::DuplicateKey, property.range.start, property.name.as_str());
            }
        }
    }

    fn value(&mut self, value: &'v Value<'t>, holds: Type, field: &'static str) {
        match holds {
            Type::Text => self.text(value, field),
            Type::Id(pool) => self.new_id(value, pool, field),
            Type::Reference(pool) => self.reference(value, pool, field),
            Type::ChangedId => {
                if let Some(id) = self.string(value, field)
                    && !is_id(id)
                {
                    self.report(Code::BadId, start(value), id);
                }
            }
            Type::Plain => {
                if self.string(value, field).is_some_and(|written| written.trim().is_empty()) {
                    self.report(Code::BadValue, start(value), field);
                }
            }
            Type::PlainOrBlank => {
                self.string(value, field);
            }
            Type::Kind => self.matching(value, field, Code::WrongKind, |kind| kind == "huisscan-checklist"),
            Type::Https => self.matching(value, field, Code::BadValue, |url| {
                url.strip_prefix("https://").is_some_and(|rest| !rest.is_empty() && !rest.contains(char::is_whitespace))
            }),
            Type::Date => self.matching(value, field, Code::BadValue, |date| parse_date(date).is_some()),
            Type::Version => self.matching(value, field, Code::BadValue, |version| Version::parse(version).is_some()),
            Type::Language => self.matching(value, field, Code::BadValue, |code| {
                (2..=3).contains(&code.len()) && code.bytes().all(|byte| byte.is_ascii_lowercase())
            }),
            Type::OneOf(words) => self.matching(value, field, Code::BadValue, |word| words.contains(&word)),
            Type::Whole(low, high) => match as_whole(value) {
                Whole::Number(number) if (low..=high).contains(&number) => {}
                Whole::Number(_) | Whole::TooLarge => self.report(Code::BadValue, start(value), field),
                Whole::Neither => self.report(Code::WrongType, start(value), field),
            },
            Type::Flag => {
                if !matches!(value, Value::BooleanLit(_)) {
                    self.report(Code::WrongType, start(value), field);
                }
            }
            Type::Condition => condition::check(self, value, field),
            Type::Object(shape) => match as_object(value) {
                Some(object) => self.object(object, shape),
                None => self.report(Code::WrongType, start(value), field),
            },
            Type::List(each) => self.list(value, *each, field),
            Type::Filled(each) => {
                if matches!(value, Value::Array(list) if list.elements.is_empty()) {
                    self.report(Code::MissingField, start(value), field);
                }
                self.list(value, *each, field);
            }
        }
    }

    fn list(&mut self, value: &'v Value<'t>, each: Type, field: &'static str) {
        let Value::Array(_) = value else {
            return self.report(Code::WrongType, start(value), field);
        };
        let repeats = matches!(each, Type::Reference(_) | Type::OneOf(_) | Type::Language | Type::ChangedId);
        let mut seen = HashSet::new();
        for element in as_list(value) {
            self.value(element, each, field);
            if repeats
                && let Some(written) = as_str(element)
                && !seen.insert(written)
            {
                self.report(Code::BadValue, start(element), written);
            }
        }
    }

    /// A value's string; where it is none, reports that.
    pub fn string(&mut self, value: &'v Value<'t>, field: &str) -> Option<&'v str> {
        let string = as_str(value);
        if string.is_none() {
            self.report(Code::WrongType, start(value), field);
        }
        string
    }

    fn matching(&mut self, value: &'v Value<'t>, field: &str, code: Code, fits: impl Fn(&str) -> bool) {
        if let Some(written) = self.string(value, field)
            && !fits(written)
        {
            self.report(code, start(value), field);
        }
    }

    fn new_id(&mut self, value: &'v Value<'t>, pool: Pool, field: &str) {
        let Some(id) = self.string(value, field) else { return };
        if !is_id(id) {
            self.report(Code::BadId, start(value), id);
        }
        // Answers are unique within their question only; the rules of a
        // question look after that.
        if pool != Pool::Answer && !self.seen.insert((pool, id)) {
            self.report(Code::DuplicateId, start(value), id);
        }
    }

    fn reference(&mut self, value: &'v Value<'t>, pool: Pool, field: &str) {
        if let Some(id) = self.string(value, field)
            && self.names.find(pool, id).is_none()
        {
            self.report(Code::UnknownReference, start(value), id);
        }
    }

    fn text(&mut self, value: &'v Value<'t>, field: &str) {
        let Some(object) = as_object(value) else {
            return self.report(Code::WrongType, start(value), field);
        };
        self.duplicate_keys(object);
        for property in &object.properties {
            let language = property.name.as_str();
            let Some(wording) = as_str(&property.value) else {
                self.report(Code::WrongType, start(&property.value), field);
                continue;
            };
            if !self.names.languages.contains(&language) && !self.names.languages.is_empty() {
                self.report(Code::UnknownField, property.range.start, language);
            } else if wording.trim().is_empty() {
                self.report(Code::MissingText, start(&property.value), language);
            }
        }
        for language in &self.names.languages {
            if get(object, language).is_none() {
                self.report(Code::MissingText, object.range.start, *language);
            }
        }
    }
}

/// A date that exists, as `YYYY-MM-DD`.
pub fn parse_date(written: &str) -> Option<jiff::civil::Date> {
    let bytes = written.as_bytes();
    let digits = |range: std::ops::Range<usize>| {
        bytes.get(range).is_some_and(|part| part.iter().all(u8::is_ascii_digit)).then_some(())
    };
    if bytes.len() != 10 || bytes[4] != b'-' || bytes[7] != b'-' {
        return None;
    }
    digits(0..4).and(digits(5..7)).and(digits(8..10))?;
    let year = written[0..4].parse().ok()?;
    jiff::civil::Date::new(year, written[5..7].parse().ok()?, written[8..10].parse().ok()?).ok()
}
