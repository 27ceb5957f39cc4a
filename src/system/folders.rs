//! Where a person keeps documents.

use std::path::PathBuf;

/// The Documents folder; where there is none, the home folder; where there is
/// not even that, the folder one is in.
#[must_use]
pub fn documents() -> PathBuf {
    let Some(user) = directories::UserDirs::new() else { return PathBuf::new() };
    match user.document_dir() {
        Some(documents) if documents.is_dir() => documents.to_owned(),
        _ => user.home_dir().to_owned(),
    }
}
