//! Words for values: who, who pays, how much work, when, which day.

use jiff::civil::Date;

use crate::assessment::{SetResult, SetStatus, Term};
use crate::checklist::{Payer, Status, Who};
use crate::words::{Lang, Phrase, report, status};

/// Who does it.
#[must_use]
pub const fn who(who: Who) -> Phrase {
    match who {
        Who::Oneself => status::WHO_ONESELF,
        Who::Installer => status::WHO_INSTALLER,
        Who::Employer => status::WHO_EMPLOYER,
        Who::Police => status::WHO_POLICE,
        Who::Municipality => status::WHO_MUNICIPALITY,
        Who::Landlord => status::WHO_LANDLORD,
    }
}

/// Who pays.
#[must_use]
pub const fn payer(payer: Payer) -> Phrase {
    match payer {
        Payer::Oneself => status::PAYER_ONESELF,
        Payer::Employer => status::PAYER_EMPLOYER,
        Payer::Landlord => status::PAYER_LANDLORD,
        Payer::Nobody => status::PAYER_NOBODY,
    }
}

/// Who does it, said to a reader who is not the resident.
#[must_use]
pub const fn who_to_others(does: Who) -> Phrase {
    match does {
        Who::Oneself => status::WHO_RESIDENT,
        Who::Employer => status::WHO_ORGANISATION,
        other => who(other),
    }
}

/// Who pays, said to a reader who is not the resident.
#[must_use]
pub const fn payer_to_others(pays: Payer) -> Phrase {
    match pays {
        Payer::Oneself => status::PAYER_RESIDENT,
        Payer::Employer => status::PAYER_ORGANISATION,
        other => payer(other),
    }
}

/// How much work.
#[must_use]
pub const fn effort(effort: u8) -> Phrase {
    match effort {
        1 => status::EFFORT_LITTLE,
        2 => status::EFFORT_SOME,
        _ => status::EFFORT_MUCH,
    }
}

/// When.
#[must_use]
pub const fn term(term: Term) -> Phrase {
    match term {
        Term::Now => status::NOW,
        Term::Month => status::MONTH,
        Term::Later => status::LATER,
    }
}

/// How far a version is.
#[must_use]
pub const fn version_status(status: Status) -> Phrase {
    match status {
        Status::Draft => report::S_DRAFT,
        Status::Released => report::S_RELEASED,
        Status::Withdrawn => report::S_WITHDRAWN,
    }
}

/// How a set stands.
#[must_use]
pub fn set(result: &SetResult, lang: Lang) -> String {
    match result.status {
        SetStatus::NotApplicable => status::NOT_APPLICABLE.get(lang).to_owned(),
        SetStatus::Complete => status::SET_COMPLETE.get(lang).to_owned(),
        SetStatus::Unknown => status::SET_UNCLEAR.with(lang, &[("n", &result.unclear.to_string())]),
        SetStatus::Incomplete => {
            let mut words = status::SET_TO_GO.with(lang, &[("n", &result.to_go.to_string())]);
            if result.unclear > 0 {
                words.push_str(", ");
                words.push_str(&status::SET_UNCLEAR.with(lang, &[("n", &result.unclear.to_string())]));
            }
            words
        }
    }
}

/// A day as one writes it: "24 november 2026".
#[must_use]
pub fn day(date: Date, lang: Lang) -> String {
    format!("{} {}", day_of_year(date, lang), date.year())
}

/// A day within the year: "24 november".
#[must_use]
pub fn day_of_year(date: Date, lang: Lang) -> String {
    let month = usize::from(date.month().unsigned_abs()).checked_sub(1).and_then(|month| report::MONTHS.get(month));
    format!("{} {}", date.day(), month.map_or("", |month| month.get(lang)))
}

/// Names as one says them: "a, b en c".
#[must_use]
pub fn join(names: &[String], lang: Lang) -> String {
    match names {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} {} {last}", first.join(", "), report::AND.get(lang)),
    }
}

/// Numbers in ascending order as one says them: "3, 5 tot 8 en 11".
#[must_use]
pub fn ranges(numbers: &[usize], lang: Lang) -> String {
    let mut parts: Vec<(usize, usize)> = Vec::new();
    for number in numbers {
        match parts.last_mut() {
            Some((_, last)) if *last + 1 == *number => *last = *number,
            _ => parts.push((*number, *number)),
        }
    }
    let parts: Vec<String> = parts
        .into_iter()
        .flat_map(|(first, last)| match last - first {
            0 => vec![first.to_string()],
            1 => vec![first.to_string(), last.to_string()],
            _ => vec![report::FROM_TO.with(lang, &[("from", &first.to_string()), ("to", &last.to_string())])],
        })
        .collect();
    join(&parts, lang)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_in_a_row_are_said_as_one() {
        assert_eq!(ranges(&[3, 5, 6, 7, 8, 11, 12], Lang::Nl), "3, 5 tot en met 8, 11 en 12");
        assert_eq!(ranges(&[4], Lang::En), "4");
    }
}
