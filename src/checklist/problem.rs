//! What can be wrong with a file, and where.
//!
//! A problem carries a code and values; the sentence people read is made from
//! them in [`crate::words::problems`]. Codes are those of the file format;
//! programs match on them.

/// How bad a problem is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// The file cannot be used for a walk.
    Error,
    /// The program's judgement.
    Warning,
}

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $text:literal),* $(,)?) => {
        /// What is wrong.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Code { $($(#[$doc])* $name),* }

        impl Code {
            /// Every code.
            pub const ALL: &[Self] = &[$(Self::$name),*];

            /// As it stands in `check --json`.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$name => $text),* }
            }
        }
    };
}

codes! {
    /// Over the limit on size.
    TooLarge = "too-large",
    /// Not JSON, not UTF-8, a byte order mark, or too deep.
    Syntax = "syntax",
    /// A key twice in one object.
    DuplicateKey = "duplicate-key",
    /// Another kind of file.
    WrongKind = "wrong-kind",
    /// Made for a newer program.
    NewerFormat = "newer-format",
    /// A field that does not exist there.
    UnknownField = "unknown-field",
    /// A value of another type.
    WrongType = "wrong-type",
    /// A field that must be there.
    MissingField = "missing-field",
    /// A language absent or blank.
    MissingText = "missing-text",
    /// Not an id.
    BadId = "bad-id",
    /// Out of range or set.
    BadValue = "bad-value",
    /// An id twice.
    DuplicateId = "duplicate-id",
    /// It names what does not exist.
    UnknownReference = "unknown-reference",
    /// A condition that does not fit its question.
    ConditionMismatch = "condition-mismatch",
    /// A condition that must say whose answer it means.
    ConditionNeedsOf = "condition-needs-of",
    /// Questions that hang on each other in a circle.
    ConditionCycle = "condition-cycle",
    /// Both `severity_if` and `raise_if`.
    RaiseAndSeverity = "raise-and-severity",
    /// A difference with the previous version that is not declared.
    UndeclaredChange = "undeclared-change",
    /// Answers to another checklist.
    WrongChecklist = "wrong-checklist",
    /// Answers to another version.
    OtherVersion = "other-version",
    /// A question nobody is ever asked.
    NeverAsked = "never-asked",
    /// A measure no answer gives.
    UnusedMeasure = "unused-measure",
    /// A source nothing names.
    UnusedSource = "unused-source",
    /// An open answer without advice.
    NoAdvice = "no-advice",
    /// An item or measure without source.
    NoSource = "no-source",
    /// A contact nobody confirmed lately.
    ContactStale = "contact-stale",
    /// Past its `review_before`.
    ReviewOverdue = "review-overdue",
    /// What is shared hangs on what is not.
    ShareLeak = "share-leak",
    /// One answer gives measures that exclude each other.
    ContradictingMeasures = "contradicting-measures",
    /// A long text.
    LongText = "long-text",
    /// A sentence that is hard to read.
    HardToRead = "hard-to-read",
    /// A drawing the program does not have.
    UnknownPicture = "unknown-picture",
}

impl Code {
    /// Whether a file with this problem is refused, rather than kept as a draft
    /// that can be edited.
    #[must_use]
    pub const fn refuses(self) -> bool {
        matches!(
            self,
            Self::TooLarge
                | Self::Syntax
                | Self::DuplicateKey
                | Self::WrongKind
                | Self::NewerFormat
                | Self::UnknownField
                | Self::WrongType
        )
    }
}

/// One problem of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// How bad.
    pub level: Level,
    /// What.
    pub code: Code,
    /// Line, from 1.
    pub line: u32,
    /// Column in characters, from 1.
    pub column: u32,
    /// The nearest enclosing thing with an id.
    pub id: Option<String>,
    /// What the sentence is about: a field's name, a reference, a bound.
    pub subject: String,
}

/// Most problems kept of one file; more are only counted, so that a hostile
/// file costs bounded memory.
pub const MAX_PROBLEMS: usize = 10_000;
