//! The rooms of the program are held apart: an arrow that is not in the table of
//! `docs/architecture.md` fails here.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Which room may use which others.
const MAY_USE: &[(&str, &[&str])] = &[
    ("words", &[]),
    ("files", &[]),
    ("checklist", &["words", "files"]),
    ("scan", &["checklist", "words", "files"]),
    ("assessment", &["scan", "checklist"]),
    ("drawing", &["words", "checklist", "scan", "assessment"]),
    ("report", &["assessment", "scan", "checklist", "drawing", "words"]),
    ("vault", &["words", "files", "checklist", "scan"]),
    ("system", &["words", "files"]),
    ("app", &["words", "files", "checklist", "scan", "assessment", "drawing", "report", "vault", "system"]),
    ("cli", &["words", "files", "checklist", "scan", "assessment", "drawing", "report", "vault", "system", "app"]),
];

pub fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

/// Every room named after `crate::` in a source text, comments left out.
fn used_rooms(text: &str) -> BTreeSet<String> {
    let code: Vec<&str> = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
    let code = code.join("\n");
    let mut rooms = BTreeSet::new();
    for (at, _) in code.match_indices("crate::") {
        let after = &code[at + "crate::".len()..];
        // `use crate::{files::x, words::y}` names several.
        let names: Vec<&str> = match after.strip_prefix('{') {
            Some(list) => list.split('}').next().unwrap_or_default().split(',').collect(),
            None => vec![after],
        };
        for name in names {
            let name = name.trim_start();
            let end = name.find(|letter: char| !letter.is_ascii_lowercase() && letter != '_').unwrap_or(name.len());
            rooms.insert(name[..end].to_owned());
        }
    }
    rooms
}

#[test]
fn no_room_uses_another_it_may_not() {
    let mut wrong = Vec::new();
    let mut arrows = 0;
    for (room, may_use) in MAY_USE {
        let mut files = Vec::new();
        sources(&Path::new("src").join(room), &mut files);
        for file in files {
            for used in used_rooms(&fs::read_to_string(&file).expect("a source")) {
                let known = MAY_USE.iter().any(|(candidate, _)| *candidate == used);
                if !known || used == *room {
                    continue;
                }
                arrows += 1;
                if !may_use.contains(&used.as_str()) {
                    wrong.push(format!("{}: {room} uses {used}", file.display()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(arrows > 20, "the search finds arrows at all: {arrows}");
}

#[test]
fn every_room_is_in_the_table() {
    for entry in fs::read_dir("src").expect("src") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            let name = path.file_name().expect("a name").to_string_lossy().into_owned();
            assert!(MAY_USE.iter().any(|(room, _)| *room == name), "{name}");
        }
    }
}

/// Whether a line names something of a library, and not of one whose name ends
/// the same.
fn uses(line: &str, library: &str) -> bool {
    let name = format!("{library}::");
    line.match_indices(&name)
        .map(|(at, _)| &line[..at])
        .any(|before| !before.ends_with(|letter: char| letter.is_alphanumeric() || letter == '_'))
}

/// Only `app` knows the window's toolkit, only `report/pdf` the PDF writers,
/// only `vault` age.
#[test]
fn libraries_stay_in_their_room() {
    let mut files = Vec::new();
    sources(Path::new("src"), &mut files);
    for file in files {
        let text = fs::read_to_string(&file).expect("a source");
        let path = file.display().to_string();
        for (library, home) in [
            ("eframe", "src/app"),
            ("egui", "src/app"),
            ("printpdf", "src/report/pdf"),
            ("lopdf", "src/report/pdf"),
            ("age", "src/vault"),
        ] {
            let named = text.lines().filter(|line| !line.trim_start().starts_with("//"));
            let named = named.into_iter().any(|line| uses(line, library));
            assert!(!named || path.starts_with(home), "{path} uses {library}");
        }
    }
}
