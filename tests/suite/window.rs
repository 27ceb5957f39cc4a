//! The window as a person uses it: found by role and label, driven by keys.

use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use huisscan::app::kit::theme::Theme;
use huisscan::app::{Action, HuisscanApp, Round, Screen};
use huisscan::words::Lang;

use eframe::egui::accesskit::{Role, Toggled};
use eframe::egui::{Key, Modifiers};

pub const FILE: &[u8] = include_bytes!("../data/window.json");

pub type Window<'a> = Harness<'a, HuisscanApp>;

pub fn window(width: f32, height: f32) -> Window<'static> {
    window_on(FILE, width, height)
}

pub fn window_on(file: &[u8], width: f32, height: f32) -> Window<'static> {
    let outcome = huisscan::checklist::read(file);
    let checklist = outcome.checklist.unwrap_or_else(|| panic!("{:#?}", outcome.problems));
    let app = HuisscanApp::with_clock(checklist, || jiff::civil::date(2026, 11, 24));
    let mut harness = Harness::builder().with_size([width, height]).with_max_steps(12).build_ui_state(
        |ui, app: &mut HuisscanApp| {
            if !ui.ctx().data(|data| data.get_temp(eframe::egui::Id::unique("prepared")).unwrap_or(false)) {
                ui.ctx().data_mut(|data| data.insert_temp(eframe::egui::Id::unique("prepared"), true));
                app.prepare(ui.ctx());
                return;
            }
            app.show(ui);
        },
        app,
    );
    harness.run();
    harness
}

/// The screens one can go to without a vault.
pub const SCREENS: [Screen; 9] = [
    Screen::Start,
    Screen::Incident,
    Screen::Guides,
    Screen::Guide,
    Screen::Elements,
    Screen::Walk,
    Screen::Result,
    Screen::Plan,
    Screen::Report,
];

/// Presses the button with this name; the harness finds it in the tree, as a
/// screen reader does.
pub fn press(window: &mut Window, name: &str) {
    window.get_by_role_and_label(Role::Button, name).click_accesskit();
    window.run();
}

pub fn key(window: &mut Window, key: Key) {
    window.key_press(key);
    window.run();
}

pub fn act(window: &mut Window, action: Action) {
    let ctx = window.ctx.clone();
    window.state_mut().act(&ctx, action);
    window.run();
}

pub fn heading(window: &Window) -> String {
    heading_of(window, 1)
}

pub fn question(window: &Window) -> String {
    heading_of(window, 2)
}

pub fn heading_of(window: &Window, level: usize) -> String {
    let heading = window.get_all_by_role(Role::Heading).find(|node| node.accesskit_node().level() == Some(level));
    heading.and_then(|node| node.accesskit_node().label()).unwrap_or_default()
}

pub fn focused(window: &Window) -> Option<String> {
    let found = window.root().children_recursive().find(egui_kittest::Node::is_focused)?;
    let node = found.accesskit_node();
    Some(format!("{:?} {}", node.role(), node.label().unwrap_or_default()))
}

pub fn answered(window: &Window) -> usize {
    window.state().state().scan.answers.iter().filter(|answer| answer.is_some()).count()
}

/// A screen reader reads a row when it gets the focus: it must be chosen then.
#[test]
fn a_digit_gives_its_row_the_focus_and_the_choice_in_one_frame() {
    let mut window = window(1366.0, 768.0);
    press(&mut window, "Begin de hele ronde");
    let mut frames = 0;
    let mut look = |window: &mut Window, role: Role, key: Key| {
        window.key_press(key);
        for _ in 0..4 {
            window.step();
            let with_focus = window.query_all_by_role(role).find(|node| node.accesskit_node().is_focused());
            if let Some(node) = with_focus {
                frames += 1;
                let (name, chosen) = (node.accesskit_node().label(), node.accesskit_node().toggled());
                assert_eq!(chosen, Some(Toggled::True), "{name:?}");
            }
        }
    };
    look(&mut window, Role::RadioButton, Key::Num2);
    look(&mut window, Role::RadioButton, Key::Num1);
    key(&mut window, Key::Enter);
    look(&mut window, Role::CheckBox, Key::Num2);
    look(&mut window, Role::CheckBox, Key::Num3);
    assert!(frames > 10, "{frames}");
}

#[test]
fn from_start_to_plan_by_keys() {
    let mut window = window(1366.0, 768.0);
    assert_eq!(heading(&window), "Hoe veilig is uw huis?");
    press(&mut window, "Begin de hele ronde");
    assert_eq!(heading(&window), "Over uw huis");
    // The answers have the keyboard at once: a digit chooses, Enter goes on.
    key(&mut window, Key::Num2);
    let flat = window.get_by_role_and_label(Role::RadioButton, "Een flat");
    assert_eq!(flat.accesskit_node().toggled(), Some(Toggled::True));
    key(&mut window, Key::Enter);
    assert_eq!(question(&window), "Wie wonen er bij u?");
    key(&mut window, Key::Num2);
    key(&mut window, Key::Num3);
    let ticked = window
        .get_all_by_role(Role::CheckBox)
        .filter(|node| node.accesskit_node().toggled() == Some(Toggled::True))
        .count();
    assert_eq!(ticked, 2);
    key(&mut window, Key::Enter);
    // A field: what is typed is the answer, a digit is no shortcut here.
    window.get_by_role(Role::TextInput).type_text("12");
    window.run();
    key(&mut window, Key::Enter);
    assert_eq!(question(&window), "Sinds wanneer woont u hier?");
    window.key_press_modifiers(Modifiers::ALT, Key::ArrowLeft);
    window.run();
    assert_eq!(question(&window), "Sinds wanneer woont u hier?", "no shortcut while someone types");
    key(&mut window, Key::Enter);
    assert_eq!(question(&window), "Wie belt u in uw organisatie?");
    assert_eq!(focused(&window).as_deref(), Some("TextInput Naam of functie"));
    key(&mut window, Key::Enter);
    assert_eq!(heading(&window), "Deuren en ramen", "blank is passed by");

    press(&mut window, "Raam toevoegen: Achterkant");
    window.get_by_role_and_label(Role::TextInput, "Naam van Raam").focus();
    window.run();
    window.get_by_role_and_label(Role::TextInput, "Naam van Raam").type_text("Keuken");
    window.run();
    press(&mut window, "Verder met de rondgang");
    assert_eq!(heading(&window), "Vanaf de straat");
    key(&mut window, Key::Num2);
    key(&mut window, Key::Enter);
    assert_eq!(heading(&window), "Bij de voordeur");
    key(&mut window, Key::Num2);
    window.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    window.run();
    let given = answered(&window);
    key(&mut window, Key::Num2);
    assert_eq!(answered(&window), given + 1);
    key(&mut window, Key::Enter);
    key(&mut window, Key::Num0);
    window.get_by_label("Deze vraag komt op uw lijst ‘na te kijken’.");
    key(&mut window, Key::Enter);
    assert_eq!(heading(&window), "Achterkant");
    window.get_by_label("Keuken");
    key(&mut window, Key::Num2);
    key(&mut window, Key::Enter);
    assert_eq!(heading(&window), "Zo staat uw huis ervoor");

    press(&mut window, "Wat doe ik eerst?");
    window.get_by_label("Laat sterk beslag plaatsen");
    window.get_by_role_and_label(Role::CheckBox, "Gedaan: Keuken").click_accesskit();
    window.run();
    // The question of that finding is asked again, over the plan.
    window.get_by_role_and_label(Role::RadioButton, "Ja, het raam gaat op slot").click_accesskit();
    window.run();
    press(&mut window, "Klaar");
    assert!(window.query_by_role_and_label(Role::CheckBox, "Gedaan: Keuken").is_none());
}

#[test]
fn arrows_walk_and_enter_never_answers_a_fresh_card() {
    let mut window = window(1366.0, 768.0);
    act(&mut window, Action::Begin(Round::Full));
    key(&mut window, Key::Enter);
    assert_eq!(answered(&window), 0);
    window.key_press_modifiers(Modifiers::ALT, Key::ArrowLeft);
    window.run();
    key(&mut window, Key::ArrowDown);
    assert_eq!(focused(&window).as_deref(), Some("RadioButton Een huis"));
    key(&mut window, Key::ArrowDown);
    assert_eq!(focused(&window).as_deref(), Some("RadioButton Een flat"));
    assert_eq!(answered(&window), 0, "walking over answers chooses none");
    key(&mut window, Key::Space);
    assert_eq!(answered(&window), 1);
}

#[test]
fn tab_goes_from_answers_to_what_is_below() {
    let mut window = window(1366.0, 768.0);
    act(&mut window, Action::Begin(Round::Full));
    let mut stops = Vec::new();
    for _ in 0..6 {
        stops.extend(focused(&window));
        key(&mut window, Key::Tab);
    }
    let expected = [
        "RadioGroup In wat voor huis woont u?",
        "RadioButton Een huis",
        "RadioButton Een flat",
        "Button Volgende",
        "Button Vorige",
        "Button Notitie",
    ];
    assert_eq!(stops, expected);
}

#[test]
fn danger_is_on_every_screen_and_its_numbers_come_first() {
    let mut window = window(683.0, 384.0);
    let screens =
        [Screen::Start, Screen::Incident, Screen::Elements, Screen::Walk, Screen::Result, Screen::Plan, Screen::Report];
    for screen in screens {
        act(&mut window, Action::Go(screen));
        press(&mut window, "Nu gevaar?");
        // On the screen for incidents the numbers stand beneath it too.
        let top = |name: &str| window.get_all_by_label(name).last().map(|node| node.rect().top());
        assert!(top("112") < top("0900-8844") && top("0900-8844") < top("070-000 00 00"), "{screen:?}");
        key(&mut window, Key::Escape);
        assert!(window.query_by_label("112").is_none() || screen == Screen::Incident, "{screen:?}");
    }
}

#[test]
fn a_help_card_is_read_ticked_and_left_without_a_trace() {
    let mut window = window(1366.0, 768.0);
    press(&mut window, "Bekijk de hulpkaarten");
    assert_eq!(heading(&window), "Hulpkaarten");
    for group in ["Er is iets gebeurd", "Als u gaat bellen"] {
        window.get_by_role_and_label(Role::Heading, group);
    }
    assert!(window.query_by_label("Aan de deur").is_none(), "no card of that kind");
    press(&mut window, "Bellen met het Steunpunt, 2 stappen");
    assert_eq!(heading(&window), "Bellen met het Steunpunt");
    let ticked = |window: &Window| {
        let boxes = window.get_all_by_role(Role::CheckBox);
        boxes.map(|node| node.accesskit_node().toggled() == Some(Toggled::True)).collect::<Vec<_>>()
    };
    // From the heading Tab goes to the first step; Space ticks it.
    key(&mut window, Key::Tab);
    assert_eq!(focused(&window).as_deref(), Some("CheckBox Stap 1: Zeg wie u bent."));
    key(&mut window, Key::Space);
    assert_eq!(ticked(&window), [true, false]);
    window.get_by_role_and_label(Role::CheckBox, "Stap 2: Vraag om raad.");
    let scan = window.state().state().scan.clone();
    assert_eq!(scan, huisscan::scan::Scan::empty(&window.state().state().checklist));
    assert!(!window.state().state().can_undo());

    window.get_by_role_and_label(Role::Button, "Kopieer 070-000 00 00").click_accesskit();
    window.step();
    let copied = window
        .output()
        .platform_output
        .commands
        .iter()
        .any(|command| matches!(command, eframe::egui::OutputCommand::CopyText(text) if text == "070-000 00 00"));
    assert!(copied);
    window.run();
    window.get_by_role_and_label(Role::Status, "070-000 00 00 is gekopieerd.");
    window.key_press_modifiers(Modifiers::ALT, Key::ArrowLeft);
    window.run();
    press(&mut window, "Bellen met het Steunpunt, 2 stappen");
    assert_eq!(ticked(&window), [false, false]);
}

#[test]
fn a_measure_that_names_a_number_leads_to_the_help_cards() {
    let mut window = window(1366.0, 768.0);
    let checklist = window.state().state().checklist.clone();
    let answer = |id: &str| {
        let question = checklist.question_by_id(id).unwrap_or_else(|| panic!("no question {id}"));
        let asked = huisscan::scan::Asked { question, subject: huisscan::scan::Subject::Household };
        Action::Answer(asked, Some(huisscan::scan::Given::Choice(huisscan::checklist::AnswerIx(1))))
    };
    act(&mut window, answer("slot"));
    act(&mut window, Action::Go(Screen::Plan));
    assert!(window.query_by_label("Hulpkaart voor het bellen").is_none(), "new fittings are no call");
    act(&mut window, answer("melder"));
    press(&mut window, "Hulpkaart voor het bellen");
    assert_eq!(heading(&window), "Hulpkaarten");
}

#[test]
fn the_own_organisation_comes_after_the_two_numbers() {
    let mut window = window(683.0, 384.0);
    act(&mut window, Action::Go(Screen::Incident));
    press(&mut window, "Invullen wie u belt");
    assert_eq!(question(&window), "Wie belt u in uw organisatie?");
    for (field, typed) in [("Naam of functie", "De griffier"), ("Telefoonnummer", "06 0000 0000")] {
        assert_eq!(focused(&window), Some(format!("TextInput {field}")));
        window.get_by_role_and_label(Role::TextInput, field).type_text(typed);
        window.run();
        key(&mut window, Key::Enter);
    }
    assert_eq!(focused(&window).as_deref(), Some("TextInput Wanneer bereikbaar"));
    act(&mut window, Action::Go(Screen::Incident));
    assert!(window.query_by_role_and_label(Role::Button, "Invullen wie u belt").is_none());
    window.get_by_label("De griffier");
    act(&mut window, Action::Go(Screen::Start));
    press(&mut window, "Nu gevaar?");
    let top = |name: &str| window.get_by_label(name).rect().top();
    assert!(top("112") < top("0900-8844") && top("0900-8844") < top("06 0000 0000"));
    assert!(top("06 0000 0000") < top("070-000 00 00"), "before what the checklist says");
    window.get_by_label("Door u ingevuld.");
}

#[test]
fn every_screen_fits_in_one_column_and_scrolls() {
    let mut window = window(683.0, 384.0);
    act(&mut window, Action::Begin(Round::Full));
    press(&mut window, "Over uw huis, 4");
    press(&mut window, "Bij de voordeur, 2");
    assert_eq!(heading(&window), "Bij de voordeur");
    for screen in SCREENS {
        act(&mut window, Action::Go(screen));
        for node in window.root().children_recursive() {
            let kind = node.accesskit_node().role();
            if matches!(kind, Role::Button | Role::RadioButton | Role::TextInput | Role::CheckBox) {
                let rect = node.rect();
                let name = node.accesskit_node().label();
                assert!(rect.left() >= 0.0 && rect.right() <= 683.0, "{screen:?}: {kind:?} {name:?} at {rect:?}");
            }
        }
    }
}

/// Both languages and all themes: every letter has a glyph and every input a
/// name (the harness fails on either), and nothing panics, on the checklist
/// that is shipped.
#[test]
fn every_screen_in_every_theme_and_language() {
    let mut window = window_on(include_bytes!("../../checklists/woning-bestuurder.json"), 1366.0, 768.0);
    act(&mut window, Action::Begin(Round::Full));
    for (theme, lang) in [(Theme::Light, Lang::Nl), (Theme::Dark, Lang::En), (Theme::HighContrast, Lang::Nl)] {
        act(&mut window, Action::Theme(theme));
        act(&mut window, Action::Language(lang));
        for screen in SCREENS {
            act(&mut window, Action::Go(screen));
            assert!(!heading(&window).is_empty(), "{screen:?} has no heading");
        }
        act(&mut window, Action::Danger);
        act(&mut window, Action::CloseDialog);
    }
    assert!(!window.state().state().failed);
}

/// Walks all of the shipped checklist with its first answers.
#[test]
fn the_shipped_checklist_can_be_walked_by_keys() {
    let mut window = window_on(include_bytes!("../../checklists/woning-bestuurder.json"), 1366.0, 768.0);
    act(&mut window, Action::Begin(Round::Full));
    for kind in 0..window.state().state().checklist.kinds.len() {
        act(&mut window, Action::AddElement(huisscan::checklist::KindIx::from(kind)));
    }
    act(&mut window, Action::Jump(0));
    for _ in 0..400 {
        match window.state().state().screen {
            Screen::Walk => {
                key(&mut window, Key::Num1);
                key(&mut window, Key::Enter);
            }
            Screen::Elements => press(&mut window, "Verder met de rondgang"),
            _ => break,
        }
    }
    let state = window.state().state();
    assert_eq!(state.screen, Screen::Result);
    assert_eq!(state.derived.to_go, 0);
    assert!(!state.failed);
}

#[test]
fn ten_windows_take_one_key_each() {
    let mut window = window(1366.0, 768.0);
    act(&mut window, Action::Go(Screen::Elements));
    window.get_by_label("Zet elk raam op de lijst.");
    let add = "Button Raam toevoegen: Vanaf de straat";
    window.get_by_role_and_label(Role::Button, "Raam toevoegen: Vanaf de straat").focus();
    window.run();
    for _ in 0..10 {
        key(&mut window, Key::Space);
        assert_eq!(focused(&window).as_deref(), Some(add));
    }
    window.get_by_role_and_label(Role::Status, "10 op de lijst");
    let scan = &window.state().state().scan;
    assert!(scan.elements.len() == 10 && scan.elements.iter().all(|element| element.place.at() == 0));
    // Names can wait; Enter goes from one to the next.
    for (field, name) in [("Naam van Raam 1", "Keuken"), ("Naam van Raam 2", "Gang")] {
        if name == "Keuken" {
            window.get_by_role_and_label(Role::TextInput, field).focus();
            window.run();
        }
        assert_eq!(focused(&window), Some(format!("TextInput {field}")));
        window.get_by_role_and_label(Role::TextInput, field).type_text(name);
        window.run();
        key(&mut window, Key::Enter);
    }
    let names: Vec<&str> = window.state().state().scan.elements.iter().map(|element| element.name.as_str()).collect();
    assert_eq!(names[..3], ["Keuken", "Gang", ""]);
    // One place: one button.
    press(&mut window, "Dakraam toevoegen");
    assert_eq!(window.state().state().scan.elements.len(), 11);
}

#[test]
fn an_answer_under_review_needs_one_key() {
    let mut window = window(1366.0, 768.0);
    let checklist = window.state().state().checklist.clone();
    let question = checklist.question_by_id("slot").unwrap_or_else(|| panic!("no question"));
    let slot = huisscan::scan::Asked { question, subject: huisscan::scan::Subject::Household };
    let mut scan = huisscan::scan::Scan::empty(&checklist);
    scan.set(&checklist, slot, Some(huisscan::scan::Given::Choice(huisscan::checklist::AnswerIx(0))));
    scan.under_review.insert(slot);
    scan.review.push(huisscan::scan::Review {
        question: "slot".to_owned(),
        element: None,
        change: "meaning".to_owned(),
        from_version: "2025.2".to_owned(),
        old_answer: "staal".into(),
    });
    window.state_mut().take_over(scan);
    act(&mut window, Action::Visit(slot));
    window.get_by_label("In versie 2025.2 antwoordde u: Staal eromheen");
    // Enter alone confirms nothing.
    key(&mut window, Key::Enter);
    assert!(window.state().state().scan.under_review.contains(&slot));
    act(&mut window, Action::Visit(slot));
    press(&mut window, "Opnieuw beantwoorden");
    assert_eq!(focused(&window).as_deref(), Some("RadioGroup Wat ziet u rond het sleutelgat?"));
    key(&mut window, Key::K);
    assert!(window.state().state().scan.under_review.is_empty());
    assert_eq!(focused(&window).as_deref(), Some("RadioButton Staal eromheen"));
}

#[test]
fn a_dialog_takes_the_keyboard_and_gives_it_back() {
    let mut window = window(1366.0, 768.0);
    act(&mut window, Action::Begin(Round::Full));
    act(&mut window, Action::Go(Screen::Result));
    assert_eq!(focused(&window).as_deref(), Some("Heading Zo staat uw huis ervoor"));
    act(&mut window, Action::Resume);
    act(&mut window, Action::Danger);
    assert_eq!(focused(&window).as_deref(), Some("Heading Nu gevaar?"));
    key(&mut window, Key::Tab);
    assert_eq!(focused(&window).as_deref(), Some("Button Sluiten"));
    key(&mut window, Key::Enter);
    assert_eq!(focused(&window).as_deref(), Some("RadioGroup In wat voor huis woont u?"));
}

/// A mistake of ours in one screen: a sentence, a way on, and every answer.
#[test]
fn a_screen_that_fails_costs_no_answers() {
    let mut window = window(1366.0, 768.0);
    let mut scan = window.state().state().scan.clone();
    let asked = huisscan::scan::Asked {
        question: huisscan::checklist::QuestionIx(0),
        subject: huisscan::scan::Subject::Household,
    };
    let checklist = window.state().state().checklist.clone();
    scan.set(&checklist, asked, Some(huisscan::scan::Given::Choice(huisscan::checklist::AnswerIx(0))));
    // No such measure: drawing what is done trips over it.
    scan.done.reasons.insert((huisscan::checklist::MeasureIx(999), asked));
    window.state_mut().take_over(scan);
    act(&mut window, Action::Go(Screen::Plan));
    assert_eq!(heading(&window), "Dit scherm werkt nu niet");
    press(&mut window, "Terug naar de start");
    assert_eq!(heading(&window), "Hoe veilig is uw huis?");
    assert_eq!(answered(&window), 1);
}

#[test]
fn a_window_at_rest_draws_nothing() {
    let mut window = window(1366.0, 768.0);
    act(&mut window, Action::Begin(Round::Full));
    for screen in [Screen::Start, Screen::Walk, Screen::Result, Screen::Plan, Screen::Report] {
        act(&mut window, Action::Go(screen));
        window.step();
        let next = window.output().viewport_output.values().map(|viewport| viewport.repaint_delay).min();
        assert_eq!(next, Some(std::time::Duration::MAX), "{screen:?}");
    }
}
