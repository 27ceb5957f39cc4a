//! The rule once more, read as plainly as it is written.
//!
//! It works on the files themselves, asks everything again each time it needs
//! it, and knows nothing of the program: a second implementation to compare
//! with, digit for digit. Slow, and meant to be.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use crate::homes::list;

/// The result file for a checklist, answers and what is done.
pub fn result(checklist: &Value, answers: &Value, done: &[String]) -> Value {
    Plain { checklist, answers, done: done.iter().map(String::as_str).collect() }.result()
}

/// Of the household, of an element (its id), or of a kind's missing element.
#[derive(Clone, Copy, PartialEq)]
enum Who<'a> {
    Household,
    Element(&'a Value),
    Missing,
}

impl Who<'_> {
    fn id(self) -> Value {
        match self {
            Who::Element(element) => element["id"].clone(),
            Who::Household | Who::Missing => Value::Null,
        }
    }
}

struct Plain<'a> {
    checklist: &'a Value,
    answers: &'a Value,
    done: BTreeSet<&'a str>,
}

#[derive(Clone)]
struct Item<'a> {
    question: &'a Value,
    who: Who<'a>,
    severity: u64,
    raised: bool,
    state: &'a str,
}

impl Item<'_> {
    fn open(&self) -> bool {
        ["partly", "not_in_order"].contains(&self.state)
    }

    fn unclear(&self) -> bool {
        ["unknown", "unanswered"].contains(&self.state)
    }

    fn because(&self) -> Value {
        json!({ "question": self.question["id"], "element": self.who.id() })
    }
}

fn by_id<'a>(things: &'a Value, id: &Value) -> &'a Value {
    list(things).iter().find(|thing| thing["id"] == *id).expect("a thing with this id")
}

impl<'a> Plain<'a> {
    fn questions(&self) -> &'a [Value] {
        list(&self.checklist["questions"])
    }

    fn elements(&self) -> &'a [Value] {
        list(&self.answers["elements"])
    }

    fn place_asked(&self, place: &Value) -> bool {
        self.yes(by_id(&self.checklist["places"], place).get("ask_if"), Who::Household)
    }

    fn missing_at(&self, kind: &'a Value) -> Option<&'a Value> {
        let entered = self.elements().iter().any(|element| element["kind"] == kind["id"]);
        if kind["expected"] != true || entered || list(&self.answers["none"]).contains(&kind["id"]) {
            return None;
        }
        let places = list(&self.checklist["places"]).iter().map(|place| &place["id"]);
        places.filter(|place| list(&kind["places"]).contains(place)).find(|place| self.place_asked(place))
    }

    fn asked(&self, question: &'a Value, who: Who<'a>) -> bool {
        let there = match (who, question.get("place")) {
            (Who::Household, None) => true,
            (Who::Household, Some(place)) => self.place_asked(place),
            (Who::Element(element), _) => self.place_asked(&element["place"]),
            (Who::Missing, _) => {
                self.missing_at(by_id(&self.checklist["element_kinds"], &question["element"])).is_some()
            }
        };
        there && self.yes(question.get("ask_if"), who)
    }

    fn given(&self, question: &Value, who: Who<'a>) -> Option<&'a Value> {
        let review = list(&self.answers["review"]);
        if review.iter().any(|review| review["question"] == question["id"] && review["element"] == who.id()) {
            return None;
        }
        let answers = match who {
            Who::Household => &self.answers["answers"],
            Who::Element(element) => &element["answers"],
            Who::Missing => return None,
        };
        answers.get(question["id"].as_str()?)
    }

    /// Open counts as true.
    fn yes(&self, condition: Option<&Value>, who: Who<'a>) -> bool {
        condition.is_none_or(|condition| self.truth(condition, who) != Some(false))
    }

    /// `None` is open.
    fn truth(&self, condition: &Value, who: Who<'a>) -> Option<bool> {
        if let Some(part) = condition.get("not") {
            return self.truth(part, who).map(|known| !known);
        }
        for (name, deciding) in [("all", false), ("any", true)] {
            if let Some(parts) = condition.get(name) {
                return join(list(parts).iter().map(|part| self.truth(part, who)), deciding);
            }
        }
        let question = by_id(&self.checklist["questions"], &condition["question"]);
        let Some(of) = condition.get("of") else {
            let whose = if question.get("element").is_some() { who } else { Who::Household };
            return self.leaf(condition, question, whose);
        };
        let kind = by_id(&self.checklist["element_kinds"], &question["element"]);
        let mut all: Vec<Who> =
            self.elements().iter().filter(|element| element["kind"] == kind["id"]).map(Who::Element).collect();
        if self.missing_at(kind).is_some() {
            all.push(Who::Missing);
        }
        all.retain(|who| self.asked(question, *who));
        if of == "every" && all.is_empty() {
            return Some(false);
        }
        join(all.iter().map(|who| self.leaf(condition, question, *who)), of == "any")
    }

    fn leaf(&self, condition: &Value, question: &'a Value, who: Who<'a>) -> Option<bool> {
        if !self.asked(question, who) {
            return Some(false);
        }
        let known = self.given(question, who).filter(|given| *given != "unknown");
        if condition.get("answered").is_some() {
            return Some(known.is_some());
        }
        let known = known?;
        if let Some(bound) = condition.get("at_least") {
            return Some(known.as_i64() >= bound.as_i64());
        }
        if let Some(bound) = condition.get("at_most") {
            return Some(known.as_i64() <= bound.as_i64());
        }
        let chosen = known.as_array().map_or(std::slice::from_ref(known), Vec::as_slice);
        Some(chosen.iter().any(|answer| list(&condition["is"]).contains(answer)))
    }

    /// All that is asked, in walking order.
    fn walk(&self) -> Vec<(&'a Value, Who<'a>)> {
        let mut walk = Vec::new();
        let mut ask = |who: Who<'a>, fits: &dyn Fn(&Value) -> bool| {
            let asked = self.questions().iter().filter(|question| fits(question) && self.asked(question, who));
            walk.extend(asked.map(|question| (question, who)));
        };
        ask(Who::Household, &|question| question.get("place").is_none() && question.get("element").is_none());
        for place in list(&self.checklist["places"]) {
            ask(Who::Household, &|question| question.get("place") == Some(&place["id"]));
            for element in self.elements().iter().filter(|element| element["place"] == place["id"]) {
                ask(Who::Element(element), &|question| question.get("element") == Some(&element["kind"]));
            }
            for kind in list(&self.checklist["element_kinds"]) {
                if self.missing_at(kind) == Some(&place["id"]) {
                    ask(Who::Missing, &|question| question.get("element") == Some(&kind["id"]));
                }
            }
        }
        walk
    }

    /// Measures that the answer gives.
    fn gives(&self, question: &'a Value, who: Who<'a>) -> Vec<&'a str> {
        let Some(given) = self.given(question, who) else { return Vec::new() };
        let chosen = given.as_array().map_or(std::slice::from_ref(given), Vec::as_slice);
        let answers = list(&question["answers"]).iter().filter(|answer| chosen.contains(&answer["id"]));
        let named = answers.flat_map(|answer| list(&answer["measures"]));
        let fits = |id: &&Value| self.yes(by_id(&self.checklist["measures"], id).get("only_if"), Who::Household);
        named.filter(fits).filter_map(Value::as_str).collect()
    }

    fn is_done(&self, measure: &str, question: &Value, who: Who<'a>) -> bool {
        let question = question["id"].as_str().expect("an id");
        let reason = match who.id().as_str() {
            Some(element) => format!("{measure}/{question}@{element}"),
            None => format!("{measure}/{question}"),
        };
        self.done.contains(measure) || self.done.contains(reason.as_str())
    }

    fn item(&self, question: &'a Value, who: Who<'a>) -> Option<Item<'a>> {
        let mut severity = question.get("severity")?.as_u64()?;
        for case in list(&question["severity_if"]).iter().rev() {
            if self.truth(&case["when"], who) == Some(true) {
                severity = case["severity"].as_u64()?;
            }
        }
        let raised = question.get("raise_if").is_some_and(|raise| self.truth(&raise["when"], who) == Some(true));
        let state = match self.given(question, who) {
            None => "unanswered",
            Some(given) if given == "unknown" => "unknown",
            Some(given) => {
                list(&question["answers"]).iter().find(|answer| answer["id"] == *given)?["state"].as_str()?
            }
        };
        let mut item = Item { question, who, severity, raised, state };
        let measures = self.gives(question, who);
        let all_done = measures.iter().all(|measure| self.is_done(measure, question, who));
        if item.open() && !measures.is_empty() && all_done {
            item.state = "in_order";
        }
        Some(item)
    }

    fn result(&self) -> Value {
        let walk = self.walk();
        let items: Vec<Item> = walk.iter().filter_map(|(question, who)| self.item(question, *who)).collect();
        let count: Vec<Item> = items.iter().filter(|item| item.state != "not_applicable").cloned().collect();
        let mut coverage = self.tally(&walk, |_| true);
        coverage["quick"] = self.tally(&walk, |question| question["quick"] == true);
        let actions = self.actions(&count);
        let open = |severity| count.iter().filter(|item| item.open() && item.severity == severity).count();
        json!({
            "kind": "huisscan-result", "format": 1,
            "checklist": { "id": self.checklist["id"], "version": self.checklist["version"] },
            "coverage": coverage,
            "points": points(&count),
            "open_by_severity": { "4": open(4), "3": open(3), "2": open(2), "1": open(1) },
            "themes": list(&self.checklist["themes"]).iter().map(|theme| self.theme(theme, &items)).collect::<Vec<_>>(),
            "elements": self.elements_in_order().map(|element| {
                let own: Vec<Item> = of_element(&count, element);
                json!({ "id": element["id"], "status": status(&own, &[]) })
            }).collect::<Vec<_>>(),
            "sets": list(&self.checklist["sets"]).iter().map(|set| set_result(set, &count)).collect::<Vec<_>>(),
            "tips": self.tips(&walk, &actions),
            "actions": actions,
            "look_up": look_up(&count),
        })
    }

    fn elements_in_order(&self) -> impl Iterator<Item = &'a Value> {
        let places = list(&self.checklist["places"]).iter().filter(|place| self.place_asked(&place["id"]));
        places.flat_map(|place| self.elements().iter().filter(|element| element["place"] == place["id"]))
    }

    fn tally(&self, walk: &[(&'a Value, Who<'a>)], counts: impl Fn(&Value) -> bool) -> Value {
        let given: Vec<_> = walk
            .iter()
            .filter(|(question, _)| counts(question))
            .map(|(question, who)| self.given(question, *who))
            .collect();
        let unanswered = given.iter().filter(|given| given.is_none()).count();
        let unknown = given.iter().flatten().filter(|given| **given == "unknown").count();
        let answered = given.len() - unanswered - unknown;
        json!({ "asked": given.len(), "answered": answered, "unknown": unknown, "unanswered": unanswered })
    }

    fn theme(&self, theme: &Value, items: &[Item<'a>]) -> Value {
        let (none, own): (Vec<Item>, Vec<Item>) = items
            .iter()
            .filter(|item| item.question["theme"] == theme["id"])
            .cloned()
            .partition(|item| item.state == "not_applicable");
        let mut groups: Vec<Vec<Item>> = self.elements_in_order().map(|element| of_element(&own, element)).collect();
        let elements: Vec<_> = self.elements_in_order().map(|element| &element["id"]).zip(&groups).collect();
        let weakest = ["act_now", "not_enough_known", "attention"]
            .iter()
            .find_map(|rank| elements.iter().find(|(_, items)| status(items, &[]) == *rank))
            .map(|(element, _)| *element);
        let weakest = weakest.cloned();
        for kind in list(&self.checklist["element_kinds"]) {
            let missing = own.iter().filter(|item| item.who == Who::Missing && item.question["element"] == kind["id"]);
            groups.push(missing.cloned().collect());
        }
        json!({
            "id": theme["id"], "status": status(&own, &groups), "items": own.len(),
            "open": own.iter().filter(|item| item.open()).count(),
            "unclear": own.iter().filter(|item| item.unclear()).count(),
            "not_applicable": none.len(), "weakest_element": weakest,
        })
    }

    fn actions(&self, items: &[Item<'a>]) -> Vec<Value> {
        let mut actions = Vec::new();
        for (place, measure) in list(&self.checklist["measures"]).iter().enumerate() {
            let id = measure["id"].as_str().expect("an id");
            let reasons: Vec<&Item> = items
                .iter()
                .filter(|item| item.open() && self.gives(item.question, item.who).contains(&id))
                .filter(|item| !self.is_done(id, item.question, item.who))
                .collect();
            let Some(severity) = reasons.iter().map(|item| item.severity).max() else { continue };
            let top: Vec<_> = reasons.iter().filter(|item| item.severity == severity).collect();
            let worst = if top.iter().any(|item| item.state == "not_in_order") { "not_in_order" } else { "partly" };
            let raised = top.iter().any(|item| item.raised);
            let effort = measure["effort"].as_u64().expect("effort");
            let evidence = top.iter().filter_map(|item| item.question["evidence"].as_str()).min();
            let because: Vec<Value> = reasons.iter().map(|item| item.because()).collect();
            let action = json!({ "measure": id, "severity": severity, "worst": worst, "raised": raised,
                "evidence": evidence, "effort": effort, "because": because });
            actions.push(((Reverse(severity), worst, Reverse(raised), effort, place), action));
        }
        actions.sort_by(|one, other| one.0.cmp(&other.0));
        let mut actions: Vec<Value> = actions.into_iter().map(|(_, action)| action).collect();
        let urgent = actions.iter().filter(|action| action["severity"] == 4).count();
        let serious = actions.iter().filter(|action| action["severity"] == 3).count();
        let now = urgent + serious.min(5_usize.saturating_sub(urgent));
        for (place, action) in actions.iter_mut().enumerate() {
            let quick = action["effort"] == 1;
            let (term, days) = if place < now {
                ("now", Some(if quick { 7 } else { 14 }))
            } else if place < now + 5 && action["severity"] != 1 {
                ("month", Some(31))
            } else {
                ("later", None)
            };
            action["term"] = json!(term);
            action["due_days"] = json!(days);
        }
        actions
    }

    fn tips(&self, walk: &[(&'a Value, Who<'a>)], actions: &[Value]) -> Vec<Value> {
        let mut tips = Vec::new();
        for measure in list(&self.checklist["measures"]) {
            let id = measure["id"].as_str().expect("an id");
            let because: Vec<Value> = walk
                .iter()
                .filter(|(question, who)| {
                    question.get("severity").is_none() && self.gives(question, *who).contains(&id)
                })
                .filter(|(question, who)| !self.is_done(id, question, *who))
                .map(|(question, who)| json!({ "question": question["id"], "element": who.id() }))
                .collect();
            if !because.is_empty() && actions.iter().all(|action| action["measure"] != id) {
                tips.push(json!({ "measure": id, "because": because }));
            }
        }
        tips
    }
}

fn join(parts: impl Iterator<Item = Option<bool>>, deciding: bool) -> Option<bool> {
    let parts: Vec<_> = parts.collect();
    if parts.contains(&Some(deciding)) {
        Some(deciding)
    } else if parts.contains(&None) {
        None
    } else {
        Some(!deciding)
    }
}

fn of_element<'a>(items: &[Item<'a>], element: &'a Value) -> Vec<Item<'a>> {
    items.iter().filter(|item| item.who == Who::Element(element)).cloned().collect()
}

fn status(items: &[Item], groups: &[Vec<Item>]) -> &'static str {
    let unclear = |items: &[Item]| items.iter().filter(|item| item.unclear()).count() * 4 > items.len();
    let any = |fits: &dyn Fn(&Item) -> bool| items.iter().any(fits);
    if items.is_empty() {
        "not_applicable"
    } else if any(&|item| (item.severity == 4 && item.open()) || (item.severity == 3 && item.state == "not_in_order")) {
        "act_now"
    } else if unclear(items) || groups.iter().any(|group| unclear(group)) {
        "not_enough_known"
    } else if any(&|item| {
        (item.severity == 3 && item.state == "partly")
            || (item.severity == 2 && item.open())
            || (item.severity >= 3 && item.unclear())
    }) {
        "attention"
    } else {
        "in_order"
    }
}

fn points(items: &[Item]) -> Value {
    let worth = |items: &mut dyn Iterator<Item = &Item>| items.map(|item| 2 * item.severity).sum::<u64>();
    let total = worth(&mut items.iter());
    let earned = worth(&mut items.iter().filter(|item| item.state == "in_order"))
        + worth(&mut items.iter().filter(|item| item.state == "partly")) / 2;
    let unclear = worth(&mut items.iter().filter(|item| item.unclear()));
    let permille = |earned: u64| (1000 * earned).checked_div(total).map_or(Value::Null, |permille| json!(permille));
    json!({ "total": total, "earned": earned, "unclear": unclear, "low_permille": permille(earned),
        "high_permille": permille(earned + unclear) })
}

fn set_result(set: &Value, items: &[Item]) -> Value {
    let own: Vec<_> = items.iter().filter(|item| list(&set["questions"]).contains(&item.question["id"])).collect();
    let open = own.iter().filter(|item| item.open()).count();
    let unclear = own.iter().filter(|item| item.unclear()).count();
    let status = match (own.len(), open, unclear) {
        (0, _, _) => "not_applicable",
        (_, 1.., _) => "incomplete",
        (_, _, 1..) => "unknown",
        _ => "complete",
    };
    json!({ "id": set["id"], "status": status, "to_go": open, "unclear": unclear })
}

fn look_up(items: &[Item]) -> Vec<Value> {
    let mut found = Vec::new();
    for severity in (1..=4).rev() {
        for raised in [true, false] {
            let fits = |item: &&Item| {
                item.severity == severity
                    && item.raised == raised
                    && (item.state == "unknown" || (item.state == "unanswered" && severity == 4))
            };
            found.extend(items.iter().filter(fits).map(|item| {
                let mut object: Map<String, Value> = item.because().as_object().cloned().unwrap_or_default();
                object.insert("state".to_owned(), json!(item.state));
                Value::Object(object)
            }));
        }
    }
    found
}
