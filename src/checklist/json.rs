//! JSON with the place of every value.
//!
//! Two libraries share the work. `serde_json` decides what is JSON: it is
//! strict. `jsonc-parser` then gives the tree with the byte range of every key
//! and value, which `serde_json` cannot. In between stand the limits: size,
//! UTF-8, nesting.

use jsonc_parser::ast::{Object, Value};
use jsonc_parser::{CollectOptions, CommentCollectionStrategy, ParseOptions, parse_to_ast};

use super::problem::{Code, Level, Problem};

/// Largest file that is read: 16 MiB.
pub const MAX_BYTES: usize = 16 * 1024 * 1024;

/// Deepest nesting of lists and objects that is read. A condition of 32 levels
/// needs under 80.
pub const MAX_DEPTH: usize = 256;

/// Where the lines of a text begin; turns byte offsets into line and column.
///
/// Characters are counted per block beforehand, so that a file that is one long
/// line full of problems still costs time in proportion to its size.
pub struct Lines<'t> {
    bytes: &'t [u8],
    starts: Vec<usize>,
    characters_before_block: Vec<usize>,
}

const BLOCK_BYTES: usize = 1024;

impl<'t> Lines<'t> {
    /// Finds the lines of a text.
    #[must_use]
    pub fn of(text: &'t str) -> Self {
        let bytes = text.as_bytes();
        let breaks = bytes.iter().enumerate().filter(|(_, byte)| **byte == b'\n').map(|(at, _)| at + 1);
        let starts = std::iter::once(0).chain(breaks).collect();
        let mut total = 0;
        let blocks = bytes.chunks(BLOCK_BYTES).map(|block| {
            total += characters(block);
            total
        });
        let characters_before_block = std::iter::once(0).chain(blocks).collect();
        Self { bytes, starts, characters_before_block }
    }

    /// Line and column of a byte offset, both from 1; the column in characters.
    #[must_use]
    pub fn place(&self, offset: usize) -> (u32, u32) {
        let line = self.starts.partition_point(|start| *start <= offset);
        let start = self.starts.get(line.saturating_sub(1)).copied().unwrap_or(0);
        let column = self.characters_before(offset).saturating_sub(self.characters_before(start));
        (count(line), count(column).saturating_add(1))
    }

    fn characters_before(&self, offset: usize) -> usize {
        let block = offset / BLOCK_BYTES;
        let before = self.characters_before_block.get(block).copied().unwrap_or(0);
        before + self.bytes.get(block * BLOCK_BYTES..offset).map_or(0, characters)
    }
}

/// Characters that begin in these bytes of a UTF-8 text.
fn characters(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| (**byte & 0xC0) != 0x80).count()
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// Checks size, encoding and syntax and gives the text; or the one problem that
/// says why not.
///
/// # Errors
/// `too-large` or `syntax`, placed.
pub fn checked_text(bytes: &[u8]) -> Result<&str, Problem> {
    if bytes.len() > MAX_BYTES {
        return Err(problem(Code::TooLarge, 1, 1, String::new()));
    }
    if bytes.starts_with(b"\xEF\xBB\xBF") {
        return Err(problem(Code::Syntax, 1, 1, "byte order mark".to_owned()));
    }
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            let good = String::from_utf8_lossy(&bytes[..error.valid_up_to()]);
            let (line, column) = Lines::of(&good).place(good.len());
            return Err(problem(Code::Syntax, line, column, "UTF-8".to_owned()));
        }
    };
    if let Some(offset) = too_deep(bytes) {
        let (line, column) = Lines::of(text).place(offset);
        return Err(problem(Code::Syntax, line, column, format!("> {MAX_DEPTH}")));
    }
    if let Err(error) = serde_json::from_str::<serde::de::IgnoredAny>(text) {
        let lines = Lines::of(text);
        let start = lines.starts.get(error.line().saturating_sub(1)).copied().unwrap_or(0);
        let offset = floor_char(text, start + error.column().saturating_sub(1));
        let (line, column) = lines.place(offset);
        return Err(problem(Code::Syntax, line, column, String::new()));
    }
    Ok(text)
}

/// The tree of a text that [`checked_text`] let through.
///
/// # Errors
/// `syntax`, placed, for what only decoding finds (half a surrogate pair).
pub fn tree(text: &str) -> Result<Value<'_>, Problem> {
    let options = ParseOptions {
        allow_comments: false,
        allow_loose_object_property_names: false,
        allow_trailing_commas: false,
        allow_missing_commas: false,
        allow_single_quoted_strings: false,
        allow_hexadecimal_numbers: false,
        allow_unary_plus_numbers: false,
        allow_bare_decimal_point_numbers: false,
        allow_non_finite_numbers: false,
        allow_extended_string_escapes: false,
    };
    let collect = CollectOptions { comments: CommentCollectionStrategy::Off, tokens: false };
    let syntax = |offset| {
        let (line, column) = Lines::of(text).place(floor_char(text, offset));
        problem(Code::Syntax, line, column, String::new())
    };
    match parse_to_ast(text, &collect, &options) {
        Ok(result) => result.value.ok_or_else(|| syntax(0)),
        Err(error) => Err(syntax(error.range().start)),
    }
}

fn floor_char(text: &str, offset: usize) -> usize {
    let mut offset = offset.min(text.len());
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    offset
}

fn problem(code: Code, line: u32, column: u32, subject: String) -> Problem {
    Problem { level: Level::Error, code, line, column, id: None, subject }
}

/// Where nesting first goes over the limit, if it does. Looks at brackets
/// outside strings only, and at no more.
fn too_deep(bytes: &[u8]) -> Option<usize> {
    let (mut depth, mut in_string, mut escaped) = (0_usize, false, false);
    for (offset, byte) in bytes.iter().enumerate() {
        if in_string {
            match byte {
                _ if escaped => escaped = false,
                b'\\' => escaped = true,
                b'"' => in_string = false,
                _ => {}
            }
            continue;
        }
        match byte {
            b'"' => in_string = true,
            b'[' | b'{' => {
                depth += 1;
                if depth > MAX_DEPTH {
                    return Some(offset);
                }
            }
            b']' | b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    None
}

/// Where a value begins, in bytes.
#[must_use]
pub fn start(value: &Value<'_>) -> usize {
    match value {
        Value::StringLit(node) => node.range.start,
        Value::NumberLit(node) => node.range.start,
        Value::BooleanLit(node) => node.range.start,
        Value::Object(node) => node.range.start,
        Value::Array(node) => node.range.start,
        Value::NullKeyword(node) => node.range.start,
    }
}

/// The value of a key; the first, where a key stands twice.
#[must_use]
pub fn get<'v, 't>(object: &'v Object<'t>, key: &str) -> Option<&'v Value<'t>> {
    object.properties.iter().find(|property| property.name.as_str() == key).map(|property| &property.value)
}

/// The string under a key.
#[must_use]
pub fn get_str<'v>(object: &'v Object<'_>, key: &str) -> Option<&'v str> {
    get(object, key).and_then(as_str)
}

/// A value's string.
#[must_use]
pub fn as_str<'v>(value: &'v Value<'_>) -> Option<&'v str> {
    match value {
        Value::StringLit(node) => Some(&node.value),
        _ => None,
    }
}

/// A value's object.
#[must_use]
pub fn as_object<'v, 't>(value: &'v Value<'t>) -> Option<&'v Object<'t>> {
    match value {
        Value::Object(node) => Some(node),
        _ => None,
    }
}

/// The values of a list; none where it is no list.
#[must_use]
pub fn as_list<'v, 't>(value: &'v Value<'t>) -> &'v [Value<'t>] {
    match value {
        Value::Array(node) => &node.elements,
        _ => &[],
    }
}

/// The values of the list under a key; none where there is none.
#[must_use]
pub fn get_list<'v, 't>(object: &'v Object<'t>, key: &str) -> &'v [Value<'t>] {
    get(object, key).map_or(&[], as_list)
}

/// How a number in a file reads.
pub enum Whole {
    /// A whole number.
    Number(i64),
    /// Whole, but too large to hold.
    TooLarge,
    /// No whole number (`1.0` is none), or no number.
    Neither,
}

/// A value as a whole number.
#[must_use]
pub fn as_whole(value: &Value<'_>) -> Whole {
    let Value::NumberLit(node) = value else { return Whole::Neither };
    if !node.value.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-') {
        return Whole::Neither;
    }
    node.value.parse().map_or(Whole::TooLarge, Whole::Number)
}
