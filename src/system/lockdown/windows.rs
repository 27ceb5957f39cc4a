//! Windows: no error report with memory in it.
//!
//! Windows takes sockets away from a program only in an app container, which
//! needs an installer that makes one. So sockets are not refused here. Blocking
//! what other programs load into ours would also block screen readers; it is
//! left open.

use std::ffi::c_void;
use std::sync::OnceLock;

use windows_sys::Win32::Storage::FileSystem::GetDriveTypeW;
use windows_sys::Win32::System::Diagnostics::Debug::{
    GetErrorMode, SEM_FAILCRITICALERRORS, SEM_NOGPFAULTERRORBOX, SetErrorMode,
};
use windows_sys::Win32::System::ErrorReporting::{
    WER_FAULT_REPORTING_FLAG_NO_HEAP_ON_QUEUE, WER_FAULT_REPORTING_FLAG_NOHEAP, WerGetFlags, WerSetFlags,
};
use windows_sys::Win32::System::Power::{DEVICE_NOTIFY_SUBSCRIBE_PARAMETERS, PowerRegisterSuspendResumeNotification};
use windows_sys::Win32::System::Threading::GetCurrentProcess;
use windows_sys::Win32::UI::WindowsAndMessaging::{
    DEVICE_NOTIFY_CALLBACK, GetSystemMetrics, PBT_APMSUSPEND, SM_REMOTESESSION,
};

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

/// Whether this is a session over Remote Desktop.
#[expect(unsafe_code, reason = "a plain call of Windows that no safe library wraps")]
pub(super) fn says_remote() -> bool {
    // SAFETY: takes a number by value and gives one back.
    unsafe { GetSystemMetrics(SM_REMOTESESSION) != 0 }
}

/// Whether a drive, by its letter, lies on another computer.
#[expect(unsafe_code, reason = "a plain call of Windows that no safe library wraps")]
pub(super) fn is_drive_elsewhere(letter: u8) -> bool {
    /// As in `winbase.h`.
    const DRIVE_REMOTE: u32 = 4;
    let root = [u16::from(letter), u16::from(b':'), u16::from(b'\\'), 0];
    // SAFETY: Windows reads the path up to its closing zero; it lives through
    // the call.
    unsafe { GetDriveTypeW(root.as_ptr()) == DRIVE_REMOTE }
}

type Tell = Box<dyn Fn() + Send + Sync>;

static BEFORE_SLEEP: OnceLock<Tell> = OnceLock::new();

/// Calls `tell` before the machine goes to sleep, from a thread of Windows.
/// Whether Windows took it on; only the first caller is told.
#[expect(unsafe_code, reason = "a plain call of Windows that no safe library wraps")]
pub fn tell_before_sleep(tell: Tell) -> bool {
    if BEFORE_SLEEP.set(tell).is_err() {
        return false;
    }
    let ask = DEVICE_NOTIFY_SUBSCRIBE_PARAMETERS { Callback: Some(on_power), Context: std::ptr::null_mut() };
    let mut registration = std::ptr::null_mut();
    // SAFETY: Windows reads `ask` during the call and writes to `registration`;
    // both live through it. What is called lives as long as the program.
    let answer = unsafe {
        PowerRegisterSuspendResumeNotification(
            DEVICE_NOTIFY_CALLBACK,
            (&raw const ask).cast_mut().cast(),
            &raw mut registration,
        )
    };
    answer == 0
}

#[expect(unsafe_code, reason = "Windows asks for a function of this kind; it touches no pointer")]
unsafe extern "system" fn on_power(_context: *const c_void, event: u32, _setting: *const c_void) -> u32 {
    if event == PBT_APMSUSPEND
        && let Some(tell) = BEFORE_SLEEP.get()
    {
        tell();
    }
    0
}
