//! What differs per system: libraries, dialogs, the viewer, folders, the clock.
//!
//! Nothing here starts another program or opens a connection beyond the
//! session bus of the same machine.

pub mod clock;
pub mod dialogs;
pub mod folders;
mod holds;
pub mod libraries;
pub mod lockdown;
mod refusal;
pub mod viewer;

pub use holds::Holds;
pub use refusal::not_written;
