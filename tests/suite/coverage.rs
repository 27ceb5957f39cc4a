//! The table of facts beside the checklist, and rules of advice that hold for
//! the checklist itself, whoever answers it.

use std::collections::{BTreeMap, BTreeSet};

use huisscan::checklist::{self, Adjust, AnswerState, MeasureIx, Question};

use crate::support::built_in;

const TABLE: &str = include_str!("../../checklists/COVERAGE.md");
const COUNTED_END: &str = "## Form, accessibility and privacy";
/// Numbers that were never given out.
const SKIPPED: [(char, u32); 2] = [('P', 11), ('P', 12)];

/// A row of the table: letter, number, where the fact is used.
struct Fact<'t> {
    letter: char,
    number: u32,
    used: &'t str,
}

fn facts(table: &str) -> Vec<Fact<'_>> {
    table
        .lines()
        .filter_map(|line| {
            let mut cells = line.strip_prefix("| ")?.split(" | ");
            let id = cells.next()?;
            let letter = id.chars().next()?;
            let number = id.get(1..)?.parse().ok()?;
            let used = cells.nth(1)?.trim_end_matches(" |");
            letter.is_ascii_uppercase().then_some(Fact { letter, number, used })
        })
        .collect()
}

/// What stands between backticks.
fn named(text: &str) -> impl Iterator<Item = &str> {
    text.split('`').skip(1).step_by(2)
}

#[test]
fn every_fact_stands_in_the_table_once() {
    let mut numbers: BTreeMap<char, BTreeSet<u32>> = BTreeMap::new();
    for fact in facts(TABLE) {
        let first = numbers.entry(fact.letter).or_default().insert(fact.number);
        assert!(first, "{}{} twice", fact.letter, fact.number);
    }
    assert_eq!(numbers.keys().collect::<String>(), "ABCDFGILMPQRSTVXZ");
    for (letter, numbers) in &numbers {
        let last = numbers.last().copied().unwrap_or_default();
        for number in 1..=last {
            let skipped = SKIPPED.contains(&(*letter, number));
            assert_ne!(numbers.contains(&number), skipped, "{letter}{number}");
        }
    }
}

#[test]
fn at_most_a_quarter_of_the_facts_is_not_used() {
    let (counted, _) = TABLE.split_once(COUNTED_END).expect("two tables");
    let facts = facts(counted);
    assert!(facts.len() > 200, "{}", facts.len());
    let mut unused = 0;
    for fact in &facts {
        if let Some(reason) = fact.used.strip_prefix("not used, because ") {
            assert!(reason.len() > 10, "{}{}: {reason}", fact.letter, fact.number);
            unused += 1;
        } else {
            assert!(named(fact.used).next().is_some(), "{}{} names nothing", fact.letter, fact.number);
        }
    }
    assert!(unused * 4 <= facts.len(), "{unused} of {}", facts.len());
    let told = format!("it is {unused}. ");
    assert!(counted.contains(&told), "the text should say: {told}");
}

#[test]
fn everything_the_table_names_exists() {
    let checklist = built_in();
    let mut ids: BTreeSet<&str> = BTreeSet::new();
    ids.extend(checklist.questions.iter().map(|one| one.id.as_str()));
    ids.extend(checklist.measures.iter().map(|one| one.id.as_str()));
    ids.extend(checklist.sources.iter().map(|one| one.id.as_str()));
    ids.extend(checklist.contacts.iter().map(|one| one.id.as_str()));
    ids.extend(checklist.guides.iter().map(|one| one.id.as_str()));
    ids.extend(checklist.themes.iter().map(|one| one.id.as_str()));
    let dutch = checklist.language(huisscan::words::Lang::Nl);
    ids.extend(checklist.glossary.iter().map(|one| one.term.get(dutch)));
    let mut looked_at = 0;
    for fact in facts(TABLE) {
        for id in named(fact.used) {
            looked_at += 1;
            assert!(ids.contains(id), "{}{}: {id} does not exist", fact.letter, fact.number);
        }
    }
    assert!(looked_at > 300, "{looked_at}");
}

/// The severities a question can have.
fn severities(question: &Question) -> Option<(u8, u8)> {
    let scoring = question.scoring.as_ref()?;
    let mut all = vec![scoring.severity];
    if let Adjust::Severity(cases) = &scoring.adjust {
        all.extend(cases.iter().map(|case| case.severity));
    }
    let all = || all.iter().map(|severity| severity.number());
    Some((all().min()?, all().max()?))
}

fn is_raised(question: &Question) -> bool {
    question.scoring.as_ref().is_some_and(|scoring| matches!(scoring.adjust, Adjust::Raise(_)))
}

/// Raising moves a measure up within the highest severity of its reasons. A
/// measure with a raised low reason and a higher one would lose the raise, and
/// the sentence that explains it would be untrue.
#[test]
fn no_measure_mixes_a_raised_low_finding_with_a_higher_one() {
    let checklist = built_in();
    let mut reasons: BTreeMap<MeasureIx, Vec<&Question>> = BTreeMap::new();
    for question in checklist.questions.iter().filter(|question| question.scoring.is_some()) {
        let open = |state| matches!(state, Some(AnswerState::Partly | AnswerState::NotInOrder));
        for answer in question.answers().iter().filter(|answer| open(answer.state)) {
            for measure in &answer.measures {
                reasons.entry(*measure).or_default().push(question);
            }
        }
    }
    let mut shared = 0;
    for (measure, questions) in &reasons {
        for low in questions.iter().filter(|question| is_raised(question)) {
            for high in questions.iter().filter(|question| question.id != low.id) {
                shared += 1;
                let (least, _) = severities(low).expect("an item");
                let (_, most) = severities(high).expect("an item");
                let id = &checklist.measure(*measure).id;
                assert!(most <= least, "{id}: {} is raised, {} can weigh more", low.id, high.id);
            }
        }
    }
    assert!(shared > 5, "{shared}");
}

/// Alarms against smoke and carbon monoxide come before all else that is as
/// severe: severity 4 for everyone, without a case that lowers it, effort 1, and
/// first in the file; nothing of severity 4 can be raised past them.
#[test]
fn smoke_and_carbon_monoxide_alarms_are_behind_nothing() {
    let checklist = built_in();
    let find = |id: &str| checklist.measures.iter().position(|measure| measure.id == id).expect(id);
    let question = |id: &str| checklist.questions.iter().find(|question| question.id == id).expect(id);
    for id in ["brand-rookmelder-verdieping", "brand-co-melder"] {
        assert_eq!(severities(question(id)), Some((4, 4)), "{id}");
        let open: Vec<_> = question(id).answers().iter().filter_map(|answer| answer.state).collect();
        assert!(!open.contains(&AnswerState::Partly), "{id}: partly would go behind what is not in order");
    }
    let alarms = ["rookmelder-ophangen", "rookmelder-verhuurder", "co-melder-ophangen"].map(find);
    for (place, measure) in checklist.measures.iter().enumerate() {
        let given = checklist.questions.iter().filter(|question| {
            question.answers().iter().any(|answer| answer.measures.iter().any(|one| one.at() == place))
        });
        for question in given {
            let Some((_, most)) = severities(question) else { continue };
            assert!(most < 4 || !is_raised(question), "{}: severity 4 and raised", question.id);
            let alarm = alarms.contains(&place);
            assert!(most < 4 || alarm || alarms.iter().all(|one| *one < place), "{} stands too early", measure.id);
        }
    }
}

/// Every user of this list holds office, so letterbox and visitors are never
/// always behind a lamp: no lamp can be raised, weigh more, or take less effort
/// for the same weight, and in the file the lamps stand last.
#[test]
fn letterbox_and_visitors_are_not_behind_the_lamps() {
    let checklist = built_in();
    let find = |id: &str| checklist.measures.iter().position(|measure| measure.id == id).expect(id);
    let items = |place: usize| {
        let gives = move |question: &&Question| {
            question.scoring.is_some()
                && question.answers().iter().any(|answer| answer.measures.iter().any(|one| one.at() == place))
        };
        checklist.questions.iter().filter(gives).collect::<Vec<_>>()
    };
    let threats = ["brievenbus-buiten", "brievenbus-buiten-zelf", "post-afspraak", "eerst-kijken", "zin-aan-de-deur"];
    for lamp in ["licht-voordeur", "licht-achterdeur", "lamp-tijdklok"].map(find) {
        let id = &checklist.measures[lamp].id;
        let of_lamp = items(lamp);
        assert!(!of_lamp.iter().any(|question| is_raised(question)), "{id} can be raised");
        let heaviest = of_lamp.iter().filter_map(|question| severities(question)).map(|(_, most)| most).max();
        for threat in threats.map(find) {
            let name = &checklist.measures[threat].id;
            let lightest =
                items(threat).iter().filter_map(|question| severities(question)).map(|(least, _)| least).min();
            assert!(heaviest <= lightest, "{id} can weigh more than {name}");
            let first = threat < lamp && checklist.measures[threat].effort <= checklist.measures[lamp].effort;
            assert!(heaviest < lightest || first, "{id} comes before {name}");
        }
    }
}

/// Common advice without a source is a tip: it never counts. And what counts can
/// be found out: no item leaves the reader guessing.
#[test]
fn what_counts_has_a_source_and_can_be_found_out() {
    let checklist = built_in();
    let unsourced = |sources: &[checklist::SourceIx]| {
        !sources.is_empty() && sources.iter().all(|source| checklist.sources[source.at()].id == "zonder-bron")
    };
    let mut looked_at = 0;
    for item in checklist.questions.iter().filter(|question| question.scoring.is_some()) {
        looked_at += 1;
        assert!(!item.sources.is_empty() && !unsourced(&item.sources), "{} counts without a source", item.id);
        assert!(item.look_up.is_some(), "{} does not say how to find out", item.id);
        for measure in item.answers().iter().flat_map(|answer| &answer.measures) {
            let measure = checklist.measure(*measure);
            assert!(!unsourced(&measure.sources), "{}: {} has no source", item.id, measure.id);
        }
    }
    assert!(looked_at >= 95, "{looked_at}");
}

/// Amounts of the old Regeling and shares of safety are in no text.
#[test]
fn no_amount_of_money_and_no_percentage_is_printed() {
    let text = String::from_utf8_lossy(checklist::BUILT_IN);
    for part in ["2.400", "2,400", "€", " %", "% ", " procent", " per cent", " percent"] {
        assert!(!text.contains(part), "{part} stands in the checklist");
    }
}
