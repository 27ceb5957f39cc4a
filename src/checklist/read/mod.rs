//! Reading a checklist file.
//!
//! The file is read three times over the same tree: its names are gathered, it
//! is checked against the table of shapes with all rules, and only when nothing
//! is wrong is the checklist built. So the checks see everything at once and
//! report *all* problems, and the building cannot go wrong half-way.

mod build;
pub(crate) mod check;
mod circle;
mod condition;
mod names;
mod rules;

use jsonc_parser::ast::Object;
use sha2::{Digest, Sha256};

use super::json::{self, Lines, Whole, as_object, as_whole, get, get_list, get_str, start};
use super::problem::{Code, Level, Problem};
use super::{Checklist, shape};

use check::Checker;
use names::Names;

/// What reading a checklist file gives.
#[derive(Debug)]
pub struct ReadOutcome {
    /// The checklist, when there is no error.
    pub checklist: Option<Checklist>,
    /// All problems, in file order.
    pub problems: Vec<Problem>,
    /// How many problems there are beyond the limit on those kept.
    pub more_problems: usize,
    /// Where things stand, for the judgements made later.
    pub marks: Marks,
}

/// Where the things of a checklist stand in the file: line and column of each
/// one's opening brace, by its place in its list.
#[derive(Debug, Default)]
pub struct Marks {
    /// Questions.
    pub questions: Vec<(u32, u32)>,
    /// Measures.
    pub measures: Vec<(u32, u32)>,
    /// Sources.
    pub sources: Vec<(u32, u32)>,
    /// Contacts.
    pub contacts: Vec<(u32, u32)>,
    /// Glossary terms.
    pub glossary: Vec<(u32, u32)>,
    /// `review_before`, or the file.
    pub review_before: (u32, u32),
}

impl ReadOutcome {
    fn only(problem: Problem) -> Self {
        Self { checklist: None, problems: vec![problem], more_problems: 0, marks: Marks::default() }
    }
}

/// Reads a checklist file, format 1.
///
/// Costs time and memory in proportion to the file, which is refused above
/// [`json::MAX_BYTES`].
#[must_use]
pub fn read(bytes: &[u8]) -> ReadOutcome {
    let text = match json::checked_text(bytes) {
        Ok(text) => text,
        Err(problem) => return ReadOutcome::only(problem),
    };
    let tree = match json::tree(text) {
        Ok(tree) => tree,
        Err(problem) => return ReadOutcome::only(problem),
    };
    let lines = Lines::of(text);
    let problem = |code, offset, id, subject| {
        let (line, column) = lines.place(offset);
        Problem { level: Level::Error, code, line, column, id, subject }
    };
    let Some(root) = as_object(&tree) else {
        return ReadOutcome::only(problem(Code::WrongKind, start(&tree), None, String::new()));
    };
    if let Some(offset) = newer_format(root, "huisscan-checklist") {
        return ReadOutcome::only(problem(Code::NewerFormat, offset, None, "format".to_owned()));
    }
    let names = Names::gather(root);
    let mut checker = Checker::new(&names);
    checker.object(root, &shape::CHECKLIST);
    if get(root, "kind").is_none() {
        checker.report(Code::WrongKind, root.range.start, "kind");
    }
    for (offset, circle) in circle::circles(root, &names) {
        checker.findings.report(Code::ConditionCycle, offset, circle.first().copied(), circle.join(", "));
    }
    let more_problems = checker.findings.more();
    let problems = checker.findings.into_problems(&lines);
    let checklist = if problems.is_empty() { build::checklist(root, &names, sha256(bytes)) } else { None };
    ReadOutcome { checklist, problems, more_problems, marks: marks(root, &lines) }
}

/// Where `format` asks for a newer program, in a file of this kind.
pub(crate) fn newer_format(root: &Object<'_>, kind: &str) -> Option<usize> {
    let format = get(root, "format").filter(|_| get_str(root, "kind") == Some(kind))?;
    let newer = match as_whole(format) {
        Whole::Number(number) => number > 1,
        Whole::TooLarge => true,
        Whole::Neither => false,
    };
    newer.then(|| start(format))
}

/// SHA-256 of bytes, lower-case hexadecimal.
#[must_use]
pub fn sha256(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    Sha256::digest(bytes).iter().fold(String::with_capacity(64), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

fn marks(root: &Object<'_>, lines: &Lines<'_>) -> Marks {
    let of = |list| get_list(root, list).iter().map(|thing| lines.place(start(thing))).collect();
    Marks {
        questions: of("questions"),
        measures: of("measures"),
        sources: of("sources"),
        contacts: of("contacts"),
        glossary: of("glossary"),
        review_before: get(root, "review_before").map_or((1, 1), |value| lines.place(start(value))),
    }
}
