//! The dialog that is a child of this program.

use std::fs;

use rustix::process::{Pid, PidfdFlags, Signal, getpid, pidfd_open, pidfd_send_signal};

/// As the system calls the program that `rfd` starts.
const NAME: &str = "zenity";

/// Whether it is asked to end, or ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Firmly {
    /// Asked.
    No,
    /// Ended.
    Yes,
}

/// Ends the children of this process with that name, and nothing else.
pub(super) fn end(firmly: Firmly) {
    let signal = if firmly == Firmly::Yes { Signal::KILL } else { Signal::TERM };
    let Ok(processes) = fs::read_dir("/proc") else { return };
    let numbers = processes.flatten().filter_map(|entry| entry.file_name().to_str()?.parse().ok());
    for pid in numbers.filter_map(Pid::from_raw).filter(|pid| is_ours(*pid)) {
        // Held first and looked at once more: its number may have gone to another
        // process, but what is held stays the same one.
        if let Ok(held) = pidfd_open(pid, PidfdFlags::empty())
            && is_ours(pid)
        {
            // One that has ended meanwhile is what was wanted.
            let _ = pidfd_send_signal(&held, signal);
        }
    }
}

fn is_ours(pid: Pid) -> bool {
    let number = pid.as_raw_nonzero();
    let stat = fs::read_to_string(format!("/proc/{number}/stat")).unwrap_or_default();
    is_child_named(&stat, getpid().as_raw_nonzero().get(), NAME)
}

/// Whether a line of `/proc/PID/stat` is of such a child. The name stands in
/// brackets and may hold brackets itself.
fn is_child_named(stat: &str, parent: i32, name: &str) -> bool {
    let Some((before, after)) = stat.rsplit_once(')') else { return false };
    let named = before.split_once('(').is_some_and(|(_, found)| found == name);
    let mut fields = after.split_ascii_whitespace();
    let (state, found) = (fields.next(), fields.next());
    named && state != Some("Z") && found.and_then(|found| found.parse().ok()) == Some(parent)
}

#[cfg(test)]
mod tests {
    use std::os::unix::process::ExitStatusExt as _;
    use std::path::Path;
    use std::process::{Child, Command, Stdio};
    use std::time::{Duration, Instant};

    use super::*;
    use crate::system::dialogs::open::{OpenDialog, end_all};

    #[test]
    fn only_a_living_child_of_ours_with_that_name_is_meant() {
        for (stat, meant) in [
            ("41 (zenity) S 7 41 7 0", true),
            ("41 (zenity) Z 7 41 7 0", false),
            ("41 (zenity) S 8 41 7 0", false),
            ("41 (zenity-x) S 7 41 7 0", false),
            ("41 (a) S 7 (zenity) S 7 41", false),
            ("41 (zenity)", false),
            ("", false),
        ] {
            assert_eq!(is_child_named(stat, 7, "zenity"), meant, "{stat}");
        }
    }

    /// A program that waits, under a name; it ends when its input does.
    fn waits(folder: &Path, name: &str, lines: &str) -> Child {
        let path = folder.join(name);
        if !path.exists() {
            std::os::unix::fs::symlink("/bin/bash", &path).expect("a link");
        }
        let mut command = Command::new(path);
        command.args(["-c", lines]).stdin(Stdio::piped()).stdout(Stdio::null());
        command.spawn().expect("it starts")
    }

    fn ends(child: &mut Child, within: Duration) -> bool {
        let until = Instant::now() + within;
        while Instant::now() < until {
            if child.try_wait().expect("a status").is_some() {
                return true;
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        false
    }

    /// One test, since what is open is known once for the whole process.
    #[test]
    fn what_is_open_is_ended_also_when_it_comes_late_or_will_not() {
        let folder = tempfile::tempdir().expect("a folder");
        let (soon, later) = (Duration::from_millis(400), Duration::from_secs(10));
        let mut first = waits(folder.path(), "zenity", "read line");
        end_all();
        assert!(!ends(&mut first, soon), "no dialog of ours is open");

        let open = OpenDialog::new();
        let mut other = waits(folder.path(), "zenity-other", "read line");
        let mut grandchild =
            waits(folder.path(), "sh", &format!("{}/zenity -c 'read line'; true", folder.path().display()));
        std::thread::sleep(Duration::from_millis(100));
        end_all();
        assert!(ends(&mut first, later));
        assert_eq!(first.wait().expect("a status").signal(), Some(Signal::TERM.as_raw()));
        let mut late = waits(folder.path(), "zenity", "read line");
        assert!(ends(&mut late, later), "it comes after the end was asked for");
        let mut deaf = waits(folder.path(), "zenity", "trap '' TERM; read line");
        assert!(ends(&mut deaf, later));
        assert_eq!(deaf.wait().expect("a status").signal(), Some(Signal::KILL.as_raw()));

        let next = OpenDialog::new();
        std::thread::sleep(soon);
        let mut wanted = waits(folder.path(), "zenity", "read line");
        assert!(!ends(&mut wanted, soon), "a dialog that was opened later is left alone");
        drop(next);
        drop(open);
        end_all();
        assert!(!ends(&mut wanted, soon), "and nothing is ended once all are over");
        for child in [&mut wanted, &mut other, &mut grandchild] {
            assert_eq!(child.try_wait().expect("a status"), None);
            drop(child.stdin.take());
            assert!(ends(child, later));
        }
    }
}
