//! The bar on every screen: name, what is saved, where to go, help in danger.

use eframe::egui::{
    Align, CursorIcon, Frame, Layout, Margin, Panel, Popup, PopupCloseBehavior, Sense, Stroke, Ui, WidgetInfo,
    accesskit::Role, vec2,
};

use super::Actions;
use crate::app::action::{Action, KeepAction};
use crate::app::keeping::Kept;
use crate::app::kit::theme::Theme;
use crate::app::kit::{button, focus, fonts, notice, pick, text, theme};
use crate::app::moment;
use crate::app::state::{Screen, State};
use crate::drawing::Paint;
use crate::words::{Lang, Phrase, guides, keeping, locking, settings, window as words};

/// From this width on the screens stand in the bar; else they are in the menu.
const SCREENS_IN_BAR: f32 = 1120.0;

/// Draws the bar.
pub fn top_bar(ui: &mut Ui, state: &State, actions: &mut Actions) {
    let width = ui.available_width();
    let side = if width < theme::ONE_COLUMN_BELOW { 12 } else { 28 };
    let frame = Frame::new().fill(theme::color(ui, Paint::Card)).inner_margin(Margin::symmetric(side, 6));
    let bar = Panel::top("top-bar").frame(frame).show_separator_line(false).show(ui, |ui| {
        ui.horizontal(|ui| {
            ui.set_min_height(theme::CONTROL_HEIGHT);
            ui.spacing_mut().item_spacing.x = 12.0;
            let name = eframe::egui::RichText::new(state.say(words::NAME)).font(fonts::bold(theme::BODY));
            ui.label(name.color(theme::color(ui, Paint::Ink)));
            if width >= SCREENS_IN_BAR {
                ui.add_space(8.0);
                ui.scope(|ui| tabs(ui, state, actions));
            }
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                // Drawn from the right: the last in reading order comes first.
                if button::danger(ui, state.say(words::DANGER)).clicked() {
                    actions.push(Action::Danger);
                }
                if state.has_secrets() && width >= 560.0 {
                    let exit = button::small(ui, state.say(locking::QUICK_EXIT));
                    if exit.on_hover_text(state.say(locking::QUICK_EXIT_ABOUT)).clicked() {
                        actions.push(Action::QuickExit);
                    }
                }
                menu(ui, state, width < SCREENS_IN_BAR, actions);
                saved(ui, state, width);
            });
        });
    });
    let line = Stroke::new(theme::hairline(ui), theme::color(ui, Paint::Line));
    ui.painter().hline(bar.response.rect.x_range(), bar.response.rect.bottom() - 0.5, line);
}

fn saved(ui: &mut Ui, state: &State, width: f32) {
    // In a row from the right words do not wrap: the short ones fit.
    if ui.available_width() > 130.0
        && let Some(words) = how_kept(state, width)
    {
        notice::status_line(ui, &words);
    }
}

/// How the scan is kept, as it is at this moment.
fn how_kept(state: &State, width: f32) -> Option<String> {
    let phrase = match &state.keeping.kept {
        Kept::InVault(vault) if vault.read_only => keeping::READ_ONLY,
        Kept::InVault(_) if state.keeping.trouble().is_some() => keeping::NOT_SAVED,
        Kept::InVault(vault) if vault.is_behind() => keeping::SAVING,
        Kept::InVault(vault) => {
            let today = moment::is_today(vault.saved_at, state.today);
            let (phrase, time) = if today {
                (keeping::SAVED_AT, moment::time(vault.saved_at))
            } else {
                (keeping::SAVED_ON, moment::day_and_time(vault.saved_at, state.lang))
            };
            return Some(phrase.with(state.lang, &[("time", &time)]));
        }
        Kept::Undecided | Kept::Nothing if !state.has_answers() => return None,
        Kept::Nothing => keeping::NOTHING_KEPT,
        Kept::Undecided if width < 1366.0 => words::IN_MEMORY_SHORT,
        Kept::Undecided => words::IN_MEMORY,
    };
    Some(state.say(phrase).to_owned())
}

/// The screens one can go to now, in their order. There is no room in the bar
/// for the help cards; the start, the result and the plan lead there.
fn screens(state: &State, in_bar: bool) -> Vec<(Screen, Phrase)> {
    let mut screens = vec![(Screen::Start, words::START)];
    if state.begun {
        screens.extend([
            (Screen::Elements, words::ELEMENTS),
            (Screen::Walk, words::WALK),
            (Screen::Result, words::RESULT),
            (Screen::Plan, words::PLAN),
            (Screen::Report, words::REPORT),
        ]);
    }
    if !in_bar && !state.checklist.guides.is_empty() {
        screens.insert(1, (Screen::Guides, guides::TITLE));
    }
    if state.checklist.kinds.is_empty() {
        screens.retain(|(screen, _)| *screen != Screen::Elements);
    }
    screens
}

fn go(screen: Screen) -> Action {
    if screen == Screen::Walk { Action::Resume } else { Action::Go(screen) }
}

fn tabs(ui: &mut Ui, state: &State, actions: &mut Actions) {
    ui.spacing_mut().item_spacing.x = 0.0;
    for (screen, phrase) in screens(state, true) {
        if tab(ui, state.say(phrase), state.screen == screen) && state.screen != screen {
            actions.push(go(screen));
        }
    }
}

/// One screen's name; a line beneath where one is.
fn tab(ui: &mut Ui, label: &str, here: bool) -> bool {
    let paint = if here { Paint::Ink } else { Paint::Soft };
    let font = if here { fonts::bold(theme::SMALL) } else { fonts::regular(theme::SMALL) };
    let color = theme::color(ui, paint);
    let galley = text::galley(ui, label, font, color, f32::INFINITY);
    let (rect, response) = ui.allocate_exact_size(vec2(galley.size().x + 22.0, theme::CONTROL_HEIGHT), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Tab, true, here, label));
    ui.painter().galley(rect.center() - galley.size() / 2.0, galley, color);
    if here || response.hovered() {
        let mark = if here { Paint::Accent } else { Paint::Border };
        let stroke = Stroke::new(3.0, theme::color(ui, mark));
        ui.painter().hline(rect.left() + 11.0..=rect.right() - 11.0, rect.bottom() - 5.0, stroke);
    }
    if response.has_focus() && focus::by_keyboard(ui.ctx()) {
        focus::ring(ui, rect.shrink2(vec2(6.0, 6.0)), theme::CONTROL_RADIUS);
    }
    response.on_hover_cursor(CursorIcon::PointingHand).clicked()
}

fn menu(ui: &mut Ui, state: &State, with_screens: bool, actions: &mut Actions) {
    let label = state.say(if with_screens { words::MENU_ALL } else { words::MENU });
    let response = pick::opener(ui, label);
    Popup::menu(&response).close_behavior(PopupCloseBehavior::CloseOnClickOutside).show(|ui| {
        ui.set_min_width(240.0);
        ui.spacing_mut().item_spacing.y = 2.0;
        let room = ui.ctx().content_rect().height() - 90.0;
        eframe::egui::ScrollArea::vertical().max_height(room).min_scrolled_height(room).show(ui, |ui| {
            if with_screens {
                for (screen, phrase) in screens(state, false) {
                    if pick::item(ui, state.say(phrase), state.screen == screen) {
                        actions.push(go(screen));
                        ui.close();
                    }
                }
                ui.add_space(8.0);
            }
            text::small_bold(ui, state.say(words::COLOURS));
            for theme in Theme::ALL {
                if pick::item(ui, state.say(theme_name(theme)), state.theme == theme) {
                    actions.push(Action::Theme(theme));
                }
            }
            ui.add_space(8.0);
            text::small_bold(ui, state.say(words::LANGUAGE));
            for (lang, name) in [(Lang::Nl, "Nederlands"), (Lang::En, "English")] {
                if pick::item(ui, name, state.lang == lang) {
                    actions.push(Action::Language(lang));
                }
            }
            ui.add_space(8.0);
            ui.scope(|ui| {
                ui.set_max_width(260.0);
                text::small(ui, state.say(words::LARGER));
            });
            ui.add_space(8.0);
            if pick::item(ui, state.say(settings::TITLE), state.screen == Screen::Settings) {
                actions.extend([Action::Go(Screen::Settings), Action::Keep(KeepAction::Task(None))]);
                ui.close();
            }
            if state.has_secrets() && pick::item(ui, state.say(locking::LOCK), false) {
                actions.push(Action::Lock);
                ui.close();
            }
        });
    });
}

pub(super) const fn theme_name(theme: Theme) -> Phrase {
    match theme {
        Theme::Light => words::LIGHT,
        Theme::Dark => words::DARK,
        Theme::HighContrast => words::HIGH_CONTRAST,
    }
}
