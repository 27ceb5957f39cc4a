//! The little markup of checklist texts: `**bold**`, lists and blank lines.
//!
//! Nothing else is interpreted; a lone `**` stays as it is.

use crate::report::document::{Block, Runs};

/// A text as paragraphs and lists.
#[must_use]
pub fn blocks(text: &str) -> Vec<Block> {
    let mut out = Vec::new();
    let mut paragraph: Vec<&str> = Vec::new();
    let mut items: Vec<Runs> = Vec::new();
    for line in text.lines().map(str::trim).chain([""]) {
        let item = line.strip_prefix("- ");
        if (line.is_empty() || item.is_some()) && !paragraph.is_empty() {
            out.push(Block::Paragraph(runs(&paragraph.join(" "))));
            paragraph.clear();
        }
        if item.is_none() && !items.is_empty() {
            out.push(Block::List(std::mem::take(&mut items)));
        }
        match item {
            Some(item) => items.push(runs(item)),
            None if !line.is_empty() => paragraph.push(line),
            None => {}
        }
    }
    out
}

/// A text on one line, with its bold words.
#[must_use]
pub fn runs(text: &str) -> Runs {
    let mut out = Runs::default();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("**") {
        let Some((bold, tail)) = after.split_once("**").filter(|(bold, _)| !bold.trim().is_empty()) else { break };
        out = out.and(before).and_bold(bold);
        rest = tail;
    }
    out.and(rest)
}

/// The words alone, on one line, without markup.
#[must_use]
pub fn plain(text: &str) -> String {
    let lines = text.lines().map(|line| line.trim().trim_start_matches("- ")).filter(|line| !line.is_empty());
    runs(&lines.collect::<Vec<_>>().join(" ")).text()
}

/// The first sentence of a text.
#[must_use]
pub fn first_sentence(text: &str) -> String {
    let words = plain(text);
    let ends = words.match_indices(['.', '?', '!']).map(|(at, mark)| at + mark.len());
    // A point within a number or an abbreviation is not an end.
    let end = ends.into_iter().find(|end| {
        let mut after = words[*end..].chars();
        after.next().is_none_or(char::is_whitespace) && after.next().is_none_or(char::is_uppercase)
    });
    words[..end.unwrap_or(words.len())].to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bold_lists_and_paragraphs() {
        let made = blocks("Doe **dit**:\n- een\n- **twee** drie\n\nEn dan\ndat.");
        assert_eq!(made.len(), 3);
        assert_eq!(made[0], Block::Paragraph(Runs::plain("Doe ").and_bold("dit").and(":")));
        assert!(matches!(&made[1], Block::List(items) if items.len() == 2));
        assert_eq!(made[2], Block::Paragraph(Runs::plain("En dan dat.")));
    }

    #[test]
    fn what_is_not_markup_stays() {
        assert_eq!(runs("a ** b").text(), "a ** b");
        assert_eq!(runs("a **** b").text(), "a **** b");
        assert_eq!(runs("**a").text(), "**a");
        assert_eq!(blocks("").len(), 0);
    }

    #[test]
    fn sentences_end_where_one_begins() {
        assert_eq!(first_sentence("Kies 5.5 meter. Dan **dit**."), "Kies 5.5 meter.");
        assert_eq!(first_sentence("Geen punt"), "Geen punt");
    }
}
