//! Several scans in one vault, in the window: other names, and one that goes.

use std::path::Path;

use eframe::egui::Key;
use eframe::egui::accesskit::Role;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use huisscan::app::{Action, Asking, Guard, KeepAction, Screen};

use crate::keeping::{WORDS, answers, first_place, is_saved, keep, open_with, shows, type_in, wait, window_in};
use crate::window::{Window, act, heading, key, press};

fn names(window: &Window) -> Vec<String> {
    window.state().state().keeping.scans.iter().map(|scan| scan.name.to_string()).collect()
}

fn to_scans(window: &mut Window) {
    act(window, Action::Go(Screen::Settings));
    press(window, "Bewaarde scans");
    assert_eq!(heading(window), "Uw bewaarde scans");
}

/// Another scan, which is then open.
pub fn second_scan(window: &mut Window) {
    to_scans(window);
    type_in(window, "Naam van deze scan", "Zomerhuis");
    press(window, "Nieuwe scan beginnen");
    wait(window, "the second scan", |window| names(window).len() == 2 && is_saved(window));
}

fn is_idle(window: &Window) -> bool {
    window.state().state().keeping.waits.is_none()
}

/// The age files of the vault.
fn age_files(data: &Path) -> usize {
    let stores = std::fs::read_dir(data).expect("a folder").filter_map(Result::ok);
    let files = stores.filter_map(|entry| std::fs::read_dir(entry.path()).ok()).flatten().filter_map(Result::ok);
    files.filter(|file| !file.file_name().to_string_lossy().starts_with("list")).count()
}

#[test]
fn scans_get_other_names_and_are_removed_when_asked_twice() {
    let folder = tempfile::tempdir().expect("a folder");
    let data = folder.path().join("data");
    let mut window = window_in(&data);
    first_place(&mut window);
    keep(&mut window);
    let home = answers(&window);
    second_scan(&mut window);
    let with_two = age_files(&data);

    // Another name; nothing is one.
    to_scans(&mut window);
    press(&mut window, "‘Zomerhuis’ een andere naam geven");
    type_in(&mut window, "Naam van deze scan", " ");
    press(&mut window, "Naam bewaren");
    window.get_by_label("Geef de scan een naam.");
    type_in(&mut window, "Naam van deze scan", "Huis aan zee");
    key(&mut window, Key::Enter);
    wait(&mut window, "the name", |window| names(window) == ["Huis aan zee", "Mijn huis"]);

    // It is asked first, and says what stays. Escape leaves everything.
    press(&mut window, "‘Huis aan zee’ verwijderen");
    window.get_by_role_and_label(Role::Heading, "‘Huis aan zee’ verwijderen?");
    for told in ["Reservekopieën die u eerder maakte", "Resten op de schijf"] {
        let labels = window.get_all_by_role(Role::Label).filter_map(|node| node.accesskit_node().value());
        assert!(labels.into_iter().any(|label| label.contains(told)), "{told}");
    }
    key(&mut window, Key::Escape);
    assert_eq!(names(&window).len(), 2);
    press(&mut window, "‘Huis aan zee’ verwijderen");
    press(&mut window, "Scan verwijderen");
    wait(&mut window, "one scan", |window| names(window) == ["Mijn huis"]);
    assert!(shows(&window, "De scan is verwijderd."));
    assert!(age_files(&data) < with_two, "its files are gone");
    // It was the one that was open: nothing of it is left, nothing is saved any more.
    assert!(window.state().state().keeping.in_vault().is_none());
    act(&mut window, Action::Go(Screen::Start));
    act(&mut window, Action::Lock);
    assert_eq!(window.state().state().guard, Guard::Locked);
    type_in(&mut window, "Wachtzin", WORDS);
    key(&mut window, Key::Enter);
    wait(&mut window, "the scan that is left", |window| window.state().state().keeping.in_vault().is_some());
    assert_eq!(answers(&window), home);
    assert!(window.state().state().keeping.warnings.is_empty());

    // The last one too; then there is an empty vault, and it opens.
    to_scans(&mut window);
    press(&mut window, "‘Mijn huis’ verwijderen");
    press(&mut window, "Scan verwijderen");
    wait(&mut window, "no scan", |window| names(window).is_empty());
    assert_eq!(age_files(&data), 0);
    act(&mut window, Action::Close);
    wait(&mut window, "the end", |window| window.state().has_closed());
    drop(window);
    let mut window = window_in(&data);
    open_with(&mut window, WORDS);
    wait(&mut window, "the empty list", |window| heading(window) == "Uw bewaarde scans");
}

#[test]
fn who_can_only_read_removes_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut first = window_in(folder.path());
    first_place(&mut first);
    keep(&mut first);
    let mut second = window_in(folder.path());
    open_with(&mut second, WORDS);
    wait(&mut second, "the scan", |window| window.state().state().keeping.in_vault().is_some());
    to_scans(&mut second);
    let offered = second.get_all_by_role(Role::Button).filter_map(|node| node.accesskit_node().label());
    let offered: Vec<String> = offered.filter(|label| label.starts_with('‘')).collect();
    assert_eq!(offered, Vec::<String>::new());
    // Also when it is done another way.
    let thing = second.state().state().keeping.scans[0].id.clone();
    act(&mut second, Action::Keep(KeepAction::AskRemove(thing)));
    act(&mut second, Action::Keep(KeepAction::Remove));
    wait(&mut second, "a refusal", is_idle);
    assert_eq!(names(&second), ["Mijn huis"]);
    assert!(!second.state().state().keeping.is_busy(Asking::Remove));
}
