//! Help cards: which lies open, what is ticked on it, what is copied from it.

use crate::app::action::Effect;
use crate::app::state::{Notice, Screen, State};
use crate::words::guides as words;

impl State {
    pub(super) fn open_guide(&mut self, guide: usize) {
        if guide < self.checklist.guides.len() {
            self.guide = guide;
            self.ticked.clear();
            self.dialog = None;
            self.go(Screen::Guide);
        }
    }

    pub(super) fn tick_step(&mut self, step: usize) {
        if !self.ticked.remove(&step) {
            self.ticked.insert(step);
        }
    }

    pub(super) fn copy(&mut self, reach: String) -> Effect {
        let words = words::COPIED.with(self.lang, &[("reach", &reach)]);
        self.notice = Some(Notice { problem: false, words, can_undo: false });
        Effect::Copy(reach)
    }
}
