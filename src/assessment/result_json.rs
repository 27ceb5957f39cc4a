//! The result as other programs read it (format 1 §4, `score --json`).

use serde_json::{Value, json};

use crate::checklist::Checklist;
use crate::scan::{Asked, ElementIx, Scan, Subject};

use super::{Action, Assessment, Points, Tally};

impl Assessment {
    /// The result file: ids instead of places, all four severities, every theme
    /// and set, every element whose place is asked.
    ///
    /// Checklist and scan are the ones the assessment was made of.
    #[must_use]
    pub fn to_json(&self, checklist: &Checklist, scan: &Scan) -> Value {
        let Self {
            walk: _,
            items: _,
            coverage,
            points,
            open_by_severity,
            themes,
            elements,
            sets,
            actions,
            tips,
            look_up,
        } = self;
        let ids = Ids { checklist, scan };
        let [one, two, three, four] = open_by_severity;
        let mut covered = tally(coverage.all);
        covered["quick"] = tally(coverage.quick);
        json!({
            "kind": "huisscan-result",
            "format": 1,
            "checklist": { "id": checklist.id, "version": checklist.version.to_string() },
            "coverage": covered,
            "points": points_json(*points),
            "open_by_severity": { "4": four, "3": three, "2": two, "1": one },
            "themes": themes.iter().map(|theme| json!({
                "id": checklist.theme(theme.theme).id,
                "status": theme.status.code(),
                "items": theme.items,
                "open": theme.open,
                "unclear": theme.unclear,
                "not_applicable": theme.not_applicable,
                "weakest_element": theme.weakest_element.and_then(|element| ids.element(element)),
            })).collect::<Vec<_>>(),
            "elements": elements.iter().map(|element| json!({
                "id": ids.element(element.element),
                "status": element.status.code(),
            })).collect::<Vec<_>>(),
            "sets": sets.iter().map(|set| json!({
                "id": checklist.sets[set.set.at()].id,
                "status": set.status.code(),
                "to_go": set.to_go,
                "unclear": set.unclear,
            })).collect::<Vec<_>>(),
            "actions": actions.iter().map(|action| ids.action(action)).collect::<Vec<_>>(),
            "tips": tips.iter().map(|tip| json!({
                "measure": checklist.measure(tip.measure).id,
                "because": ids.because(&tip.because),
            })).collect::<Vec<_>>(),
            "look_up": look_up.iter().map(|look_up| {
                let mut found = ids.asked(look_up.asked);
                found["state"] = look_up.state.code().into();
                found
            }).collect::<Vec<_>>(),
        })
    }
}

fn tally(tally: Tally) -> Value {
    let Tally { asked, answered, unknown, unanswered } = tally;
    json!({ "asked": asked, "answered": answered, "unknown": unknown, "unanswered": unanswered })
}

fn points_json(points: Points) -> Value {
    let Points { total, earned, unclear } = points;
    json!({
        "total": total,
        "earned": earned,
        "unclear": unclear,
        "low_permille": points.low_permille(),
        "high_permille": points.high_permille(),
    })
}

/// What places are called in files.
struct Ids<'a> {
    checklist: &'a Checklist,
    scan: &'a Scan,
}

impl Ids<'_> {
    fn element(&self, element: ElementIx) -> Option<&str> {
        self.scan.elements.get(element.at()).map(|element| element.id.as_str())
    }

    /// The household and a missing element both have no element id.
    fn asked(&self, asked: Asked) -> Value {
        let element = match asked.subject {
            Subject::Element(element) => self.element(element),
            Subject::Household | Subject::Missing(_) => None,
        };
        json!({ "question": self.checklist.question(asked.question).id, "element": element })
    }

    fn because(&self, because: &[Asked]) -> Vec<Value> {
        because.iter().map(|asked| self.asked(*asked)).collect()
    }

    fn action(&self, action: &Action) -> Value {
        let Action { measure, severity, worst, raised, evidence, effort, term, due_days, because } = action;
        json!({
            "measure": self.checklist.measure(*measure).id,
            "severity": severity.number(),
            "worst": worst.code(),
            "raised": raised,
            "evidence": evidence.letter(),
            "effort": effort,
            "term": term.code(),
            "due_days": due_days,
            "because": self.because(because),
        })
    }
}
