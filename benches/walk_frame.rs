//! One frame of the walk at 10,000 questions beside one at 100, in one run.
//! Prints the ratio; aim: at most 1.2. No GPU: layout and description of the
//! screen, which is what grows when derived state is computed per frame.

#![expect(
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a benchmark prints its figures, and stops where it cannot go on"
)]

use std::time::{Duration, Instant};

use egui_kittest::Harness;
use huisscan::app::{Action, HuisscanApp, Round};
use serde_json::{Value, json};

const PLACES: usize = 10;
const FRAMES: usize = 120;

fn checklist(questions: usize) -> Vec<u8> {
    let mut file: Value =
        serde_json::from_slice(include_bytes!("../tests/fixtures/small-checklist.json")).expect("JSON");
    let text = |text: &str| json!({ "nl": text, "en": text });
    let places: Vec<Value> =
        (0..PLACES).map(|place| json!({"id": format!("plek-{place}"), "title": text("Plek")})).collect();
    let questions: Vec<Value> = (0..questions)
        .map(|number| {
            json!({
                "id": format!("vraag-{number}"), "place": format!("plek-{}", number * PLACES / questions),
                "text": text("Wat ziet u hier?"), "why": text("Dat is goed om te weten."), "theme": "deur",
                "severity": 2, "evidence": "C", "sources": ["bron"],
                "answers": [
                    {"id": "goed", "text": text("Het is dicht"), "state": "in_order"},
                    {"id": "slecht", "text": text("Het staat open"), "state": "not_in_order", "measures": ["zet-slot"]},
                ],
            })
        })
        .collect();
    file["places"] = json!(places);
    file["element_kinds"] = json!([]);
    file["questions"] = json!(questions);
    file["sets"] = json!([]);
    let mut measure = file["measures"][0].clone();
    measure["only_if"].take();
    measure.as_object_mut().expect("a measure").remove("only_if");
    file["measures"] = json!([measure]);
    serde_json::to_vec(&file).expect("JSON")
}

fn window(questions: usize) -> Harness<'static, HuisscanApp> {
    let outcome = huisscan::checklist::read(&checklist(questions));
    let checklist = outcome.checklist.unwrap_or_else(|| panic!("{:?}", outcome.problems.first()));
    let app = HuisscanApp::with_clock(checklist, || jiff::civil::date(2026, 11, 24));
    let mut prepared = false;
    let mut harness = Harness::builder().with_size([1366.0, 768.0]).with_max_steps(12).build_ui_state(
        move |ui, app: &mut HuisscanApp| {
            if !std::mem::replace(&mut prepared, true) {
                app.prepare(ui.ctx());
                return;
            }
            app.show(ui);
        },
        app,
    );
    harness.run();
    let ctx = harness.ctx.clone();
    harness.state_mut().act(&ctx, Action::Begin(Round::Full));
    harness.run();
    harness
}

fn quickest(harness: &mut Harness<'_, HuisscanApp>) -> Duration {
    let frame = |harness: &mut Harness<'_, HuisscanApp>| {
        let start = Instant::now();
        harness.step();
        start.elapsed()
    };
    (0..FRAMES).map(|_| frame(harness)).min().expect("frames")
}

fn main() {
    let (mut small, mut large) = (window(100), window(10_000));
    // Turn about, so that a busy moment of the machine meets both.
    let mut times = Vec::new();
    for _ in 0..5 {
        times.push((quickest(&mut small), quickest(&mut large)));
    }
    let small = times.iter().map(|time| time.0).min().expect("times");
    let large = times.iter().map(|time| time.1).min().expect("times");
    println!("a frame at 100 questions {small:?}, at 10,000 {large:?}");
    println!("ratio {:.2} (aim: at most 1.2)", large.as_secs_f64() / small.as_secs_f64());
}
