//! The program: first it gives up what it will not need, then it is a command
//! line when there is a command, else the window.

use std::process::ExitCode;

/// What the program gives back to the system is cleared first: answers that were
/// shown or typed do not stay behind in freed memory.
#[global_allocator]
static ALLOCATOR: zeroizing_alloc::ZeroAlloc<std::alloc::System> = zeroizing_alloc::ZeroAlloc(std::alloc::System);

fn main() -> ExitCode {
    huisscan::system::lockdown::apply();
    huisscan::cli::run(std::env::args_os().skip(1))
}
