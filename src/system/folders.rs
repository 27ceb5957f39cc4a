//! Where a person keeps documents, and where the program keeps its data.

use std::path::{Path, PathBuf};

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

/// Where papers go unless someone chooses: Documents, or the home folder when
/// what is saved in Documents leaves this machine and in the home folder not.
#[must_use]
pub fn for_papers() -> PathBuf {
    let documents = documents();
    if super::leaving::of(&documents).is_none() {
        return documents;
    }
    let home = directories::UserDirs::new().map(|user| user.home_dir().to_owned());
    home.filter(|home| super::leaving::of(home).is_none()).unwrap_or(documents)
}

/// Where the program keeps its data: the folder that was chosen (`--data-dir`),
/// else the system's folder for data that stays on this machine. `None` for a
/// user without a home.
#[must_use]
pub fn data(chosen: Option<&Path>) -> Option<PathBuf> {
    let local = || Some(directories::ProjectDirs::from("", "", "huisscan")?.data_local_dir().to_owned());
    match chosen {
        Some(chosen) => std::path::absolute(chosen).ok(),
        None => local(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chosen_folder_wins_and_stays_the_same_wherever_one_goes() {
        let chosen = data(Some(Path::new("ergens"))).expect("a folder");
        assert!(chosen.is_absolute() && chosen.ends_with("ergens"), "{chosen:?}");
        if let Some(own) = data(None) {
            assert!(own.is_absolute() && own.iter().any(|part| part == "huisscan"), "{own:?}");
        }
    }
}
