//! On a screen that is elsewhere the program locks first and then asks.

use std::sync::atomic::{AtomicBool, Ordering};

use eframe::egui::Key;
use eframe::egui::accesskit::Role;
use egui_kittest::kittest::Queryable as _;
use huisscan::app::{Action, Distance, Guard, Screen};

use crate::keeping::{WORDS, answers, app_in, first_place, is_saved, keep, shows, type_in, wait, window_of};
use crate::window::{Window, act, heading, key, press, question};

const ASKS: &str = "Uw scherm komt over een netwerk";

/// Everything that is shown or read aloud, but what the question itself says.
fn is_bare(window: &Window) -> bool {
    let tabs = [Role::Tab, Role::RadioButton, Role::TextInput, Role::PasswordInput];
    heading(window) == ASKS && tabs.into_iter().all(|role| window.query_all_by_role(role).next().is_none())
}

#[test]
fn at_the_start_it_asks_before_anything_is_shown() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut window = window_of(app_in(folder.path()).asking_when_remote(|| true), 0.25);
    assert!(is_bare(&window), "{}", heading(&window));
    // A key is no answer, and neither is looking for help.
    for pressed in [Key::Space, Key::Num1, Key::Escape] {
        key(&mut window, pressed);
        assert!(is_bare(&window));
    }
    press(&mut window, "Nu gevaar?");
    window.get_by_label("112");
    key(&mut window, Key::Escape);
    assert!(is_bare(&window));
    press(&mut window, "Toch verdergaan");
    assert_eq!(heading(&window), "Hoe veilig is uw huis?");
    act(&mut window, Action::Go(Screen::Settings));
    let told = "Zit u aan deze computer zelf? Nee";
    assert!(shows(&window, told), "the page about trust says so as well");
    assert_eq!(window.state().state().distance, Distance::Accepted);
}

#[test]
fn what_is_kept_is_locked_first_when_the_screen_goes_elsewhere() {
    static REMOTE: AtomicBool = AtomicBool::new(false);
    let is_remote = || REMOTE.load(Ordering::Relaxed);
    let folder = tempfile::tempdir().expect("a folder");
    let mut window = window_of(app_in(folder.path()).asking_when_remote(is_remote), 0.25);
    first_place(&mut window);
    keep(&mut window);
    let (before, card) = (answers(&window), question(&window));
    REMOTE.store(true, Ordering::Relaxed);
    window.step();
    assert_eq!(window.state().state().guard, Guard::Locked);
    assert!(answers(&window).iter().all(Option::is_none), "nothing is left in the window");
    window.run();
    assert!(is_bare(&window), "not even the field for the passphrase");
    press(&mut window, "Toch verdergaan");
    assert_eq!(heading(&window), "Op slot");

    // Taken over once more while the vault is being opened: it stays shut.
    type_in(&mut window, "Wachtzin", WORDS);
    window.key_press(Key::Enter);
    window.step();
    REMOTE.store(false, Ordering::Relaxed);
    window.step();
    REMOTE.store(true, Ordering::Relaxed);
    window.step();
    for _ in 0..40 {
        std::thread::sleep(std::time::Duration::from_millis(10));
        window.run();
        assert!(is_bare(&window), "{}", heading(&window));
    }
    press(&mut window, "Toch verdergaan");
    assert_eq!(heading(&window), "Op slot");
    type_in(&mut window, "Wachtzin", WORDS);
    key(&mut window, Key::Enter);
    wait(&mut window, "the scan", |window| window.state().state().guard == Guard::Open);
    assert_eq!((answers(&window), question(&window)), (before, card));
    wait(&mut window, "the save", is_saved);

    // Back at the computer itself nothing is asked.
    REMOTE.store(false, Ordering::Relaxed);
    window.run();
    assert_eq!(window.state().state().guard, Guard::Open);
    act(&mut window, Action::Go(Screen::Settings));
    assert!(shows(&window, "Zit u aan deze computer zelf? Ja"));
}

#[test]
fn what_is_kept_nowhere_is_covered_and_not_lost() {
    static REMOTE: AtomicBool = AtomicBool::new(false);
    let is_remote = || REMOTE.load(Ordering::Relaxed);
    let folder = tempfile::tempdir().expect("a folder");
    let mut window = window_of(app_in(folder.path()).asking_when_remote(is_remote), 0.25);
    press(&mut window, "Begin de hele ronde");
    key(&mut window, Key::Num2);
    let (before, card) = (answers(&window), question(&window));
    REMOTE.store(true, Ordering::Relaxed);
    window.step();
    window.run();
    assert!(is_bare(&window), "{}", heading(&window));
    assert_eq!(window.state().state().guard, Guard::Covered);
    press(&mut window, "Programma sluiten");
    assert!(!window.state().has_closed(), "closing asks first");
    key(&mut window, Key::Escape);
    // Not remote any more: an ordinary cover.
    REMOTE.store(false, Ordering::Relaxed);
    window.run();
    assert_eq!(heading(&window), "Even afgedekt");
    key(&mut window, Key::Space);
    assert_eq!((answers(&window), question(&window)), (before, card));
}
