//! The window itself: draws, then carries out, then speaks with the world.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, Sender, channel};

use eframe::egui::{self, CentralPanel, Context, Frame, Ui, ViewportCommand};
use jiff::civil::Date;

use super::action::{Action, Effect, Message};
use super::kit::{focus, fonts, keys, theme};
use super::screens;
use super::state::State;
use super::work;
use crate::checklist::Checklist;
use crate::drawing::Paint;
use crate::files::Existing;
use crate::scan::Scan;
use crate::system;
use crate::words::preview;

/// The program's window, on one checklist.
///
/// It needs no more than an [`egui::Context`], so a test can build and use it
/// without a screen: call [`Self::prepare`] once, then [`Self::show`] for every
/// frame.
pub struct HuisscanApp {
    state: State,
    messages: Receiver<Message>,
    sender: Sender<Message>,
    /// How the program learns what day it is.
    today: fn() -> Date,
    /// Closing was decided on; the next wish to close is granted.
    closing: bool,
}

impl HuisscanApp {
    /// A window on a checklist, without answers.
    #[must_use]
    pub fn new(checklist: Checklist) -> Self {
        Self::with_clock(checklist, system::clock::today)
    }

    /// As [`Self::new`], with a clock of one's own, for tests.
    #[must_use]
    pub fn with_clock(checklist: Checklist, today: fn() -> Date) -> Self {
        let (sender, messages) = channel();
        let mut state = State::new(checklist, today());
        let name = preview::FILE_NAME.with(state.lang, &[("date", &state.today.to_string())]);
        state.paper.path = system::folders::documents().join(name).display().to_string();
        Self { state, messages, sender, today, closing: false }
    }

    /// Begins with answers that were given before.
    pub fn take_over(&mut self, scan: Scan) {
        self.state.take_over(scan);
    }

    /// Gives a context our typeface and colours; once, before the first frame.
    pub fn prepare(&self, ctx: &Context) {
        fonts::install(ctx);
        theme::apply(ctx, self.state.theme);
    }

    /// What the window knows.
    #[must_use]
    pub const fn state(&self) -> &State {
        &self.state
    }

    /// Does one thing, as if someone had pressed a button for it.
    pub fn act(&mut self, ctx: &Context, action: Action) {
        self.state.today = (self.today)();
        if let Some(effect) = self.state.apply(action) {
            self.carry_out(ctx, effect);
        }
    }

    /// Draws one frame and carries out what was done in it.
    pub fn show(&mut self, ui: &mut Ui) {
        let ctx = ui.ctx().clone();
        self.state.now_secs = ctx.input(|input| input.time);
        while let Ok(message) = self.messages.try_recv() {
            self.state.receive(message);
        }
        self.guard_close(&ctx);
        focus::watch(&ctx);
        theme::apply(&ctx, self.state.theme);
        theme::set_language(&ctx, self.state.lang);
        let mut actions = Vec::new();
        if self.state.dialog.is_none() && keys::undo(&ctx) && self.state.can_undo() {
            actions.push(Action::Undo);
        }
        self.draw(ui, &mut actions);
        let changed = !actions.is_empty();
        for action in actions {
            self.act(&ctx, action);
        }
        if changed {
            ctx.request_repaint();
        }
    }

    fn draw(&mut self, ui: &mut Ui, actions: &mut Vec<Action>) {
        screens::top_bar(ui, &self.state, actions);
        let frame = Frame::new().fill(theme::color(ui, Paint::Paper));
        CentralPanel::no_frame().frame(frame).show(ui, |ui| {
            // A mistake of ours in one screen must not cost anyone an evening's
            // answers: they stay, and the screen says so. What the mistake says
            // is not shown and not logged: it could hold an answer.
            let drawn = catch_unwind(AssertUnwindSafe(|| screens::screen(ui, &self.state, actions)));
            if drawn.is_err() {
                self.state.failed = true;
                ui.ctx().request_repaint();
            }
        });
        screens::dialog(ui, &self.state, actions);
    }

    /// Closing would lose the answers: ask first.
    fn guard_close(&mut self, ctx: &Context) {
        if !ctx.input(|input| input.viewport().close_requested()) || self.closing || !self.state.has_answers() {
            return;
        }
        ctx.send_viewport_cmd(ViewportCommand::CancelClose);
        self.state.apply(Action::Close);
    }

    fn carry_out(&mut self, ctx: &Context, effect: Effect) {
        match effect {
            Effect::Close => {
                self.closing = true;
                ctx.send_viewport_cmd(ViewportCommand::Close);
            }
            Effect::PickPath { suggested } => work::pick_path(ctx, &self.sender, &suggested),
            Effect::Save { report, path, overwrite } => {
                let existing = if overwrite { Existing::Replace } else { Existing::Keep };
                work::save(ctx, &self.sender, report, path, existing);
            }
            Effect::Copy(text) => ctx.copy_text(text),
            Effect::Open(path) => work::open_file(ctx, &self.sender, path),
        }
    }
}

impl eframe::App for HuisscanApp {
    fn ui(&mut self, ui: &mut Ui, _frame: &mut eframe::Frame) {
        self.show(ui);
    }

    fn clear_color(&self, visuals: &egui::Visuals) -> [f32; 4] {
        visuals.panel_fill.to_normalized_gamma_f32()
    }
}
