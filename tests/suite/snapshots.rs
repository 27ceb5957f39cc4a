//! The tag tree and the boxes of two papers, as text to read and compare.
//!
//! A change of layout shows here line by line. Make them anew with
//! `HUISSCAN_SNAPSHOTS=new cargo test snapshots`, and read what changed.

use std::fmt::Write as _;
use std::path::PathBuf;

use huisscan::assessment::Assessment;
use huisscan::report::layout::Layout;
use huisscan::report::{self, Cut, Paper, PaperInput, PaperOptions, Report};
use jiff::civil::date;
use serde_json::{Value, json};

use crate::support::checklist;

fn fixture(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(name)
}

/// A paper of the small checklist, which changes only on purpose. The question about
/// the lock of a window is shared here, and its measure can be ordered.
fn small(paper: Paper) -> Report {
    let read = |name| std::fs::read(fixture(name)).expect("a fixture");
    let mut file: Value = serde_json::from_slice(&read("small-checklist.json")).expect("sound");
    let by_id = |list: &Value, id: &str| {
        let list = list.as_array().expect("a list");
        list.iter().position(|thing| thing["id"] == id).expect("it is there")
    };
    let question = by_id(&file["questions"], "raamslot");
    file["questions"][question]["share"] = json!(["installer"]);
    let measure = by_id(&file["measures"], "zet-slot");
    file["measures"][measure]["standard"] = json!({"nl": "Raamslot, SKG★★.", "en": "Window lock, SKG★★."});
    let checklist = checklist(&file);
    let scan = huisscan::scan::read_answers(&read("small-answers.json"), &checklist).scan.expect("sound");
    let assessment = Assessment::of(&checklist, &scan);
    report::render_paper(&PaperInput {
        checklist: &checklist,
        scan: &scan,
        assessment: &assessment,
        date: date(2026, 11, 24),
        paper,
        options: PaperOptions::default(),
        photos: &[],
    })
}

/// Each part with its role, indented as it lies in others, and what it says.
fn tree(layout: &Layout) -> String {
    let mut said = vec![String::new(); layout.tree.nodes.len()];
    for content in layout.pages.iter().flat_map(|page| &page.boxes) {
        if let Some(node) = content.node {
            let words = content.lines.iter().flat_map(|line| &line.words);
            words.for_each(|word| said[node.at()].push_str(word.text()));
        }
    }
    let mut out = String::new();
    for (node, words) in layout.tree.nodes.iter().zip(&said) {
        let mut depth = 0;
        let mut up = node.parent;
        while let Some(parent) = up {
            depth += 1;
            up = layout.tree.nodes[parent.at()].parent;
        }
        let words = node.alternative.as_deref().unwrap_or(words).trim();
        writeln!(out, "{}{:?} {words}", "  ".repeat(depth), node.role).expect("a line");
    }
    out
}

/// Each box of each page: its corner, its size, whose it is and how many lines.
fn boxes(layout: &Layout) -> String {
    let mut out = String::new();
    for (number, page) in layout.pages.iter().enumerate() {
        writeln!(out, "page {}", number + 1).expect("a line");
        for content in &page.boxes {
            let area = content.area;
            let role = content.node.map(|node| format!("{:?}", layout.tree.nodes[node.at()].role));
            let role = role.unwrap_or_else(|| "furniture".to_owned());
            let lines = content.lines.len();
            writeln!(out, "  {:.1} {:.1} {:.1} {:.1} {role} {lines}", area.x, area.y, area.width, area.height)
                .expect("a line");
        }
    }
    out
}

fn compare(name: &str, found: &str) {
    let path = fixture(name);
    if std::env::var_os("HUISSCAN_SNAPSHOTS").is_some_and(|value| value == "new") {
        std::fs::write(&path, found).expect("written");
    }
    let known = std::fs::read_to_string(&path).expect("a snapshot");
    let differs = known.lines().zip(found.lines()).find(|(known, found)| known != found);
    assert_eq!(known.lines().count(), found.lines().count(), "{name}: first difference {differs:?}");
    assert_eq!(differs, None, "{name}");
}

#[test]
fn the_own_report_and_an_order_sheet_are_as_they_were() {
    for (name, paper) in [("own-report", Paper::Report(Cut::Private)), ("order-sheets", Paper::OrderSheets)] {
        let layout = small(paper).layout;
        compare(&format!("{name}.tree.txt"), &tree(&layout));
        compare(&format!("{name}.boxes.txt"), &boxes(&layout));
    }
}
