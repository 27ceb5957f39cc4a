//! The recovery code on paper: only from where it is shown, and only when asked.

use std::path::{Path, PathBuf};

use crate::app::action::{CodeJob, Effect, SaveProblem};
use crate::app::keeping::{CodePaper, Hidden, PaperAction, Step};
use crate::app::state::{Dialog, State};
use crate::system::leaving::Leaves;
use crate::system::{folders, not_written};
use crate::words::{code_paper as words, preview, trouble};

impl State {
    pub(super) fn code_paper(&mut self, action: PaperAction) -> Option<Effect> {
        if self.keeping.step != Step::WriteDown || self.keeping.form.made.is_none() {
            return None;
        }
        match action {
            PaperAction::Want(false) => self.keeping.form.paper = None,
            PaperAction::Want(true) => {
                let name = words::FILE_NAME.with(self.lang, &[("date", &self.today.to_string())]);
                let mut paper = CodePaper::default();
                paper.take_path(folders::for_papers().join(name).display().to_string());
                self.keeping.form.paper = Some(paper);
            }
            PaperAction::Path(path) => self.keeping.form.paper.as_mut()?.take_path(path),
            PaperAction::Pick => {
                let suggested = self.keeping.form.paper.as_ref()?.path.trim().into();
                return Some(Effect::PickCodePath { suggested });
            }
            PaperAction::Save => return self.save_code(false),
            PaperAction::Open => return self.keeping.form.paper.as_ref()?.saved.clone().map(Effect::Open),
        }
        None
    }

    /// Writes it; where it would leave this machine, once that was said.
    pub(super) fn save_code(&mut self, may_leave: bool) -> Option<Effect> {
        self.dialog = None;
        let no_path = self.say(trouble::NO_PATH);
        let (lang, date) = (self.lang, self.today);
        let form = &mut self.keeping.form;
        let (paper, made) = (form.paper.as_mut().filter(|paper| !paper.busy)?, form.made.as_ref()?);
        let path = paper.path.trim();
        if path.is_empty() {
            paper.error = Some(no_path.to_owned());
            return None;
        }
        if let Some(leaving) = paper.leaving.filter(|_| !may_leave) {
            self.dialog = Some(Dialog::ConfirmLeaving(leaving, Leaves::Code));
            return None;
        }
        let path = PathBuf::from(path);
        (paper.busy, paper.error) = (true, None);
        Some(Effect::SaveCode(CodeJob { code: Hidden::from(made.as_str()), path, lang, date }))
    }

    pub(super) fn code_path_picked(&mut self, path: &Path) {
        if let Some(paper) = &mut self.keeping.form.paper {
            paper.take_path(path.display().to_string());
        }
    }

    pub(super) fn code_saved(&mut self, path: PathBuf, written: Result<(), SaveProblem>) {
        let problem = match written {
            Ok(()) => None,
            Err(SaveProblem::Write(kind)) => Some(not_written(kind)),
            Err(SaveProblem::NotMade | SaveProblem::Stopped) => Some(preview::NOT_MADE),
        };
        let problem = problem.map(|phrase| self.say(phrase).to_owned());
        if let Some(paper) = self.keeping.form.paper.as_mut().filter(|paper| paper.busy) {
            paper.busy = false;
            paper.saved = problem.is_none().then_some(path);
            paper.error = problem;
        }
    }
}
