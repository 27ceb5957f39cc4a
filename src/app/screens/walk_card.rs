//! One card of the walk.

use eframe::egui::{Align, Id, Layout, Ui};

use super::{Actions, own_organisation, photos, subject, walk_answer, walk_places};
use crate::app::action::Action;
use crate::app::derived::{Card, Section, Stop};
use crate::app::kit::{button, card, field, inline, keys, layout, markup, notice, picture, text};
use crate::app::state::{Attention, Fold, Screen, State, WalkChange};
use crate::app::typed;
use crate::checklist::{KindIx, Question};
use crate::scan::{Asked, Given};
use crate::words::{Phrase, elements, photos as photo_words, walk as words};

/// Draws the card at a stop, beneath the name of its place.
pub fn walk_card(ui: &mut Ui, state: &State, at: usize, stop: Stop, actions: &mut Actions) {
    let Some(section) = state.derived.section_of(at).and_then(|section| state.derived.sections.get(section)) else {
        return;
    };
    head(ui, state, at, section);
    // The way there is said once, where one arrives.
    if at == section.first {
        match section.place {
            Some(place) => {
                if let Some(intro) = &state.checklist.place(place).intro {
                    markup::soft(ui, state.text(intro));
                }
            }
            None => {
                text::soft(ui, state.say(words::PROFILE_ABOUT));
            }
        }
    }
    layout::gap(ui, 16.0);
    walk_places::outdoors(ui, state, section, actions);
    match stop.card {
        Card::Question(asked) => question(ui, state, at, section, asked, actions),
        Card::Missing(kind) => missing(ui, state, kind, actions),
        Card::OwnOrganisation => own_organisation::own_organisation(ui, state, actions),
    }
}

/// The place, and which question of how many.
fn head(ui: &mut Ui, state: &State, at: usize, section: &Section) {
    let values = [("n", &*(at - section.first + 1).to_string()), ("total", &*section.asked.to_string())];
    let counts = state.derived.stops.get(at).is_some_and(|stop| stop.card.counts());
    let number = if counts { words::QUESTION_OF.with(state.lang, &values) } else { String::new() };
    ui.horizontal(|ui| {
        let room = ui.available_width();
        ui.vertical(|ui| {
            ui.set_max_width(room - 150.0);
            super::heading(ui, state, &walk_places::name(state, section));
        });
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| text::small(ui, &number));
    });
}

fn question(ui: &mut Ui, state: &State, at: usize, section: &Section, asked: Asked, actions: &mut Actions) {
    let question = state.checklist.question(asked.question);
    card::card(ui, |ui| {
        if let Some(name) = state.subject_name(asked.subject) {
            text::small_bold(ui, &name);
        }
        asked_with_picture(ui, state, question);
        terms(ui, state, question, actions);
        ground(ui, state);
        under_review(ui, state, asked, actions);
        layout::gap(ui, 20.0);
        let salt = Id::unique(("answer", state.arrivals));
        let take_focus = super::arrives(ui, state, Attention::Card);
        if walk_answer::walk_answer(ui, salt, state, asked, take_focus, actions) {
            actions.push(Action::Next);
        }
        let given = state.scan.counted(&state.checklist, asked);
        if given == Some(&Given::Unknown) {
            look_up(ui, state, question);
        }
        layout::gap(ui, 22.0);
        below(ui, state, at, section, actions);
        walk_change(ui, state);
        folds(ui, state, asked, question, actions);
    });
    layout::gap(ui, 8.0);
    text::small(ui, state.say(words::KEYS));
}

/// The question and why it is asked; its drawing beside them where there is
/// room, else below.
fn asked_with_picture(ui: &mut Ui, state: &State, question: &Question) {
    let words = |ui: &mut Ui| {
        text::section(ui, state.text(&question.text));
        if let Some(why) = &question.why {
            markup::soft(ui, state.text(why));
        }
    };
    let Some(id) = &question.picture else { return words(ui) };
    if ui.available_width() < ROOM_BESIDE {
        words(ui);
        return picture::named(ui, id, state.lang);
    }
    let width = ui.available_width() - PICTURE_ROOM;
    ui.horizontal_top(|ui| {
        ui.vertical(|ui| {
            ui.set_width(width);
            words(ui);
        });
        picture::named(ui, id, state.lang);
    });
}

/// Room a drawing takes beside the words, and the least for both.
const PICTURE_ROOM: f32 = 176.0;
const ROOM_BESIDE: f32 = 520.0;

/// Field terms in the question, explained on request.
fn terms(ui: &mut Ui, state: &State, question: &Question, actions: &mut Actions) {
    let found = state.card_facts().map(|facts| facts.terms.clone()).unwrap_or_default();
    if found.is_empty() {
        return;
    }
    layout::row(ui, |ui| {
        for place in &found {
            if let Some(term) = state.checklist.glossary.get(*place) {
                let label = words::WHAT_IS.with(state.lang, &[("term", state.text(&term.term))]);
                let response = button::link(ui, &label);
                ui.ctx()
                    .accesskit_node_builder(response.id, |node| node.set_expanded(state.is_open(Fold::Term(*place))));
                if response.clicked() {
                    actions.push(Action::Fold(Fold::Term(*place)));
                }
            }
        }
    });
    for place in found {
        if let Some(term) = state.checklist.glossary.get(place).filter(|_| state.is_open(Fold::Term(place))) {
            card::sunk(ui, |ui| {
                markup::markup(ui, state.text(&term.meaning));
                if let Some(id) = term.picture.as_deref().filter(|id| question.picture.as_deref() != Some(*id)) {
                    picture::named(ui, id, state.lang);
                }
            });
        }
    }
}

/// The answer about the home because of which this question is asked.
fn ground(ui: &mut Ui, state: &State) {
    if let Some(ground) = state.card_facts().and_then(|facts| facts.ground) {
        text::small(ui, &subject::ground(state, ground));
    }
}

/// The answer to an earlier version: it may still be right.
fn under_review(ui: &mut Ui, state: &State, asked: Asked, actions: &mut Actions) {
    if !state.scan.under_review.contains(&asked) {
        return;
    }
    let is_valid = state.scan.given(&state.checklist, asked).is_some();
    layout::gap(ui, 8.0);
    notice::banner_with(ui, notice::Kind::Info, state.say(words::REVIEW), |ui| {
        for old in state.card_facts().map(|facts| facts.old.as_slice()).unwrap_or_default() {
            let values = [("version", &*old.version), ("answer", &*old.words)];
            text::bold(ui, &words::OLD_ANSWER.with(state.lang, &values));
        }
        layout::row(ui, |ui| {
            if is_valid && button::secondary(ui, state.say(words::STILL_RIGHT)).clicked() {
                actions.push(Action::StillRight(asked));
            }
            if button::quiet(ui, state.say(words::ANSWER_ANEW)).clicked() {
                actions.push(Action::AnswerAnew);
            }
        });
    });
    if is_valid && state.dialog.is_none() && keys::still_right(ui.ctx()) {
        actions.push(Action::StillRight(asked));
    }
}

/// How many questions came and went by the answers on this card.
fn walk_change(ui: &mut Ui, state: &State) {
    let WalkChange { added, gone } = state.walk_change;
    let say = |count: usize, one, many: Phrase| match count {
        0 => None,
        1 => Some(state.say(one).to_owned()),
        count => Some(many.with(state.lang, &[("n", &count.to_string())])),
    };
    let parts = [say(added, words::ADDED_ONE, words::ADDED), say(gone, words::GONE_ONE, words::GONE)];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    if !parts.is_empty() {
        layout::gap(ui, 8.0);
        notice::status_line(ui, &parts.join(" "));
    }
}

fn look_up(ui: &mut Ui, state: &State, question: &Question) {
    layout::gap(ui, 12.0);
    card::sunk(ui, |ui| {
        if let Some(look_up) = &question.look_up {
            text::subsection(ui, state.say(words::LOOK_UP));
            markup::markup(ui, state.text(look_up));
        }
        text::small(ui, state.say(words::LOOK_UP_LATER));
    });
}

fn below(ui: &mut Ui, state: &State, at: usize, section: &Section, actions: &mut Actions) {
    layout::row(ui, |ui| {
        let last = at + 1 == state.derived.stops.len();
        let next = if last { words::FINISH } else { words::NEXT };
        if button::primary(ui, state.say(next)).clicked() {
            actions.push(Action::Next);
        }
        if button::quiet(ui, state.say(words::BACK)).clicked() {
            actions.push(Action::Back);
        }
        fold_button(ui, state, Fold::Note, state.say(words::NOTE), actions);
        if state.keeping.on_offer() {
            fold_button(ui, state, Fold::Photo, state.say(photo_words::PHOTO), actions);
        }
        let outdoors = section.place.filter(|place| state.checklist.place(*place).outdoors && !section.put_off);
        if let Some(place) = outdoors {
            let response = button::quiet(ui, state.say(words::PUT_OFF)).on_hover_text(state.say(words::PUT_OFF_ABOUT));
            if response.clicked() {
                actions.push(Action::PutOff(place, true));
            }
        }
        fold_button(ui, state, Fold::Source, state.say(words::SOURCE), actions);
    });
}

fn fold_button(ui: &mut Ui, state: &State, fold: Fold, label: &str, actions: &mut Actions) {
    let response = button::quiet(ui, label);
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_expanded(state.is_open(fold)));
    if response.clicked() {
        actions.push(Action::Fold(fold));
    }
}

fn folds(ui: &mut Ui, state: &State, asked: Asked, question: &Question, actions: &mut Actions) {
    let noted = state.scan.notes.get(&asked);
    if state.is_open(Fold::Note) || noted.is_some() {
        layout::gap(ui, 12.0);
        let mut note = noted.cloned().unwrap_or_default();
        let about = field::Field {
            hint: state.say(words::NOTE_HINT),
            rows: 3,
            limit: typed::LONGEST_TEXT,
            ..field::Field::line(state.say(words::NOTE), 620.0)
        };
        let id = Id::unique(("note", state.arrivals));
        if field::field(ui, id, &about, &mut note).changed() {
            actions.push(Action::Note(asked, note));
        }
    }
    if state.is_open(Fold::Photo) || state.scan.photos.contains_key(&asked) {
        layout::gap(ui, 12.0);
        photos::photos(ui, state, asked, actions);
    }
    if state.is_open(Fold::Source) {
        layout::gap(ui, 12.0);
        card::sunk(ui, |ui| sources(ui, state, question));
    }
}

fn sources(ui: &mut Ui, state: &State, question: &Question) {
    if question.sources.is_empty() {
        text::small(ui, state.say(words::NO_SOURCE));
    }
    for source in question.sources.iter().filter_map(|source| state.checklist.sources.get(source.at())) {
        let title = source.date.map_or_else(
            || source.title.clone(),
            |date| words::SOURCE_DATE.with(state.lang, &[("title", &source.title), ("date", &typed::day_words(date))]),
        );
        text::small_bold(ui, &title);
        // Shown, not opened: the program goes nowhere.
        if let Some(url) = &source.url {
            text::small(ui, url);
        }
        if let Some(note) = &source.note {
            markup::small(ui, state.text(note));
        }
    }
}

fn missing(ui: &mut Ui, state: &State, kind: KindIx, actions: &mut Actions) {
    let model = state.checklist.kind(kind);
    card::card(ui, |ui| {
        let plural = state.text(&model.plural);
        text::section(ui, &words::MISSING.with(state.lang, &[("plural", plural)]));
        text::soft(ui, state.say(words::MISSING_ABOUT));
        layout::gap(ui, 16.0);
        layout::row(ui, |ui| {
            if button::primary(ui, state.say(words::TO_ELEMENTS)).clicked() {
                actions.push(Action::Go(Screen::Elements));
            }
            let none = button::secondary(ui, state.say(elements::NONE));
            let spoken = elements::NONE_OF.with(state.lang, &[("what", plural)]);
            ui.ctx().accesskit_node_builder(none.id, |node| node.set_label(inline::spoken(state.lang, &spoken)));
            if none.clicked() {
                actions.push(Action::HasNone(kind, true));
            }
            if button::quiet(ui, state.say(words::SKIP)).clicked() {
                actions.push(Action::Next);
            }
            if button::quiet(ui, state.say(words::BACK)).clicked() {
                actions.push(Action::Back);
            }
        });
    });
}
