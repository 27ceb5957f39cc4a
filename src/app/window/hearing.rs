//! What the window hears: of the keeper, and of the system.
//!
//! The keeper tells how keeping went. The system tells that it goes to sleep, that
//! the program must end, or that the screen is now elsewhere; it waits until what
//! that asks for is done.

use std::sync::mpsc::{Receiver, channel};

use eframe::egui::Context;

use super::{FromSystem, HuisscanApp};
use crate::app::action::Action;
use crate::app::keeper::{Command, Keeper, Told};
use crate::app::state::Screen;
use crate::system::notices::{self, Notice};

impl HuisscanApp {
    /// Takes in what the keeper told; starts it before the first frame.
    pub(super) fn hear(&mut self, ctx: &Context) {
        if let Some(place) = self.place.take() {
            let wake = ctx.clone();
            self.keeper = Keeper::start(place, move || wake.request_repaint());
            match &self.keeper {
                Some(keeper) => keeper.send(Command::Look),
                None => self.state.keeping.folder = None,
            }
        }
        while let Some(told) = self.keeper.as_ref().and_then(Keeper::heard) {
            if matches!(told, Told::Lost) {
                self.keeper = None;
            }
            if let Some(effect) = self.state.hear(told) {
                self.carry_out(ctx, effect);
            }
        }
        self.pass_on(ctx);
    }

    /// Has the system tell when it goes to sleep or wants the program to end.
    /// Asking it can take a moment, so it is asked elsewhere.
    pub(super) fn listen(&mut self, ctx: &Context) {
        let (tell, told) = channel();
        self.system = Some(told);
        let ctx = ctx.clone();
        let listen = move || {
            let (notify, wake) = (tell.clone(), ctx.clone());
            let will = notices::listen(move |notice| {
                let _ = notify.send(FromSystem::Notice(notice));
                wake.request_repaint();
            });
            let _ = tell.send(FromSystem::Will(will));
            ctx.request_repaint();
        };
        if std::thread::Builder::new().name("notices".to_owned()).spawn(listen).is_err() {
            log::error!("no thread to listen to the system");
        }
    }

    /// Takes in what the system tells, and lets it go on once all is done.
    pub(super) fn hear_system(&mut self, ctx: &Context) {
        let heard: Vec<FromSystem> = self.system.iter().flat_map(Receiver::try_iter).collect();
        for heard in heard {
            match heard {
                FromSystem::Will(told) => {
                    self.state.told = Some(told);
                    if self.state.screen == Screen::Settings {
                        self.state.look_at_trust();
                    }
                }
                FromSystem::Notice(Notice::Remote) => self.told_remote = true,
                FromSystem::Notice(notice) => {
                    self.heard.push(notice);
                    ctx.request_repaint();
                }
            }
        }
        if self.heard.is_empty() && !self.state.keeping.locking && !self.state.keeping.closing {
            self.delays.clear();
        }
    }

    /// Does what the system asked for. At the end of a frame: letters that were
    /// typed before it are in the fields by then.
    pub(super) fn heed_system(&mut self, ctx: &Context) {
        for notice in std::mem::take(&mut self.heard) {
            match notice {
                Notice::Remote => {}
                Notice::Sleep(delay) => {
                    self.delays.push(delay);
                    self.act(ctx, Action::Lock);
                }
                Notice::End(delay) => {
                    self.delays.push(delay);
                    // Nobody is asked: what is kept nowhere cannot be saved by
                    // asking either, and the system does not wait for that.
                    let asks = self.state.keeping.in_vault().is_none() && self.state.keeping.held.is_none();
                    self.act(ctx, if asks { Action::CloseAnyway } else { Action::Close });
                }
            }
        }
    }
}
