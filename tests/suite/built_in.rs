//! The built-in checklist and its fictional homes.

use std::collections::BTreeSet;

use huisscan::assessment::{Assessment, Status};
use huisscan::checklist::AnswerState;
use huisscan::scan::{Asked, Given, Scan, Situation, Subject};

use crate::support::{built_in, homes};

/// Higher is worse; attention and not enough known are alike.
fn rank(status: Status) -> u8 {
    match status {
        Status::NotApplicable | Status::InOrder => 0,
        Status::Attention | Status::NotEnoughKnown => 1,
        Status::ActNow => 2,
    }
}

#[test]
fn together_the_homes_meet_every_question_and_every_measure() {
    let checklist = built_in();
    let (mut questions, mut measures) = (BTreeSet::new(), BTreeSet::new());
    for (_, scan) in homes(&checklist) {
        let assessment = Assessment::of(&checklist, &scan);
        questions.extend(assessment.walk.steps.iter().map(|step| step.asked.question));
        measures.extend(assessment.actions.iter().map(|action| action.measure));
        measures.extend(assessment.tips.iter().map(|tip| tip.measure));
    }
    let missed: Vec<_> = (0..checklist.questions.len()).filter(|place| !questions.contains(&(*place).into())).collect();
    let missed: Vec<_> = missed.iter().map(|place| &checklist.questions[*place].id).collect();
    assert!(missed.is_empty(), "{missed:?}");
    let missed: Vec<_> = (0..checklist.measures.len()).filter(|place| !measures.contains(&(*place).into())).collect();
    let missed: Vec<_> = missed.iter().map(|place| &checklist.measures[*place].id).collect();
    assert!(missed.is_empty(), "{missed:?}");
}

/// Each open answer of each asked item gives advice in each home's situation.
#[test]
fn every_open_answer_gives_advice_in_every_home() {
    let checklist = built_in();
    let mut looked_at = 0;
    for (name, scan) in homes(&checklist) {
        let situation = Situation::of(&checklist, &scan);
        for step in &Assessment::of(&checklist, &scan).walk.steps {
            let question = checklist.question(step.asked.question);
            for answer in question.answers() {
                if matches!(answer.state, Some(AnswerState::Partly | AnswerState::NotInOrder)) {
                    looked_at += 1;
                    let given = answer.measures.iter().any(|measure| situation.fits(*measure));
                    assert!(given, "{name}: {} = {} gives nothing", question.id, answer.id);
                }
            }
        }
    }
    assert!(looked_at > 2000);
}

/// What one does not know may never look better than what one knew.
#[test]
fn not_knowing_improves_no_theme_of_any_home() {
    let checklist = built_in();
    let mut turned = 0;
    let mut improved = Vec::new();
    for (name, scan) in homes(&checklist) {
        let before = Assessment::of(&checklist, &scan);
        for step in &before.walk.steps {
            let question = checklist.question(step.asked.question);
            let given = scan.given(&checklist, step.asked);
            if matches!(given, None | Some(Given::Unknown)) {
                continue;
            }
            // An open item of its own does look better once it is not known to
            // be open: the rule counts it as unclear. The others may not.
            let own = before.items.iter().find(|item| item.asked == step.asked);
            if own.is_some_and(|item| item.state.is_open()) {
                continue;
            }
            turned += 1;
            let mut unsure = scan.clone();
            // Where "weet ik niet" is no answer, not answering is not knowing.
            unsure.set(&checklist, step.asked, question.allow_unknown.then_some(Given::Unknown));
            let after = Assessment::of(&checklist, &unsure);
            for (was, is) in before.themes.iter().zip(&after.themes) {
                if rank(is.status) < rank(was.status) {
                    let theme = &checklist.theme(was.theme).id;
                    improved
                        .push(format!("{name}: {} unknown: {theme} {:?} → {:?}", question.id, was.status, is.status));
                }
            }
        }
    }
    assert!(improved.is_empty(), "{improved:#?}");
    assert!(turned > 1400, "{turned}");
}

/// The program draws what the checklist names, and nothing for nobody.
#[test]
fn every_drawing_is_named_and_every_named_drawing_is_drawn() {
    let checklist = built_in();
    let questions = checklist.questions.iter().filter_map(|question| question.picture.as_deref());
    let terms = checklist.glossary.iter().filter_map(|term| term.picture.as_deref());
    let named: BTreeSet<&str> = questions.chain(terms).collect();
    let drawn: BTreeSet<&str> = huisscan::drawing::PICTURES.iter().copied().collect();
    assert_eq!(named, drawn);
}

/// A missing element is asked for, never good.
#[test]
fn an_empty_home_is_in_order_nowhere() {
    let checklist = built_in();
    let scan = Scan::empty(&checklist);
    let assessment = Assessment::of(&checklist, &scan);
    for theme in &assessment.themes {
        assert_ne!(theme.status, Status::InOrder, "{}", checklist.theme(theme.theme).id);
    }
    let missing = |asked: &Asked| matches!(asked.subject, Subject::Missing(_));
    assert!(assessment.walk.steps.iter().any(|step| missing(&step.asked)));
}
