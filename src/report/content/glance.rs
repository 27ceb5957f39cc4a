//! "In één oogopslag": the one page most people read.
//!
//! Built in several widths of words, from full to terse; the layout takes the
//! first that fits on one page.

use super::{Context, cover, markup, plan};
use crate::assessment::{Action, Term};
use crate::report::document::{Block, Card, Runs};
use crate::report::labels;
use crate::words::report as words;

/// How much is said.
#[derive(Clone, Copy)]
struct Depth {
    /// Reasons with the actions for now.
    now_reasons: bool,
    /// Reasons with the actions for this month.
    month_reasons: bool,
    /// How many actions for now at most.
    most_now: usize,
    /// How many actions for this month at most.
    most_month: usize,
    /// How many questions to look up at most.
    most_look_up: usize,
}

/// The page in one block.
pub fn block(context: &Context<'_>) -> Block {
    let depth = |now_reasons, month_reasons, most_now, most_month, most_look_up| Depth {
        now_reasons,
        month_reasons,
        most_now,
        most_month,
        most_look_up,
    };
    let all = usize::MAX;
    let depths = [
        depth(true, true, all, all, 5),
        depth(true, false, all, all, 5),
        depth(false, false, all, all, 4),
        depth(false, false, all, 3, 3),
        depth(false, false, 8, 2, 3),
        depth(false, false, 6, 0, 2),
        depth(false, false, 3, 0, 1),
    ];
    Block::OnePage(depths.into_iter().map(|depth| page(context, depth)).collect())
}

fn page(context: &Context<'_>, depth: Depth) -> Vec<Block> {
    let mut out = vec![Block::Heading { level: 1, text: Runs::plain(context.say(words::GLANCE)) }];
    let coverage = context.assessment.coverage.all;
    let facts = [
        context.with(words::SCAN_OF, &[("date", &labels::day(context.date, context.lang))]),
        cover::checklist_line(context),
        context.with(
            words::COVERAGE,
            &[("answered", &coverage.answered.to_string()), ("asked", &coverage.asked.to_string())],
        ),
    ];
    out.push(Block::Small(Runs::plain(facts.join(" · "))));
    out.push(Block::Small(Runs::plain(context.say(words::SELF_SCAN))));
    out.extend(sets(context));
    out.extend(look_up(context, depth.most_look_up));

    out.push(Block::Heading { level: 2, text: Runs::plain(context.say(words::DO_NOW)) });
    let now = actions(context, Term::Now);
    if now.is_empty() {
        out.push(Block::Paragraph(Runs::plain(context.say(words::NOTHING_NOW))));
    }
    out.extend(
        now.iter().take(depth.most_now).map(|(number, action)| card(context, *number, action, depth.now_reasons)),
    );
    out.extend(more(context, now.len().saturating_sub(depth.most_now)));

    let month = actions(context, Term::Month);
    if !month.is_empty() {
        out.push(Block::Heading { level: 2, text: Runs::plain(context.say(words::THIS_MONTH)) });
        let shown = month.iter().take(depth.most_month);
        out.extend(shown.map(|(number, action)| card(context, *number, action, depth.month_reasons)));
        out.extend(more(context, month.len().saturating_sub(depth.most_month)));
    }
    out.extend(call(context));
    out
}

fn sets(context: &Context<'_>) -> Option<Block> {
    let mut runs = Runs::default();
    for result in &context.assessment.sets {
        let Some(set) = context.checklist.sets.get(result.set.at()) else { continue };
        if !runs.is_empty() {
            runs = runs.and(" ");
        }
        runs = runs.and_bold(format!("{}:", context.text(&set.title)));
        runs = runs.and(format!(" {}.", labels::set(result, context.lang).trim_end_matches('.')));
    }
    (!runs.is_empty()).then_some(Block::Paragraph(runs))
}

fn look_up(context: &Context<'_>, most: usize) -> Vec<Block> {
    let asked: Vec<_> = context.assessment.look_up.iter().map(|look_up| look_up.asked).collect();
    if asked.is_empty() {
        return Vec::new();
    }
    let mut text = String::new();
    for asked in asked.iter().take(most) {
        if let Some(subject) = context.subject(asked.subject) {
            text.push_str(&subject);
            text.push_str(": ");
        }
        text.push_str(context.question(*asked));
        text.push(' ');
    }
    if asked.len() > most {
        let more = (asked.len() - most).to_string();
        text.push_str(&context.with(words::AND_MORE, &[("n", &more), ("where", context.say(words::LOOK_UP))]));
    }
    vec![
        Block::Heading { level: 2, text: Runs::plain(context.say(words::LOOK_UP_TODAY)) },
        Block::Paragraph(Runs::plain(text)),
    ]
}

/// Actions of a term, with their number in the plan.
fn actions<'a>(context: &Context<'a>, term: Term) -> Vec<(usize, &'a Action)> {
    let numbered = context.assessment.actions.iter().enumerate().map(|(place, action)| (place + 1, action));
    numbered.filter(|(_, action)| action.term == term).collect()
}

fn more(context: &Context<'_>, count: usize) -> Option<Block> {
    let values = [("n", &*count.to_string()), ("where", context.say(words::PLAN))];
    (count > 0).then(|| Block::Small(Runs::plain(context.with(words::AND_MORE, &values))))
}

fn card(context: &Context<'_>, number: usize, action: &Action, with_reason: bool) -> Block {
    let measure = context.checklist.measure(action.measure);
    let reason = if with_reason { reason(context, action) } else { None };
    let body = reason.map(|reason| Block::Paragraph(Runs::default().and_soft(reason)));
    let mut aside = vec![Runs::plain(format!(
        "{} · {}",
        context.say(labels::who(measure.who)),
        context.say(labels::payer(measure.payer))
    ))];
    aside.extend(plan::due(context, action).map(Runs::plain));
    Block::Card(Card {
        mark: number.to_string(),
        title: Runs::plain(context.text(&measure.title)),
        body: body.into_iter().collect(),
        aside,
    })
}

/// One line of why: the doors and windows it is about, and the first reason.
fn reason(context: &Context<'_>, action: &Action) -> Option<String> {
    let first = action.because.first()?;
    let why = context.checklist.question(first.question).why.as_ref().map(|why| context.text(why));
    let mut names: Vec<String> = Vec::new();
    for name in action.because.iter().filter_map(|asked| context.subject(asked.subject)) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    let names = labels::join(&names, context.lang);
    let why = why.map(markup::first_sentence).unwrap_or_default();
    match (names.is_empty(), why.is_empty()) {
        (true, true) => None,
        (true, false) => Some(why),
        (false, true) => Some(format!("{names}.")),
        (false, false) => Some(format!("{names}: {}", lower_first(&why))),
    }
}

/// A sentence after a colon goes on in small letters, names apart.
fn lower_first(sentence: &str) -> String {
    let mut letters = sentence.chars();
    match (letters.next(), letters.next()) {
        (Some(first), Some(second)) if second.is_lowercase() || second == ' ' => {
            first.to_lowercase().chain(sentence.chars().skip(1)).collect()
        }
        _ => sentence.to_owned(),
    }
}

/// 112 and 0900-8844 first; they are part of the program.
fn call(context: &Context<'_>) -> Vec<Block> {
    let mut runs = Runs::strong(context.say(words::CALL_112))
        .and(format!(" {} ", context.say(words::CALL_112_SAY)))
        .and_bold(context.say(words::CALL_0900));
    let others: Vec<String> = context
        .checklist
        .urgent
        .contacts
        .iter()
        .filter_map(|contact| context.checklist.contacts.get(contact.at()))
        .filter(|contact| !super::contacts::is_built_in(contact))
        .map(|contact| context.text(&contact.name).to_owned())
        .collect();
    if !others.is_empty() {
        let names = labels::join(&others, context.lang);
        runs = runs.and(format!(" {}", context.with(words::CALL_OTHERS, &[("names", &names)])));
    }
    vec![Block::Heading { level: 2, text: Runs::plain(context.say(words::WHOM_TO_CALL)) }, Block::Paragraph(runs)]
}
