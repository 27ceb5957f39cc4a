//! Linux: `systemd-logind` tells over the system bus, a socket of this machine.
//!
//! It is also asked to wait ("delay"): it gives an open file, and waits until
//! that is closed, five seconds unless set otherwise. After waking it is asked
//! anew, since each answer serves once.

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

#[cfg(test)]
#[path = "logind_tests.rs"]
mod tests;
