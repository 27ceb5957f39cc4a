//! The door the desktop portal needs, opened for as long as it does.

use std::sync::Mutex;

use super::here;

/// How many values of [`Readable`] live. Each must see the door as it leaves it,
/// so it is opened and closed while this is held.
static LIVING: Mutex<usize> = Mutex::new(0);

/// As long as one of these lives, programs of the same user may look at this
/// process (on Linux; elsewhere nothing changes).
#[derive(Debug)]
pub struct Readable(());

impl Readable {
    /// Opens the door. Dropping the value closes it, if nobody else needs it.
    #[must_use]
    pub fn open() -> Self {
        change(|living| {
            if *living == 0 {
                here::set_memory_closed(false);
            }
            *living += 1;
        });
        Self(())
    }
}

impl Drop for Readable {
    fn drop(&mut self) {
        change(|living| {
            *living = living.saturating_sub(1);
            if *living == 0 {
                here::set_memory_closed(true);
            }
        });
    }
}

fn change(with: impl FnOnce(&mut usize)) {
    // A panic elsewhere cannot leave the count half changed.
    with(&mut LIVING.lock().unwrap_or_else(std::sync::PoisonError::into_inner));
}
