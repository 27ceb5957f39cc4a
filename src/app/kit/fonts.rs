//! The one typeface, regular and bold.
//!
//! Atkinson Hyperlegible Next, made for low vision, is in the program: no fonts
//! of the system are read, and the window looks the same everywhere. egui makes
//! text "strong" by colour only, so bold is a family of its own. The typeface
//! has no arrows, check marks or stars; those are painted.

use std::sync::Arc;

use eframe::egui::{Context, FontData, FontDefinitions, FontFamily, FontId};

use crate::drawing::typeface::Face;

const BOLD_FAMILY: &str = "bold";

/// Regular letters of a size.
pub fn regular(size: f32) -> FontId {
    FontId::new(size, FontFamily::Proportional)
}

/// Bold letters of a size.
pub fn bold(size: f32) -> FontId {
    FontId::new(size, FontFamily::Name(BOLD_FAMILY.into()))
}

/// Makes the typeface the only one of the window. A context that draws with
/// [`bold`] before this has run panics, so it is called where the window is
/// made.
pub fn install(ctx: &Context) {
    install_as(ctx, ["regular", "bold"]);
}

/// Makes the typeface anew, under other names than before: every word that was
/// laid out with it is dropped.
pub fn install_anew(ctx: &Context) {
    let first = ["regular", "bold"];
    let has_first = ctx.fonts(|fonts| fonts.definitions().font_data.contains_key(first[0]));
    install_as(ctx, if has_first { ["regular-anew", "bold-anew"] } else { first });
}

fn install_as(ctx: &Context, [regular, bold]: [&str; 2]) {
    let mut fonts = FontDefinitions::empty();
    fonts.font_data.insert(regular.into(), Arc::new(FontData::from_static(Face::Regular.bytes())));
    fonts.font_data.insert(bold.into(), Arc::new(FontData::from_static(Face::Bold.bytes())));
    fonts.families.insert(FontFamily::Proportional, vec![regular.into()]);
    // egui asks for a monospace family whether or not anything uses it.
    fonts.families.insert(FontFamily::Monospace, vec![regular.into()]);
    fonts.families.insert(FontFamily::Name(BOLD_FAMILY.into()), vec![bold.into(), regular.into()]);
    ctx.set_fonts(fonts);
}
