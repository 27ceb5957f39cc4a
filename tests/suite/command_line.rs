//! The command line as a caller uses it: output, exit codes, and what stays as
//! it was when something is in the way.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;

const HOME: &str = "checklists/homes/01-rijtjeshuis-gezin.json";
const DATE: &str = "2026-11-24";

fn huisscan(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_huisscan"));
    command.args(arguments).env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY");
    command.output().expect("the program runs")
}

fn code(output: &Output) -> i32 {
    output.status.code().expect("an exit code")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("UTF-8")
}

#[test]
fn check_counts_and_gives_one_json_document() {
    let good = huisscan(&["check", "checklists/woning-bestuurder.json", "--today", DATE]);
    assert_eq!(code(&good), 0, "{}", text(&good.stdout));
    assert!(text(&good.stdout).ends_with("waarschuwingen.\n"));
    let json = huisscan(&["check", "tests/fixtures/small-answers.json", "--json"]);
    assert_eq!(code(&json), 1);
    let document: Value = serde_json::from_slice(&json.stdout).expect("one JSON document");
    let problem = &document["problems"][0];
    for field in ["level", "code", "message", "line", "column", "id", "hint"] {
        assert!(problem.get(field).is_some(), "{field}");
    }
    assert!(json.stderr.is_empty());
}

#[test]
fn the_built_in_checklist_has_no_error_and_only_asks_to_call_its_contacts() {
    let json = huisscan(&["check", "checklists/woning-bestuurder.json", "--today", DATE, "--json"]);
    let document: Value = serde_json::from_slice(&json.stdout).expect("one JSON document");
    for problem in document["problems"].as_array().expect("problems") {
        assert_eq!(problem["code"], "contact-stale", "{problem}");
    }
}

#[test]
fn check_names_what_a_version_does_not_declare() {
    let folder = tempfile::tempdir().expect("a folder");
    let new = folder.path().join("new.json");
    let old = fs::read_to_string("tests/fixtures/small-checklist.json").expect("the file");
    let moved = old.replacen(r#""severity": 3"#, r#""severity": 2"#, 1).replacen(
        r#""sets": ["#,
        r#""previous": "2026.1", "changes": [], "sets": ["#,
        1,
    );
    fs::write(&new, moved.replacen(r#""version": "2026.1""#, r#""version": "2026.2""#, 1)).expect("written");
    let path = new.to_str().expect("a path");
    let arguments = ["check", path, "--previous", "tests/fixtures/small-checklist.json", "--today", DATE, "--json"];
    let output = huisscan(&arguments);
    let document: Value = serde_json::from_slice(&output.stdout).expect("one JSON document");
    let undeclared: Vec<&str> = document["problems"]
        .as_array()
        .expect("problems")
        .iter()
        .filter(|problem| problem["code"] == "undeclared-change")
        .map(|problem| problem["id"].as_str().expect("an id"))
        .collect();
    assert_eq!(undeclared, ["slot"]);
    assert_eq!(code(&output), 1);
    let declared = fs::read_to_string(&new).expect("the file").replacen(
        r#""changes": []"#,
        r#""changes": [{"question": "slot", "change": "rescored"}]"#,
        1,
    );
    fs::write(&new, declared).expect("written");
    assert_eq!(code(&huisscan(&arguments)), 0);
}

#[test]
fn score_agrees_with_a_worked_case_and_names_a_wrong_done() {
    let case = "tests/conformance/11";
    let (answers, checklist) = (format!("{case}/answers.json"), format!("{case}/checklist.json"));
    let output = huisscan(&["score", "--answers", &answers, "--checklist", &checklist, "--json"]);
    assert_eq!(code(&output), 0);
    let got: Value = serde_json::from_slice(&output.stdout).expect("one JSON document");
    let expected: Value =
        serde_json::from_slice(&fs::read(format!("{case}/score.json")).expect("the case")).expect("JSON");
    assert_eq!(got["actions"], expected["actions"]);
    assert_eq!(got["coverage"], expected["coverage"]);
    let wrong = huisscan(&["score", "--answers", &answers, "--checklist", &checklist, "--done", "weg", "--json"]);
    assert_eq!(code(&wrong), 1);
    let document: Value = serde_json::from_slice(&wrong.stdout).expect("one JSON document");
    assert_eq!(document["problems"][0]["code"], "unknown-reference");
}

#[test]
fn wrong_usage_is_2_and_a_refusing_system_is_3() {
    for usage in
        [&["oeps"][..], &["check"], &["score"], &["report"], &["check", "a", "b"], &["--oeps"], &["schema", "x"]]
    {
        let output = huisscan(usage);
        assert_eq!(code(&output), 2, "{usage:?}");
        assert!(text(&output.stderr).contains("huisscan check"), "{usage:?}");
    }
    for date in ["24-11-2026", "2026-02-30"] {
        assert_eq!(code(&huisscan(&["check", "x.json", "--today", date])), 2);
    }
    for missing in ["er-is-niets.json", "checklists"] {
        let output = huisscan(&["check", missing]);
        assert_eq!(code(&output), 3, "{missing}");
        assert!(text(&output.stderr).contains(missing));
    }
}

#[test]
fn without_a_display_a_plain_sentence_in_both_languages() {
    let output = huisscan(&[]);
    assert_eq!(code(&output), 3);
    let said = text(&output.stderr);
    assert!(said.contains("scherm") && said.contains("screen"), "{said}");
    assert!(!said.contains("panicked"), "{said}");
}

#[cfg(target_os = "linux")]
#[test]
fn a_display_over_a_network_is_told_with_what_to_do() {
    let program = env!("CARGO_BIN_EXE_huisscan");
    let open = |display: &str| {
        let output = Command::new(program).env_remove("WAYLAND_DISPLAY").env("DISPLAY", display).output();
        output.expect("the program runs")
    };
    for display in ["127.0.0.1:5", "localhost:10.0"] {
        let output = open(display);
        assert_eq!(code(&output), 3);
        let said = text(&output.stderr);
        let lines: Vec<&str> = said.lines().collect();
        let [dutch, english] = lines.as_slice() else { panic!("{said}") };
        assert!(dutch.contains("netwerk") && dutch.contains("Start het programma op"), "{said}");
        assert!(english.contains("network") && english.contains("Start the program on"), "{said}");
        assert!(lines.iter().all(|line| line.contains(display)), "{said}");
    }
    // A screen of this machine that is not there is told in another way.
    let said = text(&open("unix:987").stderr);
    assert!(!said.contains("netwerk"), "{said}");
}

fn report(pdf: &Path, extra: &[&str]) -> Output {
    let path = pdf.to_str().expect("a path");
    let mut arguments = vec!["report", "--answers", HOME, "--pdf", path, "--date", DATE];
    arguments.extend(extra);
    huisscan(&arguments)
}

#[test]
fn a_report_is_the_same_twice_and_never_overwrites_unasked() {
    let folder = tempfile::tempdir().expect("a folder");
    let (one, two) = (folder.path().join("een.pdf"), folder.path().join("twee.pdf"));
    assert_eq!(code(&report(&one, &[])), 0);
    assert_eq!(code(&report(&two, &[])), 0);
    let bytes = fs::read(&one).expect("a report");
    assert!(bytes.starts_with(b"%PDF-1.7"));
    assert_eq!(bytes, fs::read(&two).expect("a report"));
    fs::write(&two, b"iets anders").expect("written");
    let refused = report(&two, &[]);
    assert_eq!(code(&refused), 3);
    assert_eq!(fs::read(&two).expect("the file"), b"iets anders");
    assert_eq!(code(&report(&two, &["--overwrite"])), 0);
    assert_eq!(fs::read(&two).expect("the file"), bytes);
}

#[test]
fn a_path_that_cannot_be_written_leaves_nothing_behind() {
    let folder = tempfile::tempdir().expect("a folder");
    for path in [folder.path().to_path_buf(), folder.path().join("weg/advies.pdf"), "/proc/advies.pdf".into()] {
        let output = report(&path, &["--overwrite"]);
        assert_eq!(code(&output), 3, "{}", path.display());
        assert!(!text(&output.stderr).contains("panicked"));
    }
    assert_eq!(fs::read_dir(folder.path()).expect("the folder").count(), 0);
}

/// A file system of 64 kB that is full half-way; needs the right to mount.
#[test]
fn a_full_disk_leaves_nothing_behind() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().to_str().expect("a path");
    let mount = ["-t", "tmpfs", "-o", "size=64k", "tmpfs", path];
    if !Command::new("mount").args(mount).output().is_ok_and(|output| output.status.success()) {
        eprintln!("overgeslagen: geen recht om een schijf te koppelen");
        return;
    }
    let output = report(&folder.path().join("advies.pdf"), &[]);
    let left = fs::read_dir(folder.path()).expect("the disk").count();
    let _ = Command::new("umount").arg(path).output();
    assert_eq!(code(&output), 3);
    assert!(text(&output.stderr).contains("vol"), "{}", text(&output.stderr));
    assert_eq!(left, 0);
}

#[test]
fn broken_and_foreign_input_says_what_and_changes_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let pdf = folder.path().join("advies.pdf");
    let path = pdf.to_str().expect("a path");
    let small = "tests/fixtures/small-answers.json";
    let output = huisscan(&["report", "--answers", small, "--pdf", path, "--date", DATE]);
    assert_eq!(code(&output), 1);
    assert!(text(&output.stderr).contains("wrong-checklist"));
    let output = huisscan(&["score", "--answers", HOME, "--checklist", small]);
    assert_eq!(code(&output), 1);
    assert!(text(&output.stderr).contains("wrong-kind"));
    assert!(!pdf.exists());
}

#[test]
fn the_schema_is_one_json_document() {
    let output = huisscan(&["schema"]);
    assert_eq!(code(&output), 0);
    let schema: Value = serde_json::from_slice(&output.stdout).expect("one JSON document");
    assert_eq!(schema["type"], "object");
}

#[test]
fn a_password_file_locks_the_report_and_a_weak_or_blank_one_is_told() {
    let folder = tempfile::tempdir().expect("a folder");
    let pdf = folder.path().join("advies.pdf");
    let file = folder.path().join("wachtwoord.txt");
    let file_path = file.to_str().expect("a path");
    for wrong in [&b""[..], b"   \nwoord", b"\xff\xfe", "x".repeat(200).as_bytes()] {
        fs::write(&file, wrong).expect("written");
        let output = report(&pdf, &["--password-file", file_path]);
        assert_eq!(code(&output), 1, "{}", text(&output.stderr));
        assert!(text(&output.stderr).contains("Er is niets bewaard."), "{}", text(&output.stderr));
        assert!(!pdf.exists());
    }
    fs::write(&file, "welkom01\r\ntweede regel\n").expect("written");
    let output = report(&pdf, &["--password-file", file_path]);
    assert_eq!(code(&output), 0);
    assert!(text(&output.stdout).contains("afgesloten"));
    assert!(text(&output.stderr).contains("makkelijk te raden"));
    let bytes = fs::read(&pdf).expect("a report");
    assert!(lopdf::Document::load_mem_with_options(&bytes, lopdf::LoadOptions::with_password("welkom01")).is_ok());
    fs::write(&file, "stoep kabel merel avondrood").expect("written");
    let output = report(&pdf, &["--password-file", file_path, "--overwrite"]);
    assert_eq!(code(&output), 0);
    assert!(output.stderr.is_empty(), "{}", text(&output.stderr));
    let output = report(&pdf, &["--password-file", "er-is-niets.txt", "--overwrite"]);
    assert_eq!(code(&output), 3);
}
