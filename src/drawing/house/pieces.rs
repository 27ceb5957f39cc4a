//! Small pieces of the picture: shapes on one line each, and words in lines.

use super::Part;
use crate::drawing::typeface::Face;
use crate::drawing::{Area, Paint, Point, Shape, Stroke};

/// Letter sizes of labels, from the one that reads best to the smallest.
const LABELS: [f32; 5] = [11.0, 10.75, 10.5, 10.25, 9.5];
/// From line to line of a label, in letter sizes.
pub const LINE: f32 = 1.26;

/// The largest letters at which no word of these parts is broken in a width;
/// the smallest where there are none.
pub fn label_size<'p>(parts: &(impl Iterator<Item = &'p Part> + Clone), width: f32) -> f32 {
    let fits = |size: f32| {
        parts.clone().all(|part| {
            let name = format!("{}:", part.name);
            let mut words = name.split_whitespace().chain(part.words.split_whitespace());
            words.all(|word| Face::Bold.width(word, size) <= width)
        })
    };
    let [.., smallest] = LABELS;
    LABELS.into_iter().find(|size| fits(*size)).unwrap_or(smallest)
}

/// Name and words, each in lines no wider than a width.
pub fn wrapped(part: &Part, width: f32, size: f32) -> Vec<String> {
    let mut lines = wrapped_words(&format!("{}:", part.name), width, size);
    lines.extend(wrapped_words(&part.words, width, size));
    lines
}

fn wrapped_words(text: &str, width: f32, size: f32) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        let Some(line) = lines.last_mut() else { break };
        let joined = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
        if Face::Bold.width(&joined, size) <= width {
            *line = joined;
            continue;
        }
        if line.is_empty() {
            lines.pop();
        }
        // A word wider than the room goes on in a next line.
        let mut rest = String::new();
        for letter in word.chars() {
            rest.push(letter);
            if Face::Bold.width(&rest, size) > width && rest.chars().count() > 1 {
                rest.pop();
                lines.push(std::mem::take(&mut rest));
                rest.push(letter);
            }
        }
        lines.push(rest);
    }
    lines
}

/// An upright rectangle.
pub fn rectangle(area: Area, fill: Option<Paint>, stroke: Option<Stroke>) -> Shape {
    Shape::Rectangle { area, fill, stroke }
}

/// A closed shape by its corners.
pub fn polygon(corners: &[(f32, f32)], fill: Option<Paint>, stroke: Option<Stroke>) -> Shape {
    Shape::Polygon { points: corners.iter().map(|&(x, y)| Point::new(x, y)).collect(), fill, stroke }
}

/// Connected lines.
pub fn line(along: &[(f32, f32)], paint: Paint, width: f32) -> Shape {
    Shape::Line { points: along.iter().map(|&(x, y)| Point::new(x, y)).collect(), stroke: Stroke::new(paint, width) }
}

/// The edges of an area in dashes.
pub fn dashes(area: Area, stroke: Stroke) -> Vec<Shape> {
    let corners = area.corners();
    let mut out = Vec::new();
    for (place, from) in corners.into_iter().enumerate() {
        let Some(to) = corners.get((place + 1) % 4) else { continue };
        let (width, height) = (to.x - from.x, to.y - from.y);
        let count = ((width.abs() + height.abs()) / 7.0).round().max(2.0);
        for dash in 0..(count as u16) {
            let at = |part: f32| {
                let share = (f32::from(dash) + part) / count;
                Point::new(from.x + width * share, from.y + height * share)
            };
            out.push(Shape::Line { points: vec![at(0.0), at(0.62)], stroke });
        }
    }
    out
}
