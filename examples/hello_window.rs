//! An almost empty window with the same libraries and profile, to measure ours
//! against. `--exit-after-first-frame` closes it once it is on the screen.

use eframe::egui;

struct Hello {
    exit: bool,
    shown: u32,
}

impl eframe::App for Hello {
    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        ui.label("Hello");
        self.shown += 1;
        if self.exit {
            ui.ctx().request_repaint();
            // The second call means that the first frame was painted.
            if self.shown > 1 {
                ui.ctx().send_viewport_cmd(egui::ViewportCommand::Close);
            }
        }
    }
}

fn main() -> eframe::Result {
    let exit = std::env::args().any(|argument| argument == "--exit-after-first-frame");
    let fonts = egui::FontDefinitions {
        font_data: [(
            "regular".to_owned(),
            std::sync::Arc::new(egui::FontData::from_static(include_bytes!(
                "../assets/fonts/AtkinsonHyperlegibleNext-Regular.ttf"
            ))),
        )]
        .into(),
        families: [
            (egui::FontFamily::Proportional, vec!["regular".to_owned()]),
            (egui::FontFamily::Monospace, vec!["regular".to_owned()]),
        ]
        .into(),
    };
    eframe::run_native(
        "hello",
        eframe::NativeOptions {
            viewport: egui::ViewportBuilder::default().with_inner_size([1180.0, 760.0]),
            ..Default::default()
        },
        Box::new(move |creation| {
            creation.egui_ctx.set_fonts(fonts);
            Ok(Box::new(Hello { exit, shown: 0 }))
        }),
    )
}
