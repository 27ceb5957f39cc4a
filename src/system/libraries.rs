//! The libraries a window needs and that are found only when it opens.
//!
//! They are opened at run time, and one of them (libxkbcommon) brings the
//! window library down with a panic when it is missing. So they are looked for
//! beforehand, by name in the folders of the linker; nothing is loaded.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

/// A library that is missing, and what brings it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Missing {
    /// Its file name.
    pub library: &'static str,
    /// The Debian package.
    pub package: &'static str,
}

/// Whether there is a screen at all.
#[must_use]
pub fn has_display() -> bool {
    if !cfg!(target_os = "linux") {
        return true;
    }
    wayland() || x11()
}

fn wayland() -> bool {
    is_set("WAYLAND_DISPLAY") || is_set("WAYLAND_SOCKET")
}

fn x11() -> bool {
    is_set("DISPLAY")
}

fn is_set(name: &str) -> bool {
    env::var_os(name).is_some_and(|value| !value.is_empty())
}

/// The first library that is needed here and not there.
#[must_use]
pub fn missing() -> Option<Missing> {
    if !cfg!(target_os = "linux") {
        return None;
    }
    let both = [("libxkbcommon.so.0", "libxkbcommon0")];
    let for_x11 = [
        ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
        ("libX11.so.6", "libx11-6"),
        ("libX11-xcb.so.1", "libx11-xcb1"),
        ("libXcursor.so.1", "libxcursor1"),
        ("libXi.so.6", "libxi6"),
    ];
    let needed: Vec<_> = if wayland() { both.to_vec() } else { both.into_iter().chain(for_x11).collect() };
    let folders = folders();
    // A system laid out in a way we do not know: try, rather than refuse.
    let laid_out_as_known = holds(&folders, "libc.so.6");
    let gone = needed.into_iter().find(|(library, _)| laid_out_as_known && !holds(&folders, library));
    gone.map(|(library, package)| Missing { library, package })
}

fn holds(folders: &[PathBuf], library: &str) -> bool {
    folders.iter().any(|folder| folder.join(library).exists())
}

/// Where the linker looks: the path of the environment, what its settings name,
/// and the usual places.
fn folders() -> Vec<PathBuf> {
    let mut folders: Vec<PathBuf> = Vec::new();
    if let Some(path) = env::var_os("LD_LIBRARY_PATH") {
        folders.extend(env::split_paths(&path));
    }
    folders.extend(named_in(Path::new("/etc/ld.so.conf")));
    if let Ok(entries) = fs::read_dir("/etc/ld.so.conf.d") {
        for entry in entries.flatten() {
            folders.extend(named_in(&entry.path()));
        }
    }
    let machine = env::consts::ARCH;
    for root in ["/usr/lib", "/lib", "/usr/local/lib"] {
        folders.push(Path::new(root).join(format!("{machine}-linux-gnu")));
        folders.push(PathBuf::from(root));
    }
    folders.extend(["/usr/lib64", "/lib64"].map(PathBuf::from));
    folders
}

fn named_in(settings: &Path) -> Vec<PathBuf> {
    let text = fs::read_to_string(settings).unwrap_or_default();
    text.lines().map(str::trim).filter(|line| line.starts_with('/')).map(PathBuf::from).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_there_is_found_and_what_is_not_is_not() {
        if cfg!(target_os = "linux") {
            assert!(holds(&folders(), "libc.so.6"));
            assert!(!holds(&folders(), "libnietbestaand.so.9"));
        }
    }
}
