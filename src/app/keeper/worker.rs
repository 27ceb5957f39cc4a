//! What the thread does: one command after the other.

use std::collections::{BTreeSet, VecDeque};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender};
use std::time::Duration;

use jiff::Timestamp;

use super::message::{Answer, Command, Contents, InBackup, Key, Loaded, NewScan, Outcome, Told, Whole};
use super::unsaved::{Save, Tried, Unsaved};
use super::{Place, Trouble};
use crate::app::keeping::Choice;
use crate::app::photos::Ready;
use crate::app::{photo_pixels, settings};
use crate::checklist;
use crate::files::{Existing, write_verified};
use crate::scan::{self, Photo};
use crate::vault::photo::Prepared;
use crate::vault::{self, Backup, Found, Opened, Passphrase, RecoveryCode, Secret, ThingId, Vault, Work};

/// After a save that failed, so long until the next try.
const AGAIN_AFTER: Duration = Duration::from_secs(3);

pub(super) struct Worker {
    place: Place,
    tell: Sender<Told>,
    wake: Arc<dyn Fn() + Send + Sync>,
    vault: Option<Vault>,
    unsaved: Unsaved,
    /// Someone locked while something was not saved: the vault is closed as soon
    /// as it is.
    locked: bool,
    backup: Option<Backup>,
}

impl Worker {
    pub fn new(place: Place, tell: Sender<Told>, wake: Arc<dyn Fn() + Send + Sync>) -> Self {
        Self { place, tell, wake, vault: None, unsaved: Unsaved::default(), locked: false, backup: None }
    }

    /// Until the window is gone.
    pub fn run(mut self, orders: &Receiver<Command>) {
        let mut queue = VecDeque::new();
        loop {
            if queue.is_empty() {
                match self.wait(orders) {
                    Ok(command) => queue.push_back(command),
                    Err(RecvTimeoutError::Timeout) => self.try_again(),
                    Err(RecvTimeoutError::Disconnected) => break,
                }
            }
            queue.extend(orders.try_iter());
            if let Some(command) = queue.pop_front() {
                let replaced = matches!((&command, queue.front()), (Command::Save { thing, .. }, Some(Command::Save { thing: next, .. })) if thing == next);
                if !replaced {
                    self.carry_out(command);
                }
            }
        }
        let _ = self.save_all();
        self.close();
    }

    /// How much work a passphrase is; measured once.
    fn work(&mut self) -> Work {
        *self.place.work.get_or_insert_with(Work::calibrated)
    }

    fn wait(&self, orders: &Receiver<Command>) -> Result<Command, RecvTimeoutError> {
        if self.unsaved.is_empty() {
            orders.recv().map_err(|_| RecvTimeoutError::Disconnected)
        } else {
            orders.recv_timeout(AGAIN_AFTER)
        }
    }

    fn say(&self, told: Told) {
        // The window may be gone by now; then nobody waits.
        let _ = self.tell.send(told);
        (self.wake)();
    }

    fn answer(&self, question: u64, result: Result<Answer, Trouble>) {
        self.say(Told::Answer { question, result });
    }

    fn carry_out(&mut self, command: Command) {
        match command {
            Command::Look => self.look(),
            Command::Make { question, passphrase, recovery, scan } => {
                let result = self.make(&passphrase, &recovery, &scan);
                self.answer(question, result);
            }
            Command::Open { question, key } => {
                let result = self.open(&key).map(Answer::Opened);
                self.answer(question, result);
            }
            Command::Load { question, thing } => {
                let result = self.load(&thing).map(|loaded| Answer::Loaded(Box::new(loaded)));
                self.answer(question, result);
            }
            Command::Add { question, scan } => {
                let result = self.add(&scan);
                self.answer(question, result);
            }
            Command::Save { number, thing, whole, held } => {
                self.unsaved.take_up(Save { number, thing, whole, held });
                self.try_again();
            }
            Command::Rename { question, thing, name } => {
                let result = self.with_vault(|vault| {
                    vault.rename_scan(&thing, &name)?;
                    Ok(Answer::Scans(vault.scans().to_vec()))
                });
                self.answer(question, result);
            }
            Command::Remove { question, thing, held } => {
                let result = self.remove(&thing, &held);
                self.answer(question, result);
            }
            Command::Lock => self.lock(),
            Command::Finish => {
                let result = self.save_all();
                if result.is_ok() {
                    self.close();
                }
                self.say(Told::Finished(result));
            }
            Command::ChangePassphrase { question, passphrase } => {
                let work = self.work();
                let result = self.with_vault(|vault| Ok(vault.change_passphrase(&passphrase, work)?));
                self.answer(question, result.map(|()| Answer::Task(Outcome::Done)));
            }
            Command::NewIdentity { question, passphrase, recovery } => {
                let work = self.work();
                let result = self.with_vault(|vault| Ok(vault.new_identity(&passphrase, &recovery, work)?));
                self.answer(question, result.map(|()| Answer::Task(Outcome::Done)));
            }
            Command::Backup { question, path, passphrase } => {
                let work = self.work();
                // What could not be saved here goes along all the same.
                let unsaved = self.unsaved.to_files().collect();
                let result = self.with_vault(|vault| {
                    vault.backup_with(&unsaved, &path, &passphrase, work, Existing::Keep)?;
                    Ok(())
                });
                self.answer(question, result.map(|()| Answer::Task(Outcome::Written(path))));
            }
            Command::OpenBackup { question, path, passphrase } => {
                let result = self.open_backup(&path, &passphrase);
                self.answer(question, result.map(Answer::Task));
            }
            Command::Restore { question, choices, copy_name } => {
                let result = self.restore(&choices, &copy_name);
                self.answer(question, result.map(Answer::Task));
            }
            Command::MakeFromBackup { question, passphrase, recovery, choices } => {
                let result = self.make_from_backup(&passphrase, &recovery, &choices);
                self.answer(question, result.map(Answer::Task));
            }
            Command::Wipe { question } => {
                self.unsaved.clear();
                self.close();
                let report = vault::wipe(self.place.disk.as_ref(), &self.place.folder);
                self.answer(question, Ok(Answer::Task(Outcome::Wiped(report))));
            }
            Command::AddPhoto { asked, path, ready } => {
                let result = self.add_photo(&ready.0);
                self.say(Told::PhotoKept { asked, path, result });
            }
            Command::Picture { thing } => {
                let result =
                    self.with_vault(|vault| photo_pixels::painted(&vault.photo(&thing)?).ok_or(Trouble::Damaged));
                self.say(Told::Picture { name: thing.to_string(), result });
            }
            Command::PhotoOnPaper { thing } => {
                let result = self.with_vault(|vault| {
                    let jpeg = vault.photo(&thing)?;
                    photo_pixels::on_paper(thing.to_string(), &jpeg).ok_or(Trouble::Damaged)
                });
                self.say(Told::PhotoOnPaper { name: thing.to_string(), result });
            }
            Command::Settings(bytes) => self.keep_settings(&bytes),
            Command::Files => self.say(Told::Files(self.files())),
        }
    }

    fn look(&self) {
        let settings = self.place.folder.join(settings::FILE_NAME);
        let read = crate::files::read_limited(&settings, settings::MAX_BYTES).ok();
        if read.is_some() || settings.exists() {
            self.say(Told::Settings(read));
        }
        let found = vault::look(&self.place.disk, &self.place.folder);
        let found = found.map(|found| matches!(found, Found::Closed(_))).map_err(Trouble::from);
        self.say(Told::Found(found));
    }

    fn make(&mut self, passphrase: &Passphrase, recovery: &RecoveryCode, scan: &NewScan) -> Result<Answer, Trouble> {
        let work = self.work();
        let Place { folder, disk, .. } = &self.place;
        self.vault = Some(Vault::create(disk, folder, passphrase, recovery, work)?);
        let added = self.add(scan);
        if added.is_err() {
            self.unmake();
        }
        added
    }

    fn add(&mut self, scan: &NewScan) -> Result<Answer, Trouble> {
        self.with_vault(|vault| {
            let NewScan { name, whole, file, photos } = scan;
            // Photos first: a scan never names one that is not there.
            for (id, Ready(photo)) in photos {
                vault.add_photo_as(id, &photo.jpeg)?;
            }
            let bytes = scan::file::write(&whole.checklist, &whole.saved);
            let thing = vault.add_scan(name, file, &bytes)?;
            let scans = vault.scans().to_vec();
            let saved_at =
                scans.iter().find(|entry| entry.id == thing).map_or_else(Timestamp::now, |entry| entry.saved_at);
            Ok(Answer::Kept { thing, saved_at, scans })
        })
    }

    /// Opens the vault with what someone typed. What was held since the lock is
    /// still here, and so is the vault then: but only who knows the secret gets
    /// it back.
    fn open(&mut self, key: &Key) -> Result<Contents, Trouble> {
        let Found::Closed(closed) = vault::look(&self.place.disk, &self.place.folder)? else {
            return Err(Trouble::Gone);
        };
        let secret = match key {
            Key::Passphrase(passphrase) => Secret::Passphrase(passphrase),
            Key::Recovery(code, _) => Secret::Recovery(code),
        };
        let Opened { vault, mut warnings } = closed.with_clock(self.place.now).open(secret)?;
        if self.vault.is_none() {
            self.vault = Some(vault);
        } else {
            warnings.retain(|warning| !matches!(warning, vault::Warning::InUseElsewhere));
        }
        self.locked = false;
        let _ = self.save_all();
        let work = self.work();
        let new_passphrase = match key {
            Key::Passphrase(_) => None,
            Key::Recovery(_, new) => Some(self.with_vault(|vault| Ok(vault.change_passphrase(new, work)?))),
        };
        self.with_vault(|vault| {
            Ok(Contents { scans: vault.scans().to_vec(), read_only: vault.is_read_only(), warnings, new_passphrase })
        })
    }

    fn load(&mut self, thing: &ThingId) -> Result<Loaded, Trouble> {
        let held = self.unsaved.of(thing).map(|(whole, trouble)| (whole.clone(), trouble));
        self.with_vault(|vault| {
            let loaded = vault.load_scan(thing)?;
            let file = loaded.checklist.ok_or(Trouble::Damaged)?;
            let checklist = checklist::read(&file).checklist.ok_or(Trouble::Damaged)?;
            let saved = scan::file::read(&loaded.scan, &checklist).map_err(|error| Trouble::from(&error))?;
            // What could not be saved is newer than what is on the disk.
            let (whole, not_saved) = match held {
                Some((whole, trouble)) => (whole, Some(trouble)),
                None => (Whole { checklist: Arc::new(checklist), saved }, None),
            };
            let (file, saved_at, warnings) = (file.into(), loaded.saved_at, loaded.warnings);
            Ok(Loaded { thing: thing.clone(), whole, file, saved_at, not_saved, warnings })
        })
    }

    /// What could not be saved of it goes along.
    fn remove(&mut self, thing: &ThingId, held: &BTreeSet<ThingId>) -> Result<Answer, Trouble> {
        let scans = self.with_vault(|vault| {
            vault.remove_scan(thing, held)?;
            Ok(vault.scans().to_vec())
        })?;
        self.unsaved.forget(thing);
        Ok(Answer::Scans(scans))
    }

    /// Tries what is not saved; after a lock it is the last thing to do.
    fn try_again(&mut self) {
        if self.save_all().is_ok() && self.locked {
            self.close();
            self.locked = false;
            self.say(Told::Locked(Ok(())));
        }
    }

    /// Saves all there is, and says how that went; why not, where one cannot be.
    fn save_all(&mut self) -> Result<(), Trouble> {
        let tried = self.unsaved.carry_out(self.vault.as_mut());
        let trouble = tried.iter().find_map(|tried| tried.result.err());
        for Tried { number, thing, result } in tried {
            self.say(Told::Saved { number, thing, result });
        }
        trouble.map_or(Ok(()), Err)
    }

    fn lock(&mut self) {
        self.backup = None;
        let result = self.save_all();
        if result.is_ok() {
            self.close();
        }
        self.locked = result.is_err();
        self.say(Told::Locked(result));
    }

    fn close(&mut self) {
        self.backup = None;
        if let Some(vault) = self.vault.take()
            && let Err(error) = vault.close()
        {
            // The scans themselves are saved; only the witness list is older.
            log::warn!("the list was not written: {:?}", Trouble::from(error));
        }
    }

    fn open_backup(&mut self, path: &Path, passphrase: &Passphrase) -> Result<Outcome, Trouble> {
        let backup = Backup::open(self.place.disk.as_ref(), path, passphrase)?;
        let beside = |scan| self.vault.as_ref().and_then(|vault| vault.beside(&backup, scan));
        let scans = backup.scans.iter().map(|scan| {
            let here = beside(scan).map(|(entry, same)| (entry.saved_at, same));
            InBackup { name: scan.name.to_string(), saved_at: scan.saved_at, here }
        });
        let scans = scans.collect();
        self.backup = Some(backup);
        Ok(Outcome::Backup(scans))
    }

    fn restore(&mut self, choices: &[Choice], copy_name: &str) -> Result<Outcome, Trouble> {
        // What is newer than the disk would be written over what is put back.
        self.save_all()?;
        let Some(backup) = self.backup.take() else { return Err(Trouble::Gone) };
        let chosen = backup.scans.iter().zip(choices).map(|(scan, choice)| {
            let choice = match choice {
                Choice::KeepBoth => vault::Choice::KeepBoth { name: copy_name.replace("{name}", &scan.name) },
                Choice::TakeBackup => vault::Choice::TakeBackup,
                Choice::Leave => vault::Choice::Leave,
            };
            (scan.id.clone(), choice)
        });
        let chosen = chosen.collect();
        let restored = self.with_vault(|vault| {
            let restored = vault.restore(&backup, &chosen)?;
            Ok(Outcome::Restored { changed: restored.scans, scans: vault.scans().to_vec() })
        });
        if restored.is_err() {
            self.backup = Some(backup);
        }
        restored
    }

    /// A vault for what is in a backup, where there is none yet.
    fn make_from_backup(
        &mut self,
        passphrase: &Passphrase,
        recovery: &RecoveryCode,
        choices: &[Choice],
    ) -> Result<Outcome, Trouble> {
        if self.vault.is_some() {
            return Err(Trouble::AlreadyKept);
        }
        let work = self.work();
        let Place { folder, disk, .. } = &self.place;
        self.vault = Some(Vault::create(disk, folder, passphrase, recovery, work)?);
        let restored = self.restore(choices, "{name}");
        if restored.is_err() {
            self.unmake();
        }
        restored
    }

    /// A vault without what it was made for is none: one tries again, perhaps with
    /// another passphrase, and that is then the one that counts.
    fn unmake(&mut self) {
        if let Some(vault) = self.vault.take() {
            vault.unmake();
        }
    }

    fn with_vault<R>(&mut self, work: impl FnOnce(&mut Vault) -> Result<R, Trouble>) -> Result<R, Trouble> {
        self.vault.as_mut().ok_or(Trouble::Gone).and_then(work)
    }

    fn add_photo(&mut self, ready: &Prepared) -> Result<Photo, Trouble> {
        let Prepared { jpeg, width_pixels, height_pixels } = ready;
        let id = self.with_vault(|vault| Ok(vault.add_photo(jpeg)?))?.to_string();
        Ok(Photo { id, width_pixels: *width_pixels, height_pixels: *height_pixels })
    }

    fn keep_settings(&self, bytes: &[u8]) {
        // Nothing is written on this machine until someone keeps a scan here.
        if self.place.folder.is_dir() {
            let path = self.place.folder.join(settings::FILE_NAME);
            if let Err(error) = write_verified(&*self.place.disk, &path, bytes, Existing::Replace) {
                log::warn!("settings: {:?}", error.kind);
            }
        }
    }

    fn files(&self) -> Vec<PathBuf> {
        let settings = self.place.folder.join(settings::FILE_NAME);
        let mut files = self.vault.as_ref().map(Vault::files).unwrap_or_default();
        files.extend(settings.exists().then_some(settings));
        files
    }
}
