//! What the system tells before it goes to sleep or ends the program.
//!
//! Whoever listens can save and lock first. Where the system can be asked to
//! wait, a notice carries a [`Delay`]: it waits as long as that value lives, some
//! seconds at most.

#[cfg(target_os = "linux")]
mod logind;
#[cfg(unix)]
mod signals;

use super::Holds;

/// Something that asks for saving and locking at once.
#[derive(Debug)]
pub enum Notice {
    /// The machine goes to sleep. Lock; the program stays.
    Sleep(Delay),
    /// The program must end: log-out, shutdown, a wish to end it. Save, lock,
    /// close. A second wish ends it whatever it is doing.
    End(Delay),
    /// The screen of this session is elsewhere. Lock, then ask. Told once.
    Remote,
}

/// The system waits as long as this lives, where it can. Drop it when all is
/// saved and locked.
#[derive(Debug, Default)]
pub struct Delay {
    #[cfg(target_os = "linux")]
    _held: Option<std::os::fd::OwnedFd>,
}

/// What the system was seen to promise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Told {
    /// That it tells before sleep.
    pub before_sleep: Holds,
    /// That it tells before it ends the program.
    pub before_end: Holds,
}

/// Listens from now on, in threads of its own. `tell` is called on one of them;
/// it should do no more than pass the notice on and wake the window.
///
/// Asks the system bus whether there is anyone to tell, so it can take a
/// moment: call it outside the thread that draws.
#[must_use]
pub fn listen(tell: impl Fn(Notice) + Clone + Send + Sync + 'static) -> Told {
    here(tell)
}

#[cfg(target_os = "linux")]
fn here(tell: impl Fn(Notice) + Clone + Send + Sync + 'static) -> Told {
    let before_end = signals::listen(tell.clone());
    Told { before_sleep: Holds::seen(logind::listen(tell)), before_end: Holds::seen(before_end) }
}

#[cfg(all(unix, not(target_os = "linux")))]
fn here(tell: impl Fn(Notice) + Clone + Send + Sync + 'static) -> Told {
    Told { before_sleep: Holds::No, before_end: Holds::seen(signals::listen(tell)) }
}

#[cfg(windows)]
fn here(tell: impl Fn(Notice) + Clone + Send + Sync + 'static) -> Told {
    let before_sleep = super::lockdown::tell_before_sleep(Box::new(move || tell(Notice::Sleep(Delay::default()))));
    Told { before_sleep: Holds::seen(before_sleep), before_end: Holds::No }
}

#[cfg(not(any(unix, windows)))]
fn here(_tell: impl Fn(Notice) + Clone + Send + Sync + 'static) -> Told {
    Told { before_sleep: Holds::No, before_end: Holds::No }
}
