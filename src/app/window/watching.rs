//! What the window watches from frame to frame: where the screen is, whether
//! someone is here, and the size.

use std::time::SystemTime;

use eframe::egui::{Context, Event, InputState, ViewportCommand};

use super::HuisscanApp;
use crate::app::action::Action;
use crate::app::guard::{self, Distance, Guard, Idle};
use crate::system::capture;
use crate::words::{locking, window};

impl HuisscanApp {
    /// Locks and asks when the screen turns out to be elsewhere.
    pub(super) fn watch_distance(&mut self, ctx: &Context) {
        let remote = self.told_remote || (self.is_remote)();
        if remote != (self.state.distance != Distance::Here) {
            self.act(ctx, Action::Remote(remote));
        }
    }

    /// Covers and locks when nobody was here for a while.
    pub(super) fn watch_idle(&mut self, ctx: &Context) {
        let (steady_secs, wall) = (self.state.now_secs, SystemTime::now());
        let idle = *self.idle.get_or_insert(Idle::new(steady_secs, wall));
        let (due, again) = if self.state.has_secrets() || self.state.guard != Guard::Open {
            let idle = idle.since(steady_secs, wall);
            guard::due(idle, self.state.guard, self.state.can_lock(), self.state.times)
        } else {
            (Guard::Open, None)
        };
        if due != self.state.guard {
            match due {
                Guard::Open => {}
                Guard::Covered => self.state.cover(),
                Guard::Locked => self.act(ctx, Action::Lock),
            }
        } else if self.state.guard == Guard::Open && ctx.input(someone_is_here) {
            self.idle = Some(Idle::new(steady_secs, wall));
        }
        if let Some(again) = again {
            ctx.request_repaint_after(again);
        }
    }

    /// Ctrl with + and - changes the size too; it is remembered like any other.
    pub(super) fn watch_size(&mut self, ctx: &Context) {
        let zoom = ctx.zoom_factor();
        if (zoom - self.zoom).abs() > 0.001 {
            self.zoom = zoom;
            let size_percent = (zoom * 100.0).round() as u16;
            if size_percent != self.state.size_percent {
                self.act(ctx, Action::Size(size_percent));
            }
        }
    }

    /// While nobody may look the title says nothing either.
    pub(super) fn name_window(&mut self, ctx: &Context) {
        let block = capture::can_be_blocked() && self.state.block_capture;
        if block != self.capture_blocked {
            self.capture_blocked = block;
            ctx.send_viewport_cmd(ViewportCommand::ContentProtected(block));
        }
        let untitled = self.state.guard != Guard::Open;
        if untitled != self.untitled {
            self.untitled = untitled;
            let title = if untitled { locking::WINDOW_TITLE } else { window::NAME };
            ctx.send_viewport_cmd(ViewportCommand::Title(self.state.say(title).to_owned()));
        }
    }
}

/// Whether something came from a person.
fn someone_is_here(input: &InputState) -> bool {
    input.events.iter().any(|event| {
        matches!(
            event,
            Event::Key { .. }
                | Event::Text(_)
                | Event::Paste(_)
                | Event::PointerMoved(_)
                | Event::PointerButton { .. }
                | Event::MouseWheel { .. }
                | Event::Touch { .. }
                | Event::AccessKitActionRequest(_)
        )
    })
}
