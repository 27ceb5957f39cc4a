//! Settings, and what can be trusted. A task with the vault takes the whole
//! page while it lies open.

use eframe::egui::Ui;

use super::{Actions, notice_bar, tasks, trust};
use crate::app::action::{Action, KeepAction};
use crate::app::guard::Times;
use crate::app::keeping::{Found, Kept, Task};
use crate::app::kit::theme::Theme;
use crate::app::kit::{button, card, check, layout, notice, pick, text, theme};
use crate::app::moment;
use crate::app::settings::Settings;
use crate::app::state::{Screen, State};
use crate::words::{Lang, Phrase, keeping as keeping_words, locking, settings as words, tasks as task_words, window};

/// Draws the screen.
pub fn settings(ui: &mut Ui, state: &State, actions: &mut Actions) {
    layout::page(ui, ("settings", state.keeping.task.is_some(), state.arrivals), theme::CONTENT_WIDTH, |ui| {
        notice_bar::notice_bar(ui, state, actions);
        if let Some(task) = state.keeping.task {
            return tasks::task(ui, state, task, actions);
        }
        super::heading(ui, state, state.say(words::TITLE));
        if let Some(outcome) = &state.keeping.outcome {
            layout::gap(ui, 12.0);
            notice::banner(ui, notice::Kind::Done, outcome);
        }
        if state.keeping.settings_broken {
            layout::gap(ui, 12.0);
            notice::banner(ui, notice::Kind::Problem, state.say(words::BROKEN));
        }
        layout::gap(ui, 16.0);
        card::card(ui, |ui| keeping(ui, state, actions));
        layout::gap(ui, 20.0);
        card::card(ui, |ui| display(ui, state, actions));
        layout::gap(ui, 20.0);
        card::card(ui, |ui| times(ui, state, actions));
        layout::gap(ui, 28.0);
        trust::trust(ui, state);
    });
}

fn keeping(ui: &mut Ui, state: &State, actions: &mut Actions) {
    text::section(ui, state.say(words::KEEPING));
    let about = match (&state.keeping.kept, state.keeping.found) {
        (Kept::InVault(vault), _) => {
            let time = moment::day_and_time(vault.saved_at, state.lang);
            words::IN_VAULT.with(state.lang, &[("time", &time)])
        }
        (_, Found::Trouble(trouble)) => state.say(trouble.words()).to_owned(),
        _ if !state.keeping.on_offer() => state.say(words::NO_FOLDER).to_owned(),
        (Kept::Nothing, _) => state.say(words::NOTHING).to_owned(),
        (Kept::Undecided, Found::Closed) if !state.has_answers() => state.say(words::CLOSED).to_owned(),
        (Kept::Undecided, _) => state.say(words::UNDECIDED).to_owned(),
    };
    text::soft(ui, &about);
    layout::gap(ui, 12.0);
    let is_open = state.keeping.found == Found::Open;
    layout::row(ui, |ui| {
        if state.keeping.on_offer() && state.keeping.in_vault().is_none() && state.has_answers() {
            if button::primary(ui, state.say(words::CHOOSE)).clicked() {
                actions.push(Action::Keep(KeepAction::Ask));
            }
        } else if state.keeping.found == Found::Closed
            && button::primary(ui, state.say(keeping_words::OPEN_TITLE)).clicked()
        {
            actions.push(Action::Go(Screen::Unlock));
        }
        if is_open && button::secondary(ui, state.say(words::SCANS)).clicked() {
            actions.push(Action::Go(Screen::Scans));
        }
        if state.can_lock() && button::secondary(ui, state.say(locking::LOCK)).clicked() {
            actions.push(Action::Lock);
        }
    });
    let found_any = !matches!(state.keeping.found, Found::Unknown | Found::Nothing);
    if !found_any {
        if state.keeping.found == Found::Nothing && button::quiet(ui, state.say(task_words::RESTORE)).clicked() {
            actions.push(Action::Keep(KeepAction::Task(Some(Task::Restore))));
        }
        return;
    }
    layout::gap(ui, 12.0);
    layout::rule(ui);
    layout::gap(ui, 8.0);
    layout::row(ui, |ui| {
        let mut offer = |task: Task, phrase: Phrase| {
            if button::quiet(ui, state.say(phrase)).clicked() {
                actions.push(Action::Keep(KeepAction::Task(Some(task))));
            }
        };
        if is_open {
            offer(Task::Backup, task_words::BACKUP);
            offer(Task::Restore, task_words::RESTORE);
            offer(Task::ChangePassphrase, task_words::PASSPHRASE);
            offer(Task::NewIdentity, task_words::IDENTITY);
        }
        offer(Task::Wipe, task_words::WIPE);
    });
}

fn display(ui: &mut Ui, state: &State, actions: &mut Actions) {
    text::section(ui, state.say(words::DISPLAY));
    layout::gap(ui, 12.0);
    layout::row(ui, |ui| {
        let names = ["Nederlands", "English"];
        let chosen = usize::from(state.lang == Lang::En);
        if let Some(place) = pick::pick(ui, state.say(window::LANGUAGE), &names, chosen) {
            actions.push(Action::Language(if place == 0 { Lang::Nl } else { Lang::En }));
        }
        let names = Theme::ALL.map(|theme| state.say(super::top_bar::theme_name(theme)));
        let chosen = Theme::ALL.into_iter().position(|theme| theme == state.theme).unwrap_or(0);
        if let Some(theme) =
            pick::pick(ui, state.say(window::COLOURS), &names, chosen).and_then(|at| Theme::ALL.get(at))
        {
            actions.push(Action::Theme(*theme));
        }
        let mut sizes = Settings::SIZES.to_vec();
        if !sizes.contains(&state.size_percent) {
            sizes.push(state.size_percent);
            sizes.sort_unstable();
        }
        let names: Vec<String> =
            sizes.iter().map(|size| words::PERCENT.with(state.lang, &[("n", &size.to_string())])).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let chosen = sizes.iter().position(|size| *size == state.size_percent).unwrap_or(0);
        if let Some(size) = pick::pick(ui, state.say(words::SIZE), &names, chosen).and_then(|at| sizes.get(at)) {
            actions.push(Action::Size(*size));
        }
    });
}

fn times(ui: &mut Ui, state: &State, actions: &mut Actions) {
    text::section(ui, state.say(words::TIMES));
    layout::gap(ui, 12.0);
    let Times { cover_mins, lock_mins } = state.times;
    layout::row(ui, |ui| {
        if let Some(cover_mins) = minutes(ui, state, words::COVER_AFTER, &Times::COVER_CHOICES, cover_mins) {
            actions.push(Action::Times(Times { cover_mins, lock_mins }));
        }
        if let Some(lock_mins) = minutes(ui, state, words::LOCK_AFTER, &Times::LOCK_CHOICES, lock_mins) {
            actions.push(Action::Times(Times { cover_mins, lock_mins }));
        }
    });
    layout::gap(ui, 8.0);
    text::small(ui, state.say(words::LOCKS_TOO));
    if crate::system::capture::can_be_blocked()
        && check::check(ui, state.say(words::BLOCK_CAPTURE), state.block_capture).clicked()
    {
        actions.push(Action::BlockCapture(!state.block_capture));
    }
    if state.keeping.found == Found::Nothing {
        text::small(ui, state.say(words::KEPT_WITH));
    }
}

fn minutes(ui: &mut Ui, state: &State, label: Phrase, choices: &[u16], chosen: u16) -> Option<u16> {
    let mut choices = choices.to_vec();
    if !choices.contains(&chosen) {
        choices.push(chosen);
        choices.sort_unstable();
    }
    let names: Vec<String> = choices
        .iter()
        .map(|mins| match mins {
            1 => state.say(words::MINUTE).to_owned(),
            mins => words::MINUTES.with(state.lang, &[("n", &mins.to_string())]),
        })
        .collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let at = choices.iter().position(|mins| *mins == chosen).unwrap_or(0);
    pick::pick(ui, state.say(label), &names, at).and_then(|at| choices.get(at).copied())
}
