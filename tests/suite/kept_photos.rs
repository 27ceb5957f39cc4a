//! Photos in the window: in memory as long as the scan is, into the vault with it,
//! and out of the vault when they are taken away.

use std::path::{Path, PathBuf};

use eframe::egui::Key;
use huisscan::app::{Action, Kept, Screen};

use crate::keeping::{WORDS, first_place, is_saved, keep, shows, type_in, wait, window_in};
use crate::window::{Window, act, heading, key, press};

fn original(folder: &Path, name: &str) -> PathBuf {
    let path = folder.join(name);
    image::RgbImage::from_pixel(40, 30, image::Rgb([200, 30, 30])).save(&path).expect("a picture");
    path
}

fn add(window: &mut Window, path: &Path) {
    let count = window.state().state().scan.photos.values().flatten().count();
    type_in(window, "Map en naam van de foto", &path.display().to_string());
    press(window, "Foto toevoegen");
    wait(window, "the photo", |window| {
        let state = window.state().state();
        let named: Vec<&String> = state.scan.photos.values().flatten().map(|photo| &photo.id).collect();
        named.len() == count + 1 && named.iter().all(|name| state.photos.pictures.contains_key(*name))
    });
}

/// Whether a photo is in the vault, by the name of its files.
fn files_of(data: &Path, name: &str) -> usize {
    let stores = std::fs::read_dir(data).expect("a folder").filter_map(Result::ok);
    let files = stores.filter_map(|entry| std::fs::read_dir(entry.path()).ok()).flatten().filter_map(Result::ok);
    files.filter(|file| file.file_name().to_string_lossy().contains(name)).count()
}

fn photo_names(window: &Window) -> Vec<String> {
    window.state().state().scan.photos.values().flatten().map(|photo| photo.id.clone()).collect()
}

#[test]
fn photos_of_a_scan_in_memory_go_along_when_it_is_kept() {
    let folder = tempfile::tempdir().expect("a folder");
    let data = folder.path().join("data");
    let [first, second] = ["deur.png", "raam.png"].map(|name| original(folder.path(), name));
    let mut window = window_in(&data);
    first_place(&mut window);
    press(&mut window, "Niets bewaren");
    assert_eq!(window.state().state().keeping.kept, Kept::Nothing);
    press(&mut window, "Foto");
    add(&mut window, &first);
    add(&mut window, &second);
    assert!(!data.exists(), "nothing is written");
    let card = heading(&window);

    // Taken away, and taken back: it is still there.
    press(&mut window, "Foto 2 verwijderen");
    assert_eq!(photo_names(&window).len(), 1);
    act(&mut window, Action::Undo);
    wait(&mut window, "the photo again", |window| window.state().state().photos.pictures.len() == 2);
    press(&mut window, "Foto 2 groot bekijken");
    key(&mut window, Key::Escape);

    // In the report, when one wants it there.
    act(&mut window, Action::Go(Screen::Report));
    act(&mut window, Action::PaperPhotos(true));
    wait(&mut window, "the pages", |window| window.state().state().pages_are_right());
    let pages = window.state().state().desk.made.clone().expect("pages");
    assert_eq!(pages.report.document.text().matches("Foto van u").count(), 2, "both are in it");

    // Kept after all: they go along.
    act(&mut window, Action::Keep(huisscan::app::KeepAction::Ask));
    keep(&mut window);
    assert!(window.state().state().photos.in_memory.is_empty());
    for name in photo_names(&window) {
        assert_eq!(files_of(&data, &name), 2);
    }
    act(&mut window, Action::Lock);
    assert!(window.state().state().photos.pictures.is_empty());
    type_in(&mut window, "Wachtzin", WORDS);
    key(&mut window, Key::Enter);
    wait(&mut window, "the scan", |window| window.state().state().keeping.in_vault().is_some());
    wait(&mut window, "the photos", |window| window.state().state().photos.pictures.len() == 2);
    assert_eq!(heading(&window), card);
}

#[test]
fn a_photo_that_is_taken_away_leaves_the_vault_when_it_can_no_longer_be_taken_back() {
    let folder = tempfile::tempdir().expect("a folder");
    let data = folder.path().join("data");
    let path = original(folder.path(), "deur.png");
    let mut window = window_in(&data);
    first_place(&mut window);
    keep(&mut window);
    press(&mut window, "Foto");
    add(&mut window, &path);
    wait(&mut window, "the save", is_saved);
    let [name] = photo_names(&window).try_into().expect("one photo");
    assert_eq!(files_of(&data, &name), 2);
    press(&mut window, "Foto 1 verwijderen");
    // Saves go on; as long as it can be taken back it is there.
    for answer in [Key::Num1, Key::Num2, Key::Num1, Key::Num2] {
        press(&mut window, "Vorige");
        key(&mut window, answer);
        wait(&mut window, "the save", is_saved);
    }
    assert_eq!(files_of(&data, &name), 2);
    while !window.state().state().scan.photos.values().flatten().any(|photo| photo.id == name) {
        assert!(window.state().state().can_undo());
        act(&mut window, Action::Undo);
    }
    wait(&mut window, "the save", is_saved);
    act(&mut window, Action::Lock);
    type_in(&mut window, "Wachtzin", WORDS);
    key(&mut window, Key::Enter);
    wait(&mut window, "the scan", |window| window.state().state().keeping.in_vault().is_some());
    assert_eq!((photo_names(&window), files_of(&data, &name)), (vec![name.clone()], 2));

    // Taken away for good.
    let asked = *window.state().state().scan.photos.keys().next().expect("its question");
    act(&mut window, Action::Visit(asked));
    press(&mut window, "Foto");
    press(&mut window, "Foto 1 verwijderen");
    act(&mut window, Action::Lock);
    wait(&mut window, "the lock", |window| !window.state().state().keeping.locking);
    assert_eq!(files_of(&data, &name), 0, "its bytes are gone");
    type_in(&mut window, "Wachtzin", WORDS);
    key(&mut window, Key::Enter);
    wait(&mut window, "the scan", |window| window.state().state().keeping.in_vault().is_some());
    assert!(window.state().state().keeping.warnings.is_empty() && !shows(&window, "Foto 1 verwijderen"));
}
