//! The shape of the checklist file, as one table.
//!
//! Which fields an object has, of which type, and which must be there is
//! written here once. The reader checks a file against it, and the JSON Schema
//! is printed from it, so the two cannot disagree. What no table can say (a
//! fact has no `state`, conditions fit their question) stands in
//! [`super::read`].

/// The type of a field.
#[derive(Clone, Copy, Debug)]
pub enum Type {
    /// A text in every language.
    Text,
    /// A new id, unique in its pool.
    Id(Pool),
    /// The id of something that exists.
    Reference(Pool),
    /// The id of a question here or in the previous version.
    ChangedId,
    /// A plain string that is not blank.
    Plain,
    /// A plain string that may be blank.
    PlainOrBlank,
    /// `huisscan-checklist`.
    Kind,
    /// `https://…`.
    Https,
    /// `YYYY-MM-DD`.
    Date,
    /// One to four whole numbers.
    Version,
    /// A language code.
    Language,
    /// A whole number within bounds.
    Whole(i64, i64),
    /// `true` or `false`.
    Flag,
    /// One of these words.
    OneOf(&'static [&'static str]),
    /// When something holds.
    Condition,
    /// An object of this shape.
    Object(&'static Shape),
    /// A list that may be empty; nothing in it twice.
    List(&'static Type),
    /// A list with at least one; nothing in it twice.
    Filled(&'static Type),
}

/// Things that have ids of their own, or are named by id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Pool {
    /// The checklist itself.
    Checklist,
    /// Sources.
    Source,
    /// Contacts.
    Contact,
    /// Guides.
    Guide,
    /// Themes.
    Theme,
    /// Places.
    Place,
    /// Element kinds.
    Kind,
    /// Questions.
    Question,
    /// Answers, within their question.
    Answer,
    /// Measures.
    Measure,
    /// Sets.
    Set,
}

/// Whether a field must be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// Always.
    Required,
    /// Not by the table.
    Optional,
}

/// One field of an object.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// Its key.
    pub name: &'static str,
    /// What it holds.
    pub holds: Type,
    /// Whether it must be there.
    pub need: Need,
}

/// One kind of object.
#[derive(Debug)]
pub struct Shape {
    /// Its name in the schema.
    pub name: &'static str,
    /// Its fields.
    pub fields: &'static [Field],
}

impl Shape {
    /// The field with a key.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.name == name)
    }
}

const fn required(name: &'static str, holds: Type) -> Field {
    Field { name, holds, need: Need::Required }
}

const fn optional(name: &'static str, holds: Type) -> Field {
    Field { name, holds, need: Need::Optional }
}

const SOURCES: Type = Type::List(&Type::Reference(Pool::Source));
const CONTACTS: Type = Type::List(&Type::Reference(Pool::Contact));
const TEXTS: Type = Type::Filled(&Type::Text);
/// Words under `share`.
pub const READERS: &[&str] = &["installer", "employer"];
const SHARE: Type = Type::List(&Type::OneOf(READERS));
/// Largest and smallest number a file may hold: nine digits.
pub const MAX_WHOLE: i64 = 999_999_999;
const SEVERITY: Type = Type::Whole(1, 4);
const EURO: Type = Type::Whole(0, MAX_WHOLE);
const BOUND: Type = Type::Whole(-MAX_WHOLE, MAX_WHOLE);

/// The whole file.
pub static CHECKLIST: Shape = Shape {
    name: "checklist",
    fields: &[
        required("kind", Type::Kind),
        required("format", Type::Whole(1, MAX_WHOLE)),
        required("id", Type::Id(Pool::Checklist)),
        required("version", Type::Version),
        required("status", Type::OneOf(&["draft", "released", "withdrawn"])),
        optional("released_on", Type::Date),
        optional("review_before", Type::Date),
        required("publisher", Type::PlainOrBlank),
        required("languages", Type::Filled(&Type::Language)),
        required("title", Type::Text),
        required("intro", Type::Text),
        required("urgent", Type::Object(&URGENT)),
        required("sources", Type::List(&Type::Object(&SOURCE))),
        required("contacts", Type::List(&Type::Object(&CONTACT))),
        optional("guides", Type::List(&Type::Object(&GUIDE))),
        optional("glossary", Type::List(&Type::Object(&TERM))),
        required("themes", Type::List(&Type::Object(&THEME))),
        required("places", Type::List(&Type::Object(&PLACE))),
        required("element_kinds", Type::List(&Type::Object(&ELEMENT_KIND))),
        required("questions", Type::List(&Type::Object(&QUESTION))),
        required("measures", Type::List(&Type::Object(&MEASURE))),
        optional("sets", Type::List(&Type::Object(&SET))),
        optional("previous", Type::Version),
        optional("changes", Type::List(&Type::Object(&CHANGE))),
    ],
};

static URGENT: Shape = Shape {
    name: "urgent",
    fields: &[required("title", Type::Text), required("steps", TEXTS), required("contacts", CONTACTS)],
};

static SOURCE: Shape = Shape {
    name: "source",
    fields: &[
        required("id", Type::Id(Pool::Source)),
        required("title", Type::Plain),
        optional("url", Type::Https),
        optional("date", Type::Date),
        optional("note", Type::Text),
    ],
};

/// A contact; one of `phone`, `web` or `email` is needed too.
pub static CONTACT: Shape = Shape {
    name: "contact",
    fields: &[
        required("id", Type::Id(Pool::Contact)),
        required("name", Type::Text),
        optional("phone", Type::Plain),
        optional("web", Type::Https),
        optional("email", Type::Plain),
        required("when", Type::Text),
        required("source", Type::Reference(Pool::Source)),
        optional("checked_on", Type::Date),
        optional("checked_by", Type::Plain),
    ],
};

static GUIDE: Shape = Shape {
    name: "guide",
    fields: &[
        required("id", Type::Id(Pool::Guide)),
        required("use", Type::OneOf(&["incident", "call-card", "door-card", "end-of-office"])),
        required("title", Type::Text),
        required("steps", TEXTS),
        optional("contacts", CONTACTS),
    ],
};

static TERM: Shape = Shape {
    name: "term",
    fields: &[required("term", Type::Text), required("meaning", Type::Text), optional("picture", Type::Plain)],
};

static THEME: Shape = Shape {
    name: "theme",
    fields: &[required("id", Type::Id(Pool::Theme)), required("title", Type::Text), optional("about", Type::Text)],
};

static PLACE: Shape = Shape {
    name: "place",
    fields: &[
        required("id", Type::Id(Pool::Place)),
        required("title", Type::Text),
        optional("intro", Type::Text),
        optional("outdoors", Type::Flag),
        optional("ask_if", Type::Condition),
    ],
};

static ELEMENT_KIND: Shape = Shape {
    name: "element_kind",
    fields: &[
        required("id", Type::Id(Pool::Kind)),
        required("title", Type::Text),
        required("plural", Type::Text),
        required("places", Type::Filled(&Type::Reference(Pool::Place))),
        optional("expected", Type::Flag),
        optional("hint", Type::Text),
    ],
};

/// A question; which fields belong to which kind of question is checked apart.
pub static QUESTION: Shape = Shape {
    name: "question",
    fields: &[
        required("id", Type::Id(Pool::Question)),
        optional("place", Type::Reference(Pool::Place)),
        optional("element", Type::Reference(Pool::Kind)),
        optional("kind", Type::OneOf(&["choice", "choices", "number", "date", "text"])),
        required("text", Type::Text),
        optional("why", Type::Text),
        optional("look_up", Type::Text),
        optional("picture", Type::Plain),
        optional("ask_if", Type::Condition),
        optional("quick", Type::Flag),
        optional("allow_unknown", Type::Flag),
        optional("share", SHARE),
        optional("theme", Type::Reference(Pool::Theme)),
        optional("severity", SEVERITY),
        optional("evidence", Type::OneOf(&["A", "B", "C", "D"])),
        optional("sources", SOURCES),
        optional("severity_if", Type::List(&Type::Object(&SEVERITY_IF))),
        optional("raise_if", Type::Object(&RAISE_IF)),
        optional("risks", Type::List(&Type::OneOf(&["inbraak", "brand", "bedreiging", "digitaal"]))),
        optional("answers", Type::List(&Type::Object(&ANSWER))),
        optional("min", BOUND),
        optional("max", BOUND),
        optional("unit", Type::Text),
    ],
};

static SEVERITY_IF: Shape = Shape {
    name: "severity_if",
    fields: &[required("when", Type::Condition), required("severity", SEVERITY), required("because", Type::Text)],
};

static RAISE_IF: Shape =
    Shape { name: "raise_if", fields: &[required("when", Type::Condition), required("because", Type::Text)] };

static ANSWER: Shape = Shape {
    name: "answer",
    fields: &[
        required("id", Type::Id(Pool::Answer)),
        required("text", Type::Text),
        optional("state", Type::OneOf(&["in_order", "partly", "not_in_order", "not_applicable"])),
        optional("measures", Type::List(&Type::Reference(Pool::Measure))),
        optional("exclusive", Type::Flag),
    ],
};

static MEASURE: Shape = Shape {
    name: "measure",
    fields: &[
        required("id", Type::Id(Pool::Measure)),
        required("title", Type::Text),
        required("text", Type::Text),
        required("effort", Type::Whole(1, 3)),
        required("who", Type::OneOf(&["self", "installer", "employer", "police", "municipality", "landlord"])),
        required("payer", Type::OneOf(&["self", "employer", "landlord", "nobody"])),
        optional("only_if", Type::Condition),
        optional("requires", Type::Text),
        optional("standard", Type::Text),
        optional("cost", Type::Object(&COST)),
        optional("sources", SOURCES),
        optional("share", SHARE),
        optional("not_with", Type::List(&Type::Reference(Pool::Measure))),
    ],
};

static COST: Shape = Shape {
    name: "cost",
    fields: &[required("from", EURO), required("to", EURO), required("source", Type::Reference(Pool::Source))],
};

static SET: Shape = Shape {
    name: "set",
    fields: &[
        required("id", Type::Id(Pool::Set)),
        required("title", Type::Text),
        optional("about", Type::Text),
        required("questions", Type::Filled(&Type::Reference(Pool::Question))),
        optional("sources", SOURCES),
    ],
};

static CHANGE: Shape = Shape {
    name: "change",
    fields: &[
        required("question", Type::ChangedId),
        required(
            "change",
            Type::OneOf(&[
                "added",
                "wording",
                "clarified",
                "meaning",
                "rescored",
                "moved",
                "retired",
                "split",
                "merged",
            ]),
        ),
        optional("from", Type::List(&Type::ChangedId)),
        optional("note", Type::Text),
    ],
};
