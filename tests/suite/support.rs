//! From JSON to a checklist and a scan, for tests.

use std::io::Write as _;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use huisscan::checklist::{self, BUILT_IN, Checklist};
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

/// The checklist the program is built with.
pub fn built_in() -> Checklist {
    checklist::read(BUILT_IN).checklist.expect("a good checklist")
}

/// The files of the fictional homes, in order.
pub fn home_files() -> Vec<PathBuf> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("checklists/homes");
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder)
        .expect("the homes")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "json"))
        .collect();
    files.sort();
    files
}

/// The fictional homes by name, in order.
pub fn homes(checklist: &Checklist) -> Vec<(String, Scan)> {
    let read = |path: PathBuf| {
        let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
        let outcome = scan::read_answers(&std::fs::read(&path).expect("a file"), checklist);
        (name, outcome.scan.unwrap_or_else(|| panic!("{}: {:?}", path.display(), outcome.problems)))
    };
    home_files().into_iter().map(read).collect()
}

/// Runs a program that is not ours; skips visibly where it is missing, but not
/// under continuous integration.
pub fn outside(program: &str, arguments: &[&str]) -> Option<String> {
    outside_with_input(program, arguments, "")
}

/// The same, with something to read.
pub fn outside_with_input(program: &str, arguments: &[&str], input: &str) -> Option<String> {
    let mut command = Command::new(program);
    command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    match command.spawn() {
        Ok(mut child) => {
            let mut stdin = child.stdin.take().expect("its input");
            // A program that reads nothing may have ended already.
            let _ = stdin.write_all(input.as_bytes());
            drop(stdin);
            let output = child.wait_with_output().expect("it ended");
            let text = String::from_utf8_lossy(&output.stdout).into_owned();
            assert!(output.status.success(), "{program}: {text}{}", String::from_utf8_lossy(&output.stderr));
            Some(text)
        }
        Err(_) if std::env::var_os("CI").is_none() => {
            eprintln!("overgeslagen: {program} is er niet");
            None
        }
        Err(error) => panic!("{program}: {error}"),
    }
}

/// A program that is there must refuse.
pub fn refused_by(program: &str, arguments: &[&str]) {
    let output = Command::new(program).args(arguments).output().expect("the program is there");
    assert!(!output.status.success(), "{program} {arguments:?} should refuse");
}
