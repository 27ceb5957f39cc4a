//! The worked cases of the rule, and edges that have a case of their own.

use huisscan::assessment::{Assessment, DoneError, read_done};
use huisscan::checklist::Checklist;
use huisscan::scan::Scan;
use serde_json::Value;

use crate::support;

const CASES: std::ops::RangeInclusive<u32> = 1..=18;

fn load(case: u32) -> (Checklist, Scan) {
    let checklist = support::checklist(&support::conformance(case, "checklist.json"));
    let scan = support::scan(&support::conformance(case, "answers.json"), &checklist);
    (checklist, scan)
}

/// What differs, by the path to it; empty when nothing does.
fn differences(path: &str, expected: &Value, got: &Value, found: &mut Vec<String>) {
    match (expected, got) {
        (Value::Object(expected), Value::Object(got)) => {
            for key in expected.keys().chain(got.keys().filter(|key| !expected.contains_key(*key))) {
                let [one, other] = [expected, got].map(|object| object.get(key).unwrap_or(&Value::Null));
                differences(&format!("{path}.{key}"), one, other, found);
            }
        }
        (Value::Array(expected), Value::Array(got)) if expected.len() == got.len() => {
            for (place, (one, other)) in expected.iter().zip(got).enumerate() {
                differences(&format!("{path}[{place}]"), one, other, found);
            }
        }
        _ if expected == got => {}
        _ => found.push(format!("{path}\n  expected {expected}\n  got      {got}")),
    }
}

fn assert_result(case: u32, expected: &Value, got: &Value) {
    let mut found = Vec::new();
    differences("result", expected, got, &mut found);
    assert!(found.is_empty(), "case {case:02}:\n{}", found.join("\n"));
}

#[test]
fn every_worked_case() {
    for case in CASES {
        let (checklist, scan) = load(case);
        let result = Assessment::of(&checklist, &scan).to_json(&checklist, &scan);
        assert_result(case, &support::conformance(case, "score.json"), &result);
    }
}

#[test]
fn every_worked_case_with_measures_done() {
    for case in CASES {
        let (checklist, mut scan) = load(case);
        let expected = support::conformance(case, "score-done.json");
        let marks: Vec<&str> = expected["done"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        scan.done = read_done(&marks, &checklist, &scan).expect("marks that exist");
        let result = Assessment::of(&checklist, &scan).to_json(&checklist, &scan);
        assert_result(case, &expected["result"], &result);
    }
}

#[test]
fn a_mark_that_names_what_does_not_exist_is_refused() {
    let (checklist, scan) = load(11);
    let read = |mark: &str| read_done(&[mark], &checklist, &scan);
    let named = |mark: &str| match read(mark).expect_err(mark).remove(0) {
        DoneError::Measure { name, .. } => format!("measure {name}"),
        DoneError::Question { name, .. } => format!("question {name}"),
        DoneError::Element { name, .. } => format!("element {name}"),
        DoneError::ElementMissing { question, .. } => format!("no element for {question}"),
    };
    for mark in ["slot", "slot/dicht@e2", "melder/melder"] {
        assert!(read(mark).is_ok(), "{mark}");
    }
    assert_eq!(named("slotje"), "measure slotje");
    assert_eq!(named(""), "measure ");
    assert_eq!(named("slot/"), "question ");
    assert_eq!(named("slot/deur"), "question deur");
    assert_eq!(named("slot/dicht"), "no element for dicht");
    assert_eq!(named("slot/dicht@"), "element ");
    assert_eq!(named("slot/dicht@e99"), "element e99");
    // An element of another kind, and an element for a question of a place.
    assert_eq!(named("slot/dicht@e1"), "element e1");
    assert_eq!(named("melder/melder@e1"), "element e1");
    let all = read_done(&["a", "slot", "b"], &checklist, &scan).expect_err("two unknown");
    assert_eq!(all.len(), 2);
}
