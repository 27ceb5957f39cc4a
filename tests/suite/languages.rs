//! The two languages of the built-in checklist say the same.
//!
//! Whether a translation is good only a reader can tell. What a machine can tell
//! stands here: no text is left in one language, and no number, telephone
//! number, amount, star, list or bold word got lost on the way.

use std::collections::BTreeSet;

use huisscan::checklist::{self, BUILT_IN, Checklist, LanguageIx};
use serde_json::Value;

const DUTCH: LanguageIx = LanguageIx(0);
const ENGLISH: LanguageIx = LanguageIx(1);

/// Names and words that are the same in both languages.
const SAME: [&str; 18] = [
    "Afspraak op Locatie",
    "BRP",
    "BZK",
    "CCV",
    "De Vertrouwenslijn",
    "DigiHulplijn",
    "Helpwanted",
    "Kadaster",
    "KvK",
    "Ondersteuningsteam Weerbaar Bestuur",
    "PKVW",
    "Veilig Thuis",
    "VvE",
    "WPA2",
    "WPS",
    "dashcam",
    "doxing",
    "router",
];

/// Where a text stands, and what stands there.
struct Place<'f> {
    path: String,
    text: &'f serde_json::Map<String, Value>,
}

impl<'f> Place<'f> {
    fn wording(&self, language: &str) -> &'f str {
        self.text.get(language).and_then(Value::as_str).unwrap_or_default()
    }
}

#[test]
fn every_text_is_there_in_both_languages() {
    let file = file();
    assert_eq!(file["languages"], serde_json::json!(["nl", "en"]));
    let places = places(&file);
    assert!(places.len() > 1500, "{} texts", places.len());
    let left: Vec<_> = places
        .iter()
        .filter(|place| place.text.len() != 2 || place.wording("en").trim().is_empty())
        .map(|place| &place.path)
        .collect();
    assert!(left.is_empty(), "without English: {left:#?}");
}

#[test]
fn no_text_was_left_in_dutch() {
    let file = file();
    let left: Vec<_> = places(&file)
        .into_iter()
        .filter(|place| place.wording("nl") == place.wording("en") && !SAME.contains(&place.wording("nl")))
        .map(|place| place.path)
        .collect();
    assert!(left.is_empty(), "the same in both languages: {left:#?}");
}

#[test]
fn nothing_that_can_be_counted_got_lost_in_translation() {
    let file = file();
    let mut lost = Vec::new();
    for place in places(&file) {
        let (nl, en) = (place.wording("nl"), place.wording("en"));
        if numbers(&as_written_in_english(nl)) != numbers(en) {
            lost.push(format!("{}, numbers: {nl} | {en}", place.path));
        }
        for mark in ["**", "★", "€", "\n", "\n- ", "“", "”", "‘"] {
            if nl.matches(mark).count() != en.matches(mark).count() {
                lost.push(format!("{}, {mark:?}: {nl} | {en}", place.path));
            }
        }
    }
    assert!(lost.is_empty(), "{lost:#?}");
}

/// Who reads English gets the same words explained: a term is known by standing
/// in a text, so the texts have to use it.
#[test]
fn each_term_is_met_in_both_languages_or_in_neither() {
    let checklist = checklist::read(BUILT_IN).checklist.expect("a good checklist");
    let mut terms = BTreeSet::new();
    for term in &checklist.glossary {
        let met = |language| {
            cards(&checklist, language).iter().any(|words| term.term.stands_in(words, language))
                || advice(&checklist, language).iter().any(|words| term.term.stands_in(words, language))
        };
        assert!(terms.insert(term.term.get(ENGLISH).to_lowercase()), "{} twice", term.term.get(ENGLISH));
        assert_eq!(met(DUTCH), met(ENGLISH), "{} / {}", term.term.get(DUTCH), term.term.get(ENGLISH));
    }
}

/// A drawing stands beside advice by the terms in its title: in English beside
/// the same advice.
#[test]
fn each_drawn_term_stands_in_the_same_advice_in_both_languages() {
    let checklist = checklist::read(BUILT_IN).checklist.expect("a good checklist");
    for term in checklist.glossary.iter().filter(|term| term.picture.is_some()) {
        for measure in &checklist.measures {
            let stands = |language| term.term.stands_in(measure.title.get(language), language);
            assert!(!stands(DUTCH) || stands(ENGLISH), "{} lost “{}”", measure.id, term.term.get(ENGLISH));
        }
    }
}

fn file() -> Value {
    serde_json::from_slice(BUILT_IN).expect("a good checklist")
}

fn places(file: &Value) -> Vec<Place<'_>> {
    let mut places = Vec::new();
    gather(file, String::new(), &mut places);
    places
}

/// Every object that has Dutch words in it.
fn gather<'f>(value: &'f Value, path: String, places: &mut Vec<Place<'f>>) {
    match value {
        Value::Object(text) if text.get("nl").is_some_and(Value::is_string) => places.push(Place { path, text }),
        Value::Object(fields) => {
            for (field, value) in fields {
                gather(value, format!("{path}/{field}"), places);
            }
        }
        Value::Array(values) => {
            for (place, value) in values.iter().enumerate() {
                let place = place.to_string();
                let name = value.get("id").and_then(Value::as_str).unwrap_or(&place);
                gather(value, format!("{path}/{name}"), places);
            }
        }
        _ => {}
    }
}

/// Dutch writes 5,5 metres and 37.000 homes; English 5.5 and 37,000.
fn as_written_in_english(dutch: &str) -> String {
    dutch
        .chars()
        .map(|character| match character {
            ',' => '.',
            '.' => ',',
            other => other,
        })
        .collect()
}

/// The numbers of a text, as written, without the comma or full stop after them.
fn numbers(words: &str) -> Vec<&str> {
    let mut numbers: Vec<_> = words
        .split(|character: char| !character.is_ascii_digit() && !matches!(character, '.' | ',' | '-'))
        .map(|number| number.trim_matches(['.', ',', '-']))
        .filter(|number| !number.is_empty())
        .collect();
    numbers.sort_unstable();
    numbers
}

/// What stands on the cards, one text per question.
fn cards(checklist: &Checklist, language: LanguageIx) -> Vec<String> {
    let of_question = |question: &checklist::Question| {
        let mut words = vec![question.text.get(language)];
        words.extend(question.why.iter().chain(&question.look_up).map(|text| text.get(language)));
        words.extend(question.answers().iter().map(|answer| answer.text.get(language)));
        words.join("\n")
    };
    checklist.questions.iter().map(of_question).collect()
}

/// What advice, guides and contacts say.
fn advice(checklist: &Checklist, language: LanguageIx) -> Vec<&str> {
    let measures = checklist.measures.iter().flat_map(|measure| {
        [Some(&measure.title), Some(&measure.text), measure.requires.as_ref(), measure.standard.as_ref()]
            .into_iter()
            .flatten()
    });
    let guides = checklist.guides.iter().flat_map(|guide| &guide.steps);
    let contacts = checklist.contacts.iter().map(|contact| &contact.when);
    measures.chain(guides).chain(contacts).map(|text| text.get(language)).collect()
}

#[test]
fn a_lost_number_is_noticed() {
    let same = |nl: &str, en| numbers(&as_written_in_english(nl)) == numbers(en);
    assert!(same("Tot 5,5 meter, ruim 37.000 huizen.", "More than 37,000 homes, up to 5.5 metres."));
    assert!(same("Bel 030-751 67 12.", "Call 030-751 67 12."));
    assert!(!same("Bel 0900-8844.", "Call 0900-8854.") && !same("2 mm", "2.5 mm") && !same("112", ""));
}
