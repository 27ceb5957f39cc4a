//! macOS: no core dumps.
//!
//! A program that is not from the App Store has no sandbox a user could check,
//! and the call that refused sockets is withdrawn. So sockets are not refused
//! here. Reading another program's memory is for the system's protection to
//! refuse; we cannot try it from inside.

use rustix::process::{Resource, Rlimit};

use super::{Holds, Lockdown};

pub(super) fn apply() -> Lockdown {
    let none = Rlimit { current: Some(0), maximum: Some(0) };
    let limited =
        rustix::process::setrlimit(Resource::Core, none).is_ok() && rustix::process::getrlimit(Resource::Core) == none;
    Lockdown { crash_leaves_no_memory: Holds::seen(limited), memory_closed: Holds::Unknown, ..Lockdown::NONE }
}

pub(super) const fn set_memory_closed(_closed: bool) {}

/// There is no call that asks.
pub(super) const fn says_remote() -> bool {
    false
}
