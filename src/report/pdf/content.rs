//! The content of one page: marked words, shapes, decoration.

use std::sync::Arc;

use super::fonts::Fonts;
use super::operators::{Closed, Operators, Placed, Run};
use super::photos;
use super::tags;
use crate::drawing::typeface::{ASCENT, DESCENT, Face};
use crate::drawing::{Area, Paint, Point, Shape, Stroke};
use crate::report::document::Link;
use crate::report::layout::{NodeIx, PAGE_HEIGHT_PT, Page, PageBox, Tree, Word};

/// A marked piece of a page; its place in the list is its number (MCID).
pub struct Piece {
    /// Whose content it is.
    pub node: NodeIx,
    /// What it says, where its glyphs do not say that.
    pub says: Option<String>,
    /// Where a press on it leads, and the place to press.
    pub link: Option<(Arc<Link>, Area)>,
}

/// The content stream of one page, and the pieces marked on it.
pub fn page(page: &Page, tree: &Tree, fonts: &Fonts) -> (Vec<u8>, Vec<Piece>) {
    let mut writer = Writer { operators: Operators::default(), pieces: Vec::new(), open: false, fonts };
    for content in &page.boxes {
        writer.content(content, tree);
    }
    (writer.operators.into_bytes(), writer.pieces)
}

struct Writer<'a> {
    operators: Operators,
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
            self.operators.begin_artifact();
            self.shapes(content.decoration.iter().chain(drawn));
            self.operators.end();
        }
        if content.lines.is_empty() && content.shapes.is_empty() && content.picture.is_none() {
            return;
        }
        let Some(node) = content.node else {
            self.operators.begin_artifact();
            content.lines.iter().for_each(|line| self.artifact(&line.words, line.baseline_pt));
            self.operators.end();
            return;
        };
        let tag = tree.nodes.get(node.at()).map_or("P", |node| tags::name(node.role));
        if !content.shapes.is_empty() {
            self.begin(tag, node, None);
            self.shapes(&content.shapes);
        }
        if let Some(picture) = &content.picture {
            self.begin(tag, node, None);
            self.operators.image(&photos::name(picture), content.area);
        }
        for line in &content.lines {
            self.line(&line.words, line.baseline_pt, tag, node);
        }
        self.end();
    }

    /// Opens a marked piece. Pieces never lie in each other: not every reader
    /// finds its way back out.
    fn begin(&mut self, tag: &str, node: NodeIx, says: Option<&str>) {
        self.open = true;
        self.operators.begin(tag, self.pieces.len(), says);
        self.pieces.push(Piece { node, says: says.map(str::to_owned), link: None });
    }

    fn end(&mut self) {
        if std::mem::take(&mut self.open) {
            self.operators.end();
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
        let at = Point::new(style.x_pt, baseline_pt);
        let Word { face, size_pt, paint, .. } = *style;
        let mut run = Run { face, size_pt, paint, at, stretched_percent: 100.0 };
        let fonts = self.fonts;
        if words.iter().all(|word| word.glyphs.is_empty()) {
            // Readers find a text where a glyph is: a blank one, as wide as what
            // is drawn there.
            let Some(space) = face.glyph(' ') else { return };
            let width = fonts.width(face, space);
            run.stretched_percent = style.width_pt * 100_000.0 / (f32::from(width.max(1)) * size_pt);
            self.operators.glyphs(run, [placed(fonts, face, space, width)]);
            return;
        }
        let glyphs = words.iter().flat_map(|word| word.glyphs.iter());
        self.operators.glyphs(run, glyphs.map(|glyph| placed(fonts, face, glyph.id, glyph.advance)));
    }

    fn shapes<'a>(&mut self, shapes: impl IntoIterator<Item = &'a Shape>) {
        for shape in shapes {
            match shape {
                Shape::Polygon { points, fill, stroke } => {
                    self.closed(*fill, *stroke, |operators| path(operators, points));
                }
                Shape::Rectangle { area, fill, stroke } => {
                    self.closed(*fill, *stroke, |operators| operators.rectangle(*area));
                }
                Shape::Circle { center, radius, fill, stroke } => {
                    self.closed(*fill, *stroke, |operators| circle(operators, *center, *radius));
                }
                Shape::Line { points, stroke } => {
                    self.operators.stroke(*stroke, points.len() > 2);
                    path(&mut self.operators, points);
                    self.operators.draw();
                }
            }
        }
    }

    fn closed(&mut self, fill: Option<Paint>, stroke: Option<Stroke>, path: impl FnOnce(&mut Operators)) {
        let closed = match (fill, stroke) {
            (Some(_), Some(_)) => Closed::FillAndStroke,
            (Some(_), None) => Closed::Fill,
            (None, Some(_)) => Closed::Stroke,
            (None, None) => return,
        };
        if let Some(stroke) = stroke {
            self.operators.stroke(stroke, false);
        }
        if let Some(fill) = fill {
            self.operators.fill(fill);
        }
        path(&mut self.operators);
        self.operators.close(closed);
    }
}

/// A glyph with the advance that the layout gave it.
fn placed(fonts: &Fonts, face: Face, glyph: u16, advance: i16) -> Placed {
    Placed { code: fonts.code(face, glyph), closer: fonts.width(face, glyph) - advance }
}

/// Where words on one baseline can be pressed.
fn pressed(words: &[Word], baseline_pt: f32) -> Area {
    let left = words.first().map_or(0.0, |word| word.x_pt);
    let right = words.last().map_or(left, |word| word.x_pt + word.width_pt);
    let size_pt = words.first().map_or(0.0, |word| word.size_pt);
    Area::new(left, baseline_pt - ASCENT * size_pt, right - left, (ASCENT + DESCENT) * size_pt)
}

fn path(operators: &mut Operators, points: &[Point]) {
    for (number, point) in points.iter().enumerate() {
        if number == 0 {
            operators.move_to(*point);
        } else {
            operators.line_to(*point);
        }
    }
}

/// Four curves; the handles of a quarter circle are 0.5523 of the radius long.
fn circle(operators: &mut Operators, center: Point, radius: f32) {
    let handle = radius * 0.552_285;
    let on = |x: f32, y: f32| Point::new(center.x + x, center.y + y);
    operators.move_to(on(radius, 0.0));
    // Which way each quarter goes: from `(x, y)` of a unit circle to the next.
    let quarters = [(1.0, 0.0), (0.0, 1.0), (-1.0, 0.0), (0.0, -1.0), (1.0, 0.0)];
    for pair in quarters.windows(2) {
        let [(from_x, from_y), (to_x, to_y)] = *pair else { continue };
        operators.curve_to(
            on(from_x * radius + to_x * handle, from_y * radius + to_y * handle),
            on(to_x * radius + from_x * handle, to_y * radius + from_y * handle),
            on(to_x * radius, to_y * radius),
        );
    }
}

/// Where a box is, in PDF's own counting: left, bottom, right, top.
pub fn bounds(area: Area) -> [f32; 4] {
    [area.x, PAGE_HEIGHT_PT - area.bottom(), area.right(), PAGE_HEIGHT_PT - area.y]
        .map(|value| (value * 100.0).round() / 100.0)
}
