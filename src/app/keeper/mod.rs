//! The thread that owns the vault.
//!
//! Opening stretches a passphrase for a second and a save waits for the disk,
//! so neither happens where the window is drawn. The window sends [`Command`]s
//! and gets [`Told`] back; whoever tells wakes the window. Of several saves
//! that wait only the last is written: what stands on the disk is never more
//! than one save behind. A save that fails is held here, of each scan the newest,
//! and tried again until it succeeds; nothing is dropped because a disk was full.

mod message;
mod trouble;
mod unsaved;
mod worker;

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, TryRecvError, channel};
use std::thread::JoinHandle;

use jiff::Timestamp;

pub use message::{Answer, Command, Contents, InBackup, Key, Loaded, NewScan, Outcome, Told, Whole};
pub use trouble::Trouble;

use crate::files::{SharedDisk, SystemDisk};
use crate::vault::Work;
use worker::Worker;

/// Where scans are kept, and how.
#[derive(Clone)]
pub struct Place {
    /// The folder of the vault.
    pub folder: PathBuf,
    /// The disk it is on.
    pub disk: SharedDisk,
    /// How long a passphrase is stretched; measured when it is needed where
    /// nothing is said.
    pub work: Option<Work>,
    /// How it is known what time it is.
    pub now: fn() -> Timestamp,
}

impl Place {
    /// A folder on this machine.
    pub fn on_this_machine(folder: PathBuf) -> Self {
        Self { folder, disk: Arc::new(SystemDisk), work: None, now: Timestamp::now }
    }
}

/// The window's end of the keeper. When it is dropped the keeper saves what it
/// holds, closes the vault and ends.
pub struct Keeper {
    commands: Option<Sender<Command>>,
    told: Receiver<Told>,
    thread: Option<JoinHandle<()>>,
}

impl Keeper {
    /// Starts the thread; `wake` is called whenever something was told.
    /// Nothing where the system gives no thread.
    pub fn start(place: Place, wake: impl Fn() + Send + Sync + 'static) -> Option<Self> {
        let (commands, orders) = channel();
        let (tell, told) = channel();
        let wake: Arc<dyn Fn() + Send + Sync> = Arc::new(wake);
        let last = WakeAtTheEnd(wake.clone());
        let work = move || {
            let _last = last;
            Worker::new(place, tell, wake).run(&orders);
        };
        let thread = std::thread::Builder::new().name("keeper".to_owned()).spawn(work).ok()?;
        Some(Self { commands: Some(commands), told, thread: Some(thread) })
    }

    /// Has something done.
    pub fn send(&self, command: Command) {
        if let Some(commands) = &self.commands
            && commands.send(command).is_err()
        {
            log::error!("the keeper is gone");
        }
    }

    /// What was told since, if anything; that it has stopped, if it has.
    pub fn heard(&self) -> Option<Told> {
        match self.told.try_recv() {
            Ok(told) => Some(told),
            Err(TryRecvError::Empty) => None,
            Err(TryRecvError::Disconnected) => Some(Told::Lost),
        }
    }
}

/// Wakes the window when the thread ends, also by a mistake of ours: it then
/// hears that nobody keeps anything any more.
struct WakeAtTheEnd(Arc<dyn Fn() + Send + Sync>);

impl Drop for WakeAtTheEnd {
    fn drop(&mut self) {
        (self.0)();
    }
}

impl Drop for Keeper {
    fn drop(&mut self) {
        // Without a sender the thread does what is left, and ends.
        self.commands = None;
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}
