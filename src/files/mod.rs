//! Reading with limits, writing whole or not at all.
//!
//! A file the program writes is first written beside its target, put on the
//! disk, read back and compared, and only then given its name. So a full disk
//! or a power cut leaves the old file or the new one, never half of one, and
//! what is called saved was read back. The disk is behind the trait [`Disk`],
//! so that tests can put a failing one in its place.

mod disk;
mod reading;
#[cfg(test)]
pub(crate) mod trial;
mod writing;

pub use disk::{Disk, Lock, SharedDisk, SystemDisk};
pub use reading::{ReadError, read_limited};
pub use writing::{Existing, WriteError, WriteErrorKind, write_verified};
