//! A disk that is full, or too small: nothing is lost, half of nothing is left, and
//! what was held is kept as soon as there is room.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use eframe::egui::Key;
use huisscan::app::{Action, KeepAction, Round, Screen, Step};
use huisscan::words::{Lang, keeping, trouble};

use crate::keeping::{
    STEP_SECS, WORDS, answers, done, first_place, is_saved, new_passphrase, open_with, shown_code, shows, type_in,
    wait, window_in, window_with,
};
use crate::stubborn_disk::{
    FULL, NARROW, STICK, StubbornDisk, WILLING, close, contents, kept_in, not_saved, on, opens, told,
};
use crate::window::{Window, act, key, press};

const OTHER_WORDS: &str = "tegel bamboe fietspomp dinsdag viool";

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
    look_into(window, copy);
    new_words(window, passphrase);
}

fn look_into(window: &mut Window, copy: &Path) {
    act(window, Action::Go(Screen::Settings));
    press(window, "Reservekopie terugzetten");
    type_in(window, "Map en naam van het bestand", &copy.display().to_string());
    type_in(window, "Wachtzin van deze reservekopie", WORDS);
    press(window, "Bekijk wat erin zit");
    wait(window, "what is in it", |window| !window.state().state().keeping.restoring.is_empty());
}

/// Another scan, which is then open.
fn second_scan(window: &mut Window) {
    act(window, Action::Go(Screen::Settings));
    press(window, "Bewaarde scans");
    type_in(window, "Naam van deze scan", "Zomerhuis");
    press(window, "Nieuwe scan beginnen");
    wait(window, "the second scan", |window| window.state().state().keeping.scans.len() == 2 && is_saved(window));
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
    second_scan(&mut window);

    // The disk is full: the last answer in the one, and in the other.
    disk.is(FULL);
    act(&mut window, Action::Begin(Round::Full));
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
    wait(&mut window, "both saves", |window| is_saved(window) && window.state().state().keeping.unsaved.is_empty());
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
fn what_is_saved_before_something_else_is_told_to_be_saved() {
    let folder = tempfile::tempdir().expect("a folder");
    let data = folder.path().join("data");
    kept_in(&data);
    let disk = Arc::new(StubbornDisk::default());
    let mut window = window_with(on(&disk, &data), STEP_SECS);
    opens(&mut window);
    let copy = on_stick(folder.path());
    back_up(&mut window, &copy);
    second_scan(&mut window);
    disk.is(FULL);
    act(&mut window, Action::Begin(Round::Full));
    key(&mut window, Key::Num1);
    not_saved(&mut window, trouble::DISK_FULL);
    let second = answers(&window);
    open_scan(&mut window, "Mijn huis");
    wait(&mut window, "what is told of it", |window| shows(window, &not_saved_in("Zomerhuis")));
    look_into(&mut window, &copy);
    // What is put back comes after what was not saved: both succeed at once.
    disk.is(WILLING);
    press(&mut window, "Terugzetten");
    done(&mut window, "De reservekopie is teruggezet.");
    wait(&mut window, "no more trouble", |window| window.state().state().keeping.unsaved.is_empty());
    assert!(!shows(&window, &not_saved_in("Zomerhuis")));
    open_scan(&mut window, "Zomerhuis");
    assert_eq!(answers(&window), second);
}
