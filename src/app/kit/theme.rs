//! Named sizes and colours, and how egui's own parts take them over.
//!
//! A colour is asked for by its role: `theme::color(ui, Paint::Accent)`. Which
//! palette answers is the person's choice, kept in egui's memory so that a
//! widget needs no extra argument.

use eframe::egui::{self, Color32, CornerRadius, FontId, Margin, Shadow, Stroke, TextStyle, Vec2, Visuals};

use super::fonts;
use crate::drawing::{Paint, Palette};
use crate::words::Lang;

/// Body text.
pub const BODY: f32 = 17.0;
/// Small text.
pub const SMALL: f32 = 15.0;
/// The first line of a card that is one of several.
pub const LEAD: f32 = 19.0;
/// The question on a card; section headings.
pub const QUESTION: f32 = 23.0;
/// The heading of a screen.
pub const HEADING: f32 = 30.0;

/// No control is lower than this.
pub const CONTROL_HEIGHT: f32 = 44.0;
/// Corners of controls.
pub const CONTROL_RADIUS: u8 = 8;
/// Corners of cards.
pub const CARD_RADIUS: u8 = 12;
/// Content is never wider than this: lines of 60 to 75 characters.
pub const CONTENT_WIDTH: f32 = 760.0;
/// Running text is never wider than this.
pub const TEXT_WIDTH: f32 = 620.0;
/// Between the edge of a pane and what is in it.
pub const PANE_MARGIN: Margin = Margin { left: 8, right: 16, top: 16, bottom: 12 };
/// Below this the window has one column, and lists become menus.
pub const ONE_COLUMN_BELOW: f32 = 700.0;

/// Which colours the window has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// By day.
    #[default]
    Light,
    /// In the evening.
    Dark,
    /// Black, white and yellow, with heavier lines.
    HighContrast,
}

impl Theme {
    /// All, in the order of the menu.
    pub const ALL: [Self; 3] = [Self::Light, Self::Dark, Self::HighContrast];

    const fn palette(self) -> &'static Palette {
        match self {
            Self::Light => &Palette::LIGHT,
            Self::Dark => &Palette::DARK,
            Self::HighContrast => &Palette::HIGH_CONTRAST,
        }
    }
}

/// The colour of a role in the palette of now.
pub fn color(ui: &egui::Ui, paint: Paint) -> Color32 {
    color_of(current(ui.ctx()), paint)
}

/// The palette of now.
pub fn palette(ui: &egui::Ui) -> &'static Palette {
    current(ui.ctx()).palette()
}

/// The width of a hairline: a decoration by day, a real line in high contrast.
pub fn hairline(ui: &egui::Ui) -> f32 {
    if current(ui.ctx()) == Theme::HighContrast { 2.0 } else { 1.0 }
}

/// The theme of now.
pub fn current(ctx: &egui::Context) -> Theme {
    ctx.data(|data| data.get_temp(theme_id())).unwrap_or_default()
}

/// Gives the whole window a theme. Cheap when nothing changes, so it may be
/// called every frame.
pub fn apply(ctx: &egui::Context, theme: Theme) {
    let before: Option<Theme> = ctx.data(|data| data.get_temp(theme_id()));
    if before == Some(theme) {
        return;
    }
    ctx.data_mut(|data| data.insert_temp(theme_id(), theme));
    let base = if theme == Theme::Light { egui::Theme::Light } else { egui::Theme::Dark };
    ctx.options_mut(|options| options.fallback_theme = egui::Theme::Light);
    ctx.set_theme(base);
    ctx.style_mut_of(base, |style| {
        style.visuals = visuals(theme);
        style.text_styles = text_styles();
        style.spacing.item_spacing = Vec2::new(12.0, 8.0);
        style.spacing.button_padding = Vec2::new(16.0, 10.0);
        style.spacing.interact_size = Vec2::new(CONTROL_HEIGHT, CONTROL_HEIGHT);
        style.spacing.scroll = egui::style::ScrollStyle { bar_width: 12.0, ..egui::style::ScrollStyle::solid() };
        // No gradients: what goes on below is cut off plainly.
        style.spacing.scroll.fade.strength = 0.0;
        style.spacing.menu_margin = Margin::same(8);
        // Nothing moves: an idle window draws nothing, and no one gets dizzy.
        style.animation_time = 0.0;
        style.scroll_animation = egui::style::ScrollAnimation::none();
        style.interaction.tooltip_delay = 0.2;
        // A drag over text selects nothing: answers and advice are not copied
        // by accident, and Tab order holds controls only.
        style.interaction.selectable_labels = false;
    });
}

/// The language of now, for what a widget says of itself.
pub fn language(ctx: &egui::Context) -> Lang {
    ctx.data(|data| data.get_temp(egui::Id::unique("huisscan-language"))).unwrap_or_default()
}

/// Tells widgets the language.
pub fn set_language(ctx: &egui::Context, lang: Lang) {
    ctx.data_mut(|data| data.insert_temp(egui::Id::unique("huisscan-language"), lang));
}

fn theme_id() -> egui::Id {
    egui::Id::unique("huisscan-theme")
}

fn color_of(theme: Theme, paint: Paint) -> Color32 {
    let [red, green, blue] = theme.palette().rgb(paint);
    Color32::from_rgb(red, green, blue)
}

fn text_styles() -> std::collections::BTreeMap<TextStyle, FontId> {
    [
        (TextStyle::Small, fonts::regular(SMALL)),
        (TextStyle::Body, fonts::regular(BODY)),
        (TextStyle::Button, fonts::bold(BODY)),
        (TextStyle::Monospace, fonts::regular(BODY)),
        (TextStyle::Heading, fonts::bold(HEADING)),
    ]
    .into()
}

fn visuals(theme: Theme) -> Visuals {
    let paint = |role| color_of(theme, role);
    let mut visuals = if theme == Theme::Light { Visuals::light() } else { Visuals::dark() };
    let line = if theme == Theme::HighContrast { 2.0 } else { 1.0 };
    visuals.override_text_color = None;
    visuals.panel_fill = paint(Paint::Paper);
    visuals.window_fill = paint(Paint::Card);
    visuals.window_stroke = Stroke::new(line, paint(Paint::Line));
    visuals.window_shadow = Shadow::NONE;
    visuals.popup_shadow = Shadow::NONE;
    visuals.window_corner_radius = CornerRadius::same(CARD_RADIUS);
    visuals.menu_corner_radius = CornerRadius::same(CONTROL_RADIUS);
    visuals.extreme_bg_color = paint(Paint::Sunk);
    visuals.text_edit_bg_color = Some(paint(Paint::Card));
    visuals.faint_bg_color = paint(Paint::Sunk);
    visuals.hyperlink_color = paint(Paint::Accent);
    visuals.error_fg_color = paint(Paint::ActNow);
    visuals.warn_fg_color = paint(Paint::Attention);
    visuals.weak_text_color = Some(paint(Paint::Soft));
    visuals.selection.bg_fill = paint(Paint::AccentTint);
    visuals.selection.stroke = Stroke::new(2.0, paint(Paint::Accent));
    // A cursor that blinks wakes the machine twice a second for nothing.
    visuals.text_cursor.blink = false;
    visuals.text_cursor.stroke = Stroke::new(2.0, paint(Paint::Accent));
    let widgets = &mut visuals.widgets;
    for widget in [
        &mut widgets.noninteractive,
        &mut widgets.inactive,
        &mut widgets.hovered,
        &mut widgets.active,
        &mut widgets.open,
    ] {
        widget.corner_radius = CornerRadius::same(CONTROL_RADIUS);
        widget.expansion = 0.0;
        widget.bg_fill = paint(Paint::Card);
        widget.weak_bg_fill = paint(Paint::Card);
        widget.bg_stroke = Stroke::new(line, paint(Paint::Border));
        widget.fg_stroke = Stroke::new(1.5, paint(Paint::Ink));
    }
    widgets.noninteractive.bg_stroke = Stroke::new(line, paint(Paint::Line));
    // Scroll bars take these fills; on the page's colour they must be seen.
    widgets.inactive.bg_fill = paint(Paint::Border);
    widgets.hovered.bg_fill = paint(Paint::Soft);
    widgets.active.bg_fill = paint(Paint::Accent);
    visuals
}
