//! What a person does, and what the state is then; nothing is drawn.

use jiff::civil::date;

use super::*;
use crate::checklist::{Checklist, KindIx, PlaceIx};
use crate::files::WriteErrorKind;
use crate::report::Cut;
use crate::scan::{Asked, ElementIx, Given, Subject};
use crate::words::Lang;

const FILE: &[u8] = include_bytes!("../../tests/data/window.json");

fn checklist() -> Checklist {
    let outcome = crate::checklist::read(FILE);
    outcome.checklist.unwrap_or_else(|| panic!("{:#?}", outcome.problems))
}

fn state() -> State {
    State::new(checklist(), date(2026, 11, 24))
}

fn asked(state: &State, id: &str) -> Asked {
    let question = state.checklist.question_by_id(id).expect("a question");
    Asked { question, subject: Subject::Household }
}

fn of_element(state: &State, id: &str, element: u32) -> Asked {
    Asked { subject: Subject::Element(ElementIx(element)), ..asked(state, id) }
}

/// As an answer is given, wrapped, and compared.
#[expect(clippy::unnecessary_wraps, reason = "every user of it takes an Option")]
fn choice(place: usize) -> Option<Given> {
    Some(Given::Choice(crate::checklist::AnswerIx::from(place)))
}

/// The id of the question on the card, or the kind that is missing.
fn on_card(state: &State) -> String {
    let stop = state.position().and_then(|at| state.derived.stops.get(at)).expect("a card");
    match stop.card {
        Card::Question(asked) => state.checklist.question(asked.question).id.clone(),
        Card::Missing(kind) => format!("missing {}", state.checklist.kind(kind).id),
        Card::OwnOrganisation => "own organisation".to_owned(),
    }
}

#[test]
fn the_walk_goes_from_profile_over_doors_and_windows_to_the_result() {
    let mut state = state();
    state.apply(Action::Begin(Round::Full));
    let mut way = Vec::new();
    for _ in 0..20 {
        way.push(match state.screen {
            Screen::Walk => on_card(&state),
            other => format!("{other:?}"),
        });
        if state.screen == Screen::Result {
            break;
        }
        state.apply(Action::Next);
    }
    let expected = [
        "soort",
        "wie",
        "sleutels",
        "sinds",
        "own organisation",
        "Elements",
        "licht",
        "missing raam",
        "slot",
        "melder",
        "Result",
    ];
    assert_eq!(way, expected);
    // And back, over the same way.
    state.apply(Action::Resume);
    state.apply(Action::Back);
    state.apply(Action::Back);
    assert_eq!(on_card(&state), "missing raam");
    for _ in 0..2 {
        state.apply(Action::Back);
    }
    assert_eq!(state.screen, Screen::Elements);
    state.apply(Action::Back);
    assert_eq!(on_card(&state), "own organisation");
}

#[test]
fn the_quick_round_asks_only_its_questions() {
    let mut state = state();
    state.apply(Action::Begin(Round::Quick));
    let ids: Vec<usize> = state.derived.sections.iter().map(|section| section.asked).collect();
    assert_eq!(ids, [1, 1, 1], "soort; the missing window; slot");
    let licht = asked(&state, "licht");
    state.apply(Action::Visit(licht));
    assert_eq!(on_card(&state), "licht", "what it leaves out can still be looked at");
}

#[test]
fn an_answer_can_be_taken_back_and_typing_is_one_step() {
    let mut state = state();
    let (soort, sleutels) = (asked(&state, "soort"), asked(&state, "sleutels"));
    state.apply(Action::Answer(soort, choice(1)));
    for typed in ["1", "12", "120", "12"] {
        state.apply(Action::Type(sleutels, typed.to_owned()));
    }
    assert_eq!(state.scan.given(&state.checklist, sleutels), Some(&Given::Number(12)));
    state.apply(Action::Undo);
    assert_eq!(state.scan.given(&state.checklist, sleutels), None);
    assert_eq!(state.scan.given(&state.checklist, soort), choice(1).as_ref());
    state.apply(Action::Undo);
    assert!(!state.has_answers());
    state.apply(Action::Undo);
    assert!(!state.has_answers());
}

#[test]
fn the_own_organisation_is_kept_undone_and_never_waited_for() {
    let mut state = state();
    let (asked_before, to_go) = (state.derived.sections[0].asked, state.derived.to_go);
    state.apply(Action::VisitOwnOrganisation);
    assert_eq!(on_card(&state), "own organisation");
    assert_eq!((state.derived.sections[0].asked, state.derived.to_go), (asked_before, to_go));
    for typed in ["de", "de griffier"] {
        state.apply(Action::OwnOrganisation(OwnField::Name, typed.to_owned()));
    }
    state.apply(Action::OwnOrganisation(OwnField::Phone, "070 000".to_owned()));
    assert!(state.has_answers(), "closing asks");
    let soort = asked(&state, "soort");
    state.apply(Action::Answer(soort, choice(0)));
    state.apply(Action::AddElement(KindIx(0)));
    state.apply(Action::RemoveElement(ElementIx(0)));
    assert_eq!(state.scan.own_organisation.name, "de griffier");
    for _ in 0..4 {
        state.apply(Action::Undo);
    }
    assert_eq!((&*state.scan.own_organisation.name, &*state.scan.own_organisation.phone), ("de griffier", ""));
    state.apply(Action::Undo);
    assert!(state.scan.own_organisation.is_blank() && !state.has_answers());
}

#[test]
fn a_wrong_number_is_no_answer_but_stays_as_typed() {
    let mut state = state();
    let sleutels = asked(&state, "sleutels");
    state.apply(Action::Type(sleutels, "99".to_owned()));
    assert_eq!(state.scan.given(&state.checklist, sleutels), None);
    assert_eq!(state.drafts.get(&sleutels).map(String::as_str), Some("99"));
}

#[test]
fn choices_are_switched_and_an_exclusive_one_stands_alone() {
    let state = state();
    let kind = &state.checklist.question(asked(&state, "wie").question).kind;
    let several = |places: &[usize]| Some(Given::Choices(places.iter().copied().map(Into::into).collect()));
    let both = several(&[1, 2]);
    assert_eq!(update::pressed(kind, several(&[2]).as_ref(), 1), both);
    assert_eq!(update::pressed(kind, both.as_ref(), 0), several(&[0]));
    assert_eq!(update::pressed(kind, several(&[0]).as_ref(), 1), several(&[1]));
    assert_eq!(update::pressed(kind, several(&[1]).as_ref(), 1), None);
    assert_eq!(update::pressed(kind, Some(&Given::Unknown), 1), several(&[1]));
}

#[test]
fn elements_are_added_named_copied_and_removed() {
    let mut state = state();
    let raam = KindIx(0);
    state.apply(Action::AddElement(raam));
    state.apply(Action::AddElement(raam));
    state.apply(Action::NameElement(ElementIx(1), "Keuken".to_owned()));
    assert_eq!(state.element_name(ElementIx(0)), "Raam 1");
    assert_eq!(state.element_name(ElementIx(1)), "Keuken");
    let second = of_element(&state, "raam-slot", 1);
    state.apply(Action::Answer(second, choice(1)));
    state.apply(Action::Note(second, "zit klem".to_owned()));
    state.apply(Action::CopyElement { from: ElementIx(1), to: ElementIx(0) });
    let first = of_element(&state, "raam-slot", 0);
    assert_eq!(state.scan.given(&state.checklist, first), choice(1).as_ref());
    state.apply(Action::RemoveElement(ElementIx(0)));
    assert_eq!(state.element_name(ElementIx(0)), "Keuken");
    assert_eq!(state.scan.notes.get(&first).map(String::as_str), Some("zit klem"), "its note moved up with it");
    state.apply(Action::Undo);
    assert_eq!(state.scan.elements.len(), 2);
    assert_eq!(state.scan.notes.get(&second).map(String::as_str), Some("zit klem"));
    state.apply(Action::PlaceElement(ElementIx(0), PlaceIx(1)));
    assert_eq!(state.scan.elements[0].place, PlaceIx(2), "a window is not at the front door here");
}

#[test]
fn there_are_none_is_taken_back_by_adding_one() {
    let mut state = state();
    let raam = KindIx(0);
    state.apply(Action::HasNone(raam, true));
    assert!(state.derived.assessment.walk.missing.is_empty());
    state.apply(Action::AddElement(raam));
    assert!(!state.scan.none[0]);
    state.apply(Action::HasNone(raam, true));
    assert!(!state.scan.none[0], "there is one");
}

#[test]
fn a_place_on_the_buitenlijst_is_passed_by_but_can_be_visited() {
    let mut state = state();
    state.apply(Action::PutOff(PlaceIx(0), true));
    state.apply(Action::Begin(Round::Full));
    for _ in 0..6 {
        state.apply(Action::Next);
    }
    assert_eq!(on_card(&state), "slot");
    let before = state.derived.to_go;
    state.apply(Action::VisitPlace(PlaceIx(0)));
    assert_eq!(on_card(&state), "licht");
    state.apply(Action::PutOff(PlaceIx(0), false));
    assert_eq!(state.derived.to_go, before + 2, "the lamp, and the windows not entered yet");
}

#[test]
fn doing_a_measure_asks_its_finding_again() {
    let mut state = state();
    let slot = asked(&state, "slot");
    state.apply(Action::Answer(slot, choice(1)));
    let measure = state.derived.assessment.actions[0].measure;
    state.apply(Action::Done { measure, reason: slot, done: true });
    assert_eq!(state.dialog, Some(Dialog::Recheck(slot)));
    assert!(state.derived.assessment.actions.is_empty());
    state.apply(Action::Done { measure, reason: slot, done: false });
    assert_eq!(state.derived.assessment.actions.len(), 1);
}

/// With a question asked only where children live, raised for them, and a
/// measure only for flats.
fn state_in_context() -> State {
    let mut file: serde_json::Value = serde_json::from_slice(FILE).expect("json");
    let children = serde_json::json!({ "question": "wie", "is": ["kind"] });
    let question = serde_json::json!({
        "id": "trap", "place": "voordeur", "ask_if": children,
        "text": { "nl": "Zit er een hekje bij de trap?", "en": "Is there a gate at the stairs?" },
        "theme": "brand", "severity": 2, "evidence": "C", "sources": ["bron"],
        "raise_if": { "when": children, "because": { "nl": "Er wonen kinderen.", "en": "Children live here." } },
        "answers": [
            { "id": "ja", "text": { "nl": "Ja", "en": "Yes" }, "state": "in_order" },
            { "id": "nee", "text": { "nl": "Nee", "en": "No" }, "state": "not_in_order", "measures": ["hekje"] }
        ]
    });
    let measure = serde_json::json!({
        "id": "hekje", "title": { "nl": "Zet een hekje", "en": "Put a gate" }, "text": { "nl": "Bij de trap.", "en": "At the stairs." },
        "effort": 1, "who": "self", "payer": "landlord", "sources": ["bron"],
        "only_if": { "question": "soort", "is": ["flat"] }
    });
    file["questions"].as_array_mut().expect("questions").push(question);
    file["measures"].as_array_mut().expect("measures").push(measure);
    let outcome = crate::checklist::read(file.to_string().as_bytes());
    let checklist = outcome.checklist.unwrap_or_else(|| panic!("{:#?}", outcome.problems));
    State::new(checklist, date(2026, 11, 24))
}

#[test]
fn an_answer_about_the_home_says_what_comes_and_goes() {
    let mut state = state_in_context();
    let wie = asked(&state, "wie");
    state.apply(Action::Visit(wie));
    assert_eq!(state.walk_change, WalkChange::default());
    // In doubt it is asked; without children it is not.
    state.apply(Action::Answer(wie, Some(Given::Choices(vec![1.into()]))));
    assert_eq!(state.walk_change, WalkChange { added: 0, gone: 1 });
    state.apply(Action::Answer(wie, Some(Given::Choices(vec![1.into(), 2.into()]))));
    assert_eq!(state.walk_change, WalkChange::default(), "told against what was asked on arrival");
    state.apply(Action::Answer(wie, Some(Given::Choices(vec![1.into()]))));
    state.apply(Action::Next);
    assert_eq!(state.walk_change, WalkChange::default());
    state.apply(Action::Back);
    state.apply(Action::Answer(wie, Some(Given::Choices(vec![2.into()]))));
    assert_eq!(state.walk_change, WalkChange { added: 1, gone: 0 });
    state.apply(Action::Undo);
    assert_eq!(state.walk_change, WalkChange::default());
}

#[test]
fn what_hangs_on_an_answer_names_that_answer() {
    let mut state = state_in_context();
    let (wie, trap, soort) = (asked(&state, "wie"), asked(&state, "trap"), asked(&state, "soort"));
    state.apply(Action::Visit(trap));
    assert_eq!(state.card_facts().and_then(|facts| facts.ground), None, "nothing was said yet");
    state.apply(Action::Answer(wie, Some(Given::Choices(vec![2.into()]))));
    assert_eq!(state.card_facts().and_then(|facts| facts.ground), Some(wie.question));
    state.apply(Action::Answer(trap, choice(1)));
    let measure = state.derived.assessment.actions.iter().map(|action| action.measure).next().expect("an action");
    let why = state.derived.why.get(&measure).cloned().expect("a reason");
    assert_eq!(why.heavier.iter().map(|text| state.text(text)).collect::<Vec<_>>(), ["Er wonen kinderen."]);
    assert!(why.grounds.is_empty(), "the kind of home was not said");
    state.apply(Action::Answer(soort, choice(1)));
    assert_eq!(state.derived.why.get(&measure).map(|why| why.grounds.clone()), Some(vec![soort.question]));
}

#[test]
fn terms_of_a_card_are_found_in_its_own_language() {
    let mut state = state();
    let slot = asked(&state, "slot");
    state.apply(Action::Visit(slot));
    assert_eq!(state.card_facts().map(|facts| facts.terms.clone()), Some(vec![0]));
    let licht = asked(&state, "licht");
    state.apply(Action::Visit(licht));
    assert_eq!(state.card_facts().map(|facts| facts.terms.clone()), Some(vec![]));
    state.apply(Action::Language(Lang::En));
    state.apply(Action::Visit(slot));
    assert_eq!(state.card_facts().map(|facts| facts.terms.clone()), Some(vec![0]), "cylinder");
}

/// A scan of an earlier version: `slot` answered then, the question changed since.
fn under_review(change: &str, old_answer: &str) -> State {
    let answers = serde_json::json!({
        "kind": "huisscan-answers", "format": 1, "checklist": { "id": checklist().id, "version": checklist().version.to_string() },
        "answers": { "slot": "los" },
        "review": [{ "question": "slot", "element": null, "change": change, "from_version": "2025.2", "old_answer": old_answer }]
    });
    let outcome = crate::scan::read_answers(answers.to_string().as_bytes(), &checklist());
    let mut state = state();
    state.take_over(outcome.scan.unwrap_or_else(|| panic!("{:#?}", outcome.problems)));
    state
}

#[test]
fn an_old_answer_is_shown_in_words_and_counts_again_when_it_is_still_right() {
    let mut state = under_review("meaning", "los");
    let slot = asked(&state, "slot");
    state.apply(Action::Visit(slot));
    let old = |state: &State| state.card_facts().map(|facts| facts.old.clone()).unwrap_or_default();
    assert_eq!(
        old(&state).iter().map(|old| (&*old.version, &*old.words)).collect::<Vec<_>>(),
        [("2025.2", "De hele cilinder steekt uit")]
    );
    assert_eq!(state.scan.counted(&state.checklist, slot), None);
    state.apply(Action::StillRight(slot));
    assert_eq!(state.scan.counted(&state.checklist, slot), choice(1).as_ref());
    assert!(state.scan.review.is_empty() && old(&state).is_empty());
    state.apply(Action::Undo);
    assert_eq!(state.scan.counted(&state.checklist, slot), None);
    assert_eq!(old(&state).len(), 1);
    state.apply(Action::Answer(slot, choice(0)));
    assert!(old(&state).is_empty());
}

#[test]
fn an_old_answer_that_reads_otherwise_now_is_shown_as_it_was_written() {
    for (change, answer, shown) in [
        ("meaning", "half", "half"),
        ("merged", "los", "los"),
        ("meaning", "unknown", crate::words::walk::UNKNOWN.get(Lang::Nl)),
    ] {
        let mut state = under_review(change, answer);
        let slot = asked(&state, "slot");
        state.apply(Action::Visit(slot));
        let facts = state.card_facts().cloned().unwrap_or_default();
        assert_eq!(facts.old.first().map(|old| old.words.as_str()), Some(shown), "{change}");
    }
}

#[test]
fn closing_asks_only_when_something_would_be_lost() {
    let mut state = state();
    assert_eq!(state.apply(Action::Close), Some(Effect::Close));
    let soort = asked(&state, "soort");
    state.apply(Action::Answer(soort, choice(0)));
    assert_eq!(state.apply(Action::Close), None);
    assert_eq!(state.dialog, Some(Dialog::ConfirmClose));
    assert_eq!(state.apply(Action::CloseAnyway), Some(Effect::Close));
}

#[test]
fn a_report_is_laid_out_once_and_never_overwrites_unasked() {
    let mut state = state();
    state.apply(Action::Go(Screen::Report));
    let pages = |state: &State| state.paper.pages.as_ref().map(|(_, report)| std::sync::Arc::as_ptr(report));
    let first = pages(&state);
    assert!(first.is_some());
    state.apply(Action::Page(1));
    assert_eq!(pages(&state), first);
    state.apply(Action::Cut(Cut::Installer));
    assert_ne!(pages(&state), first);

    state.apply(Action::ReportPath("/tmp/advies.pdf".to_owned()));
    let Some(Effect::Save { path, overwrite, .. }) = state.apply(Action::SaveReport { overwrite: false }) else {
        panic!("nothing to save")
    };
    assert!(!overwrite && state.paper.busy);
    assert_eq!(state.apply(Action::SaveReport { overwrite: false }), None, "one at a time");
    state.receive(Message::Saved(path.clone(), Err(SaveProblem::Write(WriteErrorKind::AlreadyThere))));
    assert_eq!(state.dialog, Some(Dialog::ConfirmOverwrite));
    assert!(matches!(state.apply(Action::SaveReport { overwrite: true }), Some(Effect::Save { overwrite: true, .. })));
    state.receive(Message::Saved(path.clone(), Err(SaveProblem::Write(WriteErrorKind::DiskFull))));
    assert!(state.notice.as_ref().is_some_and(|notice| notice.problem) && !state.paper.busy);
    state.receive(Message::Saved(path.clone(), Ok(())));
    assert_eq!(state.paper.saved, Some(path));
}

#[test]
fn another_language_changes_words_and_nothing_else() {
    let mut state = state();
    state.apply(Action::AddElement(KindIx(0)));
    let scan = state.scan.clone();
    state.apply(Action::Language(Lang::En));
    assert_eq!(state.element_name(ElementIx(0)), "Window");
    assert_eq!(state.scan, scan);
}
