//! Paints the toolkit-free shapes of [`crate::drawing`] in the window.

use std::sync::Arc;

use eframe::egui::accesskit::Role;
use eframe::egui::{self, Align2, Color32, FontId, Id, Pos2, Rect, Response, Sense, Ui, WidgetInfo, epaint, vec2};

use super::{fonts, theme};
use crate::drawing::{Align, Drawing, Label, Paint, Palette, Point, Shape, Stroke};
use crate::words::Lang;

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
pub fn color(palette: &Palette, paint: Paint) -> Color32 {
    let [red, green, blue] = palette.rgb(paint);
    Color32::from_rgb(red, green, blue)
}

/// A place of the window as a point of a drawing.
pub fn point(at: Pos2) -> Point {
    Point::new(at.x, at.y)
}

fn painted(shape: &Shape, palette: &Palette) -> egui::Shape {
    let pos = |p: &Point| Pos2::new(p.x, p.y);
    let fill_of = |fill: &Option<Paint>| fill.map_or(Color32::TRANSPARENT, |paint| color(palette, paint));
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
            let rect = Rect::from_min_size(Pos2::new(area.x, area.y), vec2(area.width, area.height));
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

fn fan(corners: &[Pos2], fill: Color32) -> egui::Shape {
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

/// Adds a drawing to the page, described to who cannot see it.
pub fn drawing(ui: &mut Ui, drawing: &Drawing, scale: f32) -> Response {
    let room = vec2(drawing.width, drawing.height) * scale;
    let (rect, response) = ui.allocate_exact_size(room, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &drawing.description));
    if ui.is_rect_visible(rect) {
        let corner = point(rect.min);
        let placed: Vec<_> = drawing.shapes.iter().map(|shape| shape.placed(corner, scale)).collect();
        shapes(ui, &placed);
        for label in &drawing.labels {
            words_at(ui, label, corner, scale);
        }
    }
    response
}

/// Adds the drawing with this id, where the program has it. It is made once per
/// language and kept, not made again in every frame.
pub fn named(ui: &mut Ui, id: &str, lang: Lang) {
    let key = Id::unique(("picture", id, lang));
    let kept = ui.ctx().data(|data| data.get_temp::<Arc<Drawing>>(key));
    let made = kept.or_else(|| {
        let made = Arc::new(crate::drawing::picture(id, lang)?);
        ui.ctx().data_mut(|data| data.insert_temp(key, Arc::clone(&made)));
        Some(made)
    });
    if let Some(made) = made {
        drawing(ui, &made, 1.0);
    }
}

fn words_at(ui: &Ui, label: &Label, corner: Point, scale: f32) {
    let at = |x: f32, y: f32| Pos2::new(corner.x + x * scale, corner.y + y * scale);
    let middle = label.area.y + label.area.height / 2.0;
    let (place, align) = match label.align {
        Align::Left => (at(label.area.x, middle), Align2::LEFT_CENTER),
        Align::Center => (at(label.area.center().x, middle), Align2::CENTER_CENTER),
        Align::Right => (at(label.area.right(), middle), Align2::RIGHT_CENTER),
    };
    let font: FontId = if label.bold { fonts::bold(label.size * scale) } else { fonts::regular(label.size * scale) };
    let color: Color32 = theme::color(ui, label.paint);
    ui.painter().text(place, align, &label.text, font, color);
}
