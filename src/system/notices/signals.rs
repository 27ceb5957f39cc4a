//! Signals by which Unix asks a program to end.

use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
use signal_hook::iterator::Signals;

use super::{Delay, Notice};

/// Passes the first wish to end on; the second one ends the program. Whether
/// it listens.
pub(super) fn listen(tell: impl Fn(Notice) + Send + 'static) -> bool {
    let Ok(mut signals) = Signals::new([SIGTERM, SIGHUP, SIGINT]) else { return false };
    let work = move || {
        let mut asked = false;
        for signal in signals.forever() {
            if asked {
                // Ends this process as if nobody had listened.
                let _ = signal_hook::low_level::emulate_default_handler(signal);
            }
            asked = true;
            tell(Notice::End(Delay::default()));
        }
    };
    std::thread::Builder::new().name("huisscan-signals".to_owned()).spawn(work).is_ok()
}
