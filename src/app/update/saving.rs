//! The report: its pages, and saving it.

use std::sync::Arc;

use crate::app::action::Effect;
use crate::app::state::{PagesOf, State};
use crate::report::{self, Paper, PaperInput, PaperOptions};
use crate::words::preview as preview_words;

impl State {
    /// The pages of the report, made once for what they are made from.
    pub(super) fn lay_out_report(&mut self) {
        let of = PagesOf { revision: self.revision, cut: self.paper.cut, lang: self.lang, date: self.today };
        if self.paper.pages.as_ref().is_some_and(|(made_of, _)| *made_of == of) {
            return;
        }
        let input = PaperInput {
            checklist: &self.checklist,
            scan: &self.scan,
            assessment: &self.derived.assessment,
            date: of.date,
            paper: Paper::Report(of.cut),
            options: PaperOptions { lang: of.lang, ..PaperOptions::default() },
            photos: &[],
        };
        self.paper.pages = Some((of, Arc::new(report::render_paper(&input))));
        let count = self.paper.pages.as_ref().map_or(0, |(_, report)| report.pages().len());
        self.paper.page = self.paper.page.min(count.saturating_sub(1));
    }

    pub(super) fn save(&mut self, overwrite: bool) -> Option<Effect> {
        let typed = self.paper.path.trim();
        if typed.is_empty() || self.paper.busy {
            return None;
        }
        let path = std::path::PathBuf::from(typed);
        self.lay_out_report();
        let Some((_, report)) = &self.paper.pages else {
            self.complain(preview_words::NOT_MADE);
            return None;
        };
        let report = report.clone();
        self.paper.busy = true;
        self.paper.saved = None;
        self.dialog = None;
        Some(Effect::Save { report, path, overwrite })
    }
}
