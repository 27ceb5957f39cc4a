//! Whether anyone may look: after a while without a key the screen is covered,
//! after a longer while it is locked.

use std::time::{Duration, SystemTime};

/// What stands between the scan and who sits at the screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Guard {
    /// Nothing: everything can be read.
    #[default]
    Open,
    /// A sheet over it; any key takes it away.
    Covered,
    /// The scan is back in the vault and gone from memory.
    Locked,
}

/// Where the screen is, and whether that was accepted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Distance {
    /// Not known to be elsewhere.
    #[default]
    Here,
    /// Elsewhere: someone may look on. Nothing is shown until the resident says
    /// to go on.
    Asks,
    /// Elsewhere, and the resident went on.
    Accepted,
}

/// After how long the screen is covered and locked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Times {
    /// Minutes without a key until the cover.
    pub cover_mins: u16,
    /// Minutes without a key until the lock.
    pub lock_mins: u16,
}

impl Times {
    /// What can be chosen for the cover.
    pub const COVER_CHOICES: [u16; 4] = [1, 2, 5, 10];
    /// What can be chosen for the lock.
    pub const LOCK_CHOICES: [u16; 4] = [5, 10, 20, 60];
}

impl Default for Times {
    fn default() -> Self {
        Self { cover_mins: 2, lock_mins: 10 }
    }
}

/// When someone was last here.
///
/// Two clocks: the steady one stands still while the machine sleeps, the one
/// of the wall does not, but can be set back. The longest counts.
#[derive(Clone, Copy, Debug)]
pub struct Idle {
    steady_secs: f64,
    wall: SystemTime,
}

impl Idle {
    /// Someone is here now.
    pub const fn new(steady_secs: f64, wall: SystemTime) -> Self {
        Self { steady_secs, wall }
    }

    /// How long nobody was here.
    pub fn since(self, steady_secs: f64, wall: SystemTime) -> Duration {
        let steady = Duration::try_from_secs_f64(steady_secs - self.steady_secs).unwrap_or_default();
        steady.max(wall.duration_since(self.wall).unwrap_or_default())
    }
}

/// What has to happen after so long without a key, and when to look again.
pub fn due(idle: Duration, guard: Guard, can_lock: bool, times: Times) -> (Guard, Option<Duration>) {
    let after = |mins: u16| Duration::from_secs(u64::from(mins) * 60);
    let (cover, lock) = (after(times.cover_mins), after(times.lock_mins));
    if guard == Guard::Locked || (can_lock && idle >= lock) {
        return (Guard::Locked, None);
    }
    let until_lock = can_lock.then(|| lock.saturating_sub(idle));
    if guard == Guard::Covered || idle >= cover {
        return (Guard::Covered, until_lock);
    }
    let until_cover = cover.saturating_sub(idle);
    (Guard::Open, Some(until_lock.map_or(until_cover, |until_lock| until_cover.min(until_lock))))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn secs(secs: u64) -> Duration {
        Duration::from_secs(secs)
    }

    #[test]
    fn first_covered_then_locked() {
        let times = Times::default();
        let cases = [
            (0, Guard::Open, true, Guard::Open, Some(120)),
            (119, Guard::Open, true, Guard::Open, Some(1)),
            (120, Guard::Open, true, Guard::Covered, Some(480)),
            (130, Guard::Covered, true, Guard::Covered, Some(470)),
            (600, Guard::Covered, true, Guard::Locked, None),
            (9000, Guard::Open, true, Guard::Locked, None),
            (9000, Guard::Open, false, Guard::Covered, None),
            (0, Guard::Locked, true, Guard::Locked, None),
        ];
        for (idle, guard, can_lock, expected, again) in cases {
            assert_eq!(due(secs(idle), guard, can_lock, times), (expected, again.map(secs)), "{idle} {guard:?}");
        }
    }

    #[test]
    fn a_lock_that_comes_before_the_cover_is_waited_for() {
        let times = Times { cover_mins: 10, lock_mins: 5 };
        assert_eq!(due(secs(0), Guard::Open, true, times), (Guard::Open, Some(secs(300))));
        assert_eq!(due(secs(300), Guard::Open, true, times), (Guard::Locked, None));
    }

    #[test]
    fn sleep_counts_and_a_clock_set_back_does_not_help() {
        let start = SystemTime::UNIX_EPOCH + secs(1_000_000);
        let idle = Idle::new(10.0, start);
        assert_eq!(idle.since(11.0, start + secs(3600)), secs(3600), "the machine slept");
        assert_eq!(idle.since(70.0, start - secs(500_000)), secs(60), "the clock was set back");
    }
}
