//! The star of SKG marks on locks; the typeface has none.

use std::f32::consts::PI;

use super::{Paint, Point, Shape};

/// A filled five-pointed star in a square of `size`, its upper left corner at
/// `at`.
#[must_use]
pub fn star(at: Point, size: f32, paint: Paint) -> Shape {
    let half = size / 2.0;
    let points = (0..10_u8)
        .map(|corner| {
            // Inner corners at 0.382 of the radius make the edges straight.
            let radius = if corner % 2 == 0 { half } else { half * 0.382 };
            let angle = f32::from(corner) * PI / 5.0;
            // A touch lower than the middle: a star's weight sits high.
            Point::new(at.x + half + radius * angle.sin(), at.y + half * 1.04 - radius * angle.cos())
        })
        .collect();
    Shape::Polygon { points, fill: Some(paint), stroke: None }
}
