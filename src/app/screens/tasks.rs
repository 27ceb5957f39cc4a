//! The tasks with the vault: passphrase, backup, wiping. Each a page of its own.

use eframe::egui::{Id, Ui};

use super::{Actions, keep, passphrase};
use crate::app::action::{Action, KeepAction};
use crate::app::keeping::{Asking, Choice, Field, Found, Restoring, Step, Task};
use crate::app::kit::answer_row::{self, Choose, Chosen, Row};
use crate::app::kit::{button, card, field, layout, notice, text};
use crate::app::moment;
use crate::app::state::State;
use crate::words::{Phrase, keeping as keeping_words, settings, tasks as words};

/// In the order of the choice.
const CHOICES: [(Choice, Phrase); 3] =
    [(Choice::KeepBoth, words::KEEP_BOTH), (Choice::TakeBackup, words::TAKE_BACKUP), (Choice::Leave, words::LEAVE)];

/// Draws the page of a task.
pub fn task(ui: &mut Ui, state: &State, task: Task, actions: &mut Actions) {
    match (task, state.keeping.step) {
        (Task::NewIdentity | Task::Restore, Step::WriteDown) => return keep::write_down(ui, state, actions),
        (Task::NewIdentity | Task::Restore, Step::Try) => return keep::try_code(ui, state, actions),
        _ => {}
    }
    let (title, about) = match task {
        Task::ChangePassphrase => (words::PASSPHRASE, words::PASSPHRASE_ABOUT),
        Task::NewIdentity => (words::IDENTITY, words::IDENTITY_ABOUT),
        Task::Backup => (words::BACKUP, words::BACKUP_ABOUT),
        Task::Restore => (words::RESTORE, words::RESTORE_ABOUT),
        Task::Wipe => (words::WIPE, words::WIPE_ABOUT),
    };
    super::heading(ui, state, state.say(title));
    let folder = state.keeping.folder.as_ref().map(|folder| folder.display().to_string()).unwrap_or_default();
    text::soft(ui, &about.with(state.lang, &[("folder", &folder)]));
    layout::gap(ui, 20.0);
    card::card(ui, |ui| {
        let wanted = match task {
            Task::ChangePassphrase | Task::NewIdentity => change(ui, state, task, actions),
            Task::Backup => backup(ui, state, actions),
            Task::Restore if state.keeping.restoring.is_empty() => look(ui, state, actions),
            Task::Restore => restore(ui, state, actions),
            Task::Wipe => wipe(ui, state),
        };
        layout::gap(ui, 16.0);
        if state.keeping.is_busy(Asking::Task(task)) {
            notice::status_line(ui, state.say(words::BUSY));
            return;
        }
        layout::row(ui, |ui| {
            let (label, does) = go(state, task);
            let pressed = if task == Task::Wipe {
                button::danger(ui, state.say(label)).clicked()
            } else {
                button::primary(ui, state.say(label)).clicked()
            };
            if pressed || wanted {
                actions.push(Action::Keep(does));
            }
            if button::quiet(ui, state.say(settings::BACK)).clicked() {
                actions.push(Action::Keep(KeepAction::Task(None)));
            }
        });
    });
}

/// What the button says, and does.
const fn go(state: &State, task: Task) -> (Phrase, KeepAction) {
    match task {
        Task::ChangePassphrase => (words::PASSPHRASE_GO, KeepAction::Run(task)),
        Task::NewIdentity => (keeping_words::ON, KeepAction::ToCode),
        Task::Backup => (words::BACKUP_GO, KeepAction::Run(task)),
        Task::Restore if state.keeping.restoring.is_empty() => (words::RESTORE_LOOK, KeepAction::Run(task)),
        Task::Restore if !matches!(state.keeping.found, Found::Open) => (keeping_words::ON, KeepAction::ToCode),
        Task::Restore => (words::RESTORE_GO, KeepAction::Run(task)),
        Task::Wipe => (words::WIPE_GO, KeepAction::Run(task)),
    }
}

fn change(ui: &mut Ui, state: &State, task: Task, actions: &mut Actions) -> bool {
    if task == Task::NewIdentity {
        notice::banner(ui, notice::Kind::Info, state.say(words::IDENTITY_LIMITS));
        layout::gap(ui, 12.0);
    }
    passphrase::new(ui, state, keeping_words::NEW_PASSPHRASE, keeping_words::PASSPHRASE_HINT, actions)
}

fn backup(ui: &mut Ui, state: &State, actions: &mut Actions) -> bool {
    path(ui, state, actions);
    if let Some(leaving) = state.keeping.form.leaving {
        notice::problem(ui, &leaving.notice(state.lang));
    }
    layout::gap(ui, 16.0);
    passphrase::new(ui, state, words::BACKUP_PASSPHRASE, words::BACKUP_PASSPHRASE_HINT, actions)
}

fn look(ui: &mut Ui, state: &State, actions: &mut Actions) -> bool {
    path(ui, state, actions);
    layout::gap(ui, 16.0);
    passphrase::existing(ui, state, words::BACKUP_PASSPHRASE, actions)
}

fn path(ui: &mut Ui, state: &State, actions: &mut Actions) {
    let about = field::Field { limit: 4000, ..field::Field::line(state.say(words::PATH), 620.0) };
    passphrase::typed(ui, state, Field::Path, &about, actions);
    layout::gap(ui, 8.0);
    if button::small(ui, state.say(words::PICK)).clicked() {
        actions.push(Action::Keep(KeepAction::PickPath));
    }
}

/// Each scan of the backup beside the one that is there.
fn restore(ui: &mut Ui, state: &State, actions: &mut Actions) -> bool {
    if let Some(error) = state.keeping.form.error {
        notice::problem(ui, state.say(error));
    }
    for (place, scan) in state.keeping.restoring.iter().enumerate() {
        if place > 0 {
            layout::gap(ui, 16.0);
            layout::rule(ui);
            layout::gap(ui, 12.0);
        }
        one_scan(ui, state, place, scan, actions);
    }
    if state.keeping.found != Found::Open {
        // On another machine there is no vault yet.
        layout::gap(ui, 16.0);
        return passphrase::new(ui, state, keeping_words::NEW_PASSPHRASE, keeping_words::PASSPHRASE_HINT, actions);
    }
    false
}

fn one_scan(ui: &mut Ui, state: &State, place: usize, scan: &Restoring, actions: &mut Actions) {
    let day = moment::day_and_time(scan.backup_saved_at, state.lang);
    text::bold(ui, &words::IN_BACKUP.with(state.lang, &[("name", &scan.name), ("day", &day)]));
    let Some((here, same)) = scan.here else {
        text::soft(ui, state.say(words::NOT_HERE));
        return;
    };
    let mut about = words::HERE.with(state.lang, &[("day", &moment::day_and_time(here, state.lang))]);
    if same || here > scan.backup_saved_at {
        about.push_str(". ");
        about.push_str(state.say(if same { words::SAME } else { words::NEWER_HERE }));
    }
    text::soft(ui, &about);
    layout::gap(ui, 8.0);
    let rows =
        CHOICES.map(|(choice, phrase)| Row { text: state.say(phrase), chosen: scan.choice == choice, unknown: false });
    let id = Id::unique(("restore", place));
    if let Some(Chosen::Row(at)) = answer_row::answers(ui, id, state.say(words::CHOICE), &rows, Choose::One, false)
        && let Some((choice, _)) = CHOICES.get(at)
    {
        actions.push(Action::Keep(KeepAction::Choose(place, *choice)));
    }
}

fn wipe(ui: &mut Ui, state: &State) -> bool {
    if let Some(error) = state.keeping.form.error {
        notice::problem(ui, state.say(error));
    }
    text::subsection(ui, state.say(words::WIPE_STAYS));
    for phrase in words::WIPE_STAYS_LIST {
        text::body(ui, &format!("– {}", state.say(phrase)));
    }
    false
}
