//! "In één oogopslag": the one page most people read.
//!
//! Built in several widths of words, from full to terse; the layout takes the
//! first that fits on one page.

use super::{Context, markup, plan};
use crate::assessment::{Action, Term};
use crate::report::document::{Block, Card, CardForm, Print, Runs, Table};
use crate::report::labels;
use crate::words::report as words;

/// How actions are shown.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Style {
    /// As cards with a reason.
    Reasons,
    /// As rows of a table.
    Rows,
}

/// How much is said.
#[derive(Clone, Copy)]
struct Depth {
    /// Actions for now.
    now: Style,
    /// Actions for this month.
    month: Style,
    /// How many actions of each at most.
    most: usize,
    /// How many questions to look up at most.
    most_look_up: usize,
}

/// The page in one block.
pub fn block(context: &Context<'_>) -> Block {
    use Style::{Reasons, Rows};
    let all = usize::MAX;
    let depths = [
        (Reasons, Reasons, all, 5),
        (Reasons, Rows, all, 5),
        (Reasons, Rows, all, 3),
        (Rows, Rows, all, 3),
        (Rows, Rows, all, 1),
        (Rows, Rows, 12, 1),
        (Rows, Rows, 10, 1),
        (Rows, Rows, 8, 1),
        (Rows, Rows, 6, 1),
        (Rows, Rows, 4, 1),
        (Rows, Rows, 3, 0),
        (Rows, Rows, 2, 0),
        (Rows, Rows, 1, 0),
    ];
    let depths = depths.map(|(now, month, most, most_look_up)| Depth { now, month, most, most_look_up });
    Block::OnePage(depths.into_iter().map(|depth| page(context, depth)).collect())
}

fn page(context: &Context<'_>, depth: Depth) -> Vec<Block> {
    let mut out = vec![Block::Heading { level: 1, text: Runs::plain(context.say(words::GLANCE)) }];
    let coverage = context.assessment.coverage.all;
    let facts = [
        context.with(words::SCAN_OF, &[("date", &labels::day(context.date, context.lang))]),
        context.with(words::VERSION_LINE, &[("version", &context.checklist.version.to_string())]),
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
        let all_known = coverage.asked == coverage.answered;
        let phrase = if all_known { words::NOTHING_NOW } else { words::NOTHING_NOW_SO_FAR };
        out.push(Block::Paragraph(Runs::plain(context.say(phrase))));
    }
    out.extend(listed(context, &now, depth.now, depth.most));
    let month = actions(context, Term::Month);
    if !month.is_empty() {
        out.push(Block::Heading { level: 2, text: Runs::plain(context.say(words::THIS_MONTH)) });
        out.extend(listed(context, &month, depth.month, depth.most));
    }
    out.extend(call(context));
    out
}

fn listed(context: &Context<'_>, actions: &[(usize, &Action)], style: Style, most: usize) -> Vec<Block> {
    let shown = actions.iter().take(most);
    let mut out = match style {
        Style::Reasons => shown.map(|(number, action)| card(context, *number, action)).collect(),
        Style::Rows if actions.is_empty() => Vec::new(),
        // Five columns of large print would leave a word or two in each.
        Style::Rows if context.print == Print::Large => {
            shown.map(|(number, action)| Block::Card(bare(context, *number, action))).collect()
        }
        Style::Rows => {
            let header = [words::TH_NUMBER, words::TH_ACTION, words::TH_WHO, words::TH_PAYER, words::TH_BY];
            vec![Block::Table(Table {
                shares: vec![0.06, 0.43, 0.13, 0.21, 0.17],
                header: header.map(|phrase| Runs::plain(context.say(phrase))).to_vec(),
                rows: shown.map(|(number, action)| row(context, *number, action)).collect(),
                together: true,
                ..Table::default()
            })]
        }
    };
    out.extend(more(context, actions.len().saturating_sub(most)));
    out
}

fn row(context: &Context<'_>, number: usize, action: &Action) -> Vec<Runs> {
    let measure = context.checklist.measure(action.measure);
    let due = plan::due_date(context, action).map(|due| labels::day_of_year(due, context.lang));
    vec![
        Runs::strong(number.to_string()),
        Runs::strong(context.text(&measure.title)),
        Runs::plain(context.say(labels::who(measure.who))),
        Runs::plain(context.say(labels::payer(measure.payer))),
        Runs::plain(due.unwrap_or_default()),
    ]
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
    let mut text = Runs::default();
    for asked in asked.iter().take(most) {
        if let Some(subject) = context.subject(asked.subject) {
            text = text.and(subject).and(": ");
        }
        text = text.and(context.question(*asked)).and(" ");
    }
    if asked.len() > most {
        let more = (asked.len() - most).to_string();
        let values = [("n", &*more), ("where", context.say(words::LOOK_UP))];
        text = text.and_runs(context.with_page(words::AND_MORE, &values, words::LOOK_UP));
    }
    vec![Block::Heading { level: 2, text: Runs::plain(context.say(words::LOOK_UP_TODAY)) }, Block::Paragraph(text)]
}

/// Actions of a term, with their number in the plan.
fn actions<'a>(context: &Context<'a>, term: Term) -> Vec<(usize, &'a Action)> {
    let numbered = context.assessment.actions.iter().enumerate().map(|(place, action)| (place + 1, action));
    numbered.filter(|(_, action)| action.term == term).collect()
}

fn more(context: &Context<'_>, count: usize) -> Option<Block> {
    let values = [("n", &*count.to_string()), ("where", context.say(words::PLAN))];
    (count > 0).then(|| Block::Small(context.with_page(words::AND_MORE, &values, words::PLAN)))
}

fn card(context: &Context<'_>, number: usize, action: &Action) -> Block {
    let body = reason(context, action).map(|reason| Block::Paragraph(Runs::default().and_soft(reason)));
    Block::Card(Card { body: body.into_iter().collect(), form: CardForm::Full, ..bare(context, number, action) })
}

/// What to do, who, who pays and by when.
fn bare(context: &Context<'_>, number: usize, action: &Action) -> Card {
    let measure = context.checklist.measure(action.measure);
    let (who, payer) = (context.say(labels::who(measure.who)), context.say(labels::payer(measure.payer)));
    let mut facts = vec![format!("{who} · {payer}")];
    facts.extend(plan::due(context, action));
    Card {
        mark: number.to_string(),
        title: Runs::plain(context.text(&measure.title)),
        aside: context.beside(&facts),
        form: CardForm::Row,
        ..Card::default()
    }
}

/// One line of why: the doors and windows it is about, and the first reason.
fn reason(context: &Context<'_>, action: &Action) -> Option<String> {
    let first = action.because.first()?;
    let why = context.checklist.question(first.question).why.as_ref().map(|why| context.text(why));
    let names = labels::join(&plan::names(context, action), context.lang);
    let why = why.map(markup::first_sentence).unwrap_or_default();
    match (names.is_empty(), why.is_empty()) {
        (true, true) => None,
        (true, false) => Some(why),
        (false, true) => Some(format!("{names}.")),
        (false, false) => Some(format!("{names}. {why}")),
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
        let others = context.with_page(words::CALL_OTHERS, &[("names", &names)], words::CONTACTS);
        runs = runs.and(" ").and_runs(others);
    }
    vec![Block::Heading { level: 2, text: Runs::plain(context.say(words::WHOM_TO_CALL)) }, Block::Paragraph(runs)]
}
