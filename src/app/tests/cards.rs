//! What a card shows besides its question.

use super::*;

/// With a question asked only where children live, raised for them, and a
/// measure only for flats.
fn state_in_context() -> State {
    let mut file: serde_json::Value = serde_json::from_slice(FILE).expect("json");
    let children = serde_json::json!({ "question": "wie", "is": ["kind"] });
    let question = serde_json::json!({
        "id": "trap", "place": "voordeur", "ask_if": children,
        "text": { "nl": "Zit er een hekje bij de trap?", "en": "Is there a gate at the stairs?" },
        "theme": "brand", "severity": 2, "evidence": "C", "sources": ["bron"],
        "raise_if": { "when": children, "because": { "nl": "Er wonen kinderen.", "en": "Children live here." } },
        "answers": [
            { "id": "ja", "text": { "nl": "Ja", "en": "Yes" }, "state": "in_order" },
            { "id": "nee", "text": { "nl": "Nee", "en": "No" }, "state": "not_in_order", "measures": ["hekje"] }
        ]
    });
    let measure = serde_json::json!({
        "id": "hekje", "title": { "nl": "Zet een hekje", "en": "Put a gate" }, "text": { "nl": "Bij de trap.", "en": "At the stairs." },
        "effort": 1, "who": "self", "payer": "landlord", "sources": ["bron"],
        "only_if": { "question": "soort", "is": ["flat"] }
    });
    file["questions"].as_array_mut().expect("questions").push(question);
    file["measures"].as_array_mut().expect("measures").push(measure);
    let outcome = crate::checklist::read(file.to_string().as_bytes());
    let checklist = outcome.checklist.unwrap_or_else(|| panic!("{:#?}", outcome.problems));
    State::new(checklist, date(2026, 11, 24))
}

#[test]
fn an_answer_about_the_home_says_what_comes_and_goes() {
    let mut state = state_in_context();
    let wie = asked(&state, "wie");
    state.apply(Action::Visit(wie));
    assert_eq!(state.walk_change, WalkChange::default());
    // In doubt it is asked; without children it is not.
    state.apply(Action::Answer(wie, Some(Given::Choices(vec![1.into()]))));
    assert_eq!(state.walk_change, WalkChange { added: 0, gone: 1 });
    state.apply(Action::Answer(wie, Some(Given::Choices(vec![1.into(), 2.into()]))));
    assert_eq!(state.walk_change, WalkChange::default(), "told against what was asked on arrival");
    state.apply(Action::Answer(wie, Some(Given::Choices(vec![1.into()]))));
    state.apply(Action::Next);
    assert_eq!(state.walk_change, WalkChange::default());
    state.apply(Action::Back);
    state.apply(Action::Answer(wie, Some(Given::Choices(vec![2.into()]))));
    assert_eq!(state.walk_change, WalkChange { added: 1, gone: 0 });
    state.apply(Action::Undo);
    assert_eq!(state.walk_change, WalkChange::default());
}

#[test]
fn what_hangs_on_an_answer_names_that_answer() {
    let mut state = state_in_context();
    let (wie, trap, soort) = (asked(&state, "wie"), asked(&state, "trap"), asked(&state, "soort"));
    state.apply(Action::Visit(trap));
    assert_eq!(state.card_facts().and_then(|facts| facts.ground), None, "nothing was said yet");
    state.apply(Action::Answer(wie, Some(Given::Choices(vec![2.into()]))));
    assert_eq!(state.card_facts().and_then(|facts| facts.ground), Some(wie.question));
    state.apply(Action::Answer(trap, choice(1)));
    let measure = state.derived.assessment.actions.iter().map(|action| action.measure).next().expect("an action");
    let why = state.derived.why.get(&measure).cloned().expect("a reason");
    assert_eq!(why.heavier.iter().map(|text| state.text(text)).collect::<Vec<_>>(), ["Er wonen kinderen."]);
    assert!(why.grounds.is_empty(), "the kind of home was not said");
    state.apply(Action::Answer(soort, choice(1)));
    assert_eq!(state.derived.why.get(&measure).map(|why| why.grounds.clone()), Some(vec![soort.question]));
}

#[test]
fn terms_of_a_card_are_found_in_its_own_language() {
    let mut state = state();
    let slot = asked(&state, "slot");
    state.apply(Action::Visit(slot));
    assert_eq!(state.card_facts().map(|facts| facts.terms.clone()), Some(vec![0]));
    let licht = asked(&state, "licht");
    state.apply(Action::Visit(licht));
    assert_eq!(state.card_facts().map(|facts| facts.terms.clone()), Some(vec![]));
    state.apply(Action::Language(Lang::En));
    state.apply(Action::Visit(slot));
    assert_eq!(state.card_facts().map(|facts| facts.terms.clone()), Some(vec![0]), "cylinder");
}

/// A scan of an earlier version: `slot` answered then, the question changed since.
fn under_review(change: &str, old_answer: &str) -> State {
    let answers = serde_json::json!({
        "kind": "huisscan-answers", "format": 1, "checklist": { "id": checklist().id, "version": checklist().version.to_string() },
        "answers": { "slot": "los" },
        "review": [{ "question": "slot", "element": null, "change": change, "from_version": "2025.2", "old_answer": old_answer }]
    });
    let outcome = crate::scan::read_answers(answers.to_string().as_bytes(), &checklist());
    let mut state = state();
    state.take_over(outcome.scan.unwrap_or_else(|| panic!("{:#?}", outcome.problems)));
    state
}

#[test]
fn an_old_answer_is_shown_in_words_and_counts_again_when_it_is_still_right() {
    let mut state = under_review("meaning", "los");
    let slot = asked(&state, "slot");
    state.apply(Action::Visit(slot));
    let old = |state: &State| state.card_facts().map(|facts| facts.old.clone()).unwrap_or_default();
    assert_eq!(
        old(&state).iter().map(|old| (&*old.version, &*old.words)).collect::<Vec<_>>(),
        [("2025.2", "De hele cilinder steekt uit")]
    );
    assert_eq!(state.scan.counted(&state.checklist, slot), None);
    state.apply(Action::StillRight(slot));
    assert_eq!(state.scan.counted(&state.checklist, slot), choice(1).as_ref());
    assert!(state.scan.review.is_empty() && old(&state).is_empty());
    state.apply(Action::Undo);
    assert_eq!(state.scan.counted(&state.checklist, slot), None);
    assert_eq!(old(&state).len(), 1);
    state.apply(Action::Answer(slot, choice(0)));
    assert!(old(&state).is_empty());
}

#[test]
fn an_old_answer_that_reads_otherwise_now_is_shown_as_it_was_written() {
    for (change, answer, shown) in [
        ("meaning", "half", "half"),
        ("merged", "los", "los"),
        ("meaning", "unknown", crate::words::walk::UNKNOWN.get(Lang::Nl)),
    ] {
        let mut state = under_review(change, answer);
        let slot = asked(&state, "slot");
        state.apply(Action::Visit(slot));
        let facts = state.card_facts().cloned().unwrap_or_default();
        assert_eq!(facts.old.first().map(|old| old.words.as_str()), Some(shown), "{change}");
    }
}
