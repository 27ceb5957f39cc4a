//! Linux: `systemd-logind` tells over the system bus, a socket of this machine.
//!
//! It is also asked to wait ("delay"): it gives an open file, and waits until
//! that is closed, five seconds unless set otherwise. After waking it is asked
//! anew, since each answer serves once.
//!
//! It also knows whether the session of this program is one over a network (SSH,
//! a remote log-in to the desktop). That never changes, so it is asked once.

use std::os::fd::OwnedFd;
use std::sync::mpsc::{Sender, channel};
use std::time::Duration;

use zbus::export::ordered_stream::OrderedStreamExt as _;
use zbus::message::Type;
use zbus::{Connection, MatchRule, MessageStream};

use super::{Delay, Notice};
use crate::words::{Lang, trust, window};

const SERVICE: &str = "org.freedesktop.login1";
const PATH: &str = "/org/freedesktop/login1";
const MANAGER: &str = "org.freedesktop.login1.Manager";
const SESSION: &str = "org.freedesktop.login1.Session";

/// How long to wait for the bus before saying that it does not tell.
const PATIENCE: Duration = Duration::from_secs(2);

/// Listens in a thread of its own, if there is anyone to listen to.
pub(super) fn listen(tell: impl Fn(Notice) + Send + 'static) -> bool {
    let (ready, answered) = channel();
    let work = move || pollster::block_on(attend(tell, &ready)).is_ok();
    let started = std::thread::Builder::new().name("huisscan-sleep".to_owned()).spawn(work);
    started.is_ok() && answered.recv_timeout(PATIENCE).is_ok()
}

async fn attend(tell: impl Fn(Notice), ready: &Sender<()>) -> zbus::Result<()> {
    let bus = Connection::system().await?;
    let rule = MatchRule::builder().msg_type(Type::Signal).sender(SERVICE)?.path(PATH)?.interface(MANAGER)?.build();
    let mut signals = MessageStream::for_match_rule(rule, &bus, None).await?;
    let mut held = Some(hold(&bus).await?);
    // One that has no session is started by the system itself: nobody looks on.
    if is_remote(&bus).await.unwrap_or(false) {
        tell(Notice::Remote);
    }
    // Nobody waits any longer: then it was too slow to be relied on, but a
    // late notice is better than none.
    let _ = ready.send(());
    while let Some(message) = signals.next().await {
        let message = message?;
        let header = message.header();
        let Some(member) = header.member() else { continue };
        let notice = match member.as_str() {
            "PrepareForSleep" => Notice::Sleep,
            "PrepareForShutdown" => Notice::End,
            _ => continue,
        };
        let comes: bool = message.body().deserialize()?;
        if comes {
            tell(notice(Delay { _held: held.take() }));
        } else if held.is_none() {
            held = hold(&bus).await.ok();
        }
    }
    Ok(())
}

async fn hold(bus: &Connection) -> zbus::Result<OwnedFd> {
    let why = (window::NAME.get(Lang::En), trust::SAVES_FIRST.get(Lang::En));
    let arguments = ("sleep:shutdown", why.0, why.1, "delay");
    let reply = bus.call_method(Some(SERVICE), PATH, Some(MANAGER), "Inhibit", &arguments).await?;
    let file: zbus::zvariant::OwnedFd = reply.body().deserialize()?;
    Ok(file.into())
}

async fn is_remote(bus: &Connection) -> zbus::Result<bool> {
    let session = bus.call_method(Some(SERVICE), PATH, Some(MANAGER), "GetSession", &"auto").await?;
    let session: zbus::zvariant::OwnedObjectPath = session.body().deserialize()?;
    let properties = Some("org.freedesktop.DBus.Properties");
    let reply = bus.call_method(Some(SERVICE), &session, properties, "Get", &(SESSION, "Remote")).await?;
    let value: zbus::zvariant::OwnedValue = reply.body().deserialize()?;
    Ok(bool::try_from(value)?)
}

#[cfg(test)]
#[path = "logind_tests.rs"]
mod tests;
