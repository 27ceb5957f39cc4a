//! "Wat doe ik eerst?": what to do now, this month, after that.

use eframe::egui::Ui;

use super::{Actions, notice_bar, subject};
use crate::app::action::Action;
use crate::app::kit::{button, card, check, inline, layout, markup, text, theme};
use crate::app::state::{Screen, State};
use crate::assessment::{Action as Todo, Term};
use crate::checklist::{Measure, MeasureIx};
use crate::report::{Paper, labels};
use crate::scan::Asked;
use crate::words::{guides, plan as words, preview, result, status as status_words};

/// Draws the screen.
pub fn plan(ui: &mut Ui, state: &State, actions: &mut Actions) {
    layout::page(ui, "plan", theme::CONTENT_WIDTH, |ui| {
        notice_bar::notice_bar(ui, state, actions);
        super::heading(ui, state, state.say(words::TITLE));
        let todos = &state.derived.assessment.actions;
        if todos.is_empty() {
            text::soft(ui, state.say(words::EMPTY));
        } else {
            text::soft(ui, state.say(words::LEAD));
        }
        for (term, heading) in
            [(Term::Now, status_words::NOW), (Term::Month, status_words::MONTH), (Term::Later, status_words::LATER)]
        {
            let of_term: Vec<&Todo> = todos.iter().filter(|todo| todo.term == term).collect();
            if of_term.is_empty() {
                continue;
            }
            layout::gap(ui, 28.0);
            text::section(ui, state.say(heading));
            for todo in of_term {
                layout::gap(ui, 12.0);
                one(ui, state, todo, actions);
            }
        }
        done(ui, state, actions);
        tips(ui, state, actions);
        layout::gap(ui, 28.0);
        layout::row(ui, |ui| {
            if button::primary(ui, state.say(result::TO_REPORT)).clicked() {
                actions.push(Action::Go(Screen::Report));
            }
            if !todos.is_empty() && button::secondary(ui, state.say(preview::ORDERS_ON_PAPER)).clicked() {
                actions.push(Action::ShowPaper(Paper::OrderSheets));
            }
            if !state.checklist.guides.is_empty() && button::secondary(ui, state.say(guides::TITLE)).clicked() {
                actions.push(Action::Go(Screen::Guides));
            }
        });
    });
}

fn one(ui: &mut Ui, state: &State, todo: &Todo, actions: &mut Actions) {
    let measure = state.checklist.measure(todo.measure);
    card::card(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 6.0;
        text::lead(ui, state.text(&measure.title));
        facts(ui, state, measure, todo);
        layout::gap(ui, 6.0);
        markup::markup(ui, state.text(&measure.text));
        details(ui, state, measure);
        grounds(ui, state, todo.measure);
        help_card(ui, state, todo.measure, actions);
        layout::gap(ui, 8.0);
        text::small_bold(ui, state.say(words::BECAUSE));
        for reason in &todo.because {
            because(ui, state, todo, *reason, actions);
        }
        heavier(ui, state, todo.measure);
    });
}

/// The answers because of which this measure is for this home: who does it and
/// who pays hangs on them.
fn grounds(ui: &mut Ui, state: &State, measure: MeasureIx) {
    for ground in state.derived.why.get(&measure).map(|why| why.grounds.as_slice()).unwrap_or_default() {
        text::small(ui, &subject::ground(state, *ground));
    }
}

/// Why it weighs more here, and so stands higher.
fn heavier(ui: &mut Ui, state: &State, measure: MeasureIx) {
    for because in state.derived.why.get(&measure).map(|why| why.heavier.as_slice()).unwrap_or_default() {
        markup::markup(ui, state.text(because));
    }
}

/// The way to the help cards, where a measure means calling someone.
fn help_card(ui: &mut Ui, state: &State, measure: MeasureIx, actions: &mut Actions) {
    if state.derived.calls.contains(&measure) && button::link(ui, state.say(guides::BESIDE_MEASURE)).clicked() {
        actions.push(Action::Go(Screen::Guides));
    }
}

fn because(ui: &mut Ui, state: &State, todo: &Todo, reason: Asked, actions: &mut Actions) {
    let question = state.text(&state.checklist.question(reason.question).text);
    let subject = subject::subject(state, reason);
    let answer = state.scan.counted(&state.checklist, reason).map(|given| subject::answer(state, reason, given));
    let values = [
        ("subject", &*subject::capital(&subject)),
        ("question", question),
        ("answer", answer.as_deref().unwrap_or("-")),
    ];
    text::small(ui, &words::REASON.with(state.lang, &values));
    layout::row(ui, |ui| {
        let label = words::DONE_FOR.with(state.lang, &[("subject", &subject)]);
        if check::check(ui, &label, false).clicked() {
            actions.push(Action::Done { measure: todo.measure, reason, done: true });
        }
        let response = button::quiet(ui, state.say(words::TO_QUESTION));
        let spoken = words::TO_QUESTION_WHAT.with(state.lang, &[("question", question)]);
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_label(inline::spoken(state.lang, &spoken)));
        if response.clicked() {
            actions.push(Action::Visit(reason));
        }
    });
}

fn facts(ui: &mut Ui, state: &State, measure: &Measure, todo: &Todo) {
    let when = todo.due_days.and_then(|days| state.today.checked_add(jiff::Span::new().days(i64::from(days))).ok());
    let when = when.map_or_else(
        || state.say(words::NO_TERM).to_owned(),
        |day| words::DUE.with(state.lang, &[("date", &labels::day(day, state.lang))]),
    );
    let payer = state.say(labels::payer(measure.payer));
    let pays = measure.cost.map_or_else(
        || payer.to_owned(),
        |cost| {
            let values = [("who", payer), ("from", &*cost.from.to_string()), ("to", &*cost.to.to_string())];
            words::AMOUNT.with(state.lang, &values)
        },
    );
    let (who, effort) = (state.say(labels::who(measure.who)), state.say(labels::effort(todo.effort)));
    markup::markup(ui, &format!("**{when}** · {who} · {pays} · {effort}"));
}

/// What must be done first, and what to order.
fn details(ui: &mut Ui, state: &State, measure: &Measure) {
    for (label, value) in [(words::REQUIRES, &measure.requires), (words::ORDER, &measure.standard)] {
        if let Some(value) = value {
            markup::markup(ui, &format!("**{}:** {}", state.say(label), state.text(value)));
        }
    }
}

/// What was done, with the way back.
fn done(ui: &mut Ui, state: &State, actions: &mut Actions) {
    let done = &state.scan.done.reasons;
    if done.is_empty() {
        return;
    }
    layout::gap(ui, 28.0);
    text::section(ui, state.say(words::DONE_TITLE));
    for (measure, reason) in done {
        let subject = subject::subject(state, *reason);
        let title = state.text(&state.checklist.measure(*measure).title);
        let label = words::DONE_ITEM.with(state.lang, &[("measure", title), ("subject", &subject)]);
        if check::check(ui, &label, true).clicked() {
            actions.push(Action::Done { measure: *measure, reason: *reason, done: false });
        }
    }
}

fn tips(ui: &mut Ui, state: &State, actions: &mut Actions) {
    let tips = &state.derived.assessment.tips;
    if tips.is_empty() {
        return;
    }
    layout::gap(ui, 28.0);
    text::section(ui, state.say(words::TIPS));
    for tip in tips {
        let measure = state.checklist.measure(tip.measure);
        layout::gap(ui, 8.0);
        text::bold(ui, state.text(&measure.title));
        markup::soft(ui, state.text(&measure.text));
        grounds(ui, state, tip.measure);
        help_card(ui, state, tip.measure, actions);
    }
}
