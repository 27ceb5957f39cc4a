//! What to look at outside, to take along on paper.
//!
//! It holds the questions of outdoor places that have no answer yet; when all
//! have one, all of them. Given answers are never on it.

use super::{Context, made_from};
use crate::checklist::{PlaceIx, QuestionIx, QuestionKind};
use crate::report::document::{Block, Runs};
use crate::scan::{Given, Step, Subject};
use crate::words::papers as words;

/// How a question is answered on paper.
#[derive(Clone, Copy)]
enum Answering {
    /// A box for each answer.
    Boxes,
    /// A box for each question: looked at; the answer is typed in later.
    Looked,
    /// The same in small letters.
    Small,
    /// The same, over more than one page; which it says.
    SeveralPages,
}

/// One page where that is possible.
pub fn blocks(context: &Context<'_>) -> Vec<Block> {
    let outdoors = |step: &&Step| step.place.is_some_and(|place| context.checklist.place(place).outdoors);
    let all: Vec<&Step> = context.assessment.walk.steps.iter().filter(outdoors).collect();
    let open: Vec<&Step> = all.iter().copied().filter(|step| !is_known(context, step)).collect();
    let steps = if open.is_empty() { all } else { open };
    if steps.is_empty() {
        return vec![
            Block::Heading { level: 1, text: Runs::plain(context.say(words::OUTDOOR_LIST)) },
            Block::Paragraph(Runs::plain(context.say(words::NOTHING_OUTDOORS))),
        ];
    }
    let ways = [Answering::Boxes, Answering::Looked, Answering::Small, Answering::SeveralPages];
    let variants = ways.map(|answering| list(context, &steps, answering));
    vec![Block::OnePage(variants.to_vec())]
}

fn is_known(context: &Context<'_>, step: &Step) -> bool {
    context.scan.counted(context.checklist, step.asked).is_some_and(|given| *given != Given::Unknown)
}

fn list(context: &Context<'_>, steps: &[&Step], answering: Answering) -> Vec<Block> {
    let mut out = vec![
        Block::Heading { level: 1, text: Runs::plain(context.say(words::OUTDOOR_LIST)) },
        Block::Small(Runs::plain(context.say(words::OUTDOOR_ABOUT)).and(" ").and(context.say(words::KEEP_OUTDOOR))),
    ];
    if let Answering::SeveralPages = answering {
        out.push(Block::Paragraph(Runs::strong(context.say(words::OUTDOOR_SEVERAL))));
    }
    for place in (0..context.checklist.places.len()).map(PlaceIx::from) {
        let here: Vec<&&Step> = steps.iter().filter(|step| step.place == Some(place)).collect();
        if here.is_empty() {
            continue;
        }
        out.push(Block::Heading { level: 2, text: Runs::plain(context.text(&context.checklist.place(place).title)) });
        let mut done: Vec<QuestionIx> = Vec::new();
        let mut looked = Vec::new();
        for step in &here {
            let question = step.asked.question;
            if done.contains(&question) {
                continue;
            }
            done.push(question);
            let subjects: Vec<Subject> =
                here.iter().filter(|other| other.asked.question == question).map(|other| other.asked.subject).collect();
            match answering {
                Answering::Boxes => out.extend(with_boxes(context, question, &subjects)),
                Answering::Looked | Answering::Small | Answering::SeveralPages => {
                    looked.push(in_short(context, question, &subjects));
                }
            }
        }
        if !looked.is_empty() {
            out.push(match answering {
                Answering::Small => Block::SmallBoxes(looked),
                Answering::Boxes | Answering::Looked | Answering::SeveralPages => Block::Boxes(looked),
            });
        }
    }
    out.push(made_from(context));
    out
}

/// The question, and a row of boxes for each door or window.
fn with_boxes(context: &Context<'_>, question: QuestionIx, subjects: &[Subject]) -> Vec<Block> {
    let text = context.text(&context.checklist.question(question).text);
    let mut out = vec![Block::Paragraph(Runs::strong(text))];
    let choices = choices(context, question);
    for subject in subjects {
        match context.subject(*subject) {
            Some(name) => {
                out.push(Block::Small(Runs::plain(name)));
                out.push(Block::Boxes(choices.clone()));
            }
            None => out.push(Block::Boxes(choices.clone())),
        }
    }
    out
}

/// The question on a line, with the doors and windows it is about.
fn in_short(context: &Context<'_>, question: QuestionIx, subjects: &[Subject]) -> Runs {
    let text = context.text(&context.checklist.question(question).text);
    let names: Vec<String> = subjects.iter().filter_map(|subject| context.subject(*subject)).collect();
    let runs = Runs::plain(text);
    if names.is_empty() { runs } else { runs.and_soft(format!(" {}", names.join(" · "))) }
}

/// What can be answered, each to tick.
pub fn choices(context: &Context<'_>, question: QuestionIx) -> Vec<Runs> {
    let question = context.checklist.question(question);
    let mut out: Vec<Runs> = match &question.kind {
        QuestionKind::Choice(answers) | QuestionKind::Choices(answers) => {
            answers.iter().map(|answer| Runs::plain(context.text(&answer.text))).collect()
        }
        QuestionKind::Number { .. } | QuestionKind::Date | QuestionKind::Text => Vec::new(),
    };
    if question.allow_unknown {
        out.push(Runs::plain(context.say(words::UNKNOWN)));
    }
    out
}
