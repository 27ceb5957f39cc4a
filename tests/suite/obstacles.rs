//! What can stand in the way of keeping a scan, each with its message in the
//! window and what to do about it; and nothing is lost by it.

use std::ffi::OsString;
use std::fmt::Write as _;
use std::io::{self, ErrorKind, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};

use age::armor::{ArmoredReader, ArmoredWriter, Format};
use eframe::egui::Key;
use huisscan::app::{Action, KeepAction, Place, Round, Screen, Step};
use huisscan::files::{Disk, Lock, SystemDisk};
use huisscan::words::{Lang, Phrase, keeping, trouble};
use jiff::Timestamp;
use serde_json::{Value, json};
use sha2::Digest as _;

use crate::keeping::{
    STEP_SECS, WORDS, answers, done, first_place, is_saved, keep, new_passphrase, open_with, place_in, shown_code,
    shows, type_in, wait, window_in, window_with,
};
use crate::window::{Window, act, key, press};

/// A disk that is full, or read-only, when a test says so.
#[derive(Default)]
struct StubbornDisk(AtomicU8);

const WILLING: u8 = 0;
const FULL: u8 = 1;
const READ_ONLY: u8 = 2;
/// There is room for a key and a list, not for a checklist.
const NARROW: u8 = 3;
/// The checklist of these windows is larger than this; everything else is smaller.
const NARROW_BYTES: usize = 6000;
const OTHER_WORDS: &str = "tegel bamboe fietspomp dinsdag viool";
const STICK: &str = "stick";

impl StubbornDisk {
    fn is(&self, mode: u8) {
        self.0.store(mode, Ordering::SeqCst);
    }

    /// Something is written: so many bytes, or only a name. The stick is another
    /// disk, which does as it is told.
    fn may(&self, path: &Path, bytes: Option<usize>) -> io::Result<()> {
        if path.components().any(|part| part.as_os_str() == STICK) {
            return Ok(());
        }
        match self.0.load(Ordering::SeqCst) {
            FULL if bytes.is_some() => Err(ErrorKind::StorageFull.into()),
            NARROW if bytes > Some(NARROW_BYTES) => Err(ErrorKind::StorageFull.into()),
            READ_ONLY => Err(ErrorKind::PermissionDenied.into()),
            _ => Ok(()),
        }
    }
}

impl Disk for StubbornDisk {
    fn create_new(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        self.may(path, Some(bytes.len()))?;
        SystemDisk.create_new(path, bytes)
    }

    fn sync_file(&self, path: &Path) -> io::Result<()> {
        SystemDisk.sync_file(path)
    }

    fn sync_folder(&self, path: &Path) -> io::Result<()> {
        SystemDisk.sync_folder(path)
    }

    fn read_limited(&self, path: &Path, limit_bytes: usize) -> io::Result<Vec<u8>> {
        SystemDisk.read_limited(path, limit_bytes)
    }

    fn replace(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.may(to, None)?;
        SystemDisk.replace(from, to)
    }

    fn rename_new(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.may(to, None)?;
        SystemDisk.rename_new(from, to)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        self.may(path, None)?;
        SystemDisk.remove(path)
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<OsString>> {
        SystemDisk.list(folder)
    }

    fn create_folder(&self, path: &Path) -> io::Result<()> {
        self.may(path, None)?;
        SystemDisk.create_folder(path)
    }

    fn remove_folder(&self, path: &Path) -> io::Result<()> {
        self.may(path, None)?;
        SystemDisk.remove_folder(path)
    }

    fn try_lock(&self, path: &Path) -> io::Result<Option<Lock>> {
        self.may(path, None)?;
        SystemDisk.try_lock(path)
    }
}

fn on(disk: &Arc<StubbornDisk>, folder: &Path) -> Place {
    Place { disk: disk.clone(), ..place_in(folder) }
}

/// Waits until a message is on the screen.
fn told(window: &mut Window, phrase: Phrase) {
    let words = phrase.get(Lang::Nl);
    wait(window, words, |window| shows(window, words));
}

/// What is said as long as a save fails.
fn not_saved(window: &mut Window, reason: Phrase) {
    let words = keeping::TROUBLE.with(Lang::Nl, &[("reason", reason.get(Lang::Nl))]);
    wait(window, &words, |window| shows(window, &words));
}

fn close(mut window: Window) {
    act(&mut window, Action::Close);
    wait(&mut window, "the end", |window| window.state().has_closed());
}

fn opens(window: &mut Window) {
    open_with(window, WORDS);
    wait(window, "the scan", |window| window.state().state().keeping.in_vault().is_some());
}

/// A vault with a scan in it, closed; gives the answers.
fn kept_in(data: &Path) -> Vec<Option<huisscan::scan::Given>> {
    let mut window = window_in(data);
    first_place(&mut window);
    keep(&mut window);
    let answers = answers(&window);
    close(window);
    answers
}

/// Writes both key files anew, with the hash that belongs to them.
fn change_keys(data: &Path, change: impl Fn(&str) -> String) {
    for name in ["vault.json", "vault.copy.json"] {
        let path = data.join(name);
        let text = std::fs::read_to_string(&path).expect("a key file");
        let (covered, _) = text.split_once("  \"sha256\": ").expect("a hash");
        let covered = change(covered);
        let mut whole = format!("{covered}  \"sha256\": \"");
        for byte in sha2::Sha256::digest(&covered) {
            write!(whole, "{byte:02x}").expect("text");
        }
        whole.push_str("\"\n}\n");
        std::fs::write(&path, whole).expect("written");
    }
}

/// What stands in a folder, to see that nothing was changed.
fn contents(folder: &Path) -> Vec<(OsString, Vec<u8>)> {
    let mut files: Vec<(OsString, Vec<u8>)> = Vec::new();
    for entry in std::fs::read_dir(folder).expect("a folder").filter_map(Result::ok) {
        if entry.path().is_dir() {
            files.extend(contents(&entry.path()));
        } else {
            files.push((entry.file_name(), std::fs::read(entry.path()).expect("a file")));
        }
    }
    files.sort();
    files
}

/// All that is asked before a vault is made, but the last button.
fn up_to_keeping(window: &mut Window) {
    type_in(window, "Wachtzin", WORDS);
    type_in(window, "Nog een keer", WORDS);
    press(window, "Verder");
    let code = shown_code(window);
    press(window, "Ik heb hem opgeschreven");
    type_in(window, "Herstelcode", &code);
}

#[test]
fn a_full_disk_while_the_vault_is_made_and_after() {
    let folder = tempfile::tempdir().expect("a folder");
    let data = folder.path().join("data");
    let disk = Arc::new(StubbornDisk::default());
    let mut window = window_with(on(&disk, &data), STEP_SECS);
    first_place(&mut window);
    let before = answers(&window);
    up_to_keeping(&mut window);
    disk.is(FULL);
    press(&mut window, "Bewaren");
    told(&mut window, trouble::DISK_FULL);
    assert_eq!(answers(&window), before);
    // There is room again: the same button does it.
    disk.is(WILLING);
    press(&mut window, "Bewaren");
    wait(&mut window, "the first save", is_saved);

    disk.is(FULL);
    key(&mut window, Key::Num2);
    not_saved(&mut window, trouble::DISK_FULL);
    assert!(shows(&window, "Bewaren lukt niet"));
    let last = answers(&window);
    assert_ne!(last, before);
    disk.is(WILLING);
    wait(&mut window, "the save", is_saved);
    assert!(!shows(&window, "Bewaren lukt niet"));
    close(window);
    let mut window = window_in(&data);
    opens(&mut window);
    assert_eq!(answers(&window), last);
}

#[test]
fn a_vault_that_cannot_be_finished_leaves_what_was_there() {
    let folder = tempfile::tempdir().expect("a folder");
    let data = folder.path().join("data");
    let settings = "{\"size_percent\": 150}";
    std::fs::create_dir(&data).expect("a folder");
    std::fs::write(data.join("settings.json"), settings).expect("written");
    let before = contents(&data);
    let disk = Arc::new(StubbornDisk::default());
    let mut window = window_with(on(&disk, &data), STEP_SECS);
    first_place(&mut window);
    let answered = answers(&window);
    up_to_keeping(&mut window);
    disk.is(NARROW);
    press(&mut window, "Bewaren");
    told(&mut window, trouble::DISK_FULL);
    assert_eq!(contents(&data), before);
    disk.is(WILLING);
    press(&mut window, "Bewaren");
    wait(&mut window, "the first save", is_saved);
    assert_eq!(answers(&window), answered);
}

/// What is said of a scan that is not open.
fn not_saved_in(name: &str) -> String {
    let reason = trouble::DISK_FULL.get(Lang::Nl);
    keeping::TROUBLE_ELSEWHERE.with(Lang::Nl, &[("name", name), ("reason", reason)])
}

fn open_scan(window: &mut Window, name: &str) {
    let thing =
        window.state().state().keeping.scans.iter().find(|scan| *scan.name == *name).expect("a scan").id.clone();
    act(window, Action::Keep(KeepAction::Open(thing.clone())));
    wait(window, name, |window| window.state().state().keeping.in_vault().is_some_and(|vault| vault.thing == thing));
}

/// Where a copy goes on the other disk.
fn on_stick(folder: &Path) -> PathBuf {
    let stick = folder.join(STICK);
    std::fs::create_dir(&stick).expect("a folder");
    stick.join("kopie.huisscan")
}

fn back_up(window: &mut Window, copy: &Path) {
    act(window, Action::Go(Screen::Settings));
    press(window, "Reservekopie maken");
    type_in(window, "Map en naam van het bestand", &copy.display().to_string());
    new_passphrase(window, "Wachtzin van deze reservekopie", WORDS);
    press(window, "Reservekopie bewaren");
    done(window, "De reservekopie staat er en is gecontroleerd");
}

/// Puts a copy back where there is no vault, up to the last button.
fn restore_new(window: &mut Window, copy: &Path, passphrase: &str) {
    act(window, Action::Go(Screen::Settings));
    press(window, "Reservekopie terugzetten");
    type_in(window, "Map en naam van het bestand", &copy.display().to_string());
    type_in(window, "Wachtzin van deze reservekopie", WORDS);
    press(window, "Bekijk wat erin zit");
    wait(window, "what is in it", |window| !window.state().state().keeping.restoring.is_empty());
    new_words(window, passphrase);
}

fn new_words(window: &mut Window, passphrase: &str) {
    new_passphrase(window, "Nieuwe wachtzin", passphrase);
    press(window, "Verder");
    let code = shown_code(window);
    press(window, "Ik heb hem opgeschreven");
    type_in(window, "Herstelcode", &code);
    press(window, "Bewaren");
}

#[test]
fn a_copy_that_does_not_fit_is_put_back_later_with_another_passphrase() {
    let folder = tempfile::tempdir().expect("a folder");
    let (data, there) = (folder.path().join("data"), folder.path().join("there"));
    let kept = kept_in(&data);
    let copy = on_stick(folder.path());
    let mut window = window_in(&data);
    opens(&mut window);
    back_up(&mut window, &copy);
    close(window);

    let disk = Arc::new(StubbornDisk::default());
    let mut window = window_with(on(&disk, &there), STEP_SECS);
    disk.is(NARROW);
    restore_new(&mut window, &copy, "eerst deze lange woorden hier");
    told(&mut window, trouble::DISK_FULL);
    assert!(!there.exists(), "half of it is no vault");
    // There is room now, and one thinks of other words: those are the ones.
    disk.is(WILLING);
    act(&mut window, Action::Keep(KeepAction::BackTo(Step::Choose)));
    new_words(&mut window, OTHER_WORDS);
    done(&mut window, "De reservekopie is teruggezet.");
    close(window);
    let mut window = window_in(&there);
    open_with(&mut window, OTHER_WORDS);
    wait(&mut window, "the scan", |window| window.state().state().keeping.in_vault().is_some());
    assert_eq!(answers(&window), kept);
}

#[test]
fn two_scans_that_cannot_be_saved_are_both_held() {
    let folder = tempfile::tempdir().expect("a folder");
    let data = folder.path().join("data");
    kept_in(&data);
    let disk = Arc::new(StubbornDisk::default());
    let mut window = window_with(on(&disk, &data), STEP_SECS);
    opens(&mut window);
    act(&mut window, Action::Go(Screen::Settings));
    press(&mut window, "Bewaarde scans");
    type_in(&mut window, "Naam van deze scan", "Zomerhuis");
    press(&mut window, "Nieuwe scan beginnen");
    wait(&mut window, "the second scan", |window| window.state().state().keeping.scans.len() == 2 && is_saved(window));

    // The disk is full: the last answer in the one, and in the other.
    disk.is(FULL);
    let begin = Action::Begin(Round::Full);
    act(&mut window, begin);
    key(&mut window, Key::Num1);
    not_saved(&mut window, trouble::DISK_FULL);
    let second = answers(&window);
    assert!(second.iter().any(Option::is_some));
    open_scan(&mut window, "Mijn huis");
    wait(&mut window, "what is told of it", |window| shows(window, &not_saved_in("Zomerhuis")));
    let before = answers(&window);
    act(&mut window, Action::Resume);
    key(&mut window, Key::Num2);
    not_saved(&mut window, trouble::DISK_FULL);
    let first = answers(&window);
    assert_ne!(first, before);

    // A copy on another disk has both as they are now.
    let copy = on_stick(folder.path());
    back_up(&mut window, &copy);
    let elsewhere = folder.path().join("elsewhere");
    let mut other = window_in(&elsewhere);
    restore_new(&mut other, &copy, OTHER_WORDS);
    done(&mut other, "De reservekopie is teruggezet.");
    open_scan(&mut other, "Mijn huis");
    assert_eq!(answers(&other), first);
    open_scan(&mut other, "Zomerhuis");
    assert_eq!(answers(&other), second);
    close(other);

    // Back in the first: it is as it was left, and not said to be saved.
    open_scan(&mut window, "Zomerhuis");
    assert_eq!(answers(&window), second);
    assert!(shows(&window, "Bewaren lukt niet"));
    assert!(shows(&window, &not_saved_in("Mijn huis")));
    // Whoever closes now is told what of each would be lost.
    act(&mut window, Action::Close);
    wait(&mut window, "the question", |window| {
        let name = [("reason", trouble::DISK_FULL.get(Lang::Nl)), ("name", "Mijn huis")];
        shows(window, &keeping::CLOSE_UNSAVED_ELSEWHERE.with(Lang::Nl, &name))
    });
    act(&mut window, Action::CloseDialog);

    // There is room: both are saved, and nothing more is said.
    disk.is(WILLING);
    wait(&mut window, "both saves", |window| is_saved(window) && window.state().state().keeping.trouble().is_none());
    assert!(!shows(&window, &not_saved_in("Mijn huis")));
    close(window);
    let mut window = window_in(&data);
    open_with(&mut window, WORDS);
    wait(&mut window, "the scans", |window| window.state().state().keeping.scans.len() == 2);
    open_scan(&mut window, "Mijn huis");
    assert_eq!(answers(&window), first);
    open_scan(&mut window, "Zomerhuis");
    assert_eq!(answers(&window), second);
}

#[test]
fn a_folder_in_which_nothing_may_be_written() {
    let folder = tempfile::tempdir().expect("a folder");
    let data = folder.path().join("data");
    let before = kept_in(&data);
    let files = contents(&data);
    let disk = Arc::new(StubbornDisk::default());
    disk.is(READ_ONLY);
    let mut window = window_with(on(&disk, &data), STEP_SECS);
    opens(&mut window);
    told(&mut window, keeping::READ_ONLY_FOLDER);
    key(&mut window, Key::Num1);
    assert_eq!(answers(&window), before);
    close(window);
    assert_eq!(contents(&data), files);

    // And one in which it may no longer be, while the scan is open.
    disk.is(WILLING);
    let mut window = window_with(on(&disk, &data), STEP_SECS);
    opens(&mut window);
    disk.is(READ_ONLY);
    key(&mut window, Key::Num1);
    key(&mut window, Key::Num2);
    key(&mut window, Key::Enter);
    not_saved(&mut window, trouble::NOT_ALLOWED);
    let last = answers(&window);
    disk.is(WILLING);
    wait(&mut window, "the save", is_saved);
    close(window);
    let mut window = window_in(&data);
    opens(&mut window);
    assert_eq!(answers(&window), last);
}

#[test]
fn a_folder_that_goes_away_while_it_is_open() {
    let folder = tempfile::tempdir().expect("a folder");
    let (data, aside) = (folder.path().join("data"), folder.path().join("aside"));
    kept_in(&data);
    let mut window = window_in(&data);
    opens(&mut window);
    std::fs::rename(&data, &aside).expect("moved");
    key(&mut window, Key::Num1);
    key(&mut window, Key::Enter);
    not_saved(&mut window, trouble::FOLDER_GONE);
    let last = answers(&window);
    std::fs::rename(&aside, &data).expect("moved back");
    wait(&mut window, "the save", is_saved);
    close(window);
    let mut window = window_in(&data);
    opens(&mut window);
    assert_eq!(answers(&window), last);
}

#[test]
fn a_wrong_passphrase_and_the_key_file_of_another_vault() {
    let folder = tempfile::tempdir().expect("a folder");
    let (data, other) = (folder.path().join("data"), folder.path().join("other"));
    let before = kept_in(&data);
    kept_in(&other);
    let own = ["vault.json", "vault.copy.json"].map(|name| std::fs::read(data.join(name)).expect("a key file"));
    for name in ["vault.json", "vault.copy.json"] {
        std::fs::copy(other.join(name), data.join(name)).expect("copied");
    }
    let files = contents(&data);
    let mut window = window_in(&data);
    open_with(&mut window, WORDS);
    told(&mut window, trouble::OTHER_KEY);
    assert_eq!(contents(&data), files);
    // What the message says to do helps, without starting anew.
    for (name, bytes) in ["vault.json", "vault.copy.json"].iter().zip(own) {
        std::fs::write(data.join(name), bytes).expect("put back");
    }
    type_in(&mut window, "Wachtzin", "iets heel anders");
    key(&mut window, Key::Enter);
    told(&mut window, trouble::WRONG_PASSPHRASE);
    type_in(&mut window, "Wachtzin", WORDS);
    key(&mut window, Key::Enter);
    wait(&mut window, "the scan", |window| window.state().state().keeping.in_vault().is_some());
    assert_eq!(answers(&window), before);
}

/// The same wrapped key, asking 64 GiB of memory.
fn greedy(wrapped: &str) -> String {
    let mut bytes = Vec::new();
    ArmoredReader::new(wrapped.as_bytes()).read_to_end(&mut bytes).expect("an age file");
    let line = bytes.windows(10).position(|window| window == b"-> scrypt ").expect("a stanza");
    let end = line + bytes[line..].iter().position(|byte| *byte == b'\n').expect("its end");
    let start = bytes[..end].iter().rposition(|byte| *byte == b' ').expect("its work factor") + 1;
    bytes.splice(start..end, *b"26");
    let mut armor = ArmoredWriter::wrap_output(Vec::new(), Format::AsciiArmor).expect("armour");
    armor.write_all(&bytes).expect("written");
    String::from_utf8(armor.finish().expect("written")).expect("text")
}

#[test]
fn a_key_file_that_asks_64_gib_of_memory() {
    let folder = tempfile::tempdir().expect("a folder");
    let data = folder.path().join("data");
    kept_in(&data);
    change_keys(&data, |covered| {
        let value: Value =
            serde_json::from_str(&format!("{}}}", covered.trim_end().trim_end_matches(','))).expect("json");
        let wrapped = value["passphrase"].as_str().expect("a wrapped key");
        covered.replacen(&json!(wrapped).to_string(), &json!(greedy(wrapped)).to_string(), 1)
    });
    let files = contents(&data);
    let mut window = window_in(&data);
    open_with(&mut window, WORDS);
    told(&mut window, trouble::TOO_MUCH_WORK);
    assert_eq!(contents(&data), files);
}

#[test]
fn a_vault_of_a_newer_program() {
    let folder = tempfile::tempdir().expect("a folder");
    let data = folder.path().join("data");
    kept_in(&data);
    change_keys(&data, |covered| covered.replacen("\"format\": 1", "\"format\": 2", 1));
    let files = contents(&data);
    let mut window = window_in(&data);
    told(&mut window, trouble::NEWER);
    // One can do a scan all the same, and it is not put over the other.
    first_place(&mut window);
    told(&mut window, trouble::NEWER);
    assert_eq!(contents(&data), files);
}

fn ten_years_ago() -> Timestamp {
    Timestamp::now() - jiff::SignedDuration::from_hours(10 * 365 * 24)
}

#[test]
fn a_clock_that_was_set_back_ten_years() {
    let folder = tempfile::tempdir().expect("a folder");
    let data = folder.path().join("data");
    let before = kept_in(&data);
    let mut window = window_with(Place { now: ten_years_ago, ..place_in(&data) }, STEP_SECS);
    opens(&mut window);
    let notice = window.state().state().notice.clone().expect("a message").words;
    assert!(notice.starts_with("De klok van deze computer loopt achter") && notice.contains("Zet de klok goed."));
    assert!(shows(&window, &notice));
    assert_eq!(answers(&window), before);
    key(&mut window, Key::Num1);
    let last = answers(&window);
    assert_ne!(last, before);
    wait(&mut window, "the save", is_saved);
    close(window);
    let mut window = window_in(&data);
    opens(&mut window);
    assert_eq!(answers(&window), last);
}
