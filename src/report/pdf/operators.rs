//! The drawing operators of one page, as the bytes of a PDF content stream.
//!
//! A content stream is a list of operators with their numbers before them: `1 0 0
//! rg` chooses a fill colour, `72 700 m` begins a path. Colours, line widths and
//! the font stay as they are until something else is chosen, so each is written
//! only when it changes; and text goes on in one text object for as long as nothing
//! is drawn, each line told by its step from the one before. Positions are whole
//! tenths of a point (35 µm; the dots of a good printer are 42 apart), so that
//! steps from one to the next add up without drift. Sizes and line widths are
//! hundredths. Operators: ISO 32000-1, annex A.

use std::fmt::Write as _;

use super::tokens::Tokens;
use crate::drawing::typeface::Face;
use crate::drawing::{Area, Paint, Palette, Point, Stroke};
use crate::report::layout::PAGE_HEIGHT_PT;

/// What a glyph is called on a page; all of a font have as many bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Code {
    /// One byte.
    One(u8),
    /// Two bytes.
    Two(u16),
}

/// A glyph by its code, and how much closer the next one stands than its own width
/// says, in thousandths of the letter size.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Placed {
    /// Its code.
    pub code: Code,
    /// Towards the left; 0 for no kerning.
    pub closer: i16,
}

/// How a run of glyphs looks and where it begins.
#[derive(Clone, Copy, Debug)]
pub struct Run {
    /// Weight.
    pub face: Face,
    /// Letter size.
    pub size_pt: f32,
    /// Colour.
    pub paint: Paint,
    /// Left end of the baseline, from the top left of the page.
    pub at: Point,
    /// Width of the letters, 100 for as they are.
    pub stretched_percent: f32,
}

/// What becomes of a closed path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Closed {
    /// Filled.
    Fill,
    /// Its edge drawn.
    Stroke,
    /// Both.
    FillAndStroke,
}

/// What a marked piece holds. Text objects and marked pieces lie in each other
/// whole: one around the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    /// Only words: it lies in a text object.
    Words,
    /// Shapes or a picture, and perhaps words.
    Shapes,
}

/// The operators so far.
#[derive(Default)]
pub struct Operators {
    out: Tokens,
    /// Where the last line of the open text object began; none outside of one.
    line_start: Option<[i32; 2]>,
    /// What the open marked piece holds.
    marked: Option<Holds>,
    font: Option<(Face, i32)>,
    fill: Option<Paint>,
    stroke: Option<Paint>,
    width: Option<i32>,
    rounded: Option<bool>,
    /// Whether places are hundredths of a point.
    fine: bool,
}

impl Operators {
    /// For a drawing of its own, from its lower left corner; places are hundredths
    /// of a point.
    pub fn fine() -> Self {
        Self { fine: true, ..Self::default() }
    }

    /// The finished content stream.
    pub fn into_bytes(mut self) -> Vec<u8> {
        self.end_text();
        self.out.into_bytes()
    }

    /// What follows is no content: decoration, page furniture.
    pub fn begin_artifact(&mut self, holds: Holds) {
        self.open(holds);
        self.out.put("/Artifact BMC\n");
    }

    /// What follows is piece `number` of the page; `says` where its glyphs do
    /// not say what it is.
    pub fn begin(&mut self, tag: &str, number: usize, says: Option<&str>, holds: Holds) {
        self.open(holds);
        // Writing to a list of bytes in memory cannot fail.
        let _ = write!(self.out, "/{tag}<</MCID {number}");
        if let Some(says) = says {
            self.out.put("/ActualText");
            self.out.text_string(says);
        }
        self.out.put(">>BDC\n");
    }

    /// The end of what [`begin`](Self::begin) or
    /// [`begin_artifact`](Self::begin_artifact) began.
    pub fn end(&mut self) {
        if self.marked.take() == Some(Holds::Shapes) {
            self.end_text();
        }
        self.out.put("EMC\n");
    }

    fn open(&mut self, holds: Holds) {
        match holds {
            Holds::Words => self.begin_text(),
            Holds::Shapes => self.end_text(),
        }
        self.marked = Some(holds);
    }

    /// Glyphs on a baseline.
    pub fn glyphs(&mut self, run: Run, glyphs: impl IntoIterator<Item = Placed>) {
        self.begin_text();
        let [x, y] = self.place(run.at);
        let [from_x, from_y] = self.line_start.replace([x, y]).unwrap_or_default();
        self.fill(run.paint);
        let size = hundredths(run.size_pt);
        if self.font.replace((run.face, size)) != Some((run.face, size)) {
            let _ = write!(self.out, "/{} ", name(run.face));
            self.out.number(size);
            self.out.put(" Tf\n");
        }
        self.out.numbers(&[x - from_x, y - from_y]);
        self.out.put("Td\n");
        let stretched = hundredths(run.stretched_percent);
        if stretched != 10_000 {
            self.out.number(stretched);
            self.out.put(" Tz\n");
        }
        self.show(glyphs);
        if stretched != 10_000 {
            self.out.put("100 Tz\n");
        }
    }

    fn show(&mut self, glyphs: impl IntoIterator<Item = Placed>) {
        let start = self.out.len();
        self.out.put("(");
        let mut closer = 0;
        let mut kerned = false;
        for glyph in glyphs {
            if closer != 0 {
                self.out.put(")");
                self.out.integer(closer);
                self.out.put("(");
                kerned = true;
            }
            closer = glyph.closer;
            match glyph.code {
                Code::One(code) => self.out.literal(code),
                Code::Two(code) => code.to_be_bytes().into_iter().for_each(|byte| self.out.literal(byte)),
            }
        }
        if kerned {
            self.out.insert(start, b'[');
        }
        self.out.put(if kerned { ")]TJ\n" } else { ")Tj\n" });
    }

    /// The colour that closed paths are filled with.
    pub fn fill(&mut self, paint: Paint) {
        if self.fill.replace(paint) != Some(paint) {
            self.color(paint, ["g", "rg"]);
        }
    }

    /// How edges and lines are drawn.
    pub fn stroke(&mut self, stroke: Stroke, rounded: bool) {
        self.end_text();
        if self.stroke.replace(stroke.paint) != Some(stroke.paint) {
            self.color(stroke.paint, ["G", "RG"]);
        }
        let width = hundredths(stroke.width);
        if self.width.replace(width) != Some(width) {
            self.out.number(width);
            self.out.put(" w\n");
        }
        if self.rounded.replace(rounded) != Some(rounded) {
            self.out.put(if rounded { "1 J 1 j\n" } else { "0 J 0 j\n" });
        }
    }

    /// Begins a path.
    pub fn move_to(&mut self, to: Point) {
        self.end_text();
        self.at(&[to]);
        self.out.put("m\n");
    }

    /// A line of a hundredth of a point.
    pub fn dot(&mut self, at: Point) {
        let [x, y] = self.place(at);
        self.out.numbers(&[x, y]);
        self.out.put("m\n");
        self.out.numbers(&[x + 1, y]);
        self.out.put("l\nS\n");
    }

    /// A straight line.
    pub fn line_to(&mut self, to: Point) {
        self.at(&[to]);
        self.out.put("l\n");
    }

    /// A curve with its two handles (Bézier).
    pub fn curve_to(&mut self, handle: Point, second: Point, to: Point) {
        self.at(&[handle, second, to]);
        self.out.put("c\n");
    }

    /// A whole rectangle as a closed path.
    pub fn rectangle(&mut self, area: Area) {
        self.end_text();
        let [left, bottom, width, height] = self.box_of(area);
        self.out.numbers(&[left, bottom, width, height]);
        self.out.put("re\n");
    }

    /// Draws the open path.
    pub fn draw(&mut self) {
        self.out.put("S\n");
    }

    /// Closes the path, and fills or draws it.
    pub fn close(&mut self, closed: Closed) {
        self.out.put(match closed {
            Closed::Fill => "f\n",
            Closed::Stroke => "s\n",
            Closed::FillAndStroke => "b\n",
        });
    }

    /// An image by its name among the page's.
    pub fn image(&mut self, name: &str, area: Area) {
        let [left, bottom, width, height] = self.box_of(area);
        self.drawn(name, [width, 0, 0, height, left, bottom]);
    }

    /// A drawing by its name among the page's, its lower left corner at a place.
    pub fn stamp(&mut self, name: &str, at: Point) {
        let [x, y] = self.place(at);
        self.drawn(name, [100, 0, 0, 100, x, y]);
    }

    fn drawn(&mut self, name: &str, matrix: [i32; 6]) {
        self.end_text();
        self.out.put("q\n");
        self.out.numbers(&matrix);
        let _ = writeln!(self.out, "cm\n/{name} Do\nQ");
    }

    fn begin_text(&mut self) {
        if self.line_start.is_none() {
            self.out.put("BT\n");
            self.line_start = Some([0, 0]);
        }
    }

    fn end_text(&mut self) {
        if self.line_start.take().is_some() {
            self.out.put("ET\n");
        }
    }

    /// Paper always takes the light colours.
    fn color(&mut self, paint: Paint, [gray, color]: [&str; 2]) {
        let [red, green, blue] = Palette::LIGHT.rgb(paint);
        let mut channel = |channel: u8| {
            let thousandths = (u32::from(channel) * 1000 + 127) / 255;
            let _ = match thousandths {
                0 | 1000 => write!(self.out, "{} ", thousandths / 1000),
                _ => write!(self.out, ".{} ", format!("{thousandths:03}").trim_end_matches('0')),
            };
        };
        channel(red);
        if red == green && green == blue {
            self.out.put(gray);
        } else {
            channel(green);
            channel(blue);
            self.out.put(color);
        }
        self.out.put("\n");
    }

    fn at(&mut self, points: &[Point]) {
        for point in points {
            let place = self.place(*point);
            self.out.numbers(&place);
        }
    }

    /// PDF counts from the bottom.
    fn place(&self, at: Point) -> [i32; 2] {
        let tenths = |points: f32| (points * 10.0).round() as i32 * 10;
        if self.fine { [at.x, -at.y].map(hundredths) } else { [at.x, PAGE_HEIGHT_PT - at.y].map(tenths) }
    }

    /// Left, bottom, width and height.
    fn box_of(&self, area: Area) -> [i32; 4] {
        let [left, bottom] = self.place(Point::new(area.x, area.bottom()));
        let [right, top] = self.place(Point::new(area.right(), area.y));
        [left, bottom, right - left, top - bottom]
    }
}

/// The name of a weight among a page's fonts.
pub const fn name(face: Face) -> &'static str {
    match face {
        Face::Regular => "R",
        Face::Bold => "B",
    }
}

fn hundredths(points: f32) -> i32 {
    (points * 100.0).round() as i32
}

#[cfg(test)]
mod tests;
