//! Places of things in a checklist.
//!
//! Ids are for files; inside the program a thing is its place in the file's
//! list, which cannot name what does not exist.

macro_rules! index {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub u32);

        impl $name {
            /// The place in its list, from 0.
            #[must_use]
            pub const fn at(self) -> usize {
                self.0 as usize
            }
        }

        impl From<usize> for $name {
            /// The reader bounds every list far below `u32::MAX`.
            fn from(place: usize) -> Self {
                Self(u32::try_from(place).unwrap_or(u32::MAX))
            }
        }
    )*};
}

index! {
    /// A question, in file order.
    QuestionIx,
    /// An answer within its question.
    AnswerIx,
    /// A measure, in file order.
    MeasureIx,
    /// A theme, in file order.
    ThemeIx,
    /// A place of the walk; file order is walking order.
    PlaceIx,
    /// A kind of element (door, window), in file order.
    KindIx,
    /// A set of questions, in file order.
    SetIx,
    /// A source, in file order.
    SourceIx,
    /// A contact, in file order.
    ContactIx,
}
