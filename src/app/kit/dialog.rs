//! What lies over the screen: one thing to read or to decide.

use eframe::egui::{self, CornerRadius, Frame, Id, Margin, Modal, ScrollArea, Stroke, Ui, accesskit};

use super::{text, theme};
use crate::drawing::Paint;

/// Draws a dialog with its heading; true when someone wants it closed (Escape,
/// or a click beside it). It holds the keyboard until then.
pub fn dialog(ui: &mut Ui, name: &str, title: &str, add: impl FnOnce(&mut Ui)) -> bool {
    let screen = ui.ctx().content_rect();
    let width = (screen.width() - 32.0).min(680.0);
    let margin: i8 = if screen.width() < theme::ONE_COLUMN_BELOW { 16 } else { 28 };
    let room = screen.height() - 32.0 - 2.0 * f32::from(margin);
    let frame = Frame::new()
        .fill(theme::color(ui, Paint::Card))
        .stroke(Stroke::new(theme::hairline(ui), theme::color(ui, Paint::Border)))
        .corner_radius(CornerRadius::same(theme::CARD_RADIUS))
        .inner_margin(Margin::same(margin));
    let opened = opens(ui, name);
    let shown = Modal::new(Id::unique(("dialog", name)))
        .frame(frame)
        .backdrop_color(egui::Color32::from_black_alpha(140))
        .show(ui.ctx(), |ui| {
            ui.set_width(width - 2.0 * f32::from(margin));
            ScrollArea::vertical().max_height(room).min_scrolled_height(room).auto_shrink([false, true]).show(
                ui,
                |ui| {
                    // Room for the focus ring, and for the scroll bar.
                    ui.set_width((ui.available_width() - 12.0).max(120.0));
                    let heading = text::dialog_title(ui, title, opened);
                    if opened && heading.has_focus() && !heading.gained_focus() {
                        settled(ui, name);
                    }
                    add(ui);
                    ui.add_space(8.0);
                },
            );
        });
    ui.ctx().accesskit_node_builder(shown.response.id, |node| {
        node.set_role(accesskit::Role::Dialog);
        node.set_modal();
        node.set_label(title);
    });
    shown.should_close()
}

/// Whether this dialog has only just opened; remembers what had the keyboard.
///
/// egui measures a dialog unseen at first, and what is unseen cannot take the
/// keyboard: so it counts as opening until its heading has it ([`settled`]).
fn opens(ui: &Ui, name: &str) -> bool {
    let before: Option<(String, bool)> = ui.ctx().data(|data| data.get_temp(open_id()));
    if let Some((open, settled)) = &before
        && open == name
    {
        return !settled;
    }
    let focused = ui.memory(egui::Memory::focused);
    ui.ctx().data_mut(|data| {
        data.insert_temp(open_id(), (name.to_owned(), false));
        if before.is_none() {
            data.insert_temp(return_id(), focused);
        }
    });
    true
}

/// The heading has the keyboard: from now on it goes where one sends it.
fn settled(ui: &Ui, name: &str) {
    ui.ctx().data_mut(|data| data.insert_temp(open_id(), (name.to_owned(), true)));
}

/// There is no dialog: gives the keyboard back to what had it before the last
/// one opened.
pub fn none(ui: &Ui) {
    let was_open: Option<(String, bool)> = ui.ctx().data_mut(|data| data.remove_temp(open_id()));
    if was_open.is_none() {
        return;
    }
    let back: Option<Option<Id>> = ui.ctx().data_mut(|data| data.remove_temp(return_id()));
    if let Some(back) = back.flatten() {
        ui.memory_mut(|memory| memory.request_focus(back));
    }
}

fn open_id() -> Id {
    Id::unique("huisscan-dialog")
}

fn return_id() -> Id {
    Id::unique("huisscan-dialog-return")
}
