//! How the order was made: the rule itself, and what it did here.

use std::cmp::Reverse;

use super::{Context, markup};
use crate::assessment::Term;
use crate::checklist::{Evidence, Severity};
use crate::drawing;
use crate::report::document::{Block, Print, Runs, Table};
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

/// The range, in words and as a drawing.
fn range(context: &Context<'_>) -> Vec<Block> {
    let points = context.assessment.points;
    let (Some(low), Some(high)) = (points.low_permille(), points.high_permille()) else { return Vec::new() };
    let percent = |permille: u64| u8::try_from(permille / 10).unwrap_or(100);
    let (low, high) = (percent(low), percent(high));
    let phrase = if low == high { words::RANGE_ONE } else { words::RANGE };
    let words = context.with(phrase, &[("low", &low.to_string()), ("high", &high.to_string())]);
    let size = match context.print {
        Print::Normal => 9.5,
        Print::Large => 12.5,
    };
    vec![
        Block::Paragraph(Runs::plain(words)),
        Block::Figure(drawing::range::range(low, high, size, context.lang)),
        Block::Space(10.0),
    ]
}

/// The measures by what decided their place, with their numbers in the plan.
fn actions(context: &Context<'_>) -> Table {
    let header = [words::TH_TERM, words::TH_SEVERITY, words::TH_EVIDENCE, words::TH_NUMBERS];
    let mut groups: Vec<(Term, Severity, Evidence, Vec<usize>)> = Vec::new();
    for (place, action) in context.assessment.actions.iter().enumerate() {
        let key = (action.term, action.severity, action.evidence);
        let known = groups.iter_mut().find(|(term, severity, evidence, _)| (*term, *severity, *evidence) == key);
        match known {
            Some((.., numbers)) => numbers.push(place + 1),
            None => groups.push((key.0, key.1, key.2, vec![place + 1])),
        }
    }
    // The plan's own order, then the best known first.
    groups.sort_by_key(|(term, severity, evidence, _)| (*term, Reverse(*severity), *evidence));
    let rows = groups.into_iter().map(|(term, severity, evidence, numbers)| {
        vec![
            Runs::plain(context.say(labels::term(term))),
            Runs::plain(severity.number().to_string()),
            Runs::plain(evidence.letter()),
            Runs::plain(labels::ranges(&numbers, context.lang)),
        ]
    });
    Table {
        shares: vec![0.2, 0.12, 0.14, 0.54],
        header: header.map(|phrase| Runs::plain(context.say(phrase))).to_vec(),
        rows: rows.collect(),
        ..Table::default()
    }
}
