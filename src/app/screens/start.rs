//! Where one comes in.

use eframe::egui::Ui;

use super::{Actions, notice_bar};
use crate::app::action::{Action, KeepAction};
use crate::app::derived::Card;
use crate::app::keeping::Found;
use crate::app::kit::{button, card, layout, markup, notice, text, theme};
use crate::app::state::{Round, Screen, State};
use crate::checklist::Status;
use crate::report::Paper;
use crate::words::{guides, keeping, preview, settings, start as words};

/// Draws the screen.
pub fn start(ui: &mut Ui, state: &State, actions: &mut Actions) {
    layout::page(ui, "start", theme::CONTENT_WIDTH, |ui| {
        notice_bar::notice_bar(ui, state, actions);
        super::heading(ui, state, state.say(words::TITLE));
        text::soft(ui, state.say(words::LEAD));
        layout::gap(ui, 20.0);
        if state.keeping.found == Found::Closed && !state.begun {
            resume_kept(ui, state, actions);
            layout::gap(ui, 20.0);
        }
        if let Found::Trouble(trouble) = state.keeping.found {
            notice::banner(ui, notice::Kind::Problem, state.say(trouble.words()));
            layout::gap(ui, 20.0);
        }
        if state.checklist.status != Status::Withdrawn || state.begun {
            begin(ui, state, actions);
        } else {
            notice::banner(ui, notice::Kind::Problem, state.say(words::WITHDRAWN));
        }
        if state.checklist.status == Status::Draft {
            layout::gap(ui, 12.0);
            text::small_bold(ui, state.say(words::DRAFT));
        }
        layout::gap(ui, 20.0);
        incident(ui, state, actions);
        layout::gap(ui, 20.0);
        help_cards(ui, state, actions);
        layout::gap(ui, 28.0);
        before(ui, state);
        layout::gap(ui, 12.0);
        if button::quiet(ui, state.say(settings::TITLE)).clicked() {
            actions.extend([Action::Go(Screen::Settings), Action::Keep(KeepAction::Task(None))]);
        }
        layout::gap(ui, 28.0);
        about(ui, state, actions);
    });
}

fn begin(ui: &mut Ui, state: &State, actions: &mut Actions) {
    let has_quick = state.checklist.questions.iter().any(|question| question.quick);
    card::card(ui, |ui| {
        if state.begun {
            progress(ui, state);
            layout::row(ui, |ui| {
                if button::primary(ui, state.say(words::RESUME)).clicked() {
                    actions.push(Action::Resume);
                }
                if state.round == Round::Quick && button::secondary(ui, state.say(words::TO_FULL)).clicked() {
                    actions.push(Action::Begin(Round::Full));
                }
            });
            return;
        }
        layout::row(ui, |ui| {
            let full = if state.keeping.found == Found::Closed {
                button::secondary(ui, state.say(words::FULL))
            } else {
                button::primary(ui, state.say(words::FULL))
            };
            if full.clicked() {
                actions.push(Action::Begin(Round::Full));
            }
            if has_quick && button::secondary(ui, state.say(words::QUICK)).clicked() {
                actions.push(Action::Begin(Round::Quick));
            }
        });
        layout::gap(ui, 12.0);
        let coverage = state.derived.assessment.coverage;
        let minutes = |asked: u32| state.pace.minutes(asked as usize).to_string();
        text::small(ui, &words::FULL_ABOUT.with(state.lang, &[("minutes", &minutes(coverage.all.asked))]));
        if has_quick {
            text::small(ui, &words::QUICK_ABOUT.with(state.lang, &[("minutes", &minutes(coverage.quick.asked))]));
        }
    });
}

/// There is a scan on this computer: on with it.
fn resume_kept(ui: &mut Ui, state: &State, actions: &mut Actions) {
    card::card(ui, |ui| {
        text::section(ui, state.say(words::KEPT));
        text::soft(ui, state.say(words::KEPT_ABOUT));
        layout::gap(ui, 12.0);
        if button::primary(ui, state.say(keeping::OPEN_TITLE)).clicked() {
            actions.push(Action::Go(Screen::Unlock));
        }
    });
}

fn progress(ui: &mut Ui, state: &State) {
    let questions = state.derived.stops.iter().filter(|stop| matches!(stop.card, Card::Question(_))).count();
    let answered: usize = state.derived.sections.iter().map(|section| section.answered).sum();
    let values = [("answered", &*answered.to_string()), ("asked", &*questions.to_string())];
    text::body(ui, &words::SO_FAR.with(state.lang, &values));
    layout::gap(ui, 12.0);
}

fn incident(ui: &mut Ui, state: &State, actions: &mut Actions) {
    card::card(ui, |ui| {
        text::section(ui, state.say(words::INCIDENT));
        text::soft(ui, state.say(words::INCIDENT_ABOUT));
        layout::gap(ui, 12.0);
        if button::secondary(ui, state.say(words::INCIDENT_GO)).clicked() {
            actions.push(Action::Go(Screen::Incident));
        }
    });
}

fn help_cards(ui: &mut Ui, state: &State, actions: &mut Actions) {
    if state.checklist.guides.is_empty() {
        return;
    }
    card::card(ui, |ui| {
        text::section(ui, state.say(guides::TITLE));
        text::soft(ui, state.say(guides::ABOUT));
        layout::gap(ui, 12.0);
        if button::secondary(ui, state.say(guides::GO)).clicked() {
            actions.push(Action::Go(Screen::Guides));
        }
    });
}

fn before(ui: &mut Ui, state: &State) {
    text::subsection(ui, state.say(words::BEFORE));
    text::small(ui, state.say(words::OWN_COMPUTER));
    let mut at_home = state.say(words::AT_HOME).to_owned();
    let veilig_thuis = state.checklist.contacts.iter().find(|contact| contact.id == "veilig-thuis");
    if let Some((contact, phone)) = veilig_thuis.and_then(|contact| Some((contact, contact.phone.as_deref()?))) {
        let values = [("name", state.text(&contact.name)), ("phone", phone)];
        at_home.push(' ');
        at_home.push_str(&words::VEILIG_THUIS.with(state.lang, &values));
    }
    text::small(ui, &at_home);
}

fn about(ui: &mut Ui, state: &State, actions: &mut Actions) {
    text::subsection(ui, state.say(words::ABOUT));
    markup::small(ui, state.text(&state.checklist.intro));
    let version = state.checklist.version.to_string();
    let values = [("title", state.text(&state.checklist.title)), ("version", &version)];
    text::small(ui, &words::VERSION.with(state.lang, &values));
    layout::gap(ui, 8.0);
    if button::small(ui, state.say(preview::FORM)).clicked() {
        actions.push(Action::ShowPaper(Paper::Form));
    }
}
