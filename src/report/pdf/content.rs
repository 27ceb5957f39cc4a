//! The content of one page: marked words, shapes, decoration.

use std::collections::BTreeMap;
use std::sync::Arc;

use printpdf::{
    Codepoint, Color, DictItem, Line, LineCapStyle, LineJoinStyle, LinePoint, Mm, Op, PaintMode, PdfFontHandle,
    PdfPage, Point, Polygon, PolygonRing, Pt, Rgb, TextItem, TextMatrix, WindingOrder,
};

use super::fonts::{self, Fonts};
use super::metadata::count;
use super::photos;
use super::tags;
use crate::drawing::typeface::{ASCENT, DESCENT, Face};
use crate::drawing::{self, Area, Paint, Palette, Shape, Stroke};
use crate::report::document::Link;
use crate::report::layout::{NodeIx, PAGE_HEIGHT_PT, PAGE_WIDTH_PT, Page, PageBox, Tree, Word};

/// A marked piece of a page; its place in the list is its number (MCID).
pub struct Piece {
    /// Whose content it is.
    pub node: NodeIx,
    /// What it says, where its glyphs do not say that.
    pub says: Option<String>,
    /// Where a press on it leads, and the place to press.
    pub link: Option<(Arc<Link>, Area)>,
}

/// One page, and the pieces marked on it.
pub fn page(page: &Page, tree: &Tree, fonts: &Fonts) -> (PdfPage, Vec<Piece>) {
    let mut writer = Writer { ops: Vec::new(), pieces: Vec::new(), open: false, fonts };
    for content in &page.boxes {
        writer.content(content, tree);
    }
    let pieces = writer.pieces;
    let mut page = PdfPage::new(Mm(210.0), Mm(297.0), writer.ops);
    // printpdf counts in millimetres and rounds; the page is in points.
    let sheet = printpdf::Rect::from_wh(Pt(PAGE_WIDTH_PT), Pt(PAGE_HEIGHT_PT));
    page.media_box = sheet.clone();
    page.trim_box = sheet.clone();
    page.crop_box = sheet;
    (page, pieces)
}

struct Writer<'a> {
    ops: Vec<Op>,
    pieces: Vec<Piece>,
    /// Whether a marked piece is open.
    open: bool,
    fonts: &'a Fonts,
}

impl Writer<'_> {
    fn content(&mut self, content: &PageBox, tree: &Tree) {
        // The sign of a status is decoration too: its word follows.
        let drawn = content.lines.iter().flat_map(|line| &line.words).flat_map(|word| &word.shapes);
        if !content.decoration.is_empty() || drawn.clone().next().is_some() {
            self.ops.push(Op::BeginMarkedContent { tag: "Artifact".to_owned() });
            self.shapes(content.decoration.iter().chain(drawn));
            self.ops.push(Op::EndMarkedContent);
        }
        if content.lines.is_empty() && content.shapes.is_empty() && content.picture.is_none() {
            return;
        }
        let Some(node) = content.node else {
            self.ops.push(Op::BeginMarkedContent { tag: "Artifact".to_owned() });
            content.lines.iter().for_each(|line| self.artifact(&line.words, line.baseline_pt));
            self.ops.push(Op::EndMarkedContent);
            return;
        };
        let tag = tree.nodes.get(node.at()).map_or("P", |node| tags::name(node.role));
        if !content.shapes.is_empty() {
            self.begin(tag, node, None);
            self.shapes(&content.shapes);
        }
        if let Some(picture) = &content.picture {
            self.begin(tag, node, None);
            self.ops.push(photos::placed(picture, content.area));
        }
        for line in &content.lines {
            self.line(&line.words, line.baseline_pt, tag, node);
        }
        self.end();
    }

    /// Opens a marked piece. Pieces never lie in each other: not every reader
    /// finds its way back out.
    fn begin(&mut self, tag: &str, node: NodeIx, says: Option<&str>) {
        let number = count(self.pieces.len());
        let mut map = BTreeMap::from([("MCID".to_owned(), DictItem::Int(number))]);
        if let Some(says) = says {
            map.insert("ActualText".to_owned(), text_string(says));
        }
        self.open = true;
        self.pieces.push(Piece { node, says: says.map(str::to_owned), link: None });
        let properties = DictItem::Dict { map };
        self.ops.push(Op::BeginMarkedContentWithProperties { tag: tag.to_owned(), properties });
    }

    fn end(&mut self) {
        if std::mem::take(&mut self.open) {
            self.ops.push(Op::EndMarkedContent);
        }
    }

    fn line(&mut self, words: &[Word], baseline_pt: f32, tag: &str, node: NodeIx) {
        let mut rest = words;
        while let Some(first) = rest.first() {
            let count = self.alike(rest);
            let (run, after) = rest.split_at(count.max(1));
            rest = after;
            if let Some(link) = &first.link {
                self.end();
                let says = (count == 0).then(|| first.text());
                // Some readers take what a piece says from a span alone.
                let tag = if says.is_some() { "Span" } else { "Link" };
                self.begin(tag, node, says);
                if let Some(piece) = self.pieces.last_mut() {
                    piece.link = Some((Arc::clone(link), pressed(run, baseline_pt)));
                }
                self.text(run, first, baseline_pt);
                self.end();
            } else if count > 0 {
                if !self.open {
                    self.begin(tag, node, None);
                }
                self.text(run, first, baseline_pt);
            } else if !first.glyphs.is_empty() || !first.text().is_empty() {
                self.end();
                self.begin("Span", node, Some(first.text()));
                self.text(run, first, baseline_pt);
                self.end();
            }
        }
    }

    fn artifact(&mut self, words: &[Word], baseline_pt: f32) {
        let mut rest = words;
        while let Some(first) = rest.first() {
            let (run, after) = rest.split_at(self.alike(rest).max(1));
            self.text(run, first, baseline_pt);
            rest = after;
        }
    }

    /// How many words from the first on look alike and speak for themselves,
    /// so that they go out as one.
    fn alike(&self, words: &[Word]) -> usize {
        let Some(first) = words.first() else { return 0 };
        let plain = |word: &&Word| {
            self.fonts.speaks(word)
                && !word.glyphs.is_empty()
                && (word.face, word.size_pt, word.paint) == (first.face, first.size_pt, first.paint)
                && word.link == first.link
        };
        words.iter().take_while(plain).count()
    }

    fn text(&mut self, words: &[Word], style: &Word, baseline_pt: f32) {
        let mut glyphs = Vec::new();
        for glyph in words.iter().flat_map(|word| word.glyphs.iter()) {
            glyphs.push(self.codepoint(style.face, glyph.id, glyph.advance));
        }
        let drawn = glyphs.is_empty();
        self.ops.push(Op::StartTextSection);
        if drawn && let Some(space) = style.face.glyph(' ') {
            // Readers find a text where a glyph is: a blank one, as wide as what
            // is drawn there.
            let width = self.fonts.width(style.face, space);
            let percent = round(style.width_pt * 100_000.0 / (f32::from(width.max(1)) * style.size_pt));
            self.ops.push(Op::SetHorizontalScaling { percent });
            glyphs.push(self.codepoint(style.face, space, width));
        }
        self.ops.extend([
            Op::SetFillColor { col: color(style.paint) },
            Op::SetFont { font: PdfFontHandle::External(fonts::id(style.face)), size: Pt(style.size_pt) },
            Op::SetTextMatrix {
                matrix: TextMatrix::Translate(Pt(round(style.x_pt)), Pt(round(PAGE_HEIGHT_PT - baseline_pt))),
            },
            Op::ShowText { items: vec![TextItem::GlyphIds(glyphs)] },
        ]);
        if drawn {
            self.ops.push(Op::SetHorizontalScaling { percent: 100.0 });
        }
        self.ops.push(Op::EndTextSection);
    }

    fn codepoint(&self, face: Face, glyph: u16, advance: i16) -> Codepoint {
        // A positive number moves the next glyph to the left.
        let offset = f32::from(self.fonts.width(face, glyph) - advance);
        Codepoint::with_cid(self.fonts.code(face, glyph), offset, self.fonts.letters(face, glyph).to_owned())
    }

    fn shapes<'a>(&mut self, shapes: impl IntoIterator<Item = &'a Shape>) {
        for shape in shapes {
            match shape {
                Shape::Polygon { points, fill, stroke } => {
                    self.closed(points.iter().copied().map(corner).collect(), *fill, *stroke);
                }
                Shape::Rectangle { area, fill, stroke } => {
                    self.closed(area.corners().into_iter().map(corner).collect(), *fill, *stroke);
                }
                Shape::Circle { center, radius, fill, stroke } => {
                    self.closed(circle(*center, *radius), *fill, *stroke);
                }
                Shape::Line { points, stroke } => {
                    self.stroke(*stroke, points.len() > 2);
                    let points = points.iter().copied().map(corner).collect();
                    self.ops.push(Op::DrawLine { line: Line { points, is_closed: false } });
                }
            }
        }
    }

    fn stroke(&mut self, stroke: Stroke, round_ends: bool) {
        let (cap, join) = if round_ends {
            (LineCapStyle::Round, LineJoinStyle::Round)
        } else {
            (LineCapStyle::Butt, LineJoinStyle::Miter)
        };
        self.ops.extend([
            Op::SetOutlineColor { col: color(stroke.paint) },
            Op::SetOutlineThickness { pt: Pt(round(stroke.width)) },
            Op::SetLineCapStyle { cap },
            Op::SetLineJoinStyle { join },
        ]);
    }

    fn closed(&mut self, points: Vec<LinePoint>, fill: Option<Paint>, stroke: Option<Stroke>) {
        if let Some(stroke) = stroke {
            self.stroke(stroke, false);
        }
        if let Some(fill) = fill {
            self.ops.push(Op::SetFillColor { col: color(fill) });
        }
        let mode = match (fill, stroke) {
            (Some(_), Some(_)) => PaintMode::FillStroke,
            (Some(_), None) => PaintMode::Fill,
            (None, Some(_)) => PaintMode::Stroke,
            (None, None) => return,
        };
        let rings = vec![PolygonRing { points }];
        self.ops.push(Op::DrawPolygon { polygon: Polygon { rings, mode, winding_order: WindingOrder::NonZero } });
    }
}

/// Where words on one baseline can be pressed.
fn pressed(words: &[Word], baseline_pt: f32) -> Area {
    let left = words.first().map_or(0.0, |word| word.x_pt);
    let right = words.last().map_or(left, |word| word.x_pt + word.width_pt);
    let size_pt = words.first().map_or(0.0, |word| word.size_pt);
    Area::new(left, baseline_pt - ASCENT * size_pt, right - left, (ASCENT + DESCENT) * size_pt)
}

/// PDF counts from the bottom.
fn corner(at: drawing::Point) -> LinePoint {
    LinePoint { p: Point { x: Pt(round(at.x)), y: Pt(round(PAGE_HEIGHT_PT - at.y)) }, bezier: false }
}

/// Four curves; the handles of a quarter circle are 0.5523 of the radius long.
fn circle(center: drawing::Point, radius: f32) -> Vec<LinePoint> {
    let handle = radius * 0.552_285;
    let on =
        |x: f32, y: f32, bezier: bool| LinePoint { bezier, ..corner(drawing::Point::new(center.x + x, center.y + y)) };
    vec![
        on(radius, 0.0, false),
        on(radius, handle, true),
        on(handle, radius, true),
        on(0.0, radius, false),
        on(-handle, radius, true),
        on(-radius, handle, true),
        on(-radius, 0.0, false),
        on(-radius, -handle, true),
        on(-handle, -radius, true),
        on(0.0, -radius, false),
        on(handle, -radius, true),
        on(radius, -handle, true),
        on(radius, 0.0, false),
    ]
}

/// Paper always takes the light colours.
fn color(paint: Paint) -> Color {
    let [red, green, blue] = Palette::LIGHT.rgb(paint).map(|channel| round(f32::from(channel) / 255.0));
    Color::Rgb(Rgb { r: red, g: green, b: blue, icc_profile: None })
}

/// A thousandth of a point is finer than any printer.
fn round(value: f32) -> f32 {
    (value * 1000.0).round() / 1000.0
}

/// UTF-16 with byte order mark, as PDF wants text beyond ASCII.
fn text_string(text: &str) -> DictItem {
    let units = std::iter::once(0xfeff).chain(text.encode_utf16());
    DictItem::String { data: units.flat_map(u16::to_be_bytes).collect(), literal: false }
}

/// Where a box is, in PDF's own counting: left, bottom, right, top.
pub fn bounds(area: Area) -> [f32; 4] {
    [area.x, PAGE_HEIGHT_PT - area.bottom(), area.right(), PAGE_HEIGHT_PT - area.y].map(round)
}
