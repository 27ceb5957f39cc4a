//! How the house stands: the picture and the themes.

use super::Context;
use crate::assessment::ThemeResult;
use crate::drawing::house::House;
use crate::drawing::status;
use crate::report::document::{Block, Card, CardForm, Print, Runs, Table};
use crate::words::report as words;

/// The section.
pub fn blocks(context: &Context<'_>) -> Vec<Block> {
    let house = House::of(context.checklist, context.scan, context.assessment, context.lang);
    let mut out = vec![
        Block::Heading { level: 1, text: Runs::plain(context.say(words::STANDING)) },
        Block::Paragraph(Runs::plain(context.say(words::WEAKEST))),
    ];
    for (title, side) in [(words::STREET_SIDE, house.street), (words::GARDEN_SIDE, house.garden)] {
        out.push(Block::Heading { level: 2, text: Runs::plain(context.say(title)) });
        out.push(Block::Figure(side.drawing));
        // The words in the drawing keep their size: the same in large letters.
        if context.print == Print::Large {
            let parts = side.parts.iter();
            let parts = parts.map(|part| Runs::plain(format!("{}: ", part.name)).and_status(part.status, &part.words));
            out.push(Block::List(parts.collect()));
        }
    }
    out.push(Block::Space(14.0));
    match context.print {
        Print::Normal => out.push(Block::Table(themes(context))),
        // Six columns of large print do not fit side by side.
        Print::Large => out.extend(context.assessment.themes.iter().map(|theme| card(context, theme))),
    }
    out
}

/// A theme on a few lines.
fn card(context: &Context<'_>, theme: &ThemeResult) -> Block {
    let status = status::words(theme.status, theme.unclear, context.lang);
    let weakest = theme.weakest_element.map(|element| context.element(element));
    let facts = [
        weakest.map(|name| (words::TH_WEAKEST, name)),
        Some((words::TH_OPEN, theme.open.to_string())),
        Some((words::TH_UNCLEAR, theme.unclear.to_string())),
        Some((words::TH_NOT_APPLICABLE, theme.not_applicable.to_string())),
    ];
    let facts = facts.into_iter().flatten().map(|(label, value)| format!("{}: {value}", context.say(label)));
    Block::Card(Card {
        title: Runs::plain(context.text(&context.checklist.theme(theme.theme).title)),
        body: vec![Block::Paragraph(Runs::plain(facts.collect::<Vec<_>>().join(" · ")))],
        aside: vec![Runs::default().and_status(theme.status, &status)],
        form: CardForm::Row,
        ..Card::default()
    })
}

fn themes(context: &Context<'_>) -> Table {
    let header = [
        words::TH_THEME,
        words::TH_STATUS,
        words::TH_WEAKEST,
        words::TH_OPEN,
        words::TH_UNCLEAR,
        words::TH_NOT_APPLICABLE,
    ];
    Table {
        shares: vec![0.26, 0.27, 0.19, 0.09, 0.11, 0.08],
        header: header.into_iter().map(|phrase| Runs::plain(context.say(phrase))).collect(),
        rows: context.assessment.themes.iter().map(|theme| row(context, theme)).collect(),
        ..Table::default()
    }
}

fn row(context: &Context<'_>, theme: &ThemeResult) -> Vec<Runs> {
    let title = context.text(&context.checklist.theme(theme.theme).title);
    let weakest = theme.weakest_element.map(|element| context.element(element)).unwrap_or_default();
    // A dash speaks clearer than nothing, to eye and ear.
    let or_dash = |text: String| Runs::plain(if text.is_empty() { "–".to_owned() } else { text });
    vec![
        Runs::strong(title),
        Runs::default().and_status(theme.status, &status::words(theme.status, theme.unclear, context.lang)),
        or_dash(weakest),
        Runs::plain(theme.open.to_string()),
        Runs::plain(theme.unclear.to_string()),
        Runs::plain(theme.not_applicable.to_string()),
    ]
}
