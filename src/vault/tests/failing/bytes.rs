//! The disk is full after so many bytes, for every number of bytes.
//!
//! Everything is done again for each of them. Chance is on a tape, so what the
//! program has in memory and what stands on the disk afterwards is the very same
//! for most of them: nothing is left of the file that was torn. Each moment that
//! differs is judged, once; only what is the same to the byte is not judged again.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use super::deeds::{Base, DEEDS, Deed, base};
use super::{Moment, Trouble};
use crate::vault::tape::Tape;

/// Where things stand after a deed.
struct Outcome {
    moment: Moment,
    result: Result<(), String>,
}

impl Outcome {
    /// Whether nothing tells them apart.
    fn is_same_as(&self, other: &Self) -> bool {
        self.result == other.result
            && self.moment.disk.is_same_as(&other.moment.disk)
            && self.moment.vault.is_same_as(&other.moment.vault)
    }
}

/// How often something was done, how often it was refused, and how many moments
/// came of it.
#[derive(Debug, Default)]
struct Count {
    tries: usize,
    refused: usize,
    moments: usize,
}

/// One deed, on a disk that is full after every so many bytes.
fn try_every(base: &Base, deed: &Deed, stride: usize) -> Count {
    let (tape, before) = (Tape::new(), Moment::of(base.disk.copy(), &base.keys));
    let done = |trouble| {
        let mut moment = before.copy();
        moment.disk.trouble(trouble);
        let result = tape.play(|| (deed.act)(base, &mut moment.vault));
        let (_, written) = moment.disk.counted();
        moment.disk.trouble(Trouble::None);
        (Outcome { moment, result }, written)
    };
    let (outcome, written) = done(Trouble::None);
    assert!(outcome.result.is_ok() && written > 1000, "{}: {written}", deed.name);

    let mut count = Count::default();
    let mut judged: Vec<Outcome> = Vec::new();
    for bytes in (0..written).step_by(stride).chain([written - 1, written, 2 * written]) {
        let trouble = Trouble::FullAfter(bytes);
        let (outcome, _) = done(trouble);
        count.tries += 1;
        count.refused += usize::from(outcome.result.is_err());
        assert!(bytes < written || outcome.result.is_ok(), "{} with {trouble:?}", deed.name);
        if judged.iter().rev().any(|known| known.is_same_as(&outcome)) {
            continue;
        }
        for goes_on in [false, true] {
            base.judge(deed, trouble, &outcome.result, outcome.moment.copy(), goes_on);
        }
        judged.push(outcome);
    }
    count.moments = judged.len();
    assert!(count.refused > 2, "{}: {count:?}", deed.name);
    count
}

#[test]
fn after_however_many_bytes_the_disk_is_full_the_old_or_the_new_is_there() {
    let base = base();
    // `HUISSCAN_LONG=1` tries every byte, `=31` each 31st.
    let stride = std::env::var("HUISSCAN_LONG").map_or(STRIDE, |every| every.parse().unwrap_or(1).max(1));
    let next = AtomicUsize::new(0);
    let work = || {
        while let Some(deed) = DEEDS.get(next.fetch_add(1, Ordering::Relaxed)) {
            let count = try_every(&base, deed, stride);
            eprintln!("{}: {count:?}", deed.name);
        }
    };
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(work);
        }
    });
}

/// In every run each so many bytes, a number that no size of a file divides.
const STRIDE: usize = 61;
