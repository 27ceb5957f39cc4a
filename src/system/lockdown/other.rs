//! A system we know nothing of: nothing is given up, and that is what is said.

use super::Lockdown;

pub(super) const fn apply() -> Lockdown {
    Lockdown::NONE
}

pub(super) const fn set_memory_closed(_closed: bool) {}

/// There is no call that asks.
pub(super) const fn says_remote() -> bool {
    false
}
