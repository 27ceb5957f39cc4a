//! The structure tree: what a reading voice follows.
//!
//! Every box with content is marked on its page with a number (MCID); the tree
//! says for each number which heading, paragraph or cell it belongs to. Page
//! furniture and decoration are artifacts and belong to nothing.

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};

use super::PdfError;
use super::content::{Piece, bounds};
use super::kids::Kids;
use super::links::Links;
use super::metadata::{catalog, count, text_string};
use crate::report::Report;
use crate::report::layout::{NodeIx, Role, Tree};

/// The standard structure type of a role.
pub const fn name(role: Role) -> &'static str {
    match role {
        Role::Document => "Document",
        Role::Heading(1) => "H1",
        Role::Heading(2) => "H2",
        Role::Heading(3) => "H3",
        Role::Heading(_) => "H4",
        Role::Paragraph => "P",
        Role::List => "L",
        Role::ListItem => "LI",
        Role::Label => "Lbl",
        Role::ListBody => "LBody",
        Role::Table => "Table",
        Role::Row => "TR",
        Role::HeaderCell => "TH",
        Role::Cell => "TD",
        Role::Figure => "Figure",
        Role::Group => "Div",
    }
}

/// Words that say something else than their glyphs do.
struct Span {
    id: ObjectId,
    node: NodeIx,
    says: String,
    kids: Kids,
}

/// Adds the tree to the document.
pub fn add(document: &mut Document, report: &Report, marked: &[Vec<Piece>]) -> Result<(), PdfError> {
    let tree = &report.layout.tree;
    let pages: Vec<ObjectId> = document.get_pages().into_values().collect();
    if pages.len() != marked.len() {
        return Err(PdfError::Structure("pages"));
    }
    let root = document.new_object_id();
    let elements: Vec<ObjectId> = tree.nodes.iter().map(|_| document.new_object_id()).collect();
    let element = |node: NodeIx| elements.get(node.at()).copied().ok_or(PdfError::Structure("node"));

    // Children in order: content of a node comes before its parts.
    let mut kids = vec![Kids::default(); tree.nodes.len()];
    let mut parents = Vec::new();
    let mut spans: Vec<Span> = Vec::new();
    let mut links = Links::default();
    for (number, (page, pieces)) in pages.iter().zip(marked).enumerate() {
        let mut of_page = Vec::new();
        for (mcid, piece) in pieces.iter().enumerate() {
            let kids = kids.get_mut(piece.node.at()).ok_or(PdfError::Structure("node"))?;
            if let Some((link, area)) = &piece.link {
                let owner = links.piece(document, piece.node, link, kids);
                links.place(document, *page, *area, mcid);
                of_page.push(Object::Reference(owner));
                continue;
            }
            links.end();
            let owner = match &piece.says {
                None => {
                    kids.piece(*page, mcid);
                    element(piece.node)?
                }
                Some(says) => {
                    // The rest of a divided word goes with its head, which says all.
                    let continues = says.trim().is_empty() && spans.last().is_some_and(|span| span.node == piece.node);
                    if !continues {
                        let id = document.new_object_id();
                        kids.element(id);
                        spans.push(Span { id, node: piece.node, says: String::new(), kids: Kids::default() });
                    }
                    let span = spans.last_mut().ok_or(PdfError::Structure("span"))?;
                    span.says.push_str(says);
                    span.kids.piece(*page, mcid);
                    span.id
                }
            };
            of_page.push(Object::Reference(owner));
        }
        parents.push(Object::Integer(count(number)));
        parents.push(Object::Array(of_page));
        let page = document.get_object_mut(*page).and_then(Object::as_dict_mut);
        let page = page.map_err(|_| PdfError::Structure("page"))?;
        page.set("StructParents", count(number));
        page.set("Tabs", "S");
        page.remove(b"Annots");
        let pressed = links.take_places();
        if !pressed.is_empty() {
            page.set("Annots", pressed);
        }
    }
    links.add(document, report, &pages, element, &mut parents)?;
    for Span { id, node, says, kids } in spans {
        let mut span = kids.held_by("Span", element(node)?);
        span.set("ActualText", text_string(&says));
        document.set_object(id, span);
    }
    for (place, node) in tree.nodes.iter().enumerate().skip(1) {
        let parent = node.parent.ok_or(PdfError::Structure("parent"))?;
        let child = elements.get(place).copied().ok_or(PdfError::Structure("node"))?;
        kids.get_mut(parent.at()).ok_or(PdfError::Structure("parent"))?.element(child);
    }

    for (place, (node, kids)) in tree.nodes.iter().zip(kids).enumerate() {
        let id = elements.get(place).copied().ok_or(PdfError::Structure("node"))?;
        let parent = node.parent.map_or(Ok(root), element)?;
        let mut dictionary = kids.held_by(name(node.role), parent);
        if let Some(alternative) = &node.alternative {
            dictionary.set("Alt", text_string(alternative));
        }
        if let Some(attributes) = attributes(node.role, NodeIx(place as u32), report) {
            dictionary.set("A", attributes);
        }
        document.set_object(id, dictionary);
    }
    let next_key = count(parents.len() / 2);
    let parent_tree = document.add_object(dictionary! { "Nums" => parents });
    let document_element = element(Tree::ROOT)?;
    document.set_object(
        root,
        dictionary! {
            "Type" => "StructTreeRoot",
            "K" => vec![Object::Reference(document_element)],
            "ParentTree" => parent_tree,
            "ParentTreeNextKey" => next_key,
        },
    );
    let catalog = catalog(document)?;
    catalog.set("StructTreeRoot", root);
    catalog.set("MarkInfo", dictionary! { "Marked" => true });
    Ok(())
}

fn attributes(role: Role, node: NodeIx, report: &Report) -> Option<Dictionary> {
    match role {
        Role::HeaderCell => Some(dictionary! { "O" => "Table", "Scope" => "Column" }),
        Role::List => Some(dictionary! { "O" => "List", "ListNumbering" => "Disc" }),
        Role::Figure => {
            let boxes = report.layout.pages.iter().flat_map(|page| &page.boxes);
            let area = boxes.into_iter().find(|content| content.node == Some(node))?.area;
            let bounds: Vec<Object> = bounds(area).into_iter().map(Object::Real).collect();
            Some(dictionary! { "O" => "Layout", "Placement" => "Block", "BBox" => bounds })
        }
        _ => None,
    }
}
