//! Locked copies: closed without the password, whole with it.

use std::path::Path;

use huisscan::report::{self, Cut, pdf::Password};
use huisscan::words::Lang;
use lopdf::{Document, LoadOptions, Object};

use crate::report::render;
use crate::support::{built_in, homes, outside, refused_by};

const PASSWORD: &str = "geheim wachtwoord é";

fn open_and_locked() -> (Vec<u8>, Vec<u8>, report::Report) {
    let checklist = built_in();
    let (_, scan) = homes(&checklist).swap_remove(0);
    let report = render(&checklist, &scan, Cut::Private, Lang::Nl);
    let password = Password::new(PASSWORD).expect("a password");
    let locked = report::pdf::write_locked(&report, &password).expect("a locked pdf");
    (report::pdf::write(&report).expect("a pdf"), locked, report)
}

/// How often each kind of structure element is there.
fn elements(file: &Document) -> std::collections::BTreeMap<Vec<u8>, usize> {
    let mut out = std::collections::BTreeMap::new();
    for object in file.objects.values().filter_map(|object| object.as_dict().ok()) {
        // An element has a kind and a parent; `/Type` may be left out.
        if let (Ok(kind), true) = (object.get(b"S").and_then(Object::as_name), object.has(b"P")) {
            *out.entry(kind.to_vec()).or_default() += 1;
        }
    }
    out
}

fn metadata(file: &Document) -> String {
    let catalog = file.catalog().expect("a catalog");
    let metadata = catalog.get(b"Metadata").and_then(Object::as_reference).expect("metadata");
    let stream = file.get_object(metadata).and_then(Object::as_stream).expect("a stream");
    String::from_utf8_lossy(&stream.content).into_owned()
}

#[test]
fn with_the_password_all_is_there_but_the_claim() {
    let (open, locked, _) = open_and_locked();
    let open = Document::load_mem(&open).expect("an open pdf");
    let decrypted =
        Document::load_mem_with_options(&locked, LoadOptions::with_password(PASSWORD)).expect("the password opens it");
    assert_eq!(elements(&open), elements(&decrypted));
    assert!(elements(&open).len() > 8);
    let catalog = decrypted.catalog().expect("a catalog");
    assert_eq!(catalog.get(b"Lang").and_then(Object::as_str).expect("a language"), b"nl-NL");
    for key in ["StructTreeRoot", "MarkInfo", "Outlines", "ViewerPreferences"] {
        assert!(catalog.has(key.as_bytes()), "{key}");
    }
    assert!(metadata(&open).contains("pdfuaid:part"));
    assert!(metadata(&decrypted).contains("<dc:language>") && !metadata(&decrypted).contains("pdfuaid:part"));
}

#[test]
fn nothing_of_it_can_be_read_without() {
    let (open, locked, _) = open_and_locked();
    assert!(Document::load_mem_with_options(&locked, LoadOptions::with_password("geheim wachtwoord e")).is_err());
    let holds = |bytes: &[u8], words: &str| bytes.windows(words.len()).any(|part| part == words.as_bytes());
    // The counter-proof: the same search finds them in the open copy.
    for words in ["dc:title", "Advies", "nl-NL", "2026-11-24"] {
        assert!(holds(&open, words) && !holds(&locked, words), "{words}");
    }
}

#[test]
fn no_two_locked_copies_are_alike_and_none_shows_which_report_it_is() {
    let (open, locked, report) = open_and_locked();
    let password = Password::new(PASSWORD).expect("a password");
    let again = report::pdf::write_locked(&report, &password).expect("a locked pdf");
    let id = |bytes: &[u8]| {
        let at = bytes.windows(4).rposition(|part| part == b"/ID[").expect("an identifier");
        bytes[at..at + 40].to_vec()
    };
    assert_ne!(id(&locked), id(&again));
    assert_eq!(id(&open).len(), id(&locked).len());
}

#[test]
fn other_programs_open_it_with_the_password_and_none_without() {
    let (_, locked, report) = open_and_locked();
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("advies.pdf");
    std::fs::write(&path, locked).expect("written");
    let path = path.to_str().expect("a path");
    let meant: String = report.pages().iter().map(report::Page::text).collect();
    let wanted: Vec<&str> = meant.split_whitespace().collect();
    let holds_all = |text: &str| {
        let found: std::collections::BTreeSet<&str> = text.split_whitespace().collect();
        let missing: Vec<&&str> = wanted.iter().filter(|word| !found.contains(**word)).collect();
        assert!(missing.is_empty(), "{missing:?}");
    };

    let with = format!("--password={PASSWORD}");
    if let Some(said) = outside("qpdf", &[&with, "--check", path]) {
        assert!(said.contains("R = 6") && said.contains("AESv3"), "{said}");
        // A reading voice may read; and everything else is allowed too.
        assert!(said.contains("extract for accessibility: allowed"), "{said}");
        assert!(!said.contains("not allowed"), "{said}");
        refused_by("qpdf", &["--check", path]);
        let plain = folder.path().join("open.pdf");
        let plain_path = plain.to_str().expect("a path");
        outside("qpdf", &[&with, "--decrypt", path, plain_path]);
        let decrypted = Document::load(&plain).expect("a pdf");
        assert!(elements(&decrypted).len() > 8);
    }
    if let Some(text) = outside("pdftotext", &["-upw", PASSWORD, path, "-"]) {
        holds_all(&text);
        refused_by("pdftotext", &[path, "-"]);
        refused_by("pdftotext", &["-upw", "anders", path, "-"]);
    }
    if let Some(said) = outside("pdfinfo", &["-upw", PASSWORD, "-struct-text", path]) {
        assert!(said.contains("Table") && said.contains("H1"), "{said}");
    }
    let text = folder.path().join("text.txt");
    let text = text.to_str().expect("a path");
    if outside("mutool", &["draw", "-q", "-p", PASSWORD, "-F", "txt", "-o", text, path]).is_some() {
        let read = std::fs::read_to_string(Path::new(text)).expect("what mutool read");
        assert!(read.contains("Uw plan"), "{read}");
        refused_by("mutool", &["draw", "-q", "-F", "txt", "-o", text, path]);
    }
}
