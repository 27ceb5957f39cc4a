//! Checklist files: good ones read whole, broken ones name every problem.

use huisscan::checklist::problem::{Code, MAX_PROBLEMS, Problem};
use huisscan::checklist::{self, json};

const GOOD: &str = include_str!("../fixtures/small-checklist.json");

#[test]
fn every_conformance_checklist_reads_without_errors() {
    let mut read = 0;
    for case in std::fs::read_dir("tests/conformance").expect("the cases") {
        let path = case.expect("a case").path().join("checklist.json");
        let bytes = std::fs::read(&path).expect("a checklist");
        let outcome = checklist::read(&bytes);
        assert!(outcome.problems.is_empty(), "{}: {:#?}", path.display(), outcome.problems);
        assert!(outcome.checklist.is_some(), "{}", path.display());
        read += 1;
    }
    assert_eq!(read, 18);
}

#[test]
fn the_small_checklist_is_good() {
    let outcome = checklist::read(GOOD.as_bytes());
    assert_eq!(outcome.problems, []);
    assert!(outcome.checklist.is_some());
}

/// Each case: a piece of the good file, what stands there instead with `@@`
/// before the place of the problem, and the code.
const BROKEN: &[(&str, &str, &str)] = &[
    // What refuses the file.
    (r#""format": 1,"#, r#""format": 1, @@,"#, "syntax"),
    (r#""format": 1,"#, r#""format": 0@@1,"#, "syntax"),
    (r#""format": 1,"#, r#""format": @@2,"#, "newer-format"),
    (r#""format": 1,"#, r#""format": @@1.0,"#, "wrong-type"),
    (r#""format": 1,"#, r#""format": @@0,"#, "bad-value"),
    (r#""kind": "huisscan-checklist""#, r#""kind": @@"huisscan-answers""#, "wrong-kind"),
    (r#""format": 1,"#, r#""format": 1, @@"format": 1,"#, "duplicate-key"),
    (r#""format": 1,"#, r#""format": 1, @@"formaat": 1,"#, "unknown-field"),
    (r#""title": {"nl": "Klein", "en": "Small"}"#, r#""title": @@"Klein""#, "wrong-type"),
    (r#"{"nl": "Klein", "en": "Small"}"#, r#"{"nl": "Klein", "en": "Small", @@"de": "Klein"}"#, "unknown-field"),
    (r#"{"nl": "Klein", "en": "Small"}"#, r#"{"nl": "Klein", "en": @@3}"#, "wrong-type"),
    (r#""outdoors": true"#, r#""outdoors": @@"ja""#, "wrong-type"),
    (r#""effort": 2"#, r#""effort": @@2.5"#, "wrong-type"),
    (r#""theme": "deur", "severity": 3, "evidence": "B","#, r#"@@"theme": "deur","#, "unknown-field"),
    (r#""quick": true"#, r#""quick": true, @@"min": 3"#, "unknown-field"),
    (
        r#""text": {"nl": "Ja", "en": "Yes"}, "measures": ["tip"]"#,
        r#""text": {"nl": "Ja", "en": "Yes"}, @@"state": "partly""#,
        "unknown-field",
    ),
    (
        r#""text": {"nl": "Ja", "en": "Yes"}, "measures": ["tip"]"#,
        r#""text": {"nl": "Ja", "en": "Yes"}, @@"exclusive": true"#,
        "unknown-field",
    ),
    (r#""at_least": 4}"#, r#""at_least": 4, @@"at_most": 5}"#, "unknown-field"),
    (r#"{"question": "bereik", "is": ["nee"]}"#, r#"@@["bereik"]"#, "wrong-type"),
    // What keeps it from being walked.
    (r#""publisher": "Proef","#, "", "missing-field at @@{\n  \"kind\""),
    (r#""urgent": {"title""#, r#""urgent": @@{"titel""#, "missing-field"),
    (r#""steps": [{"nl": "Bel.", "en": "Call."}]"#, r#""steps": @@[]"#, "missing-field"),
    (r#""phone": "112", "#, r"", "missing-field at @@{\"id\": \"spoed\""),
    (r#""status": "draft""#, r#""status": "released""#, "missing-field at @@{\n  \"kind\""),
    (r#""sets": ["#, r#""previous": "2025.1", "sets": ["#, "missing-field at @@{\n  \"kind\""),
    (
        r#", "state": "in_order"},"#,
        r"},",
        "missing-field at @@{\"id\": \"ja\", \"text\": {\"nl\": \"Ja\", \"en\": \"Yes\"}},\n      {\"id\": \"nee\", \"text\": {\"nl\": \"Nee\", \"en\": \"No\"}, \"state\": \"not_in_order\"",
    ),
    (r#""is": ["ja"]}}"#, r#""is": @@[]}}"#, "missing-field"),
    (r#"{"not": {"question": "bereik", "is": ["nee"]}}"#, r"@@{}", "missing-field"),
    (r#"{"nl": "Klein", "en": "Small"}"#, r#"@@{"nl": "Klein"}"#, "missing-text"),
    (r#"{"nl": "Klein", "en": "Small"}"#, r#"{"nl": "Klein", "en": @@"  "}"#, "missing-text"),
    (r#"{"id": "voor","#, r#"{"id": @@"Voor","#, "bad-id"),
    (r#"{"id": "na", "use""#, r#"{"id": @@"unknown", "use""#, "bad-id"),
    (r#"{"id": "na", "use""#, r#"{"id": @@"na--x", "use""#, "bad-id"),
    (r#""version": "2026.1""#, r#""version": @@"2026.x""#, "bad-value"),
    (r#""date": "2026-01-31""#, r#""date": @@"2026-02-30""#, "bad-value"),
    (r#""url": "https://example.org/""#, r#""url": @@"http://example.org/""#, "bad-value"),
    (r#""severity": 3"#, r#""severity": @@5"#, "bad-value"),
    (r#""evidence": "B""#, r#""evidence": @@"E""#, "bad-value"),
    (r#""min": 1, "max": 9"#, r#""min": 10, "max": @@9"#, "bad-value"),
    (r#""places": ["voor", "achter"]"#, r#""places": ["voor", @@"voor"]"#, "bad-value"),
    (r#""languages": ["nl", "en"]"#, r#""languages": @@["en"]"#, "bad-value"),
    (
        r#"{"id": "bereik", "element": "raam","#,
        r#"{"id": "bereik", "place": "voor", "element": @@"raam","#,
        "bad-value",
    ),
    (r#""questions": ["slot", "raamslot"]"#, r#""questions": ["slot", @@"tuin"]"#, "bad-value"),
    (r#""place": "voor", "theme""#, r#""place": "voor", "kind": @@"choices", "theme""#, "bad-value"),
    (r#""from": 40, "to": 120"#, r#""from": 140, "to": @@120"#, "bad-value"),
    (r#""use": "incident""#, r#""use": @@"ongeluk""#, "bad-value"),
    (r#""of": "any""#, r#""of": @@"some""#, "bad-value"),
    (r#"{"id": "achter","#, r#"{"id": @@"voor","#, "duplicate-id"),
    (r#"{"id": "niemand","#, r#"{"id": @@"kind","#, "duplicate-id"),
    (
        r#""phone": "112", "when": {"nl": "Nu.", "en": "Now."}, "source": "bron""#,
        r#""phone": "112", "when": {"nl": "Nu.", "en": "Now."}, "source": @@"weg""#,
        "unknown-reference",
    ),
    (r#""contacts": ["spoed"]},"#, r#""contacts": [@@"weg"]},"#, "unknown-reference"),
    (r#""measures": ["tip"]"#, r#""measures": [@@"tipp"]"#, "unknown-reference"),
    (r#"{"question": "tuin", "is": ["ja"]}}"#, r#"{"question": @@"tuinen", "is": ["ja"]}}"#, "unknown-reference"),
    (r#"{"question": "tuin", "is": ["ja"]}}"#, r#"{"question": "tuin", "is": [@@"soms"]}}"#, "condition-mismatch"),
    (r#"{"question": "tuin", "is": ["ja"]}}"#, r#"{"question": "tuin", "at_least": @@2}}"#, "condition-mismatch"),
    (
        r#"{"question": "tuin", "is": ["ja"]}}"#,
        r#"{"question": "tuin", "is": ["ja"], "of": @@"any"}}"#,
        "condition-mismatch",
    ),
    (
        r#"{"question": "bereik", "is": ["nee"]}"#,
        r#"{"question": "bereik", "is": ["nee"], "of": @@"any"}"#,
        "condition-mismatch",
    ),
    (r#"{"question": "sleutels", "at_least": 4}"#, r#"{"question": "sleutels", "is": @@["4"]}"#, "condition-mismatch"),
    (
        r#"{"question": "raamslot", "is": ["nee"], "of": "any"}"#,
        r#"@@{"question": "raamslot", "is": ["nee"]}"#,
        "condition-needs-of",
    ),
    (
        r#"{"id": "tuin", "share""#,
        r#"{"id": "tuin", "ask_if": @@{"question": "open-raam", "is": ["ja"]}, "share""#,
        "condition-cycle",
    ),
    (r#""raise_if": {"when""#, r#""severity_if": [], "raise_if": @@{"when""#, "raise-and-severity"),
];

/// Strips the `@@` of a text and gives line and column of where it stood.
fn marked(text: &str) -> (String, u32, u32) {
    let offset = text.find("@@").expect("a mark");
    let before = &text[..offset];
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().expect("a line").chars().count() + 1;
    (text.replacen("@@", "", 1), u32::try_from(line).expect("small"), u32::try_from(column).expect("small"))
}

pub fn assert_broken(good: &str, cases: &[(&str, &str, &str)], read: impl Fn(&[u8]) -> Vec<Problem>) {
    let mut failures = Vec::new();
    for (from, to, expected) in cases {
        assert!(good.contains(from), "not in the file: {from}");
        let edited = good.replacen(from, to, 1);
        // Where what is wrong is missing, the mark stands in `expected`.
        let (code, marked_text) = match expected.split_once(" at ") {
            Some((code, at)) => (code, edited.replacen(&at.replace("@@", ""), at, 1)),
            None => (*expected, edited),
        };
        let (text, line, column) = marked(&marked_text);
        let problems = read(text.as_bytes());
        let place = |problem: &Problem| (problem.code.as_str(), problem.line, problem.column);
        if !problems.iter().any(|problem| place(problem) == (code, line, column)) {
            let got: Vec<_> = problems.iter().map(place).collect();
            failures.push(format!("{to}: expected {code} at {line}:{column}, got {got:?}"));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn broken_checklists_name_code_and_place() {
    assert!(BROKEN.len() >= 50);
    assert_broken(GOOD, BROKEN, |bytes| {
        let outcome = checklist::read(bytes);
        assert!(outcome.checklist.is_none());
        outcome.problems
    });
}

#[test]
fn all_problems_are_named_in_file_order_and_with_their_thing() {
    let text = GOOD.replacen("\"severity\": 3", "\"severity\": 9", 1).replacen("\"effort\": 2", "\"effort\": 9", 1);
    let problems = checklist::read(text.as_bytes()).problems;
    let found: Vec<_> = problems.iter().map(|problem| (problem.code, problem.id.as_deref())).collect();
    assert_eq!(found, [(Code::BadValue, Some("slot")), (Code::BadValue, Some("zet-slot"))]);
    assert!(problems[0].line < problems[1].line);
}

#[test]
fn syntax_and_newer_format_stand_alone() {
    let newer = GOOD.replacen("\"format\": 1,", "\"format\": 2, \"nieuw\": true,", 1);
    assert_eq!(checklist::read(newer.as_bytes()).problems.len(), 1);
    for bytes in [&b""[..], b"{", b"[1,]", b"\xEF\xBB\xBF{}", b"{\"a\": \"\xFF\"}", b"{\"a\": \"\\ud800\"}", b"nul"] {
        let problems = checklist::read(bytes).problems;
        assert_eq!(problems.len(), 1, "{bytes:?}");
        assert_eq!(problems[0].code, Code::Syntax, "{bytes:?}");
    }
    let problems = checklist::read(b"[]").problems;
    assert_eq!(problems[0].code, Code::WrongKind);
}

#[test]
fn limits_hold_on_size_depth_and_number_of_problems() {
    let large = vec![b' '; json::MAX_BYTES + 1];
    assert_eq!(checklist::read(&large).problems[0].code, Code::TooLarge);
    let deep = "[".repeat(1_000_000);
    let problem = &checklist::read(deep.as_bytes()).problems[0];
    assert_eq!((problem.code, problem.line, problem.column), (Code::Syntax, 1, 257));
    let many = format!("{{{}\"a\":1}}", "\"b\":1,".repeat(200_000));
    let outcome = checklist::read(many.as_bytes());
    assert_eq!(outcome.problems.len(), MAX_PROBLEMS);
    assert!(outcome.more_problems > 100_000);
}

#[test]
fn a_condition_of_32_levels_is_read_and_one_more_is_not() {
    let nested = |levels: usize| {
        let leaf = r#"{"question": "tuin", "is": ["ja"]}"#;
        let condition = format!("{}{leaf}{}", r#"{"all": ["#.repeat(levels - 1), "]}".repeat(levels - 1));
        GOOD.replacen(r#""ask_if": {"question": "tuin", "is": ["ja"]}"#, &format!("\"ask_if\": {condition}"), 1)
    };
    assert_eq!(checklist::read(nested(32).as_bytes()).problems, []);
    let problems = checklist::read(nested(33).as_bytes()).problems;
    assert_eq!(problems.iter().map(|problem| problem.code).collect::<Vec<_>>(), [Code::BadValue]);
}

#[test]
fn one_circle_is_one_problem() {
    let text = GOOD.replacen(
        r#"{"id": "tuin", "share""#,
        r#"{"id": "tuin", "ask_if": {"question": "sinds", "answered": true}, "share""#,
        1,
    );
    let text = text.replacen(
        r#"{"id": "sinds", "kind": "date","#,
        r#"{"id": "sinds", "kind": "date", "ask_if": {"question": "tuin", "is": ["ja"]},"#,
        1,
    );
    let problems = checklist::read(text.as_bytes()).problems;
    assert_eq!(problems.len(), 1, "{problems:#?}");
    assert_eq!(problems[0].code, Code::ConditionCycle);
    assert_eq!(problems[0].id.as_deref(), Some("tuin"));
}

#[test]
fn the_schema_names_every_field_of_the_small_checklist() {
    let schema = checklist::schema();
    let good: serde_json::Value = serde_json::from_str(GOOD).expect("JSON");
    for key in good.as_object().expect("an object").keys() {
        assert!(schema["properties"].get(key).is_some(), "{key}");
    }
    let question = &schema["$defs"]["question"]["properties"];
    for field in ["severity_if", "raise_if", "ask_if", "share"] {
        assert!(question.get(field).is_some(), "{field}");
    }
}
