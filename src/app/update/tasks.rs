//! What the settings do with the vault: another passphrase, a backup, wiping.

use std::path::PathBuf;

use crate::app::action::Effect;
use crate::app::keeper::Command;
use crate::app::keeping::{Asking, Found, Step, Task};
use crate::app::state::{Attention, Dialog, State};
use crate::system::leaving::Leaves;
use crate::vault::{Passphrase, WipeReport};
use crate::words::{Phrase, tasks as words, trouble as trouble_words};

impl State {
    pub(super) fn open_task(&mut self, task: Option<Task>) {
        self.keeping.form.clear();
        self.keeping.restoring.clear();
        self.keeping.step = Step::Choose;
        self.keeping.outcome = None;
        self.keeping.task = task;
        if task == Some(Task::Backup) {
            let name = words::BACKUP_NAME.with(self.lang, &[("date", &self.today.to_string())]);
            self.keeping.form.take_path(crate::system::folders::for_papers().join(name).display().to_string());
        }
        self.arrive(Attention::Heading);
    }

    pub(super) fn run_task(&mut self, task: Task) {
        if self.keeping.waits.is_some() {
            return;
        }
        if self.keeping.read_only.is_some() && task != Task::Backup {
            return self.keeping.refuse(trouble_words::READ_ONLY);
        }
        self.send_unsaved();
        match task {
            Task::ChangePassphrase => {
                let Some(passphrase) = self.new_passphrase() else { return };
                let question = self.keeping.ask(Asking::Task(task));
                self.keeping.send(Command::ChangePassphrase { question, passphrase });
            }
            Task::NewIdentity => {
                let Some(passphrase) = self.new_passphrase() else { return };
                let Some(recovery) = self.keeping.form.made.clone() else { return };
                let question = self.keeping.ask(Asking::Task(task));
                self.keeping.send(Command::NewIdentity { question, passphrase, recovery });
            }
            Task::Backup => self.back_up(false),
            Task::Restore if self.keeping.restoring.is_empty() => {
                let Some(path) = self.typed_path() else { return };
                let passphrase = match Passphrase::new(self.keeping.form.passphrase.as_str()) {
                    Ok(passphrase) => passphrase,
                    Err(error) => return self.keeping.refuse(super::keeping::refused(error)),
                };
                let question = self.keeping.ask(Asking::Task(task));
                self.keeping.send(Command::OpenBackup { question, path, passphrase });
            }
            Task::Restore if self.keeping.found != Found::Open => {
                let Some(passphrase) = self.new_passphrase() else { return };
                let Some(recovery) = self.keeping.form.made.clone() else { return };
                let choices = self.keeping.restoring.iter().map(|scan| scan.choice).collect();
                let question = self.keeping.ask(Asking::Task(task));
                self.keeping.send(Command::MakeFromBackup { question, passphrase, recovery, choices });
            }
            Task::Restore => {
                let choices = self.keeping.restoring.iter().map(|scan| scan.choice).collect();
                let question = self.keeping.ask(Asking::Task(task));
                let copy_name = self.say(words::COPY_NAME).to_owned();
                self.keeping.send(Command::Restore { question, choices, copy_name });
            }
            Task::Wipe => {
                let question = self.keeping.ask(Asking::Task(task));
                self.keeping.send(Command::Wipe { question });
            }
        }
    }

    /// Makes a backup; when it would leave this machine, once that was said.
    pub(super) fn back_up(&mut self, may_leave: bool) {
        self.dialog = None;
        if self.keeping.waits.is_some() {
            return;
        }
        let Some(passphrase) = self.new_passphrase() else { return };
        let Some(path) = self.typed_path() else { return };
        if let Some(leaving) = self.keeping.form.leaving.filter(|_| !may_leave) {
            self.dialog = Some(Dialog::ConfirmLeaving(leaving, Leaves::Backup));
            return;
        }
        let question = self.keeping.ask(Asking::Task(Task::Backup));
        self.keeping.send(Command::Backup { question, path, passphrase });
    }

    fn typed_path(&mut self) -> Option<PathBuf> {
        let typed = self.keeping.form.path.trim();
        if typed.is_empty() {
            self.keeping.refuse(trouble_words::NO_PATH);
            return None;
        }
        Some(PathBuf::from(typed))
    }

    pub(super) fn pick_keep_path(&self) -> Option<Effect> {
        let suggested = PathBuf::from(self.keeping.form.path.trim());
        match self.keeping.task? {
            Task::Backup => Some(Effect::PickBackup { suggested, save: true }),
            Task::Restore => Some(Effect::PickBackup { suggested, save: false }),
            Task::ChangePassphrase | Task::NewIdentity | Task::Wipe => None,
        }
    }

    pub(super) fn wiped(&self, report: &WipeReport) -> String {
        if report.in_use {
            return self.say(words::WIPE_IN_USE).to_owned();
        }
        let mut told = words::WIPE_DONE.with(self.lang, &[("n", &report.removed.len().to_string())]);
        for (files, phrase) in [(&report.could_not, words::WIPE_LEFT), (&report.not_ours, words::WIPE_NOT_OURS)] {
            if !files.is_empty() {
                let files: Vec<String> = files.iter().map(|path| path.display().to_string()).collect();
                told.push(' ');
                told.push_str(&phrase.with(self.lang, &[("files", &files.join(", "))]));
            }
        }
        told
    }
}

/// What is said once a task is done.
pub(super) const fn done(asked: Asking) -> Phrase {
    match asked {
        Asking::Task(Task::NewIdentity) => words::IDENTITY_DONE,
        _ => words::PASSPHRASE_DONE,
    }
}
