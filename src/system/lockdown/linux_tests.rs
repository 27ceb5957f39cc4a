//! The forbidden, tried from inside a process of its own: this test program is
//! started once more, with and without the lockdown. Without it the same tries
//! succeed; else they would prove nothing.

use std::collections::BTreeMap;
use std::os::unix::process::ExitStatusExt as _;
use std::process::{Command, Output};
use std::sync::mpsc::channel;

use rustix::net::SocketFlags;

use super::*;

const LOCKED: &str = "HUISSCAN_TEST_LOCKED";
/// One more than the highest family tried; far beyond those that exist.
const FAMILIES: u16 = 300;

fn start(test: &str, locked: bool) -> Output {
    let program = std::env::current_exe().expect("this program");
    let name = format!("system::lockdown::here::tests::{test}");
    let arguments = ["--ignored", "--exact", "--nocapture", &name];
    let mut command = Command::new(program);
    command.args(arguments).env_remove(LOCKED);
    if locked {
        command.env(LOCKED, "1");
    }
    command.output().expect("it starts")
}

/// What the process of its own found: a name and what came of it.
fn tried(locked: bool) -> BTreeMap<String, String> {
    let output = start("tries_everything", locked);
    assert!(output.status.success(), "{output:?}");
    let text = String::from_utf8(output.stdout).expect("text");
    let lines = text.lines().filter_map(|line| line.split_once("tried ")).filter_map(|(_, rest)| rest.split_once('='));
    let found: BTreeMap<_, _> = lines.map(|(name, came)| (name.to_owned(), came.to_owned())).collect();
    assert!(found.len() > 2 * usize::from(FAMILIES), "{text}");
    found
}

#[test]
fn every_family_but_the_local_one_is_refused() {
    let (open, locked) = (tried(false), tried(true));
    for family in 0..FAMILIES {
        for call in ["socket", "socketpair", "socket in an older thread"] {
            let came = &locked[&format!("{call} {family}")];
            let local = i32::from(family) == libc::AF_UNIX;
            assert_eq!(came, if local { "made" } else { "EPERM" }, "{call} {family}");
        }
    }
    for family in [libc::AF_INET, libc::AF_NETLINK, libc::AF_UNIX] {
        assert_eq!(open[&format!("socket {family}")], "made", "the try itself works: {family}");
    }
    assert_eq!(locked["a child's socket 2"], "refused");
    assert_eq!(open["a child's socket 2"], "made");
}

#[test]
fn the_other_ways_to_a_socket_are_closed() {
    let (open, locked) = (tried(false), tried(true));
    for way in ["io_uring_setup", "x32 socket", "x32 socketpair", "x32 io_uring_setup"] {
        if let Some(came) = locked.get(way) {
            assert_eq!(came, "EPERM", "{way}");
            assert!(open.contains_key(way));
        }
    }
    assert!(locked.contains_key("io_uring_setup"));
    assert_ne!(open["x32 socket"], "EPERM", "without the filter this is another refusal");
}

#[test]
fn what_the_lockdown_says_of_itself_is_so() {
    let locked = tried(true);
    for (name, came) in [
        (
            "says",
            "Lockdown { local_sockets_only: Yes, second_way_closed: Yes, crash_leaves_no_memory: Yes, memory_closed: Yes, gains_no_rights: Yes }",
        ),
        ("NoNewPrivs", "1"),
        ("Seccomp", "2"),
        ("core limit", "1"),
        ("memory closed", "true"),
        ("memory closed while readable", "false"),
        ("memory closed while readable once more", "false"),
        ("memory closed after", "true"),
    ] {
        assert_eq!(locked[name], came, "{name}");
    }
    let open = tried(false);
    assert!(open["says"].contains("local_sockets_only: No"), "{}", open["says"]);
    assert_eq!((open["Seccomp"].as_str(), open["memory closed"].as_str()), ("0", "false"));
}

#[cfg(target_arch = "x86_64")]
#[test]
fn a_call_of_32_bits_ends_the_process() {
    let output = start("calls_by_way_of_32_bits", true);
    assert!(output.status.signal().is_some(), "{output:?}");
    assert!(!String::from_utf8_lossy(&output.stdout).contains("came back"), "{output:?}");
}

#[expect(clippy::print_stdout, reason = "this is how the process of its own answers")]
fn tell(name: &str, came: &str) {
    println!("tried {name}={came}");
}

fn came<T>(of: &Result<T, Errno>) -> String {
    match of {
        Ok(_) => "made".to_owned(),
        Err(Errno::PERM) => "EPERM".to_owned(),
        Err(other) => format!("{other:?}"),
    }
}

#[expect(unsafe_code, reason = "numbers of calls that no library offers")]
fn raw(number: i64) -> String {
    // SAFETY: an internet socket, or a call whose pointers are null: the kernel
    // touches no memory of ours.
    let answer = unsafe { libc::syscall(number, libc::AF_INET, libc::SOCK_STREAM, 0, 0) };
    if answer >= 0 {
        "made".to_owned()
    } else {
        came::<()>(&Err(Errno::from_io_error(&std::io::Error::last_os_error()).unwrap_or(Errno::IO)))
    }
}

fn status(field: &str) -> String {
    let text = std::fs::read_to_string("/proc/self/status").expect("the status");
    let line = text.lines().find_map(|line| line.strip_prefix(field)?.strip_prefix(':')).unwrap_or_default();
    line.trim().to_owned()
}

fn memory_closed() -> String {
    let behavior = rustix::process::dumpable_behavior().expect("a behaviour");
    (behavior == DumpableBehavior::NotDumpable).to_string()
}

#[test]
#[ignore = "started by the tests above, in a process of its own"]
fn tries_everything() {
    // A thread that is there before the filter must have it as well.
    let (go, wait) = channel();
    let older = std::thread::spawn(move || {
        wait.recv().expect("word to go on");
        for family in 0..FAMILIES {
            let made = rustix::net::socket(AddressFamily::from_raw(family), SocketType::STREAM, None);
            tell(&format!("socket in an older thread {family}"), &came(&made));
        }
    });
    let said = if std::env::var_os(LOCKED).is_some() { super::super::apply() } else { super::super::state() };
    tell("says", &format!("{said:?}"));
    go.send(()).expect("the thread waits");
    older.join().expect("the thread ends well");
    for number in 0..FAMILIES {
        let family = AddressFamily::from_raw(number);
        // Of a family that has no stream: a datagram or raw socket.
        let kinds = [SocketType::STREAM, SocketType::DGRAM, SocketType::RAW];
        let made = kinds.map(|kind| came(&rustix::net::socket(family, kind, None)));
        let best = made.iter().find(|came| *came == "made").unwrap_or(&made[0]);
        let all_refused = made.iter().all(|came| came == "EPERM");
        tell(&format!("socket {number}"), if all_refused { "EPERM" } else { best });
        let pair = rustix::net::socketpair(family, SocketType::STREAM, SocketFlags::empty(), None);
        tell(&format!("socketpair {number}"), &came(&pair));
    }
    tell("io_uring_setup", &raw(libc::SYS_io_uring_setup));
    if cfg!(target_arch = "x86_64") {
        tell("x32 socket", &raw(libc::SYS_socket + 0x4000_0000));
        tell("x32 socketpair", &raw(libc::SYS_socketpair + 0x4000_0000));
        tell("x32 io_uring_setup", &raw(libc::SYS_io_uring_setup + 0x4000_0000));
    }
    // bash makes an internet socket for such a name.
    let child = Command::new("bash").args(["-c", "exec 3<>/dev/udp/127.0.0.1/9"]).output().expect("bash");
    tell("a child's socket 2", if child.status.success() { "made" } else { "refused" });
    for field in ["NoNewPrivs", "Seccomp"] {
        tell(field, &status(field));
    }
    let limit = rustix::process::getrlimit(Resource::Core);
    tell("core limit", &limit.maximum.map_or_else(|| "none".to_owned(), |most| most.to_string()));
    tell("memory closed", &memory_closed());
    if std::env::var_os(LOCKED).is_some() {
        let first = super::super::Readable::open();
        let second = super::super::Readable::open();
        tell("memory closed while readable", &memory_closed());
        drop(first);
        tell("memory closed while readable once more", &memory_closed());
        drop(second);
        tell("memory closed after", &memory_closed());
    }
}

#[cfg(target_arch = "x86_64")]
#[test]
#[ignore = "started by a test above, in a process of its own"]
#[expect(unsafe_code, reason = "the old door cannot be tried by any other means")]
fn calls_by_way_of_32_bits() {
    super::super::apply();
    let answer: i32;
    // SAFETY: `int 0x80` with the number of `socket` (359) takes three numbers
    // in registers and touches no memory; rbx is given back as it was.
    unsafe {
        std::arch::asm!(
            "push rbx", "mov ebx, 2", "int 0x80", "pop rbx",
            inlateout("eax") 359_i32 => answer, in("ecx") 1, in("edx") 0,
            out("r8") _, out("r9") _, out("r10") _, out("r11") _,
        );
    }
    tell("32 bits", &format!("came back: {answer}"));
}
