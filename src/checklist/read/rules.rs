//! What the table of shapes cannot say: which fields belong together.

use std::collections::HashSet;

use jsonc_parser::ast::{Object, Value};

use super::check::Checker;
use crate::checklist::json::{Whole, as_object, as_str, as_whole, get, get_list, get_str, start};
use crate::checklist::problem::Code;
use crate::checklist::shape::Shape;

/// Checks the rules of one object.
pub fn of_object<'v, 't>(checker: &mut Checker<'v, 't>, object: &'v Object<'t>, shape: &Shape) {
    match shape.name {
        "checklist" => checklist(checker, object),
        "contact" => contact(checker, object),
        "question" => question(checker, object),
        "cost" => ordered(checker, object, "from", "to"),
        "set" => set(checker, object),
        "change" => change(checker, object),
        _ => {}
    }
}

fn missing<'v, 't>(checker: &mut Checker<'v, 't>, object: &'v Object<'t>, field: &str) {
    if get(object, field).is_none() {
        checker.report(Code::MissingField, object.range.start, field);
    }
}

fn checklist<'v, 't>(checker: &mut Checker<'v, 't>, object: &'v Object<'t>) {
    if matches!(get_str(object, "status"), Some("released" | "withdrawn")) {
        missing(checker, object, "released_on");
        if let Some(publisher) = get(object, "publisher")
            && as_str(publisher).is_some_and(|name| name.trim().is_empty())
        {
            checker.report(Code::BadValue, start(publisher), "publisher");
        }
    }
    match (get(object, "previous").is_some(), get(object, "changes").is_some()) {
        (true, false) => missing(checker, object, "changes"),
        (false, true) => missing(checker, object, "previous"),
        _ => {}
    }
    if let Some(languages) = get(object, "languages")
        && matches!(languages, Value::Array(list) if !list.elements.is_empty())
        && !checker.names.languages.contains(&"nl")
    {
        checker.report(Code::BadValue, start(languages), "nl");
    }
}

fn contact<'v, 't>(checker: &mut Checker<'v, 't>, object: &'v Object<'t>) {
    if ["phone", "web", "email"].iter().all(|way| get(object, way).is_none()) {
        checker.report(Code::MissingField, object.range.start, "phone, web, email");
    }
}

/// Reports `low` over `high`, at `high`.
fn ordered<'v, 't>(checker: &mut Checker<'v, 't>, object: &'v Object<'t>, low: &str, high: &str) {
    if let (Some(from), Some(to)) = (get(object, low), get(object, high))
        && let (Whole::Number(from), Whole::Number(high_number)) = (as_whole(from), as_whole(to))
        && from > high_number
    {
        checker.report(Code::BadValue, start(to), high);
    }
}

fn set<'v, 't>(checker: &mut Checker<'v, 't>, object: &'v Object<'t>) {
    for reference in get_list(object, "questions") {
        if let Some(id) = as_str(reference)
            && checker.names.question(id).is_some_and(|question| !question.is_item)
        {
            checker.report(Code::BadValue, start(reference), id);
        }
    }
}

fn change<'v, 't>(checker: &mut Checker<'v, 't>, object: &'v Object<'t>) {
    if matches!(get_str(object, "change"), Some("split" | "merged")) {
        match get(object, "from") {
            None => missing(checker, object, "from"),
            Some(list @ Value::Array(from)) if from.elements.is_empty() => {
                checker.report(Code::MissingField, start(list), "from");
            }
            Some(_) => {}
        }
    }
    // A retired question is named by its old id; every other is one of this version.
    if let (Some(change), Some(question)) = (get_str(object, "change"), get(object, "question"))
        && change != "retired"
        && let Some(id) = as_str(question)
        && checker.names.question(id).is_none()
    {
        checker.report(Code::UnknownReference, start(question), id);
    }
}

/// Fields only an item has, and only certain kinds of question have.
fn foreign_fields<'v, 't>(checker: &mut Checker<'v, 't>, object: &'v Object<'t>, is_item: bool, kind: &str) {
    for property in &object.properties {
        let foreign = match property.name.as_str() {
            "theme" | "evidence" | "severity_if" | "raise_if" => !is_item,
            "min" | "max" | "unit" => kind != "number",
            "answers" => !matches!(kind, "choice" | "choices"),
            _ => false,
        };
        if foreign {
            checker.report(Code::UnknownField, property.range.start, property.name.as_str());
        }
    }
}

fn question<'v, 't>(checker: &mut Checker<'v, 't>, object: &'v Object<'t>) {
    let kind = get_str(object, "kind").unwrap_or("choice");
    let is_item = get(object, "severity").is_some();
    foreign_fields(checker, object, is_item, kind);
    if let (Some(_), Some(element)) = (get(object, "place"), get(object, "element")) {
        checker.report(Code::BadValue, start(element), "place, element");
    }
    if is_item {
        for field in ["theme", "evidence"] {
            missing(checker, object, field);
        }
        if let (true, Some(value)) = (kind != "choice", get(object, "kind")) {
            checker.report(Code::BadValue, start(value), "kind");
        }
        if let (Some(_), Some(raise)) = (get(object, "severity_if"), get(object, "raise_if")) {
            checker.report(Code::RaiseAndSeverity, start(raise), "");
        }
    }
    ordered(checker, object, "min", "max");
    if matches!(kind, "choice" | "choices") {
        match get(object, "answers") {
            None => missing(checker, object, "answers"),
            Some(list @ Value::Array(answers)) if answers.elements.is_empty() => {
                checker.report(Code::MissingField, start(list), "answers");
            }
            Some(_) => {}
        }
    }
    let mut seen = HashSet::new();
    for answer in get_list(object, "answers").iter().filter_map(as_object) {
        if let Some(id) = get(answer, "id")
            && let Some(written) = as_str(id)
            && !seen.insert(written)
        {
            checker.report(Code::DuplicateId, start(id), written);
        }
        if is_item && get(answer, "state").is_none() {
            checker.report(Code::MissingField, answer.range.start, "state");
        }
        for property in &answer.properties {
            let foreign = match property.name.as_str() {
                "state" => !is_item,
                "exclusive" => kind != "choices",
                _ => false,
            };
            if foreign {
                checker.report(Code::UnknownField, property.range.start, property.name.as_str());
            }
        }
    }
}
