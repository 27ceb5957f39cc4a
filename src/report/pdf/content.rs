//! The content of one page: decoration, then marked words and pictures.

use std::sync::Arc;

use super::fonts::Fonts;
use super::operators::{Holds, Operators, Placed, Run};
use super::stamps::{self, Stamps};
use super::{photos, shapes, tags};
use crate::drawing::typeface::{ASCENT, DESCENT, Face};
use crate::drawing::{Area, Point};
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

/// The content stream of one page, and the pieces marked on it. What is drawn
/// around the content comes first, in one piece: no box lies over another, and so
/// all text stands together.
pub fn page(page: &Page, tree: &Tree, fonts: &Fonts, stamps: &Stamps<'_>) -> (Vec<u8>, Vec<Piece>) {
    let mut writer = Writer { operators: Operators::default(), pieces: Vec::new(), open: false, fonts, stamps };
    writer.decoration(page);
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
    stamps: &'a Stamps<'a>,
}

impl Writer<'_> {
    fn decoration(&mut self, page: &Page) {
        let drawn = |content: &PageBox| !content.decoration.is_empty() || stamps::of_words(content).next().is_some();
        if !page.boxes.iter().any(drawn) {
            return;
        }
        self.operators.begin_artifact(Holds::Shapes);
        for content in &page.boxes {
            shapes::draw(&mut self.operators, &content.decoration);
        }
        // The sign of a status is decoration too: its word follows.
        for (sign, at) in page.boxes.iter().flat_map(stamps::of_words) {
            self.stamps.draw(&mut self.operators, sign, at);
        }
        self.operators.end();
    }

    fn content(&mut self, content: &PageBox, tree: &Tree) {
        if content.lines.is_empty() && content.shapes.is_empty() && content.picture.is_none() {
            return;
        }
        let Some(node) = content.node else {
            self.operators.begin_artifact(Holds::Words);
            content.lines.iter().for_each(|line| self.artifact(&line.words, line.baseline_pt));
            self.operators.end();
            return;
        };
        let tag = tree.nodes.get(node.at()).map_or("P", |node| tags::name(node.role));
        if !content.shapes.is_empty() {
            self.begin(tag, node, None, Holds::Shapes);
            self.stamps.draw(&mut self.operators, &content.shapes, stamps::corner(content));
        }
        if let Some(picture) = &content.picture {
            self.begin(tag, node, None, Holds::Shapes);
            self.operators.image(&photos::name(picture), content.area);
        }
        for line in &content.lines {
            self.line(&line.words, line.baseline_pt, tag, node);
        }
        self.end();
    }

    /// Opens a marked piece. Pieces never lie in each other: not every reader
    /// finds its way back out.
    fn begin(&mut self, tag: &str, node: NodeIx, says: Option<&str>, holds: Holds) {
        self.open = true;
        self.operators.begin(tag, self.pieces.len(), says, holds);
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
            let (run, after) = rest.split_at(if count == 0 { told(rest) } else { count });
            rest = after;
            if let Some(link) = &first.link {
                self.end();
                let says = (count == 0).then(|| said(run));
                // Some readers take what a piece says from a span alone.
                let tag = if says.is_some() { "Span" } else { "Link" };
                self.begin(tag, node, says.as_deref(), Holds::Words);
                if let Some(piece) = self.pieces.last_mut() {
                    piece.link = Some((Arc::clone(link), pressed(run, baseline_pt)));
                }
                self.text(run, first, baseline_pt);
                self.end();
            } else if count > 0 {
                if !self.open {
                    self.begin(tag, node, None, Holds::Words);
                }
                self.text(run, first, baseline_pt);
            } else if !first.glyphs.is_empty() || !first.text().is_empty() {
                self.end();
                self.begin("Span", node, Some(&said(run)), Holds::Words);
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
        let plain = |word: &&Word| self.fonts.speaks(word) && !word.glyphs.is_empty() && look_alike(word, first);
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
}

/// How many words from the first on go out as one, when the first says something
/// else than its glyphs: with it goes the rest of a divided word, which says nothing.
fn told(words: &[Word]) -> usize {
    let Some(first) = words.first().filter(|first| !first.glyphs.is_empty()) else { return 1 };
    let rest = |word: &&Word| {
        word.says.as_deref().is_some_and(|says| says.trim().is_empty())
            && !word.glyphs.is_empty()
            && look_alike(word, first)
    };
    1 + words.iter().skip(1).take_while(rest).count()
}

fn said(words: &[Word]) -> String {
    words.iter().map(Word::text).collect()
}

fn look_alike(one: &Word, other: &Word) -> bool {
    (one.face, one.size_pt, one.paint) == (other.face, other.size_pt, other.paint) && one.link == other.link
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

/// Where a box is, in PDF's own counting: left, bottom, right, top.
pub fn bounds(area: Area) -> [f32; 4] {
    [area.x, PAGE_HEIGHT_PT - area.bottom(), area.right(), PAGE_HEIGHT_PT - area.y]
        .map(|value| (value * 100.0).round() / 100.0)
}
