//! What a card shows besides its question, found once per question and change.

use super::derived::{Derived, Stop};
use super::typed;
use crate::checklist::{Checklist, Home, LanguageIx, Question, QuestionIx, QuestionKind};
use crate::scan::{Asked, Review, Scan, Subject, grounds};
use crate::words::{Lang, walk as words};

/// As many terms stand with one question.
const MOST_TERMS: usize = 4;

/// What was found for one question.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CardFacts {
    /// Terms of the glossary that stand in it, as places in the glossary.
    pub terms: Vec<usize>,
    /// The answer about the home because of which it is asked here.
    pub ground: Option<QuestionIx>,
    /// Answers to earlier versions that wait for another look.
    pub old: Vec<OldAnswer>,
}

/// An answer to an earlier version, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OldAnswer {
    /// The version it was given to.
    pub version: String,
    /// The answer.
    pub words: String,
}

impl CardFacts {
    /// For a question of this scan.
    pub fn of(checklist: &Checklist, scan: &Scan, derived: &Derived, asked: Asked, lang: Lang) -> Self {
        let question = checklist.question(asked.question);
        let language = checklist.language(lang);
        let waits = scan.under_review.contains(&asked);
        let reviews = scan.review.iter().filter(|review| waits && is_of(review, question, scan, asked.subject));
        Self {
            terms: terms(checklist, question, language),
            ground: ground(checklist, scan, derived, question),
            old: reviews.map(|review| old_answer(review, question, lang, language)).collect(),
        }
    }
}

/// The first answer of the profile that this question hangs on. Questions of
/// the profile stand beside each other and need no such line.
fn ground(checklist: &Checklist, scan: &Scan, derived: &Derived, question: &Question) -> Option<QuestionIx> {
    let of_place = match question.home {
        Home::Profile => return None,
        Home::Place(place) => checklist.place(place).ask_if.as_ref(),
        Home::Element(_) => None,
    };
    let conditions = question.ask_if.iter().chain(of_place);
    let mut found = conditions.flat_map(|condition| grounds(checklist, scan, &derived.assessment.walk, condition));
    found.find(|ground| checklist.question(*ground).home == Home::Profile)
}

fn is_of(review: &Review, question: &Question, scan: &Scan, subject: Subject) -> bool {
    let element = match subject {
        Subject::Element(element) => scan.elements.get(element.at()).map(|element| element.id.as_str()),
        Subject::Household | Subject::Missing(_) => None,
    };
    review.question == question.id && review.element.as_deref() == element
}

/// The old answer as it reads now. Where the question came from others, an
/// answer of theirs may have the id of another answer here: then it is shown as
/// it was written.
fn old_answer(review: &Review, question: &Question, lang: Lang, language: LanguageIx) -> OldAnswer {
    let from_others = matches!(review.change.as_str(), "split" | "merged");
    let one = |value: &serde_json::Value| -> String {
        let Some(written) = value.as_str() else { return value.to_string() };
        if written == "unknown" {
            return words::UNKNOWN.get(lang).to_owned();
        }
        let day = matches!(question.kind, QuestionKind::Date).then(|| written.parse().ok()).flatten();
        let answer = question.answers().iter().find(|answer| answer.id == written && !from_others);
        answer
            .map(|answer| answer.text.get(language).to_owned())
            .or_else(|| day.map(typed::day_words))
            .unwrap_or_else(|| written.to_owned())
    };
    let words = match &review.old_answer {
        serde_json::Value::Array(several) => several.iter().map(one).collect::<Vec<_>>().join(", "),
        value => one(value),
    };
    OldAnswer { version: review.from_version.clone(), words }
}

/// Terms of the glossary that stand as words in question, why or answers.
fn terms(checklist: &Checklist, question: &Question, language: LanguageIx) -> Vec<usize> {
    let mut texts = vec![question.text.get(language)];
    texts.extend(question.why.as_ref().map(|why| why.get(language)));
    texts.extend(question.answers().iter().map(|answer| answer.text.get(language)));
    let texts = texts.join("\n");
    let glossary = checklist.glossary.iter().enumerate();
    let found = glossary.filter(|(_, term)| term.term.stands_in(&texts, language));
    found.map(|(place, _)| place).take(MOST_TERMS).collect()
}

/// What a card's facts were found for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FactsOf {
    /// Where the walk stands.
    pub stop: Stop,
    /// The scan.
    pub revision: u64,
    /// The language.
    pub lang: Lang,
}
