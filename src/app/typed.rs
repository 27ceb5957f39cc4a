//! What someone types, as an answer: numbers, days and texts.

use jiff::civil::Date;

use crate::checklist::QuestionKind;
use crate::scan::Given;

/// Longest text, in characters.
pub const LONGEST_TEXT: usize = 2000;

/// Why something typed is no answer yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// Not a whole number.
    NotANumber,
    /// Under the lowest allowed.
    TooLow(i64),
    /// Over the highest allowed.
    TooHigh(i64),
    /// Not a day.
    NotADay,
}

/// Reads what was typed; nothing typed is no answer.
///
/// # Errors
///
/// What is wrong with it.
pub fn read(kind: &QuestionKind, typed: &str) -> Result<Option<Given>, Problem> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Ok(None);
    }
    match kind {
        QuestionKind::Number { min, max, .. } => number(typed, *min, *max).map(Some),
        QuestionKind::Date => day(typed).map(|day| Some(Given::Date(day))).ok_or(Problem::NotADay),
        QuestionKind::Text => Ok(Some(Given::Text(typed.chars().take(LONGEST_TEXT).collect()))),
        QuestionKind::Choice(_) | QuestionKind::Choices(_) => Ok(None),
    }
}

/// An answer as one would type it.
pub fn show(given: &Given) -> String {
    match given {
        Given::Number(number) => number.to_string(),
        Given::Date(day) => day_words(*day),
        Given::Text(text) => text.clone(),
        Given::Choice(_) | Given::Choices(_) | Given::Unknown => String::new(),
    }
}

/// A day in figures, as it is written here: 05-11-2026.
pub fn day_words(day: Date) -> String {
    format!("{:02}-{:02}-{:04}", day.day(), day.month(), day.year())
}

fn number(typed: &str, min: Option<i64>, max: Option<i64>) -> Result<Given, Problem> {
    // At most nine digits: what the answers file holds.
    let digits = typed.strip_prefix('-').unwrap_or(typed);
    let whole = (1..=9).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
    let number: i64 = typed.parse().ok().filter(|_| whole).ok_or(Problem::NotANumber)?;
    match (min, max) {
        (Some(min), _) if number < min => Err(Problem::TooLow(min)),
        (_, Some(max)) if number > max => Err(Problem::TooHigh(max)),
        _ => Ok(Given::Number(number)),
    }
}

/// Day, month, year with `-`, `/`, `.` or a space; or the year first.
fn day(typed: &str) -> Option<Date> {
    let parts: Vec<&str> = typed.split(['-', '/', '.', ' ']).filter(|part| !part.is_empty()).collect();
    let [one, two, three] = parts.as_slice() else { return None };
    let (year, month, day) = if one.len() == 4 { (one, two, three) } else { (three, two, one) };
    if year.len() != 4 {
        return None;
    }
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_keep_their_bounds() {
        let kind = QuestionKind::Number { min: Some(1), max: Some(20), unit: None };
        assert_eq!(read(&kind, " 4 "), Ok(Some(Given::Number(4))));
        assert_eq!(read(&kind, ""), Ok(None));
        assert_eq!(read(&kind, "vier"), Err(Problem::NotANumber));
        assert_eq!(read(&kind, "+4"), Err(Problem::NotANumber));
        assert_eq!(read(&kind, "0"), Err(Problem::TooLow(1)));
        assert_eq!(read(&kind, "21"), Err(Problem::TooHigh(20)));
        assert_eq!(read(&kind, "12345678901234567890"), Err(Problem::NotANumber));
    }

    #[test]
    fn days_are_read_as_they_are_written_here() {
        let fifth = Ok(Some(Given::Date(jiff::civil::date(2026, 11, 5))));
        for typed in ["5-11-2026", "05/11/2026", "5.11.2026", "2026-11-05", "5 11 2026"] {
            assert_eq!(read(&QuestionKind::Date, typed), fifth, "{typed}");
        }
        for typed in ["31-2-2026", "5-11-26", "morgen", "5-11"] {
            assert_eq!(read(&QuestionKind::Date, typed), Err(Problem::NotADay), "{typed}");
        }
        assert_eq!(day_words(jiff::civil::date(2026, 11, 5)), "05-11-2026");
    }
}
