//! Keeping a scan, in the window: from the first answer to the next evening.

use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use huisscan::app::{Action, Found, Guard, HuisscanApp, Kept, Place, Screen};
use huisscan::files::SystemDisk;
use huisscan::vault::{RecoveryCode, RecoveryCodeError, Work};
use huisscan::words::{Lang, keeping as words};

use crate::window::{FILE, Window, act, heading, key, press, question};

/// The passphrase.
pub const WORDS: &str = "kano molen trui lantaarn postzegel";

/// Seconds that pass with a frame: the vault may take hundreds of frames, and
/// nobody is to be away by then.
pub const STEP_SECS: f32 = 0.02;

pub fn window_in(folder: &Path) -> Window<'static> {
    window_at(folder, STEP_SECS)
}

/// A window in which so many seconds pass with every frame.
fn window_at(folder: &Path, step_secs: f32) -> Window<'static> {
    window_with(place_in(folder), step_secs)
}

/// Where scans are kept, with as little work as there may be.
pub fn place_in(folder: &Path) -> Place {
    Place { disk: Arc::new(SystemDisk), work: Some(Work::least()), ..Place::on_this_machine(folder.to_owned()) }
}

pub fn window_with(place: Place, step_secs: f32) -> Window<'static> {
    let mut window = window_of(app_at(place), step_secs);
    wait(&mut window, "a look at the folder", |window| window.state().state().keeping.found != Found::Unknown);
    window
}

/// The program with such a folder.
pub fn app_in(folder: &Path) -> HuisscanApp {
    app_at(place_in(folder))
}

fn app_at(place: Place) -> HuisscanApp {
    let outcome = huisscan::checklist::read(FILE);
    let checklist = outcome.checklist.unwrap_or_else(|| panic!("{:#?}", outcome.problems));
    HuisscanApp::with_clock(checklist, huisscan::system::clock::today).keeping_in(place, FILE)
}

pub fn window_of(app: HuisscanApp, step_secs: f32) -> Window<'static> {
    let builder = Harness::builder().with_size([1366.0, 768.0]).with_max_steps(120).with_step_dt(step_secs);
    let mut window = builder.build_ui_state(
        |ui, app: &mut HuisscanApp| {
            let prepared = eframe::egui::Id::unique("prepared");
            if !ui.ctx().data(|data| data.get_temp(prepared).unwrap_or(false)) {
                ui.ctx().data_mut(|data| data.insert_temp(prepared, true));
                app.prepare(ui.ctx());
                return;
            }
            app.show(ui);
        },
        app,
    );
    window.run();
    window
}

/// Draws until something is so; the vault works in a thread of its own.
pub fn wait(window: &mut Window, what: &str, is_so: impl Fn(&Window) -> bool) {
    let until = Instant::now() + Duration::from_secs(30);
    while !is_so(window) {
        assert!(Instant::now() < until, "waited in vain for {what}");
        std::thread::sleep(Duration::from_millis(5));
        window.run();
    }
}

pub fn shows(window: &Window, label: &str) -> bool {
    window.query_by_label(label).is_some()
}

pub fn type_in(window: &mut Window, field: &str, typed: &str) {
    let roles = [Role::TextInput, Role::PasswordInput, Role::MultilineTextInput];
    let found = roles.into_iter().find_map(|role| window.query_by_role_and_label(role, field));
    let found = found.unwrap_or_else(|| panic!("no field {field}"));
    found.focus();
    window.run();
    // Whatever stood there makes way.
    window.key_press_modifiers(Modifiers::COMMAND, Key::A);
    window.run();
    let found = roles.into_iter().find_map(|role| window.query_by_role_and_label(role, field));
    found.unwrap_or_else(|| panic!("no field {field}")).type_text(typed);
    window.run();
}

pub fn answers(window: &Window) -> Vec<Option<huisscan::scan::Given>> {
    window.state().state().scan.answers.clone()
}

pub fn is_saved(window: &Window) -> bool {
    let keeping = &window.state().state().keeping;
    keeping.in_vault().is_some_and(|vault| !vault.is_behind() && keeping.trouble().is_none())
}

/// Answers the profile and the first place, up to the question how to keep it.
pub fn first_place(window: &mut Window) {
    press(window, "Begin de hele ronde");
    key(window, Key::Num2);
    for _ in 0..5 {
        key(window, Key::Enter);
    }
    press(window, "Raam toevoegen: Achterkant");
    press(window, "Verder met de rondgang");
    assert_eq!(heading(window), "Vanaf de straat");
    key(window, Key::Num2);
    key(window, Key::Enter);
    assert_eq!(heading(window), "Wilt u uw antwoorden bewaren?");
}

/// The recovery code on the screen.
pub fn shown_code(window: &Window) -> String {
    let labels = window.get_all_by_role(Role::Label);
    let words = labels.filter_map(|node| node.accesskit_node().value().or_else(|| node.accesskit_node().label()));
    words.into_iter().find(|text| text.len() == 34 && text.matches('-').count() == 6).expect("a code")
}

/// From a new passphrase to the last button: the code is shown, and typed. Gives
/// the code.
pub fn write_down(window: &mut Window) -> String {
    press(window, "Verder");
    assert_eq!(heading(window), "Uw herstelcode");
    let code = shown_code(window);
    press(window, "Ik heb hem opgeschreven");
    type_in(window, "Herstelcode", &code);
    code
}

/// Chooses a passphrase, writes the code down and tries it; gives the code.
pub fn keep(window: &mut Window) -> String {
    new_passphrase(window, "Wachtzin", WORDS);
    let code = write_down(window);
    // Of a thousand wrong codes one has the check symbols right: not that one.
    let mut typed = "0123456789ABCDEF".chars().map(|first| format!("{first}{}", &code[1..]));
    let is_mistyped = |typed: &String| RecoveryCode::parse(typed).err() == Some(RecoveryCodeError::Mistyped);
    let mistyped = typed.find(is_mistyped).expect("a mistyped code");
    type_in(window, "Herstelcode", &mistyped);
    press(window, "Bewaren");
    assert!(shows(window, "In deze code zit een typefout. Vergelijk hem teken voor teken met uw papier."));
    assert!(window.state().state().keeping.in_vault().is_none());
    type_in(window, "Herstelcode", &code.to_lowercase().replace('-', " "));
    press(window, "Bewaren");
    wait(window, "the vault", |window| matches!(window.state().state().keeping.kept, Kept::InVault(_)));
    wait(window, "the first save", is_saved);
    code
}

#[test]
fn an_evening_is_kept_locked_and_gone_on_with() {
    let folder = tempfile::tempdir().expect("a folder");
    let data = folder.path().join("data");
    let mut window = window_in(&data);
    first_place(&mut window);
    assert!(!data.exists(), "nothing is written before someone chooses");
    keep(&mut window);
    // Back at the card where it was asked, the keyboard on its answers.
    assert_eq!(heading(&window), "Bij de voordeur");
    window.get_by_label("Uw antwoorden zijn bewaard en gecontroleerd. Elk volgend antwoord wordt meteen bewaard.");
    key(&mut window, Key::Num2);
    wait(&mut window, "the save", is_saved);
    let card = question(&window);

    // Half a number is no answer, and still kept.
    act(&mut window, Action::Jump(0));
    key(&mut window, Key::Enter);
    key(&mut window, Key::Enter);
    window.get_by_role(Role::TextInput).type_text("99");
    window.run();
    let half = question(&window);
    assert_ne!(half, card);
    let before = answers(&window);
    window.key_press_modifiers(Modifiers::COMMAND, Key::L);
    window.run();
    assert_eq!(window.state().state().guard, Guard::Locked);
    assert!(shows(&window, "Op slot"));
    assert!(answers(&window).iter().all(Option::is_none), "nothing is left in the window");
    assert!(window.state().state().drafts.is_empty() && !window.state().state().can_undo());

    press(&mut window, "Nu gevaar?");
    for told in ["112", "0900-8844", "Het nummer van uw eigen organisatie staat achter het slot."] {
        window.get_by_label(told);
    }
    key(&mut window, Key::Escape);

    type_in(&mut window, "Wachtzin", "iets heel anders");
    key(&mut window, Key::Enter);
    wait(&mut window, "a refusal", |window| {
        shows(window, "Deze wachtzin past niet. Er is niets veranderd. Let op hoofdletters en spaties.")
    });
    type_in(&mut window, "Wachtzin", WORDS);
    key(&mut window, Key::Enter);
    wait(&mut window, "the scan", |window| window.state().state().guard == Guard::Open);
    assert_eq!(question(&window), half);
    assert_eq!(answers(&window), before);
    let field = window.get_by_role(Role::TextInput).accesskit_node().value();
    assert_eq!(field.as_deref(), Some("99"), "half-typed text is back");

    // Closing saves, and the next evening goes on.
    act(&mut window, Action::Close);
    wait(&mut window, "the end", |window| window.state().has_closed());
    drop(window);
    let mut window = window_in(&data);
    press(&mut window, "Verder met uw scan");
    type_in(&mut window, "Wachtzin", WORDS);
    key(&mut window, Key::Enter);
    wait(&mut window, "the scan", |window| window.state().state().keeping.in_vault().is_some());
    assert_eq!(question(&window), half);
    assert_eq!(answers(&window), before);
    assert!(window.state().state().drafts.values().any(|draft| draft == "99"));
}

#[test]
fn a_folder_that_leaves_the_machine_is_told_before_a_scan_is_kept_there() {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, told) in [("Dropbox", true), ("Documenten", false)] {
        let data = folder.path().join(name).join("huisscan");
        let mut window = window_in(&data);
        first_place(&mut window);
        let begins = "De map van het programma gaat met Dropbox naar internet";
        assert_eq!(window.query_by_label_contains(begins).is_some(), told, "{name}");
    }
}

/// Lets frames pass in which nobody does anything.
fn nobody_is_here(window: &mut Window, frames: usize) {
    for _ in 0..frames {
        window.step();
    }
}

#[test]
fn what_is_kept_nowhere_is_covered_and_never_lost() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut window = window_at(folder.path(), 10.0);
    nobody_is_here(&mut window, 100);
    assert_eq!(window.state().state().guard, Guard::Open, "there is nothing to hide");
    press(&mut window, "Begin de hele ronde");
    key(&mut window, Key::Num2);
    let card = question(&window);
    nobody_is_here(&mut window, 8);
    assert_eq!(window.state().state().guard, Guard::Open);
    nobody_is_here(&mut window, 5);
    assert_eq!(window.state().state().guard, Guard::Covered);
    window.step();
    assert!(shows(&window, "Even afgedekt") && !shows(&window, &card));
    assert!(shows(&window, "Dit is geen slot. Wat u invulde, wordt niet bewaard en zou anders weg zijn."));
    nobody_is_here(&mut window, 300);
    assert_eq!(window.state().state().guard, Guard::Covered, "what is kept nowhere is not locked");
    // The key that takes the cover away does nothing else.
    let before = answers(&window);
    key(&mut window, Key::Num1);
    assert_eq!(window.state().state().guard, Guard::Open);
    assert_eq!((answers(&window), question(&window)), (before.clone(), card.clone()));

    window.key_press_modifiers(Modifiers::COMMAND, Key::L);
    window.run();
    assert_eq!(window.state().state().guard, Guard::Covered);
    press(&mut window, "Nu gevaar?");
    window.get_by_label("112");
    key(&mut window, Key::Escape);
    assert_eq!(window.state().state().guard, Guard::Covered, "Escape closed the panel");
    press(&mut window, "Weer tonen");
    press(&mut window, "Snel weg");
    assert!(window.query_by_role(Role::Heading).is_none(), "not a word");
    key(&mut window, Key::Space);
    assert_eq!((answers(&window), question(&window)), (before, card));
}

#[test]
fn a_kept_scan_is_covered_and_then_locked() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut window = window_at(folder.path(), 1.0);
    first_place(&mut window);
    keep(&mut window);
    nobody_is_here(&mut window, 125);
    assert_eq!(window.state().state().guard, Guard::Covered);
    nobody_is_here(&mut window, 500);
    assert_eq!(window.state().state().guard, Guard::Locked);
    window.run();
    assert!(shows(&window, "Op slot"));
    assert!(answers(&window).iter().all(Option::is_none));
}

#[test]
fn niets_bewaren_writes_nothing_and_closing_asks() {
    let folder = tempfile::tempdir().expect("a folder");
    let data = folder.path().join("data");
    let mut window = window_in(&data);
    first_place(&mut window);
    press(&mut window, "Niets bewaren");
    assert_eq!(heading(&window), "Bij de voordeur");
    window.get_by_label("Wordt niet bewaard");
    act(&mut window, Action::Language(Lang::En));
    act(&mut window, Action::Language(Lang::Nl));
    act(&mut window, Action::Close);
    window.get_by_role_and_label(Role::Heading, "Sluiten zonder te bewaren?");
    press(&mut window, "Antwoorden wissen en sluiten");
    assert!(window.state().has_closed());
    drop(window);
    assert!(!data.exists());
}

#[test]
fn a_weak_passphrase_is_told_and_words_are_suggested() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut window = window_in(folder.path());
    first_place(&mut window);
    press(&mut window, "Verder");
    window.get_by_label("Typ eerst een wachtzin.");
    type_in(&mut window, "Wachtzin", "welkom");
    window.get_by_label("Te raden in een paar dagen");
    press(&mut window, "Verder");
    window.get_by_label("Deze wachtzin is te makkelijk te raden. Maak hem langer, of laat woorden voorstellen.");
    type_in(&mut window, "Wachtzin", WORDS);
    press(&mut window, "Verder");
    window.get_by_label("De twee wachtzinnen zijn niet gelijk. Typ ze opnieuw, of zet ‘Toon wat ik typ’ aan.");
    press(&mut window, "Stel woorden voor");
    let suggested = window.get_by_role_and_label(Role::TextInput, "Wachtzin").accesskit_node().value();
    assert!(suggested.is_some_and(|words| words.split_whitespace().count() >= 4));
    press(&mut window, "Verder");
    assert_eq!(heading(&window), "Uw herstelcode");
}

pub fn open_with(window: &mut Window, passphrase: &str) {
    press(window, "Verder met uw scan");
    type_in(window, "Wachtzin", passphrase);
    key(window, Key::Enter);
}

/// A new passphrase, typed twice.
pub fn new_passphrase(window: &mut Window, field: &str, passphrase: &str) {
    type_in(window, field, passphrase);
    type_in(window, "Nog een keer", passphrase);
}

/// From the settings: a backup behind the usual words.
pub fn back_up(window: &mut Window, copy: &Path) {
    act(window, Action::Go(Screen::Settings));
    press(window, "Reservekopie maken");
    type_in(window, "Map en naam van het bestand", &copy.display().to_string());
    new_passphrase(window, "Wachtzin van deze reservekopie", WORDS);
    press(window, "Reservekopie bewaren");
    done(window, "De reservekopie staat er en is gecontroleerd");
}

/// From the settings: what is in such a backup.
pub fn look_into(window: &mut Window, copy: &Path) {
    act(window, Action::Go(Screen::Settings));
    press(window, "Reservekopie terugzetten");
    type_in(window, "Map en naam van het bestand", &copy.display().to_string());
    type_in(window, "Wachtzin van deze reservekopie", WORDS);
    press(window, "Bekijk wat erin zit");
    wait(window, "what is in it", |window| !window.state().state().keeping.restoring.is_empty());
}

pub fn done(window: &mut Window, told: &str) {
    wait(window, told, |window| {
        window.state().state().keeping.outcome.as_deref().is_some_and(|outcome| outcome.starts_with(told))
    });
}

#[test]
fn a_forgotten_passphrase_a_backup_and_wiping() {
    const OTHER: &str = "tegel bamboe fietspomp dinsdag viool";
    let folder = tempfile::tempdir().expect("a folder");
    let data = folder.path().join("data");
    let mut window = window_in(&data);
    first_place(&mut window);
    let code = keep(&mut window);
    let before = answers(&window);
    act(&mut window, Action::Lock);

    press(&mut window, "Ik weet mijn wachtzin niet meer");
    type_in(&mut window, "Herstelcode", &code);
    new_passphrase(&mut window, "Nieuwe wachtzin", OTHER);
    press(&mut window, "Openen");
    wait(&mut window, "the scan", |window| window.state().state().guard == Guard::Open);
    assert_eq!(answers(&window), before);

    // A backup, and back from it: nothing differs, so nothing is replaced.
    act(&mut window, Action::Go(Screen::Settings));
    wait(&mut window, "the files", |window| !window.state().state().keeping.files.is_empty());
    let copy = folder.path().join("kopie.huisscan");
    back_up(&mut window, &copy);
    assert!(copy.exists());
    press(&mut window, "Reservekopie terugzetten");
    type_in(&mut window, "Map en naam van het bestand", &copy.display().to_string());
    type_in(&mut window, "Wachtzin van deze reservekopie", OTHER);
    press(&mut window, "Bekijk wat erin zit");
    wait(&mut window, "a refusal", |window| window.state().state().keeping.form.error.is_some());
    type_in(&mut window, "Wachtzin van deze reservekopie", WORDS);
    press(&mut window, "Bekijk wat erin zit");
    wait(&mut window, "what is in it", |window| window.state().state().keeping.restoring.len() == 1);
    press(&mut window, "Terug naar instellingen");

    press(&mut window, "Alles wissen");
    press(&mut window, "Wis alles op deze computer");
    done(&mut window, "Gewist:");
    assert!(!data.exists(), "everything the program wrote is gone");
    assert!(answers(&window).iter().all(Option::is_none));

    // The same backup on what is now a machine without a vault.
    look_into(&mut window, &copy);
    assert_eq!(window.state().state().keeping.restoring.len(), 1);
    new_passphrase(&mut window, "Nieuwe wachtzin", OTHER);
    write_down(&mut window);
    press(&mut window, "Bewaren");
    done(&mut window, "De reservekopie is teruggezet.");
    act(&mut window, Action::Go(Screen::Scans));
    let entry = window_entry(&window);
    press(&mut window, &entry);
    wait(&mut window, "the scan", |window| window.state().state().keeping.in_vault().is_some());
    assert_eq!(answers(&window), before);
}

/// The name of the one scan in the list, as a screen reader says it.
fn window_entry(window: &Window) -> String {
    let buttons = window.get_all_by_role(Role::Button).filter_map(|node| node.accesskit_node().label());
    buttons.into_iter().find(|label| label.starts_with("Mijn huis, bewaard op")).expect("the scan")
}

#[test]
fn a_second_window_can_only_read() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut first = window_in(folder.path());
    first_place(&mut first);
    keep(&mut first);
    let mut second = window_in(folder.path());
    open_with(&mut second, WORDS);
    wait(&mut second, "the scan", |window| window.state().state().keeping.in_vault().is_some());
    second.get_by_label("Alleen lezen");
    second.get_by_label(words::READ_ONLY_NOTICE.get(Lang::Nl));
    let before = answers(&second);
    key(&mut second, Key::Num1);
    key(&mut second, Key::Num2);
    assert_eq!(answers(&second), before);
}

#[test]
fn a_folder_that_goes_away_is_told_and_nothing_is_lost() {
    let folder = tempfile::tempdir().expect("a folder");
    let (data, aside) = (folder.path().join("data"), folder.path().join("aside"));
    let mut window = window_in(&data);
    first_place(&mut window);
    keep(&mut window);
    std::fs::rename(&data, &aside).expect("moved");
    key(&mut window, Key::Num2);
    wait(&mut window, "the trouble", |window| shows(window, "Bewaren lukt niet"));
    let before = answers(&window);
    act(&mut window, Action::Close);
    wait(&mut window, "the question", |window| shows(window, "Toch sluiten"));
    press(&mut window, "Open laten");
    // Locked all the same; the answers wait until the folder is back.
    act(&mut window, Action::Lock);
    wait(&mut window, "word of it", |window| window.state().state().keeping.held.is_some());
    std::fs::rename(&aside, &data).expect("moved back");
    wait(&mut window, "the save", |window| window.state().state().keeping.held.is_none());
    type_in(&mut window, "Wachtzin", WORDS);
    key(&mut window, Key::Enter);
    wait(&mut window, "the scan", |window| window.state().state().guard == Guard::Open);
    assert_eq!(answers(&window), before);
}

#[test]
fn a_photo_goes_with_a_question_and_comes_back_after_the_lock() {
    let folder = tempfile::tempdir().expect("a folder");
    let (data, original) = (folder.path().join("data"), folder.path().join("deur.png"));
    image::RgbImage::from_pixel(40, 30, image::Rgb([200, 30, 30])).save(&original).expect("a picture");
    let mut window = window_in(&data);
    first_place(&mut window);
    keep(&mut window);
    press(&mut window, "Foto");
    type_in(&mut window, "Map en naam van de foto", &folder.path().join("geen.png").display().to_string());
    press(&mut window, "Foto toevoegen");
    wait(&mut window, "a refusal", |window| window.state().state().photos.error.is_some());
    type_in(&mut window, "Map en naam van de foto", &original.display().to_string());
    press(&mut window, "Foto toevoegen");
    wait(&mut window, "the photo", |window| !window.state().state().photos.pictures.is_empty());
    let told = format!("De foto staat ook nog in {}. Verwijder die zelf.", original.display());
    wait(&mut window, "word of the original", |window| shows(window, &told));
    wait(&mut window, "the save", is_saved);
    act(&mut window, Action::Lock);
    assert!(window.state().state().photos.pictures.is_empty());
    type_in(&mut window, "Wachtzin", WORDS);
    key(&mut window, Key::Enter);
    wait(&mut window, "the photo again", |window| !window.state().state().photos.pictures.is_empty());
    press(&mut window, "Foto 1 groot bekijken");
    window.get_by_role_and_label(Role::Heading, "Foto");
    key(&mut window, Key::Escape);
    press(&mut window, "Foto 1 verwijderen");
    assert!(window.state().state().scan.photos.is_empty());
}
