//! Moments as people here write them.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::typed::day_words;
use crate::words::{Lang, keeping as words};

/// The time of day, as on a clock: 21:04.
pub fn time(moment: Timestamp) -> String {
    let local = moment.to_zoned_datetime(TimeZone::system());
    format!("{:02}:{:02}", local.hour(), local.minute())
}

/// Whether it was on this day here.
pub fn is_today(moment: Timestamp, today: jiff::civil::Date) -> bool {
    moment.to_zoned_datetime(TimeZone::system()).date() == today
}

/// Day and time.
pub fn day_and_time(moment: Timestamp, lang: Lang) -> String {
    let day = day_words(moment.to_zoned_datetime(TimeZone::system()).date());
    words::DAY_AND_TIME.with(lang, &[("day", &day), ("time", &time(moment))])
}
