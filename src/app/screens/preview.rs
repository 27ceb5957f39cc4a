//! The report page by page, as it will be on paper.

use eframe::egui::{Id, Pos2, Rect, Sense, Stroke, StrokeKind, Ui, WidgetInfo, accesskit::Role, vec2};

use super::Actions;
use crate::app::action::Action;
use crate::app::kit::{button, fonts, layout, notice, picture, text, theme};
use crate::app::state::State;
use crate::drawing::typeface::Face;
use crate::drawing::{Paint, Palette, Point};
use crate::report::layout::{Line, PAGE_HEIGHT_PT, PAGE_WIDTH_PT, Page, PageBox};
use crate::words::preview as words;

/// Draws one page and the way to the others.
pub fn preview(ui: &mut Ui, state: &State, actions: &mut Actions) {
    let pages = state.paper.pages.as_ref().map(|(_, report)| report.pages());
    let Some((pages, page)) = pages.and_then(|pages| Some((pages, pages.get(state.paper.page)?))) else {
        text::small(ui, state.say(words::NO_PREVIEW));
        return;
    };
    let turn = |ui: &mut Ui, actions: &mut Actions| {
        layout::row(ui, |ui| {
            let here = state.paper.page;
            if here > 0 && button::secondary(ui, state.say(words::PAGE_BACK)).clicked() {
                actions.push(Action::Page(here - 1));
            }
            if here + 1 < pages.len() && button::secondary(ui, state.say(words::PAGE_ON)).clicked() {
                actions.push(Action::Page(here + 1));
            }
            let values = [("n", &*(here + 1).to_string()), ("total", &*pages.len().to_string())];
            notice::status_line(ui, &words::PAGE_OF.with(state.lang, &values));
        });
    };
    turn(ui, actions);
    layout::gap(ui, 12.0);
    sheet(ui, page, state.paper.page);
    layout::gap(ui, 12.0);
    turn(ui, actions);
}

fn sheet(ui: &mut Ui, page: &Page, number: usize) {
    let scale = ui.available_width() / PAGE_WIDTH_PT;
    let (rect, response) = ui.allocate_exact_size(vec2(PAGE_WIDTH_PT, PAGE_HEIGHT_PT) * scale, Sense::hover());
    let palette = &Palette::LIGHT;
    ui.painter().rect_filled(rect, 2.0, picture::color(palette, Paint::Card));
    let edge = Stroke::new(theme::hairline(ui), theme::color(ui, Paint::Border));
    ui.painter().rect_stroke(rect, 2.0, edge, StrokeKind::Outside);
    for (place, piece) in page.boxes.iter().enumerate() {
        let corner = picture::point(rect.min);
        for shapes in [&piece.decoration, &piece.shapes] {
            let placed: Vec<_> = shapes.iter().map(|shape| shape.placed(corner, scale)).collect();
            picture::shapes_in(ui, &placed, palette);
        }
        for line in &piece.lines {
            words_of(ui, line, corner, scale, palette);
        }
        read_aloud(ui, piece, response.id.with((number, place)), rect, scale);
    }
}

/// Words at their baseline; the kerning of the window and of the paper differ
/// by less than one sees.
fn words_of(ui: &Ui, line: &Line, corner: Point, scale: f32, palette: &Palette) {
    for word in &line.words {
        let placed: Vec<_> = word.shapes.iter().map(|shape| shape.placed(corner, scale)).collect();
        picture::shapes_in(ui, &placed, palette);
        if word.glyphs.is_empty() {
            continue;
        }
        let size = word.size_pt * scale;
        let font = if word.face == Face::Bold { fonts::bold(size) } else { fonts::regular(size) };
        let color = picture::color(palette, word.paint);
        let galley = ui.painter().layout_no_wrap(word.shown.trim_end().to_owned(), font, color);
        let ascent = galley.rows.first().and_then(|row| Some(row.pos.y + row.glyphs.first()?.pos.y)).unwrap_or(0.0);
        let at = Pos2::new(corner.x + word.x_pt * scale, corner.y + line.baseline_pt * scale - ascent);
        ui.painter().galley(at, galley, color);
    }
}

/// What a piece of the page says, for who cannot see it.
fn read_aloud(ui: &Ui, piece: &PageBox, id: Id, sheet: Rect, scale: f32) {
    let words: String =
        piece.lines.iter().flat_map(|line| &line.words).map(crate::report::layout::Word::text).collect();
    if piece.node.is_none() || words.trim().is_empty() {
        return;
    }
    let at = sheet.min + vec2(piece.area.x, piece.area.y) * scale;
    let area = Rect::from_min_size(at, vec2(piece.area.width, piece.area.height) * scale);
    let response = ui.interact(area, id, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, words.trim()));
}
