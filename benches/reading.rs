//! Reading and checking a 10 MB checklist, beside a bare `serde_json::Value`
//! parse of the same bytes, in one run. Prints the ratio; aim: at most 3.

#![expect(
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a benchmark prints its figures, and stops where it cannot go on"
)]

use std::hint::black_box;
use std::time::{Duration, Instant};

use huisscan::checklist::{self, lint};
use serde_json::Value;

const BYTES: usize = 10 * 1024 * 1024;
const ROUNDS: usize = 7;

/// Every id and reference of a copy gets the copy's number; words stay.
fn renamed(value: &Value, ids: &std::collections::HashSet<String>, copy: usize) -> Value {
    match value {
        Value::String(text) if ids.contains(text) => Value::String(format!("{text}-k{copy}")),
        Value::Array(list) => list.iter().map(|each| renamed(each, ids, copy)).collect(),
        Value::Object(map) => map
            .iter()
            .map(|(key, each)| {
                let words =
                    matches!(key.as_str(), "kind" | "who" | "payer" | "use" | "state" | "risks" | "share" | "nl");
                (key.clone(), if words { each.clone() } else { renamed(each, ids, copy) })
            })
            .collect(),
        other => other.clone(),
    }
}

fn enlarged() -> Vec<u8> {
    let mut whole: Value = serde_json::from_slice(checklist::BUILT_IN).expect("JSON");
    let lists = ["sources", "contacts", "themes", "places", "element_kinds", "questions", "measures", "sets"];
    let original = whole.clone();
    let mut ids = std::collections::HashSet::new();
    for list in lists {
        for thing in original[list].as_array().expect("a list") {
            ids.insert(thing["id"].as_str().expect("an id").to_owned());
            for answer in thing["answers"].as_array().into_iter().flatten() {
                ids.insert(answer["id"].as_str().expect("an id").to_owned());
            }
        }
    }
    for copy in 1.. {
        for list in lists {
            let more: Vec<Value> =
                original[list].as_array().expect("a list").iter().map(|thing| renamed(thing, &ids, copy)).collect();
            whole[list].as_array_mut().expect("a list").extend(more);
        }
        let text = if copy % 10 == 0 { serde_json::to_vec_pretty(&whole).expect("JSON") } else { Vec::new() };
        if text.len() >= BYTES {
            return text;
        }
    }
    unreachable!("a copy makes it larger")
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

fn main() {
    let bytes = enlarged();
    let context = lint::LintContext { today: jiff::civil::date(2026, 11, 24), pictures: huisscan::drawing::PICTURES };
    let (mut read, mut bare) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        let start = Instant::now();
        black_box(serde_json::from_slice::<Value>(black_box(&bytes)).expect("JSON"));
        bare.push(start.elapsed());
        let start = Instant::now();
        let outcome = checklist::read(black_box(&bytes));
        let checklist = outcome.checklist.as_ref().unwrap_or_else(|| panic!("{:?}", outcome.problems.first()));
        black_box(lint::lint(checklist, &outcome.marks, &context));
        read.push(start.elapsed());
    }
    let (read, bare) = (median(read), median(bare));
    println!("{} bytes: read and check {read:?}, serde_json::Value {bare:?}", bytes.len());
    println!("ratio {:.2} (aim: at most 3)", read.as_secs_f64() / bare.as_secs_f64());
}
