//! The dialogs that are open now, and ending those that can be ended.
//!
//! A dialog of a portal, of Windows or of macOS is not ours to close: its answer
//! is dropped. Where there is no portal on Linux, `rfd` starts `zenity` and gives
//! nobody a hold on it. That is a child of this program, and is found as such.
//!
//! A bus may take a while to say that there is no portal, so a `zenity` can come
//! after one asked for the end of all dialogs. So it is watched for until the
//! dialogs that were open then are over, or nobody can be waiting for a bus.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use super::child;

/// A bus answers within 25 seconds, or not at all.
const LONGEST: Duration = Duration::from_secs(30);
/// A child that was asked to end has that long.
const PATIENCE: Duration = Duration::from_secs(1);

static DIALOGS: Mutex<Dialogs> = Mutex::new(Dialogs { open: 0, opened: 0 });

struct Dialogs {
    /// How many are open.
    open: usize,
    /// How many were ever opened.
    opened: u64,
}

/// A dialog that is open as long as this lives.
#[derive(Debug)]
pub(super) struct OpenDialog(());

impl OpenDialog {
    pub(super) fn new() -> Self {
        let mut dialogs = dialogs();
        dialogs.open += 1;
        dialogs.opened += 1;
        Self(())
    }
}

impl Drop for OpenDialog {
    fn drop(&mut self) {
        dialogs().open -= 1;
    }
}

fn dialogs() -> MutexGuard<'static, Dialogs> {
    // A panic elsewhere cannot leave the counts half changed.
    DIALOGS.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Ends every dialog that is open and that can be ended; what is not there yet
/// is ended when it comes. Returns at once.
pub fn end_all() {
    let opened = {
        let dialogs = dialogs();
        if dialogs.open == 0 {
            return;
        }
        dialogs.opened
    };
    child::end(child::Firmly::No);
    let watched = std::thread::Builder::new().name("huisscan-dialogs".to_owned()).spawn(move || watch(opened));
    if watched.is_err() {
        log::error!("no thread to end dialogs");
    }
}

/// Until those dialogs are over. One that was opened later is nobody's to end.
fn watch(opened: u64) {
    let begun = Instant::now();
    while begun.elapsed() < LONGEST {
        std::thread::sleep(Duration::from_millis(if begun.elapsed() < PATIENCE { 50 } else { 250 }));
        {
            let dialogs = dialogs();
            if dialogs.open == 0 || dialogs.opened != opened {
                return;
            }
        }
        child::end(if begun.elapsed() < PATIENCE { child::Firmly::No } else { child::Firmly::Yes });
    }
}
