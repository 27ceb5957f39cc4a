//! From words with a style to unbreakable pieces.
//!
//! A [`Segment`] is what stands between two places where a line may end, with
//! the space after it. It consists of [`Atom`]s: shaped letters of one style, or
//! something drawn because the typeface lacks it (stars, arrows, check marks, a
//! status sign, or the frame with the code of an unknown character: nothing is
//! ever dropped).

use std::sync::Arc;

use unicode_linebreak::{BreakOpportunity, linebreaks};

use super::page::{self, Glyph};
use super::shaping::{Shaped, Shaping};
use crate::assessment::Status;
use crate::drawing::typeface::Face;
use crate::drawing::{Area, Paint, Point, Shape, Stroke, star, status};
use crate::report::document::{Link, Runs};

/// How text looks in its place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TextStyle {
    /// Letter size.
    pub size_pt: f32,
    /// From baseline to baseline.
    pub leading_pt: f32,
    /// Colour where the text has none of its own.
    pub paint: Paint,
    /// Bold throughout.
    pub bold: bool,
    /// Words stay whole as long as a line holds them: in headings.
    pub whole_words: bool,
}

/// Something that stands on a line in one piece.
#[derive(Clone, Debug)]
pub struct Atom {
    /// What stands there.
    pub shown: Arc<str>,
    /// What it says, where that differs.
    pub says: Option<Arc<str>>,
    /// Its glyphs.
    pub glyphs: Arc<[Glyph]>,
    /// Drawn, relative to its left end on the baseline.
    pub shapes: Vec<Shape>,
    /// Width in points.
    pub width_pt: f32,
    /// Weight.
    pub face: Face,
    /// Letter size.
    pub size_pt: f32,
    /// Colour.
    pub paint: Paint,
    /// Where a press on it leads.
    pub link: Option<Arc<Link>>,
}

/// Atoms between two places where a line may end.
#[derive(Clone, Debug, Default)]
pub struct Segment {
    /// In order.
    pub atoms: Vec<Atom>,
    /// Whether a space follows.
    pub space: bool,
    /// Whether the line ends here in any case.
    pub ends_line: bool,
}

impl Segment {
    /// Width without the space after it.
    pub fn width_pt(&self) -> f32 {
        self.atoms.iter().map(|atom| atom.width_pt).sum()
    }
}

/// Stands for a sign in the text while lines are broken.
const OBJECT: char = '\u{fffc}';
/// A longer word is taken in parts, so that shaping stays quick.
const LONGEST_SHAPED: usize = 64;

#[derive(Clone)]
struct Span {
    end: usize,
    face: Face,
    paint: Paint,
    sign: Option<Status>,
    link: Option<Arc<Link>>,
}

/// Cuts runs into segments. An address goes on in a next line after a slash, not
/// after a hyphen: that would read as a divided word, and be copied without it.
pub fn segments(runs: &Runs, style: TextStyle, shaping: &mut Shaping) -> Vec<Segment> {
    let (text, spans) = flat(runs, style);
    let mut out = Vec::new();
    let mut start = 0;
    for (end, kind) in linebreaks(&text) {
        let piece = &text[start..end];
        let linked = || spans.iter().find(|span| span.end >= end).is_some_and(|span| span.link.is_some());
        let holds = || stays(piece) || belongs(piece, &text[end..]) || piece.ends_with('-') && linked();
        if kind == BreakOpportunity::Allowed && end < text.len() && holds() {
            continue;
        }
        let core = piece.trim_end_matches([' ', '\n']);
        let mut segment = Segment {
            space: core.len() < piece.len() && end < text.len(),
            ends_line: kind == BreakOpportunity::Mandatory && end < text.len(),
            ..Segment::default()
        };
        let mut from = start;
        for span in spans.iter().skip_while(|span| span.end <= start) {
            let to = span.end.min(start + core.len());
            if from < to {
                let before = segment.atoms.len();
                push_atoms(&mut segment.atoms, &text[from..to], span, style.size_pt, shaping);
                segment.atoms.iter_mut().skip(before).for_each(|atom| atom.link.clone_from(&span.link));
            }
            from = to;
            if span.end >= start + core.len() {
                break;
            }
        }
        if !segment.atoms.is_empty() || segment.ends_line {
            out.push(segment);
        }
        start = end;
    }
    out
}

/// The width of the widest piece that a line does not break.
pub fn longest_word(runs: &Runs, style: TextStyle, shaping: &mut Shaping) -> f32 {
    segments(runs, style, shaping).iter().map(Segment::width_pt).fold(0.0, f32::max)
}

/// A sign stays with its word; and "CO-melder" stays whole: a line does not end
/// after two or three letters.
fn stays(piece: &str) -> bool {
    piece.ends_with(OBJECT) || piece.ends_with('-') && piece.chars().count() <= 4
}

/// An amount stays with its sign and its unit, and a page with its number: "€ 40",
/// "5,5 m", "bladzijde 12". So does a word that waits for its second half with
/// what joins them: "hang- en".
fn belongs(piece: &str, after: &str) -> bool {
    const UNITS: [&str; 14] =
        ["m", "mm", "cm", "km", "m²", "%", "uur", "jaar", "dagen", "minuten", "years", "hours", "days", "minutes"];
    let before = piece.trim_end_matches([' ', '\u{a0}']);
    if before.len() == piece.len() {
        return false;
    }
    let begins_number = after.starts_with(|character: char| character.is_ascii_digit());
    if before.ends_with('-') {
        return ["en ", "of ", "and ", "or "].iter().any(|joins| after.starts_with(joins));
    }
    if before.ends_with('€') {
        return begins_number;
    }
    let last = before.rsplit(|character: char| character.is_whitespace()).next().unwrap_or_default();
    let is_number = last.ends_with(|character: char| character.is_ascii_digit());
    let unit = after.split(|character: char| !character.is_alphanumeric() && character != '%').next();
    let names_page = ["bladzijde", "page", "vraag", "question"].contains(&last);
    is_number && unit.is_some_and(|unit| UNITS.contains(&unit)) || names_page && begins_number
}

/// One string with single spaces, and where each style ends in it.
fn flat(runs: &Runs, style: TextStyle) -> (String, Vec<Span>) {
    let mut text = String::new();
    let mut spans = Vec::new();
    for run in &runs.0 {
        let face = if run.bold || style.bold { Face::Bold } else { Face::Regular };
        let paint = run.paint.unwrap_or(style.paint);
        if run.sign.is_some() {
            text.push(OBJECT);
        }
        for character in run.text.chars() {
            match character {
                '\n' => {
                    // A line of its own; spaces before it do not count.
                    while text.ends_with(' ') {
                        text.pop();
                    }
                    text.push('\n');
                }
                ' ' | '\t' | '\r' => {
                    if !text.is_empty() && !text.ends_with([' ', '\n']) {
                        text.push(' ');
                    }
                }
                // A hint for another page width; here the layout decides.
                '\u{ad}' => {}
                _ => text.push(character),
            }
        }
        let link = run.link.clone().map(Arc::new);
        spans.push(Span { end: text.len(), face, paint, sign: run.sign, link });
    }
    let kept = text.trim_end_matches([' ', '\n']).len();
    text.truncate(kept);
    (text, spans)
}

fn push_atoms(out: &mut Vec<Atom>, text: &str, span: &Span, size_pt: f32, shaping: &mut Shaping) {
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        if first == OBJECT && span.sign.is_some() {
            if let Some(sign) = span.sign {
                out.push(sign_atom(sign, span, size_pt));
            }
            rest = &rest[first.len_utf8()..];
        } else if let Some(atom) = drawn(first, span, size_pt) {
            out.push(atom);
            rest = &rest[first.len_utf8()..];
        } else {
            let end = rest
                .char_indices()
                .skip(1)
                .find(|(place, character)| {
                    *character == OBJECT
                        || is_drawn(*character)
                        || *place >= LONGEST_SHAPED && character.is_alphanumeric()
                })
                .map_or(rest.len(), |(place, _)| place);
            push_letters(out, &rest[..end], span, size_pt, shaping);
            rest = &rest[end..];
        }
    }
}

fn push_letters(out: &mut Vec<Atom>, text: &str, span: &Span, size_pt: f32, shaping: &mut Shaping) {
    let shaped = shaping.shape(span.face, text);
    if shaped.glyphs.iter().all(|glyph| glyph.id != 0) {
        out.push(letters_atom(&shaped, span.face, span.paint, size_pt));
        return;
    }
    // Something is not in the typeface: letters as letters, the rest by code.
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let known = |character: char| span.face.glyph(character).is_some();
        let is_known = known(first);
        let end = if is_known { rest.find(|c| !known(c)).unwrap_or(rest.len()) } else { first.len_utf8() };
        if is_known {
            out.push(letters_atom(&shaping.shape(span.face, &rest[..end]), span.face, span.paint, size_pt));
        } else {
            out.push(code_atom(first, span, size_pt, shaping));
        }
        rest = &rest[end..];
    }
}

/// Shaped letters as an atom.
pub fn letters_atom(shaped: &Shaped, face: Face, paint: Paint, size_pt: f32) -> Atom {
    Atom {
        shown: Arc::clone(&shaped.text),
        says: None,
        glyphs: Arc::clone(&shaped.glyphs),
        shapes: Vec::new(),
        width_pt: shaped.width as f32 * size_pt / 1000.0,
        face,
        size_pt,
        paint,
        link: None,
    }
}

fn is_drawn(character: char) -> bool {
    matches!(character, '★' | '☆' | '→' | '←' | '✓' | '✔' | '☐')
}

/// What the typeface lacks and we draw.
fn drawn(character: char, span: &Span, size_pt: f32) -> Option<Atom> {
    if !is_drawn(character) {
        return None;
    }
    let size = size_pt * 0.86;
    let stroke = Stroke::new(span.paint, size_pt * 0.09);
    let at = |x: f32, y: f32| Point::new(x * size, -y * size);
    let line = |points: &[(f32, f32)]| Shape::Line { points: points.iter().map(|&(x, y)| at(x, y)).collect(), stroke };
    let shapes = match character {
        '★' | '☆' => vec![star::star(Point::new(0.0, -size * 0.86), size, span.paint)],
        '→' => vec![line(&[(0.05, 0.36), (0.95, 0.36)]), line(&[(0.65, 0.64), (0.95, 0.36), (0.65, 0.08)])],
        '←' => vec![line(&[(0.95, 0.36), (0.05, 0.36)]), line(&[(0.35, 0.64), (0.05, 0.36), (0.35, 0.08)])],
        '☐' => vec![Shape::Rectangle {
            area: Area::new(0.08 * size, -0.86 * size, 0.84 * size, 0.84 * size),
            fill: None,
            stroke: Some(stroke),
        }],
        _ => vec![line(&[(0.1, 0.38), (0.38, 0.1), (0.9, 0.72)])],
    };
    Some(blank(&character.to_string(), size * 1.04, span, size_pt, shapes))
}

fn sign_atom(sign: Status, span: &Span, size_pt: f32) -> Atom {
    let size = size_pt * 1.02;
    // Its foot a little under the baseline, its head at capital height.
    let shapes = status::sign(sign, Point::new(0.0, -size * 0.84), size);
    let mut atom = blank("", size * 1.36, span, size_pt, shapes);
    atom.says = Some(Arc::from(""));
    atom
}

fn blank(text: &str, width_pt: f32, span: &Span, size_pt: f32, shapes: Vec<Shape>) -> Atom {
    Atom {
        shown: Arc::from(text),
        says: None,
        glyphs: Arc::from([]),
        shapes,
        width_pt,
        face: span.face,
        size_pt,
        paint: span.paint,
        link: None,
    }
}

/// A character the typeface lacks: its code in a frame.
fn code_atom(character: char, span: &Span, size_pt: f32, shaping: &mut Shaping) -> Atom {
    let code = page::code(character);
    let small = size_pt * 0.7;
    let shaped = shaping.shape(span.face, &code);
    let mut atom = letters_atom(&shaped, span.face, span.paint, small);
    let frame = Area::new(-1.0, -size_pt * 0.62, atom.width_pt + 2.0, size_pt * 0.76);
    atom.shapes = vec![Shape::Rectangle { area: frame, fill: None, stroke: Some(Stroke::new(Paint::Border, 0.5)) }];
    atom.says = Some(Arc::from(character.to_string()));
    atom.width_pt += 2.0;
    atom
}
