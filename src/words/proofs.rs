//! How someone else checks what the page about trust says.

use super::Phrase;

/// Over the commands.
pub const PROOF_TITLE: Phrase = Phrase::new("Zo controleert een ICT’er dit", "How an IT person checks this");
/// What the commands are.
pub const PROOF_INTRO: Phrase = Phrase::new(
    "Geloof ons niet op ons woord. Laat deze opdrachten uitvoeren terwijl het programma open is.",
    "Do not take our word for it. Have these commands run while the program is open.",
);

/// A command with which someone else checks it, and what it must show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Proof {
    /// To be typed as it stands.
    pub command: &'static str,
    /// What it must show.
    pub shows: Phrase,
}

/// On Linux.
pub const PROOF_ON_LINUX: &[Proof] = &[
    Proof {
        command: "grep -E 'Seccomp:|NoNewPrivs' /proc/$(pidof huisscan)/status",
        shows: Phrase::new("Seccomp is 2 en NoNewPrivs is 1.", "Seccomp is 2 and NoNewPrivs is 1."),
    },
    Proof {
        command: "strace -f -e trace=network huisscan",
        shows: Phrase::new(
            "Elke geslaagde socket is AF_UNIX. De andere zijn de proef bij de start: zij geven EPERM.",
            "Every socket that succeeds is AF_UNIX. The others are the trial at the start: they give EPERM.",
        ),
    },
    Proof {
        command: "unshare -r -n huisscan",
        shows: Phrase::new(
            "Zonder enig netwerk werkt het programma net zo.",
            "Without any network the program works just the same.",
        ),
    },
];

/// On Windows.
pub const PROOF_ON_WINDOWS: &[Proof] = &[
    Proof {
        command: "Get-NetTCPConnection -OwningProcess (Get-Process huisscan).Id",
        shows: Phrase::new("Er is geen verbinding.", "There is no connection."),
    },
    Proof {
        command: "Get-NetUDPEndpoint -OwningProcess (Get-Process huisscan).Id",
        shows: Phrase::new("Er is geen eindpunt.", "There is no endpoint."),
    },
    Proof {
        command: "New-NetFirewallRule -DisplayName Huisscan -Direction Outbound -Action Block -Program (Get-Process huisscan).Path",
        shows: Phrase::new(
            "Windows weigert nu elke verbinding. Het programma werkt net zo.",
            "Windows now refuses every connection. The program works just the same.",
        ),
    },
];

/// On macOS.
pub const PROOF_ON_MACOS: &[Proof] = &[
    Proof {
        command: "lsof -a -i -p $(pgrep -x huisscan)",
        shows: Phrase::new("Er is geen verbinding.", "There is no connection."),
    },
    Proof {
        command: "sandbox-exec -p '(version 1)(allow default)(deny network-outbound (remote ip))' huisscan",
        shows: Phrase::new(
            "Zonder internet werkt het programma net zo.",
            "Without internet the program works just the same.",
        ),
    },
    Proof {
        command: "nettop -P -l 1 -p $(pgrep -x huisscan)",
        shows: Phrase::new("Het programma verstuurt 0 bytes.", "The program sends 0 bytes."),
    },
];
