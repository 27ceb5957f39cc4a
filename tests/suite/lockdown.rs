//! The lockdown comes first, and `unsafe` stands only where it is made. That it
//! refuses what it should is tried beside it, in `src/system/lockdown`.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::rooms::sources;
use crate::support::outside;

#[test]
fn it_is_the_first_statement_of_main() {
    let text = fs::read_to_string("src/main.rs").expect("the program");
    let (_, body) = text.split_once("fn main() -> ExitCode {").expect("main");
    let first = body.lines().map(str::trim).find(|line| !line.is_empty());
    assert_eq!(first, Some("huisscan::system::lockdown::apply();"));
}

#[test]
fn nothing_is_opened_before_it_but_the_program_and_its_libraries() {
    if cfg!(not(target_os = "linux")) {
        return;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let trace = folder.path().join("trace");
    let calls = "trace=open,openat,creat,socket,connect,execve,seccomp";
    let trace_path = trace.to_str().expect("a name");
    if outside("strace", &["-f", "-e", calls, "-o", trace_path, env!("CARGO_BIN_EXE_huisscan"), "schema"]).is_none() {
        return;
    }
    let text = fs::read_to_string(&trace).expect("the trace");
    let lines: Vec<&str> = text.lines().collect();
    let filter = lines.iter().position(|line| line.contains("SECCOMP_SET_MODE_FILTER")).expect("a filter");
    assert!(lines[filter].ends_with("= 0"), "{}", lines[filter]);
    for line in &lines[..filter] {
        // The libraries, their list, and the list of its own memory that Rust
        // reads at the start.
        let known = ["execve(", "/ld.so.", ".so", "/proc/self/maps", "/glibc-hwcaps"];
        assert!(known.iter().any(|part| line.contains(part)), "{line}");
    }
    let refused = lines[filter..].iter().filter(|line| line.contains("= -1 EPERM")).count();
    assert!(refused >= 6, "every kind was tried: {text}");
    let made = lines.iter().filter(|line| line.contains("socket(") && !line.contains("= -1"));
    assert!(made.clone().count() >= 1 && made.clone().all(|line| line.contains("socket(AF_UNIX")), "{text}");
}

#[test]
fn a_command_works_without_any_network() {
    let apart = ["-r", "-n", env!("CARGO_BIN_EXE_huisscan"), "schema"];
    match Command::new("unshare").args(apart).output() {
        Ok(output) if output.status.success() => assert!(output.stdout.starts_with(b"{")),
        // Not every machine lets a user make a namespace; the window's check
        // does it once more, and there it must work.
        Ok(_) | Err(_) => eprintln!("skipped: no namespace can be made here"),
    }
}

#[test]
fn unsafe_stands_only_in_the_lockdown() {
    let mut files = Vec::new();
    sources(Path::new("src"), &mut files);
    let mut inside = 0;
    for file in files {
        let text = fs::read_to_string(&file).expect("a source");
        let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
        let count = code
            .filter(|line| {
                ["unsafe {", "unsafe fn", "unsafe extern", "unsafe impl"].iter().any(|part| line.contains(part))
            })
            .count();
        if file.starts_with("src/system/lockdown") {
            inside += count;
        } else {
            assert_eq!(count, 0, "{}", file.display());
        }
    }
    assert!(inside > 2, "the search finds it where it is: {inside}");
}
