//! How easy the texts are to read, measured.
//!
//! Whoever reads them is tired and no technician, so sentences are short: 15
//! words on average, 25 at most. No number of this kind is proven; these are the
//! project's own. `cargo test reading -- --nocapture` prints the figures and the
//! ten longest sentences of each language, with where they stand, and the Dutch
//! sentences that look passive.
//!
//! A title or an answer ("Ja, altijd") is no sentence and would flatter the
//! average: only what ends in a full stop, question mark or exclamation mark
//! counts there. The longest is sought among everything.

#![expect(clippy::print_stdout, reason = "the figures are for who asks for them with --nocapture")]

use std::fmt::Write as _;

use huisscan::checklist::{BUILT_IN, lint};
use serde_json::Value;

const MOST_WORDS_ON_AVERAGE: f64 = 15.0;
const MOST_WORDS: usize = 25;
/// Of a hundred Dutch sentences, how many may look passive.
const MOST_PASSIVE_PERCENT: f64 = 4.0;
const SHOWN: usize = 10;

/// One text people read: where it stands, its language, its words.
struct Wording {
    place: String,
    language: String,
    words: String,
}

struct Sentence<'t> {
    text: &'t Wording,
    words: &'t str,
    count: usize,
}

impl Sentence<'_> {
    fn is_whole(&self) -> bool {
        self.words.trim_end_matches(['*', ')', '’', '”', '"']).ends_with(['.', '?', '!'])
    }
}

#[test]
fn reading_the_checklist_is_easy() {
    let file: Value = serde_json::from_slice(BUILT_IN).expect("a good checklist");
    let languages: Vec<_> = file["languages"].as_array().expect("languages").iter().filter_map(Value::as_str).collect();
    let mut texts = Vec::new();
    gather(&file, &languages, "checklist", &mut texts);
    assert!(texts.len() > 1000, "{} texts", texts.len());
    assert_easy("the checklist", &languages, &texts);
}

#[test]
fn reading_the_words_of_the_program_is_easy() {
    let mut texts = Vec::new();
    for file in std::fs::read_dir("src/words").expect("the words") {
        let path = file.expect("a file").path();
        // A folder holds lists of single words, which are no sentences.
        if path.extension().is_none_or(|extension| extension != "rs") {
            continue;
        }
        let source = std::fs::read_to_string(&path).expect("its words");
        let area = path.file_stem().expect("a name").to_string_lossy().into_owned();
        phrases(&source, &area, &mut texts);
    }
    assert!(texts.len() > 500, "{} texts", texts.len());
    assert_easy("the words of the program", &["nl", "en"], &texts);
}

/// Measures each language, prints what it found, and fails above a limit.
fn assert_easy(of: &str, languages: &[&str], texts: &[Wording]) {
    let mut too_hard = Vec::new();
    for language in languages {
        let texts = texts.iter().filter(|text| text.language == *language);
        let mut sentences: Vec<_> = texts.flat_map(sentences).collect();
        sentences.sort_by_key(|sentence| std::cmp::Reverse(sentence.count));
        let whole: Vec<_> = sentences.iter().filter(|sentence| sentence.is_whole()).collect();
        let average = whole.iter().map(|sentence| sentence.count).sum::<usize>() as f64 / whole.len() as f64;
        let longest = sentences.first().map_or(0, |sentence| sentence.count);
        let passive: Vec<_> =
            whole.iter().filter(|sentence| *language == "nl" && looks_passive(sentence.words)).collect();
        let passive_percent = 100.0 * passive.len() as f64 / whole.len() as f64;
        let mut report =
            format!("{of}, {language}: {} sentences, {average:.1} words on average, longest {longest}\n", whole.len());
        list(&mut report, sentences.iter().take(SHOWN));
        if *language == "nl" {
            let _ = writeln!(report, "{} may be passive ({passive_percent:.1} %)", passive.len());
            list(&mut report, passive.into_iter().copied().take(SHOWN));
        }
        println!("{report}");
        if average > MOST_WORDS_ON_AVERAGE || longest > MOST_WORDS || passive_percent > MOST_PASSIVE_PERCENT {
            too_hard.push(report);
        }
    }
    assert!(too_hard.is_empty(), "too hard to read:\n{}", too_hard.join("\n"));
}

fn sentences(text: &Wording) -> impl Iterator<Item = Sentence<'_>> {
    lint::sentences(&text.words).map(move |words| Sentence { text, words, count: words.split_whitespace().count() })
}

fn list<'t>(report: &mut String, sentences: impl Iterator<Item = &'t Sentence<'t>>) {
    for Sentence { text, words, count } in sentences {
        let _ = writeln!(report, "  {count:2}  {}: {words}", text.place);
    }
}

/// Every text of a file, whatever field it stands in: an object whose keys are
/// the languages. It is named by the nearest id around it and its field.
fn gather(value: &Value, languages: &[&str], place: &str, texts: &mut Vec<Wording>) {
    match value {
        Value::Object(fields)
            if fields.len() == languages.len() && languages.iter().all(|one| fields.contains_key(*one)) =>
        {
            texts.extend(fields.iter().map(|(language, words)| Wording {
                place: place.to_owned(),
                language: language.clone(),
                words: words.as_str().expect("a text").to_owned(),
            }));
        }
        Value::Object(fields) => {
            let id = fields.get("id").and_then(Value::as_str);
            let around = match id {
                // An answer's id says little without its question.
                Some(id) if fields.contains_key("state") || place.ends_with(" answers") => {
                    format!("{} = {id}", place.trim_end_matches(" answers"))
                }
                Some(id) => id.to_owned(),
                None => place.to_owned(),
            };
            for (field, value) in fields {
                gather(value, languages, &format!("{around} {field}"), texts);
            }
        }
        Value::Array(values) => {
            for value in values {
                gather(value, languages, place, texts);
            }
        }
        _ => {}
    }
}

/// Every `Phrase::new("…", "…")` of a source file, named by its area and the
/// constant before it.
fn phrases(source: &str, area: &str, texts: &mut Vec<Wording>) {
    let source = source.split("#[cfg(test)]").next().unwrap_or(source);
    let mut name = "";
    let mut rest = source;
    while let Some(at) = rest.find("Phrase::new(") {
        let (before, after) = rest.split_at(at);
        if let Some((_, constant)) = before.rsplit_once("const ") {
            name = constant.split([':', '(']).next().unwrap_or(constant);
        }
        let Some((nl, after_nl)) = literal(&after["Phrase::new(".len()..]) else {
            rest = &after[1..];
            continue;
        };
        let (en, after_en) = literal(after_nl).unwrap_or_else(|| panic!("{area} {name}: a phrase in one language"));
        for (language, words) in [("nl", nl), ("en", en)] {
            texts.push(Wording {
                place: format!("{area} {name}").trim_end().to_owned(),
                language: language.to_owned(),
                words,
            });
        }
        rest = after_en;
    }
}

/// The string literal a piece of source begins with, and what follows it.
fn literal(source: &str) -> Option<(String, &str)> {
    let inside = source.trim_start_matches([' ', '\n', ',']).strip_prefix('"')?;
    let mut words = String::new();
    let mut characters = inside.char_indices();
    while let Some((at, character)) = characters.next() {
        match character {
            '"' => return Some((words, &inside[at + 1..])),
            '\\' => match characters.next()?.1 {
                'n' => words.push('\n'),
                '\n' => {
                    let gap = inside[at + 2..].chars().take_while(|gap| gap.is_whitespace()).count();
                    let _ = gap.checked_sub(1).and_then(|last| characters.nth(last));
                }
                'u' => {
                    let code: String =
                        characters.by_ref().map(|(_, digit)| digit).take_while(|digit| *digit != '}').collect();
                    words.extend(u32::from_str_radix(code.trim_start_matches('{'), 16).ok().and_then(char::from_u32));
                }
                other => words.push(other),
            },
            other => words.push(other),
        }
    }
    None
}

/// Whether a Dutch sentence seems to have a form of "worden" with a participle.
/// A hint for who writes, not grammar.
fn looks_passive(sentence: &str) -> bool {
    let words: Vec<String> = sentence
        .split(|character: char| !character.is_alphabetic())
        .map(str::to_lowercase)
        .filter(|word| !word.is_empty())
        .collect();
    let becomes = |word: &String| matches!(word.as_str(), "word" | "wordt" | "worden" | "werd" | "werden");
    words.iter().any(becomes) && words.iter().any(|word| looks_like_a_participle(word))
}

fn looks_like_a_participle(word: &str) -> bool {
    let ends = (word.ends_with(['d', 't']) && !word.ends_with("dt")) || word.ends_with("en");
    let prefixes = ["ge", "be", "ver", "ont", "her"];
    let separable = [
        "aan", "af", "bij", "dicht", "door", "in", "mee", "na", "om", "op", "open", "over", "toe", "uit", "vast", "weg",
    ];
    let begins =
        |word: &str| prefixes.iter().any(|prefix| word.strip_prefix(prefix).is_some_and(|stem| stem.len() > 2));
    let split = || separable.iter().any(|first| word.strip_prefix(first).is_some_and(|rest| rest.starts_with("ge")));
    ends && (begins(word) || split())
}

#[test]
fn reading_knows_a_passive_sentence_and_a_literal() {
    assert!(looks_passive("De deur wordt opengebroken."));
    assert!(looks_passive("Uw huis werd vorig jaar bekeken."));
    assert!(!looks_passive("Het wordt donker bij de deur."));
    assert!(!looks_passive("U heeft de deur afgesloten."));
    let source = "pub const ONE: Phrase = Phrase::new(\n    \"Een \\\"woord\\\".\",\n    \"One \\u{201c}word.\",\n);";
    let mut texts = Vec::new();
    phrases(source, "area", &mut texts);
    let found: Vec<_> = texts.iter().map(|text| (text.place.as_str(), text.words.as_str())).collect();
    assert_eq!(found, [("area ONE", "Een \"woord\"."), ("area ONE", "One “word.")]);
}
