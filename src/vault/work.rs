//! How much work it is to try one passphrase.

use std::time::{Duration, Instant};

use super::keys::Keys;

/// The least that is ever written: 2^17 (128 MiB of memory).
const LEAST_LOG_N: u8 = 17;
/// The most that is accepted: 2^20 (1 GiB of memory). A constant, not this
/// computer's guess: a file must not open on one computer and be refused on
/// another.
pub(super) const MOST_LOG_N: u8 = 20;
const AIM: Duration = Duration::from_secs(1);

/// The scrypt work factor with which keys are wrapped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Work(u8);

impl Work {
    /// The least that is ever written. Enough for a recovery code, which nobody
    /// can guess.
    #[must_use]
    pub const fn least() -> Self {
        Self(LEAST_LOG_N)
    }

    /// About one second on this computer, measured; takes a part of a second.
    #[must_use]
    pub fn calibrated() -> Self {
        let start = Instant::now();
        if Keys::generate().wrap("", LEAST_LOG_N).is_err() {
            return Self::least();
        }
        Self::for_time(start.elapsed())
    }

    /// The factor nearest to the aim, given the time of the least.
    fn for_time(least: Duration) -> Self {
        let mut log_n = LEAST_LOG_N;
        let mut time = least;
        while log_n < MOST_LOG_N && time.mul_f64(std::f64::consts::SQRT_2) <= AIM {
            time *= 2;
            log_n += 1;
        }
        Self(log_n)
    }

    /// The power of two.
    pub(super) const fn log_n(self) -> u8 {
        self.0
    }

    /// Next to no work, so that a test can wrap and unwrap thousands of times.
    #[cfg(test)]
    pub(super) const fn trial() -> Self {
        Self(1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_near_a_second_and_within_its_bounds() {
        let log_n = |milliseconds| Work::for_time(Duration::from_millis(milliseconds)).log_n();
        assert_eq!(log_n(5000), 17);
        assert_eq!(log_n(800), 17);
        assert_eq!(log_n(600), 18);
        assert_eq!(log_n(260), 19);
        assert_eq!(log_n(1), 20);
    }
}
