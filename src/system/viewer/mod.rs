//! Shows a file in the system's own viewer.
//!
//! The viewer is never a child of ours: it would inherit what binds this
//! process. The system that runs already is asked to start it. Where nobody can
//! be asked nothing is started, and the window shows the path.

#[cfg(target_os = "linux")]
#[path = "linux.rs"]
mod here;
#[cfg(not(target_os = "linux"))]
#[path = "other.rs"]
mod here;

pub use here::{ViewerError, open};
