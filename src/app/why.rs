//! Why a measure stands where it stands in the plan, and why it is given here.

use std::collections::BTreeMap;

use crate::assessment::Assessment;
use crate::checklist::{Checklist, MeasureIx, QuestionIx, Text};
use crate::scan::{Scan, grounds};

/// What a household's situation did to one measure.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Why {
    /// Why its reasons count more here, in the checklist's words, each once.
    pub heavier: Vec<Text>,
    /// The answers that make it fit this home, where it is not for every home.
    pub grounds: Vec<QuestionIx>,
}

/// For every measure of the plan and every tip.
pub fn of(checklist: &Checklist, scan: &Scan, assessment: &Assessment) -> BTreeMap<MeasureIx, Why> {
    let fitting = |measure: MeasureIx| {
        let condition = checklist.measure(measure).only_if.as_ref();
        condition.map(|condition| grounds(checklist, scan, &assessment.walk, condition)).unwrap_or_default()
    };
    let mut all = BTreeMap::new();
    for action in &assessment.actions {
        let mut why = Why { heavier: Vec::new(), grounds: fitting(action.measure) };
        for item in assessment.items.iter().filter(|item| action.because.contains(&item.asked)) {
            if let Some(because) = item.because(checklist).filter(|because| !why.heavier.contains(because)) {
                why.heavier.push(because.clone());
            }
        }
        all.insert(action.measure, why);
    }
    for tip in &assessment.tips {
        all.insert(tip.measure, Why { heavier: Vec::new(), grounds: fitting(tip.measure) });
    }
    all
}
