//! The checklist from a file in which nothing is wrong.
//!
//! Every `?` here is for a file the checks let through wrongly; it ends in no
//! checklist rather than in a wrong one. A test holds the two together.

use jsonc_parser::ast::{Object, Value};

use super::check::parse_date;
use super::names::Names;
use crate::checklist::json::{Whole, as_list, as_object, as_str, as_whole, get, get_list, get_str};
use crate::checklist::shape::Pool;
use crate::checklist::{
    Adjust, Answer, AnswerIx, AnswerState, Change, ChangeKind, Checklist, Condition, Contact, ContactIx, Cost,
    ElementKind, Evidence, Guide, Home, ItemSet, KindIx, Measure, MeasureIx, Occasion, Payer, Place, PlaceIx, Question,
    QuestionIx, QuestionKind, RaiseIf, Reach, Risk, Scoring, Severity, SeverityIf, Share, Source, SourceIx, Status,
    Term, Text, Theme, ThemeIx, Urgent, Version, Who,
};

/// Builds the checklist; `None` only where a check is missing.
pub fn checklist(root: &Object<'_>, names: &Names<'_>, sha256: String) -> Option<Checklist> {
    Builder { names }.checklist(root, sha256)
}

struct Builder<'n, 'v> {
    names: &'n Names<'v>,
}

type Built<'v, 't> = &'v Object<'t>;

impl Builder<'_, '_> {
    fn checklist(&self, root: Built<'_, '_>, sha256: String) -> Option<Checklist> {
        let urgent = as_object(get(root, "urgent")?)?;
        let mut checklist = Checklist {
            id: string(root, "id")?,
            version: Version::parse(get_str(root, "version")?)?,
            sha256,
            status: match get_str(root, "status")? {
                "draft" => Status::Draft,
                "released" => Status::Released,
                _ => Status::Withdrawn,
            },
            released_on: get_str(root, "released_on").and_then(parse_date),
            review_before: get_str(root, "review_before").and_then(parse_date),
            publisher: string(root, "publisher")?,
            languages: self.names.languages.iter().map(|language| (*language).to_owned()).collect(),
            title: self.text(root, "title")?,
            intro: self.text(root, "intro")?,
            urgent: Urgent {
                title: self.text(urgent, "title")?,
                steps: self.texts(urgent, "steps")?,
                contacts: self.contacts(urgent),
            },
            sources: each(root, "sources", |source| self.source(source))?,
            contacts: each(root, "contacts", |contact| self.contact(contact))?,
            guides: each(root, "guides", |guide| self.guide(guide))?,
            glossary: each(root, "glossary", |term| {
                Some(Term {
                    term: self.text(term, "term")?,
                    meaning: self.text(term, "meaning")?,
                    picture: string(term, "picture"),
                })
            })?,
            themes: each(root, "themes", |theme| {
                Some(Theme {
                    id: string(theme, "id")?,
                    title: self.text(theme, "title")?,
                    about: self.text(theme, "about"),
                })
            })?,
            places: each(root, "places", |place| self.place(place))?,
            kinds: each(root, "element_kinds", |kind| self.kind(kind))?,
            questions: each(root, "questions", |question| self.question(question))?,
            measures: each(root, "measures", |measure| self.measure(measure))?,
            sets: each(root, "sets", |set| {
                Some(ItemSet {
                    id: string(set, "id")?,
                    title: self.text(set, "title")?,
                    about: self.text(set, "about"),
                    questions: self.references(set, "questions", Pool::Question, QuestionIx::from),
                    sources: self.sources(set),
                })
            })?,
            previous: get_str(root, "previous").and_then(Version::parse),
            changes: each(root, "changes", |change| self.change(change))?,
        };
        for (place, question) in checklist.questions.iter_mut().enumerate() {
            if let Home::Element(kind) = question.home {
                let questions = &mut checklist.kinds.get_mut(kind.at())?.questions;
                question.slot = u32::try_from(questions.len()).ok()?;
                questions.push(QuestionIx::from(place));
            }
        }
        Some(checklist)
    }

    fn text(&self, object: Built<'_, '_>, key: &str) -> Option<Text> {
        self.wordings(get(object, key)?)
    }

    fn wordings(&self, value: &Value<'_>) -> Option<Text> {
        let object = as_object(value)?;
        let wordings = self.names.languages.iter().map(|language| get_str(object, language).map(Box::from));
        Some(Text::new(wordings.collect::<Option<Vec<_>>>()?))
    }

    fn texts(&self, object: Built<'_, '_>, key: &str) -> Option<Vec<Text>> {
        get_list(object, key).iter().map(|text| self.wordings(text)).collect()
    }

    fn find(&self, object: Built<'_, '_>, key: &str, pool: Pool) -> Option<usize> {
        self.names.find(pool, get_str(object, key)?)
    }

    fn references<Ix>(&self, object: Built<'_, '_>, key: &str, pool: Pool, index: impl Fn(usize) -> Ix) -> Vec<Ix> {
        let ids = get_list(object, key).iter().filter_map(as_str);
        ids.filter_map(|id| self.names.find(pool, id)).map(index).collect()
    }

    fn sources(&self, object: Built<'_, '_>) -> Vec<SourceIx> {
        self.references(object, "sources", Pool::Source, SourceIx::from)
    }

    fn contacts(&self, object: Built<'_, '_>) -> Vec<ContactIx> {
        self.references(object, "contacts", Pool::Contact, ContactIx::from)
    }

    fn source(&self, source: Built<'_, '_>) -> Option<Source> {
        Some(Source {
            id: string(source, "id")?,
            title: string(source, "title")?,
            url: string(source, "url"),
            date: get_str(source, "date").and_then(parse_date),
            note: self.text(source, "note"),
        })
    }

    fn contact(&self, contact: Built<'_, '_>) -> Option<Contact> {
        Some(Contact {
            id: string(contact, "id")?,
            name: self.text(contact, "name")?,
            phone: string(contact, "phone"),
            web: string(contact, "web"),
            email: string(contact, "email"),
            when: self.text(contact, "when")?,
            source: self.find(contact, "source", Pool::Source)?.into(),
            checked_on: get_str(contact, "checked_on").and_then(parse_date),
            checked_by: string(contact, "checked_by"),
        })
    }

    fn guide(&self, guide: Built<'_, '_>) -> Option<Guide> {
        Some(Guide {
            id: string(guide, "id")?,
            occasion: match get_str(guide, "use")? {
                "incident" => Occasion::Incident,
                "call-card" => Occasion::CallCard,
                "door-card" => Occasion::DoorCard,
                _ => Occasion::EndOfOffice,
            },
            title: self.text(guide, "title")?,
            steps: self.texts(guide, "steps")?,
            contacts: self.contacts(guide),
        })
    }

    fn place(&self, place: Built<'_, '_>) -> Option<Place> {
        Some(Place {
            id: string(place, "id")?,
            title: self.text(place, "title")?,
            intro: self.text(place, "intro"),
            outdoors: flag(place, "outdoors", false),
            ask_if: self.optional_condition(place, "ask_if")?,
        })
    }

    fn kind(&self, kind: Built<'_, '_>) -> Option<ElementKind> {
        Some(ElementKind {
            id: string(kind, "id")?,
            title: self.text(kind, "title")?,
            plural: self.text(kind, "plural")?,
            places: self.references(kind, "places", Pool::Place, PlaceIx::from),
            expected: flag(kind, "expected", false),
            hint: self.text(kind, "hint"),
            questions: Vec::new(),
        })
    }

    fn question(&self, question: Built<'_, '_>) -> Option<Question> {
        let element = get_str(question, "element");
        let home = if element.is_some() {
            Home::Element(KindIx::from(self.find(question, "element", Pool::Kind)?))
        } else if get(question, "place").is_some() {
            Home::Place(PlaceIx::from(self.find(question, "place", Pool::Place)?))
        } else {
            Home::Profile
        };
        let answers = || each(question, "answers", |answer| self.answer(answer));
        let kind = match get_str(question, "kind").unwrap_or("choice") {
            "choice" => QuestionKind::Choice(answers()?),
            "choices" => QuestionKind::Choices(answers()?),
            "number" => QuestionKind::Number {
                min: whole(question, "min"),
                max: whole(question, "max"),
                unit: self.text(question, "unit"),
            },
            "date" => QuestionKind::Date,
            _ => QuestionKind::Text,
        };
        Some(Question {
            id: string(question, "id")?,
            home,
            slot: 0,
            kind,
            text: self.text(question, "text")?,
            why: self.text(question, "why"),
            look_up: self.text(question, "look_up"),
            picture: string(question, "picture"),
            ask_if: self.optional_condition(question, "ask_if")?,
            quick: flag(question, "quick", false),
            allow_unknown: flag(question, "allow_unknown", true),
            share: share(question),
            risks: get_list(question, "risks").iter().filter_map(as_str).filter_map(risk).collect(),
            sources: self.sources(question),
            scoring: match whole(question, "severity") {
                Some(severity) => Some(self.scoring(question, severity)?),
                None => None,
            },
        })
    }

    fn scoring(&self, question: Built<'_, '_>, severity: i64) -> Option<Scoring> {
        let adjust = if let Some(raise) = get(question, "raise_if") {
            let raise = as_object(raise)?;
            Adjust::Raise(RaiseIf { when: self.condition(get(raise, "when")?)?, because: self.text(raise, "because")? })
        } else {
            let cases = each(question, "severity_if", |case| {
                Some(SeverityIf {
                    when: self.condition(get(case, "when")?)?,
                    severity: Severity::new(whole(case, "severity")?)?,
                    because: self.text(case, "because")?,
                })
            })?;
            if cases.is_empty() { Adjust::Nothing } else { Adjust::Severity(cases) }
        };
        Some(Scoring {
            theme: ThemeIx::from(self.find(question, "theme", Pool::Theme)?),
            severity: Severity::new(severity)?,
            evidence: match get_str(question, "evidence")? {
                "A" => Evidence::A,
                "B" => Evidence::B,
                "C" => Evidence::C,
                _ => Evidence::D,
            },
            adjust,
        })
    }

    fn answer(&self, answer: Built<'_, '_>) -> Option<Answer> {
        Some(Answer {
            id: string(answer, "id")?,
            text: self.text(answer, "text")?,
            state: get_str(answer, "state").map(|state| match state {
                "in_order" => AnswerState::InOrder,
                "partly" => AnswerState::Partly,
                "not_in_order" => AnswerState::NotInOrder,
                _ => AnswerState::NotApplicable,
            }),
            measures: self.references(answer, "measures", Pool::Measure, MeasureIx::from),
            exclusive: flag(answer, "exclusive", false),
        })
    }

    fn measure(&self, measure: Built<'_, '_>) -> Option<Measure> {
        Some(Measure {
            id: string(measure, "id")?,
            title: self.text(measure, "title")?,
            text: self.text(measure, "text")?,
            effort: u8::try_from(whole(measure, "effort")?).ok()?,
            who: match get_str(measure, "who")? {
                "self" => Who::Oneself,
                "installer" => Who::Installer,
                "employer" => Who::Employer,
                "police" => Who::Police,
                "municipality" => Who::Municipality,
                _ => Who::Landlord,
            },
            payer: match get_str(measure, "payer")? {
                "self" => Payer::Oneself,
                "employer" => Payer::Employer,
                "landlord" => Payer::Landlord,
                _ => Payer::Nobody,
            },
            only_if: self.optional_condition(measure, "only_if")?,
            requires: self.text(measure, "requires"),
            standard: self.text(measure, "standard"),
            cost: match get(measure, "cost") {
                Some(cost) => {
                    let cost = as_object(cost)?;
                    Some(Cost {
                        from: whole(cost, "from")?,
                        to: whole(cost, "to")?,
                        source: self.find(cost, "source", Pool::Source)?.into(),
                    })
                }
                None => None,
            },
            sources: self.sources(measure),
            share: share(measure),
            not_with: self.references(measure, "not_with", Pool::Measure, MeasureIx::from),
        })
    }

    fn change(&self, change: Built<'_, '_>) -> Option<Change> {
        Some(Change {
            question: string(change, "question")?,
            kind: match get_str(change, "change")? {
                "added" => ChangeKind::Added,
                "wording" => ChangeKind::Wording,
                "clarified" => ChangeKind::Clarified,
                "meaning" => ChangeKind::Meaning,
                "rescored" => ChangeKind::Rescored,
                "moved" => ChangeKind::Moved,
                "retired" => ChangeKind::Retired,
                "split" => ChangeKind::Split,
                _ => ChangeKind::Merged,
            },
            from: get_list(change, "from").iter().filter_map(as_str).map(str::to_owned).collect(),
            note: self.text(change, "note"),
        })
    }

    /// `Some(None)` where there is no condition, `None` where it cannot be built.
    #[expect(clippy::option_option, reason = "the outer one is this module's way to give up")]
    fn optional_condition(&self, object: Built<'_, '_>, key: &str) -> Option<Option<Condition>> {
        match get(object, key) {
            Some(value) => self.condition(value).map(Some),
            None => Some(None),
        }
    }

    fn condition(&self, value: &Value<'_>) -> Option<Condition> {
        let object = as_object(value)?;
        let parts = |list: &Value<'_>| -> Option<Box<[Condition]>> {
            as_list(list).iter().map(|part| self.condition(part)).collect()
        };
        if let Some(inner) = get(object, "not") {
            return Some(Condition::Not(Box::new(self.condition(inner)?)));
        }
        if let Some(list) = get(object, "all") {
            return Some(Condition::All(parts(list)?));
        }
        if let Some(list) = get(object, "any") {
            return Some(Condition::Any(parts(list)?));
        }
        let place = self.find(object, "question", Pool::Question)?;
        let named = self.names.questions.get(place)?;
        let question = QuestionIx::from(place);
        let reach = match (get_str(object, "of"), named.element) {
            (_, None) => Reach::Household,
            (Some("any"), _) => Reach::AnyElement,
            (Some(_), _) => Reach::EveryElement,
            (None, _) => Reach::Same,
        };
        if let Some(bound) = whole(object, "at_least") {
            return Some(Condition::AtLeast { question, reach, bound });
        }
        if let Some(bound) = whole(object, "at_most") {
            return Some(Condition::AtMost { question, reach, bound });
        }
        if get(object, "answered").is_some() {
            return Some(Condition::Answered { question, reach });
        }
        let answers = get_list(object, "is").iter().map(|answer| {
            let id = as_str(answer)?;
            named.answers.iter().position(|candidate| *candidate == id).map(AnswerIx::from)
        });
        Some(Condition::Is { question, reach, answers: answers.collect::<Option<_>>()? })
    }
}

fn each<'v, 't: 'v, T>(
    object: &'v Object<'t>,
    key: &str,
    build: impl Fn(&'v Object<'t>) -> Option<T>,
) -> Option<Vec<T>> {
    get_list(object, key).iter().map(|value| build(as_object(value)?)).collect()
}

fn string(object: &Object<'_>, key: &str) -> Option<String> {
    get_str(object, key).map(str::to_owned)
}

fn whole(object: &Object<'_>, key: &str) -> Option<i64> {
    match as_whole(get(object, key)?) {
        Whole::Number(number) => Some(number),
        Whole::TooLarge | Whole::Neither => None,
    }
}

fn flag(object: &Object<'_>, key: &str, absent: bool) -> bool {
    match get(object, key) {
        Some(Value::BooleanLit(flag)) => flag.value,
        _ => absent,
    }
}

fn share(object: &Object<'_>) -> Share {
    let has = |reader| get_list(object, "share").iter().any(|value| as_str(value) == Some(reader));
    Share { installer: has("installer"), employer: has("employer") }
}

fn risk(word: &str) -> Option<Risk> {
    match word {
        "inbraak" => Some(Risk::Burglary),
        "brand" => Some(Risk::Fire),
        "bedreiging" => Some(Risk::Threat),
        "digitaal" => Some(Risk::Digital),
        _ => None,
    }
}
