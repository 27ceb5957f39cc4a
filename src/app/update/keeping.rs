//! Keeping a scan: what a person does about it.

use crate::app::action::{Effect, KeepAction};
use crate::app::derived::Card;
use crate::app::keeper::{Command, Key, NewScan, Whole};
use crate::app::keeping::{Asking, Field, Found, Hidden, InVault, Kept, SentOf, Step, Task};
use crate::app::photos::InMemory;
use crate::app::state::{Attention, Dialog, Notice, Round, Screen, State};
use crate::scan::Scan;
use crate::scan::file::{SavedScan, WalkPlace, WalkRound};
use crate::vault::{Passphrase, PassphraseError, RecoveryCode, Strength, ThingId, suggest_words};
use crate::words::{Phrase, keeping as words};

impl State {
    pub(super) fn keep(&mut self, action: KeepAction) -> Option<Effect> {
        match action {
            KeepAction::Ask => self.ask_how_to_keep(),
            KeepAction::Later => self.leave_keeping(),
            KeepAction::Nothing => {
                self.keeping.kept = Kept::Nothing;
                self.leave_keeping();
            }
            KeepAction::Type(field, typed) => self.keeping.form.type_in(field, &typed),
            KeepAction::Show(shown) => self.keeping.form.shown = shown,
            KeepAction::Suggest => self.suggest(),
            KeepAction::ToCode => self.make_code(),
            KeepAction::Paper(action) => return self.code_paper(action),
            KeepAction::ToTry => self.step(Step::Try),
            KeepAction::BackTo(step) => self.step(step),
            KeepAction::Make => self.make(),
            KeepAction::Unlock => self.unlock(),
            KeepAction::Recovering(recovering) => {
                self.keeping.form.clear();
                self.keeping.form.recovering = recovering;
                self.arrive(Attention::Card);
            }
            KeepAction::Cancel => self.stop_waiting(),
            // What is in memory only would be gone.
            KeepAction::Open(_) if self.keeping.in_vault().is_none() && self.has_answers() => self.ask_how_to_keep(),
            KeepAction::Open(thing) => self.load(thing),
            KeepAction::Add => self.add(),
            KeepAction::Renaming(thing) => self.begin_renaming(thing),
            KeepAction::Rename => self.rename(),
            KeepAction::AskRemove(thing) => {
                self.keeping.removing = Some(thing);
                self.dialog = Some(Dialog::RemoveScan);
            }
            KeepAction::Remove => self.remove_scan(),
            KeepAction::Task(task) => self.open_task(task),
            KeepAction::Run(task) => self.run_task(task),
            KeepAction::Choose(place, choice) => {
                if let Some(scan) = self.keeping.restoring.get_mut(place) {
                    scan.choice = choice;
                }
            }
            KeepAction::PickPath => return self.pick_keep_path(),
        }
        None
    }

    /// Once the first place is done it is asked how to keep the scan.
    pub(super) fn ask_when_due(&mut self, before: Option<crate::checklist::PlaceIx>) {
        let first = self.derived.sections.iter().find_map(|section| section.place);
        let now = self.stop.and_then(|stop| stop.place);
        let left_first = before.is_some() && before == first && (now != before || self.screen != Screen::Walk);
        let due = self.keeping.on_offer() && self.keeping.kept == Kept::Undecided && !self.keeping.was_asked;
        if left_first && due && self.has_answers() {
            self.ask_how_to_keep();
        }
    }

    fn ask_how_to_keep(&mut self) {
        self.keeping.was_asked = true;
        self.keeping.form.clear();
        self.keeping.step = Step::Choose;
        self.keeping.task = None;
        self.go(Screen::Keep);
    }

    /// Back to the scan.
    fn leave_keeping(&mut self) {
        self.keeping.form.clear();
        self.keeping.step = Step::Choose;
        if self.begun {
            self.resume();
        } else {
            self.go(Screen::Start);
        }
    }

    pub(super) fn step(&mut self, step: Step) {
        self.keeping.form.error = None;
        self.keeping.step = step;
        self.arrive(Attention::Heading);
    }

    fn suggest(&mut self) {
        match suggest_words(self.lang) {
            Ok(suggested) => {
                let suggested = Hidden::from(suggested.as_str());
                self.keeping.form.type_in(Field::Passphrase, &suggested);
                self.keeping.form.type_in(Field::Again, &suggested);
                self.keeping.form.shown = true;
            }
            Err(_) => self.keeping.refuse(words::NO_WORDS),
        }
    }

    /// The new passphrase that was typed, if it will do.
    pub(super) fn new_passphrase(&mut self) -> Option<Passphrase> {
        let form = &self.keeping.form;
        let passphrase = match Passphrase::new(form.passphrase.as_str()) {
            Ok(passphrase) => passphrase,
            Err(error) => {
                self.keeping.refuse(refused(error));
                return None;
            }
        };
        if passphrase.strength() == Strength::TooWeak {
            self.keeping.refuse(words::TOO_WEAK_ERROR);
            return None;
        }
        if !form.is_repeated() {
            self.keeping.refuse(words::NOT_THE_SAME);
            return None;
        }
        Some(passphrase)
    }

    fn make_code(&mut self) {
        if self.new_passphrase().is_none() {
            return;
        }
        match RecoveryCode::random() {
            Ok(code) => {
                self.keeping.form.made = Some(code);
                // A sheet with an earlier code is of no use.
                self.keeping.form.paper = None;
                self.step(Step::WriteDown);
            }
            Err(_) => self.keeping.refuse(crate::words::trouble::NO_RANDOM),
        }
    }

    /// Whether the code that was typed is the one that was shown.
    pub(super) fn code_was_tried(&mut self) -> bool {
        let form = &self.keeping.form;
        let wrong = match (RecoveryCode::parse(form.code.as_str()), &form.made) {
            (Ok(typed), Some(made)) if typed.as_str() == made.as_str() => None,
            (Ok(_), _) => Some(words::CODE_OTHER),
            (Err(_), _) => Some(words::CODE_TYPING_ERROR),
        };
        if let Some(wrong) = wrong {
            self.keeping.refuse(wrong);
        }
        wrong.is_none()
    }

    /// Makes the vault, with the code that was tried.
    fn make(&mut self) {
        if self.keeping.waits.is_some() || !self.code_was_tried() {
            return;
        }
        if let Some(task) = self.keeping.task.filter(|task| matches!(task, Task::NewIdentity | Task::Restore)) {
            return self.run_task(task);
        }
        let Some(passphrase) = self.new_passphrase() else { return };
        let Some(recovery) = self.keeping.form.made.clone() else { return };
        let Some(scan) = self.new_scan(self.say(words::FIRST_NAME).to_owned()) else { return };
        let question = self.keeping.ask(Asking::Make);
        self.keeping.send(Command::Make { question, passphrase, recovery, scan });
    }

    /// Opens the vault with what was typed.
    fn unlock(&mut self) {
        if self.keeping.waits.is_some() {
            return;
        }
        let key = if self.keeping.form.recovering {
            let Ok(code) = RecoveryCode::parse(self.keeping.form.code.as_str()) else {
                return self.keeping.refuse(words::CODE_TYPING_ERROR);
            };
            let Some(passphrase) = self.new_passphrase() else { return };
            Key::Recovery(code, passphrase)
        } else {
            match Passphrase::new(self.keeping.form.passphrase.as_str()) {
                Ok(passphrase) => Key::Passphrase(passphrase),
                Err(error) => return self.keeping.refuse(refused(error)),
            }
        };
        let question = self.keeping.ask(Asking::Open);
        self.keeping.send(Command::Open { question, key });
    }

    /// Nobody waits any more; what opens meanwhile is closed again.
    pub(super) fn stop_waiting(&mut self) {
        if self.keeping.waits.take().is_some_and(|waits| waits.what == Asking::Open) {
            self.keeping.send(Command::Lock);
        }
    }

    pub(super) fn load(&mut self, thing: ThingId) {
        if self.keeping.waits.is_none() {
            let question = self.keeping.ask(Asking::Load);
            self.keeping.send(Command::Load { question, thing });
        }
    }

    /// Another scan in the open vault: the one of now if it is in memory, else
    /// an empty one.
    fn add(&mut self) {
        if self.keeping.waits.is_some() {
            return;
        }
        let name = self.keeping.form.name.trim().to_owned();
        if name.is_empty() {
            return self.keeping.refuse(words::NAME_BLANK);
        }
        if self.keeping.in_vault().is_some() {
            self.send_unsaved();
            self.put_away();
        }
        self.add_as(name);
    }

    fn begin_renaming(&mut self, thing: Option<ThingId>) {
        let name = thing.as_ref().and_then(|thing| self.keeping.name(thing)).unwrap_or_default().to_owned();
        self.keeping.form.clear();
        self.keeping.form.name = name;
        self.keeping.renaming = thing;
        self.arrive(Attention::Heading);
    }

    fn rename(&mut self) {
        let Some(thing) = self.keeping.renaming.clone().filter(|_| self.keeping.waits.is_none()) else { return };
        let name = self.keeping.form.name.trim().to_owned();
        if name.is_empty() {
            return self.keeping.refuse(words::NAME_BLANK);
        }
        let question = self.keeping.ask(Asking::Rename);
        self.keeping.send(Command::Rename { question, thing, name });
    }

    fn remove_scan(&mut self) {
        self.dialog = None;
        let Some(thing) = self.keeping.removing.clone().filter(|_| self.keeping.waits.is_none()) else { return };
        let held = self.held_by_undo();
        let question = self.keeping.ask(Asking::Remove);
        self.keeping.send(Command::Remove { question, thing, held });
    }

    pub(super) fn add_as(&mut self, name: String) {
        let Some(scan) = self.new_scan(name) else { return };
        let question = self.keeping.ask(Asking::Add);
        self.keeping.send(Command::Add { question, scan });
    }

    /// The scan of now, to be kept for the first time.
    fn new_scan(&mut self, name: String) -> Option<Box<NewScan>> {
        let file = self.file.clone()?;
        self.keeping.sent = Some(self.sent_of());
        Some(Box::new(NewScan { name, whole: self.whole(), file, photos: self.photos.in_memory.all() }))
    }

    /// The scan of now is in the vault.
    pub(super) fn is_kept(&mut self, thing: ThingId, saved_at: jiff::Timestamp) {
        let read_only = self.keeping.read_only.is_some();
        self.keeping.found = Found::Open;
        self.keeping.kept = Kept::InVault(InVault { thing, read_only, saved_at, asked: 0, done: 0 });
        self.keeping.form.clear();
        self.keeping.step = Step::Choose;
        // They went along.
        self.photos.in_memory = InMemory::default();
    }

    /// Sends what is not saved yet, if there is anything new.
    pub(in crate::app) fn send_unsaved(&mut self) {
        let of = self.sent_of();
        // While a scan is being removed nothing is saved: it could be this one.
        if self.keeping.sent == Some(of) || self.keeping.is_read_only() || self.keeping.is_busy(Asking::Remove) {
            return;
        }
        let (whole, held) = (Box::new(self.whole()), self.held_by_undo());
        let Kept::InVault(vault) = &mut self.keeping.kept else { return };
        vault.asked += 1;
        let command = Command::Save { number: vault.asked, thing: vault.thing.clone(), whole, held };
        self.keeping.sent = Some(of);
        self.keeping.send(command);
    }

    /// The scan, what is half typed, and where one is.
    fn whole(&self) -> Whole {
        let asked = self.stop.and_then(|stop| match stop.card {
            Card::Question(asked) => Some(asked),
            Card::Missing(_) | Card::OwnOrganisation => None,
        });
        let round = match self.round {
            Round::Quick => WalkRound::Quick,
            Round::Full => WalkRound::Full,
        };
        let walk = self.begun.then_some(WalkPlace { round, asked });
        let saved = SavedScan { scan: self.scan.clone(), unfinished: self.drafts.clone(), walk };
        Whole { checklist: self.checklist.clone(), saved }
    }

    pub(super) fn sent_of(&self) -> SentOf {
        use std::hash::{DefaultHasher, Hash as _, Hasher as _};
        let mut hasher = DefaultHasher::new();
        (&self.drafts, self.stop, self.round == Round::Quick, self.begun).hash(&mut hasher);
        SentOf { revision: self.revision, place: hasher.finish() }
    }

    /// Nothing of the scan is left in the window; the vault stays open.
    pub(super) fn put_away(&mut self) {
        super::wiping::wipe(std::mem::replace(&mut self.scan, Scan::empty(&self.own.checklist)));
        self.undo.drain(..).for_each(super::wiping::wipe);
        std::mem::take(&mut self.drafts).into_values().for_each(super::wiping::text);
        self.checklist = self.own.checklist.clone();
        self.file = self.own.file.clone();
        self.photos = crate::app::photos::Photos::default();
        self.last_edit = None;
        self.stop = None;
        self.card = None;
        self.asked_then.clear();
        self.begun = false;
        self.folds.clear();
        self.notice = None;
        self.dialog = None;
        self.desk.put_away();
        self.keeping.kept = Kept::Undecided;
        self.keeping.was_asked = false;
        self.keeping.sent = None;
        self.revision += 1;
        self.refresh();
    }

    pub(super) fn inform(&mut self, phrase: Phrase) {
        self.notice = Some(Notice { problem: false, words: self.say(phrase).to_owned(), can_undo: false });
    }
}

pub(super) const fn refused(error: PassphraseError) -> Phrase {
    match error {
        PassphraseError::Blank => words::BLANK,
        PassphraseError::TooLong => words::TOO_LONG,
    }
}
