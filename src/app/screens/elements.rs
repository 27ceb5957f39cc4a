//! Doors and windows: what there is, what it is called, where it is.

use eframe::egui::{Id, Key, Modifiers, Popup, PopupCloseBehavior, Ui};

use super::{Actions, notice_bar};
use crate::app::action::Action;
use crate::app::kit::{button, card, check, field, keys, layout, markup, notice, pick, text, theme};
use crate::app::state::State;
use crate::app::update::LONGEST_NAME;
use crate::checklist::{KindIx, PlaceIx};
use crate::scan::{Element, ElementIx};
use crate::words::{elements as words, walk};

/// Draws the screen.
pub fn elements(ui: &mut Ui, state: &State, actions: &mut Actions) {
    if state.dialog.is_none() && keys::back(ui.ctx()) {
        actions.push(Action::Back);
    }
    layout::page(ui, "elements", theme::CONTENT_WIDTH, |ui| {
        notice_bar::notice_bar(ui, state, actions);
        super::heading(ui, state, state.say(words::TITLE));
        text::soft(ui, state.say(words::LEAD));
        for place in 0..state.checklist.kinds.len() {
            kind(ui, state, KindIx::from(place), actions);
        }
        layout::gap(ui, 24.0);
        layout::row(ui, |ui| {
            if button::primary(ui, state.say(words::GO_ON)).clicked() {
                actions.push(Action::Next);
            }
            if button::quiet(ui, state.say(walk::BACK)).clicked() {
                actions.push(Action::Back);
            }
        });
    });
}

fn kind(ui: &mut Ui, state: &State, kind: KindIx, actions: &mut Actions) {
    let model = state.checklist.kind(kind);
    let of_kind: Vec<ElementIx> = (0..state.scan.elements.len())
        .filter(|place| state.scan.elements[*place].kind == kind)
        .map(ElementIx::from)
        .collect();
    let places = state.derived.places_for(&state.checklist, kind);
    if places.is_empty() && of_kind.is_empty() {
        return;
    }
    let none = state.scan.none.get(kind.at()) == Some(&true);
    layout::gap(ui, 16.0);
    card::card(ui, |ui| {
        text::section(ui, state.text(&model.plural));
        if !none && let Some(hint) = &model.hint {
            markup::soft(ui, state.text(hint));
        }
        count(ui, state, kind, of_kind.len());
        layout::gap(ui, 12.0);
        if !none && places.len() > 1 {
            text::bold(ui, &words::ADD_WHERE.with(state.lang, &[("what", state.text(&model.title))]));
            layout::gap(ui, 8.0);
        }
        // Above the list, so that the buttons stay where they are as it grows.
        layout::row(ui, |ui| {
            if !none {
                add(ui, state, kind, &places, actions);
            }
            if of_kind.is_empty() {
                let response = check::check(ui, state.say(words::NONE), none);
                let spoken = words::NONE_OF.with(state.lang, &[("what", state.text(&model.plural))]);
                ui.ctx().accesskit_node_builder(response.id, |node| node.set_label(spoken));
                if response.clicked() {
                    actions.push(Action::HasNone(kind, !none));
                }
            }
        });
        for (row, element) in of_kind.iter().enumerate() {
            layout::gap(ui, if row == 0 { 16.0 } else { 10.0 });
            let next = of_kind.get(row + 1).copied();
            one(ui, state, *element, next, &of_kind, actions);
        }
    });
}

/// How many there are; read aloud when one is added or removed.
fn count(ui: &mut Ui, state: &State, kind: KindIx, count: usize) {
    let words = match count {
        0 if state.scan.none.get(kind.at()) == Some(&true) => return,
        0 => state.say(words::STILL).to_owned(),
        1 => state.say(words::ONE).to_owned(),
        many => words::MANY.with(state.lang, &[("n", &many.to_string())]),
    };
    notice::status_line(ui, &words);
}

/// The way to one more: for a kind that can be at several places, one button
/// for each.
fn add(ui: &mut Ui, state: &State, kind: KindIx, places: &[PlaceIx], actions: &mut Actions) {
    let title = state.text(&state.checklist.kind(kind).title);
    let add = words::ADD.with(state.lang, &[("what", title)]);
    let [_, _, ..] = places else {
        if button::secondary(ui, &add).clicked() {
            actions.push(places.first().map_or(Action::AddElement(kind), |place| Action::AddElementAt(kind, *place)));
        }
        return;
    };
    for place in places {
        let name = state.text(&state.checklist.place(*place).title);
        let response = button::secondary(ui, name);
        let spoken = words::ADD_AT.with(state.lang, &[("what", title), ("place", name)]);
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_label(spoken));
        if response.clicked() {
            actions.push(Action::AddElementAt(kind, *place));
        }
    }
}

fn one(
    ui: &mut Ui,
    state: &State,
    element: ElementIx,
    next: Option<ElementIx>,
    of_kind: &[ElementIx],
    actions: &mut Actions,
) {
    let Some(found) = state.scan.elements.get(element.at()) else { return };
    let shown = state.element_name(element);
    layout::row(ui, |ui| {
        name(ui, state, element, next, &shown, actions);
        place(ui, state, element, found, actions);
        same_as(ui, state, element, of_kind, actions);
        let response = button::small(ui, state.say(words::REMOVE));
        let spoken = words::REMOVE_WHAT.with(state.lang, &[("name", &shown)]);
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_label(spoken));
        if response.clicked() {
            actions.push(Action::RemoveElement(element));
        }
    });
}

/// What the household calls it. Without a name it is called by its kind and
/// number, and the field says so. Enter goes to the next name.
fn name(ui: &mut Ui, state: &State, element: ElementIx, next: Option<ElementIx>, shown: &str, actions: &mut Actions) {
    let Some(found) = state.scan.elements.get(element.at()) else { return };
    let id = |element: ElementIx| {
        let name = state.scan.elements.get(element.at()).map_or("", |element| element.id.as_str());
        Id::unique(("element-name", name))
    };
    let mut typed = found.name.clone();
    let label = words::NAME.with(state.lang, &[("what", shown)]);
    let about = field::Field { limit: LONGEST_NAME, ..field::Field::line(&label, 190.0) };
    let response = field::in_row(ui, id(element), &about, shown, &mut typed);
    if response.changed() {
        actions.push(Action::NameElement(element, typed));
    }
    // Taken, or the next field would have the same Enter.
    if let Some(next) = next
        && response.lost_focus()
        && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter))
    {
        ui.memory_mut(|memory| memory.request_focus(id(next)));
    }
}

/// Where it is, for a kind that can be at several places.
fn place(ui: &mut Ui, state: &State, element: ElementIx, found: &Element, actions: &mut Actions) {
    let mut places = state.derived.places_for(&state.checklist, found.kind);
    if !places.contains(&found.place) {
        places.push(found.place);
    }
    if places.len() < 2 {
        return;
    }
    let names: Vec<&str> = places.iter().map(|place| state.text(&state.checklist.place(*place).title)).collect();
    let chosen = places.iter().position(|place| *place == found.place).unwrap_or(0);
    let picked = pick::pick(ui, state.say(words::PLACE), &names, chosen);
    if let Some(place) = picked.and_then(|picked| places.get(picked)) {
        actions.push(Action::PlaceElement(element, *place));
    }
}

fn same_as(ui: &mut Ui, state: &State, element: ElementIx, of_kind: &[ElementIx], actions: &mut Actions) {
    let others: Vec<ElementIx> = of_kind.iter().copied().filter(|other| *other != element).collect();
    if others.is_empty() {
        return;
    }
    let response = pick::opener(ui, state.say(words::SAME_AS));
    Popup::menu(&response).close_behavior(PopupCloseBehavior::CloseOnClick).show(|ui| {
        ui.set_min_width(220.0);
        for other in others {
            let label = words::SAME_AS_OTHER.with(state.lang, &[("name", &state.element_name(other))]);
            if pick::item(ui, &label, false) {
                actions.push(Action::CopyElement { from: other, to: element });
                ui.close();
            }
        }
    });
}
