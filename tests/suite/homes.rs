//! Small made-up checklists with answers, for properties.
//!
//! A home is drawn from a tape of numbers: what shrinks is the tape, so a
//! failing home becomes short by itself. Everything the rule knows occurs:
//! conditions of every shape and reach, places that hang on questions of other
//! places, elements, expected kinds without elements, measures with `only_if`,
//! answers under review, marks of what is done. Questions hang only on what was
//! drawn before them, so nothing runs in a circle; the file then lists them in
//! another order.

use proptest::prelude::*;
use serde_json::{Map, Value, json};

/// Made-up files.
#[derive(Clone, Debug)]
pub struct Home {
    pub checklist: Value,
    pub answers: Value,
    pub done: Vec<String>,
}

/// Any home.
pub fn homes() -> impl Strategy<Value = Home> {
    proptest::collection::vec(any::<u8>(), 0..900).prop_map(|numbers| Drawing::new(numbers).home())
}

/// Numbers to draw from; after the last one, zeros.
pub struct Tape {
    numbers: std::vec::IntoIter<u8>,
}

impl Tape {
    pub fn new(numbers: Vec<u8>) -> Self {
        Self { numbers: numbers.into_iter() }
    }

    /// A number below `below`.
    pub fn pick(&mut self, below: usize) -> usize {
        usize::from(self.numbers.next().unwrap_or(0)) % below
    }

    /// True once in so many times.
    pub fn once_in(&mut self, times: usize) -> bool {
        self.pick(times) == times - 1
    }

    fn of<'a, T>(&mut self, things: &'a [T]) -> &'a T {
        &things[self.pick(things.len())]
    }

    fn some<T: Clone>(&mut self, things: &[T]) -> Vec<T> {
        things.iter().filter(|_| self.once_in(2)).cloned().collect()
    }
}

pub fn text() -> Value {
    json!({ "nl": "Proef", "en": "Test" })
}

struct Drawing {
    tape: Tape,
    pool: Vec<Value>,
}

const MEASURES: [&str; 6] = ["m0", "m1", "m2", "m3", "m4", "m5"];
const STATES: [(&str, &str); 4] =
    [("goed", "in_order"), ("half", "partly"), ("slecht", "not_in_order"), ("nvt", "not_applicable")];

impl Drawing {
    fn new(numbers: Vec<u8>) -> Self {
        Self { tape: Tape::new(numbers), pool: Vec::new() }
    }

    fn home(mut self) -> Home {
        for _ in 0..2 + self.tape.pick(3) {
            self.question(&json!({}));
        }
        let (places, kinds) = self.places_and_kinds();
        let measures: Vec<Value> = MEASURES.iter().map(|id| self.measure(id)).collect();
        let items: Vec<Value> =
            self.pool.iter().filter(|q| q.get("severity").is_some()).map(|q| q["id"].clone()).collect();
        let sets: Vec<Value> = (0..2)
            .map(|set| json!({ "id": format!("set{set}"), "title": text(), "questions": self.tape.some(&items) }))
            .filter(|set| !list(&set["questions"]).is_empty())
            .collect();
        let mut questions = self.pool.clone();
        let turn = self.tape.pick(questions.len());
        questions.rotate_left(turn);
        if self.tape.once_in(2) {
            questions.reverse();
        }
        let checklist = file(&json!({
            "themes": (0..3).map(|theme| json!({ "id": format!("t{theme}"), "title": text() })).collect::<Vec<_>>(),
            "places": places,
            "element_kinds": kinds,
            "questions": questions,
            "measures": measures,
            "sets": sets,
        }));
        let answers = self.answers(&checklist);
        let done = self.done(&checklist, &answers);
        Home { checklist, answers, done }
    }

    /// Places and kinds, in file order, with their questions into the pool. A
    /// kind's questions are drawn after all its places.
    fn places_and_kinds(&mut self) -> (Vec<Value>, Vec<Value>) {
        let mut places = Vec::new();
        let mut kinds = Vec::new();
        for place in 0..=self.tape.pick(4) {
            let mut model = json!({ "id": format!("p{place}"), "title": text() });
            if self.tape.once_in(3) {
                model["ask_if"] = self.condition(2, None);
            }
            places.push(model);
            for _ in 0..self.tape.pick(4) {
                self.question(&json!({ "place": format!("p{place}") }));
            }
            if self.tape.once_in(2) {
                let mut there = self.tape.some(&places);
                there.push(places[place].clone());
                there.dedup();
                let mut there: Vec<Value> = there.iter().map(|place| place["id"].clone()).collect();
                if self.tape.once_in(2) {
                    there.reverse();
                }
                let id = format!("k{place}");
                kinds.push(json!({ "id": id, "title": text(), "plural": text(), "places": there,
                    "expected": self.tape.once_in(2) }));
                for _ in 0..self.tape.pick(4) {
                    self.question(&json!({ "element": id }));
                }
            }
        }
        if self.tape.once_in(2) {
            places.reverse();
        }
        if self.tape.once_in(2) {
            kinds.reverse();
        }
        (places, kinds)
    }

    fn question(&mut self, home: &Value) {
        let mut question = home.clone();
        let inside = home["element"].as_str();
        question["id"] = json!(format!("q{}", self.pool.len()));
        question["text"] = text();
        if self.tape.once_in(3) && !self.pool.is_empty() {
            question["ask_if"] = self.condition(3, inside);
        }
        if self.tape.once_in(4) {
            question["quick"] = json!(true);
        }
        match self.tape.pick(8) {
            0..4 => self.score(&mut question, inside),
            4 | 5 => question["answers"] = self.fact_answers(),
            6 => {
                question["kind"] = json!("choices");
                question["answers"] = self.fact_answers();
            }
            _ => question["kind"] = json!(*self.tape.of(&["number", "number", "date", "text"])),
        }
        self.pool.push(question);
    }

    fn score(&mut self, question: &mut Value, inside: Option<&str>) {
        question["theme"] = json!(format!("t{}", self.tape.pick(3)));
        question["severity"] = json!(1 + self.tape.pick(4));
        question["evidence"] = json!(*self.tape.of(&["A", "B", "C", "D"]));
        let answers = STATES.map(|(id, state)| {
            let measures = if state.ends_with("order") || state == "partly" { self.measures() } else { Vec::new() };
            json!({ "id": id, "text": text(), "state": state, "measures": measures })
        });
        question["answers"] = json!(answers);
        match self.tape.pick(4) {
            2 => {
                let cases = 1 + self.tape.pick(2);
                question["severity_if"] = (0..cases)
                    .map(|_| {
                        let when = self.condition(2, inside);
                        json!({ "when": when, "severity": 1 + self.tape.pick(4), "because": text() })
                    })
                    .collect();
            }
            3 => question["raise_if"] = json!({ "when": self.condition(2, inside), "because": text() }),
            _ => {}
        }
    }

    fn fact_answers(&mut self) -> Value {
        ["a", "b", "c"]
            .iter()
            .map(|id| {
                let measures = if self.tape.once_in(3) { self.measures() } else { Vec::new() };
                json!({ "id": id, "text": text(), "measures": measures })
            })
            .collect()
    }

    fn measures(&mut self) -> Vec<&'static str> {
        let mut measures = vec![*self.tape.of(&MEASURES), *self.tape.of(&MEASURES)];
        measures.dedup();
        measures
    }

    fn measure(&mut self, id: &str) -> Value {
        let mut measure = json!({ "id": id, "title": text(), "text": text(), "effort": 1 + self.tape.pick(3),
            "who": "self", "payer": "self" });
        if self.tape.once_in(3) {
            measure["only_if"] = self.condition(2, None);
        }
        measure
    }

    fn condition(&mut self, deep: usize, inside: Option<&str>) -> Value {
        let shape = if deep == 0 { 0 } else { self.tape.pick(8) };
        match shape {
            0..5 => self.leaf(inside),
            5 => json!({ "not": self.condition(deep - 1, inside) }),
            both => {
                let parts: Vec<Value> = (0..self.tape.pick(4)).map(|_| self.condition(deep - 1, inside)).collect();
                json!({ if both == 6 { "all" } else { "any" }: parts })
            }
        }
    }

    fn leaf(&mut self, inside: Option<&str>) -> Value {
        let place = self.tape.pick(self.pool.len().max(1));
        let Some(question) = self.pool.get(place).cloned() else { return json!({ "all": [] }) };
        let mut leaf = json!({ "question": question["id"] });
        if question.get("element").is_some() && question["element"].as_str() != inside {
            leaf["of"] = json!(*self.tape.of(&["any", "every"]));
        }
        if self.tape.once_in(6) {
            leaf["answered"] = json!(true);
        } else if let Some(answers) = question["answers"].as_array() {
            let mut wanted: Vec<_> = self.tape.some(answers).iter().map(|answer| answer["id"].clone()).collect();
            if wanted.is_empty() {
                wanted.push(answers[0]["id"].clone());
            }
            leaf["is"] = json!(wanted);
        } else if question["kind"] == "number" {
            leaf[*self.tape.of(&["at_least", "at_most"])] = json!(self.tape.pick(5));
        } else {
            leaf["answered"] = json!(true);
        }
        leaf
    }

    fn answers(&mut self, checklist: &Value) -> Value {
        let questions = list(&checklist["questions"]);
        let mut at_home = Map::new();
        let mut review = Vec::new();
        for question in questions.iter().filter(|question| question.get("element").is_none()) {
            self.answer(question, None, &mut at_home, &mut review);
        }
        let kinds = list(&checklist["element_kinds"]);
        let mut elements = Vec::new();
        for number in 0..if kinds.is_empty() { 0 } else { self.tape.pick(5) } {
            let kind = self.tape.of(kinds).clone();
            let id = format!("e{number}");
            let mut answers = Map::new();
            for question in questions.iter().filter(|question| question.get("element") == Some(&kind["id"])) {
                self.answer(question, Some(&id), &mut answers, &mut review);
            }
            let place = self.tape.of(list(&kind["places"])).clone();
            elements.push(json!({ "id": id, "kind": kind["id"], "place": place, "answers": answers }));
        }
        let absent = kinds.iter().filter(|kind| elements.iter().all(|element| element["kind"] != kind["id"]));
        let none: Vec<_> = absent.filter(|_| self.tape.once_in(3)).map(|kind| kind["id"].clone()).collect();
        json!({
            "kind": "huisscan-answers", "format": 1, "checklist": { "id": "proef", "version": "1" },
            "answers": at_home, "elements": elements, "none": none, "review": review,
        })
    }

    fn answer(
        &mut self,
        question: &Value,
        element: Option<&str>,
        answers: &mut Map<String, Value>,
        review: &mut Vec<Value>,
    ) {
        let drawn = self.tape.pick(8);
        let given = match (drawn, question["answers"].as_array()) {
            (0, _) => return,
            (1, _) => json!("unknown"),
            (_, Some(choices)) if question["kind"] == "choices" => {
                let mut chosen: Vec<_> = self.tape.some(choices).iter().map(|answer| answer["id"].clone()).collect();
                if chosen.is_empty() {
                    chosen.push(choices[0]["id"].clone());
                }
                json!(chosen)
            }
            (_, Some(choices)) => self.tape.of(choices)["id"].clone(),
            _ if question["kind"] == "number" => json!(self.tape.pick(5)),
            _ if question["kind"] == "date" => json!("2026-02-03"),
            _ => json!("iets"),
        };
        let id = question["id"].as_str().expect("an id");
        if self.tape.once_in(12) {
            review.push(json!({ "question": id, "element": element, "change": "meaning", "from_version": "0",
                "old_answer": given }));
        }
        answers.insert(id.to_owned(), given);
    }

    fn done(&mut self, checklist: &Value, answers: &Value) -> Vec<String> {
        let mut done = Vec::new();
        for _ in 0..self.tape.pick(8) {
            let measure = *self.tape.of(&MEASURES);
            if self.tape.once_in(3) {
                done.push(measure.to_owned());
                continue;
            }
            let question = self.tape.of(list(&checklist["questions"])).clone();
            let id = question["id"].as_str().expect("an id");
            let elements: Vec<_> = list(&answers["elements"])
                .iter()
                .filter(|element| Some(&element["kind"]) == question.get("element"))
                .filter_map(|element| element["id"].as_str())
                .collect();
            if question.get("element").is_none() {
                done.push(format!("{measure}/{id}"));
            } else if !elements.is_empty() {
                done.push(format!("{measure}/{id}@{}", self.tape.of(&elements)));
            }
        }
        done
    }
}

/// A whole checklist file around these parts.
pub fn file(parts: &Value) -> Value {
    let mut file = json!({
        "kind": "huisscan-checklist", "format": 1, "id": "proef", "version": "1", "status": "draft",
        "publisher": "Proef", "languages": ["nl", "en"], "title": text(), "intro": text(),
        "urgent": { "title": text(), "steps": [text()], "contacts": ["spoed"] },
        "sources": [{ "id": "bron", "title": "Bron" }],
        "contacts": [{ "id": "spoed", "name": text(), "phone": "112", "when": text(), "source": "bron" }],
        "themes": [], "places": [], "element_kinds": [], "questions": [], "measures": [], "sets": [],
    });
    for (key, value) in parts.as_object().into_iter().flatten() {
        file[key] = value.clone();
    }
    file
}

pub fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}
