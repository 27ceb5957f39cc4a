//! Slow work, each in a thread of its own: the answer comes back as a
//! [`Message`], and the window is woken for it.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::Sender;

use super::action::{CodeJob, Message, SaveJob, SaveProblem};
use super::desk::PagesJob;
use super::photo_pixels;
use super::photos::{Job, Ready};
use crate::files::read_limited;
use crate::files::{Existing, SystemDisk, write_verified};
use crate::report::{self, pdf};
use crate::scan::Asked;
use crate::system;
use crate::vault::photo;
use crate::words::{Lang, photos as words};
use eframe::egui::Context;

/// Makes the pages of a paper. A mistake of ours in it must not leave the
/// window waiting: it is answered too. What it says is not shown and not logged:
/// it could hold an answer.
pub fn make_pages(ctx: &Context, sender: &Sender<Message>, job: PagesJob) {
    in_thread(ctx, sender, move || {
        let made = catch_unwind(AssertUnwindSafe(|| job.make()));
        Message::PagesMade(job.of, made.ok().map(Arc::new))
    });
}

/// Writes a paper as PDF: whole and read back, or not at all.
pub fn save(ctx: &Context, sender: &Sender<Message>, job: SaveJob) {
    in_thread(ctx, sender, move || {
        let written = catch_unwind(AssertUnwindSafe(|| write(&job))).unwrap_or(Err(SaveProblem::NotMade));
        Message::Saved(job.path, written)
    });
}

fn write(job: &SaveJob) -> Result<(), SaveProblem> {
    let go_on = || if job.stop.is_asked() { Err(SaveProblem::Stopped) } else { Ok(()) };
    go_on()?;
    let report = &job.made.report;
    let bytes = match &job.password {
        Some(password) => pdf::write_locked(report, password),
        None => pdf::write(report),
    };
    let bytes = bytes.map_err(|_| SaveProblem::NotMade)?;
    // From here on it is written whole: half of it would be worse than all.
    go_on()?;
    let existing = if job.overwrite { Existing::Replace } else { Existing::Keep };
    write_verified(&SystemDisk, &job.path, &bytes, existing).map_err(|error| SaveProblem::Write(error.kind))
}

/// Asks the system for a place to save.
pub fn pick_path(ctx: &Context, sender: &Sender<Message>, suggested: &Path) {
    // Made here, awaited there: some systems want dialogs made on the thread
    // of the window.
    let dialog = system::dialogs::save_pdf(suggested);
    in_thread(ctx, sender, move || Message::Picked(pollster::block_on(dialog)));
}

/// Asks the system where a backup goes, or which one to read.
pub fn pick_backup(ctx: &Context, sender: &Sender<Message>, suggested: &Path, save: bool) {
    if save {
        let dialog = system::dialogs::save_backup(suggested);
        in_thread(ctx, sender, move || Message::PickedBackup(pollster::block_on(dialog)));
    } else {
        let dialog = system::dialogs::open_backup(suggested);
        in_thread(ctx, sender, move || Message::PickedBackup(pollster::block_on(dialog)));
    }
}

/// Asks the system where the recovery code goes, on paper.
pub fn pick_code_path(ctx: &Context, sender: &Sender<Message>, suggested: &Path) {
    let dialog = system::dialogs::save_pdf(suggested);
    in_thread(ctx, sender, move || Message::PickedCodePath(pollster::block_on(dialog)));
}

/// Puts the recovery code on paper; over no file that is there.
pub fn save_code(ctx: &Context, sender: &Sender<Message>, job: CodeJob) {
    in_thread(ctx, sender, move || {
        let written = catch_unwind(AssertUnwindSafe(|| write_code(&job))).unwrap_or(Err(SaveProblem::NotMade));
        Message::CodeSaved(job.path, written)
    });
}

fn write_code(job: &CodeJob) -> Result<(), SaveProblem> {
    let sheet = report::render_code(job.code.as_str(), job.lang, job.date);
    let bytes = pdf::write(&sheet).map_err(|_| SaveProblem::NotMade)?;
    write_verified(&SystemDisk, &job.path, &bytes, Existing::Keep).map_err(|error| SaveProblem::Write(error.kind))
}

/// Asks the system for a photo.
pub fn pick_photo(ctx: &Context, sender: &Sender<Message>, asked: Asked) {
    let dialog = system::dialogs::open_photo();
    in_thread(ctx, sender, move || Message::PickedPhoto(asked, pollster::block_on(dialog)));
}

/// Reads a photo and makes of it what is kept.
pub fn read_photo(ctx: &Context, sender: &Sender<Message>, asked: Asked, path: PathBuf, lang: Lang) {
    in_thread(ctx, sender, move || {
        let bytes = read_limited(&path, photo::LARGEST_BYTES);
        let read = match bytes {
            Ok(bytes) => photo::prepare(&bytes).map_err(|error| error.sentence(lang)),
            Err(_) => Err(words::NO_FILE.get(lang).to_owned()),
        };
        Message::PhotoRead(asked, path, read.map(|prepared| Ready(Arc::new(prepared))))
    });
}

/// Makes a photo from memory ready to be shown.
pub fn show_photo(ctx: &Context, sender: &Sender<Message>, job: Job) {
    in_thread(ctx, sender, move || Message::PhotoShown(photo_pixels::shown(job)));
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
