//! Drawings that are met more than once go into the file once.
//!
//! Signs, boxes to tick and the drawings of terms return on many pages. Each is a
//! form of its own (ISO 32000-1, 8.10), which pages put where they want it; what is
//! drawn once stands in its page.

use lopdf::{Dictionary, Object, Stream, dictionary};

use super::operators::Operators;
use super::shapes;
use crate::drawing::{Point, Shape};
use crate::report::layout::{Page, PageBox};

/// Places that differ by less are the same: half of what a page can tell apart.
const SAME_PT: f32 = 0.02;

/// All drawings of some pages.
#[derive(Default)]
pub struct Stamps<'a> {
    known: Vec<Known<'a>>,
}

struct Known<'a> {
    shapes: &'a [Shape],
    at: Point,
    times: usize,
}

impl<'a> Stamps<'a> {
    /// Of some pages.
    pub fn of(pages: &'a [Page]) -> Self {
        let mut stamps = Self::default();
        for content in pages.iter().flat_map(|page| &page.boxes) {
            let figure = (!content.shapes.is_empty()).then(|| (content.shapes.as_slice(), corner(content)));
            for (shapes, at) in of_words(content).chain(figure) {
                match stamps.find(shapes, at) {
                    Some(place) => stamps.known.get_mut(place).into_iter().for_each(|known| known.times += 1),
                    None => stamps.known.push(Known { shapes, at, times: 1 }),
                }
            }
        }
        stamps.known.retain(|known| known.times > 1);
        stamps
    }

    /// Draws shapes on a page, by name where they have one.
    pub fn draw(&self, operators: &mut Operators, shapes: &[Shape], at: Point) {
        match self.find(shapes, at) {
            Some(place) => operators.stamp(&name(place), at),
            None => shapes::draw(operators, shapes),
        }
    }

    /// Adds them to what pages may draw.
    pub fn add(&self, document: &mut lopdf::Document, drawn: &mut Dictionary) {
        for (place, known) in self.known.iter().enumerate() {
            drawn.set(name(place), document.add_object(known.form()));
        }
    }

    fn find(&self, shapes: &[Shape], at: Point) -> Option<usize> {
        self.known.iter().position(|known| {
            known.shapes.len() == shapes.len()
                && known.shapes.iter().zip(shapes).all(|(one, other)| same(one, known.at, other, at))
        })
    }
}

impl Known<'_> {
    fn form(&self) -> Stream {
        let mut operators = Operators::fine();
        let by = Point::new(-self.at.x, -self.at.y);
        let shapes: Vec<Shape> = self.shapes.iter().map(|shape| shape.placed(by, 1.0)).collect();
        shapes::draw(&mut operators, &shapes);
        let points = shapes.iter().flat_map(corners);
        let [left, top, right, bottom] =
            points.fold([f32::MAX, f32::MAX, f32::MIN, f32::MIN], |[left, top, right, bottom], point| {
                [left.min(point.x), top.min(point.y), right.max(point.x), bottom.max(point.y)]
            });
        let sides = [left.floor(), (-bottom).floor(), right.ceil(), (-top).ceil()];
        let sides: Vec<Object> = sides.into_iter().map(|side| Object::Integer(side as i64)).collect();
        Stream::new(dictionary! { "Type" => "XObject", "Subtype" => "Form", "BBox" => sides }, operators.into_bytes())
    }
}

/// What is drawn instead of letters, each with the place it is drawn at.
pub fn of_words(content: &PageBox) -> impl Iterator<Item = (&[Shape], Point)> {
    let words = content.lines.iter().flat_map(|line| line.words.iter().map(move |word| (word, line.baseline_pt)));
    words
        .filter(|(word, _)| !word.shapes.is_empty())
        .map(|(word, baseline_pt)| (word.shapes.as_slice(), Point::new(word.x_pt, baseline_pt)))
}

/// The place a figure is drawn at.
pub fn corner(content: &PageBox) -> Point {
    Point::new(content.area.x, content.area.y)
}

fn name(place: usize) -> String {
    format!("D{place}")
}

/// Whether two shapes look the same, each from a place of its own.
fn same(one: &Shape, from: Point, other: &Shape, other_from: Point) -> bool {
    let near = |one: f32, other: f32| (one - other).abs() < SAME_PT;
    let point = |one: &Point, other: &Point| {
        near(one.x - from.x, other.x - other_from.x) && near(one.y - from.y, other.y - other_from.y)
    };
    let points = |one: &[Point], other: &[Point]| {
        one.len() == other.len() && one.iter().zip(other).all(|(one, other)| point(one, other))
    };
    match (one, other) {
        (
            Shape::Polygon { points: one, fill, stroke },
            Shape::Polygon { points: other, fill: other_fill, stroke: other_stroke },
        ) => fill == other_fill && stroke == other_stroke && points(one, other),
        (Shape::Line { points: one, stroke }, Shape::Line { points: other, stroke: other_stroke }) => {
            stroke == other_stroke && points(one, other)
        }
        (
            Shape::Rectangle { area, fill, stroke },
            Shape::Rectangle { area: other, fill: other_fill, stroke: other_stroke },
        ) => {
            fill == other_fill
                && stroke == other_stroke
                && point(&Point::new(area.x, area.y), &Point::new(other.x, other.y))
                && near(area.width, other.width)
                && near(area.height, other.height)
        }
        (
            Shape::Circle { center, radius, fill, stroke },
            Shape::Circle { center: other, radius: other_radius, fill: other_fill, stroke: other_stroke },
        ) => fill == other_fill && stroke == other_stroke && near(*radius, *other_radius) && point(center, other),
        _ => false,
    }
}

/// Two corners of a box around a shape, with its outline.
fn corners(shape: &Shape) -> Vec<Point> {
    /// A sharp corner goes further out than half the width of the line.
    const AROUND: f32 = 2.0;
    let around = |points: &[Point], by: f32| {
        let each = points.iter();
        each.flat_map(|point| [Point::new(point.x - by, point.y - by), Point::new(point.x + by, point.y + by)])
            .collect()
    };
    let width = |stroke: &Option<crate::drawing::Stroke>| stroke.map_or(0.0, |stroke| stroke.width) * AROUND;
    match shape {
        Shape::Polygon { points, stroke, .. } => around(points, width(stroke)),
        Shape::Line { points, stroke } => around(points, stroke.width * AROUND),
        Shape::Rectangle { area, stroke, .. } => {
            around(&[Point::new(area.x, area.y), Point::new(area.right(), area.bottom())], width(stroke))
        }
        Shape::Circle { center, radius, stroke, .. } => around(&[*center], radius + width(stroke)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::drawing::{Area, Paint};

    fn page(corners: &[(f32, f32)]) -> Page {
        let boxes = corners.iter().map(|(x, y)| PageBox {
            area: Area::new(*x, *y, 20.0, 20.0),
            shapes: vec![Shape::Circle {
                center: Point::new(x + 10.0, y + 10.0),
                radius: 8.0,
                fill: Some(Paint::Ink),
                stroke: None,
            }],
            ..PageBox::default()
        });
        Page { boxes: boxes.collect() }
    }

    #[test]
    fn what_returns_is_drawn_once_and_what_does_not_where_it_stands() {
        let drawn = |pages: &[Page]| {
            let stamps = Stamps::of(pages);
            let mut operators = Operators::default();
            for content in pages.iter().flat_map(|page| &page.boxes) {
                stamps.draw(&mut operators, &content.shapes, corner(content));
            }
            (stamps.known.len(), String::from_utf8(operators.into_bytes()).expect("operators"))
        };
        let (forms, text) = drawn(&[page(&[(50.3, 100.7)]), page(&[(50.3, 300.1)])]);
        assert_eq!((forms, text.matches("/D0 Do").count(), text.matches(" w\n").count()), (1, 2, 0), "{text}");
        let (forms, text) = drawn(&[page(&[(50.3, 100.7)])]);
        assert_eq!((forms, text.matches(" Do").count(), text.matches(" w\n").count()), (0, 0, 1), "{text}");
    }
}
