//! Linux: a seccomp filter, no core dumps, a closed memory.
//!
//! The filter is a list of what is *allowed*: `socket` and `socketpair` of the
//! local family (`AF_UNIX`), which X11, Wayland, the session bus and
//! accessibility need. Any other number, also of a family that does not exist
//! yet, gives `EPERM`. `io_uring` can make sockets without the call `socket`, so
//! it is refused as a whole. Two older doors to the same kernel are closed as
//! well: the x32 numbers of `x86_64` give `EPERM` too, and a call by way of
//! another architecture (32 bits) ends the process.
//!
//! What the filter does not reach: a helper on the session bus, and a socket
//! that another process hands over.

use std::collections::BTreeMap;

use rustix::io::Errno;
use rustix::net::{AddressFamily, SocketType};
use rustix::process::{DumpableBehavior, Resource, Rlimit};
use seccompiler::{
    BpfProgram, SeccompAction, SeccompCmpArgLen, SeccompCmpOp, SeccompCondition, SeccompFilter, SeccompRule,
};

use super::{Holds, Lockdown};

/// The internet under another number; `libc` does not name it.
const AF_SMC: i32 = 43;

/// Families tried after the filter is on: internet 4 and 6, netlink, packet,
/// virtual machines, SMC.
const TRIED: [i32; 6] = [libc::AF_INET, libc::AF_INET6, libc::AF_NETLINK, libc::AF_PACKET, libc::AF_VSOCK, AF_SMC];

pub(super) fn apply() -> Lockdown {
    let limited = limit_core_dumps();
    set_memory_closed(true);
    let filtered = filter().is_ok_and(|program| seccompiler::apply_filter_all_threads(&program).is_ok());
    let no_rights = rustix::thread::set_no_new_privs(true).is_ok() && rustix::thread::no_new_privs().unwrap_or(false);
    let memory_closed = matches!(rustix::process::dumpable_behavior(), Ok(DumpableBehavior::NotDumpable));
    Lockdown {
        local_sockets_only: Holds::seen(filtered && local_sockets_only()),
        second_way_closed: Holds::seen(second_way_closed()),
        crash_leaves_no_memory: Holds::seen(limited),
        memory_closed: Holds::seen(memory_closed),
        gains_no_rights: Holds::seen(no_rights),
    }
}

fn filter() -> Result<BpfProgram, seccompiler::BackendError> {
    let other_family =
        SeccompCondition::new(0, SeccompCmpArgLen::Dword, SeccompCmpOp::Ne, u64::from(libc::AF_UNIX.unsigned_abs()))?;
    let other_family = SeccompRule::new(vec![other_family])?;
    let mut refused = BTreeMap::new();
    for offset in offsets() {
        refused.insert(libc::SYS_socket + offset, vec![other_family.clone()]);
        refused.insert(libc::SYS_socketpair + offset, vec![other_family.clone()]);
        refused.insert(libc::SYS_io_uring_setup + offset, Vec::new());
    }
    let denied = SeccompAction::Errno(libc::EPERM.unsigned_abs());
    SeccompFilter::new(refused, SeccompAction::Allow, denied, std::env::consts::ARCH.try_into()?)?.try_into()
}

/// Added to a call's number: nothing, and the bit that marks an x32 call.
fn offsets() -> &'static [i64] {
    if cfg!(target_arch = "x86_64") { &[0, 0x4000_0000] } else { &[0] }
}

/// No core file, and none by a pipe either: for a pipe the kernel passes over a
/// limit of 0, and only 1 means none.
fn limit_core_dumps() -> bool {
    let before = rustix::process::getrlimit(Resource::Core);
    let most = before.maximum.map_or(1, |most| most.min(1));
    let wanted = Rlimit { current: Some(most), maximum: Some(most) };
    rustix::process::setrlimit(Resource::Core, wanted).is_ok() && rustix::process::getrlimit(Resource::Core) == wanted
}

/// Whether other programs of the same user may look at this process.
pub(super) fn set_memory_closed(closed: bool) {
    let behavior = if closed { DumpableBehavior::NotDumpable } else { DumpableBehavior::Dumpable };
    // Refused nowhere for these two values; whether it worked is read back.
    let _ = rustix::process::set_dumpable_behavior(behavior);
}

fn local_sockets_only() -> bool {
    let refused = |number: &i32| {
        let Ok(family) = u16::try_from(*number) else { return false };
        let family = AddressFamily::from_raw(family);
        let made = rustix::net::socket(family, SocketType::STREAM, None);
        let pair = rustix::net::socketpair(family, SocketType::STREAM, rustix::net::SocketFlags::empty(), None);
        made.err() == Some(Errno::PERM) && pair.err() == Some(Errno::PERM)
    };
    let local = rustix::net::socket(AddressFamily::UNIX, SocketType::STREAM, None);
    TRIED.iter().all(refused) && local.is_ok()
}

#[expect(unsafe_code, reason = "no library wraps this call without also offering to use it")]
fn second_way_closed() -> bool {
    // SAFETY: no entries and no parameters: the kernel has nothing to read or
    // write, and refuses also where there is no filter.
    let answer = unsafe { libc::syscall(libc::SYS_io_uring_setup, 0, std::ptr::null_mut::<libc::c_void>()) };
    let why = std::io::Error::last_os_error().raw_os_error();
    answer == -1 && matches!(why, Some(libc::EPERM | libc::ENOSYS))
}

/// There is no call that asks.
pub(super) const fn says_remote() -> bool {
    false
}

#[cfg(test)]
#[path = "linux_tests.rs"]
mod tests;
