//! Through the desktop portal.
//!
//! The portal (`org.freedesktop.portal.OpenURI.OpenFile`) gets the open file,
//! not its name, and starts the viewer itself.

use std::collections::HashMap;
use std::fs::File;
use std::path::Path;

use zbus::zvariant::{OwnedObjectPath, Value};

use crate::system::lockdown::Readable;

/// Why a file was not shown.
#[derive(Debug, thiserror::Error)]
pub enum ViewerError {
    /// The file itself cannot be opened.
    #[error("the file cannot be opened")]
    File(#[from] std::io::Error),
    /// There is no portal, or it refuses.
    #[error("no desktop portal")]
    Portal(#[from] zbus::Error),
}

/// Asks the portal to show a file. Blocks until the portal has taken it over.
///
/// # Errors
///
/// When the file cannot be opened, or there is no portal.
pub fn open(path: &Path) -> Result<(), ViewerError> {
    pollster::block_on(ask(path))
}

async fn ask(path: &Path) -> Result<(), ViewerError> {
    let file = File::open(path)?;
    // The portal refuses whom it cannot look at.
    let _readable = Readable::open();
    let bus = zbus::Connection::session().await?;
    let options: HashMap<&str, Value<'_>> = HashMap::new();
    // No parent window: its handle would have to be exported first.
    let arguments = ("", zbus::zvariant::Fd::from(&file), options);
    let asked = bus.call_method(
        Some("org.freedesktop.portal.Desktop"),
        "/org/freedesktop/portal/desktop",
        Some("org.freedesktop.portal.OpenURI"),
        "OpenFile",
        &arguments,
    );
    let reply = asked.await?;
    reply.body().deserialize::<OwnedObjectPath>()?;
    Ok(())
}
