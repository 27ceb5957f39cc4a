//! Texts that are long or hard to read.
//!
//! People read these tired, at a kitchen table. The bounds are the project's
//! own choice (facts X10, X12: short sentences help; no number is proven).

use super::{Lint, at, sentences};
use crate::checklist::Text;
use crate::checklist::problem::Code;

/// Most words in a sentence.
const MAX_SENTENCE_WORDS: usize = 25;
/// Most words in a question, an answer, a title.
const MAX_SHORT_WORDS: usize = 30;
/// Most words in an explanation.
const MAX_LONG_WORDS: usize = 80;

/// Reports long texts and long sentences, at most one of each per text.
pub fn readability(lint: &mut Lint<'_>) {
    let checklist = lint.checklist;
    for (place, question) in checklist.questions.iter().enumerate() {
        let mark = at(&lint.marks.questions, place);
        text(lint, &question.text, MAX_SHORT_WORDS, mark, &question.id);
        for explanation in question.why.iter().chain(&question.look_up) {
            text(lint, explanation, MAX_LONG_WORDS, mark, &question.id);
        }
        for answer in question.answers() {
            text(lint, &answer.text, MAX_SHORT_WORDS, mark, &question.id);
        }
    }
    for (place, measure) in checklist.measures.iter().enumerate() {
        let mark = at(&lint.marks.measures, place);
        text(lint, &measure.title, MAX_SHORT_WORDS, mark, &measure.id);
        for explanation in
            [Some(&measure.text), measure.requires.as_ref(), measure.standard.as_ref()].into_iter().flatten()
        {
            text(lint, explanation, MAX_LONG_WORDS, mark, &measure.id);
        }
    }
}

fn text(lint: &mut Lint<'_>, text: &Text, max_words: usize, mark: (u32, u32), id: &str) {
    for wording in text.wordings() {
        let words = wording.split_whitespace().count();
        if words > max_words {
            lint.warn(Code::LongText, mark, Some(id), words.to_string());
        }
        if words > MAX_SENTENCE_WORDS
            && let Some(sentence) = sentences(wording).find(|sentence| is_long(sentence))
        {
            let start: Vec<&str> = sentence.split_whitespace().take(8).collect();
            lint.warn(Code::HardToRead, mark, Some(id), format!("{} …", start.join(" ")));
        }
    }
}

fn is_long(sentence: &str) -> bool {
    sentence.split_whitespace().count() > MAX_SENTENCE_WORDS
}
