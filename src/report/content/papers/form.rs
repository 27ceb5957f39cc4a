//! The checklist as a form to fill in by pen: the twin of the walk.
//!
//! Every question has a number (conditions name it), its id in the margin, a box
//! for each answer and how to find out. Doors and windows have a column each.

use super::outdoor_list::choices;
use super::{Context, conditions, labels};
use crate::checklist::{ElementKind, Home, PlaceIx, Question, QuestionIx, QuestionKind};
use crate::report::content::{cover, markup};
use crate::report::document::{Block, Card, CardForm, Runs, Table, TableForm, Write};
use crate::report::labels as values;
use crate::words::{papers as words, report as report_words};

/// So many doors or windows fit beside each other.
const COLUMNS: usize = 4;

/// The whole form.
pub fn blocks(context: &Context<'_>) -> Vec<Block> {
    let heading = |level, text: &str| Block::Heading { level, text: Runs::plain(text) };
    let order = Order::of(context);
    let mut out = vec![Block::Title(Runs::plain(context.say(words::FORM)))];
    out.push(Block::Paragraph(Runs::strong(context.say(words::KEEP_FORM))));
    out.push(Block::Small(Runs::plain(cover::checklist_line(context))));
    out.extend(words::FORM_ABOUT.map(|about| Block::Paragraph(markup::runs(context.say(about)))));
    out.push(Block::Small(Runs::plain(context.say(report_words::SELF_SCAN))));
    out.push(heading(1, context.say(report_words::PROFILE)));
    out.extend(order.profile.iter().map(|question| of_household(context, *question, &order)));
    out.push(Block::PageBreak);
    out.push(heading(1, context.say(words::ELEMENTS)));
    out.push(Block::Paragraph(Runs::plain(context.say(words::ELEMENTS_ABOUT))));
    for kind in &context.checklist.kinds {
        out.extend(of_kind(context, kind, &order));
    }
    for (place, questions) in order.places.iter().enumerate().filter(|(_, questions)| !questions.is_empty()) {
        let place = context.checklist.place(PlaceIx::from(place));
        out.push(heading(1, context.text(&place.title)));
        if let Some(intro) = &place.intro {
            out.push(Block::Small(Runs::plain(markup::plain(context.text(intro)))));
        }
        if let Some(condition) = &place.ask_if {
            let sentence = conditions::of_place(context, condition, &order.numbers);
            out.push(Block::Paragraph(Runs::strong(sentence)));
        }
        out.extend(questions.iter().map(|question| of_household(context, *question, &order)));
    }
    out
}

/// The questions as they stand on the form, and the number of each.
struct Order {
    profile: Vec<QuestionIx>,
    places: Vec<Vec<QuestionIx>>,
    numbers: Vec<usize>,
}

impl Order {
    fn of(context: &Context<'_>) -> Self {
        let checklist = context.checklist;
        let mut order = Self {
            profile: Vec::new(),
            places: vec![Vec::new(); checklist.places.len()],
            numbers: vec![0; checklist.questions.len()],
        };
        for (question, model) in checklist.questions.iter().enumerate() {
            match model.home {
                Home::Profile => order.profile.push(question.into()),
                Home::Place(place) => order.places[place.at()].push(question.into()),
                Home::Element(_) => {}
            }
        }
        let of_kinds = checklist.kinds.iter().flat_map(|kind| &kind.questions);
        let all = order.profile.iter().chain(of_kinds).chain(order.places.iter().flatten());
        for (place, question) in all.enumerate() {
            if let Some(number) = order.numbers.get_mut(question.at()) {
                *number = place + 1;
            }
        }
        order
    }

    fn number(&self, question: QuestionIx) -> String {
        self.numbers.get(question.at()).copied().unwrap_or_default().to_string()
    }
}

/// A question that is answered once.
fn of_household(context: &Context<'_>, question: QuestionIx, order: &Order) -> Block {
    let model = context.checklist.question(question);
    let mut body = before(context, question, order);
    body.extend(to_write(context, model));
    let choices = choices(context, question);
    body.extend((!choices.is_empty()).then_some(Block::Boxes(choices)));
    body.extend(look_up(context, model));
    card(context, question, order, body)
}

/// A kind of door or window: what to enter, and its questions with columns.
fn of_kind(context: &Context<'_>, kind: &ElementKind, order: &Order) -> Vec<Block> {
    let mut out = vec![Block::Heading { level: 2, text: Runs::plain(context.text(&kind.plural)) }];
    if let Some(hint) = &kind.hint {
        out.push(Block::Small(Runs::plain(markup::plain(context.text(hint)))));
    }
    let places = kind.places.iter().map(|place| context.text(&context.checklist.place(*place).title).to_lowercase());
    let places = values::join(&places.collect::<Vec<_>>(), context.lang);
    out.push(Block::Small(Runs::plain(context.with(words::LOOK_AT, &[("places", &places)]))));
    for number in 1..=COLUMNS {
        let name = Runs::plain(context.with(words::ELEMENT_NAME, &[("n", &number.to_string())]));
        let labels = [vec![name], labels(context, &[words::ELEMENT_PLACE])].concat();
        out.push(Block::Write(Write { labels, lines: 0 }));
    }
    out.push(Block::Space(8.0));
    out.extend(kind.questions.iter().map(|question| {
        let model = context.checklist.question(*question);
        let mut body = before(context, *question, order);
        let choices = choices(context, *question);
        if choices.is_empty() {
            body.extend(to_write(context, model));
        } else {
            body.push(Block::Table(columns(context, choices)));
        }
        body.extend(look_up(context, model));
        card(context, *question, order, body)
    }));
    out
}

/// A row per answer, a column per door or window.
fn columns(context: &Context<'_>, choices: Vec<Runs>) -> Table {
    let numbers = (1..=COLUMNS).map(|number| Runs::plain(number.to_string()));
    // The number beside each box too: a pen is far from the head of the table.
    let boxes = numbers.clone();
    let answer = Runs::plain(context.say(words::TH_ANSWER));
    let mut shares = vec![0.64];
    shares.extend([0.09; COLUMNS]);
    Table {
        shares,
        header: std::iter::once(answer).chain(numbers).collect(),
        rows: choices.into_iter().map(|choice| std::iter::once(choice).chain(boxes.clone()).collect()).collect(),
        together: true,
        form: TableForm::Ticks,
    }
}

fn card(context: &Context<'_>, question: QuestionIx, order: &Order, body: Vec<Block>) -> Block {
    let model = context.checklist.question(question);
    Block::Card(Card {
        mark: order.number(question),
        title: Runs::plain(context.text(&model.text)),
        body,
        aside: vec![Runs::plain(model.id.as_str())],
        form: CardForm::Compact,
        ..Card::default()
    })
}

/// When it is asked, and whether more than one answer may be given.
fn before(context: &Context<'_>, at: QuestionIx, order: &Order) -> Vec<Block> {
    let question = context.checklist.question(at);
    let number = order.number(at);
    let condition =
        question.ask_if.as_ref().map(|condition| conditions::of_question(context, &number, condition, &order.numbers));
    let several = matches!(question.kind, QuestionKind::Choices(_)).then(|| context.say(words::SEVERAL).to_owned());
    [condition, several].into_iter().flatten().map(|words| Block::Small(Runs::plain(words))).collect()
}

/// Something to write, for what has no answers to choose from.
fn to_write(context: &Context<'_>, question: &Question) -> Option<Block> {
    let (label, lines) = match &question.kind {
        QuestionKind::Choice(_) | QuestionKind::Choices(_) => return None,
        QuestionKind::Number { unit: Some(unit), .. } => {
            (context.with(words::NUMBER_OF, &[("unit", context.text(unit))]), 0)
        }
        QuestionKind::Number { unit: None, .. } => (context.say(words::NUMBER).to_owned(), 0),
        QuestionKind::Date => (context.say(words::DAY).to_owned(), 0),
        QuestionKind::Text => (context.say(words::WORDS).to_owned(), 2),
    };
    Some(Block::Write(Write { labels: vec![Runs::plain(label)], lines }))
}

fn look_up(context: &Context<'_>, question: &Question) -> Option<Block> {
    let how = question.look_up.as_ref().map(|how| markup::plain(context.text(how)))?;
    Some(Block::Small(Runs::strong(context.say(report_words::HOW)).and(" ").and(how)))
}
