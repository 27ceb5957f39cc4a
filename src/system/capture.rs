//! Whether a window can be kept out of screenshots and recordings.
//!
//! Windows and macOS let a window say so (`ViewportCommand::ContentProtected` of
//! the window's toolkit does it); on Windows it also keeps Recall out. Neither X11
//! nor Wayland has such a thing.

use super::Holds;

/// Whether this system can keep a window out of pictures of the screen.
#[must_use]
pub const fn can_be_blocked() -> bool {
    cfg!(any(windows, target_os = "macos"))
}

/// Whether the window is kept out of pictures now, when it was asked to be so.
/// It cannot be tried from inside: where the system offers it, it is taken at
/// its word and called [`Holds::Unknown`].
#[must_use]
pub const fn is_blocked(asked: bool) -> Holds {
    if asked && can_be_blocked() { Holds::Unknown } else { Holds::No }
}
