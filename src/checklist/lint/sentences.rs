//! Where a sentence ends.
//!
//! Texts are plain: paragraphs, lists, `**bold**`. A sentence ends at the end of
//! its line, or at a full stop, question mark or exclamation mark before white
//! space; stars, quotation marks and brackets that close there belong to it. A
//! colon ends nothing: what follows it is read in the same breath.

/// The sentences of a text in their order, without the white space and the list
/// dash around them; none is blank.
pub fn sentences(wording: &str) -> impl Iterator<Item = &str> {
    wording.lines().flat_map(of_line).filter(|sentence| !sentence.is_empty())
}

fn of_line(line: &str) -> impl Iterator<Item = &str> {
    let line = line.trim();
    let mut rest = line.strip_prefix("- ").unwrap_or(line);
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let (sentence, after) = rest.split_at(end(rest));
        rest = after.trim_start();
        Some(sentence.trim_end())
    })
}

/// After how many bytes the first sentence of a line ends.
fn end(line: &str) -> usize {
    let mut ending = false;
    for (place, character) in line.char_indices() {
        match character {
            '.' | '?' | '!' => ending = true,
            '*' | ')' | '’' | '”' | '"' => {}
            _ if ending && character.is_whitespace() => return place,
            _ => ending = false,
        }
    }
    line.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_ends_where_a_reader_takes_breath() {
        let of = |wording: &'static str| sentences(wording).collect::<Vec<_>>();
        assert_eq!(of("Kijk eerst. Wie is het? Bel 112!"), ["Kijk eerst.", "Wie is het?", "Bel 112!"]);
        assert_eq!(
            of("**Let op.** Raak niets aan.\n\n- Loop weg\n- Bel 112"),
            ["**Let op.**", "Raak niets aan.", "Loop weg", "Bel 112"]
        );
        assert_eq!(of("Kies één ding: bel. (Of app.) Klaar"), ["Kies één ding: bel.", "(Of app.)", "Klaar"]);
        assert_eq!(
            of("Een klim van 3.5 m via politie.nl is te veel."),
            ["Een klim van 3.5 m via politie.nl is te veel."]
        );
        assert_eq!(of(" \n"), [""; 0]);
    }
}
