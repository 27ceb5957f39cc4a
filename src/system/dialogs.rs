//! File dialogs of the system.
//!
//! `None` means "cancelled" and also "there is no such dialog here": so beside
//! every one of them stands a path field of our own.

use std::future::Future;
use std::path::{Path, PathBuf};

use super::lockdown::Readable;

/// A dialog that asks where to save a PDF, starting from a suggestion. Made at
/// once, on the thread of the window; awaited elsewhere.
pub fn save_pdf(suggested: &Path) -> impl Future<Output = Option<PathBuf>> + Send + 'static {
    let mut dialog = rfd::AsyncFileDialog::new().add_filter("PDF", &["pdf"]);
    if let Some(folder) = suggested.parent().filter(|folder| folder.is_dir()) {
        dialog = dialog.set_directory(folder);
    }
    if let Some(name) = suggested.file_name() {
        dialog = dialog.set_file_name(name.to_string_lossy());
    }
    // The portal refuses whom it cannot look at.
    let readable = Readable::open();
    let answer = dialog.save_file();
    async move {
        let file = answer.await;
        drop(readable);
        file.map(|file| file.path().to_owned())
    }
}
