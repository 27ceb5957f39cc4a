//! Doors and windows: what there is, what it is called, where it is.

use eframe::egui::{Id, Popup, PopupCloseBehavior, Ui};

use super::{Actions, notice_bar};
use crate::app::action::Action;
use crate::app::kit::{button, card, check, field, keys, layout, markup, pick, text, theme};
use crate::app::state::{Attention, State};
use crate::app::update::LONGEST_NAME;
use crate::checklist::KindIx;
use crate::scan::ElementIx;
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
            layout::gap(ui, 16.0);
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
    let none = state.scan.none.get(kind.at()) == Some(&true);
    card::card(ui, |ui| {
        text::section(ui, state.text(&model.plural));
        if !none && let Some(hint) = &model.hint {
            markup::soft(ui, state.text(hint));
        }
        for (row, element) in of_kind.iter().enumerate() {
            layout::gap(ui, if row == 0 { 12.0 } else { 16.0 });
            if row > 0 {
                layout::rule(ui);
                layout::gap(ui, 16.0);
            }
            one(ui, state, *element, &of_kind, actions);
        }
        layout::gap(ui, 16.0);
        layout::row(ui, |ui| {
            let add = words::ADD.with(state.lang, &[("what", state.text(&model.title))]);
            if !none && button::secondary(ui, &add).clicked() {
                actions.push(Action::AddElement(kind));
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
    });
}

fn one(ui: &mut Ui, state: &State, element: ElementIx, of_kind: &[ElementIx], actions: &mut Actions) {
    let Some(found) = state.scan.elements.get(element.at()) else { return };
    let model = state.checklist.kind(found.kind);
    let mut name = found.name.clone();
    let shown = state.element_name(element);
    let label = words::NAME.with(state.lang, &[("what", &shown)]);
    let about = field::Field { limit: LONGEST_NAME, ..field::Field::line(&label, 420.0) };
    let id = Id::unique(("element-name", &found.id));
    if super::arrives(ui, state, Attention::Element(element)) {
        ui.memory_mut(|memory| memory.request_focus(id));
    }
    if field::field(ui, id, &about, &mut name).changed() {
        actions.push(Action::NameElement(element, name));
    }
    layout::gap(ui, 8.0);
    layout::row(ui, |ui| {
        if model.places.len() > 1 {
            let names: Vec<&str> =
                model.places.iter().map(|place| state.text(&state.checklist.place(*place).title)).collect();
            let chosen = model.places.iter().position(|place| *place == found.place).unwrap_or(0);
            let picked = pick::pick(ui, state.say(words::PLACE), &names, chosen);
            if let Some(place) = picked.and_then(|picked| model.places.get(picked)) {
                actions.push(Action::PlaceElement(element, *place));
            }
        }
        same_as(ui, state, element, of_kind, actions);
        let response = button::small(ui, state.say(words::REMOVE));
        let spoken = words::REMOVE_WHAT.with(state.lang, &[("name", &shown)]);
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_label(spoken));
        if response.clicked() {
            actions.push(Action::RemoveElement(element));
        }
    });
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
