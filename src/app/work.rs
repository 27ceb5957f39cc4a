//! Slow work, each in a thread of its own: the answer comes back as a
//! [`Message`], and the window is woken for it.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::Sender;

use super::action::{Message, SaveProblem};
use crate::files::{Existing, SystemDisk, write_verified};
use crate::report::{Report, pdf};
use crate::system;
use eframe::egui::Context;

/// Writes a report as PDF: whole and read back, or not at all.
pub fn save(ctx: &Context, sender: &Sender<Message>, report: Arc<Report>, path: PathBuf, existing: Existing) {
    in_thread(ctx, sender, move || {
        let written = write(&report, &path, existing);
        Message::Saved(path, written)
    });
}

fn write(report: &Report, path: &Path, existing: Existing) -> Result<(), SaveProblem> {
    let bytes = pdf::write(report).map_err(|_| SaveProblem::NotMade)?;
    write_verified(&SystemDisk, path, &bytes, existing).map_err(|error| SaveProblem::Write(error.kind))
}

/// Asks the system for a place to save.
pub fn pick_path(ctx: &Context, sender: &Sender<Message>, suggested: &Path) {
    // Made here, awaited there: some systems want dialogs made on the thread
    // of the window.
    let dialog = system::dialogs::save_pdf(suggested);
    in_thread(ctx, sender, move || Message::Picked(pollster::block_on(dialog)));
}

/// Asks the system to show a file.
pub fn open_file(ctx: &Context, sender: &Sender<Message>, path: PathBuf) {
    in_thread(ctx, sender, move || Message::Opened(system::viewer::open(&path).is_ok()));
}

fn in_thread(ctx: &Context, sender: &Sender<Message>, work: impl FnOnce() -> Message + Send + 'static) {
    let (ctx, sender) = (ctx.clone(), sender.clone());
    let started = std::thread::Builder::new().name("huisscan-work".to_owned()).spawn(move || {
        // The window may be gone by now; then nobody waits.
        let _ = sender.send(work());
        ctx.request_repaint();
    });
    if started.is_err() {
        log::error!("no thread for slow work");
    }
}
