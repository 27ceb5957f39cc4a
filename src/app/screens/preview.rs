//! The paper page by page: which page, how large, small pages to go to.

use eframe::egui::{self, Align2, CursorIcon, Id, Rect, ScrollArea, Sense, Stroke, StrokeKind, Ui, UiBuilder};
use eframe::egui::{Vec2, WidgetInfo, accesskit, accesskit::Role, vec2};

use super::{Actions, preview_sheet, preview_text};
use crate::app::action::Action;
use crate::app::desk::{Made, Zoom};
use crate::app::kit::{button, focus, fonts, keys, layout, notice, pick, text, theme};
use crate::app::state::State;
use crate::drawing::Paint;
use crate::report::layout::{PAGE_HEIGHT_PT, PAGE_WIDTH_PT, Page};
use crate::words::{Phrase, preview as words};

/// Points of a screen for a point of paper: 96 to the inch, 72 to the inch.
const FULL_SIZE: f32 = 96.0 / 72.0;
/// The small pages.
const SMALL_WIDTH: f32 = 70.0;
const SMALL_ROOM: Vec2 = vec2(92.0, 132.0);
/// How far an arrow key moves the page.
const ARROW: f32 = 60.0;

/// Where one is in the pages.
#[derive(Clone, Copy)]
struct Here<'a> {
    made: &'a Made,
    page: usize,
    total: usize,
}

impl<'a> Here<'a> {
    fn of(state: &'a State) -> Option<Self> {
        let made = state.desk.pages()?;
        let total = made.report.pages().len();
        (total > 0).then(|| Self { made, page: state.desk.page.min(total - 1), total })
    }
}

/// The shortcuts of the pages.
pub fn keys(ui: &Ui, state: &State, actions: &mut Actions) {
    let Some(here) = Here::of(state).filter(|_| state.dialog.is_none()) else { return };
    let ctx = ui.ctx();
    let to = if keys::page_on(ctx) {
        here.page + 1
    } else if keys::page_back(ctx) {
        here.page.saturating_sub(1)
    } else if keys::first_page(ctx) {
        0
    } else if keys::last_page(ctx) {
        here.total - 1
    } else {
        here.page
    };
    if to != here.page && to < here.total {
        actions.push(Action::Page(to));
    }
}

/// Beside the choices: the pages scroll in what room there is.
pub fn beside(ui: &mut Ui, state: &State, actions: &mut Actions) {
    let Some(here) = Here::of(state) else { return waiting(ui, state) };
    tools(ui, state, here, actions);
    layout::gap(ui, 12.0);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 12.0;
        let height = ui.available_height();
        if here.total > 1 {
            ui.vertical(|ui| {
                let width = SMALL_ROOM.x + ui.spacing().scroll.allocated_width();
                ui.set_width(width);
                ScrollArea::vertical()
                    .id_salt("small-pages")
                    .max_height(height)
                    .auto_shrink([false, true])
                    .show(ui, |ui| small_pages(ui, state, here, actions));
            });
        }
        let bar = ui.spacing().scroll.allocated_width();
        let room = vec2(ui.available_width() - bar, height - bar);
        size_keys(ui, state, room, actions);
        ScrollArea::new([moves_across(state), true])
            .id_salt(("sheet", here.page, state.desk.as_text, state.desk.zoom))
            .max_height(height)
            .auto_shrink([false, false])
            .show(ui, |ui| {
                let width = if moves_across(state) { room.x } else { ui.available_width() };
                let arrows = sheet(ui, state, here, vec2(width, room.y));
                ui.scroll_with_delta(arrows);
            });
    });
}

/// Whether the page can be wider than its room.
fn moves_across(state: &State) -> bool {
    !state.desk.as_text && matches!(state.desk.zoom, Zoom::Full | Zoom::Half | Zoom::Double)
}

/// Under the choices: the page scrolls with the screen.
pub fn in_page(ui: &mut Ui, state: &State, actions: &mut Actions) {
    let Some(here) = Here::of(state) else { return waiting(ui, state) };
    tools(ui, state, here, actions);
    layout::gap(ui, 12.0);
    if here.total > 1 {
        let strip = ScrollArea::horizontal().id_salt("small-pages").auto_shrink([false, true]);
        let gained = strip.show(ui, |ui| ui.horizontal(|ui| small_pages(ui, state, here, actions)).inner).inner;
        // The strip takes the wish to be seen for itself; the screen has to know too.
        if let Some(rect) = gained {
            ui.scroll_to_rect(rect, None);
        }
        layout::gap(ui, 12.0);
    }
    let room = vec2(ui.available_width(), (ui.ctx().content_rect().height() - 140.0).max(200.0));
    size_keys(ui, state, room, actions);
    if !moves_across(state) {
        let arrows = sheet(ui, state, here, room);
        return ui.scroll_with_delta(arrows);
    }
    let across = ScrollArea::horizontal().id_salt(("sheet", here.page, state.desk.zoom)).auto_shrink([false, true]);
    let arrows = across
        .show(ui, |ui| {
            let arrows = sheet(ui, state, here, room);
            ui.scroll_with_delta(vec2(arrows.x, 0.0));
            arrows
        })
        .inner;
    ui.scroll_with_delta(vec2(0.0, arrows.y));
}

fn waiting(ui: &mut Ui, state: &State) {
    let failed = state.desk.failed == Some(state.pages_of());
    notice::status_line(ui, state.say(if failed { words::NO_PREVIEW } else { words::MAKING }));
}

/// Turning, size, and the page as text.
fn tools(ui: &mut Ui, state: &State, here: Here, actions: &mut Actions) {
    layout::row(ui, |ui| {
        let turns = [
            (words::PAGE_BACK, here.page.checked_sub(1)),
            (words::PAGE_ON, Some(here.page + 1).filter(|page| *page < here.total)),
        ];
        for (phrase, to) in turns {
            ui.add_enabled_ui(to.is_some(), |ui| {
                if button::small(ui, state.say(phrase)).clicked() {
                    actions.extend(to.map(Action::Page));
                }
            });
        }
        let names = Zoom::ALL.map(|zoom| zoom_name(state, zoom));
        let names = names.each_ref().map(String::as_str);
        let now = Zoom::ALL.iter().position(|zoom| *zoom == state.desk.zoom).unwrap_or(0);
        let picked = pick::pick(ui, state.say(words::ZOOM), &names, now);
        if let Some(zoom) = picked.and_then(|place| Zoom::ALL.get(place)) {
            actions.push(Action::Zoom(*zoom));
        }
        if button::choice(ui, state.say(words::AS_TEXT), state.desk.as_text).clicked() {
            actions.push(Action::AsText(!state.desk.as_text));
        }
        let making = !state.pages_are_right();
        let said = if making { state.say(words::MAKING).to_owned() } else { page_of(state, here, here.page) };
        notice::status_line(ui, &said);
    });
    text::small(ui, state.say(words::KEYS));
}

fn page_of(state: &State, here: Here, page: usize) -> String {
    words::PAGE_OF.with(state.lang, &[("n", &(page + 1).to_string()), ("total", &here.total.to_string())])
}

fn zoom_name(state: &State, zoom: Zoom) -> String {
    let percent = |percent: &str| words::ZOOM_PERCENT.with(state.lang, &[("n", percent)]);
    let named = |phrase: Phrase| state.say(phrase).to_owned();
    match zoom {
        Zoom::Page => named(words::ZOOM_PAGE),
        Zoom::Width => named(words::ZOOM_WIDTH),
        Zoom::Full => percent("100"),
        Zoom::Half => percent("150"),
        Zoom::Double => percent("200"),
    }
}

/// Points of the screen for a point of paper.
fn scale(zoom: Zoom, room: Vec2) -> f32 {
    let across = (room.x - 4.0).max(100.0) / PAGE_WIDTH_PT;
    match zoom {
        Zoom::Page => across.min((room.y - 4.0).max(140.0) / PAGE_HEIGHT_PT),
        Zoom::Width => across,
        Zoom::Full => FULL_SIZE,
        Zoom::Half => FULL_SIZE * 1.5,
        Zoom::Double => FULL_SIZE * 2.0,
    }
}

/// + and - go to the next size that is really larger or smaller.
fn size_keys(ui: &Ui, state: &State, room: Vec2, actions: &mut Actions) {
    if state.dialog.is_some() {
        return;
    }
    let now = scale(state.desk.zoom, room);
    let others = |wanted: &dyn Fn(f32) -> bool| {
        let sizes = Zoom::ALL.into_iter().map(|zoom| (zoom, scale(zoom, room)));
        sizes.filter(|(_, size)| wanted(*size)).collect::<Vec<_>>()
    };
    let by_size = |one: &(Zoom, f32), other: &(Zoom, f32)| one.1.total_cmp(&other.1);
    let to = if keys::larger(ui.ctx()) {
        others(&|size| size > now * 1.01).into_iter().min_by(by_size)
    } else if keys::smaller(ui.ctx()) {
        others(&|size| size < now * 0.99).into_iter().max_by(by_size)
    } else {
        None
    };
    actions.extend(to.map(|(zoom, _)| Action::Zoom(zoom)));
}

/// The page itself, with its words for who cannot see it; returns how far arrow
/// keys move it.
fn sheet(ui: &mut Ui, state: &State, here: Here, room: Vec2) -> Vec2 {
    let id = Id::unique("sheet");
    let builder = UiBuilder::new()
        .scope_id(id)
        .sense(Sense::focusable_noninteractive())
        .accessibility_role(Role::Document)
        .accessibility_label(page_of(state, here, here.page));
    let group = ui.scope_builder(builder, |ui| {
        let pieces = here.made.pieces.get(here.page).map(Vec::as_slice).unwrap_or_default();
        if state.desk.as_text {
            ui.set_max_width(room.x.min(theme::TEXT_WIDTH));
            preview_text::page(ui, state, pieces);
        } else if let Some(page) = here.made.report.pages().get(here.page) {
            let scale = scale(state.desk.zoom, room);
            ui.add_space(2.0);
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = 0.0;
                ui.add_space(((room.x - PAGE_WIDTH_PT * scale) / 2.0).max(2.0));
                preview_sheet::sheet(ui, page, pieces, &here.made.photos, scale);
            });
            ui.add_space(2.0);
        }
        ui.response()
    });
    // egui tells where widgets are, not where a group of them is.
    let rect = group.response.rect;
    ui.ctx().accesskit_node_builder(id, |node| {
        let (x0, y0, x1, y1) = (rect.left().into(), rect.top().into(), rect.right().into(), rect.bottom().into());
        node.set_bounds(accesskit::Rect { x0, y0, x1, y1 });
    });
    if !group.inner.has_focus() {
        return Vec2::ZERO;
    }
    let filter = egui::EventFilter { vertical_arrows: true, horizontal_arrows: true, ..egui::EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
    if focus::by_keyboard(ui.ctx()) {
        let seen = group.response.rect.intersect(ui.clip_rect()).shrink(4.0);
        let stroke = Stroke::new(3.0, theme::color(ui, Paint::Accent));
        ui.painter().rect_stroke(seen, 4.0, stroke, StrokeKind::Middle);
    }
    let pressed = |key| ui.input(|input| input.num_presses(key)) as f32;
    let x = pressed(egui::Key::ArrowLeft) - pressed(egui::Key::ArrowRight);
    let y = pressed(egui::Key::ArrowUp) - pressed(egui::Key::ArrowDown);
    vec2(x, y) * ARROW
}

/// A small page for each; returns the one that has just got the keyboard.
fn small_pages(ui: &mut Ui, state: &State, here: Here, actions: &mut Actions) -> Option<Rect> {
    let builder = UiBuilder::new().accessibility_role(Role::Group).accessibility_label(state.say(words::PAGES));
    let turned = turned_to(ui, here.page);
    let mut gained = None;
    ui.scope_builder(builder, |ui| {
        ui.spacing_mut().item_spacing = Vec2::ZERO;
        for (number, page) in here.made.report.pages().iter().enumerate() {
            let is_here = number == here.page;
            let (rect, response) = ui.allocate_exact_size(SMALL_ROOM, Sense::click());
            let name = page_of(state, here, number);
            response.widget_info(|| WidgetInfo::selected(Role::Button, true, is_here, &name));
            if ui.is_rect_visible(rect) {
                small_page(ui, rect, page, number, is_here, response.hovered());
            }
            if response.gained_focus() || is_here && turned {
                response.scroll_to_me(None);
            }
            if response.has_focus() && focus::by_keyboard(ui.ctx()) {
                focus::ring(ui, rect.shrink(7.0), theme::CONTROL_RADIUS);
            }
            if response.gained_focus() {
                gained = Some(rect);
            }
            if response.on_hover_cursor(CursorIcon::PointingHand).clicked() {
                actions.push(Action::Page(number));
            }
        }
    });
    gained
}

/// Whether another page is shown than in the frame before.
fn turned_to(ui: &Ui, page: usize) -> bool {
    let id = Id::unique("page-before");
    let before: Option<usize> = ui.ctx().data(|data| data.get_temp(id));
    ui.ctx().data_mut(|data| data.insert_temp(id, page));
    before.is_some_and(|before| before != page)
}

fn small_page(ui: &Ui, rect: Rect, page: &Page, number: usize, is_here: bool, hovered: bool) {
    let scale = SMALL_WIDTH / PAGE_WIDTH_PT;
    let size = vec2(PAGE_WIDTH_PT, PAGE_HEIGHT_PT) * scale;
    let sheet = Rect::from_min_size(rect.center_top() + vec2(-size.x / 2.0, 6.0), size);
    preview_sheet::greeked(ui, page, sheet, scale);
    let (width, paint) = match (is_here, hovered) {
        (true, _) => (3.0, Paint::Accent),
        (false, true) => (2.0, Paint::Soft),
        (false, false) => (1.0, Paint::Border),
    };
    ui.painter().rect_stroke(sheet, 2.0, Stroke::new(width, theme::color(ui, paint)), StrokeKind::Outside);
    let (font, ink) =
        if is_here { (fonts::bold(theme::SMALL), Paint::Ink) } else { (fonts::regular(theme::SMALL), Paint::Soft) };
    let at = sheet.center_bottom() + vec2(0.0, 4.0);
    ui.painter().text(at, Align2::CENTER_TOP, (number + 1).to_string(), font, theme::color(ui, ink));
}
