//! Answers files: good ones read whole, broken ones name every problem.

use huisscan::checklist::problem::Code;
use huisscan::checklist::{self, Checklist};
use huisscan::scan::read_answers;

use crate::checklist_files::assert_broken;
use crate::support::home_files;

const GOOD: &str = include_str!("../fixtures/small-answers.json");

fn small() -> Checklist {
    checklist::read(include_bytes!("../fixtures/small-checklist.json")).checklist.expect("a good checklist")
}

#[test]
fn the_small_answers_are_good() {
    let outcome = read_answers(GOOD.as_bytes(), &small());
    assert_eq!(outcome.problems, []);
    let scan = outcome.scan.expect("a scan");
    assert_eq!(scan.elements.len(), 1);
    assert_eq!(scan.under_review.len(), 1);
    assert_eq!(scan.retired.len(), 1);
}

const BROKEN: &[(&str, &str, &str)] = &[
    (r#""format": 1,"#, r#""format": 1,@@,"#, "syntax"),
    (r#""format": 1,"#, r#""format": @@2,"#, "newer-format"),
    (r#""format": 1,"#, r#""format": 1, @@"extra": 1,"#, "unknown-field"),
    (r#""kind": "huisscan-answers""#, r#""kind": @@"huisscan-checklist""#, "wrong-kind"),
    (r#""id": "klein""#, r#""id": @@"groot""#, "wrong-checklist"),
    (r#""version": "2026.1""#, r#""version": @@"2026.2""#, "other-version"),
    (r#""version": "2026.1""#, r#""version": "2026.1", "sha256": @@"00""#, "other-version"),
    (r#""tuin": "ja""#, r#""tuin": @@"soms""#, "bad-value"),
    (r#""tuin": "ja""#, r#""tuin": @@3"#, "wrong-type"),
    (r#""tuin": "ja""#, r#"@@"tuinen": "ja""#, "unknown-reference"),
    (r#""tuin": "ja""#, r#"@@"raamslot": "ja""#, "bad-value"),
    (r#""tuin": "ja","#, r#""tuin": "ja", @@"tuin": "nee","#, "duplicate-key"),
    (r#""sleutels": 4"#, r#""sleutels": @@10"#, "bad-value"),
    (r#""sleutels": 4"#, r#""sleutels": @@4.0"#, "wrong-type"),
    (r#""sleutels": 4"#, r#""sleutels": @@99999999999999999999"#, "bad-value"),
    (r#""wie": ["kind"]"#, r#""wie": @@[]"#, "bad-value"),
    (r#""wie": ["kind"]"#, r#""wie": @@["kind", "niemand"]"#, "bad-value"),
    (r#""wie": ["kind"]"#, r#""wie": @@["kind", "kind"]"#, "bad-value"),
    (r#""wie": ["kind"]"#, r#""wie": @@"kind""#, "wrong-type"),
    (r#""sinds": "2024-02-29""#, r#""sinds": @@"2023-02-29""#, "bad-value"),
    (r#""naam": "Thuis""#, r#""naam": @@"""#, "bad-value"),
    (r#""naam": "Thuis""#, r#""naam": @@"unknown""#, "bad-value"),
    (r#"{"id": "e1", "kind": "raam""#, r#"{"id": "e1", "kind": @@"deur""#, "unknown-reference"),
    (r#""place": "voor""#, r#""place": @@"zijkant""#, "unknown-reference"),
    (r#"{"id": "e1", "kind""#, r#"{"id": @@"E 1", "kind""#, "bad-id"),
    (r#""bereik": "ja""#, r#"@@"tuin": "ja""#, "bad-value"),
    (r#""none": []"#, r#""none": [@@"raam"]"#, "bad-value"),
    (r#""none": []"#, r#""none": [@@"deur"]"#, "unknown-reference"),
    (r#""name": "Keuken", "#, r"", "none"),
    (r#", "answers": {"bereik": "ja", "raamslot": "nee"}"#, "", "missing-field at @@{\"id\": \"e1\""),
];

#[test]
fn broken_answers_name_code_and_place() {
    let checklist = small();
    let cases: Vec<_> = BROKEN.iter().copied().filter(|case| case.2 != "none").collect();
    assert_broken(GOOD, &cases, |bytes| {
        let outcome = read_answers(bytes, &checklist);
        assert!(outcome.scan.is_none());
        outcome.problems
    });
}

#[test]
fn a_name_may_be_left_out() {
    let text = GOOD.replacen(r#""name": "Keuken", "#, "", 1);
    assert_eq!(read_answers(text.as_bytes(), &small()).problems, []);
}

#[test]
fn every_home_reads_and_two_elements_with_one_id_are_named() {
    let checklist = checklist::read(checklist::BUILT_IN).checklist.expect("the built-in checklist");
    for path in home_files() {
        let outcome = read_answers(&std::fs::read(&path).expect("a file"), &checklist);
        assert_eq!(outcome.problems, [], "{}", path.display());
    }
    let element = r#"{"id": "e1", "kind": "raam", "place": "voor", "answers": {}},"#;
    let text = GOOD.replacen("\"elements\": [", &format!("\"elements\": [{element}"), 1);
    let problems = read_answers(text.as_bytes(), &small()).problems;
    assert_eq!(problems.iter().map(|problem| problem.code).collect::<Vec<_>>(), [Code::DuplicateId]);
}
