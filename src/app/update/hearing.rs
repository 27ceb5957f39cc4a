//! What the keeper tells, and what the window does with it.

use jiff::Timestamp;

use crate::app::action::Effect;
use crate::app::guard::Guard;
use crate::app::keeper::{Answer, Contents, InBackup, Loaded, Outcome, Told, Trouble};
use crate::app::keeping::{Asking, Choice, Found, Kept, Restoring};
use crate::app::moment;
use crate::app::settings::Settings;
use crate::app::state::{Attention, Dialog, Round, Screen, State};
use crate::scan::file::WalkRound;
use crate::vault::{Fault, FileTrouble, ScanEntry, ThingId, Warning};
use crate::words::{keeping as words, trouble as trouble_words};

impl State {
    /// Takes in what the keeper told.
    pub fn hear(&mut self, told: Told) -> Option<Effect> {
        match told {
            Told::Found(found) => self.found(found),
            Told::Settings(bytes) => return self.settings_read(bytes.as_deref()),
            Told::Answer { question, result } => return self.answered(question, result),
            Told::Saved { number, thing, result } => self.saved(number, thing, result),
            Told::Locked(result) => {
                self.keeping.locking = false;
                self.keeping.held = result.err();
                if self.keeping.found == Found::Open && self.guard == Guard::Locked {
                    self.keeping.found = Found::Closed;
                }
            }
            Told::Finished(Ok(())) => return Some(Effect::Close),
            Told::Finished(Err(_)) => {
                // Of which scans, and why, was told before.
                self.keeping.closing = false;
                self.dialog = Some(Dialog::CloseUnsaved);
            }
            Told::PhotoKept { asked, path, result } => self.photo_kept(asked, path, result),
            Told::Picture { name, result } => self.picture(name, result),
            Told::PhotoOnPaper { name, result } => self.photo_on_paper(name, result),
            Told::Files(files) => self.keeping.files = files,
            Told::Lost => {
                self.photos_are_lost();
                self.keeping.folder = None;
                self.keeping.found = Found::Unknown;
                self.keeping.waits = None;
                self.keeping.closing = false;
                self.keeping.unsaved.clear();
                self.photos.late = None;
                if self.keeping.in_vault().is_some() {
                    self.keeping.kept = Kept::Undecided;
                    self.complain(words::KEEPER_LOST);
                }
            }
        }
        // What was changed meanwhile, or just now, is not saved yet.
        self.send_unsaved();
        if self.screen == Screen::Walk {
            self.find_card_facts();
        }
        None
    }

    fn found(&mut self, found: Result<bool, Trouble>) {
        if self.keeping.found != Found::Open {
            self.keeping.found = match found {
                Ok(true) => Found::Closed,
                Ok(false) => Found::Nothing,
                Err(trouble) => Found::Trouble(trouble),
            };
        }
    }

    fn settings_read(&mut self, bytes: Option<&[u8]>) -> Option<Effect> {
        let Some(settings) = bytes.and_then(Settings::from_bytes) else {
            self.keeping.settings_broken = true;
            return None;
        };
        self.use_settings(settings);
        Some(Effect::Size(settings.size_percent))
    }

    /// An answer that is waited for; any other came too late.
    fn answered(&mut self, question: u64, result: Result<Answer, Trouble>) -> Option<Effect> {
        let asked = self.keeping.was_waiting(question)?;
        let late = self.photos.late.take().filter(|_| matches!(asked, Asking::Make | Asking::Add));
        match result {
            Ok(Answer::Kept { thing, saved_at, scans }) => self.kept(thing, saved_at, scans),
            Ok(Answer::Opened(contents)) => self.opened(contents),
            Ok(Answer::Loaded(loaded)) => return Some(self.loaded(*loaded)),
            Ok(Answer::Scans(scans)) => self.listed(asked, scans),
            Ok(Answer::Task(outcome)) => self.outcome(asked, outcome),
            Err(trouble) => self.not_done(asked, trouble),
        }
        if let Some((asked, path, ready)) = late {
            self.photo_read(asked, path, Ok(ready));
        }
        None
    }

    fn not_done(&mut self, asked: Asking, trouble: Trouble) {
        match (asked, trouble) {
            (Asking::Load, _) => {
                self.guard = Guard::Open;
                self.go(Screen::Scans);
                self.complain(trouble.words());
            }
            (Asking::Remove, _) => self.complain(trouble.words()),
            (Asking::Open, Trouble::WrongSecret) if self.keeping.form.recovering => {
                self.keeping.refuse(trouble_words::WRONG_CODE);
            }
            _ => self.keeping.refuse(trouble.words()),
        }
    }

    fn kept(&mut self, thing: ThingId, saved_at: Timestamp, scans: Vec<ScanEntry>) {
        self.keeping.scans = scans;
        self.is_kept(thing, saved_at);
        if self.begun {
            self.resume();
        } else {
            self.go(Screen::Start);
        }
        self.inform(words::MADE);
    }

    /// A scan has another name, or is gone.
    fn listed(&mut self, asked: Asking, scans: Vec<ScanEntry>) {
        self.keeping.scans = scans;
        if asked == Asking::Remove {
            let removed = self.keeping.removing.take();
            if self.keeping.in_vault().is_some_and(|vault| Some(&vault.thing) == removed.as_ref()) {
                self.put_away();
            }
            if let Some(removed) = removed {
                self.keeping.unsaved.remove(&removed);
            }
            self.inform(words::REMOVED);
        } else {
            self.keeping.renaming = None;
            self.keeping.form.clear();
        }
        self.arrive(Attention::Heading);
    }

    fn opened(&mut self, contents: Contents) {
        let name = self.keeping.form.name.trim().to_owned();
        self.keeping.found = Found::Open;
        self.keeping.held = None;
        self.keeping.unsaved.clear();
        self.keeping.read_only = contents.read_only.then(|| {
            let refused = contents.warnings.iter().any(|warning| matches!(warning, Warning::FolderReadOnly(_)));
            if refused { words::READ_ONLY_FOLDER } else { words::READ_ONLY_NOTICE }
        });
        self.keeping.scans = contents.scans;
        self.keeping.form.clear();
        self.keeping.warnings.clear();
        self.warn_about(&contents.warnings);
        if matches!(contents.new_passphrase, Some(Err(_))) {
            self.keeping.warnings.push(self.say(words::OPENED_OLD_PASSPHRASE).to_owned());
        }
        // A scan that was begun in memory wants to be in there too.
        if self.guard == Guard::Open && self.has_answers() {
            if contents.read_only {
                return self.keeping.refuse(trouble_words::READ_ONLY);
            }
            let fallback = self.say(words::FIRST_NAME).to_owned();
            return self.add_as(if name.is_empty() { fallback } else { name });
        }
        let scans = &self.keeping.scans;
        let locked = self.keeping.locked.take().filter(|thing| scans.iter().any(|entry| entry.id == *thing));
        let only = if let [only] = scans.as_slice() { Some(only.id.clone()) } else { None };
        if let Some(thing) = locked.or(only) {
            return self.load(thing);
        }
        self.guard = Guard::Open;
        self.go(Screen::Scans);
    }

    fn loaded(&mut self, loaded: Loaded) -> Effect {
        let was_locked = std::mem::take(&mut self.guard) == Guard::Locked;
        let back_to = self.keeping.locked_screen.take().filter(|_| was_locked);
        let Loaded { thing, whole, file, saved_at, not_saved, warnings } = loaded;
        self.put_away();
        self.warn_about(&warnings);
        self.checklist = whole.checklist;
        self.file = Some(file);
        self.scan = whole.saved.scan;
        self.drafts = whole.saved.unfinished;
        let walk = whole.saved.walk;
        self.begun = walk.is_some() || self.has_answers();
        self.round = match walk.as_ref().map(|walk| walk.round) {
            Some(WalkRound::Quick) => Round::Quick,
            Some(WalkRound::Full) | None => Round::Full,
        };
        self.revision += 1;
        self.refresh();
        match not_saved {
            Some(trouble) => self.keeping.unsaved.insert(thing.clone(), trouble),
            None => self.keeping.unsaved.remove(&thing),
        };
        self.is_kept(thing, saved_at);
        match walk.and_then(|walk| walk.asked) {
            Some(asked) => self.visit(asked),
            None => self.resume(),
        }
        if self.screen != Screen::Walk && !self.begun {
            self.go(Screen::Start);
        }
        if let Some(screen) = back_to.filter(|screen| *screen != Screen::Walk) {
            self.go(screen);
        }
        // What was read needs no save.
        self.keeping.sent = Some(self.sent_of());
        self.show_warnings();
        self.want_pictures();
        Effect::Uncovered
    }

    fn saved(&mut self, number: u64, thing: ThingId, result: Result<Timestamp, Trouble>) {
        if self.guard == Guard::Locked {
            self.keeping.held = result.err();
            return;
        }
        let saved_at = match result {
            Ok(saved_at) => saved_at,
            Err(trouble) => {
                self.keeping.unsaved.insert(thing, trouble);
                return;
            }
        };
        self.keeping.unsaved.remove(&thing);
        if let Some(entry) = self.keeping.scans.iter_mut().find(|entry| entry.id == thing) {
            entry.saved_at = saved_at;
        }
        if let Kept::InVault(vault) = &mut self.keeping.kept
            && vault.thing == thing
        {
            vault.done = vault.done.max(number);
            vault.saved_at = saved_at;
        }
        if self.dialog == Some(Dialog::CloseUnsaved) && self.keeping.unsaved.is_empty() {
            self.dialog = None;
        }
    }

    fn warn_about(&mut self, warnings: &[Warning]) {
        for warning in warnings {
            let words = self.warning(warning);
            self.keeping.warnings.extend(words);
        }
    }

    /// What the vault noticed, in words; that another window has it is said
    /// elsewhere.
    fn warning(&self, warning: &Warning) -> Option<String> {
        match warning {
            Warning::KeyFile(_) => Some(self.say(trouble_words::SECOND_COPY).to_owned()),
            Warning::File(trouble) => Some(self.file_warning(trouble)),
            Warning::ClockBehind { last_saved } => {
                let day = moment::day_and_time(*last_saved, self.lang);
                Some(trouble_words::CLOCK_BEHIND.with(self.lang, &[("day", &day)]))
            }
            Warning::OldKeysPutBack => Some(self.say(trouble_words::OLD_KEYS).to_owned()),
            Warning::ListPutBack => Some(self.say(trouble_words::LIST_PUT_BACK).to_owned()),
            Warning::ListRebuilt => Some(self.say(trouble_words::LIST_REBUILT).to_owned()),
            Warning::Found { name, .. } => {
                let name = if name.is_empty() { self.say(trouble_words::SOMETHING) } else { name };
                Some(trouble_words::FOUND.with(self.lang, &[("name", name)]))
            }
            // Both are said as long as they last.
            Warning::InUseElsewhere | Warning::FolderReadOnly(_) => None,
        }
    }

    fn file_warning(&self, trouble: &FileTrouble) -> String {
        let name = if trouble.name.is_empty() { self.say(trouble_words::SOMETHING) } else { &trouble.name };
        let file = trouble.set_aside.as_ref().unwrap_or(&trouble.file).display().to_string();
        let what = match trouble.fault {
            Fault::Damaged => trouble_words::FILE_DAMAGED,
            Fault::OtherVault | Fault::OtherThing => trouble_words::FILE_OTHER,
            Fault::PutBack => trouble_words::FILE_PUT_BACK,
            Fault::Gone => trouble_words::FILE_GONE,
            Fault::Newer => trouble_words::FILE_NEWER,
        };
        let mut told = what.with(self.lang, &[("name", name)]);
        let safe = match (trouble.last_good, trouble.is_older) {
            (Some(at), true) => {
                trouble_words::OLDER_COPY.with(self.lang, &[("day", &moment::day_and_time(at, self.lang))])
            }
            (Some(_), false) => self.say(trouble_words::GOOD_COPY).to_owned(),
            (None, _) => self.say(trouble_words::NO_COPY).to_owned(),
        };
        told.push(' ');
        told.push_str(&safe);
        if trouble.set_aside.is_some() {
            told.push(' ');
            told.push_str(&trouble_words::SET_ASIDE.with(self.lang, &[("file", &file)]));
        }
        told
    }

    fn show_warnings(&mut self) {
        if !self.keeping.warnings.is_empty() {
            let words = self.keeping.warnings.join("\n");
            self.notice = Some(crate::app::state::Notice { problem: true, words, can_undo: false });
        }
    }

    fn outcome(&mut self, asked: Asking, outcome: Outcome) {
        let told = match outcome {
            Outcome::Done => self.say(super::tasks::done(asked)).to_owned(),
            Outcome::Written(path) => {
                let values = [("path", &*path.display().to_string())];
                crate::words::tasks::BACKUP_DONE.with(self.lang, &values)
            }
            Outcome::Backup(scans) => {
                let restoring = |scan: InBackup| {
                    let choice = match scan.here {
                        None => Choice::TakeBackup,
                        Some((_, true)) => Choice::Leave,
                        Some((_, false)) => Choice::KeepBoth,
                    };
                    Restoring { name: scan.name, backup_saved_at: scan.saved_at, here: scan.here, choice }
                };
                self.keeping.restoring = scans.into_iter().map(restoring).collect();
                self.arrive(Attention::Heading);
                return;
            }
            Outcome::Restored { changed, scans } => {
                self.keeping.scans = scans;
                self.keeping.restoring.clear();
                self.keeping.found = Found::Open;
                let open = self.keeping.in_vault().map(|vault| vault.thing.clone());
                if let Some(thing) = open.filter(|thing| changed.contains(thing)) {
                    // What is shown is no longer what is kept.
                    self.put_away();
                    self.load(thing);
                }
                self.say(crate::words::tasks::RESTORE_DONE).to_owned()
            }
            Outcome::Wiped(report) => {
                let told = self.wiped(&report);
                self.put_away();
                self.keeping.unsaved.clear();
                self.keeping.scans.clear();
                self.keeping.files.clear();
                self.keeping.found = if report.in_use { Found::Closed } else { Found::Nothing };
                told
            }
        };
        self.keeping.form.clear();
        self.keeping.step = crate::app::keeping::Step::Choose;
        self.keeping.task = None;
        self.keeping.outcome = Some(told);
        self.arrive(Attention::Heading);
    }
}
