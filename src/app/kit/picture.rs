//! Paints the toolkit-free shapes of [`crate::drawing`] in the window.

use eframe::egui::{self, Pos2, Rect, Ui, epaint};

use super::theme;
use crate::drawing::{Paint, Palette, Point, Shape, Stroke};

/// Paints shapes whose coordinates are already those of the window.
pub fn shapes(ui: &Ui, shapes: &[Shape]) {
    shapes_in(ui, shapes, theme::palette(ui));
}

/// Paints shapes in colours of one's own: paper is white in the evening too.
pub fn shapes_in(ui: &Ui, shapes: &[Shape], palette: &Palette) {
    for shape in shapes {
        ui.painter().add(painted(shape, palette));
    }
}

/// The colour of a role in a palette.
pub fn color(palette: &Palette, paint: Paint) -> egui::Color32 {
    let [red, green, blue] = palette.rgb(paint);
    egui::Color32::from_rgb(red, green, blue)
}

/// A place of the window as a point of a drawing.
pub fn point(at: Pos2) -> Point {
    Point::new(at.x, at.y)
}

fn painted(shape: &Shape, palette: &Palette) -> egui::Shape {
    let pos = |p: &Point| Pos2::new(p.x, p.y);
    let fill_of = |fill: &Option<Paint>| fill.map_or(egui::Color32::TRANSPARENT, |paint| color(palette, paint));
    let stroke_of = |stroke: &Option<Stroke>| stroke.map_or(egui::Stroke::NONE, |stroke| line(palette, stroke));
    match shape {
        Shape::Polygon { points, fill, stroke } => {
            let corners: Vec<Pos2> = points.iter().map(pos).collect();
            if fill.is_none() {
                return egui::Shape::closed_line(corners, stroke_of(stroke));
            }
            // egui fills convex shapes only: a concave one, like a star, is
            // cut into triangles around its middle, which serves all of ours.
            if convex(&corners) {
                return egui::Shape::convex_polygon(corners, fill_of(fill), stroke_of(stroke));
            }
            let mut parts = vec![fan(&corners, fill_of(fill))];
            if stroke.is_some() {
                parts.push(egui::Shape::closed_line(corners, stroke_of(stroke)));
            }
            egui::Shape::Vec(parts)
        }
        Shape::Rectangle { area, fill, stroke } => {
            let rect = Rect::from_min_size(Pos2::new(area.x, area.y), egui::vec2(area.width, area.height));
            epaint::RectShape::new(rect, 0.0, fill_of(fill), stroke_of(stroke), egui::StrokeKind::Middle).into()
        }
        Shape::Circle { center, radius, fill, stroke } => {
            epaint::CircleShape { center: pos(center), radius: *radius, fill: fill_of(fill), stroke: stroke_of(stroke) }
                .into()
        }
        Shape::Line { points, stroke } => egui::Shape::line(points.iter().map(pos).collect(), line(palette, *stroke)),
    }
}

fn line(palette: &Palette, stroke: Stroke) -> egui::Stroke {
    egui::Stroke::new(stroke.width, color(palette, stroke.paint))
}

fn convex(corners: &[Pos2]) -> bool {
    let turn = |place: usize| {
        let at = |step: usize| corners[(place + step) % corners.len()];
        let (one, two) = (at(1) - at(0), at(2) - at(1));
        one.x * two.y - one.y * two.x
    };
    let turns: Vec<f32> = (0..corners.len()).map(turn).collect();
    turns.iter().all(|turn| *turn >= -0.001) || turns.iter().all(|turn| *turn <= 0.001)
}

fn fan(corners: &[Pos2], fill: egui::Color32) -> egui::Shape {
    let mut mesh = egui::Mesh::default();
    let count = corners.len() as u32;
    let middle = corners.iter().fold(egui::Vec2::ZERO, |sum, corner| sum + corner.to_vec2()) / count.max(1) as f32;
    mesh.colored_vertex(middle.to_pos2(), fill);
    for corner in corners {
        mesh.colored_vertex(*corner, fill);
    }
    for place in 0..count {
        mesh.add_triangle(0, 1 + place, 1 + (place + 1) % count);
    }
    egui::Shape::mesh(mesh)
}
