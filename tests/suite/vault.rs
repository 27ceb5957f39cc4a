//! The vault on a real disk, through its own door.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use huisscan::checklist;
use huisscan::files::{Disk as _, Existing, SharedDisk, SystemDisk, WriteErrorKind};
use huisscan::scan::file::{SavedScan, read, write};
use huisscan::scan::read_answers;
use huisscan::vault::{
    Backup, BackupError, ClosedVault, CreateError, Found, LookError, OpenError, Opened, Passphrase, RecoveryCode,
    SaveError, Secret, Vault, Warning, Work, look,
};

use crate::support::{outside, outside_with_input};

const CHECKLIST: &[u8] = b"{\"a\": \"checklist\"}";

fn disk() -> SharedDisk {
    Arc::new(SystemDisk)
}

fn passphrase() -> Passphrase {
    Passphrase::new("zes losse woorden zonder enige samenhang").expect("a passphrase")
}

fn closed(folder: &Path) -> Box<ClosedVault> {
    match look(&disk(), folder) {
        Ok(Found::Closed(closed)) => closed,
        other => panic!("{other:?}"),
    }
}

fn open(folder: &Path, secret: Secret<'_>) -> Opened {
    closed(folder).open(secret).expect("it opens")
}

#[test]
fn what_is_kept_is_there_again_by_passphrase_and_by_recovery_code() {
    let folder = tempfile::tempdir().expect("a folder");
    let folder = folder.path().join("data/huisscan");
    let recovery = RecoveryCode::random().expect("a code");
    assert!(matches!(look(&disk(), &folder), Ok(Found::Nothing)));
    let mut vault = Vault::create(&disk(), &folder, &passphrase(), &recovery, Work::least()).expect("a vault");
    let home = vault.add_scan("Eigen woning", CHECKLIST, b"one").expect("kept");
    let second = vault.add_scan("Tweede woning", CHECKLIST, b"another").expect("kept");
    for generation in 0..70 {
        vault.save_scan(&home, format!("save {generation}").as_bytes()).expect("saved");
    }
    vault.close().expect("closed");

    let Opened { mut vault, warnings } = open(&folder, Secret::Passphrase(&passphrase()));
    assert_eq!(warnings, []);
    let names: Vec<&str> = vault.scans().iter().map(|entry| entry.name.as_str()).collect();
    assert_eq!(names, ["Eigen woning", "Tweede woning"]);
    let loaded = vault.load_scan(&home).expect("read");
    assert_eq!(&*loaded.scan, b"save 69");
    assert_eq!(loaded.checklist.as_deref(), Some(CHECKLIST));
    assert_eq!(loaded.warnings, []);
    assert_eq!(&*vault.load_scan(&second).expect("read").scan, b"another");
    // Left open, as after a power cut.
    drop(vault);

    let Opened { mut vault, warnings } = open(&folder, Secret::Recovery(&recovery));
    assert_eq!(warnings, []);
    assert_eq!(&*vault.load_scan(&home).expect("read").scan, b"save 69");
    vault.rename_scan(&second, "Vakantiehuis").expect("renamed");
    vault.remove_scan(&home, &BTreeSet::new()).expect("removed");
    assert_eq!(vault.save_scan(&home, b"more").expect_err("it is gone"), SaveError::NoSuchThing);
    drop(vault);
    let Opened { vault, warnings } = open(&folder, Secret::Recovery(&recovery));
    assert_eq!(warnings, []);
    let names: Vec<&str> = vault.scans().iter().map(|entry| entry.name.as_str()).collect();
    assert_eq!(names, ["Vakantiehuis"]);
}

#[test]
fn a_wrong_secret_is_told_and_a_second_vault_is_not_made() {
    let folder = tempfile::tempdir().expect("a folder");
    let recovery = RecoveryCode::random().expect("a code");
    let vault = Vault::create(&disk(), folder.path(), &passphrase(), &recovery, Work::least()).expect("a vault");
    vault.close().expect("closed");
    let wrong = Passphrase::new("zes losse woorden met enige samenhang").expect("a passphrase");
    assert_eq!(closed(folder.path()).open(Secret::Passphrase(&wrong)).expect_err("refused"), OpenError::WrongSecret);
    let other = RecoveryCode::random().expect("a code");
    assert_eq!(closed(folder.path()).open(Secret::Recovery(&other)).expect_err("refused"), OpenError::WrongSecret);
    let again = Vault::create(&disk(), folder.path(), &wrong, &other, Work::least());
    assert_eq!(again.expect_err("refused"), CreateError::AlreadyThere);
}

#[test]
fn a_second_program_only_looks() {
    let folder = tempfile::tempdir().expect("a folder");
    let recovery = RecoveryCode::random().expect("a code");
    let mut first = Vault::create(&disk(), folder.path(), &passphrase(), &recovery, Work::least()).expect("a vault");
    let id = first.add_scan("Eigen woning", CHECKLIST, b"one").expect("kept");
    let Opened { vault: mut second, warnings } = open(folder.path(), Secret::Passphrase(&passphrase()));
    assert_eq!(warnings, [Warning::InUseElsewhere]);
    assert!(second.is_read_only() && !first.is_read_only());
    assert_eq!(&*second.load_scan(&id).expect("read").scan, b"one");
    assert_eq!(second.save_scan(&id, b"two").expect_err("refused"), SaveError::ReadOnly);
    first.save_scan(&id, b"three").expect("saved");
    first.close().expect("closed");
    second.close().expect("closed");
    let Opened { mut vault, warnings } = open(folder.path(), Secret::Passphrase(&passphrase()));
    assert_eq!(warnings, []);
    assert_eq!(&*vault.load_scan(&id).expect("read").scan, b"three");
}

#[test]
fn something_else_and_something_newer_are_left_alone() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("vault.json");
    std::fs::write(&path, b"{\"kind\": \"something\"}").expect("written");
    assert_eq!(look(&disk(), folder.path()).expect_err("refused"), LookError::NotAVault { file: path.clone() });
    assert_eq!(std::fs::read(&path).expect("still there"), b"{\"kind\": \"something\"}");
}

#[test]
fn a_folder_that_is_gone_is_told_and_what_is_put_back_goes_on() {
    let folder = tempfile::tempdir().expect("a folder");
    let (here, away) = (folder.path().join("data"), folder.path().join("away"));
    let recovery = RecoveryCode::random().expect("a code");
    let mut vault = Vault::create(&disk(), &here, &passphrase(), &recovery, Work::least()).expect("a vault");
    let id = vault.add_scan("Eigen woning", CHECKLIST, b"one").expect("kept");
    // As when a stick is pulled out, and put in again.
    std::fs::rename(&here, &away).expect("moved");
    let gone = SaveError::Disk(WriteErrorKind::NoSuchFolder);
    assert_eq!(vault.save_scan(&id, b"two").expect_err("refused"), gone);
    assert!(!here.exists(), "nothing is made in its place");
    std::fs::rename(&away, &here).expect("moved back");
    vault.save_scan(&id, b"three").expect("saved");
    vault.close().expect("closed");
    let Opened { mut vault, warnings } = open(&here, Secret::Passphrase(&passphrase()));
    assert_eq!(warnings, []);
    assert_eq!(&*vault.load_scan(&id).expect("read").scan, b"three");
}

#[test]
fn a_backup_restores_on_another_machine_and_plain_age_opens_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let (here, there) = (folder.path().join("here"), folder.path().join("there"));
    let path = folder.path().join("kopie.huisscan");
    let recovery = RecoveryCode::random().expect("a code");
    let own = Passphrase::new("de kopie heeft eigen woorden").expect("a passphrase");
    let mut vault = Vault::create(&disk(), &here, &passphrase(), &recovery, Work::least()).expect("a vault");
    let photo = vault.add_photo(b"a photo").expect("kept");
    let scan = format!("{{\"photo\": \"{photo}\"}}");
    let id = vault.add_scan("Eigen woning", CHECKLIST, scan.as_bytes()).expect("kept");
    let made = vault.backup(&path, &own, Work::least(), Existing::Keep).expect("a backup");
    assert_eq!((made.scans, made.photos), (1, 1));
    let again = vault.backup(&path, &own, Work::least(), Existing::Keep);
    assert_eq!(again.expect_err("refused"), BackupError::Write(WriteErrorKind::AlreadyThere));
    vault.close().expect("closed");

    let mut other = Vault::create(&disk(), &there, &own, &recovery, Work::least()).expect("a vault");
    let wrong = other.open_backup(&path, &passphrase()).expect_err("refused");
    assert_eq!(wrong, BackupError::WrongPassphrase);
    let backup = other.open_backup(&path, &own).expect("a backup");
    let restored = other.restore(&backup, &BTreeMap::new()).expect("restored");
    assert_eq!((restored.scans.as_slice(), restored.photos), ([id.clone()].as_slice(), 1));
    let loaded = other.load_scan(&id).expect("read");
    assert_eq!((loaded.scan.as_slice(), loaded.checklist.as_deref()), (scan.as_bytes(), Some(CHECKLIST)));
    assert_eq!(&**other.photo(&photo).expect("the photo"), b"a photo");
    // A second time changes nothing.
    let again = other.restore(&backup, &BTreeMap::new()).expect("restored");
    assert_eq!(again, huisscan::vault::Restored::default());
    assert_eq!(other.scans().len(), 1);

    // Whoever has no Huisscan uses age and tar. age asks its passphrase of the
    // terminal, so it gets one from `script`.
    let inside = folder.path().join("inside.tar");
    let command = format!("age -d -o {} {}", inside.display(), path.display());
    let answer = format!("{}\n", own.as_str());
    if outside("age", &["--version"]).is_some()
        && outside_with_input("script", &["-qec", &command, "/dev/null"], &answer).is_some()
    {
        let list = outside("tar", &["-tf", inside.to_str().expect("a path")]).expect("tar is there");
        let mut names: Vec<&str> = list.lines().collect();
        names.sort_unstable();
        assert_eq!(names.len(), 4, "{names:?}");
        assert!(names.contains(&"huisscan-backup.json"));
        let of_scan = format!("scans/{id}.json");
        let text = outside("tar", &["-xOf", inside.to_str().expect("a path"), &of_scan]).expect("tar is there");
        assert_eq!(text, scan);
    }
}

#[test]
fn what_is_no_backup_is_told_so() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("kopie.huisscan");
    std::fs::write(&path, b"no backup at all").expect("written");
    let refused = Backup::open(&SystemDisk, &path, &passphrase()).expect_err("refused");
    assert_eq!(refused, BackupError::NotABackup);
    let nowhere = Backup::open(&SystemDisk, &folder.path().join("no"), &passphrase()).expect_err("refused");
    assert_eq!(nowhere, BackupError::System(std::io::ErrorKind::NotFound));
    // Torn in its last part: the passphrase is right, the file is not.
    let torn = fixture("kopie.huisscan");
    let bytes = std::fs::read(torn).expect("the fixture");
    std::fs::write(&path, &bytes[..bytes.len() - 1]).expect("written");
    let refused = Backup::open(&SystemDisk, &path, &fixture_passphrase()).expect_err("refused");
    assert_eq!(refused, BackupError::Damaged);
}

/// A vault and a backup that the first build with a vault made. Every later
/// build opens them.
const FIXTURE: &str = "tests/fixtures/vault-1";
const FIXTURE_RECOVERY: &str = include_str!("../fixtures/vault-1/herstelcode.txt");

fn fixture(name: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(FIXTURE).join(name)
}

fn fixture_passphrase() -> Passphrase {
    Passphrase::new("appel brug kaars wolk zomer fiets").expect("a passphrase")
}

fn fixture_scan() -> (checklist::Checklist, SavedScan) {
    let checklist = include_bytes!("../fixtures/small-checklist.json");
    let checklist = checklist::read(checklist).checklist.expect("a good checklist");
    let answers = include_bytes!("../fixtures/small-answers.json");
    let scan = read_answers(answers, &checklist).scan.expect("a scan");
    (checklist, SavedScan { scan, ..SavedScan::default() })
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("a folder");
    for entry in std::fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("an entry");
        if entry.path().is_dir() {
            copy(&entry.path(), &to.join(entry.file_name()));
        } else {
            std::fs::copy(entry.path(), to.join(entry.file_name())).expect("copied");
        }
    }
}

#[test]
fn the_vault_of_the_first_build_opens() {
    let folder = tempfile::tempdir().expect("a folder");
    copy(&fixture("data"), folder.path());
    let recovery = RecoveryCode::parse(FIXTURE_RECOVERY).expect("a code");
    let (checklist, saved) = fixture_scan();
    // Its photo was named by no scan. Whoever can write removes such a one, so it is
    // looked at first by someone who cannot.
    let held = SystemDisk.try_lock(&folder.path().join("lock")).expect("a lock").expect("nobody has it");
    let looking = open(folder.path(), Secret::Passphrase(&fixture_passphrase())).vault;
    let [photo] = looking.photos().try_into().expect("one photo");
    assert_eq!(&**looking.photo(&photo).expect("the photo"), b"a photo");
    drop((looking, held));
    for secret in [Secret::Passphrase(&fixture_passphrase()), Secret::Recovery(&recovery)] {
        let Opened { mut vault, warnings } = open(folder.path(), secret);
        assert_eq!(warnings, []);
        let names: Vec<&str> = vault.scans().iter().map(|entry| entry.name.as_str()).collect();
        assert_eq!(names, ["Eigen woning", "Tweede woning"]);
        let id = vault.scans()[0].id.clone();
        let loaded = vault.load_scan(&id).expect("read");
        let kept = loaded.checklist.expect("its checklist");
        assert_eq!(kept, include_bytes!("../fixtures/small-checklist.json"));
        assert_eq!(read(&loaded.scan, &checklist), Ok(saved.clone()));
        assert_eq!(vault.photos(), []);
        vault.close().expect("closed");
    }
    let backup = Backup::open(&SystemDisk, &fixture("kopie.huisscan"), &fixture_passphrase()).expect("a backup");
    assert_eq!(backup.scans.len(), 2);
}

/// Made the fixture once. It is not made again: that is what it is for.
#[test]
#[ignore = "makes a fixture that stays as it is"]
fn makes_the_fixture() {
    let data = fixture("data");
    assert!(!data.exists(), "the fixture is there");
    let recovery = RecoveryCode::parse(FIXTURE_RECOVERY).expect("a code");
    let (checklist, saved) = fixture_scan();
    let mut vault = Vault::create(&disk(), &data, &fixture_passphrase(), &recovery, Work::least()).expect("a vault");
    let bytes = write(&checklist, &saved);
    let file = include_bytes!("../fixtures/small-checklist.json");
    let id = vault.add_scan("Eigen woning", file, b"before").expect("kept");
    vault.save_scan(&id, &bytes).expect("saved");
    vault.add_scan("Tweede woning", file, &bytes).expect("kept");
    vault.add_photo(b"a photo").expect("kept");
    let path = fixture("kopie.huisscan");
    vault.backup(&path, &fixture_passphrase(), Work::least(), Existing::Keep).expect("a backup");
    vault.close().expect("closed");
    std::fs::remove_file(data.join("lock")).expect("removed");
}
