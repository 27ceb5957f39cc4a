//! One frame of the report on the screen with 300 doors and windows beside one
//! with three, in one run; and making the pages beside making the whole PDF.
//! Prints the ratios. No GPU: layout and description of the screen.

#![expect(
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a benchmark prints its figures, and stops where it cannot go on"
)]

use std::time::{Duration, Instant};

use egui_kittest::Harness;
use huisscan::app::{Action, HuisscanApp, Round, Screen};
use huisscan::assessment::Assessment;
use huisscan::checklist::KindIx;
use huisscan::report::{Paper, PaperInput, PaperOptions, pdf, render_paper};

const FRAMES: usize = 60;

fn window(elements: usize) -> Harness<'static, HuisscanApp> {
    let outcome = huisscan::checklist::read(include_bytes!("../checklists/woning-bestuurder.json"));
    let checklist = outcome.checklist.expect("the built-in checklist is sound");
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
    let app = harness.state_mut();
    app.act(&ctx, Action::Begin(Round::Full));
    let kinds = app.state().checklist.kinds.len();
    for number in 0..elements {
        app.act(&ctx, Action::AddElement(KindIx::from(number % kinds)));
    }
    app.act(&ctx, Action::Go(Screen::Report));
    while !harness.state().state().pages_are_right() {
        harness.step();
        std::thread::sleep(Duration::from_millis(5));
    }
    harness.run();
    harness
}

fn quickest(mut once: impl FnMut()) -> Duration {
    let timed = |_| {
        let start = Instant::now();
        once();
        start.elapsed()
    };
    (0..FRAMES).map(timed).min().expect("frames")
}

fn main() {
    let (mut small, mut large) = (window(3), window(300));
    let pages = |harness: &Harness<'_, HuisscanApp>| {
        harness.state().state().desk.pages().map_or(0, |made| made.report.pages().len())
    };
    println!("{} and {} pages", pages(&small), pages(&large));
    let few = quickest(|| small.step());
    let many = quickest(|| large.step());
    println!("a frame of the report with 3 doors and windows {few:?}, with 300 {many:?}");
    println!("ratio {:.2}", many.as_secs_f64() / few.as_secs_f64());

    let state = small.state().state();
    let assessment = Assessment::of(&state.checklist, &state.scan);
    let input = PaperInput {
        checklist: &state.checklist,
        scan: &state.scan,
        assessment: &assessment,
        date: state.today,
        paper: Paper::default(),
        options: PaperOptions::default(),
        photos: &[],
    };
    let to_pages = quickest(|| drop(render_paper(&input)));
    let to_file = quickest(|| drop(pdf::write(&render_paper(&input)).expect("a file")));
    println!("pages of the preview {to_pages:?}, the whole PDF {to_file:?}");
    println!("ratio {:.2} (aim: at most 0.5)", to_pages.as_secs_f64() / to_file.as_secs_f64());
}
