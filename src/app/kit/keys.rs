//! Shortcuts of the whole window. None fires while someone types.

use eframe::egui::{Context, Key, Modifiers};

/// Whether a text field has the keyboard.
pub fn typing(ctx: &Context) -> bool {
    ctx.text_edit_focused()
}

/// Alt+Left: to the question before.
pub fn back(ctx: &Context) -> bool {
    pressed(ctx, Modifiers::ALT, Key::ArrowLeft)
}

/// Ctrl+Z: takes back the last change.
pub fn undo(ctx: &Context) -> bool {
    pressed(ctx, Modifiers::COMMAND, Key::Z)
}

/// K: the answer to an earlier version is still right ("klopt nog").
pub fn still_right(ctx: &Context) -> bool {
    pressed(ctx, Modifiers::NONE, Key::K)
}

/// Ctrl+L: locks, also while someone types.
pub fn lock(ctx: &Context) -> bool {
    ctx.input_mut(|input| input.consume_key(Modifiers::COMMAND, Key::L))
}

/// Page Down: the next page.
pub fn page_on(ctx: &Context) -> bool {
    pressed(ctx, Modifiers::NONE, Key::PageDown)
}

/// Page Up: the page before.
pub fn page_back(ctx: &Context) -> bool {
    pressed(ctx, Modifiers::NONE, Key::PageUp)
}

/// Home: the first page.
pub fn first_page(ctx: &Context) -> bool {
    pressed(ctx, Modifiers::NONE, Key::Home)
}

/// End: the last page.
pub fn last_page(ctx: &Context) -> bool {
    pressed(ctx, Modifiers::NONE, Key::End)
}

/// +: larger. The key beside it too, which has + above it.
pub fn larger(ctx: &Context) -> bool {
    pressed(ctx, Modifiers::NONE, Key::Plus) || pressed(ctx, Modifiers::NONE, Key::Equals)
}

/// -: smaller.
pub fn smaller(ctx: &Context) -> bool {
    pressed(ctx, Modifiers::NONE, Key::Minus)
}

fn pressed(ctx: &Context, modifiers: Modifiers, key: Key) -> bool {
    !typing(ctx) && ctx.input_mut(|input| input.consume_key(modifiers, key))
}
