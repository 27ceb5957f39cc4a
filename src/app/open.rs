//! Opens the window, or says in plain words why it does not.

use std::panic::{AssertUnwindSafe, catch_unwind};

use eframe::egui;

use super::icon;
use super::keeper::Place;
use super::window::HuisscanApp;
use crate::checklist::Checklist;
use crate::scan::Scan;
use crate::system::{Holds, folders, libraries, lockdown, session};
use crate::words::{Lang, opening as words, window};

/// What to open.
pub struct OpenOptions {
    /// The questions.
    pub checklist: Checklist,
    /// Their file.
    pub file: Vec<u8>,
    /// Where scans can be kept, if anywhere.
    pub place: Option<Place>,
    /// Answers to begin with, if any.
    pub scan: Option<Scan>,
    /// Closes once the first frame is on the screen, for measuring.
    pub exit_after_first_frame: bool,
}

/// Why no window opened. The caller shows [`OpenError::words`] and ends with
/// the code for a refusing system.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OpenError {
    /// There is no screen to open on.
    #[error("no display")]
    NoDisplay,
    /// The screen is reached over a network, which this program cannot do.
    #[error("the display {0} is reached over a network")]
    DisplayElsewhere(String),
    /// There is a screen, but nothing to draw with.
    #[error("no OpenGL")]
    NoOpenGl,
    /// A library of the system is missing.
    #[error("library missing: {}", .0.library)]
    LibraryMissing(libraries::Missing),
    /// Anything else, in the system's words.
    #[error("{0}")]
    Other(String),
}

impl OpenError {
    /// What happened and what to do, in plain words.
    #[must_use]
    pub fn words(&self, lang: Lang) -> String {
        match self {
            Self::NoDisplay => words::NO_DISPLAY.get(lang).to_owned(),
            Self::DisplayElsewhere(display) => words::DISPLAY_ELSEWHERE.with(lang, &[("display", display)]),
            Self::NoOpenGl => words::NO_OPENGL.get(lang).to_owned(),
            Self::LibraryMissing(missing) => {
                words::NO_LIBRARY.with(lang, &[("library", missing.library), ("package", missing.package)])
            }
            Self::Other(detail) => words::OTHER.with(lang, &[("detail", detail)]),
        }
    }
}

/// Opens the window and returns when it is closed.
///
/// # Errors
///
/// When there is no screen, nothing to draw with, or a library is missing.
pub fn open(options: OpenOptions) -> Result<(), OpenError> {
    if !libraries::has_display() {
        return Err(OpenError::NoDisplay);
    }
    // Refused later on as well, but then in words that nobody can use.
    if lockdown::state().local_sockets_only == Holds::Yes
        && let Some(display) = session::display_over_network()
    {
        return Err(OpenError::DisplayElsewhere(display));
    }
    // The window library panics without these, instead of saying so.
    if let Some(missing) = libraries::missing() {
        return Err(OpenError::LibraryMissing(missing));
    }
    // A dialog that gets no folder (zenity), and a name without one, begin there
    // and not wherever the program was started from.
    let _ = std::env::set_current_dir(folders::for_papers());
    let viewport = egui::ViewportBuilder::default()
        .with_title(window::NAME.get(Lang::Nl))
        .with_app_id("huisscan")
        .with_icon(icon::icon())
        .with_inner_size([1180.0, 760.0])
        .with_min_inner_size([360.0, 320.0]);
    let native = eframe::NativeOptions {
        viewport,
        renderer: eframe::Renderer::Glow,
        persist_window: false,
        centered: true,
        ..eframe::NativeOptions::default()
    };
    let OpenOptions { checklist, file, place, scan, exit_after_first_frame } = options;
    let run = || {
        eframe::run_native(
            "huisscan",
            native,
            Box::new(move |creation| {
                let mut app = HuisscanApp::new(checklist).asking_when_remote(session::is_remote);
                if let Some(place) = place {
                    app = app.keeping_in(place, &file);
                }
                if let Some(scan) = scan {
                    app.take_over(scan);
                }
                app.prepare(&creation.egui_ctx);
                Ok(if exit_after_first_frame { Box::new(OneFrame { app, shown: 0 }) } else { Box::new(app) })
            }),
        )
    };
    match catch_unwind(AssertUnwindSafe(run)) {
        Ok(result) => result.map_err(|error| told(&error)),
        Err(_) => Err(OpenError::Other(String::new())),
    }
}

fn told(error: &eframe::Error) -> OpenError {
    match error {
        eframe::Error::Glutin(_) | eframe::Error::NoGlutinConfigs(..) | eframe::Error::OpenGL(_) => OpenError::NoOpenGl,
        other => OpenError::Other(other.to_string()),
    }
}

/// Closes itself once a frame is on the screen: the second call of `ui` comes
/// after the first frame was painted and swapped.
struct OneFrame {
    app: HuisscanApp,
    shown: u32,
}

impl eframe::App for OneFrame {
    fn logic(&mut self, ctx: &egui::Context, frame: &mut eframe::Frame) {
        self.app.logic(ctx, frame);
    }

    fn ui(&mut self, ui: &mut egui::Ui, frame: &mut eframe::Frame) {
        self.app.ui(ui, frame);
        self.shown += 1;
        if self.shown > 1 {
            ui.ctx().send_viewport_cmd(egui::ViewportCommand::Close);
        } else {
            ui.ctx().request_repaint();
        }
    }

    fn clear_color(&self, visuals: &egui::Visuals) -> [f32; 4] {
        self.app.clear_color(visuals)
    }
}
