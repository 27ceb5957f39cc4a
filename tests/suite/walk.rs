//! What is asked, where, in which order: one small house.

use huisscan::checklist::Checklist;
use huisscan::scan::{Asked, Scan, Subject, Walk};
use serde_json::{Value, json};

use crate::homes::{file, text};
use crate::support;

fn choice(id: &str) -> Value {
    let answers = ["ja", "nee"].map(|answer| json!({ "id": answer, "text": text() }));
    json!({ "id": id, "text": text(), "answers": answers })
}

fn with(mut question: Value, fields: &Value) -> Value {
    for (key, value) in fields.as_object().into_iter().flatten() {
        question[key] = value.clone();
    }
    question
}

/// A profile, a front and a garden (asked when there is one), windows that can
/// be at both and are expected, roof windows only in the garden.
fn house() -> Checklist {
    let window = |id: &str, places: [&str; 2]| json!({ "id": id, "title": text(), "plural": text(), "places": places, "expected": true });
    let roof = json!({ "id": "dakraam", "title": text(), "plural": text(), "places": ["tuin"], "expected": true });
    let garden = json!({ "question": "heeft-tuin", "is": ["ja"] });
    support::checklist(&file(&json!({
        "places": [{ "id": "voor", "title": text() }, { "id": "tuin", "title": text(), "ask_if": garden }],
        "element_kinds": [window("raam", ["tuin", "voor"]), roof],
        "questions": [
            with(choice("slot"), &json!({ "element": "raam", "quick": true })),
            with(choice("sterren"), &json!({ "element": "raam", "ask_if": { "question": "slot", "is": ["ja"] } })),
            with(choice("ladder"), &json!({ "element": "dakraam" })),
            with(choice("poort"), &json!({ "place": "tuin" })),
            with(choice("lamp"), &json!({ "place": "voor" })),
            with(choice("alle-sloten"), &json!({ "ask_if": { "question": "slot", "is": ["ja"], "of": "every" } })),
            choice("heeft-tuin"),
        ],
    })))
}

fn scan(checklist: &Checklist, parts: &Value) -> Scan {
    let mut answers = json!({ "kind": "huisscan-answers", "format": 1,
        "checklist": { "id": "proef", "version": "1" }, "answers": {} });
    for (key, value) in parts.as_object().into_iter().flatten() {
        answers[key] = value.clone();
    }
    support::scan(&answers, checklist)
}

fn window(id: &str, place: &str, answers: &Value) -> Value {
    json!({ "id": id, "kind": "raam", "place": place, "answers": answers })
}

/// The walk in words: questions, with `@element` or `@?` for a missing one.
fn told(checklist: &Checklist, scan: &Scan) -> String {
    let step = |asked: Asked| {
        let question = &checklist.question(asked.question).id;
        match asked.subject {
            Subject::Household => question.clone(),
            Subject::Element(element) => format!("{question}@{}", scan.elements[element.at()].id),
            Subject::Missing(_) => format!("{question}@?"),
        }
    };
    Walk::of(checklist, scan).steps.iter().map(|at| step(at.asked)).collect::<Vec<_>>().join(" ")
}

#[test]
fn profile_first_then_place_by_place_with_its_elements() {
    let checklist = house();
    let elements = [
        window("e1", "tuin", &json!({})),
        window("e2", "voor", &json!({})),
        window("e3", "voor", &json!({ "slot": "nee" })),
    ];
    let scan = scan(&checklist, &json!({ "elements": elements, "none": ["dakraam"] }));
    assert_eq!(
        told(&checklist, &scan),
        // Whether e3 has stars is not asked: it has no lock.
        "heeft-tuin lamp slot@e2 sterren@e2 slot@e3 poort slot@e1 sterren@e1"
    );
}

#[test]
fn in_doubt_about_the_garden_the_garden_is_walked() {
    let checklist = house();
    let nothing = scan(&checklist, &json!({}));
    assert_eq!(
        told(&checklist, &nothing),
        "alle-sloten heeft-tuin lamp slot@? sterren@? poort ladder@?",
        "a missing window stands at the front, the first of its places one comes by"
    );
    let no_garden = scan(&checklist, &json!({ "answers": { "heeft-tuin": "nee", "poort": "ja" } }));
    assert_eq!(told(&checklist, &no_garden), "alle-sloten heeft-tuin lamp slot@? sterren@?");
    assert_eq!(no_garden.answers.iter().flatten().count(), 2, "what is not asked is kept");
}

#[test]
fn every_element_means_at_least_one() {
    let checklist = house();
    let asked = |parts: Value| told(&checklist, &scan(&checklist, &parts)).starts_with("alle-sloten");
    let [yes, no] = ["ja", "nee"].map(|answer| window(answer, "voor", &json!({ "slot": answer })));
    let unknown = window("e0", "voor", &json!({ "slot": "unknown" }));
    assert!(!asked(json!({ "none": ["raam"] })), "no windows: not every window");
    assert!(asked(json!({ "elements": [yes] })));
    assert!(asked(json!({ "elements": [yes, unknown] })), "in doubt, ask");
    assert!(!asked(json!({ "elements": [yes, no, unknown] })), "one that has none decides");
    let behind = window("e9", "tuin", &json!({ "slot": "nee" }));
    let no_garden = json!({ "heeft-tuin": "nee" });
    assert!(
        asked(json!({ "elements": [yes, behind], "answers": no_garden })),
        "a window that is not asked does not count"
    );
}

#[test]
fn an_answer_under_review_counts_as_not_given() {
    let checklist = house();
    let review =
        json!([{ "question": "slot", "element": "e1", "change": "meaning", "from_version": "0", "old_answer": "nee" }]);
    let elements = [window("e1", "voor", &json!({ "slot": "nee" }))];
    let scan = scan(&checklist, &json!({ "elements": elements, "review": review, "none": ["dakraam"] }));
    assert_eq!(told(&checklist, &scan), "alle-sloten heeft-tuin lamp slot@e1 sterren@e1 poort");
}

#[test]
fn the_quick_round_asks_only_what_is_marked() {
    let checklist = house();
    let scan = scan(&checklist, &json!({ "elements": [window("e1", "voor", &json!({}))] }));
    let walk = Walk::of(&checklist, &scan);
    let quick: Vec<_> =
        walk.quick_steps(&checklist).map(|step| checklist.question(step.asked.question).id.as_str()).collect();
    assert_eq!(quick, ["slot"]);
}
