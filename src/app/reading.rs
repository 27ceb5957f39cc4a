//! What a page says, piece by piece in reading order, with the role of each.
//!
//! The boxes of a page belong to a tree (headings, lists, tables, cards). A
//! screen reader, and who reads the page as text, gets the same words from it:
//! one piece per heading, paragraph, thing of a list, row of a table or picture.

use std::collections::BTreeMap;

use crate::drawing::Area;
use crate::report::layout::{NodeIx, Page, PageBox, Role, Tree};

/// One piece of a page.
#[derive(Clone, Debug, PartialEq)]
pub struct Piece {
    /// What it is and what it says.
    pub kind: Kind,
    /// Where it stands on the page, in points.
    pub area: Area,
}

/// What a piece is and what it says.
#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    /// A heading; 1 is highest.
    Heading(u8, String),
    /// Running text.
    Paragraph(String),
    /// A thing of a list.
    Item {
        /// Its bullet or number, if it has one.
        label: String,
        /// What stands behind it.
        text: String,
    },
    /// The names of the columns of a table.
    HeaderRow(Vec<String>),
    /// A row of a table: the name of each column, which may be blank, and the cell.
    Row(Vec<(String, String)>),
    /// A picture, in words.
    Picture(String),
}

/// The pieces of each page.
pub fn pieces(pages: &[Page], tree: &Tree) -> Vec<Vec<Piece>> {
    let mut columns = Columns::new();
    pages.iter().map(|page| of_page(page, tree, &mut columns)).collect()
}

/// The names of the columns of each table, once its header was read.
type Columns = BTreeMap<NodeIx, Vec<String>>;

fn of_page(page: &Page, tree: &Tree, columns: &mut Columns) -> Vec<Piece> {
    let mut out: Vec<Piece> = Vec::new();
    let mut boxes = page.boxes.iter().filter_map(|content| Some((whole(tree, content.node?), content))).peekable();
    while let Some((node, first)) = boxes.next() {
        let mut together = vec![first];
        while let Some((_, next)) = boxes.next_if(|(next, _)| *next == node) {
            together.push(next);
        }
        let Some(kind) = kind(tree, node, &together, columns) else { continue };
        let area = together.iter().skip(1).fold(first.area, |area, next| around(area, next.area));
        out.push(Piece { kind, area });
    }
    out
}

/// The part that is read as one piece: the row of a cell, the thing of a bullet.
fn whole(tree: &Tree, leaf: NodeIx) -> NodeIx {
    let mut at = Some(leaf);
    while let Some(node) = at {
        match role(tree, node) {
            Some(Role::ListItem | Role::Row | Role::Heading(_) | Role::Figure) => return node,
            _ => at = parent(tree, node),
        }
    }
    leaf
}

fn kind(tree: &Tree, node: NodeIx, boxes: &[&PageBox], columns: &mut Columns) -> Option<Kind> {
    let said = |boxes: &[&PageBox]| -> String {
        let texts: Vec<String> = boxes.iter().map(|content| text(content)).filter(|text| !text.is_empty()).collect();
        texts.join(" ")
    };
    let kind = match role(tree, node) {
        Some(Role::Heading(level)) => Kind::Heading(level, said(boxes)),
        Some(Role::Figure) => {
            Kind::Picture(tree.nodes.get(node.at()).and_then(|node| node.alternative.clone()).unwrap_or_default())
        }
        Some(Role::ListItem) => {
            let is_label = |content: &&&PageBox| content.node.and_then(|leaf| role(tree, leaf)) == Some(Role::Label);
            let label: Vec<&PageBox> = boxes.iter().filter(is_label).copied().collect();
            let body: Vec<&PageBox> = boxes.iter().filter(|content| !is_label(content)).copied().collect();
            Kind::Item { label: said(&label), text: said(&body) }
        }
        Some(Role::Row) => row(tree, node, boxes, columns),
        _ => Kind::Paragraph(said(boxes)),
    };
    (!kind.is_blank()).then_some(kind)
}

fn row(tree: &Tree, node: NodeIx, boxes: &[&PageBox], columns: &mut Columns) -> Kind {
    let mut cells: Vec<(NodeIx, bool, String)> = Vec::new();
    for content in boxes {
        let Some((cell, header)) = content.node.and_then(|leaf| cell(tree, leaf)) else { continue };
        match cells.last_mut() {
            Some((last, _, text_so_far)) if *last == cell => {
                text_so_far.push(' ');
                text_so_far.push_str(&text(content));
            }
            _ => cells.push((cell, header, text(content))),
        }
    }
    let table = parent(tree, node).unwrap_or(Tree::ROOT);
    if cells.iter().all(|(_, header, _)| *header) {
        let names: Vec<String> = cells.into_iter().map(|(_, _, text)| text).collect();
        columns.insert(table, names.clone());
        return Kind::HeaderRow(names);
    }
    // A cell without words has no box: which column a cell is of is told by its
    // place among all cells of its row.
    let row: Vec<NodeIx> = children(tree, node).collect();
    let names = columns.get(&table);
    let column_of = |cell: NodeIx| {
        let column = row.iter().position(|other| *other == cell)?;
        names?.get(column).cloned()
    };
    Kind::Row(cells.into_iter().map(|(cell, _, text)| (column_of(cell).unwrap_or_default(), text)).collect())
}

/// The cell a leaf stands in, and whether it names a column.
fn cell(tree: &Tree, leaf: NodeIx) -> Option<(NodeIx, bool)> {
    let mut at = Some(leaf);
    while let Some(node) = at {
        match role(tree, node) {
            Some(Role::HeaderCell) => return Some((node, true)),
            Some(Role::Cell) => return Some((node, false)),
            _ => at = parent(tree, node),
        }
    }
    None
}

fn children(tree: &Tree, of: NodeIx) -> impl Iterator<Item = NodeIx> + '_ {
    let after = tree.nodes.iter().enumerate().skip(of.at());
    after
        .take_while(move |(place, node)| *place == of.at() || node.parent.is_some_and(|parent| parent >= of))
        .filter(move |(_, node)| node.parent == Some(of))
        .filter_map(|(place, _)| u32::try_from(place).ok().map(NodeIx))
}

fn role(tree: &Tree, node: NodeIx) -> Option<Role> {
    tree.nodes.get(node.at()).map(|node| node.role)
}

fn parent(tree: &Tree, node: NodeIx) -> Option<NodeIx> {
    tree.nodes.get(node.at()).and_then(|node| node.parent)
}

/// The words of a box; what was divided over two lines is one word again. A word
/// that ends a line carries the space after it.
fn text(content: &PageBox) -> String {
    let words = content.lines.iter().flat_map(|line| &line.words);
    words.map(crate::report::layout::Word::text).collect::<String>().trim().to_owned()
}

fn around(one: Area, other: Area) -> Area {
    let (x, y) = (one.x.min(other.x), one.y.min(other.y));
    let (right, bottom) = (one.right().max(other.right()), one.bottom().max(other.bottom()));
    Area { x, y, width: right - x, height: bottom - y }
}

impl Kind {
    fn is_blank(&self) -> bool {
        match self {
            Self::Heading(_, text) | Self::Paragraph(text) | Self::Picture(text) => text.is_empty(),
            Self::Item { label, text } => label.is_empty() && text.is_empty(),
            Self::HeaderRow(names) => names.iter().all(String::is_empty),
            Self::Row(cells) => cells.iter().all(|(_, text)| text.is_empty()),
        }
    }

    /// All of it in one line, as it is read aloud.
    pub fn spoken(&self) -> String {
        match self {
            Self::Item { label, text } if label.chars().any(char::is_alphanumeric) => format!("{label} {text}"),
            Self::Item { text, .. } | Self::Heading(_, text) | Self::Paragraph(text) | Self::Picture(text) => {
                text.clone()
            }
            Self::HeaderRow(names) => names.join(", "),
            Self::Row(cells) => {
                let cell = |(name, text): &(String, String)| match (name.is_empty(), text.is_empty()) {
                    (_, true) => None,
                    (true, _) => Some(text.clone()),
                    _ => Some(format!("{name}: {text}")),
                };
                cells.iter().filter_map(cell).collect::<Vec<_>>().join(", ")
            }
        }
    }
}
