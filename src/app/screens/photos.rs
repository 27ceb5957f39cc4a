//! Photos on a card: small, each with a way to see it large.

use std::collections::BTreeMap;
use std::sync::Arc;

use eframe::egui::accesskit::Role;
use eframe::egui::{
    Color32, ColorImage, Context, CornerRadius, Id, Rect, Sense, TextureHandle, TextureOptions, Ui, WidgetInfo, pos2,
    vec2,
};

use super::Actions;
use crate::app::action::Action;
use crate::app::kit::{button, card, dialog, field, layout, notice};
use crate::app::photos::{PhotoAction, Picture};
use crate::app::state::State;
use crate::scan::Asked;
use crate::words::{photos as words, window};

/// As high as a small photo is.
const SMALL_HEIGHT: f32 = 120.0;

/// Draws the photos of a question, and the way to add one.
pub fn photos(ui: &mut Ui, state: &State, asked: Asked, actions: &mut Actions) {
    card::sunk(ui, |ui| {
        for (place, photo) in state.scan.photos.get(&asked).into_iter().flatten().enumerate() {
            one(ui, state, asked, place, &photo.id, actions);
        }
        if let Some(error) = &state.photos.error {
            notice::problem(ui, error);
        }
        if let Some((_, path)) = state.photos.from.as_ref().filter(|(of, _)| *of == asked) {
            let told = words::STILL_THERE.with(state.lang, &[("path", &path.display().to_string())]);
            notice::banner(ui, notice::Kind::Info, &told);
            layout::gap(ui, 8.0);
        }
        if state.photos.busy {
            notice::status_line(ui, state.say(words::BUSY));
        } else if !state.keeping.is_read_only() {
            add(ui, state, asked, actions);
        }
    });
}

fn one(ui: &mut Ui, state: &State, asked: Asked, place: usize, name: &str, actions: &mut Actions) {
    let number = (place + 1).to_string();
    let named = |phrase: crate::words::Phrase| phrase.with(state.lang, &[("n", &number)]);
    layout::row(ui, |ui| {
        if let Some(picture) = state.photos.pictures.get(name) {
            let width = SMALL_HEIGHT * picture.width as f32 / picture.height.max(1) as f32;
            paint(ui, name, picture, vec2(width.min(ui.available_width()), SMALL_HEIGHT), &named(words::NUMBER));
        }
        if button::small(ui, &named(words::LARGE)).clicked() {
            actions.push(Action::Photo(PhotoAction::Large(name.to_owned())));
        }
        if button::quiet(ui, &named(words::REMOVE)).clicked() {
            actions.push(Action::Photo(PhotoAction::Remove(asked, place)));
        }
    });
    layout::gap(ui, 8.0);
}

fn add(ui: &mut Ui, state: &State, asked: Asked, actions: &mut Actions) {
    let mut path = state.photos.path.clone();
    let about = field::Field {
        hint: state.say(if state.keeping.in_vault().is_some() { words::ABOUT } else { words::ABOUT_IN_MEMORY }),
        limit: 4000,
        ..field::Field::line(state.say(words::PATH), 560.0)
    };
    if field::field(ui, Id::unique(("photo", state.arrivals)), &about, &mut path).changed() {
        actions.push(Action::Photo(PhotoAction::Path(path)));
    }
    layout::gap(ui, 8.0);
    layout::row(ui, |ui| {
        if button::small(ui, state.say(words::ADD)).clicked() {
            actions.push(Action::Photo(PhotoAction::AddTyped(asked)));
        }
        if button::small(ui, state.say(words::PICK)).clicked() {
            actions.push(Action::Photo(PhotoAction::Pick(asked)));
        }
    });
}

/// One photo, as large as there is room for.
pub fn large(ui: &mut Ui, state: &State, actions: &mut Actions) {
    let closed = dialog::dialog(ui, "photo", state.say(words::PHOTO), |ui| {
        let name = state.photos.large.as_deref().unwrap_or_default();
        if let Some(picture) = state.photos.pictures.get(name) {
            let width = ui.available_width().min(picture.width as f32);
            let size = vec2(width, width * picture.height as f32 / picture.width.max(1) as f32);
            paint(ui, name, picture, size, state.say(words::PHOTO));
        }
        layout::gap(ui, 16.0);
        if button::primary(ui, state.say(window::CLOSE_PANEL)).clicked() {
            actions.push(Action::CloseDialog);
        }
    });
    if closed {
        actions.push(Action::CloseDialog);
    }
}

fn paint(ui: &mut Ui, name: &str, picture: &Arc<Picture>, size: eframe::egui::Vec2, described: &str) {
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, described));
    if ui.is_rect_visible(rect) {
        let texture = texture(ui, ("photo-texture", name), picture);
        let whole = Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0));
        ui.painter().image(texture.id(), rect, whole, Color32::WHITE);
        let edge = eframe::egui::Stroke::new(1.0, crate::app::kit::theme::color(ui, crate::drawing::Paint::Border));
        ui.painter().rect_stroke(rect, CornerRadius::ZERO, edge, eframe::egui::StrokeKind::Inside);
    }
}

/// Photos as the graphics have them, by what shows them and by name, with the pass
/// in which each was painted last.
type Painted = BTreeMap<(String, String), (TextureHandle, u64)>;

fn painted_id() -> Id {
    Id::unique("painted-photos")
}

/// Made once and kept with what else the toolkit remembers, as long as it is
/// painted: a photo that is left out or scrolled away is dropped, and a lock drops
/// all.
pub fn texture(ui: &Ui, key: (&str, &str), picture: &Picture) -> TextureHandle {
    let now = ui.ctx().cumulative_pass_nr();
    let name = (key.0.to_owned(), key.1.to_owned());
    let known = ui.ctx().data_mut(|data| {
        let painted: &mut Painted = data.get_temp_mut_or_default(painted_id());
        painted.get_mut(&name).map(|(texture, last)| {
            *last = now;
            texture.clone()
        })
    });
    known.unwrap_or_else(|| {
        let image = ColorImage::from_rgb([picture.width, picture.height], &picture.rgb);
        let texture = ui.ctx().load_texture(key.0, image, TextureOptions::LINEAR);
        ui.ctx().data_mut(|data| {
            let painted: &mut Painted = data.get_temp_mut_or_default(painted_id());
            painted.insert(name, (texture.clone(), now));
        });
        texture
    })
}

/// Drops the photos that were not painted in this pass.
pub fn drop_unpainted(ctx: &Context) {
    let now = ctx.cumulative_pass_nr();
    ctx.data_mut(|data| {
        if let Some(mut painted) = data.get_temp::<Painted>(painted_id()).filter(|painted| !painted.is_empty()) {
            painted.retain(|_, (_, last)| *last >= now);
            data.insert_temp(painted_id(), painted);
        }
    });
}
