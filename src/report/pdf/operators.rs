//! The drawing operators of one page, as the bytes of a PDF content stream.
//!
//! A content stream is a list of operators with their numbers before them: `1 0 0
//! rg` chooses a fill colour, `72 700 m` begins a path. Colours, line widths and
//! the font stay as they are until something else is chosen, so each is written
//! only when it changes. Positions are whole tenths of a point (35 µm; the dots of
//! a good printer are 42 apart), so that steps from one to the next add up without
//! drift. Sizes and line widths are hundredths.
//! Operators: ISO 32000-1, annex A.

use std::fmt::Write as _;

use lopdf::StringFormat;

use super::metadata::text_bytes;
use crate::drawing::typeface::Face;
use crate::drawing::{Area, Paint, Palette, Point, Stroke};
use crate::report::layout::PAGE_HEIGHT_PT;

/// A glyph by its number in the file, and how much closer the next one stands
/// than its own width says, in thousandths of the letter size.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Placed {
    /// Its number.
    pub code: u16,
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

/// The operators so far.
#[derive(Default)]
pub struct Operators {
    bytes: Vec<u8>,
    /// Where the last line of the open text object began; none outside of one.
    line_start: Option<[i32; 2]>,
    font: Option<(Face, i32)>,
    fill: Option<Paint>,
    stroke: Option<Paint>,
    width: Option<i32>,
    rounded: Option<bool>,
}

impl Operators {
    /// The finished content stream.
    pub fn into_bytes(mut self) -> Vec<u8> {
        self.end_text();
        self.bytes
    }

    /// What follows is no content: decoration, page furniture.
    pub fn begin_artifact(&mut self) {
        self.end_text();
        self.put("/Artifact BMC\n");
    }

    /// What follows is piece `number` of the page; `says` where its glyphs do
    /// not say what it is.
    pub fn begin(&mut self, tag: &str, number: usize, says: Option<&str>) {
        self.end_text();
        // Writing to a list of bytes in memory cannot fail.
        let _ = write!(self, "/{tag} <</MCID {number}");
        if let Some(says) = says {
            self.put("/ActualText ");
            self.text_string(says);
        }
        self.put(">>BDC\n");
    }

    /// The end of what [`begin`](Self::begin) or
    /// [`begin_artifact`](Self::begin_artifact) began.
    pub fn end(&mut self) {
        self.end_text();
        self.put("EMC\n");
    }

    /// Glyphs on a baseline.
    pub fn glyphs(&mut self, run: Run, glyphs: impl IntoIterator<Item = Placed>) {
        let [x, y] = place(run.at);
        let [from_x, from_y] = if let Some(start) = self.line_start {
            start
        } else {
            self.put("BT\n");
            [0, 0]
        };
        self.line_start = Some([x, y]);
        self.fill(run.paint);
        let size = hundredths(run.size_pt);
        if self.font.replace((run.face, size)) != Some((run.face, size)) {
            let _ = write!(self, "/{} ", name(run.face));
            self.number(size);
            self.put(" Tf\n");
        }
        self.numbers(&[x - from_x, y - from_y]);
        self.put("Td\n");
        let stretched = hundredths(run.stretched_percent);
        if stretched != 10_000 {
            self.number(stretched);
            self.put(" Tz\n");
        }
        self.show(glyphs);
        if stretched != 10_000 {
            self.put("100 Tz\n");
        }
    }

    fn show(&mut self, glyphs: impl IntoIterator<Item = Placed>) {
        self.put("[(");
        let mut closer = 0;
        for glyph in glyphs {
            if closer != 0 {
                let _ = write!(self, "){closer}(");
            }
            closer = glyph.closer;
            for byte in glyph.code.to_be_bytes() {
                self.literal(byte);
            }
        }
        self.put(")]TJ\n");
    }

    /// One byte of a string between parentheses.
    fn literal(&mut self, byte: u8) {
        match byte {
            b'(' | b')' | b'\\' => self.bytes.extend([b'\\', byte]),
            // A bare carriage return would be read as a line feed.
            b'\r' => self.put("\\r"),
            _ => self.bytes.push(byte),
        }
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
            self.number(width);
            self.put(" w\n");
        }
        if self.rounded.replace(rounded) != Some(rounded) {
            self.put(if rounded { "1 J 1 j\n" } else { "0 J 0 j\n" });
        }
    }

    /// Begins a path.
    pub fn move_to(&mut self, to: Point) {
        self.end_text();
        self.numbers(&place(to));
        self.put("m\n");
    }

    /// A straight line.
    pub fn line_to(&mut self, to: Point) {
        self.numbers(&place(to));
        self.put("l\n");
    }

    /// A curve with its two handles (Bézier).
    pub fn curve_to(&mut self, handle: Point, second: Point, to: Point) {
        for point in [handle, second, to] {
            self.numbers(&place(point));
        }
        self.put("c\n");
    }

    /// A whole rectangle as a closed path.
    pub fn rectangle(&mut self, area: Area) {
        self.end_text();
        let [left, bottom, width, height] = box_of(area);
        self.numbers(&[left, bottom, width, height]);
        self.put("re\n");
    }

    /// Draws the open path.
    pub fn draw(&mut self) {
        self.put("S\n");
    }

    /// Closes the path, and fills or draws it.
    pub fn close(&mut self, closed: Closed) {
        self.put(match closed {
            Closed::Fill => "f\n",
            Closed::Stroke => "s\n",
            Closed::FillAndStroke => "b\n",
        });
    }

    /// An image by its name among the page's.
    pub fn image(&mut self, name: &str, area: Area) {
        self.end_text();
        let [left, bottom, width, height] = box_of(area);
        self.put("q\n");
        self.numbers(&[width, 0, 0, height, left, bottom]);
        let _ = writeln!(self, "cm\n/{name} Do\nQ");
    }

    fn end_text(&mut self) {
        if self.line_start.take().is_some() {
            self.put("ET\n");
        }
    }

    /// Paper always takes the light colours.
    fn color(&mut self, paint: Paint, [gray, color]: [&str; 2]) {
        let [red, green, blue] = Palette::LIGHT.rgb(paint);
        let mut channel = |channel: u8| {
            let thousandths = (u32::from(channel) * 1000 + 127) / 255;
            let _ = match thousandths {
                0 | 1000 => write!(self, "{} ", thousandths / 1000),
                _ => write!(self, ".{} ", format!("{thousandths:03}").trim_end_matches('0')),
            };
        };
        channel(red);
        if red == green && green == blue {
            self.put(gray);
        } else {
            channel(green);
            channel(blue);
            self.put(color);
        }
        self.put("\n");
    }

    /// A text string, in PDF's own letters where they suffice.
    fn text_string(&mut self, text: &str) {
        let (bytes, format) = text_bytes(text);
        match format {
            StringFormat::Literal => {
                self.put("(");
                for byte in bytes {
                    self.literal(byte);
                }
                self.put(")");
            }
            StringFormat::Hexadecimal => {
                self.put("<");
                for byte in bytes {
                    let _ = write!(self, "{byte:02X}");
                }
                self.put(">");
            }
        }
    }

    fn numbers(&mut self, hundredths: &[i32]) {
        for number in hundredths {
            self.number(*number);
            self.put(" ");
        }
    }

    /// Hundredths as a decimal number, as short as can be.
    fn number(&mut self, hundredths: i32) {
        let (sign, size) = (if hundredths < 0 { "-" } else { "" }, hundredths.unsigned_abs());
        let (whole, rest) = (size / 100, size % 100);
        let _ = match (whole, rest) {
            (_, 0) => write!(self, "{sign}{whole}"),
            (0, _) if rest % 10 == 0 => write!(self, "{sign}.{}", rest / 10),
            (0, _) => write!(self, "{sign}.{rest:02}"),
            _ if rest % 10 == 0 => write!(self, "{sign}{whole}.{}", rest / 10),
            _ => write!(self, "{sign}{whole}.{rest:02}"),
        };
    }

    fn put(&mut self, text: &str) {
        self.bytes.extend_from_slice(text.as_bytes());
    }
}

impl std::fmt::Write for Operators {
    fn write_str(&mut self, text: &str) -> std::fmt::Result {
        self.put(text);
        Ok(())
    }
}

/// The name of a weight among a page's fonts.
pub const fn name(face: Face) -> &'static str {
    match face {
        Face::Regular => "R",
        Face::Bold => "B",
    }
}

/// PDF counts from the bottom. In hundredths, of which only whole tenths are used.
fn place(at: Point) -> [i32; 2] {
    [at.x, PAGE_HEIGHT_PT - at.y].map(|points| (points * 10.0).round() as i32 * 10)
}

/// Left, bottom, width and height.
fn box_of(area: Area) -> [i32; 4] {
    let [left, bottom] = place(Point::new(area.x, area.bottom()));
    let [right, top] = place(Point::new(area.right(), area.y));
    [left, bottom, right - left, top - bottom]
}

fn hundredths(points: f32) -> i32 {
    (points * 100.0).round() as i32
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(x: f32, y: f32) -> Run {
        let at = Point::new(x, y);
        Run { face: Face::Regular, size_pt: 10.5, paint: Paint::Ink, at, stretched_percent: 100.0 }
    }

    fn placed(codes: &[(u16, i16)]) -> Vec<Placed> {
        codes.iter().map(|(code, closer)| Placed { code: *code, closer: *closer }).collect()
    }

    fn text(operators: Operators) -> String {
        operators.into_bytes().iter().map(|byte| char::from(*byte)).collect()
    }

    #[test]
    fn a_number_is_as_short_as_can_be() {
        let cases = [(0, "0"), (5, ".05"), (-50, "-.5"), (100, "1"), (-123, "-1.23"), (84_190, "841.9"), (7, ".07")];
        for (hundredths, expected) in cases {
            let mut operators = Operators::default();
            operators.number(hundredths);
            assert_eq!(text(operators), expected);
        }
    }

    #[test]
    fn the_second_line_is_told_from_the_first_and_nothing_is_chosen_twice() {
        let mut operators = Operators::default();
        operators.begin("P", 0, None);
        operators.glyphs(run(56.0, 41.89), placed(&[(1, 0), (2, 12), (3, 7)]));
        operators.glyphs(run(56.0, 55.39), placed(&[(4, 0)]));
        operators.end();
        let text = text(operators);
        assert!(text.starts_with("/P <</MCID 0>>BDC\nBT\n"), "{text}");
        assert!(
            text.contains("/R 10.5 Tf\n56 800 Td\n[(\0\u{1}\0\u{2})12(\0\u{3})]TJ\n0 -13.5 Td\n[(\0\u{4})]TJ\nET\nEMC")
        );
        assert_eq!(text.matches("Tf").count(), 1);
    }

    #[test]
    fn bytes_with_a_meaning_in_strings_are_escaped() {
        let mut operators = Operators::default();
        operators.glyphs(run(0.0, 0.0), placed(&[(0x0d28, 0), (0x295c, 0)]));
        assert!(text(operators).contains("[(\\r\\(\\)\\\\)]TJ"));
    }

    #[test]
    fn what_a_piece_says_is_written_whole() {
        let mut operators = Operators::default();
        operators.begin("Span", 3, Some("é🔥"));
        operators.end();
        operators.begin("Span", 4, Some("één (2)"));
        operators.end();
        let expected = "/Span <</MCID 3/ActualText <FEFF00E9D83DDD25>>>BDC\nEMC\n\
                        /Span <</MCID 4/ActualText (één \\(2\\))>>BDC\nEMC\n";
        assert_eq!(text(operators), expected);
    }
}
