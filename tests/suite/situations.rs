//! Each situation of the table in `checklists/README.md` changes what is asked,
//! what comes first or who pays.
//!
//! One home where everything is open; one answer about the home, the people or
//! the office is changed at a time.

use std::collections::BTreeSet;

use huisscan::assessment::Assessment;
use huisscan::checklist::{self, AnswerState, Checklist};
use huisscan::scan::read_answers;
use serde_json::{Map, Value, json};

/// What one sees of a home: questions asked, measures given (tips too), and
/// those that the situation moves up.
struct Seen {
    asked: BTreeSet<String>,
    given: BTreeSet<String>,
    raised: BTreeSet<String>,
    severe: BTreeSet<String>,
}

fn profile() -> Map<String, Value> {
    let plain = json!({
        "woning-soort": "anders", "bouwjaar": "vanaf-1999", "huur-koop": "koop", "buitenruimte": "tuin",
        "garage": "met-deur", "wie-thuis": ["partner"], "hulp-in-huis": ["niemand"], "auto": "sleutel",
        "ambt": "wethouder", "incident": ["niets"], "bedrijf-thuis": ["nee"], "pkvw": "nee", "alarm": "ja",
        "camera": ["geen"], "toestel": ["kachel"], "ramen-glas-straat": "nee",
    });
    plain.as_object().cloned().unwrap_or_default()
}

/// The answer of an item that asks most.
fn worst(question: &checklist::Question) -> Option<Value> {
    let answers = question.answers();
    let of = |state| answers.iter().find(|answer| answer.state == Some(state));
    let answer = of(AnswerState::NotInOrder).or_else(|| of(AnswerState::Partly))?;
    Some(json!(answer.id))
}

fn look(checklist: &Checklist, changed: &[(&str, Value)]) -> Seen {
    let mut answers = profile();
    let mut of_kind: Vec<Map<String, Value>> = vec![Map::new(); checklist.kinds.len()];
    for question in checklist.questions.iter().filter(|question| question.scoring.is_some()) {
        let Some(answer) = worst(question) else { continue };
        match question.home {
            checklist::Home::Element(kind) => of_kind[kind.at()].insert(question.id.clone(), answer),
            _ => answers.insert(question.id.clone(), answer),
        };
    }
    for (question, answer) in changed {
        answers.insert((*question).to_owned(), answer.clone());
    }
    let elements: Vec<Value> = checklist
        .kinds
        .iter()
        .zip(of_kind)
        .map(|(kind, answers)| {
            let place = &checklist.place(kind.places[0]).id;
            json!({ "id": kind.id, "kind": kind.id, "place": place, "answers": answers })
        })
        .collect();
    let file = json!({ "kind": "huisscan-answers", "format": 1,
        "checklist": { "id": checklist.id, "version": checklist.version.to_string() },
        "answers": answers, "elements": elements });
    let outcome = read_answers(file.to_string().as_bytes(), checklist);
    let scan = outcome.scan.unwrap_or_else(|| panic!("{:?}", outcome.problems));
    let assessment = Assessment::of(checklist, &scan);
    let name = |measure| checklist.measure(measure).id.clone();
    let asked = assessment.walk.steps.iter().map(|step| checklist.question(step.asked.question).id.clone());
    let actions = || assessment.actions.iter();
    Seen {
        asked: asked.collect(),
        given: actions()
            .map(|action| action.measure)
            .chain(assessment.tips.iter().map(|tip| tip.measure))
            .map(name)
            .collect(),
        raised: actions().filter(|action| action.raised).map(|action| name(action.measure)).collect(),
        severe: actions().filter(|action| action.severity.number() == 4).map(|action| name(action.measure)).collect(),
    }
}

fn all(names: &[&str]) -> BTreeSet<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

/// Asserts what comes with a changed answer, and that it was not there before.
fn comes(what: &str, before: &BTreeSet<String>, after: &BTreeSet<String>, names: &[&str]) {
    let new: BTreeSet<String> = after.difference(before).cloned().collect();
    let missing: Vec<_> = all(names).difference(&new).cloned().collect();
    assert!(missing.is_empty(), "{what}: {missing:?} did not come; new: {new:?}");
}

#[test]
fn the_kind_of_home_changes_what_is_asked_and_comes_first() {
    let checklist = checklist::read(checklist::BUILT_IN).checklist.expect("a good checklist");
    let plain = look(&checklist, &[]);
    let with = |question: &str, answer: Value| look(&checklist, &[(question, answer)]);

    let flat = with("woning-soort", json!("flat-hoog"));
    comes("flat", &plain.asked, &flat.asked, &["flat-ingang"]);
    comes("flat", &plain.given, &flat.given, &["flat-ingang-vve", "vve-vragen"]);
    let terraced = with("woning-soort", json!("rij"));
    comes("terraced", &plain.asked, &terraced.asked, &["achterpad"]);
    let detached = with("woning-soort", json!("vrij"));
    comes("detached", &plain.raised, &detached.raised, &["begroeiing-laag", "buren-vragen"]);
    let old = with("bouwjaar", json!("1985-1998"));
    comes("old", &plain.raised, &old.raised, &["deurslot-sterren", "raamslot"]);
    comes("new build", &old.asked, &plain.asked, &["brand-rookmelder-lichtnet"]);
    let marked = with("pkvw", json!("geldig"));
    comes("keurmerk", &plain.asked, &marked.asked, &["pkvw-veranderd"]);
    comes("no keurmerk", &marked.asked, &plain.asked, &["pkvw-nodig"]);

    let rented = with("huur-koop", json!("huur"));
    let owners = ["rookmelder-verhuurder", "toestel-verhuurder", "kozijn-verhuurder"];
    comes("rented", &plain.given, &rented.given, &owners);
    comes("rented", &plain.given, &rented.given, &["sloten-verhuurder"]);
    comes("owned", &rented.given, &plain.given, &["rookmelder-ophangen", "toestel-nakijken", "kozijn-herstellen"]);
    for id in owners {
        let measure = checklist.measures.iter().find(|measure| measure.id == id).expect(id);
        assert_eq!(measure.payer, checklist::Payer::Landlord, "{id}");
    }
}

#[test]
fn people_and_office_change_what_is_asked_and_who_pays() {
    let checklist = checklist::read(checklist::BUILT_IN).checklist.expect("a good checklist");
    let plain = look(&checklist, &[]);
    let with = |question: &str, answer: Value| look(&checklist, &[(question, answer)]);

    let children = with("wie-thuis", json!(["partner", "kinderen-jong"]));
    let of_children = ["gezin-kinderen-online", "gezin-kinderen-op-slot", "brand-wie-helpt"];
    comes("children", &plain.asked, &children.asked, &of_children);
    let alone = with("wie-thuis", json!(["alleen"]));
    comes("alone", &plain.asked, &alone.asked, &["hulp-dichtbij"]);
    comes("not alone", &alone.asked, &plain.asked, &["gezin-bellen", "bezoek-opendoen"]);
    comes("alone", &plain.raised, &alone.raised, &["vluchtplan-maken"]);

    let threat = with("incident", json!(["bedreiging"]));
    comes("threat", &plain.asked, &threat.asked, &["bezoek-aol", "onderweg-dashcam", "gezin-nazorg", "hulp-aangifte"]);
    comes("threat", &plain.severe, &threat.severe, &["brievenbus-buiten", "eerst-kijken", "deur-op-slot"]);
    comes("threat", &plain.raised, &threat.raised, &["zin-aan-de-deur", "brp-geheimhouding", "intern-meldpunt"]);
    comes("threat", &plain.given, &threat.given, &["camera-plaatsen", "kadaster-vragen"]);
    let followed = with("incident", json!(["lastig"]));
    comes("followed", &plain.given, &followed.given, &["aware-vragen"]);
    let burgled = with("incident", json!(["inbraak"]));
    comes("burgled", &plain.asked, &burgled.asked, &["gezin-na-inbraak"]);

    let company = with("bedrijf-thuis", json!(["eenmanszaak"]));
    comes("company", &plain.asked, &company.asked, &["digitaal-kvk"]);
    comes("company", &plain.given, &company.given, &["kvk-postadres"]);

    let raadslid = with("ambt", json!("raadslid"));
    comes("raadslid", &plain.asked, &raadslid.asked, &["hulp-raadslid"]);
    comes("wethouder", &raadslid.asked, &plain.asked, &["hulp-ccv"]);
    let own_cost = ["brievenbus-buiten-zelf", "alarm-doormelden-zelf", "glas-versterken-zelf"];
    comes("raadslid", &plain.given, &raadslid.given, &own_cost);
    // Only an alarm centre can check an alarm.
    let centre = ("alarm-doormelding", json!("centrale"));
    let checked = look(&checklist, std::slice::from_ref(&centre));
    comes("alarm centre", &plain.given, &checked.given, &["alarm-controle"]);
    let checked = look(&checklist, &[centre, ("ambt", json!("raadslid"))]);
    comes("alarm centre", &raadslid.given, &checked.given, &["alarm-controle-zelf"]);
    for id in &raadslid.given {
        let measure = checklist.measures.iter().find(|measure| measure.id == *id).expect("a measure");
        assert_ne!(measure.payer, checklist::Payer::Employer, "{id}: no Regeling, so nobody pays it for a raadslid");
    }
}
