//! How the home stands: the house, the subjects, what to find out.

use eframe::egui::Ui;

use super::{Actions, house, notice_bar, subject};
use crate::app::action::Action;
use crate::app::kit::{button, chip, inline, layout, markup, text};
use crate::app::state::{Screen, State};
use crate::assessment::{SetStatus, Status, ThemeResult};
use crate::drawing::status;
use crate::report::{Paper, labels};
use crate::words::{guides, preview, result as words};

/// As many things to look up stand here; the rest is in the report.
const LOOK_UP_SHOWN: usize = 6;
/// From this width on house and subjects stand side by side.
const TWO_COLUMNS: f32 = 1000.0;
/// The house takes so much of them: its letters are the smallest on the screen.
const HOUSE_SHARE: f32 = 0.58;

/// Draws the screen.
pub fn result(ui: &mut Ui, state: &State, actions: &mut Actions) {
    layout::page(ui, "result", 1192.0, |ui| {
        notice_bar::notice_bar(ui, state, actions);
        super::heading(ui, state, state.say(words::TITLE));
        text::soft(ui, &lead(state));
        layout::gap(ui, 20.0);
        let width = ui.available_width();
        if width >= TWO_COLUMNS {
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = 0.0;
                let gap = 40.0;
                ui.vertical(|ui| {
                    ui.set_width((width - gap) * HOUSE_SHARE);
                    house::house(ui, state, actions);
                    layout::gap(ui, 16.0);
                    sets(ui, state);
                });
                ui.add_space(gap);
                ui.vertical(|ui| {
                    ui.set_width((width - gap) * (1.0 - HOUSE_SHARE));
                    themes(ui, state);
                    layout::gap(ui, 20.0);
                    on(ui, state, actions);
                });
            });
        } else {
            house::house(ui, state, actions);
            layout::gap(ui, 20.0);
            on(ui, state, actions);
            layout::gap(ui, 20.0);
            themes(ui, state);
            layout::gap(ui, 16.0);
            sets(ui, state);
        }
        layout::gap(ui, 28.0);
        look_up(ui, state, actions);
        put_off(ui, state, actions);
        layout::gap(ui, 20.0);
        text::small(ui, state.say(words::NO_GRADE));
    });
}

fn lead(state: &State) -> String {
    let assessment = &state.derived.assessment;
    let act = assessment.themes.iter().filter(|theme| theme.status == Status::ActNow).count();
    let all = assessment.coverage.all;
    let mut lead = match act {
        0 => state.say(words::ACT_NONE).to_owned(),
        1 => state.say(words::ACT_ONE).to_owned(),
        many => words::ACT_MANY.with(state.lang, &[("n", &many.to_string())]),
    };
    let known = all.answered + all.unknown;
    let values = [("answered", &*known.to_string()), ("asked", &*all.asked.to_string())];
    lead.push(' ');
    lead.push_str(&words::COVERAGE.with(state.lang, &values));
    lead.push(' ');
    lead.push_str(state.say(if all.answered * 2 < all.asked { words::EARLY } else { words::WEAKEST }));
    lead
}

fn on(ui: &mut Ui, state: &State, actions: &mut Actions) {
    layout::row(ui, |ui| {
        if button::primary(ui, state.say(words::TO_PLAN)).clicked() {
            actions.push(Action::Go(Screen::Plan));
        }
        if button::secondary(ui, state.say(words::TO_REPORT)).clicked() {
            actions.push(Action::Go(Screen::Report));
        }
        if !state.checklist.guides.is_empty() && button::quiet(ui, state.say(guides::TITLE)).clicked() {
            actions.push(Action::Go(Screen::Guides));
        }
        if state.derived.to_go > 0 && button::quiet(ui, state.say(words::TO_WALK)).clicked() {
            actions.push(Action::Resume);
        }
    });
}

fn themes(ui: &mut Ui, state: &State) {
    text::subsection(ui, state.say(words::THEMES));
    layout::gap(ui, 4.0);
    layout::rule(ui);
    let mut results: Vec<&ThemeResult> = state.derived.assessment.themes.iter().collect();
    // The worst first; within a status in the checklist's order.
    results.sort_by_key(|result| rank(result.status));
    for result in results {
        let title = state.text(&state.checklist.theme(result.theme).title);
        let words = status::words(result.status, result.unclear, state.lang);
        chip::row(ui, title, &about(state, result), result.status, &words);
        layout::rule(ui);
    }
}

const fn rank(status: Status) -> u8 {
    match status {
        Status::ActNow => 0,
        Status::Attention => 1,
        Status::NotEnoughKnown => 2,
        Status::InOrder => 3,
        Status::NotApplicable => 4,
    }
}

fn about(state: &State, result: &ThemeResult) -> String {
    let mut parts = Vec::new();
    if let Some(element) = result.weakest_element {
        parts.push(words::WEAKEST_ELEMENT.with(state.lang, &[("name", &state.element_name(element))]));
    }
    if result.status == Status::NotEnoughKnown {
        let known = result.items - result.unclear;
        let values = [("known", &*known.to_string()), ("items", &*result.items.to_string())];
        parts.push(words::KNOWN_OF.with(state.lang, &values));
    }
    if result.not_applicable > 0 {
        parts.push(words::NOT_APPLICABLE.with(state.lang, &[("n", &result.not_applicable.to_string())]));
    }
    parts.join(", ")
}

fn sets(ui: &mut Ui, state: &State) {
    let sets: Vec<_> =
        state.derived.assessment.sets.iter().filter(|set| set.status != SetStatus::NotApplicable).collect();
    if sets.is_empty() {
        return;
    }
    text::subsection(ui, state.say(words::SETS));
    for set in sets {
        let Some(model) = state.checklist.sets.get(set.set.at()) else { continue };
        let stands = labels::set(set, state.lang);
        markup::markup(ui, &format!("**{}:** {stands}.", state.text(&model.title)));
        if let Some(about) = &model.about {
            markup::small(ui, state.text(about));
        }
    }
}

fn look_up(ui: &mut Ui, state: &State, actions: &mut Actions) {
    let all = &state.derived.assessment.look_up;
    if all.is_empty() {
        return;
    }
    text::section(ui, state.say(words::LOOK_UP));
    text::soft(ui, state.say(words::LOOK_UP_ABOUT));
    layout::gap(ui, 8.0);
    for look_up in all.iter().take(LOOK_UP_SHOWN) {
        let question = state.checklist.question(look_up.asked.question);
        layout::rule(ui);
        layout::gap(ui, 12.0);
        text::bold(ui, &subject::capital(&subject::subject(state, look_up.asked)));
        text::body(ui, state.text(&question.text));
        if let Some(help) = &question.look_up {
            markup::small(ui, state.text(help));
        }
        let response = button::quiet(ui, state.say(words::ANSWER));
        let spoken = words::ANSWER_WHAT.with(state.lang, &[("question", state.text(&question.text))]);
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_label(inline::spoken(state.lang, &spoken)));
        if response.clicked() {
            actions.push(Action::Visit(look_up.asked));
        }
    }
    if all.len() > LOOK_UP_SHOWN {
        let more = (all.len() - LOOK_UP_SHOWN).to_string();
        text::small(ui, &words::LOOK_UP_MORE.with(state.lang, &[("n", &more)]));
    }
}

fn put_off(ui: &mut Ui, state: &State, actions: &mut Actions) {
    let places: Vec<&str> =
        state.scan.outdoor_list.iter().map(|place| state.text(&state.checklist.place(*place).title)).collect();
    if !places.is_empty() {
        layout::gap(ui, 16.0);
        text::body(ui, &words::PUT_OFF.with(state.lang, &[("places", &places.join(", "))]));
        layout::gap(ui, 8.0);
        if button::small(ui, state.say(preview::OUTDOOR_ON_PAPER)).clicked() {
            actions.push(Action::ShowPaper(Paper::OutdoorList));
        }
    }
}
