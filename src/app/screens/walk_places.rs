//! The places of the walk, how far each is, and what is left.

use eframe::egui::{
    CornerRadius, CursorIcon, Response, ScrollArea, Sense, Stroke, Ui, WidgetInfo, accesskit::Role, pos2, vec2,
};

use super::Actions;
use crate::app::action::Action;
use crate::app::derived::Section;
use crate::app::kit::progress::{self, Progress};
use crate::app::kit::{button, focus, fonts, layout, notice, pick, text, theme};
use crate::app::state::{Fold, Round, Screen, State};
use crate::checklist::KindIx;
use crate::drawing::Paint;
use crate::report::Paper;
use crate::words::{preview, walk as words, window};

/// The list beside the card.
pub fn side_list(ui: &mut Ui, state: &State, actions: &mut Actions) {
    ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        ui.horizontal(|ui| {
            ui.add_space(12.0);
            ui.vertical(|ui| left(ui, state));
        });
        ui.add_space(8.0);
        rows(ui, state, actions);
    });
}

/// The button and, when it is pressed, the list in place of the card.
pub fn menu(ui: &mut Ui, state: &State, actions: &mut Actions) {
    let section = state.position().and_then(|at| state.derived.section_of(at));
    let section = section.and_then(|at| state.derived.sections.get(at));
    let (name, count) = section.map_or_else(
        || (state.say(words::PLACES).to_owned(), String::new()),
        |section| (name(state, section), count(state, section)),
    );
    let label = words::PLACES_BUTTON.with(state.lang, &[("place", &name), ("count", &count)]);
    layout::row(ui, |ui| {
        let response = pick::opener(ui, &label);
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_expanded(state.is_open(Fold::Places)));
        if response.clicked() {
            actions.push(Action::Fold(Fold::Places));
        }
        left(ui, state);
    });
    if state.is_open(Fold::Places) {
        ui.add_space(8.0);
        ui.spacing_mut().item_spacing.y = 0.0;
        rows(ui, state, actions);
    } else {
        ui.add_space(8.0);
    }
}

fn left(ui: &mut Ui, state: &State) {
    if state.round == Round::Quick {
        text::small_bold(ui, state.say(words::QUICK));
    }
    let to_go = state.derived.to_go;
    let minutes = state.pace.minutes(to_go);
    let words = match (to_go, minutes) {
        (0, _) => state.say(words::ALL_DONE).to_owned(),
        (_, 0 | 1) => state.say(words::MINUTE).to_owned(),
        _ => words::MINUTES.with(state.lang, &[("n", &minutes.to_string())]),
    };
    text::small_bold(ui, &words);
}

fn rows(ui: &mut Ui, state: &State, actions: &mut Actions) {
    let here = (state.screen == Screen::Walk).then(|| state.position()).flatten();
    let here = here.and_then(|at| state.derived.section_of(at));
    let mut elements_shown = state.checklist.kinds.is_empty();
    for (place, section) in state.derived.sections.iter().enumerate() {
        if section.place.is_some() && !elements_shown {
            elements_shown = true;
            elements_row(ui, state, actions);
        }
        let name = name(state, section);
        let label =
            Row { name: &name, count: &count(state, section), progress: section.progress(), here: here == Some(place) };
        if row(ui, &label).clicked() {
            actions.push(Action::Jump(place));
        }
    }
    if !elements_shown {
        elements_row(ui, state, actions);
    }
}

fn elements_row(ui: &mut Ui, state: &State, actions: &mut Actions) {
    let kinds = &state.checklist.kinds;
    let has = |place: usize| {
        state.derived.places_for(&state.checklist, KindIx::from(place)).is_empty()
            || state.scan.none.get(place) == Some(&true)
            || state.scan.elements.iter().any(|element| element.kind.at() == place)
    };
    let answered = (0..kinds.len()).filter(|place| has(*place)).count();
    let expected = kinds.iter().enumerate().filter(|(_, kind)| kind.expected).all(|(place, _)| has(place));
    let progress = if expected && answered > 0 { Progress::Full } else { Progress::of(answered, kinds.len()) };
    let count = state.scan.elements.len().to_string();
    let label = Row { name: state.say(window::ELEMENTS), count: &count, progress, here: false };
    if row(ui, &label).clicked() {
        actions.push(Action::Go(Screen::Elements));
    }
}

/// The name of a part of the walk.
pub fn name(state: &State, section: &Section) -> String {
    section.place.map_or_else(
        || state.say(words::PROFILE).to_owned(),
        |place| state.text(&state.checklist.place(place).title).to_owned(),
    )
}

fn count(state: &State, section: &Section) -> String {
    match section.progress() {
        Progress::PutOff => state.say(words::LATER).to_owned(),
        Progress::Empty => section.asked.to_string(),
        Progress::Partly | Progress::Full => {
            let values = [("answered", &*section.answered.to_string()), ("asked", &*section.asked.to_string())];
            words::COUNT.with(state.lang, &values)
        }
    }
}

struct Row<'a> {
    name: &'a str,
    count: &'a str,
    progress: Progress,
    here: bool,
}

fn row(ui: &mut Ui, row: &Row) -> Response {
    let font = |size| if row.here { fonts::bold(size) } else { fonts::regular(size) };
    let (ink, soft) = (theme::color(ui, Paint::Ink), theme::color(ui, Paint::Soft));
    let count = text::galley(ui, row.count, font(theme::SMALL), soft, f32::INFINITY);
    let width = ui.available_width();
    let room = (width - 40.0 - count.size().x - 24.0).max(60.0);
    let name = text::galley(ui, row.name, font(theme::SMALL + 0.5), ink, room);
    let size = vec2(width, (name.size().y + 18.0).max(42.0));
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let spoken = format!("{}, {}", row.name, row.count);
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, row.here, &spoken));
    if ui.is_rect_visible(rect) {
        let radius = CornerRadius::same(theme::CONTROL_RADIUS);
        if row.here || response.hovered() {
            let fill = if row.here { Paint::AccentTint } else { Paint::Sunk };
            ui.painter().rect_filled(rect, radius, theme::color(ui, fill));
        }
        if row.here && theme::hairline(ui) > 1.0 {
            let stroke = Stroke::new(2.0, theme::color(ui, Paint::Accent));
            ui.painter().rect_stroke(rect, radius, stroke, eframe::egui::StrokeKind::Inside);
        }
        progress::symbol(ui, pos2(rect.left() + 21.0, rect.center().y), row.progress);
        ui.painter().galley(pos2(rect.left() + 40.0, rect.center().y - name.size().y / 2.0), name, ink);
        let at = pos2(rect.right() - 12.0 - count.size().x, rect.center().y - count.size().y / 2.0);
        ui.painter().galley(at, count, soft);
    }
    if response.has_focus() {
        if response.gained_focus() {
            response.scroll_to_me(None);
        }
        if focus::by_keyboard(ui.ctx()) {
            focus::ring(ui, rect.shrink(6.0), theme::CONTROL_RADIUS);
        }
    }
    response.on_hover_cursor(CursorIcon::PointingHand)
}

/// What is on the buitenlijst, said on a place's first card.
pub fn outdoors(ui: &mut Ui, state: &State, section: &Section, actions: &mut Actions) {
    let Some(place) = section.place.filter(|place| state.checklist.place(*place).outdoors) else { return };
    if section.put_off {
        notice::banner_with(ui, notice::Kind::Info, state.say(words::IS_PUT_OFF), |ui| {
            layout::row(ui, |ui| {
                if button::small(ui, state.say(preview::OUTDOOR_ON_PAPER)).clicked() {
                    actions.push(Action::ShowPaper(Paper::OutdoorList));
                }
                if button::quiet(ui, state.say(words::TAKE_ON)).clicked() {
                    actions.push(Action::PutOff(place, false));
                }
            });
        });
        ui.add_space(8.0);
    }
}
