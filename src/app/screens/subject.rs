//! Whom and what something is about, in words.

use crate::app::state::State;
use crate::app::typed;
use crate::checklist::{Home, QuestionIx};
use crate::scan::{Asked, Given, Subject};
use crate::words::{plan, walk};

/// The element, else the place, else the home.
pub fn subject(state: &State, asked: Asked) -> String {
    if let Some(name) = state.subject_name(asked.subject) {
        return name;
    }
    match state.checklist.question(asked.question).home {
        Home::Place(place) => state.text(&state.checklist.place(place).title).to_owned(),
        Home::Profile | Home::Element(_) => state.say(plan::HOME).to_owned(),
    }
}

/// A given answer, as it was read on the card.
pub fn answer(state: &State, asked: Asked, given: &Given) -> String {
    let question = state.checklist.question(asked.question);
    let text = |place: crate::checklist::AnswerIx| question.answer(place).map(|answer| state.text(&answer.text));
    match given {
        Given::Choice(chosen) => text(*chosen).unwrap_or_default().to_owned(),
        Given::Choices(chosen) => chosen.iter().filter_map(|chosen| text(*chosen)).collect::<Vec<_>>().join(", "),
        Given::Unknown => state.say(walk::UNKNOWN).to_owned(),
        Given::Number(_) | Given::Date(_) | Given::Text(_) => typed::show(given),
    }
}

/// "U gaf aan": a question about the home and what was answered to it.
pub fn ground(state: &State, question: QuestionIx) -> String {
    let asked = Asked { question, subject: Subject::Household };
    let given = state.scan.counted(&state.checklist, asked).map(|given| answer(state, asked, given));
    let answer = given.unwrap_or_default();
    let values =
        [("question", state.text(&state.checklist.question(question).text)), ("answer", answer.trim_end_matches('.'))];
    walk::GROUND.with(state.lang, &values)
}

/// With a capital, for the start of a line.
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
