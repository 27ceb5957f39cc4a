//! Real quotation marks: “zo”, ‘zo’ and foto’s.
//!
//! A keyboard has straight marks only. What people typed is kept as they typed
//! it; on paper a mark is set as what it is there. Each mark stays one character,
//! so that nothing else moves. A mark after a number stands for inches or feet and
//! stays straight; addresses of the web are left alone.

use crate::report::document::{Block, Document, Runs};

/// Short words that begin with an apostrophe: "'s avonds", "'t", "'em".
const ELIDED: [&str; 18] = [
    "s",
    "t",
    "n",
    "m",
    "k",
    "r",
    "ns",
    "ie",
    "em",
    "ne",
    "tis",
    "twas",
    "til",
    "cause",
    "savonds",
    "sochtends",
    "smorgens",
    "snachts",
];

/// Sets all marks of a document.
pub fn set(document: &mut Document) {
    document.blocks.iter_mut().for_each(set_block);
}

fn set_block(block: &mut Block) {
    block.each_runs(&mut |runs| set_runs(runs));
    match block {
        Block::Figure(drawing) => {
            drawing.description = curled(&drawing.description);
            drawing.labels.iter_mut().for_each(|label| label.text = curled(&label.text));
        }
        Block::Photos(photos) => {
            for photo in photos {
                photo.description = curled(&photo.description);
            }
        }
        Block::Card(card) => {
            card.body.iter_mut().for_each(set_pictures);
        }
        _ => {}
    }
}

/// Within a card the words are set already.
fn set_pictures(block: &mut Block) {
    if let Block::Figure(_) | Block::Photos(_) = block {
        set_block(block);
    }
}

/// The runs of one text together, so that a mark knows what stands before it in
/// another weight.
fn set_runs(runs: &mut Runs) {
    if !runs.0.iter().any(|run| run.text.contains(['"', '\''])) {
        return;
    }
    let text = runs.text();
    let set = curled(&text);
    let mut letters = set.chars();
    for run in &mut runs.0 {
        let own: String = letters.by_ref().take(run.text.chars().count()).collect();
        if run.link.is_none() {
            run.text = own;
        }
    }
}

/// A text with its straight marks set; as many characters as before.
#[must_use]
pub fn curled(text: &str) -> String {
    if !text.contains(['"', '\'']) {
        return text.to_owned();
    }
    let straight: Vec<char> = text.chars().collect();
    let mut out: Vec<char> = Vec::with_capacity(straight.len());
    let mut open = Open::default();
    for (at, mark) in straight.iter().copied().enumerate() {
        let place = Place { before: out.last().copied(), after: &straight[at + 1..] };
        out.push(match mark {
            '"' => open.double(place),
            '\'' => open.single(place),
            other => other,
        });
    }
    out.into_iter().collect()
}

/// What stands around a mark.
#[derive(Clone, Copy)]
struct Place<'a> {
    /// The character before it, set already.
    before: Option<char>,
    /// All after it, as typed.
    after: &'a [char],
}

impl Place<'_> {
    /// Whether a word can begin here.
    fn begins(self) -> bool {
        self.before.is_none_or(|before| before.is_whitespace() || "([{-–—/“‘".contains(before))
    }

    fn after_number(self) -> bool {
        self.before.is_some_and(char::is_numeric)
    }

    fn before_letter(self) -> bool {
        self.after.first().copied().is_some_and(char::is_alphanumeric)
    }

    /// Whether a short word without its first letters begins here, or a year
    /// without its first two digits.
    fn elides(self) -> bool {
        let word: String = self.after.iter().take_while(|next| next.is_alphanumeric()).collect();
        let closes = self.after.get(word.chars().count()) == Some(&'\'');
        let is_year = word.len() == 2 && word.bytes().all(|digit| digit.is_ascii_digit());
        // "rock 'n' roll", but "de letter 's'".
        word == "n" || !closes && (is_year || ELIDED.contains(&word.to_lowercase().as_str()))
    }

    /// Whether a mark further on can close what opens here.
    fn is_closed(self) -> bool {
        let mut before = None;
        let mut rest = self.after.iter().copied().peekable();
        while let Some(next) = rest.next() {
            let ends_word = before.is_some_and(|before: char| !before.is_whitespace());
            if next == '\'' && ends_word && !rest.peek().is_some_and(|after| after.is_alphanumeric()) {
                return true;
            }
            before = Some(next);
        }
        false
    }
}

/// The marks that were opened and not closed yet.
#[derive(Default)]
struct Open {
    double: bool,
    single: bool,
}

impl Open {
    fn double(&mut self, place: Place<'_>) -> char {
        let rest = place.after.iter().filter(|next| **next == '"').count();
        if self.double {
            // “een scherm van 24"”: the last one closes.
            if place.after_number() && rest % 2 == 1 {
                return '"';
            }
            self.double = false;
            return '”';
        }
        if place.begins() {
            self.double = true;
            return '“';
        }
        if place.after_number() { '"' } else { '”' }
    }

    fn single(&mut self, place: Place<'_>) -> char {
        if place.begins() {
            if !place.before_letter() && place.after.first().is_none_or(|next| next.is_whitespace()) {
                return '\'';
            }
            if place.elides() || !place.is_closed() {
                return '’';
            }
            self.single = true;
            return '‘';
        }
        if place.after_number() && !place.before_letter() && !self.single {
            return '\'';
        }
        if !place.before_letter() {
            self.single = false;
        }
        '’'
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::document::Link;

    #[test]
    fn a_mark_is_set_as_what_it_is_there() {
        for (typed, set) in [
            ("Hij zei \"ga weg\" en liep door.", "Hij zei “ga weg” en liep door."),
            ("\"Ga weg\", zei hij. \"Nu.\"", "“Ga weg”, zei hij. “Nu.”"),
            ("(\"bij de buren\")", "(“bij de buren”)"),
            ("Lijst 'Deuren en ramen' invullen", "Lijst ‘Deuren en ramen’ invullen"),
            ("De foto's van 's avonds en 's-Gravenhage", "De foto’s van ’s avonds en ’s-Gravenhage"),
            ("'t Is de auto's schuld", "’t Is de auto’s schuld"),
            ("Hans' fiets, don't, rock 'n' roll", "Hans’ fiets, don’t, rock ’n’ roll"),
            ("'s Avonds 'dicht' doen", "’s Avonds ‘dicht’ doen"),
            ("Gebouwd in '85, verbouwd in '02.", "Gebouwd in ’85, verbouwd in ’02."),
            ("Een scherm van 24\" en 5' hoog", "Een scherm van 24\" en 5' hoog"),
            ("\"een scherm van 24\" breed\"", "“een scherm van 24\" breed”"),
            ("\"24\" en \"27\"", "“24” en “27”"),
            ("\"'t Hoekje\" heet het", "“’t Hoekje” heet het"),
            ("Hij zei: \"zij riep 'nee' en ging\".", "Hij zei: “zij riep ‘nee’ en ging”."),
            ("De jaren 1980's", "De jaren 1980’s"),
            ("los ' teken", "los ' teken"),
            ("“Al goed”, ‘zo’, foto’s", "“Al goed”, ‘zo’, foto’s"),
            ("\"open tot het eind", "“open tot het eind"),
            ("'savonds laat", "’savonds laat"),
            ("", ""),
        ] {
            assert_eq!(curled(typed), set, "{typed}");
            assert_eq!(curled(set), set, "set once is set");
            assert_eq!(typed.chars().count(), set.chars().count());
        }
    }

    #[test]
    fn runs_of_one_text_are_set_together_and_addresses_left_alone() {
        let mut runs = Runs::plain("Zeg \"").and_bold("ga weg").and("\" en kijk op ").and_web("https://x.nl/a'b");
        set_runs(&mut runs);
        assert_eq!(runs.text(), "Zeg “ga weg” en kijk op x.nl/a'b");
        assert!(runs.0[1].bold && runs.0[1].text == "ga weg");
        assert_eq!(runs.0[3].link, Some(Link::Web("https://x.nl/a'b".into())));
    }

    proptest::proptest! {
        /// Only the marks change, and each stays one character.
        #[test]
        fn all_else_stays(text in "[a-z0-9 '\"(.é]{0,40}") {
            let straight = |text: &str| text.replace(['“', '”'], "\"").replace(['‘', '’'], "'");
            proptest::prop_assert_eq!(straight(&curled(&text)), text);
        }
    }
}
