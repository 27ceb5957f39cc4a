//! The tree of the window that screen readers get.

use std::collections::BTreeMap;

use eframe::egui::Key;
use eframe::egui::accesskit::Role;
use egui_kittest::kittest::{By, NodeT as _, Queryable as _};
use huisscan::app::{Action, Round, Screen};

use crate::window::{SCREENS, Window, act, heading, key, window_on};

/// A screen reader remembers of each name in the tree what it is and can do: the
/// button that gets the name of a picture cannot be pressed.
#[test]
fn no_name_in_the_tree_is_one_thing_here_and_another_there() {
    let mut window = window_on(huisscan::checklist::BUILT_IN, 1366.0, 768.0);
    let mut known: BTreeMap<String, (Role, String)> = BTreeMap::new();
    let mut look = |window: &Window, place: &str| {
        for node in window.query_all(By::new()) {
            let node = node.accesskit_node();
            let (name, role) = (format!("{:?}", node.id()), node.role());
            let (before, there) = known.entry(name).or_insert_with(|| (role, place.to_owned()));
            assert_eq!(*before, role, "{:?} in {place}, and before in {there}", node.label());
        }
    };
    act(&mut window, Action::Begin(Round::Full));
    for _ in 0..60 {
        look(&window, &format!("the question {:?}", heading(&window)));
        key(&mut window, Key::Num1);
        look(&window, &format!("the answer to {:?}", heading(&window)));
        key(&mut window, Key::Enter);
    }
    for round in 0..2 {
        for screen in SCREENS.into_iter().chain([Screen::Settings, Screen::Keep, Screen::Scans]) {
            act(&mut window, Action::Go(screen));
            look(&window, &format!("{screen:?}, {round}"));
        }
    }
}
