//! From JSON to a checklist and a scan, for tests.

use std::path::PathBuf;

use huisscan::checklist::{self, Checklist};
use huisscan::scan::{self, Scan};
use serde_json::Value;

/// A file of the worked cases.
pub fn conformance(case: u32, name: &str) -> Value {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(format!("tests/conformance/{case:02}/{name}"));
    let bytes = std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_slice(&bytes).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The checklist in a sound checklist file.
pub fn checklist(file: &Value) -> Checklist {
    let outcome = checklist::read(file.to_string().as_bytes());
    outcome.checklist.unwrap_or_else(|| panic!("{:#?}\n{file:#}", outcome.problems))
}

/// The scan in a sound answers file.
pub fn scan(file: &Value, checklist: &Checklist) -> Scan {
    let outcome = scan::read_answers(file.to_string().as_bytes(), checklist);
    outcome.scan.unwrap_or_else(|| panic!("{:#?}\n{file:#}", outcome.problems))
}
