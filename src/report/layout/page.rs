//! Finished pages: everything has its place.
//!
//! A [`Page`] can be painted without knowing anything else: boxes hold words at
//! a place, with their glyphs, size and colour, and shapes. The PDF writer and
//! the window's preview both only place them. Lengths are points (1/72 inch)
//! from the top left of the page.

use std::sync::Arc;

use crate::drawing::typeface::Face;
use crate::drawing::{Area, Paint, Point, Shape};
use crate::report::document::Link;
use crate::report::photo::Picture;

/// A4, to the right.
pub const PAGE_WIDTH_PT: f32 = 595.28;
/// A4, downwards.
pub const PAGE_HEIGHT_PT: f32 = 841.89;

/// One page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Page {
    /// Its boxes in reading order.
    pub boxes: Vec<PageBox>,
}

/// A rectangle on a page with one piece of content, or decoration.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PageBox {
    /// Whose content it is; decoration and page furniture have no node.
    pub node: Option<NodeIx>,
    /// Where it is; boxes of a page do not overlap.
    pub area: Area,
    /// Its words.
    pub lines: Vec<Line>,
    /// What is drawn as content: the shapes of a figure.
    pub shapes: Vec<Shape>,
    /// A photo that fills it.
    pub picture: Option<Picture>,
    /// What is drawn around it: separators, surfaces, the sign of a status.
    pub decoration: Vec<Shape>,
}

/// Words on one baseline.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Line {
    /// The baseline, from the top of the page.
    pub baseline_pt: f32,
    /// From left to right.
    pub words: Vec<Word>,
}

/// Letters that are placed together, with the space after them.
#[derive(Clone, Debug, PartialEq)]
pub struct Word {
    /// Left edge, from the left of the page.
    pub x_pt: f32,
    /// Width without the space after it.
    pub width_pt: f32,
    /// What stands there.
    pub shown: Arc<str>,
    /// What it says, where that differs: the first part of a divided word says
    /// the whole word, the rest nothing.
    pub says: Option<Arc<str>>,
    /// Its glyphs, each with a part of `shown`.
    pub glyphs: Arc<[Glyph]>,
    /// Weight.
    pub face: Face,
    /// Letter size.
    pub size_pt: f32,
    /// Colour.
    pub paint: Paint,
    /// Drawn instead of letters: a star, the frame around a code.
    pub shapes: Vec<Shape>,
    /// Where a press on it leads.
    pub link: Option<Arc<Link>>,
}

impl Word {
    /// What it says.
    #[must_use]
    pub fn text(&self) -> &str {
        self.says.as_deref().unwrap_or(&self.shown)
    }

    /// The character it stands for by its code, because the typeface lacks it.
    #[must_use]
    pub fn missing(&self) -> Option<char> {
        let character = self.says.as_deref()?.chars().next()?;
        self.shown.trim_end().eq(&code(character)).then_some(character)
    }
}

/// The code of a character: "U+1F525".
#[must_use]
pub fn code(character: char) -> String {
    format!("U+{:04X}", u32::from(character))
}

/// One glyph.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Glyph {
    /// In the font file.
    pub id: u16,
    /// How far the next one is, in thousandths of the letter size.
    pub advance: i16,
    /// Where its part of the word's text begins.
    pub start: u16,
    /// How many bytes of it it stands for; 0 for a mark on another glyph.
    pub len: u16,
}

/// A node of the [`Tree`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeIx(pub u32);

impl NodeIx {
    /// Its place in the tree's list.
    #[must_use]
    pub const fn at(self) -> usize {
        self.0 as usize
    }
}

/// What the boxes are to each other; boxes point to its leaves.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tree {
    /// In reading order; a parent stands before its children. The first is the
    /// document itself.
    pub nodes: Vec<Node>,
}

/// One part of the document.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// What it is.
    pub role: Role,
    /// What it is part of.
    pub parent: Option<NodeIx>,
    /// For a figure, the same in words.
    pub alternative: Option<String>,
    /// For a heading, its words.
    pub heading: Option<String>,
}

/// What a part of the document is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The whole.
    Document,
    /// A heading of a level.
    Heading(u8),
    /// A paragraph.
    Paragraph,
    /// A list.
    List,
    /// One thing of a list.
    ListItem,
    /// The bullet.
    Label,
    /// What stands behind the bullet.
    ListBody,
    /// A table.
    Table,
    /// A row.
    Row,
    /// A cell that names its column.
    HeaderCell,
    /// A cell.
    Cell,
    /// A picture.
    Figure,
    /// Things that belong together: a card.
    Group,
}

impl Tree {
    /// A tree with the document alone.
    #[must_use]
    pub fn new() -> Self {
        let root = Node { role: Role::Document, parent: None, alternative: None, heading: None };
        Self { nodes: vec![root] }
    }

    /// Adds a part.
    pub fn add(&mut self, role: Role, parent: NodeIx) -> NodeIx {
        self.nodes.push(Node { role, parent: Some(parent), alternative: None, heading: None });
        NodeIx(u32::try_from(self.nodes.len() - 1).unwrap_or(u32::MAX))
    }

    /// The whole document.
    pub const ROOT: NodeIx = NodeIx(0);
}

impl Page {
    /// What the page says, a line for each box.
    #[must_use]
    pub fn text(&self) -> String {
        let mut out = String::new();
        for content in self.boxes.iter().filter(|content| content.node.is_some()) {
            content.lines.iter().flat_map(|line| &line.words).for_each(|word| out.push_str(word.text()));
            out.push('\n');
        }
        out
    }
}

impl PageBox {
    /// The same box, lower by some points.
    #[must_use]
    pub fn moved(mut self, down_pt: f32) -> Self {
        let by = Point::new(0.0, down_pt);
        self.area.y += down_pt;
        for line in &mut self.lines {
            line.baseline_pt += down_pt;
            for word in &mut line.words {
                for shape in &mut word.shapes {
                    *shape = shape.placed(by, 1.0);
                }
            }
        }
        for shape in self.shapes.iter_mut().chain(&mut self.decoration) {
            *shape = shape.placed(by, 1.0);
        }
        self
    }
}
