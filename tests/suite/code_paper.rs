//! The recovery code on paper: written when asked and never else, with what it
//! says and what it does not.

use eframe::egui::accesskit::Role;
use egui_kittest::kittest::Queryable as _;
use huisscan::app::{Action, KeepAction, PaperAction, Screen};
use huisscan::report::{pdf, render_code};
use huisscan::vault::RecoveryCode;
use huisscan::words::{Lang, code_paper as words};
use jiff::civil::date;

use crate::keeping::{WORDS, first_place, is_saved, shown_code, shows, type_in, wait, window_in};
use crate::pdf_text::{Read, squeezed};
use crate::window::{act, heading, press};

#[test]
fn the_sheet_is_one_page_with_the_code_and_not_a_word_on_what_is_kept() {
    for lang in [Lang::Nl, Lang::En] {
        let code = RecoveryCode::random().expect("a code");
        let sheet = render_code(code.as_str(), lang, date(2026, 11, 26));
        assert_eq!(sheet.pages().len(), 1);
        assert!(sheet.missing_characters().is_empty());
        let bytes = pdf::write(&sheet).expect("a pdf");
        let read = Read::of(&bytes);
        let tagged: Vec<String> = read.tagged().iter().map(|leaf| squeezed(&leaf.text)).collect();
        // The groups in their order, as one types them over.
        let groups: Vec<&str> = code.as_str().split('-').collect();
        let (first, second) = groups.split_at(4);
        let expected = format!("{}{}", first.join("-"), second.join("-"));
        let found: String = tagged.iter().map(String::as_str).collect();
        assert!(found.contains(&expected), "{found}");
        for says in [words::WHO_HAS_IT, words::KEEP_HOW[1], words::USE_STEPS[0], words::OPENS_WHAT] {
            let says = squeezed(says.get(lang));
            assert!(tagged.contains(&says), "{says}: {tagged:#?}");
        }
        let everything = read.everything().to_lowercase();
        for word in ["huisscan", "veiligheid", "woning", "scan", "inbra", "burglar"] {
            assert!(!everything.contains(word), "{word}");
        }
    }
}

#[test]
fn it_is_written_when_asked_where_asked_and_over_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let (data, path) = (folder.path().join("data"), folder.path().join("kaart.pdf"));
    let mut window = window_in(&data);
    first_place(&mut window);
    type_in(&mut window, "Wachtzin", WORDS);
    type_in(&mut window, "Nog een keer", WORDS);
    // Not before there is a code.
    act(&mut window, Action::Keep(KeepAction::Paper(PaperAction::Want(true))));
    assert!(window.state().state().keeping.form.paper.is_none());
    press(&mut window, "Verder");
    let code = shown_code(&window);

    press(&mut window, words::WANT.get(Lang::Nl));
    let suggested = window.state().state().keeping.form.paper.clone().expect("a suggestion").path;
    assert!(suggested.contains("kaart-") && !suggested.contains("huis"), "{suggested}");
    assert!(!std::path::Path::new(&suggested).exists() && !data.exists(), "nothing is written yet");
    let synced = folder.path().join("Dropbox");
    std::fs::create_dir(&synced).expect("a folder");
    type_in(&mut window, words::PATH.get(Lang::Nl), &synced.join("kaart.pdf").display().to_string());
    press(&mut window, words::SAVE.get(Lang::Nl));
    window.get_by_role_and_label(Role::Heading, "Deze map gaat naar internet");
    press(&mut window, "Kies een andere map");
    assert_eq!(std::fs::read_dir(&synced).expect("a folder").count(), 0);
    // What is there stays.
    std::fs::write(&path, b"something else").expect("written");
    type_in(&mut window, words::PATH.get(Lang::Nl), &path.display().to_string());
    press(&mut window, words::SAVE.get(Lang::Nl));
    let error = |window: &crate::window::Window| {
        window.state().state().keeping.form.paper.as_ref().and_then(|paper| paper.error.clone())
    };
    wait(&mut window, "a refusal", |window| error(window).is_some());
    let told = error(&window).expect("a reason");
    assert!(shows(&window, &told));
    assert_eq!(std::fs::read(&path).expect("a file"), b"something else");
    std::fs::remove_file(&path).expect("removed");
    press(&mut window, words::SAVE.get(Lang::Nl));
    let saved = words::SAVED.with(Lang::Nl, &[("path", &path.display().to_string())]);
    wait(&mut window, "word of it", |window| shows(window, &saved));
    let text = squeezed(&Read::of(&std::fs::read(&path).expect("a file")).everything());
    assert!(code.split('-').all(|group| text.contains(group)), "{text}");

    // The code still has to be tried; after that it is nowhere to be had any more.
    press(&mut window, "Ik heb hem opgeschreven");
    assert!(!shows(&window, words::WANT.get(Lang::Nl)));
    type_in(&mut window, "Herstelcode", &code);
    press(&mut window, "Bewaren");
    wait(&mut window, "the first save", is_saved);
    act(&mut window, Action::Keep(KeepAction::Paper(PaperAction::Want(true))));
    assert!(window.state().state().keeping.form.paper.is_none());
    act(&mut window, Action::Go(Screen::Settings));
    assert!(!shows(&window, words::WANT.get(Lang::Nl)));
    assert_ne!(heading(&window), "Uw herstelcode");
}
