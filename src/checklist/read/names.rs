//! What a file names, gathered before anything is checked.
//!
//! References may point forward, so ids are collected first; everything after
//! resolves against these tables.

use std::collections::HashMap;

use jsonc_parser::ast::{Object, Value};

use crate::checklist::json::{as_object, as_str, get, get_list, get_str};
use crate::checklist::shape::Pool;

/// Ids of one pool: where each stands in its list.
pub type Ids<'v> = HashMap<&'v str, usize>;

/// What the rules need to know of a question before it is built.
pub struct QuestionNames<'v> {
    /// Its kind in the file; `choice` where none is named.
    pub kind: &'v str,
    /// The element kind it is asked for.
    pub element: Option<&'v str>,
    /// Whether it is scored.
    pub is_item: bool,
    /// Its answers.
    pub answers: Vec<&'v str>,
}

/// All ids and languages of a file.
pub struct Names<'v> {
    /// Language codes, as far as they are strings.
    pub languages: Vec<&'v str>,
    /// By pool.
    pools: [Ids<'v>; 8],
    /// In file order.
    pub questions: Vec<QuestionNames<'v>>,
}

const POOLS: [(Pool, &str); 8] = [
    (Pool::Source, "sources"),
    (Pool::Contact, "contacts"),
    (Pool::Theme, "themes"),
    (Pool::Place, "places"),
    (Pool::Kind, "element_kinds"),
    (Pool::Question, "questions"),
    (Pool::Measure, "measures"),
    (Pool::Set, "sets"),
];

impl<'v> Names<'v> {
    /// Gathers the names of a file, whatever else is wrong with it. Of an id
    /// that stands twice the first counts.
    pub fn gather(root: &'v Object<'_>) -> Self {
        let pools = POOLS.map(|(_, list)| {
            let mut ids = Ids::new();
            for (place, thing) in get_list(root, list).iter().enumerate() {
                if let Some(id) = as_object(thing).and_then(|thing| get_str(thing, "id")) {
                    ids.entry(id).or_insert(place);
                }
            }
            ids
        });
        Self {
            languages: get_list(root, "languages").iter().filter_map(as_str).collect(),
            pools,
            questions: get_list(root, "questions").iter().map(question_names).collect(),
        }
    }

    /// The place of an id in its list.
    pub fn find(&self, pool: Pool, id: &str) -> Option<usize> {
        let place = POOLS.iter().position(|(candidate, _)| *candidate == pool)?;
        self.pools[place].get(id).copied()
    }

    /// What is known of a question.
    pub fn question(&self, id: &str) -> Option<&QuestionNames<'v>> {
        self.questions.get(self.find(Pool::Question, id)?)
    }
}

fn question_names<'v>(value: &'v Value<'_>) -> QuestionNames<'v> {
    let object = as_object(value);
    let field = |key| object.and_then(|object| get_str(object, key));
    QuestionNames {
        kind: field("kind").unwrap_or("choice"),
        element: field("element"),
        is_item: object.is_some_and(|object| get(object, "severity").is_some()),
        answers: object
            .map_or(&[] as &[_], |object| get_list(object, "answers"))
            .iter()
            .filter_map(|answer| as_object(answer).and_then(|answer| get_str(answer, "id")))
            .collect(),
    }
}
