//! File dialogs of the system.
//!
//! `None` means "cancelled" and also "there is no such dialog here": so beside
//! every one of them stands a path field of our own. A dialog is made at once, on
//! the thread of the window, and awaited elsewhere.

#[cfg(target_os = "linux")]
mod child;
#[cfg(not(target_os = "linux"))]
#[path = "none.rs"]
mod open;
#[cfg(target_os = "linux")]
mod open;

use std::future::Future;
use std::path::{Path, PathBuf};

use rfd::{AsyncFileDialog, FileHandle};

use super::lockdown::Readable;
use open::OpenDialog;

pub use open::end_all;

/// A dialog that asks where to save a PDF, starting from a suggestion.
pub fn save_pdf(suggested: &Path) -> impl Future<Output = Option<PathBuf>> + Send + 'static {
    answer(starting_from("PDF", &["pdf"], suggested).save_file())
}

/// A dialog that asks where to write a backup.
pub fn save_backup(suggested: &Path) -> impl Future<Output = Option<PathBuf>> + Send + 'static {
    answer(starting_from("huisscan", &["huisscan"], suggested).save_file())
}

/// A dialog that asks which backup to read.
pub fn open_backup(suggested: &Path) -> impl Future<Output = Option<PathBuf>> + Send + 'static {
    answer(starting_from("huisscan", &["huisscan"], suggested).pick_file())
}

/// A dialog that asks which photo to add.
pub fn open_photo() -> impl Future<Output = Option<PathBuf>> + Send + 'static {
    answer(AsyncFileDialog::new().add_filter("JPEG, PNG", &["jpg", "jpeg", "png", "JPG", "JPEG", "PNG"]).pick_file())
}

fn starting_from(kind: &str, endings: &[&str], suggested: &Path) -> AsyncFileDialog {
    let mut dialog = AsyncFileDialog::new().add_filter(kind, endings);
    if let Some(folder) = suggested.parent().filter(|folder| folder.is_dir()) {
        dialog = dialog.set_directory(folder);
    }
    if let Some(name) = suggested.file_name() {
        dialog = dialog.set_file_name(name.to_string_lossy());
    }
    dialog
}

fn answer(
    file: impl Future<Output = Option<FileHandle>> + Send + 'static,
) -> impl Future<Output = Option<PathBuf>> + Send + 'static {
    // The portal refuses whom it cannot look at.
    let (readable, open) = (Readable::open(), OpenDialog::new());
    async move {
        let file = file.await;
        drop((readable, open));
        file.map(|file| file.path().to_owned())
    }
}
