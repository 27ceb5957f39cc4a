//! The signs of a status: they differ in shape, so also in grey print.
//!
//! Filled triangle with a mark: "actie nodig". Diamond: "aandacht". Dashed
//! circle with a question mark: "nog te weinig bekend". Filled circle with a
//! check: "op orde". A short bar: "n.v.t.". A sign never stands without its
//! word ([`crate::words::status`]).

use std::f32::consts::TAU;

use super::{Paint, Point, Shape, Stroke};
use crate::assessment::Status;
use crate::words::{Lang, Phrase, status as words};

/// The sign of a status in a square of `size`, its upper left corner at `at`.
#[must_use]
pub fn sign(status: Status, at: Point, size: f32) -> Vec<Shape> {
    // Drawn once on a grid of 16, then scaled.
    let shapes = match status {
        Status::ActNow => triangle(),
        Status::Attention => diamond(),
        Status::NotEnoughKnown => question(),
        Status::InOrder => check(),
        Status::NotApplicable => vec![line(&[(4.0, 8.0), (12.0, 8.0)], Paint::Soft, 1.8)],
    };
    shapes.iter().map(|shape| shape.placed(at, size / 16.0)).collect()
}

/// The bare word of a status; where something is unclear, use [`words`].
#[must_use]
pub const fn word(status: Status) -> Phrase {
    match status {
        Status::ActNow => words::ACT_NOW,
        Status::Attention => words::ATTENTION,
        Status::NotEnoughKnown => words::NOT_ENOUGH_KNOWN,
        Status::InOrder => words::IN_ORDER,
        Status::NotApplicable => words::NOT_APPLICABLE,
    }
}

/// What is said of a status with so many unclear items: "op orde" never stands
/// bare while something there is unclear.
#[must_use]
pub fn words(status: Status, unclear: u32, lang: Lang) -> String {
    if status == Status::InOrder && unclear > 0 {
        words::IN_ORDER_UNCLEAR.with(lang, &[("n", &unclear.to_string())])
    } else {
        word(status).get(lang).to_owned()
    }
}

/// The text colour of a status, and the tint behind it.
#[must_use]
pub const fn paints(status: Status) -> (Paint, Paint) {
    match status {
        Status::ActNow => (Paint::ActNow, Paint::ActNowTint),
        Status::Attention => (Paint::Attention, Paint::AttentionTint),
        Status::NotEnoughKnown => (Paint::NotEnoughKnown, Paint::NotEnoughKnownTint),
        Status::InOrder => (Paint::InOrder, Paint::InOrderTint),
        Status::NotApplicable => (Paint::Soft, Paint::Sunk),
    }
}

fn triangle() -> Vec<Shape> {
    vec![
        fill(&[(8.0, 0.8), (15.6, 14.8), (0.4, 14.8)], Paint::ActNow),
        line(&[(8.0, 5.6), (8.0, 10.0)], Paint::Card, 1.7),
        dot((8.0, 12.3), 1.0, Paint::Card),
    ]
}

fn diamond() -> Vec<Shape> {
    vec![
        Shape::Polygon {
            points: points(&[(8.0, 1.2), (14.8, 8.0), (8.0, 14.8), (1.2, 8.0)]),
            fill: Some(Paint::Card),
            stroke: Some(Stroke::new(Paint::Attention, 1.7)),
        },
        dot((8.0, 8.0), 1.7, Paint::Attention),
    ]
}

fn question() -> Vec<Shape> {
    let paint = Paint::NotEnoughKnown;
    let center = Point::new(8.0, 8.0);
    let mut shapes = dashed_circle(center, 6.8, Stroke::new(paint, 1.4), 10);
    shapes.push(line(&[(6.0, 6.5), (6.3, 5.3), (7.3, 4.6), (8.7, 4.6), (9.7, 5.3), (10.0, 6.3)], paint, 1.4));
    shapes.push(line(&[(10.0, 6.3), (9.6, 7.3), (8.4, 8.1), (8.0, 8.8), (8.0, 9.6)], paint, 1.4));
    shapes.push(dot((8.0, 11.7), 0.95, paint));
    shapes
}

fn check() -> Vec<Shape> {
    vec![dot((8.0, 8.0), 7.2, Paint::InOrder), line(&[(4.6, 8.3), (7.1, 10.8), (11.5, 5.6)], Paint::Card, 1.8)]
}

/// A circle of `dashes` strokes with as much gap as dash.
#[must_use]
pub fn dashed_circle(center: Point, radius: f32, stroke: Stroke, dashes: u16) -> Vec<Shape> {
    let step = TAU / f32::from(dashes.max(1));
    (0..dashes)
        .map(|dash| {
            let from = step * f32::from(dash);
            // Three points per dash are round enough at this size.
            let along = |part: f32| {
                let angle = from + step * 0.6 * part;
                Point::new(center.x + radius * angle.cos(), center.y + radius * angle.sin())
            };
            Shape::Line { points: vec![along(0.0), along(0.5), along(1.0)], stroke }
        })
        .collect()
}

fn points(corners: &[(f32, f32)]) -> Vec<Point> {
    corners.iter().map(|&(x, y)| Point::new(x, y)).collect()
}

fn fill(corners: &[(f32, f32)], paint: Paint) -> Shape {
    Shape::Polygon { points: points(corners), fill: Some(paint), stroke: None }
}

fn line(along: &[(f32, f32)], paint: Paint, width: f32) -> Shape {
    Shape::Line { points: points(along), stroke: Stroke::new(paint, width) }
}

fn dot((x, y): (f32, f32), radius: f32, paint: Paint) -> Shape {
    Shape::Circle { center: Point::new(x, y), radius, fill: Some(paint), stroke: None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_differ_without_colour() {
        let all = [Status::ActNow, Status::Attention, Status::NotEnoughKnown, Status::InOrder, Status::NotApplicable];
        let shapes = all.map(|status| {
            let kinds: Vec<_> = sign(status, Point::default(), 16.0).iter().map(std::mem::discriminant).collect();
            kinds
        });
        for (place, one) in shapes.iter().enumerate() {
            assert!(shapes[place + 1..].iter().all(|other| other != one), "{place}");
        }
    }
}
