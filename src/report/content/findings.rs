//! What was found, place by place, in the order of the walk.
//!
//! What is open or not known yet stands in a table, with its number in the plan:
//! what to do about it is said there. What is in order, and what was answered
//! besides, stands under it in small print, a line each. Doors and windows with the
//! same answer share a line.

use std::collections::BTreeMap;

use super::Context;
use crate::assessment::{Item, ItemState};
use crate::checklist::{PlaceIx, QuestionIx};
use crate::report::document::{Block, Runs, Table, TableForm};
use crate::report::labels;
use crate::scan::Asked;
use crate::words::{Phrase, report as words};

/// The section.
pub fn blocks(context: &Context<'_>) -> Vec<Block> {
    let mut out = vec![
        Block::Heading { level: 1, text: Runs::plain(context.say(words::FINDINGS)) },
        Block::Small(Runs::plain(context.say(words::FINDINGS_ABOUT))),
    ];
    let mut places: Vec<Option<PlaceIx>> = Vec::new();
    for step in &context.assessment.walk.steps {
        if !places.contains(&step.place) {
            places.push(step.place);
        }
    }
    let plan = numbers(context);
    let mut blank: Vec<String> = Vec::new();
    for place in places {
        let steps = context.assessment.walk.steps.iter().filter(|step| step.place == place);
        let asked: Vec<Asked> = steps.map(|step| step.asked).collect();
        let items: Vec<&Item> = asked.iter().filter_map(|asked| context.item(*asked)).collect();
        let facts: Vec<Asked> = asked.into_iter().filter(|asked| is_answered_fact(context, *asked)).collect();
        if items.is_empty() && facts.is_empty() {
            continue;
        }
        let title = match place {
            Some(place) => context.text(&context.checklist.place(place).title),
            None => context.say(words::PROFILE),
        };
        let is_blank = |item: &&Item| context.scan.counted(context.checklist, item.asked).is_none();
        if facts.is_empty() && items.iter().all(is_blank) {
            blank.push(title.to_owned());
            continue;
        }
        out.push(Block::Heading { level: 2, text: Runs::plain(title) });
        out.extend((!items.is_empty()).then(|| at_place(context, &items, &plan)).into_iter().flatten());
        out.extend((!facts.is_empty()).then(|| Block::Table(fine_table(context, words::TH_BESIDES, &facts))));
    }
    if !blank.is_empty() {
        let places = labels::join(&blank, context.lang);
        let words = context.with(words::NOTHING_ANSWERED, &[("places", &places)]);
        out.push(Block::Paragraph(Runs::strong(words)));
    }
    out
}

/// Whether it was answered and does not count by itself.
fn is_answered_fact(context: &Context<'_>, asked: Asked) -> bool {
    context.item(asked).is_none() && context.scan.counted(context.checklist, asked).is_some()
}

/// In which measures of the plan each item is dealt with.
type Numbers = BTreeMap<Asked, Vec<usize>>;

fn numbers(context: &Context<'_>) -> Numbers {
    let mut out = Numbers::new();
    for (place, action) in context.assessment.actions.iter().enumerate() {
        for asked in &action.because {
            out.entry(*asked).or_default().push(place + 1);
        }
    }
    out
}

fn at_place(context: &Context<'_>, items: &[&Item], plan: &Numbers) -> Vec<Block> {
    let of = |is: &dyn Fn(&Item) -> bool| -> Vec<&Item> { items.iter().copied().filter(|item| is(item)).collect() };
    let answered = |item: &Item| context.scan.counted(context.checklist, item.asked).is_some();
    let shown = of(&|item| item.state.is_open() || item.state.is_unclear() && answered(item));
    let unanswered = of(&|item| item.state.is_unclear() && !answered(item));
    let in_order = of(&|item| item.state == ItemState::InOrder);
    let away = of(&|item| item.state == ItemState::NotApplicable).len();
    let mut out = Vec::new();
    if !shown.is_empty() {
        out.push(Block::Table(open_table(context, &shown, plan)));
    } else if unanswered.is_empty() {
        // Never said while something here is still unclear.
        out.push(Block::Paragraph(Runs::plain(context.say(words::NOTHING_OPEN_HERE))));
    }
    if !in_order.is_empty() {
        let in_order: Vec<Asked> = in_order.into_iter().map(|item| item.asked).collect();
        out.push(Block::Table(fine_table(context, words::TH_IN_ORDER, &in_order)));
    }
    let mut rest = Runs::default();
    if away > 0 {
        rest = rest.and(context.with(words::NOT_APPLICABLE_HERE, &[("n", &away.to_string())])).and(" ");
    }
    if !unanswered.is_empty() {
        let count = unanswered.len().to_string();
        let phrase = if unanswered.len() == 1 { words::NOT_ANSWERED_HERE_ONE } else { words::NOT_ANSWERED_HERE };
        rest = rest.and_bold(context.with(phrase, &[("n", &count)]));
    }
    if !rest.is_empty() {
        out.push(Block::Small(rest));
    }
    out
}

/// A question with one answer, and all doors and windows that have it.
struct Line {
    question: QuestionIx,
    answer: String,
    asked: Vec<Asked>,
}

/// Questions as lines, in the order of the walk.
fn lines(context: &Context<'_>, asked: &[Asked], numbers: impl Fn(Asked) -> Vec<usize>) -> Vec<Line> {
    let mut out: Vec<Line> = Vec::new();
    for asked in asked.iter().copied() {
        let question = asked.question;
        let mut answer = context.answer(asked);
        if context.item(asked).is_some_and(Context::is_done_since) {
            answer = format!("{} ({})", answer.trim_end_matches('.'), context.say(words::DONE_SINCE));
        }
        let same = |line: &&mut Line| {
            let first = line.asked.first().copied();
            line.question == question
                && line.answer == answer
                && first.is_none_or(|first| numbers(first) == numbers(asked))
        };
        match out.iter_mut().find(same) {
            Some(line) => line.asked.push(asked),
            None => out.push(Line { question, answer, asked: vec![asked] }),
        }
    }
    out
}

/// "**Keukenraam en Zolderraam:** the question".
fn named_question(context: &Context<'_>, line: &Line) -> Runs {
    let names: Vec<String> = line.asked.iter().filter_map(|asked| context.subject(asked.subject)).collect();
    let runs = match names.as_slice() {
        [] => Runs::default(),
        names => Runs::strong(format!("{}: ", labels::join(names, context.lang))),
    };
    runs.and(context.text(&context.checklist.question(line.question).text))
}

fn open_table(context: &Context<'_>, items: &[&Item], plan: &Numbers) -> Table {
    let in_plan = |asked: Asked| plan.get(&asked).cloned().unwrap_or_default();
    let asked: Vec<Asked> = items.iter().map(|item| item.asked).collect();
    let rows = lines(context, &asked, in_plan).into_iter().map(|line| {
        let numbers = line.asked.first().map(|asked| in_plan(*asked)).unwrap_or_default();
        // A dash speaks clearer than nothing, to eye and ear.
        let numbers = if numbers.is_empty() { "–".to_owned() } else { labels::ranges(&numbers, context.lang) };
        vec![named_question(context, &line), Runs::plain(line.answer), Runs::plain(numbers)]
    });
    let header = [words::TH_QUESTION, words::TH_ANSWER, words::TH_IN_PLAN];
    Table {
        shares: vec![0.53, 0.33, 0.14],
        header: header.map(|phrase| Runs::plain(context.say(phrase))).to_vec(),
        rows: rows.collect(),
        ..Table::default()
    }
}

/// What needs nothing, in small print.
fn fine_table(context: &Context<'_>, title: Phrase, asked: &[Asked]) -> Table {
    let rows = lines(context, asked, |_| Vec::new()).into_iter();
    let rows = rows.map(|line| vec![named_question(context, &line), Runs::plain(line.answer)]);
    Table {
        shares: vec![0.58, 0.42],
        header: [title, words::TH_ANSWER].map(|phrase| Runs::plain(context.say(phrase))).to_vec(),
        rows: rows.collect(),
        form: TableForm::Fine,
        ..Table::default()
    }
}
