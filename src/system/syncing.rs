//! Whether a folder is one that a program copies to a server.
//!
//! A report saved in such a folder has left the machine within a minute. The
//! known programs are told by what they leave in the path, in the environment or
//! in a hidden file; there is no call that asks. So "none" means: none that we
//! know.

use std::ffi::OsStr;
use std::fs;
use std::path::Path;

const ONE_DRIVE: &str = "OneDrive";
const DROPBOX: &str = "Dropbox";
const GOOGLE_DRIVE: &str = "Google Drive";
const ICLOUD: &str = "iCloud Drive";
const NEXTCLOUD: &str = "Nextcloud";

/// Environment variables that name a folder which is copied.
const VARIABLES: &[(&str, &str)] =
    &[("OneDrive", ONE_DRIVE), ("OneDriveConsumer", ONE_DRIVE), ("OneDriveCommercial", ONE_DRIVE)];

/// How a folder's name begins, in small letters.
const NAMES: &[(&str, &str)] = &[
    ("onedrive", ONE_DRIVE),
    ("dropbox", DROPBOX),
    ("googledrive", GOOGLE_DRIVE),
    ("google drive", GOOGLE_DRIVE),
    ("com~apple~clouddocs", ICLOUD),
    ("icloud", ICLOUD),
    ("nextcloud", NEXTCLOUD),
    ("owncloud", "ownCloud"),
    ("proton drive", "Proton Drive"),
    ("pclouddrive", "pCloud"),
    ("synologydrive", "Synology Drive"),
];

/// A file or folder inside the copied one: how its name begins and ends.
const MARKERS: &[(&str, &str, &str)] = &[
    (".dropbox", "", DROPBOX),
    (".tmp.driveupload", "", GOOGLE_DRIVE),
    (".tmp.drivedownload", "", GOOGLE_DRIVE),
    (".sync_", ".db", NEXTCLOUD),
    ("._sync_", ".db", NEXTCLOUD),
    (".nextcloudsync", ".log", NEXTCLOUD),
    (".owncloudsync", ".log", "ownCloud"),
    (".stfolder", "", "Syncthing"),
    (".849c9593-d756-4e56-8d6e-42412f2a707b", "", ONE_DRIVE),
];

/// The program that copies this file or folder to a server, if it is known to.
#[must_use]
pub fn of(path: &Path) -> Option<&'static str> {
    with_environment(path, |name| std::env::var_os(name).map(Into::into))
}

fn with_environment(path: &Path, variable: impl Fn(&str) -> Option<std::path::PathBuf>) -> Option<&'static str> {
    // Links lead to where the file really lies; what is not there yet lies
    // where its folder does.
    let real = path.ancestors().find_map(|place| place.canonicalize().ok());
    let places: Vec<&Path> = real.as_deref().into_iter().chain([path]).collect();
    let by_variable = VARIABLES.iter().find(|(name, _)| {
        let folder = variable(name).filter(|folder| folder.is_absolute());
        folder.is_some_and(|folder| places.iter().any(|place| place.starts_with(&folder)))
    });
    let by_name = || places.iter().find_map(|place| place.iter().rev().find_map(by_name));
    let by_marker = || places.iter().find_map(|place| place.ancestors().find_map(by_marker));
    by_variable.map(|(_, program)| *program).or_else(by_name).or_else(by_marker)
}

fn by_name(name: &OsStr) -> Option<&'static str> {
    let name = name.to_string_lossy().to_lowercase();
    // "OneDrive - Gemeente", but not a folder that only begins alike.
    let ends = |rest: &str| !rest.starts_with(char::is_alphanumeric);
    NAMES.iter().find(|(begin, _)| name.strip_prefix(begin).is_some_and(ends)).map(|(_, program)| *program)
}

fn by_marker(folder: &Path) -> Option<&'static str> {
    let entries = fs::read_dir(folder).ok()?;
    let names: Vec<_> = entries.flatten().map(|entry| entry.file_name().to_string_lossy().to_lowercase()).collect();
    let marked = |(begin, end, _): &&(&str, &str, &str)| {
        names
            .iter()
            .any(|name| if end.is_empty() { name == begin } else { name.starts_with(begin) && name.ends_with(end) })
    };
    MARKERS.iter().find(marked).map(|(_, _, program)| *program)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn alone(path: &Path) -> Option<&'static str> {
        with_environment(path, |_| None)
    }

    #[test]
    fn a_folder_is_known_by_its_name() {
        for (path, program) in [
            ("/home/u/Dropbox/advies.pdf", Some(DROPBOX)),
            ("/home/u/Dropbox (Persoonlijk)/a/b.pdf", Some(DROPBOX)),
            ("/Users/u/OneDrive - Gemeente Voorbeeld/Documenten/advies.pdf", Some(ONE_DRIVE)),
            ("/Users/u/Library/Mobile Documents/com~apple~CloudDocs/x.pdf", Some(ICLOUD)),
            ("/Users/u/Library/CloudStorage/GoogleDrive-u@voorbeeld.nl/x.pdf", Some(GOOGLE_DRIVE)),
            ("/home/u/Nextcloud/x.pdf", Some(NEXTCLOUD)),
            ("/home/u/dropboxen/x.pdf", None),
            ("/home/u/Documenten/x.pdf", None),
            ("", None),
        ] {
            assert_eq!(alone(Path::new(path)), program, "{path}");
        }
    }

    #[test]
    fn a_folder_is_known_by_what_lies_in_it() {
        for (marker, program) in [
            (".dropbox", DROPBOX),
            (".sync_0f3a.db", NEXTCLOUD),
            ("._sync_0f3a.db", NEXTCLOUD),
            (".stfolder", "Syncthing"),
            (".tmp.driveupload", GOOGLE_DRIVE),
        ] {
            let folder = tempfile::tempdir().expect("a folder");
            let inside = folder.path().join("huis/stukken");
            fs::create_dir_all(&inside).expect("a folder");
            let file = inside.join("nog-niet-daar.pdf");
            assert_eq!(alone(&file), None, "{marker}");
            fs::write(folder.path().join(marker), "").expect("a file");
            assert_eq!(alone(&file), Some(program), "{marker}");
        }
    }

    #[test]
    fn a_folder_is_known_by_the_environment() {
        let variable = |name: &str| (name == "OneDriveCommercial").then(|| "/home/u/Werk".into());
        assert_eq!(with_environment(Path::new("/home/u/Werk/a.pdf"), variable), Some(ONE_DRIVE));
        assert_eq!(with_environment(Path::new("/home/u/Werkplaats/a.pdf"), variable), None);
        let nothing = |_: &str| Some(std::path::PathBuf::new());
        assert_eq!(with_environment(Path::new("/home/u/a.pdf"), nothing), None);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_leads_to_where_the_file_lies() {
        let folder = tempfile::tempdir().expect("a folder");
        let real = folder.path().join("Dropbox");
        fs::create_dir(&real).expect("a folder");
        let link = folder.path().join("Documenten");
        std::os::unix::fs::symlink(&real, &link).expect("a link");
        assert_eq!(alone(&link.join("advies.pdf")), Some(DROPBOX));
    }
}
