//! A scan as bytes.

use std::collections::BTreeMap;
use std::io::{self, Write};

use serde::Serialize;
use zeroize::Zeroizing;

use super::{FORMAT, KIND, SavedScan, WalkPlace};
use crate::checklist::{Checklist, Question};
use crate::scan::answers::TEXT_FIELD;
use crate::scan::{Asked, Given, Scan, Subject};

/// Writes a scan. The buffer is large enough from the start, so that no copy of
/// it stays behind in memory.
#[must_use]
pub fn write(checklist: &Checklist, saved: &SavedScan) -> Zeroizing<Vec<u8>> {
    let file = ScanFile::of(checklist, saved);
    let mut count = Counter(0);
    // Neither writing to a counter nor to memory can fail.
    let _ = serde_json::to_writer(&mut count, &file);
    let mut bytes = Zeroizing::new(Vec::with_capacity(count.0));
    let _ = serde_json::to_writer(&mut *bytes, &file);
    bytes
}

/// Counts what is written.
struct Counter(usize);

impl Write for Counter {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0 += bytes.len();
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[derive(Serialize)]
struct ScanFile<'a> {
    kind: &'static str,
    format: i64,
    checklist: ChecklistName<'a>,
    answers: BTreeMap<&'a str, Answer<'a>>,
    elements: Vec<Element<'a>>,
    none: Vec<&'a str>,
    review: Vec<Review<'a>>,
    retired: Vec<&'a serde_json::Value>,
    notes: Vec<Note<'a>>,
    photos: Vec<Photo<'a>>,
    outdoor_list: Vec<&'a str>,
    done: Done<'a>,
    own_organisation: OwnOrganisation<'a>,
    unfinished: Vec<Unfinished<'a>>,
    walk: Option<Walk<'a>>,
}

#[derive(Serialize)]
struct ChecklistName<'a> {
    id: &'a str,
    version: String,
    sha256: &'a str,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Answer<'a> {
    Word(&'a str),
    Words(Vec<&'a str>),
    Number(i64),
    Day(String),
    /// A text that would read like not knowing.
    Apart(BTreeMap<&'static str, &'a str>),
}

#[derive(Serialize)]
struct Element<'a> {
    id: &'a str,
    kind: &'a str,
    name: &'a str,
    place: &'a str,
    answers: BTreeMap<&'a str, Answer<'a>>,
}

#[derive(Serialize)]
struct Review<'a> {
    question: &'a str,
    element: Option<&'a str>,
    change: &'a str,
    from_version: &'a str,
    old_answer: &'a serde_json::Value,
}

/// Of whom a question is asked. Without an element it is the household; or, for
/// a question about elements, the one that stands for a missing element.
#[derive(Serialize)]
struct Reference<'a> {
    question: &'a str,
    element: Option<&'a str>,
}

#[derive(Serialize)]
struct Note<'a> {
    #[serde(flatten)]
    asked: Reference<'a>,
    text: &'a str,
}

#[derive(Serialize)]
struct Photo<'a> {
    #[serde(flatten)]
    asked: Reference<'a>,
    #[serde(rename = "photo")]
    id: &'a str,
    width_pixels: u32,
    height_pixels: u32,
}

#[derive(Serialize)]
struct Unfinished<'a> {
    #[serde(flatten)]
    asked: Reference<'a>,
    typed: &'a str,
}

#[derive(Serialize)]
struct Done<'a> {
    measures: Vec<&'a str>,
    reasons: Vec<Reason<'a>>,
}

#[derive(Serialize)]
struct Reason<'a> {
    measure: &'a str,
    #[serde(flatten)]
    asked: Reference<'a>,
}

#[derive(Serialize)]
struct OwnOrganisation<'a> {
    name: &'a str,
    phone: &'a str,
    note: &'a str,
}

#[derive(Serialize)]
struct Walk<'a> {
    round: &'static str,
    question: Option<&'a str>,
    element: Option<&'a str>,
}

impl<'a> ScanFile<'a> {
    fn of(checklist: &'a Checklist, saved: &'a SavedScan) -> Self {
        let SavedScan { scan, unfinished, walk } = saved;
        // Whoever adds to a scan has to say here how it is kept.
        let Scan {
            answers,
            elements,
            none,
            review,
            retired,
            under_review: _, // follows from `review`
            notes,
            photos,
            outdoor_list,
            done,
            own_organisation,
        } = scan;
        let reference = |asked: Asked| Reference::of(checklist, scan, asked);
        Self {
            kind: KIND,
            format: FORMAT,
            checklist: ChecklistName {
                id: &checklist.id,
                version: checklist.version.to_string(),
                sha256: &checklist.sha256,
            },
            answers: written(checklist.questions.iter().zip(answers)),
            elements: elements
                .iter()
                .map(|element| {
                    let kind = checklist.kind(element.kind);
                    let questions = kind.questions.iter().map(|question| checklist.question(*question));
                    Element {
                        id: &element.id,
                        kind: &kind.id,
                        name: &element.name,
                        place: &checklist.place(element.place).id,
                        answers: written(questions.zip(&element.answers)),
                    }
                })
                .collect(),
            none: checklist.kinds.iter().zip(none).filter(|(_, none)| **none).map(|(kind, _)| &*kind.id).collect(),
            review: review
                .iter()
                .map(|review| Review {
                    question: &review.question,
                    element: review.element.as_deref(),
                    change: &review.change,
                    from_version: &review.from_version,
                    old_answer: &review.old_answer,
                })
                .collect(),
            retired: retired.iter().map(|retired| &retired.0).collect(),
            notes: notes.iter().map(|(asked, text)| Note { asked: reference(*asked), text }).collect(),
            photos: photos
                .iter()
                .flat_map(|(asked, photos)| photos.iter().map(|photo| (*asked, photo)))
                .map(|(asked, photo)| Photo {
                    asked: reference(asked),
                    id: &photo.id,
                    width_pixels: photo.width_pixels,
                    height_pixels: photo.height_pixels,
                })
                .collect(),
            outdoor_list: outdoor_list.iter().map(|place| &*checklist.place(*place).id).collect(),
            done: Done {
                measures: done.measures.iter().map(|measure| &*checklist.measure(*measure).id).collect(),
                reasons: done
                    .reasons
                    .iter()
                    .map(|(measure, asked)| Reason {
                        measure: &checklist.measure(*measure).id,
                        asked: reference(*asked),
                    })
                    .collect(),
            },
            own_organisation: OwnOrganisation {
                name: &own_organisation.name,
                phone: &own_organisation.phone,
                note: &own_organisation.note,
            },
            unfinished: unfinished
                .iter()
                .map(|(asked, typed)| Unfinished { asked: reference(*asked), typed })
                .collect(),
            walk: walk.map(|WalkPlace { round, asked }| {
                let asked = asked.map(reference);
                Walk {
                    round: round.as_str(),
                    question: asked.as_ref().map(|asked| asked.question),
                    element: asked.as_ref().and_then(|asked| asked.element),
                }
            }),
        }
    }
}

impl<'a> Reference<'a> {
    fn of(checklist: &'a Checklist, scan: &'a Scan, asked: Asked) -> Self {
        let element = match asked.subject {
            Subject::Household | Subject::Missing(_) => None,
            Subject::Element(element) => scan.elements.get(element.at()).map(|element| element.id.as_str()),
        };
        Self { question: &checklist.question(asked.question).id, element }
    }
}

fn written<'a>(answers: impl Iterator<Item = (&'a Question, &'a Option<Given>)>) -> BTreeMap<&'a str, Answer<'a>> {
    answers.filter_map(|(question, given)| Some((&*question.id, answer(question, given.as_ref()?)))).collect()
}

fn answer<'a>(question: &'a Question, given: &'a Given) -> Answer<'a> {
    let id = |answer: &crate::checklist::AnswerIx| {
        question.answers().get(answer.at()).map_or("", |answer| answer.id.as_str())
    };
    match given {
        Given::Choice(choice) => Answer::Word(id(choice)),
        Given::Choices(choices) => Answer::Words(choices.iter().map(id).collect()),
        Given::Number(number) => Answer::Number(*number),
        Given::Date(day) => Answer::Day(day.to_string()),
        Given::Text(text) if text == "unknown" => Answer::Apart([(TEXT_FIELD, text.as_str())].into()),
        Given::Text(text) => Answer::Word(text),
        Given::Unknown => Answer::Word("unknown"),
    }
}
