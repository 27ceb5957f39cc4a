//! Through the file manager of the system, which runs already.

use std::path::Path;
use std::process::{Command, Stdio};

/// Why a file was not shown.
#[derive(Debug, thiserror::Error)]
pub enum ViewerError {
    /// The file is not there, or cannot be asked about.
    #[error("the file cannot be opened")]
    File(#[from] std::io::Error),
    /// The file manager cannot be asked.
    #[error("no file manager")]
    Manager,
}

/// Asks the file manager to show a file. What is started here only passes the
/// name on and ends.
///
/// # Errors
///
/// When the file cannot be opened, or the file manager cannot be asked.
pub fn open(path: &Path) -> Result<(), ViewerError> {
    let path = path.canonicalize()?;
    let mut command = asks(&path).ok_or(ViewerError::Manager)?;
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command.spawn().map(drop).map_err(|_| ViewerError::Manager)
}

#[cfg(windows)]
fn asks(path: &Path) -> Option<Command> {
    use std::os::windows::process::CommandExt as _;
    let explorer = Path::new(&std::env::var_os("SystemRoot")?).join("explorer.exe");
    let mut command = Command::new(explorer);
    // Between quotes: a comma in a name would end it. The long form of a path
    // (`\\?\`) is not understood there.
    let shown = path.display().to_string();
    command.raw_arg(format!("\"{}\"", shown.strip_prefix(r"\\?\").unwrap_or(&shown)));
    Some(command)
}

#[cfg(target_os = "macos")]
fn asks(path: &Path) -> Option<Command> {
    let mut command = Command::new("/usr/bin/open");
    command.arg(path); // from the root on, so never an option
    Some(command)
}

#[cfg(not(any(windows, target_os = "macos")))]
fn asks(_path: &Path) -> Option<Command> {
    None
}
