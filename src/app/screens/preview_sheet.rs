//! One page as it will be on paper: white in the evening too.

use std::sync::Arc;

use eframe::egui::{Color32, Id, Pos2, Rect, Sense, Stroke, StrokeKind, Ui, UiBuilder, WidgetInfo, accesskit::Role};
use eframe::egui::{pos2, vec2};

use super::photos;

use crate::app::kit::{fonts, picture, theme};
use crate::app::photos::OnPaper;
use crate::app::reading::{Kind, Piece};
use crate::drawing::typeface::Face;
use crate::drawing::{Area, Paint, Palette, Point};
use crate::report::Picture;
use crate::report::layout::{Line, PAGE_HEIGHT_PT, PAGE_WIDTH_PT, Page};

const PALETTE: &Palette = &Palette::LIGHT;

/// Adds a page, and what it says for who cannot see it.
pub fn sheet(ui: &mut Ui, page: &Page, pieces: &[Piece], photos: &[Arc<OnPaper>], scale: f32) {
    let (rect, response) = ui.allocate_exact_size(vec2(PAGE_WIDTH_PT, PAGE_HEIGHT_PT) * scale, Sense::hover());
    ui.painter().rect_filled(rect, 2.0, picture::color(PALETTE, Paint::Card));
    let edge = Stroke::new(theme::hairline(ui), theme::color(ui, Paint::Border));
    ui.painter().rect_stroke(rect, 2.0, edge, StrokeKind::Outside);
    let corner = picture::point(rect.min);
    let seen = ui.clip_rect();
    for piece in &page.boxes {
        // What is scrolled away costs nothing.
        if !placed(piece.area, rect, scale).expand(24.0).intersects(seen) {
            continue;
        }
        for shapes in [&piece.decoration, &piece.shapes] {
            let placed: Vec<_> = shapes.iter().map(|shape| shape.placed(corner, scale)).collect();
            picture::shapes_in(ui, &placed, PALETTE);
        }
        if let Some(picture) = &piece.picture {
            photo(ui, picture, photos, placed(piece.area, rect, scale));
        }
        for line in &piece.lines {
            words_of(ui, line, corner, scale);
        }
    }
    read_aloud(ui, response.id, pieces, rect, scale);
}

/// A photo fills its place.
fn photo(ui: &Ui, picture: &Picture, photos: &[Arc<OnPaper>], place: Rect) {
    // The page has the very bytes that were fetched: no need to compare them.
    let Some(photo) = photos.iter().find(|photo| std::ptr::eq(photo.jpeg.jpeg(), picture.jpeg())) else { return };
    let texture = photos::texture(ui, ("photo-on-paper", &photo.name), &photo.painted);
    let whole = Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0));
    ui.painter().image(texture.id(), place, whole, Color32::WHITE);
}

fn placed(area: Area, sheet: Rect, scale: f32) -> Rect {
    Rect::from_min_size(sheet.min + vec2(area.x, area.y) * scale, vec2(area.width, area.height) * scale)
}

/// Words at their baseline; the kerning of the window and of the paper differ
/// by less than one sees.
fn words_of(ui: &Ui, line: &Line, corner: Point, scale: f32) {
    for word in &line.words {
        let placed: Vec<_> = word.shapes.iter().map(|shape| shape.placed(corner, scale)).collect();
        picture::shapes_in(ui, &placed, PALETTE);
        if word.glyphs.is_empty() {
            continue;
        }
        let size = word.size_pt * scale;
        let font = if word.face == Face::Bold { fonts::bold(size) } else { fonts::regular(size) };
        let color = picture::color(PALETTE, word.paint);
        let galley = ui.painter().layout_no_wrap(word.shown.trim_end().to_owned(), font, color);
        let ascent = galley.rows.first().and_then(|row| Some(row.pos.y + row.glyphs.first()?.pos.y)).unwrap_or(0.0);
        let at = Pos2::new(corner.x + word.x_pt * scale, corner.y + line.baseline_pt * scale - ascent);
        ui.painter().galley(at, galley, color);
    }
}

/// What the page says, piece by piece, each where it stands and with its role;
/// things of a list are children of that list.
fn read_aloud(ui: &mut Ui, id: Id, pieces: &[Piece], sheet: Rect, scale: f32) {
    let mut pieces = pieces.iter().enumerate().peekable();
    while let Some((place, piece)) = pieces.next() {
        let mut together = vec![(place, piece)];
        let container = container(&piece.kind);
        while container.is_some()
            && let Some(next) = pieces.next_if(|(_, next)| self::container(&next.kind) == container)
        {
            together.push(next);
        }
        let Some(role) = container else {
            piece_aloud(ui, id.with(place), piece, placed(piece.area, sheet, scale));
            continue;
        };
        let around = together.iter().map(|(_, piece)| placed(piece.area, sheet, scale)).reduce(Rect::union);
        let builder = UiBuilder::new()
            .scope_id(id.with(("around", place)))
            .max_rect(around.unwrap_or(sheet))
            .accessibility_role(role);
        let mut child = ui.new_child(builder);
        for (place, piece) in together {
            piece_aloud(&mut child, id.with(place), piece, placed(piece.area, sheet, scale));
        }
    }
}

/// What holds pieces of this kind together.
const fn container(kind: &Kind) -> Option<Role> {
    match kind {
        Kind::Item { .. } => Some(Role::List),
        Kind::HeaderRow(_) | Kind::Row(_) => Some(Role::Table),
        Kind::Heading(..) | Kind::Paragraph(_) | Kind::Picture(_) => None,
    }
}

fn piece_aloud(ui: &mut Ui, id: Id, piece: &Piece, rect: Rect) {
    let response = ui.interact(rect, id, Sense::hover());
    let (role, level) = match piece.kind {
        Kind::Heading(level, _) => (Role::Heading, Some(usize::from(level) + 1)),
        Kind::Paragraph(_) => (Role::Paragraph, None),
        Kind::Item { .. } => (Role::ListItem, None),
        Kind::HeaderRow(_) | Kind::Row(_) => (Role::Row, None),
        Kind::Picture(_) => (Role::Image, None),
    };
    response.widget_info(|| WidgetInfo::labeled(role, true, piece.kind.spoken()));
    if let Some(level) = level {
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_level(level));
    }
}

/// A page so small that its words are only lines.
pub fn greeked(ui: &Ui, page: &Page, sheet: Rect, scale: f32) {
    ui.painter().rect_filled(sheet, 2.0, picture::color(PALETTE, Paint::Card));
    let corner = picture::point(sheet.min);
    for piece in &page.boxes {
        for shapes in [&piece.decoration, &piece.shapes] {
            let placed: Vec<_> = shapes.iter().map(|shape| shape.placed(corner, scale)).collect();
            picture::shapes_in(ui, &placed, PALETTE);
        }
        for line in &piece.lines {
            let (Some(first), Some(last)) = (line.words.first(), line.words.last()) else { continue };
            let height = first.size_pt * scale * 0.45;
            let baseline = sheet.top() + line.baseline_pt * scale;
            let left = sheet.left() + first.x_pt * scale;
            let right = sheet.left() + (last.x_pt + last.width_pt) * scale;
            let bar = Rect::from_min_max(Pos2::new(left, baseline - height), Pos2::new(right, baseline));
            let ink = picture::color(PALETTE, first.paint);
            let ink = if first.face == Face::Bold { ink } else { ink.gamma_multiply(0.55) };
            ui.painter().rect_filled(bar, 0.0, ink);
        }
    }
}
