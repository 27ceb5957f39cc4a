//! What a person does, and what the state is then; nothing is drawn.

use std::sync::Arc;

use jiff::civil::date;

use super::keeper::Command;
use super::*;
use crate::checklist::{Checklist, KindIx, PlaceIx};
use crate::files::WriteErrorKind;
use crate::report::pdf::Strength;
use crate::report::{Cut, Paper, Print};
use crate::scan::{Asked, ElementIx, Given, Subject};
use crate::system::leaving::{Leaves, Leaving};
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

/// Makes the pages that are wanted, as the shell does.
fn make_pages(state: &mut State) {
    if let Some(Effect::MakePages(job)) = state.due() {
        state.receive(Message::PagesMade(job.of, Some(Arc::new(job.make()))));
    }
}

#[test]
fn pages_are_made_once_for_what_they_are_made_from() {
    let mut state = state();
    assert_eq!(state.due(), None, "nobody looks at them");
    state.apply(Action::Go(Screen::Report));
    let Some(Effect::MakePages(first)) = state.due() else { panic!("pages are wanted") };
    assert_eq!(state.due(), None, "they are being made");
    // Meanwhile another reader is chosen: pages of the first come too late.
    state.apply(Action::Paper(Paper::Report(Cut::Installer)));
    let Some(Effect::MakePages(second)) = state.due() else { panic!("others are wanted") };
    state.receive(Message::PagesMade(first.of, Some(Arc::new(first.make()))));
    assert!(state.desk.pages().is_none());
    state.receive(Message::PagesMade(second.of, Some(Arc::new(second.make()))));
    let pages = |state: &State| state.desk.pages().map(|made| made.report.pages().as_ptr());
    let made = pages(&state);
    assert!(made.is_some() && state.due().is_none());
    for action in [Action::Page(1), Action::Zoom(Zoom::Double), Action::AsText(true), Action::LockPaper(true)] {
        state.apply(action);
        assert_eq!(state.due(), None);
    }
    assert_eq!(pages(&state), made);
    // Older pages of the same paper stay in view while newer ones are made.
    state.apply(Action::PaperPrint(Print::Large));
    assert!(state.due().is_some() && pages(&state) == made && !state.pages_are_right());
    // Those of another reader do not.
    state.apply(Action::Paper(Paper::Report(Cut::Private)));
    assert_eq!(pages(&state), None);
    let Some(Effect::MakePages(job)) = state.due() else { panic!("pages are wanted") };
    state.receive(Message::PagesMade(job.of, None));
    assert_eq!(state.due(), None, "what cannot be made is not tried again and again");
}

#[test]
fn pages_from_before_a_lock_come_too_late() {
    let mut state = state();
    state.apply(Action::Go(Screen::Report));
    let Some(Effect::MakePages(job)) = state.due() else { panic!("pages are wanted") };
    state.apply(Action::LockPaper(true));
    state.apply(Action::PaperPassword("geheim".to_owned().into()));
    // What a lock does with the desk, while the pages are still being made.
    state.desk.clear();
    state.receive(Message::PagesMade(job.of, Some(Arc::new(job.make()))));
    assert!(state.desk.made.is_none() && state.desk.password.is_blank());
    state.guard = Guard::Locked;
    assert_eq!(state.due(), None, "nothing is made of what nobody may see");
}

#[test]
fn a_paper_never_overwrites_unasked_and_one_is_saved_at_a_time() {
    let mut state = state();
    state.apply(Action::Go(Screen::Report));
    state.apply(Action::ReportPath("/tmp/advies.pdf".to_owned()));
    let save = |overwrite| Action::SaveReport { overwrite };
    // Pressed before there are pages: it waits for them.
    let Some(Effect::MakePages(job)) = state.apply(save(false)) else { panic!("pages first") };
    assert!(state.desk.is_busy());
    assert_eq!(state.apply(save(false)), None, "one at a time");
    state.receive(Message::PagesMade(job.of, Some(Arc::new(job.make()))));
    let Some(Effect::Save(job)) = state.due() else { panic!("nothing to save") };
    assert!(!job.overwrite && job.password.is_none() && state.due().is_none());
    let path = job.path;
    state.receive(Message::Saved(path.clone(), Err(SaveProblem::Write(WriteErrorKind::AlreadyThere))));
    assert_eq!(state.dialog, Some(Dialog::ConfirmOverwrite));
    let Some(Effect::Save(job)) = state.apply(save(true)) else { panic!("nothing to save") };
    assert!(job.overwrite && state.dialog.is_none());
    state.receive(Message::Saved(path.clone(), Err(SaveProblem::Write(WriteErrorKind::DiskFull))));
    assert!(state.notice.as_ref().is_some_and(|notice| notice.problem) && !state.desk.is_busy());
    assert!(matches!(state.apply(save(false)), Some(Effect::Save(_))));
    state.receive(Message::Saved(path.clone(), Ok(())));
    assert_eq!(state.desk.saved.as_ref().map(|saved| (&saved.path, saved.locked)), Some((&path, false)));
}

#[test]
fn saving_can_be_ended_and_another_choice_ends_what_waits() {
    let mut state = state();
    state.apply(Action::Go(Screen::Report));
    state.apply(Action::ReportPath("/tmp/advies.pdf".to_owned()));
    let save = || Action::SaveReport { overwrite: false };
    assert!(matches!(state.apply(save()), Some(Effect::MakePages(_))));
    state.apply(Action::Paper(Paper::DoorCard));
    make_pages(&mut state);
    assert!(!state.desk.is_busy() && state.due().is_none(), "nobody asked for a door card");
    let Some(Effect::Save(job)) = state.apply(save()) else { panic!("nothing to save") };
    assert!(!job.stop.is_asked());
    state.apply(Action::StopSaving);
    assert!(job.stop.is_asked() && state.desk.is_busy(), "the thread says whether it ended in time");
    state.receive(Message::Saved(job.path, Err(SaveProblem::Stopped)));
    assert!(!state.desk.is_busy() && state.desk.saved.is_none());
}

#[test]
fn a_locked_paper_is_never_written_open() {
    let mut state = state();
    state.apply(Action::Go(Screen::Report));
    state.apply(Action::ReportPath("/tmp/advies.pdf".to_owned()));
    make_pages(&mut state);
    state.apply(Action::LockPaper(true));
    for typed in ["", "  ", &"x".repeat(200)] {
        state.apply(Action::PaperPassword(typed.to_owned().into()));
        assert_eq!(state.apply(Action::SaveReport { overwrite: false }), None, "{typed:?}");
        assert!(!state.desk.is_busy());
    }
    state.apply(Action::PaperPassword("geheim".to_owned().into()));
    assert_eq!(state.desk.password_strength, Some(Strength::Weak));
    let Some(Effect::Save(job)) = state.apply(Action::SaveReport { overwrite: false }) else { panic!("no save") };
    assert!(job.password.is_some() && !format!("{:?}{job:?}", state.desk).contains("geheim"));
    state.receive(Message::Saved(job.path, Ok(())));
    assert!(state.desk.saved.as_ref().is_some_and(|saved| saved.locked));
    state.apply(Action::LockPaper(false));
    assert!(state.desk.password.is_blank(), "it goes when it is not needed");
}

#[test]
fn the_name_of_the_file_follows_the_paper_until_one_gives_another() {
    let mut state = state();
    let name = |state: &State| state.desk.path.rsplit('/').next().unwrap_or_default().to_owned();
    state.suggest_path(std::path::Path::new("/tmp"));
    assert_eq!(name(&state), "advies-2026-11-24.pdf");
    let mut names = std::collections::BTreeSet::new();
    for paper in Paper::ALL {
        state.apply(Action::Paper(paper));
        names.insert(name(&state));
    }
    assert_eq!(names.len(), Paper::ALL.len(), "none can be taken for another: {names:?}");
    state.apply(Action::Language(Lang::En));
    assert_eq!(name(&state), "questions-2026-11-24.pdf");
    state.apply(Action::ReportPath("/tmp/mijn.pdf".to_owned()));
    state.apply(Action::Paper(Paper::DoorCard));
    assert_eq!(name(&state), "mijn.pdf");
}

#[test]
fn a_folder_that_goes_to_the_internet_is_asked_about() {
    let mut state = state();
    state.apply(Action::Go(Screen::Report));
    make_pages(&mut state);
    state.apply(Action::ReportPath("/home/x/Dropbox/advies.pdf".to_owned()));
    let leaving = Leaving::Copied("Dropbox");
    assert_eq!(state.desk.leaving, Some(leaving));
    assert_eq!(state.apply(Action::SaveReport { overwrite: false }), None);
    assert_eq!(state.dialog, Some(Dialog::ConfirmLeaving(leaving, Leaves::Paper)));
    assert!(matches!(state.apply(Action::SaveHereAnyway(Leaves::Paper)), Some(Effect::Save(_))));
    assert_eq!(state.dialog, None);
}

#[test]
fn a_backup_that_leaves_the_machine_is_asked_about_once() {
    const WORDS: &str = "kano molen trui lantaarn postzegel";
    let mut state = state();
    state.apply(Action::Keep(KeepAction::Task(Some(Task::Backup))));
    let backups = |state: &mut State| {
        let commands = state.keeping.take_commands();
        commands.iter().filter(|command| matches!(command, Command::Backup { .. })).count()
    };
    for (path, leaves) in [("/home/x/Dropbox/kopie.huisscan", true), ("/home/x/kopie.huisscan", false)] {
        for (field, typed) in [(Field::Passphrase, WORDS), (Field::Again, WORDS), (Field::Path, path)] {
            state.apply(Action::Keep(KeepAction::Type(field, Hidden::from(typed))));
        }
        state.apply(Action::Keep(KeepAction::Run(Task::Backup)));
        if leaves {
            let asks = Dialog::ConfirmLeaving(Leaving::Copied("Dropbox"), Leaves::Backup);
            assert_eq!((state.dialog, backups(&mut state)), (Some(asks), 0));
            state.apply(Action::SaveHereAnyway(Leaves::Backup));
        }
        assert_eq!((state.dialog, backups(&mut state)), (None, 1), "{path}");
        state.keeping.waits = None;
    }
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
