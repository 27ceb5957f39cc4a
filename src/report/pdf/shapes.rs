//! Shapes as paths.

use super::operators::{Closed, Operators};
use crate::drawing::{Paint, Point, Shape, Stroke};

/// Draws shapes, back to front.
pub fn draw<'a>(operators: &mut Operators, shapes: impl IntoIterator<Item = &'a Shape>) {
    for shape in shapes {
        match shape {
            Shape::Polygon { points, fill, stroke } => {
                closed(operators, *fill, *stroke, |operators| path(operators, points));
            }
            Shape::Rectangle { area, fill, stroke } => {
                closed(operators, *fill, *stroke, |operators| operators.rectangle(*area));
            }
            Shape::Circle { center, radius, fill: Some(fill), stroke } => {
                let edge = stroke.map_or(0.0, |stroke| stroke.width);
                if let Some(stroke) = stroke {
                    dot(operators, *center, *radius + edge / 2.0, stroke.paint);
                }
                dot(operators, *center, *radius - edge / 2.0, *fill);
            }
            Shape::Circle { center, radius, fill: None, stroke } => {
                closed(operators, None, *stroke, |operators| circle(operators, *center, *radius));
            }
            Shape::Line { points, stroke } => {
                operators.stroke(*stroke, points.len() > 2);
                path(operators, points);
                operators.draw();
            }
        }
    }
}

fn closed(operators: &mut Operators, fill: Option<Paint>, stroke: Option<Stroke>, path: impl FnOnce(&mut Operators)) {
    let closed = match (fill, stroke) {
        (Some(_), Some(_)) => Closed::FillAndStroke,
        (Some(_), None) => Closed::Fill,
        (None, Some(_)) => Closed::Stroke,
        (None, None) => return,
    };
    if let Some(stroke) = stroke {
        operators.stroke(stroke, false);
    }
    if let Some(fill) = fill {
        operators.fill(fill);
    }
    path(operators);
    operators.close(closed);
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

/// A disc, in a quarter of the bytes of its outline: the round ends of a line that
/// has no length to speak of. One with none at all is not drawn by every viewer.
fn dot(operators: &mut Operators, center: Point, radius: f32, paint: Paint) {
    if radius > 0.0 {
        operators.stroke(Stroke::new(paint, radius * 2.0), true);
        operators.dot(center);
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
