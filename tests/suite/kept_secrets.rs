//! Secrets in the window: what is typed stays nowhere, and both ways to other
//! keys from the button to a vault that was opened again.

use eframe::egui::accesskit::Role;
use eframe::egui::text_edit::TextEditState;
use eframe::egui::{Id, Key, Modifiers};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use huisscan::app::{Action, Screen};
use huisscan::words::{Lang, tasks, trouble};

use crate::keeping::{
    WORDS, answers, done, first_place, keep, new_passphrase, open_with, shown_code, shows, type_in, wait, window_in,
    write_down,
};
use crate::window::{Window, act, heading, key, press};

const OTHER: &str = "tegel bamboe fietspomp dinsdag viool";

fn close(mut window: Window) {
    act(&mut window, Action::Close);
    wait(&mut window, "the end", |window| window.state().has_closed());
}

fn is_open(window: &Window) -> bool {
    window.state().state().keeping.in_vault().is_some()
}

/// The field that has the keyboard.
fn focused(window: &Window) -> Id {
    window.ctx.memory(eframe::egui::Memory::focused).expect("a field has the keyboard")
}

#[test]
fn what_was_typed_goes_when_the_field_is_left_and_undo_never_has_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let data = folder.path().join("data");
    let mut window = window_in(&data);
    first_place(&mut window);
    type_in(&mut window, "Wachtzin", WORDS);
    let first = focused(&window);
    assert!(TextEditState::load(&window.ctx, first).is_some(), "the field is there");
    // Undo brings nothing back that was typed before.
    type_in(&mut window, "Wachtzin", OTHER);
    window.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    window.run();
    assert_eq!(window.state().state().keeping.form.passphrase.as_str(), OTHER);
    type_in(&mut window, "Nog een keer", OTHER);
    let second = focused(&window);
    press(&mut window, "Verder");
    assert_eq!(heading(&window), "Uw herstelcode");
    for id in [first, second] {
        assert!(TextEditState::load(&window.ctx, id).is_none(), "left behind");
    }
    // Half way, and elsewhere: what was typed and the code are gone.
    let code = shown_code(&window);
    act(&mut window, Action::Go(Screen::Settings));
    let form = &window.state().state().keeping.form;
    assert!(form.passphrase.is_blank() && form.again.is_blank() && form.made.is_none());
    press(&mut window, "Kies hoe u bewaart");
    assert_eq!(heading(&window), "Wilt u uw antwoorden bewaren?");
    let new = keep(&mut window);
    assert_ne!(new, code);
    let form = &window.state().state().keeping.form;
    assert!(form.passphrase.is_blank() && form.code.is_blank() && form.made.is_none());
    close(window);

    // Opening, and leaving before one has.
    let mut window = window_in(&data);
    press(&mut window, "Verder met uw scan");
    type_in(&mut window, "Wachtzin", WORDS);
    let field = focused(&window);
    press(&mut window, "Terug naar de start");
    assert!(window.state().state().keeping.form.passphrase.is_blank());
    assert!(TextEditState::load(&window.ctx, field).is_none());
    press(&mut window, "Verder met uw scan");
    let empty = window.get_by_role_and_label(Role::PasswordInput, "Wachtzin").accesskit_node().value();
    assert_eq!(empty.as_deref().unwrap_or_default(), "");
}

#[test]
fn another_passphrase_from_the_button_to_the_next_evening() {
    let folder = tempfile::tempdir().expect("a folder");
    let data = folder.path().join("data");
    let mut window = window_in(&data);
    first_place(&mut window);
    let code = keep(&mut window);
    let before = answers(&window);
    act(&mut window, Action::Go(Screen::Settings));
    press(&mut window, "Wachtzin veranderen");
    new_passphrase(&mut window, "Nieuwe wachtzin", OTHER);
    press(&mut window, "Nieuwe wachtzin gebruiken");
    done(&mut window, tasks::PASSPHRASE_DONE.get(Lang::Nl));
    close(window);

    let mut window = window_in(&data);
    open_with(&mut window, WORDS);
    wait(&mut window, "a refusal", |window| shows(window, trouble::WRONG_PASSPHRASE.get(Lang::Nl)));
    type_in(&mut window, "Wachtzin", OTHER);
    key(&mut window, Key::Enter);
    wait(&mut window, "the scan", is_open);
    assert_eq!(answers(&window), before);
    // The recovery code stayed the same.
    act(&mut window, Action::Lock);
    press(&mut window, "Ik weet mijn wachtzin niet meer");
    type_in(&mut window, "Herstelcode", &code);
    new_passphrase(&mut window, "Nieuwe wachtzin", WORDS);
    press(&mut window, "Openen");
    wait(&mut window, "the scan", is_open);
    assert_eq!(answers(&window), before);
}

#[test]
fn someone_knew_the_passphrase_from_the_button_to_the_next_evening() {
    let folder = tempfile::tempdir().expect("a folder");
    let data = folder.path().join("data");
    let mut window = window_in(&data);
    first_place(&mut window);
    let old_code = keep(&mut window);
    let before = answers(&window);
    let stores = || {
        let entries = std::fs::read_dir(&data).expect("a folder").filter_map(Result::ok);
        entries.filter(|entry| entry.path().is_dir()).map(|entry| entry.file_name()).collect::<Vec<_>>()
    };
    let old_store = stores();
    act(&mut window, Action::Go(Screen::Settings));
    press(&mut window, "Iemand kende mijn wachtzin");
    assert!(shows(&window, tasks::IDENTITY_LIMITS.get(Lang::Nl)));
    new_passphrase(&mut window, "Nieuwe wachtzin", OTHER);
    let code = write_down(&mut window);
    assert_ne!(code, old_code);
    press(&mut window, "Bewaren");
    done(&mut window, tasks::IDENTITY_DONE.get(Lang::Nl));
    assert!(stores().len() == 1 && stores() != old_store, "the old files are gone");
    close(window);

    let mut window = window_in(&data);
    open_with(&mut window, WORDS);
    wait(&mut window, "a refusal", |window| shows(window, trouble::WRONG_PASSPHRASE.get(Lang::Nl)));
    press(&mut window, "Ik weet mijn wachtzin niet meer");
    type_in(&mut window, "Herstelcode", &old_code);
    new_passphrase(&mut window, "Nieuwe wachtzin", WORDS);
    press(&mut window, "Openen");
    wait(&mut window, "a refusal", |window| shows(window, trouble::WRONG_CODE.get(Lang::Nl)));
    type_in(&mut window, "Herstelcode", &code);
    press(&mut window, "Openen");
    wait(&mut window, "the scan", is_open);
    assert_eq!(answers(&window), before);
}
