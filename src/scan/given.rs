//! One answer, from a file to the value that counts.

use jsonc_parser::ast::Value;

use super::Given;
use crate::checklist::json::{Whole, as_list, as_str, as_whole};
use crate::checklist::problem::Code;
use crate::checklist::read::check::parse_date;
use crate::checklist::shape::MAX_WHOLE;
use crate::checklist::{Answer, AnswerIx, Question, QuestionKind};

/// Longest text answer, in characters.
pub const MAX_TEXT_CHARACTERS: usize = 2000;

/// Reads an answer to a question.
///
/// # Errors
/// `wrong-type` where the value is of another type than the question asks,
/// `bad-value` where it is out of range or set.
pub fn read(question: &Question, value: &Value<'_>) -> Result<Given, Code> {
    if as_str(value) == Some("unknown") {
        return if question.allow_unknown { Ok(Given::Unknown) } else { Err(Code::BadValue) };
    }
    match &question.kind {
        QuestionKind::Choice(answers) => {
            let id = as_str(value).ok_or(Code::WrongType)?;
            position(answers, id).map(Given::Choice).ok_or(Code::BadValue)
        }
        QuestionKind::Choices(answers) => choices(answers, value),
        QuestionKind::Number { min, max, .. } => match as_whole(value) {
            Whole::Number(number) => number_within(number, *min, *max).ok_or(Code::BadValue),
            Whole::TooLarge => Err(Code::BadValue),
            Whole::Neither => Err(Code::WrongType),
        },
        QuestionKind::Date => {
            let written = as_str(value).ok_or(Code::WrongType)?;
            parse_date(written).map(Given::Date).ok_or(Code::BadValue)
        }
        QuestionKind::Text => {
            let written = as_str(value).ok_or(Code::WrongType)?;
            text_within(written).ok_or(Code::BadValue)
        }
    }
}

/// A number as an answer, when it is within the question's bounds and has at
/// most nine digits.
#[must_use]
pub fn number_within(number: i64, min: Option<i64>, max: Option<i64>) -> Option<Given> {
    let low = min.unwrap_or(-MAX_WHOLE).max(-MAX_WHOLE);
    let high = max.unwrap_or(MAX_WHOLE).min(MAX_WHOLE);
    (low..=high).contains(&number).then_some(Given::Number(number))
}

/// A text as an answer, when it is 1 to 2000 characters long.
#[must_use]
pub fn text_within(written: &str) -> Option<Given> {
    let fits = !written.is_empty() && written.chars().take(MAX_TEXT_CHARACTERS + 1).count() <= MAX_TEXT_CHARACTERS;
    fits.then(|| Given::Text(written.to_owned()))
}

fn position(answers: &[Answer], id: &str) -> Option<AnswerIx> {
    answers.iter().position(|answer| answer.id == id).map(AnswerIx::from)
}

fn choices(answers: &[Answer], value: &Value<'_>) -> Result<Given, Code> {
    if !matches!(value, Value::Array(_)) {
        return Err(Code::WrongType);
    }
    let mut chosen = Vec::new();
    for each in as_list(value) {
        let id = as_str(each).ok_or(Code::WrongType)?;
        let answer = position(answers, id).ok_or(Code::BadValue)?;
        if chosen.contains(&answer) {
            return Err(Code::BadValue);
        }
        chosen.push(answer);
    }
    let exclusive = chosen.iter().any(|answer| answers[answer.at()].exclusive);
    if chosen.is_empty() || (exclusive && chosen.len() > 1) {
        return Err(Code::BadValue);
    }
    chosen.sort_unstable();
    Ok(Given::Choices(chosen))
}

/// A value as it stands in the file, for what is kept but not understood.
pub fn plain(value: &Value<'_>) -> serde_json::Value {
    match value {
        Value::StringLit(node) => serde_json::Value::from(node.value.as_ref()),
        Value::NumberLit(node) => serde_json::from_str(node.value).unwrap_or_else(|_| node.value.into()),
        Value::BooleanLit(node) => serde_json::Value::from(node.value),
        Value::Array(node) => node.elements.iter().map(plain).collect(),
        Value::NullKeyword(_) => serde_json::Value::Null,
        Value::Object(node) => {
            let pairs =
                node.properties.iter().map(|property| (property.name.as_str().to_owned(), plain(&property.value)));
            serde_json::Value::Object(pairs.collect())
        }
    }
}
