//! Which paper, what its reader sees and does not see, and how it looks.

use eframe::egui::{Id, Sense, Stroke, Ui, vec2};

use super::Actions;
use crate::app::action::Action;
use crate::app::kit::answer_row::{self, Choose, Chosen, Row};
use crate::app::kit::{button, card, check, fonts, inline, layout, notice, pick, text, theme};
use crate::app::state::State;
use crate::drawing::Paint;
use crate::report::{Cut, Notes, Paper, Print};
use crate::words::{Lang, Phrase, preview as words};

/// In the order of the choice.
const CUTS: [Cut; 3] = [Cut::Private, Cut::Installer, Cut::Employer];
/// The papers beside the report, in the order of their buttons.
const SHEETS: [Paper; 5] = [Paper::DoorCard, Paper::OutdoorList, Paper::CallCards, Paper::OrderSheets, Paper::Form];

/// Draws the choices.
pub fn choices(ui: &mut Ui, state: &State, actions: &mut Actions) {
    text::section(ui, state.say(words::FOR));
    layout::gap(ui, 8.0);
    let is_chosen = |cut| state.desk.paper == Paper::Report(cut);
    let row = |cut| Row { text: state.say(name(Paper::Report(cut))), chosen: is_chosen(cut), unknown: false };
    let rows = CUTS.map(row);
    let picked = answer_row::answers(ui, Id::unique("cut"), state.say(words::FOR), &rows, Choose::One, false);
    if let Some(Chosen::Row(place)) = picked
        && let Some(cut) = CUTS.get(place)
    {
        actions.push(Action::Paper(Paper::Report(*cut)));
    }
    layout::gap(ui, 20.0);
    text::subsection(ui, state.say(words::SHEETS));
    layout::gap(ui, 6.0);
    layout::row(ui, |ui| {
        for paper in SHEETS {
            if button::choice(ui, state.say(name(paper)), state.desk.paper == paper).clicked() {
                actions.push(Action::Paper(paper));
            }
        }
    });
    layout::gap(ui, 20.0);
    reader(ui, state);
    layout::gap(ui, 20.0);
    looks(ui, state, actions);
}

fn reader(ui: &mut Ui, state: &State) {
    let mut view = view(state.desk.paper, has_notes(state).then_some(state.desk.notes));
    if state.offers_photos() {
        let told = if state.desk.photos { &mut view.sees } else { &mut view.misses };
        told.push(words::PHOTOS);
    }
    card::sunk(ui, |ui| {
        for (title, phrases, there) in
            [(words::READER_SEES, view.sees, true), (words::READER_MISSES, view.misses, false)]
        {
            text::subsection(ui, state.say(title));
            for phrase in phrases {
                line(ui, state.say(phrase), there);
            }
            layout::gap(ui, 12.0);
        }
        if let Some(care) = view.care {
            notice::banner(ui, notice::Kind::Info, state.say(care));
        }
    });
}

/// What is in it with a check, what is not with a cross; the heading over them
/// says the same.
fn line(ui: &mut Ui, words: &str, there: bool) {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        let (rect, _) = ui.allocate_exact_size(vec2(14.0, theme::SMALL * 1.5), Sense::hover());
        let at = rect.center();
        if there {
            let stroke = Stroke::new(2.0, theme::color(ui, Paint::Accent));
            let check = vec![at + vec2(-5.0, 0.5), at + vec2(-1.5, 4.0), at + vec2(5.0, -4.0)];
            ui.painter().line(check, stroke);
        } else {
            let stroke = Stroke::new(2.0, theme::color(ui, Paint::Soft));
            for end in [vec2(4.0, 4.0), vec2(4.0, -4.0)] {
                ui.painter().line_segment([at - end, at + end], stroke);
            }
        }
        inline::paragraph(ui, &[(words, fonts::regular(theme::SMALL))], Paint::Ink, 1.5);
    });
}

fn looks(ui: &mut Ui, state: &State, actions: &mut Actions) {
    const LANGUAGES: [(Lang, &str); 2] = [(Lang::Nl, "Nederlands"), (Lang::En, "English")];
    text::subsection(ui, state.say(words::LOOKS));
    layout::gap(ui, 6.0);
    let names = LANGUAGES.map(|(_, name)| name);
    let now = LANGUAGES.iter().position(|(lang, _)| *lang == state.paper_lang()).unwrap_or(0);
    let picked = pick::pick(ui, state.say(words::LANGUAGE), &names, now);
    if let Some((lang, _)) = picked.and_then(|place| LANGUAGES.get(place)) {
        actions.push(Action::PaperLanguage(*lang));
    }
    let large = state.desk.print == Print::Large;
    if check::check(ui, state.say(words::LARGE_PRINT), large).clicked() {
        actions.push(Action::PaperPrint(if large { Print::Normal } else { Print::Large }));
    }
    if state.desk.paper == Paper::Report(Cut::Private) && has_notes(state) {
        let shown = state.desk.notes == Notes::Shown;
        if check::check(ui, state.say(words::WITH_NOTES), shown).clicked() {
            actions.push(Action::PaperNotes(if shown { Notes::LeftOut } else { Notes::Shown }));
        }
    }
    let photos = state.desk.photos;
    if state.offers_photos() && check::check(ui, state.say(words::WITH_PHOTOS), photos).clicked() {
        actions.push(Action::PaperPhotos(!photos));
    }
}

fn has_notes(state: &State) -> bool {
    state.scan.notes.values().any(|note| !note.trim().is_empty())
}

/// The name of a paper.
pub const fn name(paper: Paper) -> Phrase {
    match paper {
        Paper::Report(Cut::Private) => words::PRIVATE,
        Paper::Report(Cut::Installer) => words::INSTALLER,
        Paper::Report(Cut::Employer) => words::EMPLOYER,
        Paper::DoorCard => words::DOOR_CARD,
        Paper::OutdoorList => words::OUTDOOR_LIST,
        Paper::CallCards => words::CALL_CARDS,
        Paper::OrderSheets => words::ORDER_SHEETS,
        Paper::Form => words::FORM,
    }
}

/// What a reader gets to see, in words.
struct View {
    sees: Vec<Phrase>,
    misses: Vec<Phrase>,
    care: Option<Phrase>,
}

fn view(paper: Paper, notes: Option<Notes>) -> View {
    let view = |sees: &[Phrase], misses: &[Phrase], care| View { sees: sees.to_vec(), misses: misses.to_vec(), care };
    match paper {
        Paper::Report(Cut::Private) => {
            let mut view =
                view(&[words::SEES_ALL, words::SEES_WHY], &[words::MISSES_ADDRESS], Some(words::CARE_PRIVATE));
            match notes {
                Some(Notes::Shown) => view.sees.push(words::SEES_NOTES),
                Some(Notes::LeftOut) => view.misses.insert(0, words::MISSES_NOTES),
                None => {}
            }
            view
        }
        Paper::Report(Cut::Installer) => view(
            &[words::SEES_WORK, words::SEES_ANSWERS, words::SEES_NAMES],
            &[words::MISSES_ORDER, words::MISSES_PRIVATE],
            Some(words::CARE_INSTALLER),
        ),
        Paper::Report(Cut::Employer) => view(
            &[words::SEES_MEASURES, words::SEES_NAMES],
            &[words::MISSES_ORDER, words::MISSES_PRIVATE],
            Some(words::CARE_EMPLOYER),
        ),
        Paper::DoorCard => {
            view(&[words::SEES_DOOR, words::SEES_ORGANISATION], &[words::MISSES_FINDINGS], Some(words::CARE_DOOR))
        }
        Paper::OutdoorList => {
            view(&[words::SEES_OUTDOORS, words::SEES_NAMES], &[words::MISSES_ANSWERS], Some(words::CARE_OUTDOOR))
        }
        Paper::CallCards => view(&[words::SEES_CALLS], &[words::MISSES_FINDINGS], Some(words::CARE_CALLS)),
        Paper::OrderSheets => view(
            &[words::SEES_ORDERS, words::SEES_RENT, words::SEES_NAMES],
            &[words::MISSES_ORDER, words::MISSES_PRIVATE],
            Some(words::CARE_INSTALLER),
        ),
        Paper::Form => view(&[words::SEES_FORM], &[words::MISSES_ANY], Some(words::CARE_FORM)),
    }
}
