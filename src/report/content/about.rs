//! Where things come from: the sources behind what is said.

use super::{Context, markup};
use crate::checklist::{Checklist, SourceIx};
use crate::report::document::{Block, Runs};
use crate::report::labels;
use crate::words::report as words;

/// The sources behind what this report says.
pub fn sources(context: &Context<'_>) -> Vec<Block> {
    let used = used(context);
    if used.is_empty() {
        return Vec::new();
    }
    let mut out = vec![
        Block::Heading { level: 1, text: Runs::plain(context.say(words::SOURCES)) },
        Block::Small(Runs::plain(context.say(words::SOURCES_INTRO))),
    ];
    let items = used.into_iter().filter_map(|source| context.checklist.sources.get(source.at())).map(|source| {
        let mut runs = Runs::plain(source.title.trim_end_matches('.'));
        if let Some(date) = source.date {
            runs = runs.and(format!(", {}", labels::day(date, context.lang)));
        }
        runs = runs.and(".");
        if let Some(note) = &source.note {
            runs = runs.and(format!(" {}", markup::plain(context.text(note))));
        }
        if let Some(url) = &source.url {
            runs = runs.and(" ").and_web(url);
        }
        runs
    });
    out.push(Block::SmallList(items.collect()));
    out
}

/// In file order, each once.
fn used(context: &Context<'_>) -> Vec<SourceIx> {
    let checklist: &Checklist = context.checklist;
    let mut used = vec![false; checklist.sources.len()];
    let mut mark = |sources: &[SourceIx]| {
        for source in sources {
            if let Some(used) = used.get_mut(source.at()) {
                *used = true;
            }
        }
    };
    for action in &context.assessment.actions {
        mark(&checklist.measure(action.measure).sources);
        action.because.iter().for_each(|asked| mark(&checklist.question(asked.question).sources));
    }
    for tip in &context.assessment.tips {
        mark(&checklist.measure(tip.measure).sources);
    }
    checklist.sets.iter().for_each(|set| mark(&set.sources));
    used.iter().enumerate().filter(|(_, used)| **used).map(|(place, _)| SourceIx::from(place)).collect()
}
