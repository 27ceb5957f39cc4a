//! The format of a kept scan: what is written is read, and nothing is dropped.

use std::collections::BTreeMap;

use huisscan::checklist::problem::Code;
use huisscan::checklist::{self, Checklist, QuestionKind};
use huisscan::scan::file::{SavedScan, ScanFileError, WalkPlace, WalkRound, read, write};
use huisscan::scan::{Asked, Given, OwnOrganisation, Photo, Scan, Subject, read_answers};

use crate::support::{built_in, homes};

fn small() -> Checklist {
    checklist::read(include_bytes!("../fixtures/small-checklist.json")).checklist.expect("a good checklist")
}

/// Every question of a scan, of the household and of each element.
fn asked(checklist: &Checklist, scan: &Scan) -> Vec<Asked> {
    let mut all = Vec::new();
    for (place, question) in checklist.questions.iter().enumerate() {
        let question_ix = place.into();
        match question.element_kind() {
            None => all.push(Asked { question: question_ix, subject: Subject::Household }),
            Some(kind) => {
                all.push(Asked { question: question_ix, subject: Subject::Missing(kind) });
                let elements = scan.elements.iter().enumerate().filter(|(_, element)| element.kind == kind);
                all.extend(
                    elements.map(|(at, _)| Asked { question: question_ix, subject: Subject::Element(at.into()) }),
                );
            }
        }
    }
    all
}

/// A scan with something in every field.
fn full(checklist: &Checklist, mut scan: Scan) -> SavedScan {
    let all = asked(checklist, &scan);
    let some = |step: usize| all.iter().copied().step_by(step);
    let text = |asked: &Asked| format!("“é\u{0}\n\"{asked:?}\" \\ unknown");
    scan.notes = some(3).map(|asked| (asked, text(&asked))).collect();
    let photo = |id: char| Photo { id: id.to_string().repeat(32), width_pixels: 1600, height_pixels: u32::MAX };
    scan.photos = some(5).map(|asked| (asked, vec![photo('a'), photo('b')])).collect();
    scan.outdoor_list = (0..checklist.places.len()).step_by(2).map(Into::into).collect();
    scan.done.measures = (0..checklist.measures.len()).step_by(4).map(Into::into).collect();
    scan.done.reasons =
        some(7).enumerate().map(|(at, asked)| ((at % checklist.measures.len()).into(), asked)).collect();
    scan.own_organisation = OwnOrganisation { name: "Jo".into(), phone: " 06 ".into(), note: "\u{1F3E0}\n".into() };
    let walk = Some(WalkPlace { round: WalkRound::Quick, asked: all.last().copied() });
    SavedScan { scan, unfinished: some(11).map(|asked| (asked, text(&asked))).collect(), walk }
}

fn round_trip(checklist: &Checklist, saved: &SavedScan) {
    let bytes = write(checklist, saved);
    match read(&bytes, checklist) {
        Ok(back) => assert_eq!(&back, saved),
        Err(error) => panic!("{error:?}\n{}", String::from_utf8_lossy(&bytes)),
    }
}

#[test]
fn every_home_comes_back_with_everything_in_it() {
    let checklist = built_in();
    let homes = homes(&checklist);
    assert!(homes.len() > 3, "{}", homes.len());
    for (_, scan) in homes {
        round_trip(&checklist, &full(&checklist, scan.clone()));
        round_trip(&checklist, &SavedScan { scan, ..SavedScan::default() });
    }
    round_trip(&checklist, &SavedScan { scan: Scan::empty(&checklist), ..SavedScan::default() });
}

#[test]
fn review_retired_and_a_text_that_reads_unknown_come_back() {
    let checklist = small();
    let answers = include_bytes!("../fixtures/small-answers.json");
    let mut scan = read_answers(answers, &checklist).scan.expect("a scan");
    assert!(!scan.review.is_empty() && !scan.retired.is_empty());
    let texts: Vec<Asked> = asked(&checklist, &scan)
        .into_iter()
        .filter(|asked| matches!(checklist.question(asked.question).kind, QuestionKind::Text))
        .filter(|asked| !matches!(asked.subject, Subject::Missing(_)))
        .collect();
    assert!(!texts.is_empty());
    for asked in texts {
        scan.set(&checklist, asked, Some(Given::Text("unknown".into())));
    }
    round_trip(&checklist, &full(&checklist, scan));
}

#[test]
fn another_kind_another_checklist_and_a_newer_format_are_told_apart() {
    let (checklist, other) = (small(), built_in());
    let saved = SavedScan { scan: Scan::empty(&checklist), ..SavedScan::default() };
    let bytes = write(&checklist, &saved);
    assert_eq!(read(&bytes, &other), Err(ScanFileError::OtherChecklist));
    let text = String::from_utf8(bytes.to_vec()).expect("text");
    let changed = |from: &str, to: &str| {
        let changed = text.replacen(from, to, 1);
        assert_ne!(changed, text, "{from}");
        read(changed.as_bytes(), &checklist)
    };
    assert_eq!(changed("\"format\":1", "\"format\":2"), Err(ScanFileError::Newer));
    assert_eq!(changed("huisscan-scan", "huisscan-answers"), Err(ScanFileError::NotAScan));
    assert_eq!(changed(&checklist.sha256[..8], "00000000"), Err(ScanFileError::OtherChecklist));
    assert_eq!(read(b"[]", &checklist), Err(ScanFileError::NotAScan));
    assert!(matches!(read(b"{", &checklist), Err(ScanFileError::Problems(_))));
}

#[test]
fn every_field_is_needed_and_none_that_is_not_known_is_dropped() {
    let checklist = small();
    let answers = include_bytes!("../fixtures/small-answers.json");
    let scan = read_answers(answers, &checklist).scan.expect("a scan");
    let saved = full(&checklist, scan);
    let file: serde_json::Value = serde_json::from_slice(&write(&checklist, &saved)).expect("JSON");
    let codes = |file: &serde_json::Value| match read(file.to_string().as_bytes(), &checklist) {
        Err(ScanFileError::Problems(problems)) => problems.iter().map(|problem| problem.code).collect(),
        Err(ScanFileError::NotAScan) => vec![Code::WrongKind],
        other => panic!("{other:?}"),
    };
    let mut tried = BTreeMap::new();
    for pointer in ["", "/checklist", "/notes/0", "/photos/0", "/unfinished/0", "/done", "/own_organisation", "/walk"] {
        let object = file.pointer(pointer).and_then(serde_json::Value::as_object).expect(pointer).clone();
        for key in object.keys() {
            let mut without = file.clone();
            without.pointer_mut(pointer).and_then(|value| value.as_object_mut()).expect("an object").remove(key);
            let codes = codes(&without);
            assert!(codes.iter().any(|code| matches!(code, Code::MissingField | Code::WrongKind)), "{pointer}/{key}");
            let mut wrong = file.clone();
            wrong.pointer_mut(pointer).expect("an object")[key] = serde_json::json!([[1]]);
            assert!(read(wrong.to_string().as_bytes(), &checklist).is_err(), "{pointer}/{key}");
            *tried.entry(pointer).or_insert(0) += 1;
        }
        for extra in ["x", "extra"] {
            let mut more = file.clone();
            more.pointer_mut(pointer).expect("an object")[extra] = 1.into();
            assert_eq!(codes(&more), [Code::UnknownField], "{pointer}/{extra}");
        }
    }
    assert_eq!(tried[""], 15);
}
