//! What can stand in the way, each told apart, and nothing lost by it.

use std::io::{ErrorKind, Read as _, Write as _};

use age::armor::{ArmoredReader, ArmoredWriter, Format};

use super::*;
use crate::files::WriteErrorKind;
use crate::files::trial::{TrialDisk, Trouble};
use crate::vault::key_file::{KEY_FILE, KEY_FILE_COPY, KeyFile, KeyFileState};

const FOLDER: &str = "/data";

fn key_paths() -> [PathBuf; 2] {
    [KEY_FILE, KEY_FILE_COPY].map(|name| Path::new(FOLDER).join(name))
}

fn key_file(disk: &TrialDisk) -> KeyFile {
    match KeyFileState::look(disk, &key_paths()[0]) {
        KeyFileState::Sound(file) => file,
        other => panic!("{other:?}"),
    }
}

/// A closed vault with one scan.
fn vault_on(disk: &Arc<TrialDisk>) -> (Trial, ThingId) {
    let (trial, mut vault) = Trial::new(disk.clone(), Path::new(FOLDER));
    let id = vault.add_scan("Eigen woning", CHECKLIST, b"one").expect("kept");
    vault.close().expect("closed");
    (trial, id)
}

#[test]
fn a_key_file_of_another_vault_is_told_from_a_wrong_passphrase() {
    let (disk, other) = (TrialDisk::new(), TrialDisk::new());
    let (trial, id) = vault_on(&disk);
    let (_, _) = vault_on(&other);
    let passphrase = passphrase();
    let own = key_file(&disk);
    let theirs = key_file(&other);
    let disguised = KeyFile { store: own.store.clone(), ..theirs.clone() };
    for foreign in [theirs, disguised] {
        let bytes = foreign.to_bytes();
        // In the place of the first: the copy opens, and the stranger is kept.
        let changed = disk.copy();
        changed.put(&key_paths()[0], Some(bytes.clone()));
        let found = Trial { disk: changed.clone(), folder: FOLDER.into(), keys: trial.keys.clone() };
        let Opened { mut vault, warnings } = found.closed().open(Secret::Passphrase(&passphrase)).expect("it opens");
        let [Warning::KeyFile(told)] = warnings.as_slice() else { panic!("{warnings:?}") };
        assert_eq!((told.fault, &told.file), (Fault::OtherVault, &key_paths()[0]));
        let aside = told.set_aside.clone().expect("set aside");
        assert_eq!(changed.files().get(&aside), Some(&bytes));
        assert_eq!(&*vault.load_scan(&id).expect("read").scan, b"one");
        drop(vault);
        assert_eq!(found.closed().open(Secret::Passphrase(&passphrase)).expect("it opens").warnings, []);
        // In both places: told, and nothing is changed.
        let changed = disk.copy();
        for path in key_paths() {
            changed.put(&path, Some(bytes.clone()));
        }
        let before = changed.files();
        let found = Trial { disk: changed.clone(), folder: FOLDER.into(), keys: trial.keys.clone() };
        let refused = found.closed().open(Secret::Passphrase(&passphrase)).expect_err("refused");
        assert_eq!(refused, OpenError::KeyOfAnotherVault);
        assert_eq!(changed.files(), before);
    }
    let wrong = Passphrase::new("vijf zes").expect("a passphrase");
    assert_eq!(trial.closed().open(Secret::Passphrase(&wrong)).expect_err("refused"), OpenError::WrongSecret);
}

#[test]
fn an_old_key_file_that_is_put_back_does_not_bring_the_old_passphrase_back() {
    let disk = TrialDisk::new();
    let (trial, _) = vault_on(&disk);
    let old = key_file(&disk).to_bytes();
    let other = Passphrase::new("vijf zes").expect("a passphrase");
    let mut vault = trial.open().vault;
    vault.change_passphrase(&other, Work::trial()).expect("changed");
    vault.close().expect("closed");
    assert_eq!(trial.closed().open(Secret::Passphrase(&passphrase())).expect_err("refused"), OpenError::WrongSecret);
    let newest = key_file(&disk);
    for secret in [&other, &passphrase()] {
        let changed = disk.copy();
        changed.put(&key_paths()[0], Some(old.clone()));
        let found = Trial { disk: changed.clone(), folder: FOLDER.into(), keys: trial.keys.clone() };
        // The old one opens what was put back, this once; it is told.
        let warnings = found.closed().open(Secret::Passphrase(secret)).expect("it opens").warnings;
        let put_back = |warning: &Warning| matches!(warning, Warning::KeyFile(told) if told.fault == Fault::PutBack);
        assert!(warnings.iter().any(put_back), "{warnings:?}");
        assert_eq!(key_file(&changed), newest);
        let again = found.closed().open(Secret::Passphrase(&passphrase())).expect_err("refused");
        assert_eq!(again, OpenError::WrongSecret);
    }
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
fn a_work_factor_of_64_gib_is_refused_and_the_other_secret_still_opens() {
    let disk = TrialDisk::new();
    let recovery = RecoveryCode::random().expect("a code");
    let shared: SharedDisk = disk.clone();
    let vault = Vault::create(&shared, Path::new(FOLDER), &passphrase(), &recovery, Work::trial()).expect("a vault");
    vault.close().expect("closed");
    let own = key_file(&disk);
    let changed = KeyFile { passphrase: greedy(&own.passphrase), ..own };
    for path in key_paths() {
        disk.put(&path, Some(changed.to_bytes()));
    }
    let Ok(Found::Closed(closed)) = look(&shared, Path::new(FOLDER)) else { panic!("no vault") };
    let start = std::time::Instant::now();
    let refused = closed.open(Secret::Passphrase(&passphrase())).expect_err("refused");
    assert_eq!(refused, OpenError::TooMuchWork { log_n: 26 });
    assert!(start.elapsed().as_secs() < 5);
    assert!(closed.open(Secret::Recovery(&recovery)).is_ok());
}

#[test]
fn a_full_disk_and_a_refusing_one_are_told_apart() {
    let disk = TrialDisk::new();
    let (trial, id) = vault_on(&disk);
    let mut vault = trial.open().vault;
    for (trouble, kind) in [
        (Trouble::FullAfter(100), WriteErrorKind::DiskFull),
        (Trouble::FromStep(0, ErrorKind::PermissionDenied), WriteErrorKind::NotAllowed),
        (Trouble::FromStep(0, ErrorKind::ReadOnlyFilesystem), WriteErrorKind::NotAllowed),
        (Trouble::FromStep(0, ErrorKind::NotFound), WriteErrorKind::NoSuchFolder),
        (Trouble::Lies, WriteErrorKind::NotVerified),
    ] {
        disk.trouble(trouble);
        assert_eq!(vault.save_scan(&id, b"two").expect_err("refused"), SaveError::Disk(kind), "{trouble:?}");
        disk.trouble(Trouble::None);
    }
    assert_eq!(&*vault.load_scan(&id).expect("read").scan, b"one");
    vault.save_scan(&id, b"three").expect("saved");
    drop(vault);
    assert_eq!(&*trial.open().vault.load_scan(&id).expect("read").scan, b"three");
}

#[test]
fn a_folder_without_the_right_to_write_can_be_looked_at() {
    let disk = TrialDisk::new();
    let (trial, id) = vault_on(&disk);
    let before = disk.files();
    // The lock is the first thing that is asked for.
    disk.trouble(Trouble::Step(0, ErrorKind::ReadOnlyFilesystem));
    let closed = match look(&trial.disk.clone(), &trial.folder) {
        Ok(Found::Closed(closed)) => closed,
        // The look itself came first: it failed, and tells so.
        other => panic!("{other:?}"),
    };
    disk.trouble(Trouble::Step(0, ErrorKind::ReadOnlyFilesystem));
    let Opened { mut vault, warnings } = closed.open_with(&trial.keys).expect("it opens");
    disk.trouble(Trouble::None);
    assert_eq!(warnings, [Warning::FolderReadOnly(WriteErrorKind::NotAllowed)]);
    assert!(vault.is_read_only());
    assert_eq!(&*vault.load_scan(&id).expect("read").scan, b"one");
    assert_eq!(vault.save_scan(&id, b"two").expect_err("refused"), SaveError::ReadOnly);
    assert_eq!(vault.change_passphrase(&passphrase(), Work::trial()), Err(ChangeError::Save(SaveError::ReadOnly)));
    vault.close().expect("closed");
    assert_eq!(disk.files(), before);
}

#[test]
fn a_newer_vault_and_a_newer_file_in_it_are_left_alone() {
    let disk = TrialDisk::new();
    let (trial, id) = vault_on(&disk);
    // A key file of a later format keeps the rule of the hash.
    let text = String::from_utf8(key_file(&disk).to_bytes()).expect("text");
    let newer = text.replacen("\"format\": 1", "\"format\": 2", 1);
    let covered = newer.split("  \"sha256\"").next().expect("a part");
    let sum = random::hex(&sealed::hash(covered.as_bytes()));
    let newer = format!("{covered}  \"sha256\": \"{sum}\"\n}}\n");
    let changed = disk.copy();
    changed.put(&key_paths()[0], Some(newer.into_bytes()));
    let before = changed.files();
    let shared: SharedDisk = changed.clone();
    assert_eq!(look(&shared, Path::new(FOLDER)).expect_err("refused"), LookError::Newer);
    assert_eq!(changed.files(), before);

    // A file of a later format in the store.
    let plain = b"{\"kind\":\"huisscan-saved\",\"format\":2}\n";
    let file = trial.keys.encrypt(plain).expect("encrypted");
    let path = Path::new(FOLDER).join(&key_file(&disk).store).join(format!("{id}.b"));
    disk.put(&path, Some(file));
    let before = disk.files();
    assert_eq!(trial.closed().open_with(&trial.keys).expect_err("refused"), OpenError::Newer);
    assert_eq!(disk.files(), before);
}

#[test]
fn keys_that_are_gone_are_told_and_a_new_vault_is_not_made_over_it() {
    let disk = TrialDisk::new();
    let (trial, _) = vault_on(&disk);
    for path in key_paths() {
        disk.put(&path, None);
    }
    let refused = look(&trial.disk, &trial.folder).expect_err("refused");
    assert_eq!(refused, LookError::Damaged { files: key_paths().to_vec() });
    let recovery = RecoveryCode::random().expect("a code");
    let again = Vault::create(&trial.disk, &trial.folder, &passphrase(), &recovery, Work::trial());
    assert_eq!(again.expect_err("refused"), CreateError::AlreadyThere);
}

#[test]
fn wiping_removes_all_of_ours_and_nothing_else() {
    let disk = TrialDisk::new();
    let (trial, id) = vault_on(&disk);
    let store = Path::new(FOLDER).join(&key_file(&disk).store);
    let not_ours = [Path::new(FOLDER).join("brief.txt"), store.join("brief.txt")];
    let ours = [Path::new(FOLDER).join("settings.json"), store.join(format!("{id}.a.damaged-1"))];
    for path in not_ours.iter().chain(&ours) {
        disk.put(path, Some(b"x".to_vec()));
    }
    let open = trial.open();
    assert!(wipe(disk.as_ref(), Path::new(FOLDER)).in_use);
    drop(open);
    let report = wipe(disk.as_ref(), Path::new(FOLDER));
    assert_eq!(report.could_not, Vec::<PathBuf>::new());
    assert_eq!(report.not_ours.len(), 2, "{report:?}");
    assert_eq!(disk.files().into_keys().collect::<Vec<_>>().len(), 2);
    for path in &not_ours {
        disk.put(path, None);
    }
    let report = wipe(disk.as_ref(), Path::new(FOLDER));
    assert!(report.removed.contains(&PathBuf::from(FOLDER)), "{report:?}");
    assert!(matches!(look(&trial.disk, &trial.folder), Ok(Found::Nothing)));
}
