//! How the order was made: the rule itself, and what it did here.

use super::{Context, markup};
use crate::report::document::{Block, Runs, Table};
use crate::report::labels;
use crate::words::report as words;

/// The section.
pub fn blocks(context: &Context<'_>) -> Vec<Block> {
    let mut out = vec![Block::Heading { level: 1, text: Runs::plain(context.say(words::ORDER)) }];
    out.extend(words::ORDER_RULE.map(|rule| Block::Paragraph(markup::runs(context.say(rule)))));
    let [one, two, three, four] = context.assessment.open_by_severity.map(|count| count.to_string());
    let values = [("four", &*four), ("three", &*three), ("two", &*two), ("one", &*one)];
    out.push(Block::Paragraph(Runs::plain(context.with(words::OPEN_BY_SEVERITY, &values))));
    out.extend(range(context));
    if !context.assessment.actions.is_empty() {
        out.push(Block::Table(actions(context)));
    }
    out
}

fn range(context: &Context<'_>) -> Option<Block> {
    let points = context.assessment.points;
    let (low, high) = (points.low_permille()?, points.high_permille()?);
    let percent = |permille: u64| (permille / 10).to_string();
    let (low, high) = (percent(low), percent(high));
    let phrase = if low == high { words::RANGE_ONE } else { words::RANGE };
    Some(Block::Paragraph(Runs::plain(context.with(phrase, &[("low", &low), ("high", &high)]))))
}

fn actions(context: &Context<'_>) -> Table {
    let header = [words::TH_ACTION, words::TH_SEVERITY, words::TH_EVIDENCE, words::TH_TERM];
    let rows = context.assessment.actions.iter().enumerate().map(|(place, action)| {
        let title = context.text(&context.checklist.measure(action.measure).title);
        vec![
            Runs::plain(format!("{} {title}", place + 1)),
            Runs::plain(action.severity.number().to_string()),
            Runs::plain(action.evidence.letter()),
            Runs::plain(context.say(labels::term(action.term))),
        ]
    });
    Table {
        shares: vec![0.62, 0.1, 0.1, 0.18],
        header: header.map(|phrase| Runs::plain(context.say(phrase))).to_vec(),
        rows: rows.collect(),
        together: false,
    }
}
