//! Whether someone looks on over a line: a session on a distant screen.
//!
//! Windows says so itself, and says it anew when a session is taken over from
//! elsewhere. On Linux it is told by what the makers of such sessions leave in
//! the environment, and by `systemd-logind` ([`super::notices`]). macOS has no
//! call that asks. A program that copies the screen of this machine is seen
//! nowhere.

use std::ffi::OsString;
use std::sync::OnceLock;

/// Set by what makes a session on another screen: SSH, xrdp, `X2Go`, VNC.
const VARIABLES: &[&str] = &["SSH_CONNECTION", "SSH_CLIENT", "SSH_TTY", "XRDP_SESSION", "X2GO_SESSION", "VNCDESKTOP"];

/// Whether the screen is known to be elsewhere now. "No" means: not by any means
/// we know. Cheap enough to be asked before every frame.
#[must_use]
pub fn is_remote() -> bool {
    static BY_ENVIRONMENT: OnceLock<bool> = OnceLock::new();
    // Ours never changes, so it is read once.
    let by_environment = *BY_ENVIRONMENT.get_or_init(|| told_by(|name| std::env::var_os(name)));
    by_environment || super::lockdown::says_remote()
}

/// The screen of X11 this program would open on, when it is reached over a
/// network; nothing where there is Wayland, which is taken first.
#[must_use]
pub fn display_over_network() -> Option<String> {
    over_network(|name| std::env::var_os(name))
}

fn over_network(variable: impl Fn(&str) -> Option<OsString>) -> Option<String> {
    let set = |name: &str| variable(name).filter(|value| !value.is_empty());
    if !cfg!(target_os = "linux") || set("WAYLAND_DISPLAY").or_else(|| set("WAYLAND_SOCKET")).is_some() {
        return None;
    }
    set("DISPLAY").map(|display| display.to_string_lossy().into_owned()).filter(|display| has_host(display))
}

/// X11 has a host before the colon of a screen that comes over the network.
fn has_host(display: &str) -> bool {
    let (host, _) = display.rsplit_once(':').unwrap_or_default();
    !host.is_empty() && host != "unix" && !["/", "unix/", "local/"].iter().any(|local| host.starts_with(local))
}

fn told_by(variable: impl Fn(&str) -> Option<OsString>) -> bool {
    let set = |name: &str| variable(name).filter(|value| !value.is_empty());
    // Windows names the session.
    let named = set("SESSIONNAME").is_some_and(|name| name.to_string_lossy().to_ascii_uppercase().starts_with("RDP"));
    let over_network = set("DISPLAY").is_some_and(|display| has_host(&display.to_string_lossy()));
    named || over_network || VARIABLES.iter().any(|name| set(name).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_distant_screen_is_known_by_its_traces() {
        for (name, value, remote) in [
            ("SSH_CONNECTION", "192.0.2.1 5 192.0.2.2 22", true),
            ("XRDP_SESSION", "1", true),
            ("SESSIONNAME", "RDP-Tcp#3", true),
            ("SESSIONNAME", "Console", false),
            ("DISPLAY", "localhost:10.0", true),
            ("DISPLAY", "127.0.0.1:5", true),
            ("DISPLAY", "[2001:db8::1]:0", true),
            ("DISPLAY", "tcp/werkplek:0", true),
            ("DISPLAY", ":0", false),
            ("DISPLAY", "unix:0", false),
            ("DISPLAY", "unix/werkplek:0", false),
            ("DISPLAY", "/private/tmp/launch/org.xquartz:0", false),
            ("SSH_TTY", "", false),
            ("HOME", "/home/u", false),
        ] {
            assert_eq!(told_by(|asked| (asked == name).then(|| value.into())), remote, "{name}={value}");
        }
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_screen_over_tcp_is_named_unless_there_is_wayland() {
        let with = |variables: &[(&str, &str)]| {
            over_network(|asked| {
                variables.iter().find(|(name, _)| *name == asked).map(|(_, value)| OsString::from(value))
            })
        };
        assert_eq!(with(&[("DISPLAY", "localhost:10.0")]).as_deref(), Some("localhost:10.0"));
        assert_eq!(with(&[("DISPLAY", ":0")]), None);
        assert_eq!(with(&[]), None);
        assert_eq!(with(&[("DISPLAY", "localhost:10.0"), ("WAYLAND_DISPLAY", "wayland-0")]), None);
        assert_eq!(with(&[("DISPLAY", "localhost:10.0"), ("WAYLAND_DISPLAY", "")]).as_deref(), Some("localhost:10.0"));
    }
}
