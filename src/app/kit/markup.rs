//! Texts of a checklist: paragraphs, lists and bold, nothing else.

use eframe::egui::{Sense, Ui, vec2};

use super::{fonts, inline, theme};
use crate::drawing::Paint;

/// Words that are bold or not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Run<'a> {
    text: &'a str,
    bold: bool,
}

/// A paragraph or one item of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Block<'a> {
    item: bool,
    runs: Vec<Run<'a>>,
}

/// Draws a text of a checklist.
pub fn markup(ui: &mut Ui, text: &str) {
    draw(ui, text, theme::BODY, Paint::Ink);
}

/// Draws it a step back.
pub fn soft(ui: &mut Ui, text: &str) {
    draw(ui, text, theme::BODY, Paint::Soft);
}

/// Draws it small and a step back.
pub fn small(ui: &mut Ui, text: &str) {
    draw(ui, text, theme::SMALL, Paint::Soft);
}

fn draw(ui: &mut Ui, text: &str, size: f32, paint: Paint) {
    for block in blocks(text) {
        let font = |bold| if bold { fonts::bold(size) } else { fonts::regular(size) };
        let runs: Vec<_> = block.runs.iter().map(|run| (run.text, font(run.bold))).collect();
        if block.item {
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = 8.0;
                let (rect, _) = ui.allocate_exact_size(vec2(10.0, size * 1.5), Sense::hover());
                ui.painter().circle_filled(rect.center(), 2.5, theme::color(ui, paint));
                inline::paragraph(ui, &runs, paint, 1.5);
            });
        } else {
            inline::paragraph(ui, &runs, paint, 1.5);
        }
    }
}

/// Lines of one paragraph are joined by the painter's own wrapping; a blank
/// line ends it, and so does an item.
fn blocks(text: &str) -> Vec<Block<'_>> {
    let mut blocks: Vec<Block> = Vec::new();
    let mut open = false;
    for line in text.lines().map(str::trim) {
        if let Some(item) = line.strip_prefix("- ") {
            blocks.push(Block { item: true, runs: runs(item) });
            open = false;
        } else if line.is_empty() {
            open = false;
        } else if let Some(last) = blocks.last_mut().filter(|_| open) {
            last.runs.push(Run { text: " ", bold: false });
            last.runs.extend(runs(line));
        } else {
            blocks.push(Block { item: false, runs: runs(line) });
            open = true;
        }
    }
    blocks
}

/// A text as words that are bold or not, for what lays out its own: paragraphs
/// and items follow each other with a space.
pub fn in_one_line(text: &str) -> Vec<(&str, bool)> {
    let mut words: Vec<(&str, bool)> = Vec::new();
    for block in blocks(text) {
        if !words.is_empty() {
            words.push((" ", false));
        }
        words.extend(block.runs.iter().map(|run| (run.text, run.bold)));
    }
    words
}

/// Bold between `**` and `**`; a mark without its partner is shown as it is.
fn runs(line: &str) -> Vec<Run<'_>> {
    let mut runs = Vec::new();
    let mut rest = line;
    while let Some((before, after)) = rest.split_once("**") {
        let Some((bold, tail)) = after.split_once("**") else { break };
        for (text, bold) in [(before, false), (bold, true)] {
            if !text.is_empty() {
                runs.push(Run { text, bold });
            }
        }
        rest = tail;
    }
    if !rest.is_empty() {
        runs.push(Run { text: rest, bold: false });
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_items_and_bold() {
        let parsed = blocks("Eerst **dit**\nen dat.\n\n- een\n- **twee**\nDaarna ** niets.");
        let plain = |block: &Block| block.runs.iter().map(|run| run.text).collect::<String>();
        let texts: Vec<_> = parsed.iter().map(|block| (block.item, plain(block))).collect();
        let expected = [(false, "Eerst dit en dat."), (true, "een"), (true, "twee"), (false, "Daarna ** niets.")];
        assert_eq!(texts, expected.map(|(item, text)| (item, text.to_owned())));
        assert!(parsed[2].runs[0].bold);
    }
}
