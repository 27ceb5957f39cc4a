//! What can stand in the way of keeping a scan, each with its message in the
//! window and what to do about it; and nothing is lost by it.

use std::fmt::Write as _;
use std::io::{Read as _, Write as _};
use std::path::Path;
use std::sync::Arc;

use age::armor::{ArmoredReader, ArmoredWriter, Format};
use eframe::egui::Key;
use huisscan::app::Place;
use huisscan::words::{keeping, trouble};
use jiff::Timestamp;
use serde_json::{Value, json};
use sha2::Digest as _;

use crate::keeping::{
    STEP_SECS, WORDS, answers, first_place, is_saved, open_with, place_in, shows, type_in, wait, window_in, window_with,
};
use crate::stubborn_disk::{READ_ONLY, StubbornDisk, WILLING, close, contents, kept_in, not_saved, on, opens, told};
use crate::window::key;

/// Writes both key files anew, with the hash that belongs to them.
fn change_keys(data: &Path, change: impl Fn(&str) -> String) {
    for name in ["vault.json", "vault.copy.json"] {
        let path = data.join(name);
        let text = std::fs::read_to_string(&path).expect("a key file");
        let (covered, _) = text.split_once("  \"sha256\": ").expect("a hash");
        let covered = change(covered);
        let mut whole = format!("{covered}  \"sha256\": \"");
        for byte in sha2::Sha256::digest(&covered) {
            write!(whole, "{byte:02x}").expect("text");
        }
        whole.push_str("\"\n}\n");
        std::fs::write(&path, whole).expect("written");
    }
}

#[test]
fn a_folder_in_which_nothing_may_be_written() {
    let folder = tempfile::tempdir().expect("a folder");
    let data = folder.path().join("data");
    let before = kept_in(&data);
    let files = contents(&data);
    let disk = Arc::new(StubbornDisk::default());
    disk.is(READ_ONLY);
    let mut window = window_with(on(&disk, &data), STEP_SECS);
    opens(&mut window);
    told(&mut window, keeping::READ_ONLY_FOLDER);
    key(&mut window, Key::Num1);
    assert_eq!(answers(&window), before);
    close(window);
    assert_eq!(contents(&data), files);

    // And one in which it may no longer be, while the scan is open.
    disk.is(WILLING);
    let mut window = window_with(on(&disk, &data), STEP_SECS);
    opens(&mut window);
    disk.is(READ_ONLY);
    key(&mut window, Key::Num1);
    key(&mut window, Key::Num2);
    key(&mut window, Key::Enter);
    not_saved(&mut window, trouble::NOT_ALLOWED);
    let last = answers(&window);
    disk.is(WILLING);
    wait(&mut window, "the save", is_saved);
    close(window);
    let mut window = window_in(&data);
    opens(&mut window);
    assert_eq!(answers(&window), last);
}

#[test]
fn a_folder_that_goes_away_while_it_is_open() {
    let folder = tempfile::tempdir().expect("a folder");
    let (data, aside) = (folder.path().join("data"), folder.path().join("aside"));
    kept_in(&data);
    let mut window = window_in(&data);
    opens(&mut window);
    std::fs::rename(&data, &aside).expect("moved");
    key(&mut window, Key::Num1);
    key(&mut window, Key::Enter);
    not_saved(&mut window, trouble::FOLDER_GONE);
    let last = answers(&window);
    std::fs::rename(&aside, &data).expect("moved back");
    wait(&mut window, "the save", is_saved);
    close(window);
    let mut window = window_in(&data);
    opens(&mut window);
    assert_eq!(answers(&window), last);
}

#[test]
fn a_wrong_passphrase_and_the_key_file_of_another_vault() {
    let folder = tempfile::tempdir().expect("a folder");
    let (data, other) = (folder.path().join("data"), folder.path().join("other"));
    let before = kept_in(&data);
    kept_in(&other);
    let own = ["vault.json", "vault.copy.json"].map(|name| std::fs::read(data.join(name)).expect("a key file"));
    for name in ["vault.json", "vault.copy.json"] {
        std::fs::copy(other.join(name), data.join(name)).expect("copied");
    }
    let files = contents(&data);
    let mut window = window_in(&data);
    open_with(&mut window, WORDS);
    told(&mut window, trouble::OTHER_KEY);
    assert_eq!(contents(&data), files);
    // What the message says to do helps, without starting anew.
    for (name, bytes) in ["vault.json", "vault.copy.json"].iter().zip(own) {
        std::fs::write(data.join(name), bytes).expect("put back");
    }
    type_in(&mut window, "Wachtzin", "iets heel anders");
    key(&mut window, Key::Enter);
    told(&mut window, trouble::WRONG_PASSPHRASE);
    type_in(&mut window, "Wachtzin", WORDS);
    key(&mut window, Key::Enter);
    wait(&mut window, "the scan", |window| window.state().state().keeping.in_vault().is_some());
    assert_eq!(answers(&window), before);
}

/// The same wrapped key, asking 64 GiB of memory.
fn greedy(wrapped: &str) -> String {
    let mut bytes = Vec::new();
    ArmoredReader::new(wrapped.as_bytes()).read_to_end(&mut bytes).expect("an age file");
    let line = bytes.windows(10).position(|window| window == b"-> scrypt ").expect("a stanza");
    let end = line + bytes[line..].iter().position(|byte| *byte == b'\n').expect("its end");
    let start = bytes[..end].iter().rposition(|byte| *byte == b' ').expect("its work factor") + 1;
    bytes.splice(start..end, *b"26");
    let mut armor = ArmoredWriter::wrap_output(Vec::new(), Format::AsciiArmor).expect("armour");
    armor.write_all(&bytes).expect("written");
    String::from_utf8(armor.finish().expect("written")).expect("text")
}

#[test]
fn a_key_file_that_asks_64_gib_of_memory() {
    let folder = tempfile::tempdir().expect("a folder");
    let data = folder.path().join("data");
    kept_in(&data);
    change_keys(&data, |covered| {
        let value: Value =
            serde_json::from_str(&format!("{}}}", covered.trim_end().trim_end_matches(','))).expect("json");
        let wrapped = value["passphrase"].as_str().expect("a wrapped key");
        covered.replacen(&json!(wrapped).to_string(), &json!(greedy(wrapped)).to_string(), 1)
    });
    let files = contents(&data);
    let mut window = window_in(&data);
    open_with(&mut window, WORDS);
    told(&mut window, trouble::TOO_MUCH_WORK);
    assert_eq!(contents(&data), files);
}

#[test]
fn a_vault_of_a_newer_program() {
    let folder = tempfile::tempdir().expect("a folder");
    let data = folder.path().join("data");
    kept_in(&data);
    change_keys(&data, |covered| covered.replacen("\"format\": 1", "\"format\": 2", 1));
    let files = contents(&data);
    let mut window = window_in(&data);
    told(&mut window, trouble::NEWER);
    // One can do a scan all the same, and it is not put over the other.
    first_place(&mut window);
    told(&mut window, trouble::NEWER);
    assert_eq!(contents(&data), files);
}

fn ten_years_ago() -> Timestamp {
    Timestamp::now() - jiff::SignedDuration::from_hours(10 * 365 * 24)
}

#[test]
fn a_clock_that_was_set_back_ten_years() {
    let folder = tempfile::tempdir().expect("a folder");
    let data = folder.path().join("data");
    let before = kept_in(&data);
    let mut window = window_with(Place { now: ten_years_ago, ..place_in(&data) }, STEP_SECS);
    opens(&mut window);
    let notice = window.state().state().notice.clone().expect("a message").words;
    assert!(notice.starts_with("De klok van deze computer loopt achter") && notice.contains("Zet de klok goed."));
    assert!(shows(&window, &notice));
    assert_eq!(answers(&window), before);
    key(&mut window, Key::Num1);
    let last = answers(&window);
    assert_ne!(last, before);
    wait(&mut window, "the save", is_saved);
    close(window);
    let mut window = window_in(&data);
    opens(&mut window);
    assert_eq!(answers(&window), last);
}
