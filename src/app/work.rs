//! Slow work, each in a thread of its own: the answer comes back as a
//! [`Message`], and the window is woken for it.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::Sender;

use eframe::egui::Context;
use jiff::civil::Date;

use super::action::{Message, SaveProblem};
use super::state::Cut;
use crate::checklist::Checklist;
use crate::files::{Existing, SystemDisk, write_verified};
use crate::scan::Scan;
use crate::system;
use crate::words::Lang;

/// Everything a report is made of, as it was when someone pressed the button.
pub struct Order {
    /// The questions.
    pub checklist: Arc<Checklist>,
    /// The answers.
    pub scan: Scan,
    /// For whom.
    pub cut: Cut,
    /// In which language.
    pub lang: Lang,
    /// The day on it.
    pub date: Date,
    /// Where to write it.
    pub path: PathBuf,
    /// Also over a file that is there.
    pub overwrite: bool,
}

/// Makes the report and writes it.
pub fn save(ctx: &Context, sender: &Sender<Message>, order: Order) {
    let path = order.path.clone();
    in_thread(ctx, sender, move || Message::Saved(path, write(&order)));
}

fn write(order: &Order) -> Result<(), SaveProblem> {
    let bytes = pdf(order).ok_or(SaveProblem::NotMade)?;
    let existing = if order.overwrite { Existing::Replace } else { Existing::Keep };
    write_verified(&SystemDisk, &order.path, &bytes, existing).map_err(|error| SaveProblem::Write(error.kind))
}

fn pdf(_order: &Order) -> Option<Vec<u8>> {
    None
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
