//! What always holds, whatever the checklist and the answers.

use huisscan::assessment::{Assessment, ItemState, Standing, Status, read_done};
use huisscan::checklist::{Checklist, Severity};
use huisscan::scan::{Asked, Given, Scan, Situation, Subject, Truth, Walk};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::homes::{Home, Tape, file, homes, text};
use crate::{plain, support};

fn load(home: &Home) -> (Checklist, Scan) {
    let checklist = support::checklist(&home.checklist);
    let scan = support::scan(&home.answers, &checklist);
    (checklist, scan)
}

/// How bad a status is; not knowing is as bad as having something to do.
fn rank(status: Status) -> u8 {
    match status {
        Status::NotApplicable | Status::InOrder => 0,
        Status::Attention | Status::NotEnoughKnown => 1,
        Status::ActNow => 2,
    }
}

fn statuses(assessment: &Assessment) -> Vec<Status> {
    let themes = assessment.themes.iter().map(|theme| theme.status);
    themes.chain(assessment.elements.iter().map(|element| element.status)).collect()
}

/// Whether the same questions are asked with the same severities and the same
/// measures can be given: only then two results can be compared.
fn comparable(checklist: &Checklist, one: &Scan, other: &Scan) -> bool {
    let [one, other] = [one, other].map(|scan| Situation::of(checklist, scan));
    let walk = Walk::through(&one);
    let mut measures = (0..checklist.measures.len()).map(Into::into);
    walk == Walk::through(&other)
        && walk.steps.iter().all(|step| one.adjusted(step.asked) == other.adjusted(step.asked))
        && measures.all(|measure| one.fits(measure) == other.fits(measure))
}

/// The answer to an item that means this state.
fn answer_meaning(checklist: &Checklist, asked: Asked, state: &str) -> Given {
    let answers = checklist.question(asked.question).answers();
    Given::Choice(answers.iter().position(|answer| answer.id == state).expect("an answer").into())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_result_is_what_the_rule_says_read_plainly(home in homes()) {
        let (checklist, mut scan) = load(&home);
        let result = Assessment::of(&checklist, &scan).to_json(&checklist, &scan);
        prop_assert_eq!(result, plain::result(&home.checklist, &home.answers, &[]));
        scan.done = read_done(&home.done, &checklist, &scan).expect("marks that exist");
        let result = Assessment::of(&checklist, &scan).to_json(&checklist, &scan);
        prop_assert_eq!(result, plain::result(&home.checklist, &home.answers, &home.done));
    }

    #[test]
    fn repairing_an_item_never_worsens_a_status(home in homes()) {
        let (checklist, scan) = load(&home);
        let before = Assessment::of(&checklist, &scan);
        for item in before.items.iter().filter(|item| item.state.is_open()) {
            for better in ["goed", "half"].iter().take(if item.state == ItemState::Partly { 1 } else { 2 }) {
                let mut repaired = scan.clone();
                repaired.set(&checklist, item.asked, Some(answer_meaning(&checklist, item.asked, better)));
                if comparable(&checklist, &scan, &repaired) {
                    let after = Assessment::of(&checklist, &repaired);
                    for (one, other) in statuses(&before).into_iter().zip(statuses(&after)) {
                        prop_assert!(rank(other) <= rank(one), "{:?}: {one:?} became {other:?}", item.asked);
                    }
                }
            }
        }
    }

    #[test]
    fn a_measure_done_never_worsens_a_status(home in homes()) {
        let (checklist, mut scan) = load(&home);
        let before = Assessment::of(&checklist, &scan);
        scan.done = read_done(&home.done, &checklist, &scan).expect("marks that exist");
        let after = Assessment::of(&checklist, &scan);
        for (one, other) in statuses(&before).into_iter().zip(statuses(&after)) {
            prop_assert!(rank(other) <= rank(one), "{one:?} became {other:?}");
        }
        prop_assert_eq!(before.coverage, after.coverage);
        prop_assert_eq!(before.walk, after.walk);
    }

    #[test]
    fn not_knowing_never_improves_a_status(home in homes()) {
        let (checklist, scan) = load(&home);
        let before = Assessment::of(&checklist, &scan);
        for item in before.items.iter().filter(|item| item.state == ItemState::InOrder) {
            let mut doubted = scan.clone();
            doubted.set(&checklist, item.asked, Some(Given::Unknown));
            if comparable(&checklist, &scan, &doubted) {
                let after = Assessment::of(&checklist, &doubted);
                for (one, other) in statuses(&before).into_iter().zip(statuses(&after)) {
                    prop_assert!(rank(other) >= rank(one), "{:?}: {one:?} became {other:?}", item.asked);
                }
            }
        }
    }

    #[test]
    fn an_extra_item_that_does_not_count_changes_only_counts(home in homes(), theme in 0..3_usize) {
        let (checklist, scan) = load(&home);
        let mut expected = Assessment::of(&checklist, &scan).to_json(&checklist, &scan);
        let not_applicable = &mut expected["themes"][theme]["not_applicable"];
        *not_applicable = json!(not_applicable.as_u64().unwrap_or(0) + 1);
        for field in ["asked", "answered"] {
            let count = &mut expected["coverage"][field];
            *count = json!(count.as_u64().unwrap_or(0) + 1);
        }

        let mut extra = home;
        let answer = json!({ "id": "nvt", "text": text(), "state": "not_applicable" });
        let question = json!({ "id": "extra", "text": text(), "theme": format!("t{theme}"), "severity": 4,
            "evidence": "A", "answers": [answer] });
        extra.checklist["questions"].as_array_mut().expect("questions").push(question);
        extra.answers["answers"]["extra"] = json!("nvt");
        let (checklist, scan) = load(&extra);
        prop_assert_eq!(Assessment::of(&checklist, &scan).to_json(&checklist, &scan), expected);
    }

    #[test]
    fn the_range_of_points_is_a_range(home in homes()) {
        let (checklist, scan) = load(&home);
        let points = Assessment::of(&checklist, &scan).points;
        prop_assert!(points.low_permille() <= points.high_permille());
        prop_assert!(points.high_permille().is_none_or(|high| high <= 1000));
        prop_assert_eq!(points.low_permille().is_none(), points.total == 0);
    }

    #[test]
    fn the_order_of_answering_does_not_matter(home in homes(), turn in 0..50_usize) {
        let (checklist, scan) = load(&home);
        let expected = Assessment::of(&checklist, &scan).to_json(&checklist, &scan);
        let mut given: Vec<(Asked, Given)> = every_cell(&checklist, &scan)
            .filter_map(|asked| Some((asked, scan.counted(&checklist, asked)?.clone())))
            .collect();
        let mut again = Scan { answers: vec![None; checklist.questions.len()], ..scan.clone() };
        for element in &mut again.elements {
            element.answers.fill(None);
        }
        let turn = turn.min(given.len());
        given.rotate_left(turn);
        given.reverse();
        for (asked, given) in given {
            again.set(&checklist, asked, Some(given));
        }
        prop_assert_eq!(Assessment::of(&checklist, &again).to_json(&checklist, &again), expected);
    }

    #[test]
    fn in_doubt_it_is_asked(numbers in proptest::collection::vec(any::<u8>(), 0..60), of in 0..3_usize) {
        let answers = ["a", "b", "c"].map(|id| json!({ "id": id, "text": text() }));
        let mut fact = json!({ "id": "feit", "text": text(), "answers": answers });
        let mut leaf = json!({ "question": "feit" });
        if of > 0 {
            fact["element"] = json!("raam");
            leaf["of"] = json!(["any", "every"][of - 1]);
        }
        let condition = hanging_on(&mut Tape::new(numbers), 4, &leaf);
        let checklist = support::checklist(&file(&json!({
            "themes": [{ "id": "t0", "title": text() }],
            "places": [{ "id": "p0", "title": text() }],
            "element_kinds": [{ "id": "raam", "title": text(), "plural": text(), "places": ["p0"] }],
            "questions": [fact, { "id": "vraag", "text": text(), "ask_if": condition, "kind": "date" }],
        })));
        let elements = ["e1", "e2"].map(|id| json!({ "id": id, "kind": "raam", "place": "p0", "answers": { "feit": "unknown" } }));
        let mut answers = json!({ "kind": "huisscan-answers", "format": 1,
            "checklist": { "id": "proef", "version": "1" }, "answers": {} });
        if of > 0 {
            answers["elements"] = json!(elements);
        } else {
            answers["answers"]["feit"] = json!("unknown");
        }
        let scan = support::scan(&answers, &checklist);
        let situation = Situation::of(&checklist, &scan);
        let question = checklist.question_by_id("vraag").expect("the question");
        let ask_if = checklist.question(question).ask_if.as_ref().expect("a condition");
        prop_assert_eq!(situation.truth(ask_if, Subject::Household), Truth::Open);
        let asked = Asked { question, subject: Subject::Household };
        prop_assert!(situation.is_asked(asked));
    }
}

/// A condition made of one leaf alone, without empty parts: those are true or
/// false whatever the fact is.
fn hanging_on(tape: &mut Tape, deep: usize, leaf: &Value) -> Value {
    match if deep == 0 { 0 } else { tape.pick(4) } {
        0 => {
            let mut leaf = leaf.clone();
            leaf["is"] = [json!(["a"]), json!(["b", "c"]), json!(["a", "b", "c"])][tape.pick(3)].clone();
            leaf
        }
        1 => json!({ "not": hanging_on(tape, deep - 1, leaf) }),
        both => {
            let parts: Vec<Value> = (0..=tape.pick(3)).map(|_| hanging_on(tape, deep - 1, leaf)).collect();
            json!({ if both == 2 { "all" } else { "any" }: parts })
        }
    }
}

/// Every question of every subject, asked or not.
fn every_cell<'a>(checklist: &'a Checklist, scan: &'a Scan) -> impl Iterator<Item = Asked> + 'a {
    let questions = (0..checklist.questions.len()).map(Into::into);
    questions.flat_map(move |question| {
        let kind = checklist.question(question).element_kind();
        let elements = scan.elements.iter().enumerate().filter(move |(_, element)| Some(element.kind) == kind);
        let household = kind.is_none().then_some(Subject::Household);
        let subjects = household.into_iter().chain(elements.map(|(place, _)| Subject::Element(place.into())));
        subjects.map(move |subject| Asked { question, subject })
    })
}

/// One item for the status alone: its severity and state, of the household or
/// of one element.
#[derive(Clone, Copy)]
struct Piece {
    severity: Severity,
    state: ItemState,
    of_element: bool,
}

fn status(pieces: &[Piece]) -> Status {
    let (mut theme, mut element) = (Standing::default(), Standing::default());
    for piece in pieces {
        let standing = if piece.of_element { &mut element } else { &mut theme };
        standing.add(piece.severity, piece.state);
    }
    theme.add_element(&element);
    theme.status()
}

/// Every combination of five items of every severity and state (in any order:
/// a status does not know one), with the first so many of one element.
#[test]
fn every_combination_of_five_items() {
    use ItemState::{InOrder, NotApplicable, NotInOrder, Partly, Unknown};
    let kinds: Vec<(Severity, ItemState)> = Severity::ALL
        .into_iter()
        .flat_map(|severity| [InOrder, Partly, NotInOrder, NotApplicable, Unknown].map(|state| (severity, state)))
        .collect();
    let mut combinations = 0;
    let mut picked = [0_usize; 5];
    loop {
        for of_element in [0, 1, 2, 3, 5] {
            let mut pieces = [0, 1, 2, 3, 4].map(|place| {
                let (severity, state) = kinds[picked[place]];
                Piece { severity, state, of_element: place < of_element }
            });
            check(&mut pieces);
            combinations += 1;
        }
        // The next combination that does not go down.
        let Some(place) = picked.iter().rposition(|kind| kind + 1 < kinds.len()) else { break };
        let next = picked[place] + 1;
        picked[place..].fill(next);
    }
    assert_eq!(combinations, 5 * 42_504);
}

fn check(pieces: &mut [Piece; 5]) {
    let before = status(pieces);
    for place in 0..pieces.len() {
        let state = pieces[place].state;
        let mut with = |other: ItemState| {
            pieces[place].state = other;
            let after = status(pieces);
            pieces[place].state = state;
            after
        };
        match state {
            ItemState::NotInOrder => {
                assert!(rank(with(ItemState::Partly)) <= rank(before));
                assert!(rank(with(ItemState::InOrder)) <= rank(before));
            }
            ItemState::Partly => assert!(rank(with(ItemState::InOrder)) <= rank(before)),
            ItemState::InOrder => assert!(rank(with(ItemState::Unknown)) >= rank(before)),
            // Not answered counts as not known in every status.
            ItemState::Unknown => assert_eq!(with(ItemState::Unanswered), before),
            ItemState::NotApplicable => {
                let others: Vec<Piece> =
                    pieces.iter().enumerate().filter(|(at, _)| *at != place).map(|(_, p)| *p).collect();
                assert_eq!(status(&others), before);
            }
            ItemState::Unanswered => {}
        }
    }
}

/// Ten thousand questions that hang on one another, the last first in the file,
/// are walked without running out of stack.
#[test]
fn a_long_chain_of_conditions() {
    let long = 10_000;
    let questions: Vec<Value> = (0..long)
        .rev()
        .map(|number| {
            let mut question = json!({ "id": format!("q{number}"), "text": text(),
                "answers": [{ "id": "ja", "text": text() }] });
            if number > 0 {
                question["ask_if"] = json!({ "question": format!("q{}", number - 1), "is": ["ja"] });
            }
            question
        })
        .collect();
    let checklist = support::checklist(&file(&json!({ "questions": questions })));
    let mut scan = Scan::empty(&checklist);
    scan.answers.fill(Some(Given::Choice(0_usize.into())));
    assert_eq!(Walk::of(&checklist, &scan).steps.len(), long);
    // In doubt, ask: a gap in the middle leaves its follower open and asked,
    // and what hangs on that one is decided by its answer.
    scan.answers[long / 2] = None;
    assert_eq!(Walk::of(&checklist, &scan).steps.len(), long);
}
