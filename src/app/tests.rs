//! What a person does, and what the state is then; nothing is drawn.

mod cards;
mod papers;

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
