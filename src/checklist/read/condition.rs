//! Conditions: exactly one shape, fitting the question they name.

use jsonc_parser::ast::{Object, Value};

use super::check::Checker;
use crate::checklist::json::{Whole, as_list, as_object, as_str, as_whole, get, get_str, start};
use crate::checklist::problem::Code;

/// Deepest condition: 32 levels, a leaf counting as one.
pub const MAX_LEVELS: usize = 32;

/// The keys that make a shape; the first in the object decides which it is.
const LEAVES: [&str; 4] = ["is", "at_least", "at_most", "answered"];
const PARTS: [&str; 3] = ["all", "any", "not"];

/// Checks a condition where it stands.
pub fn check<'v, 't>(checker: &mut Checker<'v, 't>, value: &'v Value<'t>, field: &str) {
    level(checker, value, field, 1);
}

fn level<'v, 't>(checker: &mut Checker<'v, 't>, value: &'v Value<'t>, field: &str, depth: usize) {
    let Some(object) = as_object(value) else {
        return checker.report(Code::WrongType, start(value), field);
    };
    if depth > MAX_LEVELS {
        return checker.report(Code::BadValue, object.range.start, field);
    }
    checker.duplicate_keys(object);
    let shape = object.properties.iter().map(|property| property.name.as_str());
    let shape =
        shape.clone().find(|key| PARTS.contains(key)).or_else(|| shape.clone().find(|key| LEAVES.contains(key)));
    let part = shape.is_some_and(|shape| PARTS.contains(&shape));
    for property in &object.properties {
        let key = property.name.as_str();
        let known = key == "x" || Some(key) == shape || (!part && matches!(key, "question" | "of"));
        if !known {
            checker.report(Code::UnknownField, property.range.start, key);
        }
    }
    match shape {
        Some("not") => {
            if let Some(inner) = get(object, "not") {
                level(checker, inner, field, depth + 1);
            }
        }
        Some(key @ ("all" | "any")) => match get(object, key) {
            Some(list @ Value::Array(_)) => {
                for inner in as_list(list) {
                    level(checker, inner, field, depth + 1);
                }
            }
            Some(other) => checker.report(Code::WrongType, start(other), key),
            None => {}
        },
        Some(key) => leaf(checker, object, key),
        None => {
            checker.report(Code::MissingField, object.range.start, "is, at_least, at_most, answered, all, any, not");
        }
    }
}

fn leaf<'v, 't>(checker: &mut Checker<'v, 't>, object: &'v Object<'t>, key: &str) {
    let names = checker.names;
    if let Some(of) = get(object, "of")
        && let Some(word) = checker.string(of, "of")
        && !matches!(word, "any" | "every")
    {
        checker.report(Code::BadValue, start(of), word);
    }
    let question = if let Some(value) = get(object, "question") {
        checker.string(value, "question").and_then(|id| {
            let found = names.question(id);
            if found.is_none() {
                checker.report(Code::UnknownReference, start(value), id);
            }
            found
        })
    } else {
        checker.report(Code::MissingField, object.range.start, "question");
        None
    };
    let asked = get_str(object, "question").unwrap_or_default();
    if let Some(question) = question {
        let same = question.element.is_some() && question.element == checker.element_kind;
        match (get(object, "of"), question.element) {
            (Some(of), None) => checker.report(Code::ConditionMismatch, start(of), asked),
            (Some(of), Some(_)) if same => checker.report(Code::ConditionMismatch, start(of), asked),
            (None, Some(_)) if !same => checker.report(Code::ConditionNeedsOf, object.range.start, asked),
            _ => {}
        }
    }
    let Some(value) = get(object, key) else { return };
    match key {
        "is" => {
            let Value::Array(list) = value else {
                return checker.report(Code::WrongType, start(value), key);
            };
            if list.elements.is_empty() {
                checker.report(Code::MissingField, start(value), key);
            }
            if let Some(question) = question
                && !matches!(question.kind, "choice" | "choices")
            {
                return checker.report(Code::ConditionMismatch, start(value), asked);
            }
            let mut seen = std::collections::HashSet::new();
            for answer in &list.elements {
                let Some(id) = checker.string(answer, key) else { continue };
                if !seen.insert(id) {
                    checker.report(Code::BadValue, start(answer), id);
                }
                if question.is_some_and(|question| !question.answers.contains(&id)) {
                    checker.report(Code::ConditionMismatch, start(answer), id);
                }
            }
        }
        "answered" => match value {
            Value::BooleanLit(flag) if flag.value => {}
            Value::BooleanLit(_) => checker.report(Code::BadValue, start(value), key),
            _ => checker.report(Code::WrongType, start(value), key),
        },
        _ => {
            match as_whole(value) {
                Whole::Number(_) => {}
                Whole::TooLarge => checker.report(Code::BadValue, start(value), key),
                Whole::Neither => checker.report(Code::WrongType, start(value), key),
            }
            if question.is_some_and(|question| question.kind != "number") {
                checker.report(Code::ConditionMismatch, start(value), asked);
            }
        }
    }
}

/// Calls `visit` with the id of every question a condition names.
pub fn visit_questions<'v>(value: &'v Value<'_>, visit: &mut impl FnMut(&'v str)) {
    let Some(object) = as_object(value) else { return };
    for property in &object.properties {
        match property.name.as_str() {
            "question" => {
                if let Some(id) = as_str(&property.value) {
                    visit(id);
                }
            }
            "not" => visit_questions(&property.value, visit),
            "all" | "any" => {
                for inner in as_list(&property.value) {
                    visit_questions(inner, visit);
                }
            }
            _ => {}
        }
    }
}
