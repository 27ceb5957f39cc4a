//! A report of the built-in checklist: its first page on screen beside the whole
//! export, in one run. Aim: at most half.

#![expect(
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a benchmark prints its figures, and stops where it cannot go on"
)]

use std::time::{Duration, Instant};

use huisscan::assessment::Assessment;
use huisscan::checklist::{self, BUILT_IN};
use huisscan::report::{Paper, PaperInput, PaperOptions, pdf, render_paper};
use huisscan::scan::read_answers;
use jiff::civil::date;

const RUNS: usize = 15;

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

fn main() {
    let checklist = checklist::read(BUILT_IN).checklist.expect("the built-in checklist");
    let answers = include_bytes!("../checklists/homes/01-rijtjeshuis-gezin.json");
    let scan = read_answers(answers, &checklist).scan.expect("a sound home");
    let assessment = Assessment::of(&checklist, &scan);
    let input = PaperInput {
        checklist: &checklist,
        scan: &scan,
        assessment: &assessment,
        date: date(2026, 11, 24),
        paper: Paper::default(),
        options: PaperOptions::default(),
        photos: &[],
    };
    let (mut first, mut whole) = (Vec::new(), Vec::new());
    let mut pages = 0;
    for _ in 0..RUNS {
        // The window shows a page as soon as there are pages.
        let start = Instant::now();
        let report = render_paper(&input);
        assert!(!report.pages().is_empty());
        first.push(start.elapsed());
        pdf::write(&report).expect("a pdf");
        whole.push(start.elapsed());
        pages = report.pages().len();
    }
    let (first, whole) = (median(first), median(whole));
    let ratio = first.as_secs_f64() / whole.as_secs_f64();
    println!("{pages} pages: first page {first:?}, whole export {whole:?}, ratio {ratio:.2} (aim: at most 0.5)");
}
