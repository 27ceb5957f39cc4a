//! What every section needs to say anything.

use std::ops::Deref;

use crate::assessment::{Item, ItemState};
use crate::checklist::{KindIx, LanguageIx, PlaceIx, QuestionKind, Text, Who};
use crate::report::document::{Print, Runs};
use crate::report::{Cut, PaperInput, PaperOptions, labels};
use crate::scan::{Asked, ElementIx, Given, Situation, Subject};
use crate::words::{Lang, Phrase, own_organisation, report as words};

/// What the report is made from, and how to put it into words.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    input: PaperInput<'a>,
    /// Who reads it.
    pub cut: Cut,
    /// The language of its words.
    pub lang: Lang,
    /// How large its letters are.
    pub print: Print,
    /// The checklist's language.
    pub language: LanguageIx,
    /// Whether the home is known to be somebody else's. What is asked of an owner is
    /// asked in doubt as well; then nothing may be said as a fact.
    owner_is_certain: bool,
}

impl<'a> Deref for Context<'a> {
    type Target = PaperInput<'a>;

    fn deref(&self) -> &PaperInput<'a> {
        &self.input
    }
}

impl<'a> Context<'a> {
    /// For one paper.
    pub fn new(input: PaperInput<'a>) -> Self {
        let PaperOptions { lang, print, .. } = input.options;
        let language = input.checklist.language(lang);
        let owner_is_certain = owner_is_certain(&input);
        Self { input, cut: input.paper.reader(), lang, print, language, owner_is_certain }
    }

    /// One of two phrases about the owner of the home: as a fact, or as a question.
    pub const fn of_owner(&self, certain: Phrase, open: Phrase) -> Phrase {
        if self.owner_is_certain { certain } else { open }
    }

    /// A text of the checklist.
    pub fn text(&self, text: &'a Text) -> &'a str {
        text.get(self.language)
    }

    /// Whom the household calls in its own organisation: the name it wrote down,
    /// or what stands for a blank one.
    pub fn own_organisation_name(&self) -> &'a str {
        match self.scan.own_organisation.name.trim() {
            "" => self.say(own_organisation::OWN),
            name => name,
        }
    }

    /// A phrase of the program.
    pub fn say(&self, phrase: Phrase) -> &'static str {
        phrase.get(self.lang)
    }

    /// A phrase with values.
    pub fn with(&self, phrase: Phrase, values: &[(&str, &str)]) -> String {
        phrase.with(self.lang, values)
    }

    /// A phrase with values, in which `{page}` is the page of a heading.
    pub fn with_page(&self, phrase: Phrase, values: &[(&str, &str)], heading: Phrase) -> Runs {
        const HERE: &str = "\u{e000}";
        let values: Vec<(&str, &str)> = values.iter().copied().chain([("page", HERE)]).collect();
        let words = self.with(phrase, &values);
        let mut parts = words.split(HERE);
        let first = Runs::plain(parts.next().unwrap_or_default());
        parts.fold(first, |runs, part| runs.and_page_of(self.say(heading)).and(part))
    }

    /// Facts beside a card, a line each; in large print on one line under it.
    pub fn beside(&self, facts: &[String]) -> Vec<Runs> {
        match self.print {
            Print::Normal => facts.iter().map(Runs::plain).collect(),
            Print::Large => vec![Runs::plain(facts.join(" · "))],
        }
    }

    /// The words of a question.
    pub fn question(&self, asked: Asked) -> &'a str {
        self.text(&self.checklist.question(asked.question).text)
    }

    /// Its element by name; nothing for a question of the household.
    pub fn subject(&self, subject: Subject) -> Option<String> {
        match subject {
            Subject::Household => None,
            Subject::Element(element) => Some(self.element(element)),
            Subject::Missing(kind) => Some(self.missing(kind)),
        }
    }

    /// An element's name; where it has none, its kind and number.
    pub fn element(&self, element: ElementIx) -> String {
        crate::drawing::house::element_name(self.checklist, self.scan, element, self.lang)
    }

    /// What stands for elements never entered.
    pub fn missing(&self, kind: KindIx) -> String {
        self.with(words::MISSING, &[("kind", self.text(&self.checklist.kind(kind).plural))])
    }

    /// The item of a question, if it is one.
    pub fn item(&self, asked: Asked) -> Option<&'a Item> {
        self.assessment.items.iter().find(|item| item.asked == asked)
    }

    /// Where a question is asked.
    pub fn place(&self, asked: Asked) -> Option<PlaceIx> {
        self.assessment.walk.steps.iter().find(|step| step.asked == asked).and_then(|step| step.place)
    }

    /// The given answer in words.
    pub fn answer(&self, asked: Asked) -> String {
        let question = self.checklist.question(asked.question);
        let chosen = |answer| question.answer(answer).map_or("", |answer| self.text(&answer.text)).to_owned();
        match self.scan.counted(self.checklist, asked) {
            None => self.say(words::UNANSWERED).to_owned(),
            Some(Given::Unknown) => self.say(words::UNKNOWN).to_owned(),
            Some(Given::Choice(answer)) => chosen(*answer),
            Some(Given::Choices(answers)) => {
                answers.iter().map(|answer| chosen(*answer)).collect::<Vec<_>>().join("; ")
            }
            Some(Given::Number(number)) => match &question.kind {
                QuestionKind::Number { unit: Some(unit), .. } => format!("{number} {}", self.text(unit)),
                _ => number.to_string(),
            },
            Some(Given::Date(date)) => labels::day(*date, self.lang),
            Some(Given::Text(text)) => text.clone(),
        }
    }

    /// Why an item counts more here, if it does.
    pub fn because(&self, item: &Item) -> Option<&'a str> {
        item.because(self.checklist).map(|because| self.text(because))
    }

    /// Whether an item was open and is done since.
    pub fn is_done_since(item: &Item) -> bool {
        item.answered.is_open() && item.state == ItemState::InOrder
    }
}

/// Whether answers make every measure that waits for an owner one for this home.
fn owner_is_certain(input: &PaperInput<'_>) -> bool {
    let measures = input.assessment.actions.iter().map(|action| input.checklist.measure(action.measure));
    let mut owners = measures.filter(|measure| measure.who == Who::Landlord).peekable();
    if owners.peek().is_none() {
        return false;
    }
    let situation = Situation::of(input.checklist, input.scan);
    owners.all(|measure| {
        let only_if = measure.only_if.as_ref();
        only_if.is_some_and(|condition| situation.truth(condition, Subject::Household).is_certain())
    })
}
