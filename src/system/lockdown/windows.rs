//! Windows: no error report with memory in it.
//!
//! Windows takes sockets away from a program only in an app container, which
//! needs an installer that makes one. So sockets are not refused here. Blocking
//! what other programs load into ours would also block screen readers; it is
//! left open.

use windows_sys::Win32::System::Diagnostics::Debug::{
    GetErrorMode, SEM_FAILCRITICALERRORS, SEM_NOGPFAULTERRORBOX, SetErrorMode,
};
use windows_sys::Win32::System::ErrorReporting::{
    WER_FAULT_REPORTING_FLAG_NO_HEAP_ON_QUEUE, WER_FAULT_REPORTING_FLAG_NOHEAP, WerGetFlags, WerSetFlags,
};
use windows_sys::Win32::System::Threading::GetCurrentProcess;

use super::{Holds, Lockdown};

pub(super) fn apply() -> Lockdown {
    Lockdown { crash_leaves_no_memory: Holds::seen(no_report()), ..Lockdown::NONE }
}

/// No report of a crash is made; and should one be made all the same, it is
/// without the heap, where answers are.
#[expect(unsafe_code, reason = "plain calls of Windows that no safe library wraps")]
fn no_report() -> bool {
    let mode = SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX;
    let flags = WER_FAULT_REPORTING_FLAG_NOHEAP | WER_FAULT_REPORTING_FLAG_NO_HEAP_ON_QUEUE;
    let mut set = 0;
    // SAFETY: these take numbers by value; the one pointer is to `set`, which
    // lives through the call. The handle of the own process needs no closing.
    unsafe {
        SetErrorMode(mode);
        let asked = WerSetFlags(flags) == 0 && WerGetFlags(GetCurrentProcess(), &raw mut set) == 0;
        asked && set & flags == flags && GetErrorMode() & mode == mode
    }
}

pub(super) const fn set_memory_closed(_closed: bool) {}
