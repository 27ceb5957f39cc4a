//! The plan: every measure, why, who, who pays, and what comes first.

use jiff::ToSpan;
use jiff::civil::Date;

use super::{Context, markup};
use crate::assessment::{Action, Term};
use crate::report::document::{Block, Card, Runs};
use crate::report::labels;
use crate::scan::Asked;
use crate::words::report as words;

/// The section.
pub fn blocks(context: &Context<'_>) -> Vec<Block> {
    let mut out = vec![Block::PageBreak, Block::Heading { level: 1, text: Runs::plain(context.say(words::PLAN)) }];
    let actions = &context.assessment.actions;
    if actions.is_empty() {
        let coverage = context.assessment.coverage.all;
        let all_known = coverage.asked == coverage.answered;
        let phrase = if all_known { words::PLAN_EMPTY } else { words::PLAN_EMPTY_SO_FAR };
        out.push(Block::Paragraph(Runs::plain(context.say(phrase))));
        return out;
    }
    out.push(Block::Small(Runs::plain(context.say(words::PLAN_INTRO))));
    for term in [Term::Now, Term::Month, Term::Later] {
        let numbered = actions.iter().enumerate().filter(|(_, action)| action.term == term);
        let cards: Vec<Block> = numbered.map(|(place, action)| card(context, place + 1, action)).collect();
        if !cards.is_empty() {
            out.push(Block::Heading { level: 2, text: Runs::plain(context.say(labels::term(term))) });
            out.extend(cards);
        }
    }
    out
}

/// By when, for actions with a term.
pub fn due(context: &Context<'_>, action: &Action) -> Option<String> {
    let due = due_date(context, action)?;
    Some(context.with(words::BY, &[("date", &labels::day_of_year(due, context.lang))]))
}

/// The last day for an action with a term.
pub fn due_date(context: &Context<'_>, action: &Action) -> Option<Date> {
    context.date.checked_add(i64::from(action.due_days?).days()).ok()
}

fn card(context: &Context<'_>, number: usize, action: &Action) -> Block {
    let measure = context.checklist.measure(action.measure);
    let mut body = markup::blocks(context.text(&measure.text));
    body.extend(reasons(context, action));
    let labelled = |label, text: &str| {
        Block::Paragraph(Runs::strong(context.say(label)).and(" ").and_runs(markup::runs(&markup::plain(text))))
    };
    body.extend(measure.requires.as_ref().map(|text| labelled(words::FIRST, context.text(text))));
    body.extend(measure.standard.as_ref().map(|text| labelled(words::TO_ORDER, context.text(text))));
    body.extend(measure.cost.map(|cost| {
        let source = context.checklist.sources.get(cost.source.at()).map_or("", |source| &source.title);
        let values = [("from", &*cost.from.to_string()), ("to", &*cost.to.to_string()), ("source", source)];
        labelled(words::COST, &context.with(words::COST_RANGE, &values))
    }));
    let mut aside = vec![
        Runs::plain(context.say(labels::who(measure.who))),
        Runs::plain(context.say(labels::payer(measure.payer))),
        Runs::plain(context.say(labels::effort(action.effort))),
    ];
    aside.extend(due(context, action).map(Runs::plain));
    Block::Card(Card { mark: number.to_string(), title: Runs::plain(context.text(&measure.title)), body, aside })
}

/// The open items behind a measure: question, whose, answer; and what makes
/// them weigh more here.
fn reasons(context: &Context<'_>, action: &Action) -> Vec<Block> {
    let mut lines: Vec<Runs> = Vec::new();
    let mut heavier: Vec<&str> = Vec::new();
    let mut done: Vec<Asked> = Vec::new();
    for asked in &action.because {
        if let Some(because) = context.item(*asked).and_then(|item| context.because(item))
            && !heavier.contains(&because)
        {
            heavier.push(because);
        }
        if done.iter().any(|other| other.question == asked.question) {
            continue;
        }
        done.push(*asked);
        lines.push(reason(context, action, *asked));
    }
    let mut out = Vec::new();
    match lines.as_slice() {
        [] => {}
        [one] => {
            let why = Runs::strong(context.say(words::WHY)).and(" ").and_runs(one.clone());
            out.push(Block::Paragraph(why));
        }
        _ => {
            out.push(Block::Paragraph(Runs::strong(context.say(words::WHY))));
            out.push(Block::List(lines));
        }
    }
    if !heavier.is_empty() {
        out.push(Block::Paragraph(Runs::plain(heavier.join(" "))));
    }
    out
}

/// One question with the answers given to it, by element.
fn reason(context: &Context<'_>, action: &Action, asked: Asked) -> Runs {
    let question = context.question(asked);
    let same: Vec<Asked> = action.because.iter().copied().filter(|other| other.question == asked.question).collect();
    let mut answers: Vec<(String, Vec<String>)> = Vec::new();
    for asked in same {
        let answer = context.answer(asked);
        let name = context.subject(asked.subject);
        match answers.iter_mut().find(|(known, _)| *known == answer) {
            Some((_, names)) => names.extend(name),
            None => answers.push((answer, name.into_iter().collect())),
        }
    }
    let mut runs = Runs::plain(format!("{question} "));
    for (place, (answer, names)) in answers.iter().enumerate() {
        if place > 0 {
            runs = runs.and("; ");
        }
        if !names.is_empty() {
            runs = runs.and_bold(labels::join(names, context.lang)).and(": ");
        }
        runs = runs.and(answer.trim_end_matches('.'));
    }
    runs.and(".")
}
