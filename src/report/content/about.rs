//! Where things come from: sources, and the checklist itself.

use super::{Context, markup};
use crate::checklist::{Checklist, SourceIx};
use crate::report::document::{Block, Runs, Table};
use crate::report::{Cut, labels};
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
            runs = runs.and_soft(format!(" {}", url.trim_start_matches("https://")));
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

/// The checklist: version, status, and how to check it.
pub fn version(context: &Context<'_>, cut: Cut) -> Vec<Block> {
    let checklist = context.checklist;
    let publisher =
        if checklist.publisher.trim().is_empty() { context.say(words::NOBODY) } else { &checklist.publisher };
    let title = context.text(&checklist.title);
    // The id may tell for whom the checklist is made.
    let name = if cut == Cut::Installer { title.to_owned() } else { format!("{title} ({})", checklist.id) };
    let mut fields = vec![
        (words::F_NAME, name),
        (words::F_VERSION, checklist.version.to_string()),
        (words::F_STATUS, context.say(labels::version_status(checklist.status)).to_owned()),
        (words::F_PUBLISHER, publisher.to_owned()),
    ];
    fields.extend(checklist.released_on.map(|date| (words::F_RELEASED, labels::day(date, context.lang))));
    fields.extend(checklist.review_before.map(|date| (words::F_REVIEW, labels::day(date, context.lang))));
    fields.push((words::F_SHA256, checklist.sha256.clone()));
    let rows = fields.into_iter().map(|(name, value)| vec![Runs::strong(context.say(name)), Runs::plain(value)]);
    vec![
        Block::Heading { level: 1, text: Runs::plain(context.say(words::VERSION)) },
        Block::Table(Table {
            shares: vec![0.26, 0.74],
            header: [words::TH_FIELD, words::TH_VALUE].map(|phrase| Runs::plain(context.say(phrase))).to_vec(),
            rows: rows.collect(),
            together: true,
        }),
        Block::Paragraph(markup::runs(context.say(words::HOW_TO_CHECK))),
    ]
}
