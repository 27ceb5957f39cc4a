//! The answers of one question: choices, or a field, and "weet ik niet".

use eframe::egui::{Id, Key, Ui};

use super::Actions;
use crate::app::action::Action;
use crate::app::kit::answer_row::{self, Choose, Chosen, Row};
use crate::app::kit::{field, inline, layout, text};
use crate::app::state::State;
use crate::app::typed::{self, Problem};
use crate::app::update;
use crate::checklist::{Question, QuestionKind};
use crate::scan::{Asked, Given};
use crate::words::{Phrase, walk as words};

/// Draws what can be answered; true when someone wants to go on.
pub fn walk_answer(ui: &mut Ui, id: Id, state: &State, asked: Asked, take_focus: bool, actions: &mut Actions) -> bool {
    let question = state.checklist.question(asked.question);
    let given = state.scan.counted(&state.checklist, asked);
    match &question.kind {
        QuestionKind::Choice(_) => choices(ui, id, state, asked, given, Choose::One, take_focus, actions),
        QuestionKind::Choices(_) => {
            text::small(ui, state.say(words::SEVERAL));
            layout::gap(ui, 8.0);
            choices(ui, id, state, asked, given, Choose::Several, take_focus, actions)
        }
        QuestionKind::Number { .. } | QuestionKind::Date | QuestionKind::Text => {
            typed_answer(ui, id, state, asked, given, take_focus, actions)
        }
    }
}

#[expect(clippy::too_many_arguments, reason = "one call site each; a struct would only rename them")]
fn choices(
    ui: &mut Ui,
    id: Id,
    state: &State,
    asked: Asked,
    given: Option<&Given>,
    choose: Choose,
    take_focus: bool,
    actions: &mut Actions,
) -> bool {
    let question = state.checklist.question(asked.question);
    let chosen = |place: usize| match given {
        Some(Given::Choice(one)) => one.at() == place,
        Some(Given::Choices(several)) => several.iter().any(|one| one.at() == place),
        _ => false,
    };
    let answers = question.answers();
    let mut rows: Vec<Row> = answers
        .iter()
        .enumerate()
        .map(|(place, answer)| Row { text: state.text(&answer.text), chosen: chosen(place), unknown: false })
        .collect();
    if question.allow_unknown {
        let unknown = given == Some(&Given::Unknown);
        rows.push(Row { text: state.say(words::UNKNOWN), chosen: unknown, unknown: true });
    }
    let label = inline::spoken(state.lang, state.text(&question.text));
    match answer_row::answers(ui, id, &label, &rows, choose, take_focus) {
        Some(Chosen::Row(place)) if place < answers.len() => {
            actions.push(Action::Answer(asked, update::pressed(&question.kind, given, place)));
            false
        }
        Some(Chosen::Row(_)) => {
            actions.push(Action::Answer(asked, Some(Given::Unknown)));
            false
        }
        Some(Chosen::GoOn) => true,
        None => false,
    }
}

fn typed_answer(
    ui: &mut Ui,
    id: Id,
    state: &State,
    asked: Asked,
    given: Option<&Given>,
    take_focus: bool,
    actions: &mut Actions,
) -> bool {
    let question = state.checklist.question(asked.question);
    let draft = state.drafts.get(&asked).cloned();
    let mut typed = draft.unwrap_or_else(|| given.map(typed::show).unwrap_or_default());
    let error = typed::read(&question.kind, &typed).err().map(|problem| problem_words(state, problem));
    let label = label(state, question);
    let about = field::Field {
        label: &label,
        hint: if matches!(question.kind, QuestionKind::Date) { state.say(words::DAY_HINT) } else { "" },
        error: error.as_deref(),
        width: if matches!(question.kind, QuestionKind::Text) { 620.0 } else { 220.0 },
        rows: if matches!(question.kind, QuestionKind::Text) { 3 } else { 1 },
        limit: typed::LONGEST_TEXT,
        hidden: false,
    };
    let field_id = id.with("field");
    if take_focus {
        ui.memory_mut(|memory| memory.request_focus(field_id));
    }
    let response = field::field(ui, field_id, &about, &mut typed);
    ui.ctx()
        .accesskit_node_builder(response.id, |node| node.set_label(format!("{} {label}", state.text(&question.text))));
    if response.changed() {
        actions.push(Action::Type(asked, typed));
    }
    // A line gives up the keyboard on Enter; that Enter goes on.
    let mut go_on = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter)) && error.is_none();
    if question.allow_unknown {
        layout::gap(ui, 12.0);
        let unknown = given == Some(&Given::Unknown);
        let rows = [Row { text: state.say(words::UNKNOWN), chosen: unknown, unknown: true }];
        match answer_row::answers(ui, id, state.text(&question.text), &rows, Choose::One, false) {
            Some(Chosen::Row(_)) => actions.push(Action::Answer(asked, Some(Given::Unknown))),
            Some(Chosen::GoOn) => go_on = true,
            None => {}
        }
    }
    go_on
}

fn label(state: &State, question: &Question) -> String {
    match &question.kind {
        QuestionKind::Number { unit: Some(unit), .. } => {
            words::YOUR_NUMBER.with(state.lang, &[("unit", state.text(unit))])
        }
        _ => state.say(words::YOUR_ANSWER).to_owned(),
    }
}

fn problem_words(state: &State, problem: Problem) -> String {
    let bound = |phrase: Phrase, bound: i64| phrase.with(state.lang, &[("n", &bound.to_string())]);
    match problem {
        Problem::NotANumber => state.say(words::NOT_A_NUMBER).to_owned(),
        Problem::TooLow(min) => bound(words::TOO_LOW, min),
        Problem::TooHigh(max) => bound(words::TOO_HIGH, max),
        Problem::NotADay => state.say(words::NOT_A_DAY).to_owned(),
    }
}
