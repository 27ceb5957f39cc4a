//! How large the built-in checklist is. `cargo test counts -- --nocapture`
//! prints the figures.

#![expect(clippy::print_stdout, reason = "the figures are for who asks for them with --nocapture")]

use std::collections::BTreeSet;
use std::fmt::Write as _;

use huisscan::checklist::{Home, Question, Status};

use crate::support::{built_in, home_files};

#[test]
fn counts_are_what_they_should_be() {
    let checklist = built_in();
    let items: Vec<&Question> = checklist.questions.iter().filter(|question| question.scoring.is_some()).collect();
    let quick = checklist.questions.iter().filter(|question| question.quick).count();
    let quick_items = items.iter().filter(|item| item.quick).count();
    let places: BTreeSet<_> = items
        .iter()
        .filter_map(|item| match item.home {
            Home::Place(place) => Some(place),
            _ => None,
        })
        .collect();
    let mut report = String::new();
    for (what, found, least) in [
        ("questions", checklist.questions.len(), 120),
        ("items", items.len(), 95),
        ("themes", checklist.themes.len(), 13),
        ("places with items", places.len(), 8),
        ("kinds of elements", checklist.kinds.len(), 6),
        ("measures", checklist.measures.len(), 70),
        ("sources", checklist.sources.len(), 100),
        ("contacts", checklist.contacts.len(), 14),
        ("guides", checklist.guides.len(), 9),
        ("terms", checklist.glossary.len(), 25),
        ("drawings", huisscan::drawing::PICTURES.len(), 20),
        ("homes", home_files().len(), 20),
    ] {
        let _ = writeln!(report, "{found:4} {what}");
        assert!(found >= least, "{found} {what}, and it should be {least}");
    }
    let _ = writeln!(report, "{quick:4} questions of the quick round, {quick_items} of them items");
    assert!((18..=25).contains(&quick_items), "{quick_items} quick items");
    assert!(quick <= 40, "{quick} quick questions");
    for (place, theme) in checklist.themes.iter().enumerate() {
        let of_theme = items
            .iter()
            .filter(|item| item.scoring.as_ref().is_some_and(|scoring| scoring.theme.at() == place))
            .count();
        let _ = writeln!(report, "{of_theme:4} items of {}", theme.id);
        assert!(of_theme >= 4, "{}", theme.id);
    }
    println!("{report}");
    assert_eq!(checklist.themes.len(), 13);
    assert_eq!(checklist.status, Status::Draft);
    assert_eq!(checklist.publisher, "");
    assert!(checklist.contacts.iter().all(|contact| contact.checked_on.is_none() && contact.checked_by.is_none()));
}
