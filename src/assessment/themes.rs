//! How every theme and every element stands.

use crate::checklist::{Checklist, ThemeIx};
use crate::scan::{ElementIx, Situation, Subject, Walk};

use super::{ElementResult, Item, Standing, Status, ThemeResult};

/// All that is said with a status.
pub(super) struct Verdicts {
    pub(super) themes: Vec<ThemeResult>,
    pub(super) elements: Vec<ElementResult>,
}

/// Themes in file order, elements in walking order (format 1 §3, "theme
/// status").
pub(super) fn of(situation: &Situation<'_>, walk: &Walk, items: &[Item]) -> Verdicts {
    let mut sums = Sums::new(situation.checklist(), situation.scan().elements.len());
    // In a walk the items of one element stand together.
    for group in items.chunk_by(|one, next| one.asked.subject == next.asked.subject) {
        match group.first().map(|item| item.asked.subject) {
            Some(Subject::Household) => sums.add_household(group),
            Some(Subject::Element(element)) => sums.add_element(Some(element), group),
            Some(Subject::Missing(_)) => sums.add_element(None, group),
            None => {}
        }
    }
    let themes = sums.themes.iter().enumerate().map(|(theme, sum)| sum.result(theme.into())).collect();
    let element =
        |element: &ElementIx| ElementResult { element: *element, status: sums.elements[element.at()].status() };
    Verdicts { themes, elements: walk.elements.iter().map(element).collect() }
}

/// What is summed up so far.
struct Sums {
    themes: Vec<ThemeSum>,
    elements: Vec<Standing>,
    /// One element's items by theme; all empty between elements.
    within: Vec<Standing>,
}

#[derive(Clone, Copy, Default)]
struct ThemeSum {
    standing: Standing,
    weakest: Option<(ElementIx, u8)>,
}

impl Sums {
    fn new(checklist: &Checklist, elements: usize) -> Self {
        let themes = checklist.themes.len();
        Self {
            themes: vec![ThemeSum::default(); themes],
            elements: vec![Standing::default(); elements],
            within: vec![Standing::default(); themes],
        }
    }

    fn add_household(&mut self, items: &[Item]) {
        for item in items {
            self.themes[item.theme.at()].standing.add(item.severity, item.state);
        }
    }

    /// A missing element (`None`) counts in sums, but is never the weakest.
    fn add_element(&mut self, element: Option<ElementIx>, items: &[Item]) {
        for item in items {
            self.within[item.theme.at()].add(item.severity, item.state);
            if let Some(element) = element {
                self.elements[element.at()].add(item.severity, item.state);
            }
        }
        for item in items {
            // The first item of a theme takes the theme's whole sum out.
            let within = std::mem::take(&mut self.within[item.theme.at()]);
            let theme = &mut self.themes[item.theme.at()];
            theme.standing.add_element(&within);
            if let Some(element) = element {
                theme.compare(element, within.status());
            }
        }
    }
}

impl ThemeSum {
    /// Keeps the first element of those that rank highest.
    fn compare(&mut self, element: ElementIx, status: Status) {
        let rank = match status {
            Status::ActNow => 3,
            Status::NotEnoughKnown => 2,
            Status::Attention => 1,
            Status::InOrder | Status::NotApplicable => return,
        };
        if self.weakest.is_none_or(|(_, highest)| rank > highest) {
            self.weakest = Some((element, rank));
        }
    }

    fn result(&self, theme: ThemeIx) -> ThemeResult {
        ThemeResult {
            theme,
            status: self.standing.status(),
            items: self.standing.items,
            open: self.standing.open,
            unclear: self.standing.unclear,
            not_applicable: self.standing.not_applicable,
            weakest_element: self.weakest.map(|(element, _)| element),
        }
    }
}
