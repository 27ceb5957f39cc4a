//! The parts for others: the installer, and the own organisation or the CCV.
//!
//! They are not the private report with things left out. A *blind* scan is made
//! first, which holds nothing but answers to questions that may be shared with
//! this reader; everything else counts as never answered. What follows is
//! computed from that alone, so two scans that differ only in what is not shared
//! cannot give different bytes. Places come in the order of the walk and measures
//! in the order of the checklist: neither tells what is most urgent.

use std::borrow::Cow;

use super::{Context, Pictures, cover, markup};
use crate::assessment::{Assessment, Item};
use crate::checklist::{Checklist, Measure, MeasureIx, PlaceIx, QuestionIx, Share, Text, Who};
use crate::report::Cut;
use crate::report::document::{Block, Card, Runs};
use crate::report::labels;
use crate::scan::{Asked, Done, Scan, Subject};
use crate::words::report as words;

const fn allows(share: Share, cut: Cut) -> bool {
    match cut {
        Cut::Private => true,
        Cut::Installer => share.installer,
        Cut::Employer => share.employer,
    }
}

/// The scan as this reader may know it: never notes, never the own organisation.
#[must_use]
pub fn blind<'a>(checklist: &Checklist, scan: &'a Scan, cut: Cut) -> Cow<'a, Scan> {
    if cut == Cut::Private {
        return Cow::Borrowed(scan);
    }
    let shares = |question: QuestionIx| allows(checklist.question(question).share, cut);
    let mut blind = Scan::empty(checklist);
    for (place, answer) in scan.answers.iter().enumerate() {
        if let Some(kept) = blind.answers.get_mut(place).filter(|_| shares(QuestionIx::from(place))) {
            kept.clone_from(answer);
        }
    }
    // Elements stay in their order, so that reasons can name them; those of a
    // kind without shared questions lose all, their name and place too.
    for element in &scan.elements {
        let kind = checklist.kind(element.kind);
        let mut kept = element.clone();
        let known = kind.questions.iter().any(|question| shares(*question));
        for (answer, question) in kept.answers.iter_mut().zip(&kind.questions) {
            if !shares(*question) {
                *answer = None;
            }
        }
        if known {
            blind.elements.push(kept);
        }
    }
    let kept_elements = |asked: &Asked| match asked.subject {
        Subject::Element(element) => {
            let kept = |place: usize| {
                let kind = scan.elements.get(place).map(|element| checklist.kind(element.kind));
                kind.is_some_and(|kind| kind.questions.iter().any(|question| shares(*question)))
            };
            let before = (0..element.at()).filter(|place| kept(*place)).count();
            kept(element.at()).then_some(Asked { subject: Subject::Element(before.into()), ..*asked })
        }
        Subject::Household | Subject::Missing(_) => Some(*asked),
    };
    for (none, kind) in blind.none.iter_mut().zip(&checklist.kinds) {
        // A kind nobody may know of is not missed either.
        *none = !kind.questions.iter().any(|question| shares(*question));
    }
    for (kept, none) in blind.none.iter_mut().zip(&scan.none) {
        *kept |= none;
    }
    let under_review = scan.under_review.iter().filter(|asked| shares(asked.question));
    blind.under_review = under_review.filter_map(kept_elements).collect();
    let measures = |measure: MeasureIx| allows(checklist.measure(measure).share, cut);
    blind.done = Done {
        measures: scan.done.measures.iter().copied().filter(|measure| measures(*measure)).collect(),
        reasons: scan
            .done
            .reasons
            .iter()
            .filter(|(measure, asked)| measures(*measure) && shares(asked.question))
            .filter_map(|(measure, asked)| Some((*measure, kept_elements(asked)?)))
            .collect(),
    };
    Cow::Owned(blind)
}

/// The content for a reader, from a context over the blind scan.
pub fn blocks(context: &Context<'_>, cut: Cut) -> Vec<Block> {
    let mut out = cover::blocks(context, cut);
    out.push(Block::PageBreak);
    out.push(Block::Heading { level: 1, text: Runs::plain(context.say(words::SHARED_MEASURES)) });
    out.push(Block::Small(Runs::plain(context.say(words::SELF_SCAN))));
    out.push(Block::Small(Runs::plain(context.say(words::SHARED_ORDER))));
    out.push(Block::Small(Runs::plain(context.say(match cut {
        Cut::Employer => words::SHARED_VOICE_EMPLOYER,
        Cut::Private | Cut::Installer => words::SHARED_VOICE_INSTALLER,
    }))));
    let before = out.len();
    let mut pictures = Pictures::default();
    let mut said_first: Vec<MeasureIx> = Vec::new();
    for place in (0..context.checklist.places.len()).map(PlaceIx::from) {
        let mut cards = Vec::new();
        for ToDo { subject, measures } in by_subject(context, cut, place) {
            for work in measures {
                // An installer works by what is drawn; an organisation only pays.
                let figure = match cut {
                    Cut::Private | Cut::Installer => pictures.needed(context, work.measure, &work.seen),
                    Cut::Employer => None,
                };
                cards.push(Block::Card(Card { figure, ..card(context, cut, subject, &work, &mut said_first) }));
            }
        }
        if !cards.is_empty() {
            let title = context.text(&context.checklist.place(place).title);
            out.push(Block::Heading { level: 2, text: Runs::plain(title) });
            out.extend(cards);
        }
    }
    if out.len() == before {
        out.push(Block::Paragraph(Runs::plain(context.say(words::SHARED_NONE))));
    }
    out
}

/// What is to be done about one door or window, or about a place itself.
pub struct ToDo {
    /// Whose it is.
    pub subject: Subject,
    /// Each measure.
    pub measures: Vec<Work>,
}

/// A measure for one door or window, or for a place.
pub struct Work {
    /// What is to be done.
    pub measure: MeasureIx,
    /// The open items behind it that may be shown too.
    pub seen: Vec<Asked>,
    /// Whether the home is rented and its owner decides about this first.
    pub owner_first: bool,
}

/// What is to be done at a place, by door, window or the place itself: each measure
/// that may be shown to a reader.
///
/// The measures come in the order of the checklist.
pub fn by_subject(context: &Context<'_>, cut: Cut, place: PlaceIx) -> Vec<ToDo> {
    let steps = context.assessment.walk.steps.iter().filter(|step| step.place == Some(place));
    let items: Vec<&Item> = steps.filter_map(|step| context.item(step.asked)).collect();
    let mut subjects: Vec<Subject> = Vec::new();
    for item in &items {
        if !subjects.contains(&item.asked.subject) {
            subjects.push(item.asked.subject);
        }
    }
    let measures = |subject: Subject| {
        let open = |item: &&&Item| {
            let share = context.checklist.question(item.asked.question).share;
            item.asked.subject == subject && item.state.is_open() && allows(share, cut)
        };
        let open: Vec<Asked> = items.iter().filter(open).map(|item| item.asked).collect();
        let mut measures: Vec<Work> = Vec::new();
        for action in &context.assessment.actions {
            let seen: Vec<Asked> = action.because.iter().copied().filter(|asked| open.contains(asked)).collect();
            if !seen.is_empty() && allows(context.checklist.measure(action.measure).share, cut) {
                measures.push(Work { measure: action.measure, seen, owner_first: false });
            }
        }
        // The order of the actions is the order of urgency; that stays home.
        measures.sort_by_key(|work| work.measure);
        with_owner(context, measures)
    };
    let to_do = subjects.into_iter().map(|subject| ToDo { subject, measures: measures(subject) });
    to_do.filter(|to_do| !to_do.measures.is_empty()).collect()
}

/// What one asks the owner of a rented home is told beside the measures it is
/// about, and by itself where there are none.
fn with_owner(context: &Context<'_>, measures: Vec<Work>) -> Vec<Work> {
    let (owners, mut others): (Vec<Work>, Vec<Work>) =
        measures.into_iter().partition(|work| context.checklist.measure(work.measure).who == Who::Landlord);
    for owner in owners {
        let mut told = false;
        for work in &mut others {
            if work.seen.iter().any(|asked| owner.seen.contains(asked)) {
                work.owner_first = true;
                told = true;
            }
        }
        if !told {
            others.push(owner);
        }
    }
    others.sort_by_key(|work| work.measure);
    others
}

fn card(context: &Context<'_>, cut: Cut, subject: Subject, work: &Work, said_first: &mut Vec<MeasureIx>) -> Card {
    let measure: &Measure = context.checklist.measure(work.measure);
    let title = context.text(&measure.title);
    let title = context.subject(subject).map_or_else(|| title.to_owned(), |name| format!("{name}: {title}"));
    let labelled = |label, text: &str| {
        Block::Paragraph(Runs::strong(context.say(label)).and(" ").and_runs(markup::runs(&markup::plain(text))))
    };
    let owner = work.owner_first.then(|| {
        let agrees = context.of_owner(words::OWNER_AGREES, words::OWNER_AGREES_IF);
        labelled(words::FIRST, context.say(agrees))
    });
    let requires = measure.requires.as_ref().map(|text| {
        // A long text stands there once.
        if let Some(title) = said_before(context, text, said_first) {
            return labelled(words::FIRST, &context.with(words::SEE_ABOVE, &[("title", title)]));
        }
        said_first.push(work.measure);
        labelled(words::FIRST, context.text(text))
    });
    let standard = measure.standard.as_ref().map(|text| labelled(words::SPECIFICATION, context.text(text)));
    let text = markup::blocks(context.text(&measure.text));
    let seen = work.seen.iter().map(|asked| {
        let asked_words = Runs::strong(context.say(words::SEEN)).and(format!(" {} ", context.question(*asked)));
        Block::Paragraph(asked_words.and(format!("{}.", context.answer(*asked).trim_end_matches('.'))))
    });
    let mut body = Vec::new();
    match cut {
        Cut::Employer => {
            body.extend(requires);
            body.extend(owner);
            body.extend(text);
            body.extend(standard);
        }
        // What must be arranged with who pays stays between them; an installer
        // learns nothing from it but whose house this is. The advice speaks to the
        // household: an installer gets what to deliver.
        Cut::Private | Cut::Installer => {
            body.extend(owner);
            match standard {
                Some(standard) => body.push(standard),
                None => body.extend(text),
            }
        }
    }
    body.extend(seen);
    let aside = match cut {
        Cut::Employer => vec![
            Runs::plain(context.say(labels::who_to_others(measure.who))),
            Runs::plain(context.say(labels::payer_to_others(measure.payer))),
        ],
        Cut::Private | Cut::Installer => Vec::new(),
    };
    Card { title: Runs::plain(title), body, aside, ..Card::default() }
}

/// The title of the measure that said this before.
fn said_before<'a>(context: &Context<'a>, text: &Text, said: &[MeasureIx]) -> Option<&'a str> {
    let same =
        |measure: &&Measure| measure.requires.as_ref().is_some_and(|said| context.text(said) == context.text(text));
    let mut said = said.iter().map(|measure| context.checklist.measure(*measure));
    said.find(same).map(|measure| context.text(&measure.title))
}

/// The result of a blind scan.
#[must_use]
pub fn assessed<'a>(checklist: &Checklist, blind: &Scan, whole: &'a Assessment, cut: Cut) -> Cow<'a, Assessment> {
    if cut == Cut::Private { Cow::Borrowed(whole) } else { Cow::Owned(Assessment::of(checklist, blind)) }
}
