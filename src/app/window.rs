//! The window itself: draws, then carries out, then speaks with the world.

mod hearing;
mod watching;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};

use eframe::egui::{self, CentralPanel, Context, Frame, Ui, ViewportCommand};
use jiff::civil::Date;

use super::action::{Action, Effect, Message};
use super::derived::Card;
use super::guard::{Guard, Idle};
use super::keeper::{Keeper, Place};
use super::kit::{field, focus, fonts, keys, theme};
use super::photos::PhotoAction;
use super::screens;
use super::state::{Fold, Screen, State};
use super::work;
use crate::checklist::Checklist;
use crate::drawing::Paint;
use crate::scan::Scan;
use crate::system;
use crate::system::notices::{self, Delay, Notice};

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
    /// How it learns that the screen is elsewhere.
    is_remote: fn() -> bool,
    /// The system said so of its own accord, and will not say it again.
    told_remote: bool,
    /// Closing was decided on; the next wish to close is granted.
    closing: bool,
    /// Where scans are kept; taken when the keeper starts.
    place: Option<Place>,
    /// Who keeps them.
    keeper: Option<Keeper>,
    /// When someone was last here.
    idle: Option<Idle>,
    /// Whether the title says nothing, because nobody may look.
    untitled: bool,
    /// Whether the system was asked to keep the window out of pictures.
    capture_blocked: bool,
    /// How large everything was in the last frame.
    zoom: f32,
    /// What the system tells; nothing until the first frame.
    system: Option<Receiver<FromSystem>>,
    /// What it told, and was not carried out yet: first the keys that were
    /// pressed before it have to come in.
    heard: Vec<Notice>,
    /// While they live the system waits, as far as it does.
    delays: Vec<Delay>,
}

/// What the system tells of its own accord.
enum FromSystem {
    /// What it will tell, from now on.
    Will(notices::Told),
    /// That it goes to sleep, or wants the program to end.
    Notice(Notice),
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
        state.suggest_path(&system::folders::for_papers());
        Self {
            state,
            messages,
            sender,
            today,
            is_remote: || false,
            told_remote: false,
            closing: false,
            place: None,
            keeper: None,
            idle: None,
            untitled: false,
            capture_blocked: false,
            zoom: 1.0,
            system: None,
            heard: Vec::new(),
            delays: Vec::new(),
        }
    }

    /// Offers to keep scans, in a place, with the file of the checklist. What is
    /// there already is looked at when the window opens.
    #[must_use]
    pub fn keeping_in(mut self, place: Place, file: &[u8]) -> Self {
        let file: Arc<[u8]> = file.into();
        self.state.keeping.leaving = system::leaving::of(&place.folder);
        self.state.keeping.folder = Some(place.folder.clone());
        self.state.own.file = Some(file.clone());
        self.state.file = Some(file);
        self.place = Some(place);
        self
    }

    /// Asks before anything of a scan is shown on a screen that is elsewhere, at
    /// the start and whenever this begins to say so.
    #[must_use]
    pub fn asking_when_remote(mut self, is_remote: fn() -> bool) -> Self {
        self.is_remote = is_remote;
        self
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

    /// Whether the window has decided to close.
    #[must_use]
    pub const fn has_closed(&self) -> bool {
        self.closing
    }

    /// Does one thing, as if someone had pressed a button for it.
    pub fn act(&mut self, ctx: &Context, action: Action) {
        self.state.today = (self.today)();
        if let Some(effect) = self.state.apply(action) {
            self.carry_out(ctx, effect);
        }
        self.pass_on(ctx);
    }

    /// Gives the keeper what it has to do, and has photos in memory made ready.
    fn pass_on(&mut self, ctx: &Context) {
        for job in self.state.photos.take_jobs() {
            work::show_photo(ctx, &self.sender, job);
        }
        for command in self.state.keeping.take_commands() {
            if let Some(keeper) = &self.keeper {
                keeper.send(command);
            }
        }
    }

    /// A photo that is dropped on a card belongs to its question.
    fn take_dropped(&self, ctx: &Context, actions: &mut Vec<Action>) {
        let asked = match self.state.stop.map(|stop| stop.card) {
            Some(Card::Question(asked)) if self.state.screen == Screen::Walk => asked,
            _ => return,
        };
        let dropped = ctx.input(|input| {
            let paths = input.raw.dropped_files.iter().map(|file| file.path().to_owned());
            paths.collect::<Vec<_>>()
        });
        if let Some(path) = dropped.into_iter().next().filter(|_| self.state.guard == Guard::Open) {
            if !self.state.is_open(Fold::Photo) {
                actions.push(Action::Fold(Fold::Photo));
            }
            actions.push(Action::Photo(PhotoAction::Add(asked, path)));
        }
    }

    /// What does not wait for drawing: it is done for a hidden window too.
    fn attend(&mut self, ctx: &Context) {
        self.state.now_secs = ctx.input(|input| input.time);
        self.hear(ctx);
        self.hear_system(ctx);
        self.watch_distance(ctx);
        self.watch_idle(ctx);
    }

    /// Draws one frame and carries out what was done in it.
    pub fn show(&mut self, ui: &mut Ui) {
        let ctx = ui.ctx().clone();
        self.state.now_secs = ctx.input(|input| input.time);
        while let Ok(message) = self.messages.try_recv() {
            if let Message::PickedPhoto(asked, Some(path)) = message {
                self.act(&ctx, Action::Photo(PhotoAction::Add(asked, path)));
                continue;
            }
            self.state.receive(message);
        }
        // What was read of a photo may go on to the keeper now.
        self.pass_on(&ctx);
        self.attend(&ctx);
        self.name_window(&ctx);
        self.watch_size(&ctx);
        focus::watch(&ctx);
        theme::apply(&ctx, self.state.theme);
        theme::set_language(&ctx, self.state.lang);
        let mut actions = Vec::new();
        if self.state.guard == Guard::Open && keys::lock(&ctx) && self.state.has_secrets() {
            actions.push(Action::Lock);
        }
        if self.state.guard == Guard::Open && self.state.dialog.is_none() && keys::undo(&ctx) && self.state.can_undo() {
            actions.push(Action::Undo);
        }
        self.take_dropped(&ctx, &mut actions);
        self.draw(ui, &mut actions);
        field::forget_left(&ctx);
        screens::drop_unpainted_photos(&ctx);
        let changed = !actions.is_empty();
        for action in actions {
            self.act(&ctx, action);
        }
        self.guard_close(&ctx);
        self.heed_system(&ctx);
        if let Some(effect) = self.state.due() {
            self.carry_out(&ctx, effect);
        }
        if changed {
            ctx.request_repaint();
        }
    }

    fn draw(&mut self, ui: &mut Ui, actions: &mut Vec<Action>) {
        if self.state.guard != Guard::Open {
            let frame = Frame::new().fill(theme::color(ui, Paint::Paper));
            CentralPanel::no_frame().frame(frame).show(ui, |ui| screens::guarded(ui, &self.state, actions));
            return screens::dialog(ui, &self.state, actions);
        }
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
        if !ctx.input(|input| input.viewport().close_requested()) || self.closing {
            return;
        }
        if self.state.apply(Action::Close) == Some(Effect::Close) {
            system::dialogs::end_all();
            return;
        }
        ctx.send_viewport_cmd(ViewportCommand::CancelClose);
        self.pass_on(ctx);
    }

    /// Drops what the toolkit remembers of what was shown and typed: undo of
    /// text fields, laid-out words. Answers of dialogs that are still open go
    /// to a channel nobody reads any more.
    fn forget(&mut self, ctx: &Context) {
        (self.sender, self.messages) = channel();
        system::dialogs::end_all();
        self.state.suggest_path(&system::folders::for_papers());
        ctx.memory_mut(|memory| {
            memory.data.clear();
            memory.caches = egui::cache::CacheStorage::default();
        });
        fonts::install_anew(ctx);
        ctx.request_repaint();
    }

    fn carry_out(&mut self, ctx: &Context, effect: Effect) {
        match effect {
            Effect::Close => {
                self.closing = true;
                system::dialogs::end_all();
                ctx.send_viewport_cmd(ViewportCommand::Close);
            }
            Effect::PickPath { suggested } => work::pick_path(ctx, &self.sender, &suggested),
            Effect::MakePages(job) => work::make_pages(ctx, &self.sender, job),
            Effect::Save(job) => work::save(ctx, &self.sender, job),
            Effect::Copy(text) => ctx.copy_text(text),
            Effect::Size(percent) => ctx.set_zoom_factor(f32::from(percent) / 100.0),
            Effect::PickCodePath { suggested } => work::pick_code_path(ctx, &self.sender, &suggested),
            Effect::SaveCode(job) => work::save_code(ctx, &self.sender, job),
            Effect::PickPhoto(asked) => work::pick_photo(ctx, &self.sender, asked),
            Effect::ReadPhoto(asked, path) => work::read_photo(ctx, &self.sender, asked, path, self.state.lang),
            Effect::PickBackup { suggested, save } => work::pick_backup(ctx, &self.sender, &suggested, save),
            Effect::Covered => {
                system::dialogs::end_all();
                ctx.request_repaint();
            }
            Effect::Uncovered => self.idle = None,
            Effect::Forget => self.forget(ctx),
            Effect::Open(path) => work::open_file(ctx, &self.sender, path),
        }
    }
}

impl eframe::App for HuisscanApp {
    fn logic(&mut self, ctx: &Context, _frame: &mut eframe::Frame) {
        if self.system.is_none() {
            self.listen(ctx);
        }
        // Told in an earlier call, after which no frame was drawn: the window is
        // hidden, and no key comes in.
        let is_hidden = !self.heard.is_empty();
        self.attend(ctx);
        if is_hidden {
            self.heed_system(ctx);
        }
    }

    fn ui(&mut self, ui: &mut Ui, _frame: &mut eframe::Frame) {
        self.show(ui);
    }

    fn clear_color(&self, visuals: &egui::Visuals) -> [f32; 4] {
        visuals.panel_fill.to_normalized_gamma_f32()
    }
}
