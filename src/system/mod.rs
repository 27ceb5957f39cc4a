//! What differs per system: what the process gives up, what the system tells
//! and keeps, libraries, dialogs, the viewer, folders, the clock.
//!
//! Nothing here opens a connection beyond the buses of the same machine.

pub mod capture;
pub mod clock;
pub mod dialogs;
pub mod folders;
mod holds;
pub mod leaving;
pub mod libraries;
pub mod lockdown;
pub mod notices;
mod refusal;
pub mod session;
pub mod shares;
pub mod syncing;
pub mod trust;
pub mod viewer;

pub use holds::Holds;
pub use refusal::not_written;
