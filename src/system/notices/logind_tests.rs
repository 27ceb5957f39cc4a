//! Against a bus of its own with a stand-in for `systemd-logind`: this test
//! program is started once more with the address of that bus.

use std::io::{BufRead as _, BufReader};
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex};

use super::*;

const BUS: &str = "DBUS_SYSTEM_BUS_ADDRESS";

/// The stand-in: it gives a pipe to hold, and tells when that is let go.
struct Manager(Arc<Mutex<Vec<std::io::PipeReader>>>);

/// The session of this program, and whether it is one over a network.
struct Session(bool);

const SESSION_PATH: &str = "/org/freedesktop/login1/session/_31";

#[zbus::interface(name = "org.freedesktop.login1.Session")]
impl Session {
    #[zbus(property)]
    fn remote(&self) -> bool {
        self.0
    }
}

#[zbus::interface(name = "org.freedesktop.login1.Manager")]
impl Manager {
    #[expect(clippy::unused_self, reason = "so the interface wants it")]
    fn get_session(&self, name: String) -> zbus::fdo::Result<zbus::zvariant::OwnedObjectPath> {
        if name != "auto" {
            return Err(zbus::fdo::Error::InvalidArgs(name));
        }
        zbus::zvariant::OwnedObjectPath::try_from(SESSION_PATH)
            .map_err(|error| zbus::fdo::Error::Failed(error.to_string()))
    }

    #[expect(clippy::needless_pass_by_value, reason = "so the interface wants it")]
    fn inhibit(
        &self,
        what: String,
        who: String,
        why: String,
        mode: String,
    ) -> zbus::fdo::Result<zbus::zvariant::OwnedFd> {
        let asked = (what.as_str(), who.as_str(), mode.as_str(), why.is_empty());
        if asked != ("sleep:shutdown", "Huisscan", "delay", false) {
            return Err(zbus::fdo::Error::InvalidArgs(format!("{asked:?}")));
        }
        let (reader, writer) = std::io::pipe().map_err(|error| zbus::fdo::Error::IOError(error.to_string()))?;
        self.0.lock().expect("nobody panicked").push(reader);
        Ok(OwnedFd::from(writer).into())
    }
}

#[test]
fn it_tells_before_sleep_waits_and_is_asked_anew() {
    let config = concat!(
        "<busconfig><type>system</type><listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth>",
        "<policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/><allow eavesdrop=\"true\"/>",
        "<allow own=\"*\"/></policy></busconfig>"
    );
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("bus.conf");
    std::fs::write(&file, config).expect("a file");
    let mut command = Command::new("dbus-daemon");
    command.arg(format!("--config-file={}", file.display())).args(["--nofork", "--print-address"]);
    let mut daemon = match command.stdout(Stdio::piped()).spawn() {
        Ok(daemon) => daemon,
        Err(_) if std::env::var_os("CI").is_none() => {
            eprintln!("skipped: there is no dbus-daemon");
            return;
        }
        Err(error) => panic!("dbus-daemon: {error}"),
    };
    let mut address = String::new();
    BufReader::new(daemon.stdout.take().expect("its output")).read_line(&mut address).expect("its address");
    let program = std::env::current_exe().expect("this program");
    let mut command = Command::new(program);
    command.args(["--ignored", "--exact", "--nocapture", "system::notices::logind::tests::on_a_bus_of_its_own"]);
    let output = command.env(BUS, address.trim()).output().expect("it starts");
    daemon.kill().expect("it ends");
    daemon.wait().expect("it ended");
    assert!(output.status.success(), "{output:?}");
}

#[test]
#[ignore = "started by the test above, with a bus of its own"]
fn on_a_bus_of_its_own() {
    let (send, notices) = channel();
    let tell = move |notice| send.send(notice).expect("someone listens");
    assert!(!listen(tell.clone()), "nobody is there to tell yet");

    let held = Arc::new(Mutex::new(Vec::new()));
    let manager = Manager(Arc::clone(&held));
    let bus = pollster::block_on(async {
        let builder = zbus::connection::Builder::system()?.name(SERVICE)?.serve_at(PATH, manager)?;
        builder.serve_at(SESSION_PATH, Session(false))?.build().await
    });
    let bus = bus.expect("a bus");
    let emit = |member: &str, comes: bool| {
        pollster::block_on(bus.emit_signal(None::<&str>, PATH, MANAGER, member, &comes)).expect("a signal");
    };
    assert!(listen(tell), "now there is");
    let let_go = || {
        let mut reader = held.lock().expect("nobody panicked").pop().expect("something held");
        // Ends when the other side is closed.
        std::io::copy(&mut reader, &mut std::io::sink()).expect("an end")
    };

    emit("PrepareForSleep", true);
    let notice = notices.recv_timeout(PATIENCE).expect("a notice");
    assert!(matches!(notice, Notice::Sleep(_)), "{notice:?}");
    assert_eq!(held.lock().expect("nobody panicked").len(), 1, "the machine waits");
    drop(notice);
    assert_eq!(let_go(), 0, "and goes on when the notice is dropped");

    emit("PrepareForSleep", false);
    for _ in 0..100 {
        if !held.lock().expect("nobody panicked").is_empty() {
            break;
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    emit("PrepareForShutdown", true);
    let notice = notices.recv_timeout(PATIENCE).expect("a notice");
    assert!(matches!(notice, Notice::End(_)), "{notice:?}");
    drop(notice);
    assert_eq!(let_go(), 0);
    assert!(notices.try_recv().is_err(), "nothing was said of a session that is here");

    pollster::block_on(async {
        bus.object_server().remove::<Session, _>(SESSION_PATH).await?;
        bus.object_server().at(SESSION_PATH, Session(true)).await
    })
    .expect("another session");
    let (send, notices) = channel();
    assert!(listen(move |notice| send.send(notice).expect("someone listens")));
    let notice = notices.recv_timeout(PATIENCE).expect("a notice");
    assert!(matches!(notice, Notice::Remote), "{notice:?}");
}
