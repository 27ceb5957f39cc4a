//! A paper: its pages, its name, and saving it.

use super::*;

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
