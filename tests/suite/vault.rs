//! The vault on a real disk, through its own door.

use std::path::Path;
use std::sync::Arc;

use huisscan::files::{SharedDisk, SystemDisk};
use huisscan::vault::{
    ClosedVault, CreateError, Found, LookError, OpenError, Opened, Passphrase, RecoveryCode, SaveError, Secret, Vault,
    Warning, Work, look,
};

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
    vault.remove_scan(&home).expect("removed");
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
