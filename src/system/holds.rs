//! Whether something holds on this machine, as the trust page says it.

/// The answer to "does this hold here?", never rounded up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    /// It was tried, and it holds.
    Yes,
    /// It was tried and does not hold, or this system does not offer it.
    No,
    /// It could not be tried.
    Unknown,
}

impl Holds {
    /// [`Self::Yes`] when it was seen to hold, else [`Self::No`].
    #[must_use]
    pub const fn seen(holds: bool) -> Self {
        if holds { Self::Yes } else { Self::No }
    }
}
