//! Questions whose being asked hangs on each other in a circle.
//!
//! A question depends on its `ask_if`, its place's `ask_if`, and for an element
//! kind on the `ask_if` of every place of that kind. A circle is a strongly
//! connected part of that graph; each is reported once, at its first question
//! in file order. The search keeps its own stack, so that a long chain cannot
//! exhaust the program's.

use jsonc_parser::ast::Object;

use super::condition::visit_questions;
use super::names::Names;
use crate::checklist::json::{as_object, as_str, get, get_list, get_str, start};
use crate::checklist::shape::Pool;

/// Each circle: where to report it, and its questions' ids.
pub fn circles<'v>(root: &'v Object<'_>, names: &Names<'v>) -> Vec<(usize, Vec<&'v str>)> {
    let questions = get_list(root, "questions");
    let place_names = named_per(root, "places", names);
    let kind_places: Vec<Vec<usize>> = get_list(root, "element_kinds")
        .iter()
        .map(|kind| {
            let list = as_object(kind).map_or(&[] as &[_], |kind| get_list(kind, "places"));
            list.iter().filter_map(|place| names.find(Pool::Place, as_str(place)?)).collect()
        })
        .collect();
    // Questions of a kind all depend on the same places: one extra node per kind
    // and per place keeps the graph small.
    let (place_at, kind_at) = (questions.len(), questions.len() + place_names.len());
    let mut edges = named_per(root, "questions", names);
    for (question, edges) in questions.iter().zip(&mut edges) {
        let Some(object) = as_object(question) else { continue };
        let place = get_str(object, "place").and_then(|id| names.find(Pool::Place, id));
        let kind = get_str(object, "element").and_then(|id| names.find(Pool::Kind, id));
        edges.extend(place.map(|place| place_at + place));
        edges.extend(kind.map(|kind| kind_at + kind));
    }
    edges.extend(place_names);
    edges.extend(kind_places.iter().map(|places| places.iter().map(|place| place_at + place).collect()));
    let mut found: Vec<(usize, Vec<&str>)> = Vec::new();
    for part in connected_parts(&edges) {
        let alone = part.len() == 1 && !edges[part[0]].contains(&part[0]);
        let mut members: Vec<usize> = part.into_iter().filter(|node| *node < questions.len()).collect();
        members.sort_unstable();
        let Some(first) = members.first().copied().filter(|_| !alone) else { continue };
        let Some(object) = as_object(&questions[first]) else { continue };
        let offset = get(object, "ask_if").map_or(object.range.start, start);
        let ids = members.iter().filter_map(|node| get_str(as_object(&questions[*node])?, "id")).collect();
        found.push((offset, ids));
    }
    found
}

/// Per thing in a list, the questions its `ask_if` names.
fn named_per<'v>(root: &'v Object<'_>, list: &str, names: &Names<'v>) -> Vec<Vec<usize>> {
    let asked = |thing: &'v Object<'_>| {
        let mut found = Vec::new();
        if let Some(condition) = get(thing, "ask_if") {
            visit_questions(condition, &mut |id| found.extend(names.find(Pool::Question, id)));
        }
        found
    };
    get_list(root, list).iter().map(|thing| as_object(thing).map(asked).unwrap_or_default()).collect()
}

/// Strongly connected parts (Tarjan 1972), without recursion.
fn connected_parts(edges: &[Vec<usize>]) -> Vec<Vec<usize>> {
    const UNSEEN: usize = usize::MAX;
    let mut order = vec![UNSEEN; edges.len()];
    let mut lowest = vec![UNSEEN; edges.len()];
    let mut open = vec![false; edges.len()];
    let (mut next, mut stack, mut parts) = (0, Vec::new(), Vec::new());
    for root in 0..edges.len() {
        if order[root] != UNSEEN {
            continue;
        }
        let mut work = vec![(root, 0)];
        while let Some((node, edge)) = work.pop() {
            if edge == 0 {
                order[node] = next;
                lowest[node] = next;
                next += 1;
                stack.push(node);
                open[node] = true;
            }
            if let Some(target) = edges[node].get(edge).copied() {
                work.push((node, edge + 1));
                if order[target] == UNSEEN {
                    work.push((target, 0));
                } else if open[target] {
                    lowest[node] = lowest[node].min(order[target]);
                }
                continue;
            }
            if let Some((parent, _)) = work.last() {
                lowest[*parent] = lowest[*parent].min(lowest[node]);
            }
            if lowest[node] == order[node] {
                let mut part = Vec::new();
                while let Some(member) = stack.pop() {
                    open[member] = false;
                    part.push(member);
                    if member == node {
                        break;
                    }
                }
                parts.push(part);
            }
        }
    }
    parts
}
