//! What to do, in order, and by when.
//!
//! A long list is not followed, so the first term is short: what is urgent, and
//! at most five things. The order is one that can be read out: how severe, how
//! bad, whether the household's situation moves it up, how little work it is.

use std::cmp::Reverse;

use crate::checklist::{Checklist, Evidence, MeasureIx, Severity};

use super::items::Found;
use super::{Action, Item, ItemState, Term};

/// How many actions "now" is filled up to, and "this month" holds.
const PER_TERM: usize = 5;

/// Every measure with a reason, in order (format 1 §3, "actions").
pub(super) fn of(checklist: &Checklist, found: &Found) -> Vec<Action> {
    let Found { items, reasons } = found;
    let mut actions = Vec::new();
    for (measure, reasons) in reasons.iter().enumerate() {
        let reasons = reasons.iter().map(|place| &items[*place as usize]);
        actions.extend(action(checklist, measure.into(), &reasons.collect::<Vec<_>>()));
    }
    actions.sort_by_key(|action| {
        let Action { measure, severity, worst, raised, effort, .. } = *action;
        (Reverse(severity), worst != ItemState::NotInOrder, !raised, effort, measure)
    });
    set_terms(&mut actions);
    actions
}

fn action(checklist: &Checklist, measure: MeasureIx, reasons: &[&Item]) -> Option<Action> {
    let severity = reasons.iter().map(|item| item.severity).max()?;
    let of_that_severity = || reasons.iter().filter(|item| item.severity == severity);
    let not_in_order = of_that_severity().any(|item| item.state == ItemState::NotInOrder);
    Some(Action {
        measure,
        severity,
        worst: if not_in_order { ItemState::NotInOrder } else { ItemState::Partly },
        raised: of_that_severity().any(|item| item.raised),
        evidence: of_that_severity().map(|item| item.evidence).min().unwrap_or(Evidence::D),
        effort: checklist.measure(measure).effort,
        term: Term::Later,
        due_days: None,
        because: reasons.iter().map(|item| item.asked).collect(),
    })
}

/// Every action of severity 4 now, then severity 3 until there are five; five
/// more of at least severity 2 this month; the rest later.
fn set_terms(actions: &mut [Action]) {
    let [_, two, three, four] = Severity::ALL;
    let (mut now, mut month) = (0, 0);
    for action in actions {
        let severity = action.severity;
        (action.term, action.due_days) = if severity == four || (severity == three && now < PER_TERM) {
            now += 1;
            (Term::Now, Some(if action.effort == 1 { 7 } else { 14 }))
        } else if severity >= two && month < PER_TERM {
            month += 1;
            (Term::Month, Some(31))
        } else {
            (Term::Later, None)
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn terms(severities: &[u8]) -> String {
        let action = |severity: &u8| Action {
            measure: MeasureIx(0),
            severity: Severity::ALL[usize::from(*severity) - 1],
            worst: ItemState::NotInOrder,
            raised: false,
            evidence: Evidence::D,
            effort: 2,
            term: Term::Later,
            due_days: None,
            because: Vec::new(),
        };
        let mut actions: Vec<_> = severities.iter().map(action).collect();
        set_terms(&mut actions);
        actions.iter().map(|action| action.term.code().chars().next().expect("a letter")).collect()
    }

    #[test]
    fn now_is_short_unless_lives_depend_on_it() {
        assert_eq!(terms(&[4, 4, 4, 4, 4, 4, 4, 3, 3]), "nnnnnnnmm");
        assert_eq!(terms(&[4, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3]), "nnnnnmmmmmll");
        assert_eq!(terms(&[3, 2, 2, 2, 2, 2, 2, 1]), "nmmmmmll");
        assert_eq!(terms(&[2, 1, 1]), "mll");
        assert_eq!(terms(&[]), "");
    }
}
