//! How long the rest will take, at one's own pace.

use std::collections::VecDeque;

/// Seconds a question is taken to cost before a pace is known.
const FIRST_GUESS_SECS: f64 = 15.0;
/// Longer than this between two answers is a pause, not a pace.
const PAUSE_SECS: f64 = 90.0;
/// As many answers are looked back on.
const LOOK_BACK: usize = 30;
/// From as many answers on the own pace counts.
const ENOUGH: usize = 5;

/// The gaps between answers, newest last.
#[derive(Clone, Debug, Default)]
pub struct Pace {
    last_secs: Option<f64>,
    gaps_secs: VecDeque<f64>,
}

impl Pace {
    /// A question that had no answer was answered now.
    pub fn answered(&mut self, now_secs: f64) {
        if let Some(last_secs) = self.last_secs.replace(now_secs) {
            let gap = now_secs - last_secs;
            if (0.0..PAUSE_SECS).contains(&gap) {
                self.gaps_secs.push_back(gap);
                if self.gaps_secs.len() > LOOK_BACK {
                    self.gaps_secs.pop_front();
                }
            }
        }
    }

    /// Whole minutes for so many questions, upwards.
    pub fn minutes(&self, questions: usize) -> u64 {
        let count = self.gaps_secs.len();
        let each = if count < ENOUGH { FIRST_GUESS_SECS } else { self.gaps_secs.iter().sum::<f64>() / count as f64 };
        // Nobody reads a question in less than this.
        let secs = each.max(4.0) * questions as f64;
        (secs / 60.0).ceil() as u64
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn first_a_guess_then_the_own_pace() {
        let mut pace = Pace::default();
        assert_eq!(pace.minutes(40), 10);
        for answer in 0..=5 {
            pace.answered(f64::from(answer) * 30.0);
        }
        assert_eq!(pace.minutes(40), 20);
        pace.answered(5000.0);
        assert_eq!(pace.minutes(40), 20, "a pause is no pace");
        assert_eq!(pace.minutes(0), 0);
    }
}
