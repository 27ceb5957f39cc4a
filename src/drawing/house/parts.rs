//! What a household has, and how each part of it stands.

use super::Part;
use super::picture::{Opening, Sketch};
use crate::assessment::{Assessment, Standing};
use crate::checklist::{Checklist, KindIx, PlaceIx};
use crate::drawing::status;
use crate::scan::{ElementIx, Scan, Subject};
use crate::words::{Lang, report as words};

/// The parts, by where they are drawn.
pub struct Found {
    /// For the street side.
    pub street: Sketch,
    /// For the garden side.
    pub garden: Sketch,
    /// Without a shape.
    pub others: Vec<Part>,
}

/// An element's name; where it was given none, its kind with a number.
#[must_use]
pub fn element_name(checklist: &Checklist, scan: &Scan, element: ElementIx, lang: Lang) -> String {
    let Some(entered) = scan.elements.get(element.at()) else { return String::new() };
    if !entered.name.trim().is_empty() {
        return entered.name.trim().to_owned();
    }
    let title = checklist.kind(entered.kind).title.get(checklist.language(lang));
    let same = |elements: &[crate::scan::Element]| elements.iter().filter(|other| other.kind == entered.kind).count();
    if same(&scan.elements) == 1 {
        return title.to_owned();
    }
    let before = scan.elements.get(..element.at()).map_or(0, same);
    format!("{title} {}", before + 1)
}

struct Finder<'a> {
    checklist: &'a Checklist,
    scan: &'a Scan,
    assessment: &'a Assessment,
    lang: Lang,
}

/// Finds all parts and says where each is drawn.
pub fn find(checklist: &Checklist, scan: &Scan, assessment: &Assessment, lang: Lang) -> Found {
    let finder = Finder { checklist, scan, assessment, lang };
    let mut found = Found { street: Sketch::default(), garden: Sketch::default(), others: Vec::new() };
    let asked = |place: &PlaceIx| assessment.walk.place_asked.get(place.at()).copied().unwrap_or(false);
    for place in (0..checklist.places.len()).map(PlaceIx::from).filter(asked) {
        finder.place(place, &mut found);
    }
    for element in &assessment.walk.elements {
        let Some(entered) = scan.elements.get(element.at()) else { continue };
        let part = finder.element(*element, entered.place);
        finder.opening(entered.kind, entered.place, part, &mut found);
    }
    for (kind, place) in &assessment.walk.missing {
        let part = finder.missing(*kind, *place);
        finder.opening(*kind, *place, part, &mut found);
    }
    found
}

impl Finder<'_> {
    fn standing(&self, subject: Subject, place: Option<PlaceIx>) -> Standing {
        let mut standing = Standing::default();
        let here = |asked| match place {
            None => true,
            Some(place) => {
                self.assessment.walk.steps.iter().any(|step| step.asked == asked && step.place == Some(place))
            }
        };
        for item in self.assessment.items.iter().filter(|item| item.asked.subject == subject) {
            if here(item.asked) {
                standing.add(item.severity, item.state);
            }
        }
        standing
    }

    fn part(&self, name: String, place: PlaceIx, element: Option<ElementIx>, standing: &Standing) -> Part {
        let status = standing.status();
        let words = status::words(status, standing.unclear, self.lang);
        Part { name, place: Some(place), element, status, words, area: None }
    }

    fn element(&self, element: ElementIx, place: PlaceIx) -> Part {
        let name = element_name(self.checklist, self.scan, element, self.lang);
        self.part(name, place, Some(element), &self.with_porch(Subject::Element(element), place))
    }

    fn missing(&self, kind: KindIx, place: PlaceIx) -> Part {
        let plural = self.checklist.kind(kind).plural.get(self.checklist.language(self.lang));
        let name = words::MISSING.with(self.lang, &[("kind", plural)]);
        self.part(name, place, None, &self.with_porch(Subject::Missing(kind), place))
    }

    fn has_front_door(&self) -> bool {
        let walk = &self.assessment.walk;
        let kinds = walk.elements.iter().filter_map(|element| self.scan.elements.get(element.at())).map(|one| one.kind);
        kinds.chain(walk.missing.iter().map(|(kind, _)| *kind)).any(|kind| self.checklist.kind(kind).id == "voordeur")
    }

    /// An element's items; at the front door also what is asked there once: who
    /// stands before the door, a spare key outside.
    fn with_porch(&self, subject: Subject, place: PlaceIx) -> Standing {
        let mut standing = Standing::default();
        standing.add_element(&self.standing(subject, None));
        if self.checklist.place(place).id == "voordeur" {
            standing.add_element(&self.standing(Subject::Household, Some(place)));
        }
        standing
    }

    /// A place's own questions.
    fn place(&self, place: PlaceIx, found: &mut Found) {
        let standing = self.standing(Subject::Household, Some(place));
        if standing.items + standing.not_applicable == 0 {
            return;
        }
        let at = self.checklist.place(place);
        let title = at.title.get(self.checklist.language(self.lang)).to_owned();
        let part = self.part(title, place, None, &standing);
        let spot = match at.id.as_str() {
            "hal" => &mut found.street.letterbox,
            "straatkant" => &mut found.street.hedge,
            "garage" => &mut found.street.garage,
            "brand" => &mut found.street.alarm,
            "boven" => &mut found.garden.gable,
            "achterkant" => &mut found.garden.hedge,
            // Told with the door itself.
            "voordeur" if self.has_front_door() => return,
            _ => {
                found.others.push(part);
                return;
            }
        };
        *spot = Some(part);
    }

    /// An element, by its kind and place. A kind or place that a later checklist
    /// brings has no shape here and goes to the list.
    fn opening(&self, kind: KindIx, place: PlaceIx, part: Part, found: &mut Found) {
        let kind = self.checklist.kind(kind).id.as_str();
        let place = self.checklist.place(place).id.as_str();
        let opening = match kind {
            "voordeur" | "achterdeur" | "garagedeur" => Opening::Door,
            "schuifpui" => Opening::Sliding,
            "raam" | "dakraam" => Opening::Window,
            _ => {
                found.others.push(part);
                return;
            }
        };
        let row = match (kind, place) {
            ("dakraam", _) => &mut found.street.roof,
            ("voordeur", _) | (_, "straatkant") => &mut found.street.ground,
            ("raam", "boven") => &mut found.street.upper,
            (_, "boven") => &mut found.garden.upper,
            (_, "garage") => &mut found.garden.annex,
            (_, "achterkant") => &mut found.garden.ground,
            _ => {
                found.others.push(part);
                return;
            }
        };
        row.push((opening, part));
    }
}
