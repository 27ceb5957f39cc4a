//! What the process gives up, before it does anything else.
//!
//! A program that holds a burglary plan of someone's home should not be *able*
//! to send it, whatever goes wrong in a library it uses. So the first statement
//! of `main` hands rights back to the system, for all that follows and for every
//! child. What a system offers differs; there is one file for each. Nothing is
//! believed because a call returned without an error: after it the forbidden is
//! tried, and only what was seen to be refused is called so ([`Lockdown`], shown
//! on the trust page).
//!
//! On Linux reading this process's memory is closed to the other programs of the
//! same user. The desktop portal looks into `/proc/PID/root` of whoever calls
//! it, to tell sandboxed programs from others, and refuses whom it cannot look
//! at. So while a dialog of the portal is asked for, [`Readable`] opens that one
//! door and closes it after; sockets and dumps stay closed.
//!
//! This is the only place where `unsafe` may stand: the system's calls are not
//! all wrapped by a library.

#[cfg(target_os = "linux")]
#[path = "linux.rs"]
mod here;
#[cfg(target_os = "macos")]
#[path = "macos.rs"]
mod here;
#[cfg(not(any(target_os = "linux", target_os = "macos", windows)))]
#[path = "other.rs"]
mod here;
#[cfg(windows)]
#[path = "windows.rs"]
mod here;
mod readable;

use std::sync::OnceLock;

use super::Holds;

pub use readable::Readable;

#[cfg(windows)]
pub(super) use here::tell_before_sleep;

/// What the process gave up; each value was tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lockdown {
    /// No socket can be made but one of this machine.
    pub local_sockets_only: Holds,
    /// The second way to a socket (`io_uring`) is closed as well.
    pub second_way_closed: Holds,
    /// A crash leaves no copy of the memory.
    pub crash_leaves_no_memory: Holds,
    /// Other programs of the same user cannot read the memory.
    pub memory_closed: Holds,
    /// Neither this process nor a child can gain rights.
    pub gains_no_rights: Holds,
}

impl Lockdown {
    /// Nothing was given up.
    pub const NONE: Self = Self {
        local_sockets_only: Holds::No,
        second_way_closed: Holds::No,
        crash_leaves_no_memory: Holds::No,
        memory_closed: Holds::No,
        gains_no_rights: Holds::No,
    };
}

static DONE: OnceLock<Lockdown> = OnceLock::new();

/// Gives up what this system lets a process give up, and tries whether it is
/// gone. It cannot be taken back. A second call changes nothing.
///
/// It does not fail: a program that refuses to start on an old kernel helps
/// nobody. What does not hold is said.
pub fn apply() -> Lockdown {
    *DONE.get_or_init(here::apply)
}

/// What was given up; [`Lockdown::NONE`] as long as [`apply`] was not called.
#[must_use]
pub fn state() -> Lockdown {
    DONE.get().copied().unwrap_or(Lockdown::NONE)
}

/// Whether a drive of Windows, by its letter, lies on another computer.
#[cfg(windows)]
pub(super) fn is_drive_elsewhere(letter: u8) -> bool {
    here::is_drive_elsewhere(letter)
}

/// Whether the system itself says that the screen is elsewhere.
pub(super) fn says_remote() -> bool {
    here::says_remote()
}
