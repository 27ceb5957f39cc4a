//! Whether someone looks on over a line: a session on a distant screen.

use std::ffi::OsString;

/// Set by what makes a session on another screen: SSH, xrdp, `X2Go`, VNC.
const VARIABLES: &[&str] = &["SSH_CONNECTION", "SSH_CLIENT", "SSH_TTY", "XRDP_SESSION", "X2GO_SESSION", "VNCDESKTOP"];

/// Whether the screen is known to be elsewhere. "No" means: not by any means we
/// know; a program that copies the screen of this machine is not seen.
#[must_use]
pub fn is_remote() -> bool {
    super::lockdown::says_remote() || told_by(|name| std::env::var_os(name))
}

fn told_by(variable: impl Fn(&str) -> Option<OsString>) -> bool {
    let set = |name: &str| variable(name).filter(|value| !value.is_empty());
    // Windows names the session; X11 has a host before the colon of a screen
    // that comes over the network.
    let named = set("SESSIONNAME").is_some_and(|name| name.to_string_lossy().to_ascii_uppercase().starts_with("RDP"));
    let display = set("DISPLAY").map(|display| display.to_string_lossy().into_owned()).unwrap_or_default();
    let host = display.split_once(':').map_or("", |(host, _)| host);
    let over_network = !host.is_empty() && !host.starts_with('/') && host != "unix";
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
            ("DISPLAY", ":0", false),
            ("DISPLAY", "unix:0", false),
            ("DISPLAY", "/private/tmp/launch/org.xquartz:0", false),
            ("SSH_TTY", "", false),
            ("HOME", "/home/u", false),
        ] {
            assert_eq!(told_by(|asked| (asked == name).then(|| value.into())), remote, "{name}={value}");
        }
    }
}
