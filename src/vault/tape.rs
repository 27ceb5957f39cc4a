//! Chance that is the same each time, for tests that do one thing a hundred
//! thousand times.
//!
//! While a tape plays, random bytes and new keys follow from how many there were
//! before, and the same bytes encrypted to the same key give the same file: the
//! one age made the first time. What a key opens is decrypted each time; what a
//! passphrase opens, which takes age longer than all the rest, once.

use std::cell::RefCell;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use age::secrecy::ExposeSecret as _;
use age::x25519::Identity;

use super::sealed::{Hash, hash};

/// What was made so far, by what it was made of.
#[derive(Default)]
pub(super) struct Tape(Mutex<HashMap<Hash, Vec<u8>>>);

thread_local! {
    /// The tape that plays in this thread, and how much chance it gave.
    static PLAYING: RefCell<Option<(Arc<Tape>, u64)>> = const { RefCell::new(None) };
}

impl Tape {
    /// A tape with nothing on it.
    pub(super) fn new() -> Arc<Self> {
        Arc::default()
    }

    /// Plays the tape from its beginning while something is done.
    pub(super) fn play<R>(self: &Arc<Self>, work: impl FnOnce() -> R) -> R {
        PLAYING.set(Some((self.clone(), 0)));
        let done = work();
        PLAYING.set(None);
        done
    }

    /// What is made of these parts: made now, or as it was made before.
    pub(super) fn once<E>(&self, parts: &[&[u8]], make: impl FnOnce() -> Result<Vec<u8>, E>) -> Result<Vec<u8>, E> {
        let name: Vec<u8> = parts.iter().flat_map(|part| hash(part)).collect();
        let name = hash(&name);
        let known = self.0.lock().unwrap_or_else(PoisonError::into_inner).get(&name).cloned();
        if let Some(known) = known {
            return Ok(known);
        }
        let fresh = make()?;
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(name, fresh.clone());
        Ok(fresh)
    }
}

/// The tape that plays.
pub(super) fn playing() -> Option<Arc<Tape>> {
    PLAYING.with_borrow(|playing| playing.as_ref().map(|(tape, _)| tape.clone()))
}

/// The next chance of the tape that plays.
pub(super) fn chance() -> Option<Hash> {
    PLAYING.with_borrow_mut(|playing| {
        let (_, given) = playing.as_mut()?;
        *given += 1;
        Some(hash(&given.to_le_bytes()))
    })
}

/// The next new key of the tape that plays.
pub(super) fn next_identity() -> Option<Identity> {
    let (tape, chance) = (playing()?, chance()?);
    let make = || Ok::<_, ()>(Identity::generate().to_string().expose_secret().as_bytes().to_vec());
    let text = tape.once(&[b"identity", &chance], make).ok()?;
    String::from_utf8(text).ok()?.parse().ok()
}
