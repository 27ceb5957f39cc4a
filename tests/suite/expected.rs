//! The result of each fictional home is the one an adviser looked at.
//!
//! Beside `checklists/homes/NAME.json` stands `checklists/homes/expected/NAME.json`:
//! what `huisscan score --json` gave when somebody read it and agreed. A change
//! of the checklist or of the rule that moves a result shows here, home by home.
//! Is the change meant? Then `HUISSCAN_RENEW_HOMES=1 cargo test expected` writes
//! the new results, and whoever commits them reads the difference first.

use std::path::PathBuf;

use huisscan::assessment::Assessment;
use serde_json::Value;

use crate::support::{built_in, home_files, homes};

const HOMES: usize = 20;
/// Differences shown of each home.
const SHOWN: usize = 12;

fn expected_file(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(format!("checklists/homes/expected/{name}.json"))
}

#[test]
fn expected_result_of_every_home() {
    let checklist = built_in();
    let renew = std::env::var_os("HUISSCAN_RENEW_HOMES").is_some();
    let mut moved = Vec::new();
    let homes = homes(&checklist);
    assert_eq!(homes.len(), HOMES);
    for (name, scan) in &homes {
        let found = Assessment::of(&checklist, scan).to_json(&checklist, scan);
        let path = expected_file(name);
        if renew {
            let text = serde_json::to_string_pretty(&found).expect("a document");
            std::fs::write(&path, text + "\n").expect("written");
        }
        let bytes = std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let expected: Value = serde_json::from_slice(&bytes).expect("a result");
        let mut differences = Vec::new();
        compare("", &expected, &found, &mut differences);
        if !differences.is_empty() {
            let more = differences.len().saturating_sub(SHOWN);
            differences.truncate(SHOWN);
            moved.push(format!("{name}:\n  {}\n  and {more} more", differences.join("\n  ")));
        }
    }
    assert!(
        moved.is_empty(),
        "results of homes moved. If that is meant, run this test with HUISSCAN_RENEW_HOMES=1 and read the difference.\n{}",
        moved.join("\n")
    );
}

/// Nothing is expected of a home that is gone.
#[test]
fn expected_results_belong_to_a_home() {
    let names = |files: &[PathBuf]| -> Vec<_> {
        files.iter().filter_map(|path| path.file_name().map(ToOwned::to_owned)).collect()
    };
    let folder = expected_file("x").parent().expect("a folder").to_owned();
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(folder).expect("the results").map(|entry| entry.expect("an entry").path()).collect();
    files.sort();
    assert_eq!(names(&files), names(&home_files()));
}

/// Names each place where two documents differ. Rows of a list are told apart by
/// what names them (a measure, a question, a theme), so one more action is one
/// difference and not a shift of all that follow, but a changed order is told.
fn compare(place: &str, expected: &Value, found: &Value, differences: &mut Vec<String>) {
    match (expected, found) {
        (Value::Object(old), Value::Object(new)) => {
            for key in old.keys().chain(new.keys().filter(|key| !old.contains_key(*key))) {
                let at = format!("{place}/{key}");
                compare(&at, old.get(key).unwrap_or(&Value::Null), new.get(key).unwrap_or(&Value::Null), differences);
            }
        }
        (Value::Array(old), Value::Array(new)) if old.iter().chain(new).all(|row| name_of(row).is_some()) => {
            let names = |rows: &[Value]| rows.iter().filter_map(name_of).collect::<Vec<_>>();
            let (before, after) = (names(old), names(new));
            differences.extend(
                before.iter().filter(|name| !after.contains(name)).map(|name| format!("{place}: no longer {name}")),
            );
            differences.extend(
                after.iter().filter(|name| !before.contains(name)).map(|name| format!("{place}: now also {name}")),
            );
            let both = |own: &[String], other: &[String]| {
                own.iter().filter(|name| other.contains(name)).cloned().collect::<Vec<_>>()
            };
            if both(&before, &after) != both(&after, &before) {
                differences.push(format!("{place}: another order, now {}", after.join(", ")));
            }
            for row in old {
                if let Some(same) = new.iter().find(|other| name_of(other) == name_of(row)) {
                    compare(&format!("{place}/{}", name_of(row).unwrap_or_default()), row, same, differences);
                }
            }
        }
        _ if expected != found => differences.push(format!("{place}: was {expected}, is {found}")),
        _ => {}
    }
}

/// What names a row: its measure, or its question with its element, or its id.
fn name_of(row: &Value) -> Option<String> {
    let text = |field: &str| row.get(field).and_then(Value::as_str);
    if let Some(measure) = text("measure") {
        return Some(measure.to_owned());
    }
    match (text("question"), text("element")) {
        (Some(question), Some(element)) => Some(format!("{question} of {element}")),
        (Some(question), None) => Some(question.to_owned()),
        _ => text("id").map(ToOwned::to_owned),
    }
}

#[test]
fn expected_differences_are_named() {
    let old =
        serde_json::json!({ "actions": [{ "measure": "a", "term": "now" }, { "measure": "b" }, { "measure": "c" }] });
    let new =
        serde_json::json!({ "actions": [{ "measure": "c" }, { "measure": "a", "term": "month" }, { "measure": "d" }] });
    let mut differences = Vec::new();
    compare("", &old, &new, &mut differences);
    assert_eq!(
        differences,
        [
            "/actions: no longer b",
            "/actions: now also d",
            "/actions: another order, now c, a, d",
            "/actions/a/term: was \"now\", is \"month\"",
        ]
    );
}
