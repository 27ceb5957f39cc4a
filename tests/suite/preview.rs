//! The report in the window: its pages, its options, its way to a file.

use std::time::{Duration, Instant};

use egui_kittest::kittest::{NodeT as _, Queryable as _};
use huisscan::app::{Action, Screen, Zoom};
use huisscan::report::{Cut, Paper};

use eframe::egui::Key;
use eframe::egui::accesskit::{Role, Toggled};

use crate::keeping::{WORDS, first_place, is_saved, keep, type_in, wait, window_in};
use crate::window::{Window, act, focused, key, press, window, window_on};

const BUILT_IN: &[u8] = include_bytes!("../../checklists/woning-bestuurder.json");

/// Pages are made elsewhere: waits until those of now are there.
fn wait_for_pages(window: &mut Window) {
    let until = Instant::now() + Duration::from_mins(1);
    while !window.state().state().pages_are_right() {
        assert!(Instant::now() < until, "no pages");
        std::thread::sleep(Duration::from_millis(10));
        window.step();
    }
    window.run();
}

/// The built-in checklist with something to advise on.
fn report(width: f32, height: f32) -> Window<'static> {
    let mut window = window_on(BUILT_IN, width, height);
    act(&mut window, Action::Begin(huisscan::app::Round::Full));
    let checklist = window.state().state().checklist.clone();
    for kind in 0..checklist.kinds.len() {
        act(&mut window, Action::AddElement(huisscan::checklist::KindIx::from(kind)));
    }
    let asked: Vec<_> = window.state().state().derived.assessment.walk.steps.iter().map(|step| step.asked).collect();
    for asked in asked {
        let question = checklist.question(asked.question);
        let of_element = matches!(asked.subject, huisscan::scan::Subject::Element(_));
        if let Some(last) = question.answers().len().checked_sub(1).filter(|_| of_element) {
            let given = huisscan::scan::Given::Choice(huisscan::checklist::AnswerIx::from(last));
            let ctx = window.ctx.clone();
            window.state_mut().act(&ctx, Action::Answer(asked, Some(given)));
        }
    }
    act(&mut window, Action::Go(Screen::Report));
    wait_for_pages(&mut window);
    window
}

fn pages(window: &Window) -> usize {
    window.state().state().desk.pages().map_or(0, |made| made.report.pages().len())
}

fn page(window: &Window) -> usize {
    window.state().state().desk.page + 1
}

#[test]
fn pages_are_turned_by_button_key_and_small_page() {
    let mut window = report(1366.0, 768.0);
    let total = pages(&window);
    assert!(total > 5, "{total}");
    window.get_by_role_and_label(Role::Status, &format!("Bladzijde 1 van {total}"));
    press(&mut window, "Volgende bladzijde");
    assert_eq!(page(&window), 2);
    for (pressed, now) in [
        (Key::PageDown, 3),
        (Key::PageUp, 2),
        (Key::End, total),
        (Key::PageDown, total),
        (Key::Home, 1),
        (Key::PageUp, 1),
    ] {
        key(&mut window, pressed);
        assert_eq!(page(&window), now, "{pressed:?}");
    }
    // Every page has its small one, also those scrolled out of view.
    for number in 1..=total {
        let name = format!("Bladzijde {number} van {total}");
        let small = window.get_by_role_and_label(Role::Button, &name);
        let here = small.accesskit_node().toggled() == Some(Toggled::True);
        assert_eq!(here, number == 1, "{name}");
    }
    press(&mut window, &format!("Bladzijde {total} van {total}"));
    assert_eq!(page(&window), total);
    window.get_by_role_and_label(Role::Document, &format!("Bladzijde {total} van {total}"));
}

/// As wide as there is room means: nothing to move sideways.
#[test]
fn the_full_width_fits_and_larger_moves_both_ways() {
    for (width, height) in [(1366.0, 768.0), (683.0, 384.0)] {
        let mut window = report(width, height);
        let sheet = |window: &Window| window.get_by_role(Role::Document).rect();
        for zoom in [Zoom::Width, Zoom::Page] {
            act(&mut window, Action::Zoom(zoom));
            assert!(sheet(&window).right() <= width && sheet(&window).left() >= 0.0, "{:?}", sheet(&window));
        }
        act(&mut window, Action::Zoom(Zoom::Double));
        assert!(sheet(&window).width() > width * 0.9, "{:?}", sheet(&window));
    }
}

#[test]
fn no_shortcut_of_the_pages_fires_while_someone_types() {
    let mut window = report(1366.0, 768.0);
    window.get_by_role_and_label(Role::TextInput, "Map en naam van het bestand").focus();
    window.run();
    for pressed in [Key::PageDown, Key::End, Key::Plus, Key::Minus] {
        key(&mut window, pressed);
    }
    assert_eq!((page(&window), window.state().state().desk.zoom), (1, Zoom::Width));
}

#[test]
fn plus_and_minus_go_to_the_next_size_that_differs() {
    let mut window = report(1366.0, 768.0);
    let zoom = |window: &Window| window.state().state().desk.zoom;
    let mut sizes = vec![zoom(&window)];
    for _ in 0..4 {
        key(&mut window, Key::Plus);
        sizes.push(zoom(&window));
    }
    assert_eq!(sizes, [Zoom::Width, Zoom::Full, Zoom::Half, Zoom::Double, Zoom::Double]);
    for _ in 0..5 {
        key(&mut window, Key::Minus);
    }
    assert_eq!(zoom(&window), Zoom::Page);
    // The page itself can have the keyboard; then the arrows move it.
    act(&mut window, Action::Zoom(Zoom::Double));
    let top = |window: &Window| {
        let words = window.get_all_by_role(Role::Paragraph);
        words.map(|node| node.rect().top()).fold(f32::MAX, f32::min)
    };
    window.get_by_role(Role::Document).focus();
    window.run();
    let before = top(&window);
    key(&mut window, Key::ArrowDown);
    assert!(top(&window) < before - 30.0, "{before} {}", top(&window));
}

#[test]
fn a_screen_reader_gets_headings_lists_and_tables_of_the_page() {
    let mut window = report(1366.0, 768.0);
    let roles = |window: &Window, role: Role| window.query_all_by_role(role).count();
    let mut seen = std::collections::BTreeMap::new();
    for _ in 0..pages(&window) {
        for role in [Role::Heading, Role::Paragraph, Role::ListItem, Role::Row, Role::Image] {
            *seen.entry(format!("{role:?}")).or_insert(0) += roles(&window, role);
        }
        key(&mut window, Key::PageDown);
    }
    assert!(seen.values().all(|count| *count > 0), "{seen:?}");
}

/// Everything the document says is in the text of its pages, once, in order.
#[test]
fn the_text_of_the_pages_is_that_of_the_document() {
    let window = report(1366.0, 768.0);
    let state = window.state().state();
    let made = state.desk.pages().expect("pages");
    let letters = |text: &str| text.chars().filter(|letter| letter.is_alphanumeric()).collect::<String>();
    let of_pages: String = made
        .pieces
        .iter()
        .flatten()
        .filter(|piece| !matches!(piece.kind, huisscan::app::Kind::HeaderRow(_)))
        .map(|piece| match &piece.kind {
            huisscan::app::Kind::Row(cells) => cells.iter().map(|(_, cell)| cell.as_str()).collect(),
            kind => kind.spoken(),
        })
        .map(|text| letters(&text))
        .collect();
    let page_text: String = made.report.pages().iter().map(|page| letters(&page.text())).collect();
    // Words of table headers and pictures differ between the two: all others
    // are the same, so the one is hardly longer than the other.
    for line in made.report.document.text().lines().filter(|line| line.len() > 40) {
        assert!(of_pages.contains(&letters(line)) || !page_text.contains(&letters(line)), "not in the text: {line}");
    }
}

#[test]
fn shown_as_text_the_page_is_read_in_the_letters_of_the_window() {
    let mut window = report(683.0, 384.0);
    press(&mut window, "Toon als tekst");
    let shown = window.get_by_role_and_label(Role::Button, "Toon als tekst");
    assert_eq!(shown.accesskit_node().toggled(), Some(Toggled::True));
    let headings = window.get_all_by_role(Role::Heading).count();
    assert!(headings > 3, "{headings}");
    for node in window.root().children_recursive() {
        if node.accesskit_node().role() == Role::Label {
            assert!(node.rect().right() <= 683.0, "{:?}", node.accesskit_node().value());
        }
    }
}

#[test]
fn what_the_reader_sees_is_told_for_each_paper() {
    let mut window = report(1366.0, 768.0);
    let care = "Geef dit aan één persoon. Vraag hoe het wordt bewaard.";
    assert!(window.query_by_role_and_label(Role::Status, care).is_none());
    window.get_by_role_and_label(Role::RadioButton, "Voor uw gesprek met het CCV of uw organisatie").click_accesskit();
    window.run();
    wait_for_pages(&mut window);
    window.get_by_role_and_label(Role::Status, care);
    // The installer's part holds answers: that is said.
    let answers = "Uw antwoorden over die plekken, en of u huurt.";
    assert!(window.query_by_label(answers).is_none());
    window.get_by_role_and_label(Role::RadioButton, "Voor de vakman").click_accesskit();
    window.run();
    wait_for_pages(&mut window);
    window.get_by_label(answers);
    for name in ["Deurkaart", "Buitenlijst", "Belkaarten", "Bestelbladen", "Lege lijst op papier"] {
        press(&mut window, name);
        wait_for_pages(&mut window);
        let button = window.get_by_role_and_label(Role::Button, name);
        assert_eq!(button.accesskit_node().toggled(), Some(Toggled::True), "{name}");
        window.get_by_role_and_label(Role::Heading, "Dit staat er niet in");
        assert!(pages(&window) > 0, "{name}");
    }
    assert!(window.state().state().desk.path.ends_with("vragen-2026-11-24.pdf"));
}

#[test]
fn options_change_the_pages_at_once() {
    let mut window = report(1366.0, 768.0);
    let normal = pages(&window);
    window.get_by_role_and_label(Role::CheckBox, "Grote letters (14 punten)").click_accesskit();
    window.run();
    wait_for_pages(&mut window);
    assert!(pages(&window) > normal);
    press(&mut window, "Taal van het papier: Nederlands");
    window.get_by_role_and_label(Role::MenuItemRadio, "English").click_accesskit();
    window.run();
    wait_for_pages(&mut window);
    let made = window.state().state().desk.pages().expect("pages");
    assert_eq!(made.report.lang, huisscan::words::Lang::En);
    assert_eq!(window.state().state().lang, huisscan::words::Lang::Nl, "the window keeps its own");
}

#[test]
fn notes_are_left_out_of_the_own_report_and_never_in_another() {
    let mut window = report(1366.0, 768.0);
    let notes = "Met uw notities";
    assert!(window.query_by_role_and_label(Role::CheckBox, notes).is_none(), "there are none");
    let asked = window.state().state().derived.assessment.walk.steps[0].asked;
    act(&mut window, Action::Note(asked, "onder de bloempot".to_owned()));
    wait_for_pages(&mut window);
    let told = |window: &Window| {
        let made = window.state().state().desk.pages().expect("pages");
        made.report.document.text().contains("onder de bloempot")
    };
    assert!(told(&window));
    window.get_by_role_and_label(Role::CheckBox, notes).click_accesskit();
    window.run();
    wait_for_pages(&mut window);
    assert!(!told(&window));
    act(&mut window, Action::Paper(Paper::Report(Cut::Employer)));
    wait_for_pages(&mut window);
    assert!(window.query_by_role_and_label(Role::CheckBox, notes).is_none() && !told(&window));
}

#[test]
fn it_is_saved_behind_a_password_and_printed_with_a_warning() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("advies.pdf");
    let mut window = report(1366.0, 768.0);
    act(&mut window, Action::ReportPath(path.display().to_string()));
    window.get_by_role_and_label(Role::CheckBox, "Met een wachtwoord").click_accesskit();
    window.run();
    press(&mut window, "Bewaar als PDF");
    window.get_by_label("Typ eerst een wachtwoord.");
    assert!(!path.exists());
    assert_eq!(focused(&window).as_deref(), Some("PasswordInput Wachtwoord"));
    window.get_by_role_and_label(Role::PasswordInput, "Wachtwoord").type_text("geheim");
    window.run();
    let weak = "Dit wachtwoord is zwak: wie de PDF heeft, kan het raden. Neem meer losse woorden.";
    window.get_by_role_and_label(Role::Status, weak);
    window.get_by_role_and_label(Role::CheckBox, "Toon het wachtwoord").click_accesskit();
    window.run();
    assert!(window.query_by_role(Role::PasswordInput).is_none());
    window.get_by_role_and_label(Role::TextInput, "Wachtwoord").type_text(" kabel merel avondrood");
    window.run();
    window.get_by_role_and_label(Role::Status, "Dit wachtwoord is sterk genoeg.");
    press(&mut window, "Stel woorden voor");
    window.get_by_role_and_label(Role::Status, "Dit wachtwoord is sterk genoeg.");
    press(&mut window, "Bewaar als PDF");
    let until = Instant::now() + Duration::from_mins(1);
    while window.state().state().desk.saved.is_none() {
        assert!(Instant::now() < until, "{:?}", window.state().state().notice);
        std::thread::sleep(Duration::from_millis(10));
        window.step();
    }
    window.run();
    let bytes = std::fs::read(&path).expect("the file");
    assert!(bytes.windows(8).any(|part| part == b"/Encrypt"));
    press(&mut window, "Afdrukken");
    window.get_by_label("Print dit niet op de printer van het werk.");
    key(&mut window, Key::Escape);
    assert!(window.query_by_label("Print dit niet op de printer van het werk.").is_none());
}

#[test]
fn all_of_it_is_reached_by_tab_alone_in_one_column() {
    let mut window = report(683.0, 384.0);
    let mut stops = Vec::new();
    for _ in 0..60 {
        key(&mut window, Key::Tab);
        let here = focused(&window).unwrap_or_default();
        if stops.contains(&here) {
            break;
        }
        stops.push(here);
    }
    let total = pages(&window);
    for wanted in [
        "RadioButton Voor de vakman".to_owned(),
        "Button Deurkaart".to_owned(),
        "Button Taal van het papier: Nederlands".to_owned(),
        "CheckBox Met een wachtwoord".to_owned(),
        "Button Bewaar als PDF".to_owned(),
        "Button Volgende bladzijde".to_owned(),
        "Button Toon als tekst".to_owned(),
        format!("Button Bladzijde {total} van {total}"),
        format!("Document Bladzijde 1 van {total}"),
    ] {
        assert!(stops.contains(&wanted), "{wanted} is not among {stops:#?}");
    }
}

#[test]
fn papers_are_offered_where_one_needs_them() {
    let mut window = window_on(BUILT_IN, 1366.0, 768.0);
    // The blank list before anything was begun.
    press(&mut window, "Lege lijst op papier");
    assert_eq!((window.state().state().screen, window.state().state().desk.paper), (Screen::Report, Paper::Form));
    wait_for_pages(&mut window);
    assert!(pages(&window) > 1);
    let mut window = self::window(1366.0, 768.0);
    act(&mut window, Action::Begin(huisscan::app::Round::Full));
    act(&mut window, Action::PutOff(huisscan::checklist::PlaceIx(0), true));
    act(&mut window, Action::VisitPlace(huisscan::checklist::PlaceIx(0)));
    press(&mut window, "Buitenlijst op papier");
    assert_eq!(window.state().state().desk.paper, Paper::OutdoorList);
    act(&mut window, Action::Go(Screen::Result));
    press(&mut window, "Buitenlijst op papier");
    act(&mut window, Action::Go(Screen::Guides));
    press(&mut window, "Belkaarten op papier");
    assert_eq!(window.state().state().desk.paper, Paper::CallCards);
    assert_eq!(window.state().state().screen, Screen::Report);
    act(&mut window, Action::Paper(Paper::Report(Cut::Private)));
    assert_eq!(window.state().state().screen, Screen::Report);
}

/// The photos that the toolkit holds to paint on pages.
fn textures(window: &Window) -> Vec<eframe::egui::TextureId> {
    let manager = window.ctx.tex_manager();
    let manager = manager.read();
    manager.allocated().filter(|(_, about)| about.name == "photo-on-paper").map(|(id, _)| *id).collect()
}

/// Whether the pages of now, and the file of them, show a photo.
fn pages_show_a_photo(window: &mut Window) -> bool {
    wait(window, "the pages", |window| window.state().state().pages_are_right());
    let made = window.state().state().desk.made.clone().expect("pages");
    let on_page = made.report.pages().iter().flat_map(|page| &page.boxes).any(|content| content.picture.is_some());
    let file = huisscan::report::pdf::write(&made.report).expect("a file");
    let in_file = file.windows(9).any(|part| part == b"DCTDecode");
    assert_eq!(on_page, in_file);
    on_page
}

#[test]
fn photos_go_into_the_own_report_when_chosen_and_are_gone_after_a_lock() {
    const CHOICE: &str = "Met foto’s";
    let folder = tempfile::tempdir().expect("a folder");
    let (data, original) = (folder.path().join("data"), folder.path().join("deur.png"));
    image::RgbImage::from_pixel(40, 30, image::Rgb([200, 30, 30])).save(&original).expect("a picture");
    let mut window = window_in(&data);
    first_place(&mut window);
    keep(&mut window);
    let offered = |window: &Window| window.query_by_role_and_label(Role::CheckBox, CHOICE).is_some();
    act(&mut window, Action::Go(Screen::Report));
    assert!(!offered(&window), "there are none");
    act(&mut window, Action::Go(Screen::Walk));
    press(&mut window, "Foto");
    type_in(&mut window, "Map en naam van de foto", &original.display().to_string());
    press(&mut window, "Foto toevoegen");
    wait(&mut window, "the photo", |window| !window.state().state().photos.pictures.is_empty());
    wait(&mut window, "the save", is_saved);

    act(&mut window, Action::Go(Screen::Report));
    assert!(!pages_show_a_photo(&mut window), "nobody chose it");
    window.get_by_role_and_label(Role::CheckBox, CHOICE).click_accesskit();
    window.run();
    assert!(pages_show_a_photo(&mut window));
    let made = window.state().state().desk.made.clone().expect("pages");
    let holds = |page: &huisscan::report::layout::Page| page.boxes.iter().any(|content| content.picture.is_some());
    let page = made.report.pages().iter().position(holds).expect("its page");
    act(&mut window, Action::Page(page));
    act(&mut window, Action::Zoom(Zoom::Page));
    let texture = textures(&window).pop().expect("a texture");
    assert!(window.output().shapes.iter().any(|clipped| clipped.shape.texture_id() == texture), "painted on the page");
    let shown = window.get_all_by_role(Role::Image).filter_map(|node| node.accesskit_node().label());
    assert!(shown.into_iter().any(|label| label.starts_with("Foto")), "what it shows is told");
    // Left out again, it is gone from the graphics too.
    window.get_by_role_and_label(Role::CheckBox, CHOICE).click_accesskit();
    window.run();
    assert!(!pages_show_a_photo(&mut window));
    window.run();
    assert!(textures(&window).is_empty());
    window.get_by_role_and_label(Role::CheckBox, CHOICE).click_accesskit();
    window.run();
    act(&mut window, Action::Paper(Paper::Report(Cut::Employer)));
    assert!(!offered(&window) && !pages_show_a_photo(&mut window));
    act(&mut window, Action::Paper(Paper::Report(Cut::Private)));
    assert!(pages_show_a_photo(&mut window));

    act(&mut window, Action::Lock);
    let desk = &window.state().state().desk;
    assert!(desk.made.is_none() && desk.fetched.is_empty() && !desk.photos);
    window.run();
    assert!(textures(&window).is_empty());
    type_in(&mut window, "Wachtzin", WORDS);
    key(&mut window, Key::Enter);
    wait(&mut window, "the scan", |window| window.state().state().screen == Screen::Report);
    assert!(offered(&window) && !pages_show_a_photo(&mut window), "it is chosen anew");

    // One that is still on its way when everything is locked is not taken in.
    let ctx = window.ctx.clone();
    window.state_mut().act(&ctx, Action::PaperPhotos(true));
    assert!(!window.state().state().desk.fetched.is_empty());
    act(&mut window, Action::Lock);
    wait(&mut window, "the lock", |window| !window.state().state().keeping.locking);
    assert!(window.state().state().desk.fetched.is_empty());
}
