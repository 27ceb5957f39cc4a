//! A disk that is full, or too small: nothing is lost, half of nothing is left, and
//! what was held is kept as soon as there is room.

use std::path::{Path, PathBuf};

use eframe::egui::Key;
use huisscan::app::{Action, KeepAction, Round, Step};
use huisscan::scan::Given;
use huisscan::words::{Lang, keeping, trouble};

use crate::keeping::{
    WORDS, answers, back_up, done, first_place, is_saved, look_into, new_passphrase, open_with, shows, wait, window_in,
    write_down,
};
use crate::kept_scans::second_scan;
use crate::stubborn_disk::{
    FULL, NARROW, STICK, StubbornDisk, WILLING, close, contents, kept_in, not_saved, opens, stubborn, told,
};
use crate::window::{Window, act, key, press};

const OTHER_WORDS: &str = "tegel bamboe fietspomp dinsdag viool";

/// All that is asked before there is a vault, but the last button.
fn up_to_keeping(window: &mut Window) {
    new_passphrase(window, "Wachtzin", WORDS);
    write_down(window);
}

#[test]
fn a_full_disk_while_the_vault_is_made_and_after() {
    let folder = tempfile::tempdir().expect("a folder");
    let data = folder.path().join("data");
    let (disk, mut window) = stubborn(&data);
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
    let (disk, mut window) = stubborn(&data);
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

/// Puts a copy that was looked into in a vault of its own.
fn restore_behind(window: &mut Window, passphrase: &str) {
    new_passphrase(window, "Nieuwe wachtzin", passphrase);
    write_down(window);
    press(window, "Bewaren");
}

/// The disk gets full: the last answer in the second scan cannot be saved, and one
/// goes on with the first. Gives the answers in the second.
fn left_unsaved(window: &mut Window, disk: &StubbornDisk) -> Vec<Option<Given>> {
    disk.is(FULL);
    act(window, Action::Begin(Round::Full));
    key(window, Key::Num1);
    not_saved(window, trouble::DISK_FULL);
    let second = answers(window);
    assert!(second.iter().any(Option::is_some));
    open_scan(window, "Mijn huis");
    wait(window, "what is told of it", |window| shows(window, &not_saved_in("Zomerhuis")));
    second
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

    let (disk, mut window) = stubborn(&there);
    disk.is(NARROW);
    look_into(&mut window, &copy);
    restore_behind(&mut window, "eerst deze lange woorden hier");
    told(&mut window, trouble::DISK_FULL);
    assert!(!there.exists(), "half of it is no vault");
    // There is room now, and one thinks of other words: those are the ones.
    disk.is(WILLING);
    act(&mut window, Action::Keep(KeepAction::BackTo(Step::Choose)));
    restore_behind(&mut window, OTHER_WORDS);
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
    let (disk, mut window) = stubborn(&data);
    opens(&mut window);
    second_scan(&mut window);

    // The disk is full: the last answer in the one, and in the other.
    let second = left_unsaved(&mut window, &disk);
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
    look_into(&mut other, &copy);
    restore_behind(&mut other, OTHER_WORDS);
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
    let (disk, mut window) = stubborn(&data);
    opens(&mut window);
    let copy = on_stick(folder.path());
    back_up(&mut window, &copy);
    second_scan(&mut window);
    let second = left_unsaved(&mut window, &disk);
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
