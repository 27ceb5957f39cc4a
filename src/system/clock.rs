//! What day it is here.

use jiff::civil::Date;

/// Today, where this computer is.
#[must_use]
pub fn today() -> Date {
    jiff::ZonedDateTime::now().date()
}
