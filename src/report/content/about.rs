//! Where things come from: the sources behind what is said.

use super::{Context, markup};
use crate::checklist::{Checklist, Source, SourceIx};
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
    // What is said of many is said once, over them.
    let mut groups: Vec<(Option<&str>, Vec<Runs>)> = vec![(None, Vec::new())];
    let noted: Vec<&Source> = used.iter().filter_map(|source| context.checklist.sources.get(source.at())).collect();
    for source in &noted {
        let note = source.note.as_ref().map(|note| context.text(note));
        let of_many = |note: &str| {
            let same = |other: &&&Source| other.note.as_ref().is_some_and(|other| context.text(other) == note);
            noted.iter().filter(same).count() >= MANY
        };
        match note.filter(|note| of_many(note)) {
            Some(note) => match groups.iter_mut().find(|(known, _)| *known == Some(note)) {
                Some((_, items)) => items.push(item(context, source, None)),
                None => groups.push((Some(note), vec![item(context, source, None)])),
            },
            None => groups.first_mut().into_iter().for_each(|(_, items)| items.push(item(context, source, note))),
        }
    }
    for (note, items) in groups.into_iter().filter(|(_, items)| !items.is_empty()) {
        out.extend(
            note.map(|note| Block::Heading { level: 2, text: Runs::plain(markup::plain(note).trim_end_matches('.')) }),
        );
        out.push(Block::SmallList(items));
    }
    out
}

/// A note on so many sources stands over them once.
const MANY: usize = 3;

/// Title, day, what is said of it, and where it is.
fn item(context: &Context<'_>, source: &Source, note: Option<&str>) -> Runs {
    let mut runs = Runs::plain(source.title.trim_end_matches('.'));
    if let Some(date) = source.date {
        runs = runs.and(format!(", {}", labels::day(date, context.lang)));
    }
    runs = runs.and(".");
    if let Some(note) = note {
        runs = runs.and(format!(" {}", markup::plain(note)));
    }
    match &source.url {
        Some(url) => runs.and(" ").and_web(url),
        None => runs,
    }
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
