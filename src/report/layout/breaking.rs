//! From segments to lines: ragged right, only long words divided.
//!
//! Lines fill from the left. A long word (a Dutch compound, mostly) is divided
//! where its syllables allow, but only when the line would otherwise be badly
//! short: a reader stumbles over a divided word more than over a ragged edge. So
//! the narrower the column, the more of it must be empty. The first part says the
//! whole word and the rest nothing, so that search, copying and a reading voice
//! meet it whole. A word wider than the line is divided in any case, and broken
//! anywhere when it has no syllables.

use std::collections::VecDeque;
use std::sync::Arc;

use super::atoms::{Atom, Segment, letters_atom, segments};
use super::page::{Glyph, Word};
use super::shaping::Shaping;
use crate::drawing::{Point, Shape};
use crate::report::document::Runs;
use crate::words::Lang;

pub use super::atoms::TextStyle;

/// Words of one line; `x_pt` from the left of the text.
#[derive(Clone, Debug, Default)]
pub struct BrokenLine {
    /// From left to right.
    pub words: Vec<Word>,
    /// Width of the words, without a space at the end.
    pub width_pt: f32,
    /// Whether the text itself ends the line here.
    ends: bool,
}

/// A line with less room left than so many times the letter size is not badly
/// short, however narrow the column.
const SHORT_EMS: f32 = 5.0;

/// How long a word must be to be divided, and how long its parts.
#[derive(Clone, Copy)]
struct Least {
    /// Letters of the word.
    word: usize,
    /// Letters of each part.
    part: usize,
}

impl Least {
    /// For a word that does not fit on a line of its own.
    const TO_FIT: Self = Self { word: 6, part: 3 };
    /// To fill a line: only a compound is as long as this.
    const TO_FILL: Self = Self { word: 14, part: 5 };
}

/// Breaks runs into lines of at most a width.
pub fn break_lines(runs: &Runs, style: TextStyle, width_pt: f32, lang: Lang, shaping: &mut Shaping) -> Vec<BrokenLine> {
    let mut queue: VecDeque<Segment> = segments(runs, style, shaping).into();
    let mut lines = Vec::new();
    let mut line = LineBuilder::default();
    while let Some(segment) = queue.pop_front() {
        // A hair of tolerance: a width measured twice may differ in the last bit.
        let room = width_pt - line.pen_pt + 0.01;
        if segment.width_pt() <= room {
            let ends_line = segment.ends_line;
            line.place(segment, shaping);
            if ends_line {
                lines.push(BrokenLine { ends: true, ..line.finish() });
            }
            continue;
        }
        let alone = line.words.is_empty();
        let badly_short = room > (width_pt * 0.2).max(style.size_pt * SHORT_EMS);
        let least = if alone { Least::TO_FIT } else { Least::TO_FILL };
        let worth_it = alone || badly_short && !style.whole_words;
        let parts = if worth_it { divided(&segment, room, least, lang, shaping) } else { None };
        let parts = parts.or_else(|| if alone { broken(&segment, room, shaping) } else { None });
        match parts {
            Some((head, tail)) => {
                line.place(head, shaping);
                queue.push_front(tail);
            }
            // One cluster wider than the line: it stands there all the same.
            None if alone => {
                line.place(segment, shaping);
            }
            None => queue.push_front(segment),
        }
        lines.push(line.finish());
    }
    if !line.words.is_empty() || lines.is_empty() {
        lines.push(line.finish());
    }
    speak_whole(&mut lines);
    lines
}

/// Words that go on in a next line, at a hyphen or a slash of their own, say all
/// where they begin, as divided words do.
fn speak_whole(lines: &mut [BrokenLine]) {
    let mut group: Vec<(usize, usize)> = Vec::new();
    for number in 0..lines.len() {
        for place in 0..lines[number].words.len() {
            group.push((number, place));
            let ends_word = lines[number].words[place].text().ends_with(char::is_whitespace);
            let ends_text = lines[number].ends && place + 1 == lines[number].words.len();
            if ends_word || ends_text {
                speak_group(lines, &std::mem::take(&mut group));
            }
        }
    }
    speak_group(lines, &group);
}

fn speak_group(lines: &mut [BrokenLine], group: &[(usize, usize)]) {
    let ((Some((first, _)), Some((last, _))), true) = ((group.first(), group.last()), group.len() > 1) else { return };
    if first == last {
        return;
    }
    let whole: String = group.iter().map(|(line, place)| lines[*line].words[*place].text()).collect();
    let spoken = whole.trim_end();
    for (number, (line, place)) in group.iter().enumerate() {
        let says = match number {
            0 => spoken,
            _ if number + 1 == group.len() => &whole[spoken.len()..],
            _ => "",
        };
        lines[*line].words[*place].says = Some(Arc::from(says));
    }
}

#[derive(Default)]
struct LineBuilder {
    words: Vec<Word>,
    pen_pt: f32,
    width_pt: f32,
}

impl LineBuilder {
    fn place(&mut self, segment: Segment, shaping: &mut Shaping) {
        let last = segment.atoms.len().saturating_sub(1);
        for (place, atom) in segment.atoms.into_iter().enumerate() {
            let width_pt = atom.width_pt;
            let (face, size_pt, paint) = (atom.face, atom.size_pt, atom.paint);
            let with_space = segment.space && place == last;
            let drawn = !atom.shapes.is_empty();
            self.words.push(word(atom, self.pen_pt, with_space && !drawn, shaping));
            self.pen_pt += width_pt;
            self.width_pt = self.pen_pt;
            if with_space {
                let space = letters_atom(&shaping.shape(face, " "), face, paint, size_pt);
                let space_pt = space.width_pt;
                if drawn {
                    self.words.push(Word { width_pt: 0.0, ..word(space, self.pen_pt, false, shaping) });
                }
                self.pen_pt += space_pt;
            }
        }
    }

    fn finish(&mut self) -> BrokenLine {
        let line = std::mem::take(self);
        BrokenLine { words: line.words, width_pt: line.width_pt, ends: false }
    }
}

fn word(atom: Atom, x_pt: f32, with_space: bool, shaping: &mut Shaping) -> Word {
    let Atom { shown, says, glyphs, shapes, width_pt, face, size_pt, paint, link } = atom;
    let (shown, says, glyphs) = if with_space {
        let space = shaping.shape(face, " ");
        let start = u16::try_from(shown.len()).unwrap_or(u16::MAX);
        let after = space.glyphs.iter().map(|glyph| Glyph { start, ..*glyph });
        let glyphs: Arc<[Glyph]> = glyphs.iter().copied().chain(after).collect();
        (Arc::from(format!("{shown} ")), says.map(|says| Arc::from(format!("{says} "))), glyphs)
    } else {
        (shown, says, glyphs)
    };
    let at = Point::new(x_pt, 0.0);
    let shapes: Vec<Shape> = shapes.iter().map(|shape| shape.placed(at, 1.0)).collect();
    Word { x_pt, width_pt, shown, says, glyphs, face, size_pt, paint, shapes, link }
}

/// Divides at a syllable so that the head and a hyphen fit. In an address no
/// hyphen is put that is not there.
fn divided(
    segment: &Segment,
    room_pt: f32,
    least: Least,
    lang: Lang,
    shaping: &mut Shaping,
) -> Option<(Segment, Segment)> {
    let [atom] = segment.atoms.as_slice() else { return None };
    if atom.glyphs.is_empty() || !atom.shapes.is_empty() || atom.link.is_some() {
        return None;
    }
    let points = syllable_ends(&atom.shown, lang, least);
    points.into_iter().rev().find_map(|point| {
        let head = format!("{}-", &atom.shown[..point]);
        let shaped = shaping.shape(atom.face, &head);
        let head = letters_atom(&shaped, atom.face, atom.paint, atom.size_pt);
        (head.width_pt <= room_pt).then(|| split(segment, atom, head, &atom.shown[point..], shaping))
    })
}

/// Where the syllables of the letters in a word end, in bytes of the word.
fn syllable_ends(word: &str, lang: Lang, least: Least) -> Vec<usize> {
    let Some(start) = word.find(char::is_alphabetic) else { return Vec::new() };
    let letters = &word[start..];
    let letters = &letters[..letters.find(|c: char| !c.is_alphabetic()).unwrap_or(letters.len())];
    let lower = letters.to_lowercase();
    // Without its `alloc` feature hypher panics on words over 41 bytes; and a
    // name in capitals is not divided.
    let fits = letters.chars().count() >= least.word && lower.len() == letters.len() && lower.len() <= 40;
    if !fits || letters.chars().skip(1).any(char::is_uppercase) {
        return Vec::new();
    }
    let lang = match lang {
        Lang::Nl => hypher::Lang::Dutch,
        Lang::En => hypher::Lang::English,
    };
    let mut ends = Vec::new();
    let mut at = start;
    for syllable in hypher::hyphenate(&lower, lang) {
        at += syllable.len();
        let before = word.get(start..at).map_or(0, |part| part.chars().count());
        let after = word.get(at..start + letters.len()).map_or(0, |part| part.chars().count());
        if before >= least.part && after >= least.part {
            ends.push(at);
        }
    }
    ends
}

/// Breaks anywhere, as late as fits; `None` when not even one cluster fits.
fn broken(segment: &Segment, room_pt: f32, shaping: &mut Shaping) -> Option<(Segment, Segment)> {
    let (first, rest) = segment.atoms.split_first()?;
    if first.width_pt <= room_pt && !rest.is_empty() {
        let mut taken = 1;
        let mut pen = first.width_pt;
        while rest.len() > taken && pen + rest[taken - 1].width_pt <= room_pt {
            pen += rest[taken - 1].width_pt;
            taken += 1;
        }
        let head = Segment { atoms: segment.atoms[..taken].to_vec(), space: false, ends_line: false };
        let tail =
            Segment { atoms: segment.atoms[taken..].to_vec(), space: segment.space, ends_line: segment.ends_line };
        return Some((head, tail));
    }
    let mut pen = 0.0;
    let mut end = 0;
    for glyph in first.glyphs.iter() {
        pen += f32::from(glyph.advance) * first.size_pt / 1000.0;
        if pen > room_pt {
            break;
        }
        end = usize::from(glyph.start + glyph.len);
    }
    // A hyphen of an address at the end of a line reads as a divided word.
    let kept = first.shown.get(..end).map(|shown| shown.trim_end_matches('-').len());
    end = kept.filter(|kept| first.link.is_some() && *kept > 0).unwrap_or(end);
    if end == 0 || end >= first.shown.len() || !first.shapes.is_empty() {
        return None;
    }
    let shaped = shaping.shape(first.face, first.shown.get(..end)?);
    let head = letters_atom(&shaped, first.face, first.paint, first.size_pt);
    Some(split(segment, first, head, first.shown.get(end..)?, shaping))
}

/// The first atom of a segment as head and rest; the head says all of it.
fn split(segment: &Segment, atom: &Atom, mut head: Atom, rest: &str, shaping: &mut Shaping) -> (Segment, Segment) {
    head.says = Some(atom.says.clone().unwrap_or_else(|| Arc::clone(&atom.shown)));
    head.link.clone_from(&atom.link);
    let mut tail = letters_atom(&shaping.shape(atom.face, rest), atom.face, atom.paint, atom.size_pt);
    tail.says = Some(Arc::from(""));
    tail.link.clone_from(&atom.link);
    let mut atoms = vec![tail];
    atoms.extend(segment.atoms.iter().skip(1).cloned());
    (
        Segment { atoms: vec![head], space: false, ends_line: false },
        Segment { atoms, space: segment.space, ends_line: segment.ends_line },
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::drawing::Paint;
    use crate::report::document::Link;

    const STYLE: TextStyle =
        TextStyle { size_pt: 10.0, leading_pt: 15.0, paint: Paint::Ink, bold: false, whole_words: false };

    fn lines(text: &str, width_pt: f32) -> Vec<BrokenLine> {
        break_lines(&Runs::plain(text), STYLE, width_pt, Lang::Nl, &mut Shaping::new())
    }

    fn shown(lines: &[BrokenLine]) -> Vec<String> {
        lines.iter().map(|line| line.words.iter().map(|word| &*word.shown).collect()).collect()
    }

    fn said(lines: &[BrokenLine]) -> String {
        lines.iter().flat_map(|line| &line.words).map(Word::text).collect()
    }

    #[test]
    fn long_compounds_are_divided_and_read_whole() {
        let text = "Een goede cilindertrekbeveiliging is nodig.";
        let lines = lines(text, 130.0);
        assert!(shown(&lines).iter().any(|line| line.ends_with('-')), "{:?}", shown(&lines));
        assert_eq!(said(&lines), text);
        assert!(lines.iter().all(|line| line.width_pt <= 130.02));
    }

    #[test]
    fn only_a_long_compound_is_divided_and_only_when_the_line_would_be_badly_short() {
        for (text, lang) in [
            ("Ask the organisation and an organisation about responsible installers nearby.", Lang::En),
            ("Vraag uw organisatie of de gemeente wie de beveiliging van uw woning betaalt.", Lang::Nl),
        ] {
            for width in 75..400_u16 {
                let broken = break_lines(&Runs::plain(text), STYLE, f32::from(width), lang, &mut Shaping::new());
                let lines = shown(&broken);
                assert!(lines.iter().all(|line| !line.ends_with('-')), "{width}: {lines:?}");
            }
        }
        let long = "Een kerntrekbeveiliging en een cilindertrekbeveiliging voorkomen dat iemand de deur openbreekt.";
        for width in 90..400_u16 {
            let width_pt = f32::from(width);
            let broken = lines(long, width_pt);
            for (line, next) in broken.iter().zip(broken.iter().skip(1)) {
                let divided = line.words.last().is_some_and(|word| word.shown.ends_with('-'));
                let head_pt = line.words.last().map_or(0.0, |word| word.width_pt);
                let first_pt = next.words.first().map_or(0.0, |word| word.width_pt);
                let without_pt = width_pt - (line.width_pt - head_pt);
                let fits_alone = head_pt + first_pt < width_pt;
                assert!(!divided || !fits_alone || without_pt > width_pt * 0.2, "{width}: {:?}", shown(&broken));
            }
        }
    }

    #[test]
    fn short_words_and_short_prefixes_stay_whole() {
        let lines = lines("Hangt er een CO-melder bij de ketel?", 66.0);
        assert!(shown(&lines).iter().all(|line| !line.trim_end().ends_with("CO-")), "{:?}", shown(&lines));
    }

    #[test]
    fn an_amount_stays_with_its_sign_and_its_unit() {
        for text in [
            "Dat kost meestal € 40 per deur.",
            "Alles tot ongeveer 5,5 m hoogte telt.",
            "Zie ook bladzijde 12 hieronder.",
        ] {
            for width in 40..160 {
                let lines = lines(text, width as f32);
                let ends = |end: &str| shown(&lines).iter().any(|line| line.trim_end().ends_with(end));
                assert!(!ends("€") && !ends("5,5") && !ends("bladzijde"), "{width}: {:?}", shown(&lines));
                assert_eq!(said(&lines), text);
            }
        }
    }

    #[test]
    fn one_endless_word_breaks_anyway() {
        let text = "é".repeat(500);
        let lines = lines(&text, 200.0);
        assert!(lines.len() > 5);
        assert!(lines.iter().all(|line| line.width_pt <= 200.02));
        assert_eq!(said(&lines), text);
    }

    #[test]
    fn what_the_typeface_lacks_is_shown_by_its_code() {
        let lines = lines("Raam 漢 SKG★★ → klaar", 300.0);
        assert_eq!(said(&lines), "Raam 漢 SKG★★ → klaar");
        assert!(shown(&lines)[0].contains("U+6F22"), "{:?}", shown(&lines));
        assert_eq!(lines[0].words.iter().filter(|word| !word.shapes.is_empty()).count(), 4);
    }

    #[test]
    fn an_address_that_goes_on_in_a_next_line_is_read_whole() {
        let lines = lines("Zie www.politiekeurmerk.nl/regeling/voorbeeld hier.", 120.0);
        assert!(lines.len() > 1);
        let words: Vec<&str> = lines.iter().flat_map(|line| &line.words).map(Word::text).collect();
        assert!(words.contains(&"www.politiekeurmerk.nl/regeling/voorbeeld"), "{words:?}");
        assert_eq!(said(&lines), "Zie www.politiekeurmerk.nl/regeling/voorbeeld hier.");
    }

    #[test]
    fn an_address_gets_no_hyphen_and_ends_no_line_with_one() {
        let address = "www.rivm.nl/ggd-richtlijn-mmk/voorlichting-koolmonoxide/verbrandingstoestellen-en-meer";
        let mut linked = Runs::plain(address);
        linked.0[0].link = Some(Link::Web(format!("https://{address}")));
        for width in 40..200_u16 {
            let lines = break_lines(&linked, STYLE, f32::from(width), Lang::Nl, &mut Shaping::new());
            assert!(lines.len() > 1);
            assert!(shown(&lines).iter().all(|line| !line.ends_with('-')), "{width}: {:?}", shown(&lines));
            assert_eq!(shown(&lines).concat(), address);
        }
    }

    #[test]
    fn a_word_that_waits_for_its_second_half_stays_with_what_joins_them() {
        for width in 40..200_u16 {
            let lines = lines("Goed hang- en sluitwerk, voor- of achterdeur.", f32::from(width));
            let waits = |line: &String| ["hang-", "voor-"].iter().any(|half| line.trim_end().ends_with(half));
            assert!(!shown(&lines).iter().any(waits), "{width}: {:?}", shown(&lines));
        }
    }

    #[test]
    fn a_line_break_in_the_text_is_kept() {
        assert_eq!(shown(&lines("een\n\ntwee", 100.0)), ["een ", "", "twee"]);
    }
}
