//! A program that saves is killed at random moments: what it was told to be
//! saved is there, and the vault opens.

use std::collections::BTreeSet;
use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::time::Duration;

use super::*;
use crate::files::trial::Chance;

/// Where the child finds the vault; without it there is no child.
const FOLDER: &str = "HUISSCAN_TRIAL_FOLDER";

/// The number of a save; behind it may stand the name of a photo.
fn number_in(scan: &[u8]) -> u64 {
    let text = std::str::from_utf8(scan).expect("text");
    text.split_whitespace().next().and_then(|number| number.parse().ok()).expect("a number")
}

/// Not a test of its own: what the killed program does. It says each save it was
/// told was verified.
#[test]
fn child() {
    let Some(folder) = std::env::var_os(FOLDER) else { return };
    let disk: SharedDisk = Arc::new(SystemDisk);
    let say = |word: &str, number: u64| {
        let mut out = std::io::stdout().lock();
        writeln!(out, "{word} {number}").and_then(|()| out.flush()).expect("said");
    };
    loop {
        let Ok(Found::Closed(closed)) = look(&disk, Path::new(&folder)) else { panic!("no vault") };
        let Opened { mut vault, .. } = closed.open(Secret::Passphrase(&passphrase())).expect("it opens");
        let id = vault.scans()[0].id.clone();
        let mut number = number_in(&vault.load_scan(&id).expect("read").scan);
        for round in 0..40 {
            number += 1;
            // Sometimes more than a page, so that sizes differ.
            let width = if number.is_multiple_of(3) { 9000 } else { 10 };
            vault.save_scan(&id, format!("{number:width$}").as_bytes()).expect("saved");
            say("saved", number);
            if round % 13 == 5 {
                // Named, no longer named, and gone once both files say so.
                let photo = vault.add_photo(b"a photo").expect("kept");
                let text = vault.load_scan(&id).expect("read").scan;
                let named = [text.as_slice(), b" ", photo.as_str().as_bytes()].concat();
                for text in [&named, &*text, &*text] {
                    vault.save_scan(&id, text).expect("saved");
                    vault.tidy(&BTreeSet::new()).expect("tidied");
                }
                assert_eq!(vault.photos(), []);
            }
            if round % 17 == 9 {
                vault.change_passphrase(&passphrase(), Work::trial()).expect("changed");
            }
        }
        vault.close().expect("closed");
    }
}

#[test]
fn killed_at_any_moment_nothing_told_to_be_saved_is_lost() {
    let kills = if std::env::var_os("HUISSCAN_LONG").is_some() { 1000 } else { 200 };
    let folder = tempfile::tempdir().expect("a folder");
    let (trial, mut vault) = Trial::new(Arc::new(SystemDisk), folder.path());
    let id = vault.add_scan("Eigen woning", CHECKLIST, b"0").expect("kept");
    vault.close().expect("closed");
    let mut chance = Chance(u64::from(std::process::id()) | 1);
    let (mut least, mut saves) = (0, 0);
    for kill in 0..kills {
        let mut child = Command::new(std::env::current_exe().expect("this program"))
            .args(["--exact", "vault::tests::killed::child", "--nocapture", "--test-threads=1"])
            .env(FOLDER, folder.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("a child");
        let lines = BufReader::new(child.stdout.take().expect("its words")).lines();
        let (told, heard) = mpsc::channel();
        std::thread::spawn(move || {
            // The first stands behind what the test runner says.
            let numbers =
                lines.map_while(Result::ok).filter_map(|line| line.split_once("saved ")?.1.parse::<u64>().ok());
            for number in numbers {
                let _ = told.send(number);
            }
        });
        // Some before it has opened the vault; most in the midst of its work.
        let waits_for = if kill % 8 == 0 { 0 } else { 1 + chance.below(45) };
        let mut heard_last = None;
        for _ in 0..waits_for {
            heard_last = Some(heard.recv_timeout(Duration::from_mins(2)).expect("it saves"));
        }
        std::thread::sleep(Duration::from_micros(chance.below(if waits_for == 0 { 60_000 } else { 4_000 })));
        child.kill().expect("killed");
        let status = child.wait().expect("ended");
        assert!(!status.success(), "it was killed, not done");
        if let Some(told) = heard.iter().last().or(heard_last) {
            saves += told.saturating_sub(least);
            least = told;
        }
        let Opened { mut vault, warnings } = trial.open();
        assert_eq!(warnings, [], "kill {kill}");
        let text = vault.load_scan(&id).expect("read").scan;
        let found = number_in(&text);
        assert_eq!(no_photo_is_missed(&vault), Ok(()), "kill {kill}");
        assert!(found == least || found == least + 1, "kill {kill}: told {least}, found {found}");
        least = found;
    }
    assert!(saves > 5 * kills, "{saves} saves in {kills} kills");
    eprintln!("{kills} kills, {saves} saves");
}
