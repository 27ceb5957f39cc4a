//! What was found, place by place, in the order of the walk.

use super::Context;
use crate::assessment::Item;
use crate::checklist::PlaceIx;
use crate::report::document::{Block, Runs, Table};
use crate::scan::Subject;
use crate::words::report as words;

/// The section.
pub fn blocks(context: &Context<'_>) -> Vec<Block> {
    let mut out = vec![Block::Heading { level: 1, text: Runs::plain(context.say(words::FINDINGS)) }];
    let mut places: Vec<Option<PlaceIx>> = Vec::new();
    for step in &context.assessment.walk.steps {
        if !places.contains(&step.place) {
            places.push(step.place);
        }
    }
    for place in places {
        let steps = context.assessment.walk.steps.iter().filter(|step| step.place == place);
        let items: Vec<&Item> = steps.filter_map(|step| context.item(step.asked)).collect();
        if items.is_empty() {
            continue;
        }
        let title = match place {
            Some(place) => context.text(&context.checklist.place(place).title),
            None => context.say(words::PROFILE),
        };
        out.push(Block::Heading { level: 2, text: Runs::plain(title) });
        out.extend(at_place(context, &items));
    }
    out
}

fn at_place(context: &Context<'_>, items: &[&Item]) -> Vec<Block> {
    let mut out = Vec::new();
    let to_show = |item: &&&Item| item.state.is_open() || item.state.is_unclear() && is_answered(context, item);
    let shown: Vec<&&Item> = items.iter().filter(to_show).collect();
    let unanswered = items.iter().filter(|item| item.state.is_unclear() && !is_answered(context, item)).count();
    if !shown.is_empty() {
        out.push(Block::Table(table(context, &shown)));
    } else if unanswered == 0 {
        // Never said while something here is still unclear.
        out.push(Block::Paragraph(Runs::plain(context.say(words::NOTHING_OPEN_HERE))));
    }
    let mut rest = Runs::default();
    let in_order: Vec<String> = items
        .iter()
        .filter(|item| item.state == crate::assessment::ItemState::InOrder)
        .map(|item| in_short(context, item))
        .collect();
    if !in_order.is_empty() {
        rest = rest.and_bold(context.say(words::IN_ORDER_HERE)).and(format!(" {}", in_order.join(" ")));
    }
    let away = items.iter().filter(|item| item.state == crate::assessment::ItemState::NotApplicable).count();
    if away > 0 {
        rest = rest.and(format!(" {}", context.with(words::NOT_APPLICABLE_HERE, &[("n", &away.to_string())])));
    }
    if unanswered > 0 {
        let phrase = if unanswered == 1 { words::NOT_ANSWERED_HERE_ONE } else { words::NOT_ANSWERED_HERE };
        rest = rest.and(" ").and_bold(context.with(phrase, &[("n", &unanswered.to_string())]));
    }
    if !rest.is_empty() {
        out.push(Block::Small(rest));
    }
    out
}

fn is_answered(context: &Context<'_>, item: &Item) -> bool {
    context.scan.counted(context.checklist, item.asked).is_some()
}

fn table(context: &Context<'_>, items: &[&&Item]) -> Table {
    let mut rows = Vec::new();
    for item in items {
        let mut question = Runs::default();
        if let Some(name) = context.subject(item.asked.subject) {
            question = question.and_bold(format!("{name}: "));
        }
        let question = question.and(context.question(item.asked));
        rows.push(vec![question, Runs::plain(context.answer(item.asked))]);
    }
    Table {
        shares: vec![0.6, 0.4],
        header: [words::TH_QUESTION, words::TH_ANSWER].map(|phrase| Runs::plain(context.say(phrase))).to_vec(),
        rows,
        together: false,
    }
}

/// A question with its good answer, on a few words.
fn in_short(context: &Context<'_>, item: &Item) -> String {
    let name = match item.asked.subject {
        Subject::Household => String::new(),
        subject => context.subject(subject).map(|name| format!("{name}: ")).unwrap_or_default(),
    };
    let done =
        if Context::is_done_since(item) { format!(" ({})", context.say(words::DONE_SINCE)) } else { String::new() };
    format!("{name}{}{done}", context.question(item.asked))
}
