//! The plan: every measure, why, who, who pays, and what comes first.

use jiff::ToSpan;
use jiff::civil::Date;

use super::{Context, Pictures, markup};
use crate::assessment::{Action, Term};
use crate::checklist::Who;
use crate::report::document::{Block, Card, CardForm, Runs};
use crate::report::labels;
use crate::scan::Asked;
use crate::words::{Phrase, report as words};

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
    out.push(Block::Small(context.with_page(words::PLAN_INTRO, &[], words::ORDER)));
    let mut pictures = Pictures::default();
    let mut said_first = SaidFirst::default();
    for term in [Term::Now, Term::Month, Term::Later] {
        let numbered: Vec<(usize, &Action)> =
            actions.iter().enumerate().filter(|(_, action)| action.term == term).map(|(at, it)| (at + 1, it)).collect();
        if numbered.is_empty() {
            continue;
        }
        out.push(Block::Heading { level: 2, text: Runs::plain(context.say(labels::term(term))) });
        // Said once for all, where it would stand in card after card.
        let said = said_by_many(context, &numbered);
        out.extend(said.iter().map(|(because, numbers)| {
            let numbers = labels::ranges(numbers, context.lang);
            let values = [("because", *because), ("numbers", &*numbers)];
            Block::Small(Runs::plain(context.with(words::HEAVIER_HERE, &values)))
        }));
        let said: Vec<&str> = said.into_iter().map(|(because, _)| because).collect();
        out.extend(numbered.into_iter().map(|(number, action)| {
            // What can wait gets a drawing only where there is something to order.
            let is_ordered = context.checklist.measure(action.measure).standard.is_some();
            let figure = (term != Term::Later || is_ordered)
                .then(|| pictures.needed(context, action.measure, &action.because))
                .flatten();
            Block::Card(Card { figure, ..card(context, number, action, &said, &mut said_first) })
        }));
    }
    out
}

/// Paragraphs one after the other as one, so that they take less room; each
/// begins with a bold word.
fn run_in(blocks: Vec<Block>) -> Vec<Block> {
    let mut out: Vec<Block> = Vec::new();
    for block in blocks {
        match (out.last_mut(), block) {
            (Some(Block::Paragraph(last)), Block::Paragraph(next)) => {
                *last = std::mem::take(last).and(" ").and_runs(next);
            }
            (_, block) => out.push(block),
        }
    }
    out
}

/// What makes three measures or more weigh more here, with their numbers.
fn said_by_many<'a>(context: &Context<'a>, numbered: &[(usize, &Action)]) -> Vec<(&'a str, Vec<usize>)> {
    let mut out: Vec<(&str, Vec<usize>)> = Vec::new();
    for (number, action) in numbered {
        for because in heavier(context, action) {
            match out.iter_mut().find(|(known, _)| *known == because) {
                Some((_, numbers)) => numbers.push(*number),
                None => out.push((because, vec![*number])),
            }
        }
    }
    out.retain(|(_, numbers)| numbers.len() >= 3);
    out
}

/// What makes the reasons of a measure weigh more here, each once.
fn heavier<'a>(context: &Context<'a>, action: &Action) -> Vec<&'a str> {
    let mut out = Vec::new();
    for asked in &action.because {
        if let Some(because) = context.item(*asked).and_then(|item| context.because(item))
            && !out.contains(&because)
        {
            out.push(because);
        }
    }
    out
}

/// The doors and windows a measure is about, each once.
pub fn names(context: &Context<'_>, action: &Action) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for name in action.because.iter().filter_map(|asked| context.subject(asked.subject)) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
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

/// What must come first, by the number of the measure that says it in full.
#[derive(Default)]
struct SaidFirst(Vec<(String, usize)>);

impl SaidFirst {
    /// The text, or where it stands already.
    fn say(&mut self, context: &Context<'_>, number: usize, text: String) -> String {
        if let Some((_, known)) = self.0.iter().find(|(known, _)| *known == text) {
            return context.with(words::SEE_NUMBER, &[("n", &known.to_string())]);
        }
        self.0.push((text.clone(), number));
        text
    }
}

/// The measure that asks the owner of a rented home about the same findings, by its
/// number: until there is an answer, nothing is changed there.
fn owner_first(context: &Context<'_>, action: &Action) -> Option<usize> {
    let is_owners = |action: &Action| context.checklist.measure(action.measure).who == Who::Landlord;
    let shares = |other: &Action| other.because.iter().any(|asked| action.because.contains(asked));
    let place = context.assessment.actions.iter().position(|other| is_owners(other) && shares(other));
    place.filter(|_| !is_owners(action)).map(|place| place + 1)
}

fn card(context: &Context<'_>, number: usize, action: &Action, said: &[&str], said_first: &mut SaidFirst) -> Card {
    let measure = context.checklist.measure(action.measure);
    let mut body = markup::blocks(context.text(&measure.text));
    match action.term {
        Term::Now | Term::Month => body.extend(reasons(context, action, said)),
        // Question and answer stand with the findings, beside this number.
        Term::Later => {
            let names = names(context, action);
            if !names.is_empty() {
                body.insert(0, Block::Paragraph(Runs::strong(format!("{}.", labels::join(&names, context.lang)))));
            }
            let mut heavier = heavier(context, action);
            heavier.retain(|because| !said.contains(because));
            body.extend((!heavier.is_empty()).then(|| Block::Paragraph(Runs::plain(heavier.join(" ")))));
        }
    }
    let mut terms: Vec<(Phrase, String)> = Vec::new();
    terms.extend(owner_first(context, action).map(|owner| {
        let phrase = context.of_owner(words::OWNER_FIRST, words::OWNER_FIRST_IF);
        (words::FIRST, context.with(phrase, &[("n", &owner.to_string())]))
    }));
    terms.extend(measure.requires.as_ref().map(|text| {
        let text = markup::plain(context.text(text));
        (words::FIRST, said_first.say(context, number, text))
    }));
    terms.extend(measure.standard.as_ref().map(|text| (words::TO_ORDER, markup::plain(context.text(text)))));
    terms.extend(measure.cost.map(|cost| {
        let source = context.checklist.sources.get(cost.source.at()).map_or("", |source| &source.title);
        let values = [("from", &*cost.from.to_string()), ("to", &*cost.to.to_string()), ("source", source)];
        (words::COST, context.with(words::COST_RANGE, &values))
    }));
    let terms = terms.into_iter().map(|(label, text)| Runs::strong(context.say(label)).and(" ").and(text));
    body.extend(terms.map(Block::Paragraph));
    if action.term == Term::Later {
        body = run_in(body);
    }
    let [who, payer, effort] = [labels::who(measure.who), labels::payer(measure.payer), labels::effort(action.effort)]
        .map(|phrase| context.say(phrase));
    let mut facts = vec![format!("{who} · {payer}"), effort.to_owned()];
    facts.extend(due(context, action));
    // What has no date yet takes less room: most homes have many of it.
    let form = if action.term == Term::Later { CardForm::Compact } else { CardForm::Full };
    let aside = context.beside(&facts);
    let title = Runs::plain(context.text(&measure.title));
    Card { mark: number.to_string(), title, body, aside, form, figure: None }
}

/// The open items behind a measure: question, whose, answer; and what makes
/// them weigh more here, unless that was said before.
fn reasons(context: &Context<'_>, action: &Action, said: &[&str]) -> Vec<Block> {
    let mut lines: Vec<Runs> = Vec::new();
    let mut heavier = heavier(context, action);
    heavier.retain(|because| !said.contains(because));
    let mut done: Vec<Asked> = Vec::new();
    for asked in &action.because {
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
            let heavier = std::mem::take(&mut heavier).join(" ");
            let gap = if heavier.is_empty() { "" } else { " " };
            out.push(Block::Paragraph(why.and(gap).and(heavier)));
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
