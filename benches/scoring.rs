//! How long scoring takes, as ratios measured in one run.
//!
//! A machine's own speed says little, so times are compared with each other:
//! scoring a home against merely parsing its answers file, and a home ten times
//! as large against the first. Three shapes of home are hard in different ways:
//! many elements with few questions, many questions that all look at every
//! element, and many questions that each hang on the one before.

#![expect(
    clippy::expect_used,
    clippy::print_stdout,
    clippy::needless_pass_by_value,
    clippy::type_complexity,
    reason = "a benchmark prints its figures, and stops where it cannot go on"
)]

use std::hint::black_box;
use std::time::{Duration, Instant};

use huisscan::assessment::Assessment;
use huisscan::checklist::{self, Checklist, Condition, Question, QuestionIx, Reach};
use huisscan::scan::{self, Scan};
use serde_json::{Map, Value, json};

const SMALL: usize = 10_000;
const LARGE: usize = 100_000;
const ROUNDS: usize = 41;

fn main() {
    let shapes: [(&str, fn(usize) -> Home); 3] =
        [("many elements", elements), ("all look at every element", looking), ("each on the one before", chain)];
    for (name, make) in shapes {
        let (small, large) = (make(SMALL), make(LARGE));
        let (mut parse, mut one, mut ten) = (Vec::new(), Vec::new(), Vec::new());
        for _ in 0..ROUNDS {
            parse.push(timed(|| serde_json::from_slice::<Value>(&small.answers)));
            one.push(timed(|| Assessment::of(&small.checklist, &small.scan)));
            ten.push(timed(|| Assessment::of(&large.checklist, &large.scan)));
        }
        let [parse, one, ten] = [parse, one, ten].map(quickest);
        println!(
            "{name}: {} items in {one:?}; {:.2} of parsing the answers ({parse:?}); ten times the home {:.1} times as long ({ten:?})",
            Assessment::of(&small.checklist, &small.scan).items.len(),
            one.as_secs_f64() / parse.as_secs_f64(),
            ten.as_secs_f64() / one.as_secs_f64(),
        );
    }
}

fn timed<T>(work: impl FnOnce() -> T) -> Duration {
    let start = Instant::now();
    let outcome = black_box(work());
    let taken = start.elapsed();
    drop(outcome);
    taken
}

/// Others share the machine; what the work takes by itself is the least it took.
fn quickest(times: Vec<Duration>) -> Duration {
    times.into_iter().min().unwrap_or_default()
}

/// A made-up home and its answers file.
struct Home {
    checklist: Checklist,
    scan: Scan,
    answers: Vec<u8>,
}

const ANSWERS: [&str; 5] = ["goed", "half", "slecht", "nvt", "unknown"];

/// Fifty questions about each of many windows.
fn elements(items: usize) -> Home {
    let checklist = base(50);
    let elements = (0..items / 50).map(|number| window(number, 50, number % 3 == 0)).collect();
    home(checklist, Map::new(), elements)
}

/// Many questions, each asked and weighed by what holds for any of two hundred
/// windows.
fn looking(items: usize) -> Home {
    let mut checklist = base(1);
    let fact = checklist.question_by_id("bereikbaar").expect("the fact");
    repeat(&mut checklist, items, |_, question| {
        let is = |answer: usize| Condition::Is {
            question: fact,
            reach: if answer == 0 { Reach::AnyElement } else { Reach::EveryElement },
            answers: [answer.into()].into(),
        };
        question.ask_if = Some(Condition::Any([is(0), is(1)].into()));
    });
    let elements = (0..200).map(|number| window(number, 0, number != 7)).collect();
    home(checklist, answered(items), elements)
}

/// Many questions, each asked only if the next one in the file is answered.
fn chain(items: usize) -> Home {
    let mut checklist = base(1);
    let last = checklist.questions.len() + items - 1;
    repeat(&mut checklist, items, |place, question| {
        if place < last {
            let next = QuestionIx::from(place + 1);
            question.ask_if = Some(Condition::Answered { question: next, reach: Reach::Household });
        }
    });
    home(checklist, answered(items), Vec::new())
}

/// Copies of the one item of the household, changed one by one. A file of this
/// size would be refused; the program is asked to stand it all the same.
fn repeat(checklist: &mut Checklist, items: usize, change: impl Fn(usize, &mut Question)) {
    let pattern = checklist.question(checklist.question_by_id("patroon").expect("the pattern")).clone();
    for number in 0..items {
        let mut question = pattern.clone();
        question.id = format!("vraag-{number}");
        change(checklist.questions.len(), &mut question);
        checklist.questions.push(question);
    }
}

fn answered(items: usize) -> Map<String, Value> {
    (0..items).map(|number| (format!("vraag-{number}"), json!(ANSWERS[number % 4]))).collect()
}

fn window(number: usize, questions: usize, reachable: bool) -> Value {
    let mut answers: Map<String, Value> =
        (0..questions).map(|slot| (format!("raam-{slot}"), json!(ANSWERS[(number + slot) % 5]))).collect();
    answers.insert("bereikbaar".to_owned(), json!(if reachable { "ja" } else { "nee" }));
    json!({ "id": format!("e{number}"), "kind": "raam", "name": "Raam", "place": "voor", "answers": answers })
}

fn home(checklist: Checklist, answers: Map<String, Value>, elements: Vec<Value>) -> Home {
    let answers = json!({ "kind": "huisscan-answers", "format": 1, "checklist": { "id": "maat", "version": "1" },
        "answers": answers, "elements": elements });
    let answers = answers.to_string().into_bytes();
    let outcome = scan::read_answers(&answers, &checklist);
    let scan = outcome.scan.unwrap_or_else(|| panic!("{:?}", outcome.problems.first()));
    Home { checklist, scan, answers }
}

/// A checklist with a pattern item of the household and so many items per
/// window, which are severe where the window is reachable.
fn base(per_window: usize) -> Checklist {
    let text = || json!({ "nl": "Proef" });
    let answers = [("goed", "in_order"), ("half", "partly"), ("slecht", "not_in_order"), ("nvt", "not_applicable")]
        .map(|(id, state)| {
            let measures: &[&str] =
                if state == "in_order" || state == "not_applicable" { &[] } else { &["slot", "licht"] };
            json!({ "id": id, "text": text(), "state": state, "measures": measures })
        });
    let item = |id: &str| json!({ "id": id, "text": text(), "theme": "ramen", "severity": 2, "evidence": "B", "answers": answers });
    let choices = ["ja", "nee"].map(|id| json!({ "id": id, "text": text() }));
    let mut questions =
        vec![item("patroon"), json!({ "id": "bereikbaar", "element": "raam", "text": text(), "answers": choices })];
    for slot in 0..per_window {
        let mut question = item(&format!("raam-{slot}"));
        question["element"] = json!("raam");
        let reachable = json!({ "question": "bereikbaar", "is": ["ja"] });
        question["severity_if"] = json!([{ "when": reachable, "severity": 3, "because": text() }]);
        questions.push(question);
    }
    let measure =
        |id: &str| json!({ "id": id, "title": text(), "text": text(), "effort": 1, "who": "self", "payer": "self" });
    let file = json!({
        "kind": "huisscan-checklist", "format": 1, "id": "maat", "version": "1", "status": "draft",
        "publisher": "Proef", "languages": ["nl"], "title": text(), "intro": text(),
        "urgent": { "title": text(), "steps": [text()], "contacts": [] },
        "sources": [], "contacts": [], "themes": [{ "id": "ramen", "title": text() }],
        "places": [{ "id": "voor", "title": text() }],
        "element_kinds": [{ "id": "raam", "title": text(), "plural": text(), "places": ["voor"] }],
        "questions": questions, "measures": [measure("slot"), measure("licht")], "sets": [],
    });
    let outcome = checklist::read(file.to_string().as_bytes());
    outcome.checklist.unwrap_or_else(|| panic!("{:?}", outcome.problems.first()))
}
