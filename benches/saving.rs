//! What a save costs beside the least a disk can do with the same bytes: write,
//! sync, rename, read.
//!
//! They are measured in turn, in one run, on the disk the program is built on, or
//! in a folder that is named: `cargo bench --bench saving -- FOLDER`.
//! The vault's save also encrypts, syncs the folder, decrypts and compares, and
//! every 32nd one writes the list. The folder is half of what it does to the
//! disk, and without it a power cut may take the new name back; so it is also
//! compared with a bare save that syncs the folder.

#![expect(
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a benchmark prints its figures, and stops where it cannot go on"
)]

use std::fs::{self, File};
use std::hint::black_box;
use std::io::Write as _;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use huisscan::checklist;
use huisscan::files::{SharedDisk, SystemDisk};
use huisscan::scan::file::{SavedScan, write};
use huisscan::scan::read_answers;
use huisscan::vault::{Passphrase, RecoveryCode, Vault, Work};

const ROUNDS: usize = 320;

fn main() {
    let named = std::env::args_os().skip(1).find(|argument| argument != "--bench");
    let folder = named.unwrap_or_else(|| env!("CARGO_TARGET_TMPDIR").into());
    let folder = tempfile::tempdir_in(folder).expect("a folder");
    let disk: SharedDisk = Arc::new(SystemDisk);
    let passphrase = Passphrase::new("een twee drie").expect("a passphrase");
    let recovery = RecoveryCode::random().expect("a code");
    let vault = Vault::create(&disk, &folder.path().join("vault"), &passphrase, &recovery, Work::least());
    let mut vault = vault.expect("a vault");
    let checklist = checklist::read(checklist::BUILT_IN).checklist.expect("the built-in checklist");
    let home = fs::read_dir("checklists/homes").expect("the homes").next().expect("a home").expect("a home").path();
    let scan = read_answers(&fs::read(home).expect("a home"), &checklist).scan.expect("a scan");
    let bytes = write(&checklist, &SavedScan { scan, ..SavedScan::default() });
    let id = vault.add_scan("Eigen woning", checklist::BUILT_IN, &bytes).expect("kept");

    let (mut bare, mut lasting, mut safe) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        bare.push(timed(|| bare_save(folder.path(), &bytes)));
        lasting.push(timed(|| {
            bare_save(folder.path(), &bytes);
            File::open(folder.path()).and_then(|folder| folder.sync_all()).expect("synced");
        }));
        safe.push(timed(|| vault.save_scan(&id, &bytes).expect("saved")));
    }
    let ratio = |one: Duration, other: Duration| one.as_secs_f64() / other.as_secs_f64();
    let (bare_sum, safe_sum): (Duration, Duration) = (bare.iter().sum(), safe.iter().sum());
    let (bare, lasting, safe) = (median(bare), median(lasting), median(safe));
    println!(
        "a save of {} bytes: {:.2} of a bare one (medians {safe:?} and {bare:?}), {:.2} over all, with the list at every \
         32nd; {:.2} of a bare one that syncs the folder ({lasting:?})",
        bytes.len(),
        ratio(safe, bare),
        ratio(safe_sum, bare_sum),
        ratio(safe, lasting),
    );
}

fn bare_save(folder: &Path, bytes: &[u8]) {
    let (beside, path) = (folder.join("bare.new"), folder.join("bare"));
    let mut file = File::create_new(&beside).expect("a file");
    file.write_all(bytes).expect("written");
    file.sync_all().expect("synced");
    drop(file);
    fs::rename(&beside, &path).expect("renamed");
    assert!(fs::read(&path).expect("read") == bytes);
}

fn timed<T>(work: impl FnOnce() -> T) -> Duration {
    let start = Instant::now();
    black_box(work());
    start.elapsed()
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}
