//! Every paper a scan gives: what stands on it, and what never does.

use std::sync::LazyLock;

use huisscan::assessment::Assessment;
use huisscan::checklist::{
    AnswerState, BUILT_IN as BUILT_IN_FILE, Checklist, MeasureIx, Occasion, PlaceIx, QuestionIx, QuestionKind, Share,
};
use huisscan::report::document::{Block, Card, Document, Print};
use huisscan::report::{self, Cut, Notes, Paper, PaperInput, PaperOptions, Photo, Picture, Report};
use huisscan::scan::{Asked, Element, Given, Scan, Subject};
use huisscan::words::Lang;
use jiff::civil::date;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::pdf_text::{Read, squeezed};
use crate::support::{built_in, checklist, homes, outside};

/// The papers made for one reader, besides the owner.
const SHARED: [Paper; 3] = [Paper::Report(Cut::Installer), Paper::Report(Cut::Employer), Paper::OrderSheets];

fn made(checklist: &Checklist, scan: &Scan, paper: Paper, options: PaperOptions, photos: &[Photo]) -> Report {
    let assessment = Assessment::of(checklist, scan);
    let (assessment, date) = (&assessment, date(2026, 11, 24));
    report::render_paper(&PaperInput { checklist, scan, assessment, date, paper, options, photos })
}

fn paper(checklist: &Checklist, scan: &Scan, paper: Paper) -> Report {
    made(checklist, scan, paper, PaperOptions::default(), &[])
}

fn pdf(report: &Report) -> Vec<u8> {
    report::pdf::write(report).expect("a pdf")
}

fn text(report: &Report) -> String {
    report.pages().iter().map(report::Page::text).collect()
}

fn photo(asked: Asked) -> Photo {
    let mut bytes = std::io::Cursor::new(Vec::new());
    let image = image::RgbImage::from_fn(300, 200, |x, y| image::Rgb([(x % 256) as u8, (y % 256) as u8, 90]));
    image.write_to(&mut bytes, image::ImageFormat::Jpeg).expect("a jpeg");
    Photo { asked, picture: Picture::from_jpeg(bytes.into_inner()).expect("a picture") }
}

/// What a document says with the variants that fitted, without white space.
fn meant(report: &Report) -> String {
    let mut variants = report.layout.variants.iter();
    let mut out = String::new();
    for block in &report.document.blocks {
        match block {
            Block::OnePage(blocks) => {
                blocks[*variants.next().expect("a variant")].iter().for_each(|block| block.write_text(&mut out));
            }
            block => block.write_text(&mut out),
        }
    }
    squeezed(&out)
}

#[test]
fn a_card_is_a_page_and_says_what_it_must() {
    let checklist = built_in();
    let language = checklist.language(Lang::Nl);
    for (name, mut scan) in homes(&checklist) {
        scan.own_organisation.name = "Griffier Zwaluwstaart".into();
        scan.own_organisation.phone = "070-123 45 67".into();
        let card = paper(&checklist, &scan, Paper::DoorCard);
        assert_eq!(card.pages().len(), 1, "{name}");
        for words in ["112", "Afspraak op Locatie", "0900-8844", "Zwaluwstaart", "070-123 45 67", "Waar vinden wij"] {
            assert!(text(&card).contains(words), "{name}: {words}");
        }
        let door = checklist.guides.iter().filter(|guide| guide.occasion == Occasion::DoorCard);
        for step in door.flat_map(|guide| &guide.steps) {
            assert!(squeezed(&text(&card)).contains(&squeezed(step.get(language))), "{name}: {}", step.get(language));
        }
        let calls = checklist.guides.iter().filter(|guide| guide.occasion == Occasion::CallCard);
        let cards = paper(&checklist, &scan, Paper::CallCards);
        assert_eq!(cards.pages().len(), calls.clone().count(), "{name}");
        for (page, guide) in cards.pages().iter().zip(calls) {
            let said = squeezed(&page.text());
            assert!(said.starts_with(&squeezed(guide.title.get(language))), "{name}: {said}");
            for step in &guide.steps {
                assert!(said.contains(&squeezed(step.get(language))), "{name}: {}", step.get(language));
            }
        }
    }
}

#[test]
fn the_outdoor_list_asks_what_is_not_known_and_shows_no_answer() {
    let checklist = built_in();
    let language = checklist.language(Lang::Nl);
    let mut pages = 0;
    for (name, scan) in homes(&checklist) {
        let list = paper(&checklist, &scan, Paper::OutdoorList);
        pages += list.pages().len();
        let said = squeezed(&text(&list));
        // What takes more than one page says so.
        let several = said.contains(&squeezed("Deze lijst heeft meer dan één bladzijde."));
        assert_eq!(several, list.pages().len() > 1, "{name}");
        let assessment = Assessment::of(&checklist, &scan);
        let outdoors = |place: Option<PlaceIx>| place.is_some_and(|place| checklist.place(place).outdoors);
        let known = |asked| scan.counted(&checklist, asked).is_some_and(|given| *given != Given::Unknown);
        let steps: Vec<_> = assessment.walk.steps.iter().filter(|step| outdoors(step.place)).collect();
        for step in steps.iter().filter(|step| !known(step.asked)) {
            let question = checklist.question(step.asked.question).text.get(language);
            assert!(said.contains(&squeezed(question)), "{name}: {question}");
        }
        // Another home with the same left to do has the same list.
        let mut other = scan.clone();
        for step in steps.iter().filter(|step| known(step.asked)) {
            let question = checklist.question(step.asked.question);
            let asks_more = checklist.questions.iter().any(|other| {
                let mut named = false;
                if let Some(condition) = &other.ask_if {
                    condition.visit_questions(&mut |question, _| named |= question == step.asked.question);
                }
                named
            });
            if let (QuestionKind::Choice(answers), false) = (&question.kind, asks_more) {
                other.set(&checklist, step.asked, Some(Given::Choice((answers.len() - 1).into())));
            }
        }
        assert_eq!(list.document, paper(&checklist, &other, Paper::OutdoorList).document, "{name}");
    }
    assert!(pages < 22, "a page each where that is possible: {pages}");
}

#[test]
fn an_order_sheet_names_what_to_order_for_one_door_or_window() {
    let checklist = built_in();
    let language = checklist.language(Lang::Nl);
    let mut ordered = 0;
    for (name, scan) in homes(&checklist) {
        let sheets = paper(&checklist, &scan, Paper::OrderSheets);
        let titles = sheets.layout.headings.iter().filter(|heading| heading.level == 1).count();
        assert_eq!(sheets.pages().len(), titles, "{name}: a page each");
        let installer = squeezed(&text(&paper(&checklist, &scan, Paper::Report(Cut::Installer))));
        let said = squeezed(&text(&sheets));
        let orders: Vec<(String, bool)> = checklist
            .measures
            .iter()
            .filter_map(|measure| Some((squeezed(measure.standard.as_ref()?.get(language)), measure.share.installer)))
            .collect();
        for (standard, _) in orders.iter().filter(|(standard, _)| said.contains(standard)) {
            assert!(orders.contains(&(standard.clone(), true)) && installer.contains(standard), "{name}: {standard}");
            ordered += 1;
        }
    }
    assert!(ordered > 20, "{ordered}");
}

#[test]
fn the_form_is_the_whole_checklist_with_numbers_and_ids() {
    let checklist = built_in();
    let language = checklist.language(Lang::Nl);
    let form = report::render_form(&checklist, date(2026, 11, 24), PaperOptions::default());
    let said = squeezed(&text(&form));
    let mut cards: Vec<&Card> = Vec::new();
    for block in &form.document.blocks {
        cards.extend(match block {
            Block::Card(card) => Some(card),
            _ => None,
        });
    }
    let numbers: Vec<String> = cards.iter().map(|card| card.mark.clone()).collect();
    assert_eq!(numbers, (1..=checklist.questions.len()).map(|number| number.to_string()).collect::<Vec<_>>());
    for question in &checklist.questions {
        let card =
            cards.iter().find(|card| card.aside.iter().any(|aside| aside.text() == question.id)).expect("a card");
        assert_eq!(card.title.text(), question.text.get(language));
        let mut body = String::new();
        card.body.iter().for_each(|block| block.write_text(&mut body));
        for answer in question.answers() {
            assert!(body.contains(answer.text.get(language)), "{}: {body}", question.id);
        }
        assert_eq!(body.contains("Weet ik niet"), question.allow_unknown, "{}", question.id);
        let number = format!("Beantwoord vraag {} alleen als ", card.mark);
        let says_when = body.lines().any(|line| line.starts_with(&number) && line.contains("vraag "));
        assert_eq!(says_when, question.ask_if.is_some(), "{}: {body}", question.id);
        if let Some(look_up) = &question.look_up {
            assert!(squeezed(&body).contains(&squeezed(&look_up.get(language).replace("**", ""))), "{}", question.id);
        }
    }
    assert!(said.contains(&checklist.sha256), "the version is told from others");
    let garage = checklist.places.iter().find(|place| place.id == "garage").expect("a place");
    assert!(said.contains(&squeezed(garage.intro.as_ref().expect("an intro").get(language))));
    assert!(text(&form).contains("niet “Nee” is."), "a condition is said in words");
}

#[test]
fn what_the_tags_say_is_what_the_paper_says_in_its_order() {
    let checklist = built_in();
    let (_, mut scan) = homes(&checklist).swap_remove(2);
    let asked = Asked { question: QuestionIx::from(0), subject: Subject::Household };
    scan.notes.insert(asked, "Café 漢 SKG★★ → één; verantwoordelijkheidsverzekering 🔥".into());
    let photos = [photo(asked)];
    for kind in Paper::ALL {
        // The own report in every form, the others in two.
        for (lang, print) in
            [(Lang::Nl, Print::Normal), (Lang::En, Print::Large), (Lang::En, Print::Normal), (Lang::Nl, Print::Large)]
        {
            let is_own = kind == Paper::Report(Cut::Private);
            if is_own || (lang == Lang::Nl) == (print == Print::Normal) {
                let options = PaperOptions { lang, print, notes: Notes::Shown };
                let report = made(&checklist, &scan, kind, options, &photos);
                let read = Read::of(&pdf(&report));
                let tagged = read.tagged();
                // The sign before a list item says nothing; the box to tick is one.
                let words = tagged.iter().filter(|tagged| tagged.path.last().is_none_or(|kind| kind != "Lbl"));
                let words: Vec<_> = words.filter(|tagged| !tagged.path.contains(&"Lbl".to_owned())).collect();
                let said: String = words.iter().map(|tagged| tagged.text.as_str()).collect();
                assert_eq!(squeezed(&said), meant(&report), "{kind:?} {lang:?} {print:?}");
                // And nothing real hides as page furniture.
                let furniture = squeezed(&read.artifacts);
                for (number, _) in report.pages().iter().enumerate() {
                    let (n, total) = ((number + 1).to_string(), report.pages().len().to_string());
                    let numbered = report.document.page_number.replace("{n}", &n).replace("{total}", &total);
                    assert!(furniture.contains(&squeezed(&numbered)), "{kind:?}: {numbered}");
                }
            }
        }
    }
}

/// Bytes from which a home is made; runs on when it is at its end.
struct Dice<'a>(std::iter::Cycle<std::slice::Iter<'a, u8>>, usize);

impl<'a> Dice<'a> {
    fn new(bytes: &'a [u8]) -> Self {
        Self(bytes.iter().cycle(), 0)
    }

    fn below(&mut self, count: usize) -> usize {
        // Moves along, so that bytes used twice do not give the same twice.
        self.1 += 7;
        (usize::from(*self.0.next().expect("bytes")) + self.1) % count.max(1)
    }
}

fn given(checklist: &Checklist, question: QuestionIx, dice: &mut Dice<'_>) -> Option<Given> {
    let question = checklist.question(question);
    let answers = question.answers().len();
    match (&question.kind, dice.below(6)) {
        (_, 0) => None,
        (_, 1) if question.allow_unknown => Some(Given::Unknown),
        (QuestionKind::Choice(_), _) => Some(Given::Choice(dice.below(answers).into())),
        (QuestionKind::Choices(_), _) => Some(Given::Choices(vec![dice.below(answers).into()])),
        (QuestionKind::Number { min, .. }, _) => Some(Given::Number(min.unwrap_or(0))),
        (QuestionKind::Date, _) => Some(Given::Date(date(2020, 1, 1))),
        (QuestionKind::Text, _) => Some(Given::Text(format!("woord{}", dice.below(1000)))),
    }
}

/// A home of the built-in checklist.
fn home(checklist: &Checklist, dice: &mut Dice<'_>) -> Scan {
    let mut scan = Scan::empty(checklist);
    for question in (0..checklist.questions.len()).map(QuestionIx::from) {
        if checklist.question(question).element_kind().is_none() {
            scan.set(checklist, Asked { question, subject: Subject::Household }, given(checklist, question, dice));
        }
    }
    for number in 0..dice.below(7) {
        let kind = dice.below(checklist.kinds.len());
        let model = &checklist.kinds[kind];
        let answers = model.questions.iter().map(|question| given(checklist, *question, dice)).collect();
        let place = model.places[dice.below(model.places.len())];
        let (id, name) = (format!("e{number}"), format!("Deel {number}"));
        scan.elements.push(Element { id, kind: kind.into(), name, place, answers });
    }
    for none in &mut scan.none {
        *none = dice.below(4) == 0;
    }
    for element in &scan.elements {
        scan.none[element.kind.at()] = false;
    }
    scan
}

fn shares(share: Share, reader: Cut) -> bool {
    match reader {
        Cut::Private => true,
        Cut::Installer => share.installer,
        Cut::Employer => share.employer,
    }
}

/// The same home to this reader: all else is thrown again.
fn same_to(checklist: &Checklist, scan: &Scan, reader: Cut, dice: &mut Dice<'_>) -> Scan {
    let mut other = scan.clone();
    let subjects = |question: QuestionIx| -> Vec<Subject> {
        match checklist.question(question).element_kind() {
            None => vec![Subject::Household],
            Some(kind) => {
                let of_kind = scan.elements.iter().enumerate().filter(|(_, element)| element.kind == kind);
                of_kind.map(|(place, _)| Subject::Element(place.into())).collect()
            }
        }
    };
    for question in (0..checklist.questions.len()).map(QuestionIx::from) {
        for subject in subjects(question) {
            let asked = Asked { question, subject };
            if !shares(checklist.question(question).share, reader) {
                other.set(checklist, asked, given(checklist, question, dice));
            }
            if dice.below(3) == 0 {
                other.notes.insert(asked, format!("notitie {}", dice.below(1000)));
            }
        }
    }
    for measure in (0..checklist.measures.len()).map(MeasureIx::from) {
        if !shares(checklist.measure(measure).share, reader) && dice.below(3) == 0 {
            other.done.measures.insert(measure);
        }
    }
    // Doors and windows of a kind the reader knows nothing of.
    for element in &mut other.elements {
        let questions = &checklist.kind(element.kind).questions;
        if !questions.iter().any(|question| shares(checklist.question(*question).share, reader)) {
            element.name = format!("Anders {}", dice.below(1000));
        }
    }
    other.outdoor_list.insert(PlaceIx::from(dice.below(checklist.places.len())));
    other.own_organisation.name = "Griffier Zwaluwstaart".into();
    other.own_organisation.note = format!("kamer {}", dice.below(1000));
    other
}

/// The checklist the program is built with, read once.
static BUILT_IN: LazyLock<Checklist> = LazyLock::new(built_in);

/// What a paper says, before it has pages.
fn content(checklist: &Checklist, scan: &Scan, paper: Paper) -> Document {
    let assessment = Assessment::of(checklist, scan);
    let (assessment, date, options) = (&assessment, date(2026, 11, 24), PaperOptions::default());
    report::write_paper(&PaperInput { checklist, scan, assessment, date, paper, options, photos: &[] })
}

/// A home, and for each paper made for another reader the same home to that reader.
fn homes_alike(checklist: &Checklist, bytes: &[u8]) -> (Scan, Vec<(Paper, Scan)>) {
    let dice = &mut Dice::new(bytes);
    let scan = home(checklist, dice);
    let others = SHARED.into_iter().map(|paper| (paper, same_to(checklist, &scan, paper.reader(), dice)));
    let others = others.collect();
    (scan, others)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    /// Two scans that differ only in what is not shared say the same to a reader
    /// other than the owner; the owner does read what differs.
    #[test]
    fn what_is_not_shared_changes_no_word(bytes in proptest::collection::vec(any::<u8>(), 400)) {
        let checklist = &*BUILT_IN;
        let (scan, others) = homes_alike(checklist, &bytes);
        let own = content(checklist, &scan, Paper::default());
        for (paper, other) in others {
            prop_assert_eq!(content(checklist, &scan, paper), content(checklist, &other, paper));
            prop_assert_ne!(&own, &content(checklist, &other, Paper::default()));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// And the files for such a reader are the same, byte for byte.
    #[test]
    fn what_is_not_shared_changes_no_byte(bytes in proptest::collection::vec(any::<u8>(), 400)) {
        let checklist = &*BUILT_IN;
        let (scan, others) = homes_alike(checklist, &bytes);
        for (kind, other) in others {
            prop_assert_eq!(pdf(&paper(checklist, &scan, kind)), pdf(&paper(checklist, &other, kind)));
        }
    }
}

/// A home with a word of its own in every field a person can write in, and the
/// words in them that each reader may meet.
struct Marked {
    scan: Scan,
    photos: Vec<Photo>,
    /// Words, and whether they are the name of a door or window whose questions a
    /// reader may know of.
    words: Vec<(String, Option<Share>)>,
}

/// A word of its own; letters alone, so that a line may end within one.
fn own_word(number: usize) -> String {
    let letters = [number / 26, number % 26].map(|place| char::from(b'a' + place as u8));
    format!("qwijzer{}{}vuldraad", letters[0], letters[1])
}

/// The built-in checklist, which also asks for words of one's own: in the profile
/// and at a place, of the household and of a door, shared and not. Every measure has
/// a word of its own in its title.
fn asking_for_words() -> Checklist {
    let mut file: Value = serde_json::from_slice(BUILT_IN_FILE).expect("sound");
    let text = |words: &str| json!({"nl": words, "en": words});
    let place = file["places"][0]["id"].clone();
    let kind = file["element_kinds"][0]["id"].clone();
    let questions = file["questions"].as_array_mut().expect("a list");
    questions.push(json!({"id": "vrij", "kind": "text", "text": text("Vrij?")}));
    questions.push(json!({"id": "vrij-gedeeld", "kind": "text", "text": text("Vrij, gedeeld?"),
        "share": ["installer", "employer"]}));
    questions.push(json!({"id": "vrij-plek", "kind": "text", "text": text("Vrij, hier?"), "place": place}));
    questions.push(json!({"id": "vrij-deur", "kind": "text", "text": text("Vrij, deze deur?"), "element": kind}));
    for (number, measure) in file["measures"].as_array_mut().expect("a list").iter_mut().enumerate() {
        for language in ["nl", "en"] {
            let title = format!("{} {}", measure["title"][language].as_str().expect("words"), own_word(number));
            measure["title"][language] = title.into();
        }
    }
    checklist(&file)
}

fn marked(checklist: &Checklist) -> Marked {
    let mut scan = Scan::empty(checklist);
    let mut words = Vec::new();
    let mut word = |share: Option<Share>| {
        // After those of the measures.
        let word = own_word(checklist.measures.len() + words.len());
        words.push((word.clone(), share));
        word
    };
    for (kind, model) in checklist.kinds.iter().enumerate() {
        let shared =
            |reader| model.questions.iter().any(|question| shares(checklist.question(*question).share, reader));
        let share = Share { installer: shared(Cut::Installer), employer: shared(Cut::Employer) };
        // The worst answer to everything, so that the name is met.
        let worst = |question: &QuestionIx| {
            let answers = checklist.question(*question).answers();
            let open = answers.iter().rposition(|answer| answer.state == Some(AnswerState::NotInOrder));
            (!answers.is_empty()).then(|| Given::Choice(open.unwrap_or(0).into()))
        };
        let answers = model.questions.iter().map(worst).collect();
        let name = format!("Deel {}", word(Some(share)));
        scan.elements.push(Element {
            id: format!("e{kind}"),
            kind: kind.into(),
            name,
            place: model.places[0],
            answers,
        });
    }
    scan.own_organisation.name = format!("Naam {}", word(None));
    scan.own_organisation.phone = format!("070 {}", word(None));
    scan.own_organisation.note = format!("Na {}", word(None));
    // What is typed as an answer goes nowhere else, also where the question is shared:
    // it counts for nothing and leads to no measure.
    for (question, model) in checklist.questions.iter().enumerate() {
        if matches!(model.kind, QuestionKind::Text) {
            let subject = model.element_kind().map_or(Subject::Household, |_| Subject::Element(0_usize.into()));
            let asked = Asked { question: question.into(), subject };
            scan.set(checklist, asked, Some(Given::Text(format!("Zelf {}", word(None)))));
        }
    }
    let mut photos = Vec::new();
    for (question, model) in checklist.questions.iter().enumerate().step_by(7) {
        if model.element_kind().is_none() {
            let asked = Asked { question: question.into(), subject: Subject::Household };
            scan.notes.insert(asked, format!("Notitie {}", word(None)));
            photos.push(photo(asked));
        }
    }
    scan.notes.insert(
        Asked { question: checklist.kinds[0].questions[0], subject: Subject::Element(0_usize.into()) },
        format!("Bij de deur {}", word(None)),
    );
    Marked { scan, photos, words }
}

#[test]
fn no_word_of_yours_is_met_where_it_may_not() {
    let checklist = asking_for_words();
    let Marked { scan, photos, words } = marked(&checklist);
    for kind in Paper::ALL {
        let report = made(&checklist, &scan, kind, PaperOptions::default(), &photos);
        let bytes = pdf(&report);
        let all = Read::of(&bytes).everything();
        for (word, share) in &words {
            let found = all.contains(word.as_str());
            match kind {
                Paper::Report(Cut::Private) => assert!(found, "{word} is in the own report"),
                // Names of doors and windows tell a slotenmaker where to be.
                Paper::Report(Cut::Installer) | Paper::OrderSheets => {
                    assert!(!found || share.is_some_and(|share| share.installer), "{kind:?}: {word}");
                }
                Paper::Report(Cut::Employer) => {
                    assert!(!found || share.is_some_and(|share| share.employer), "{kind:?}: {word}");
                }
                Paper::DoorCard | Paper::CallCards => {
                    assert!(
                        !found
                            || scan.own_organisation.name.contains(word)
                            || scan.own_organisation.phone.contains(word)
                            || scan.own_organisation.note.contains(word),
                        "{kind:?}: {word}"
                    );
                }
                Paper::OutdoorList => assert!(!found || share.is_some(), "{kind:?}: {word}"),
                Paper::Form => assert!(!found, "{kind:?}: {word}"),
            }
        }
        let has_photo = bytes.windows(9).any(|part| part == b"DCTDecode");
        assert_eq!(has_photo, kind == Paper::Report(Cut::Private), "{kind:?}");
    }
    // What the installer does get has the names, or nothing was tried here.
    let installer = Read::of(&pdf(&paper(&checklist, &scan, Paper::Report(Cut::Installer)))).everything();
    assert!(words.iter().filter(|(word, _)| installer.contains(word.as_str())).count() >= 4);
}

/// What was done is told in the own report alone, and is not ordered any more.
#[test]
fn a_done_mark_is_met_in_the_own_report_alone() {
    const DONE: &str = "inmiddelsgedaan";
    let checklist = asking_for_words();
    let Marked { mut scan, .. } = marked(&checklist);
    let given: Vec<MeasureIx> = Assessment::of(&checklist, &scan).actions.iter().map(|action| action.measure).collect();
    let all = |scan: &Scan, kind: Paper| Read::of(&pdf(&paper(&checklist, scan, kind))).everything();
    let met = |all: &str, measure: MeasureIx| all.contains(&own_word(measure.at()));
    let before = all(&scan, Paper::default());
    assert!(!before.contains(DONE) && given.iter().all(|measure| met(&before, *measure)));
    scan.done.measures.extend(given.iter().copied().step_by(2));
    let own = all(&scan, Paper::default());
    assert!(own.contains(DONE));
    let mut ordered = 0;
    for kind in Paper::ALL {
        let all = all(&scan, kind);
        assert_eq!(all.contains(DONE), kind == Paper::default(), "{kind:?}");
        for measure in (0..checklist.measures.len()).map(MeasureIx::from).filter(|measure| met(&all, *measure)) {
            let may = shares(checklist.measure(measure).share, kind.reader());
            assert!(given.contains(&measure) && !scan.done.measures.contains(&measure) && may, "{kind:?} {measure:?}");
            ordered += usize::from(kind != Paper::default());
        }
    }
    assert!(ordered > 10, "{ordered}");
}

#[test]
fn what_people_typed_is_kept_but_for_the_shape_of_its_quotation_marks() {
    let checklist = built_in();
    let (_, mut scan) = homes(&checklist).swap_remove(0);
    let typed = "De foto's van 's avonds: hij zei \"ga weg\" bij 24\" glas, en 'nee' tegen Hans' hond.";
    let asked = Asked { question: QuestionIx::from(0), subject: Subject::Household };
    scan.notes.insert(asked, typed.to_owned());
    scan.elements[0].name = "'t \"kleine\" raam".to_owned();
    let report = paper(&checklist, &scan, Paper::default());
    let said = text(&report);
    for set in ["foto’s van ’s avonds: hij zei “ga weg” bij 24\" glas, en ‘nee’ tegen Hans’ hond", "’t “kleine” raam"]
    {
        assert!(squeezed(&said).contains(&squeezed(set)), "{set}");
    }
    // The same text, letter for letter, once all marks are straight again.
    let straight = |text: &str| squeezed(text).replace(['“', '”'], "\"").replace(['‘', '’'], "'");
    assert!(straight(&said).contains(&straight(typed)));
    assert!(straight(&said).contains(&straight(&scan.elements[0].name)));
    assert_eq!(scan.notes[&asked], typed, "what is kept stays as it was typed");
}

/// Who does the work gets what to deliver, not what was said to the household; and in
/// a rented home everyone reads that its owner comes first.
#[test]
fn words_go_to_who_reads_them_and_the_owner_of_a_rented_home_comes_first() {
    let checklist = built_in();
    let language = checklist.language(Lang::Nl);
    let (mut rented, mut bought) = (0, 0);
    for (name, scan) in homes(&checklist) {
        let installer = squeezed(&text(&paper(&checklist, &scan, Paper::Report(Cut::Installer))));
        for measure in checklist.measures.iter().filter(|measure| measure.standard.is_some()) {
            let advice = squeezed(measure.text.get(language));
            assert!(!installer.contains(&advice), "{name}: {advice}");
        }
        let assessment = Assessment::of(&checklist, &scan);
        let owner = assessment.actions.iter().position(|action| {
            let measure = checklist.measure(action.measure);
            measure.who == huisscan::checklist::Who::Landlord && measure.share.installer
        });
        let first = squeezed("Begin pas als de eigenaar toestemming geeft.");
        for kind in SHARED {
            let said = squeezed(&text(&paper(&checklist, &scan, kind)));
            assert_eq!(said.contains(&first), owner.is_some(), "{name} {kind:?}");
        }
        let own = squeezed(&text(&paper(&checklist, &scan, Paper::default())));
        let told = own.contains(&squeezed("Vraag eerst toestemming aan de eigenaar: zie nummer"));
        assert_eq!(told, owner.is_some(), "{name}");
        match owner {
            Some(_) => rented += 1,
            None => bought += 1,
        }
    }
    assert!(rented > 1 && bought > 1, "{rented} {bought}");
}

/// A picture of a size, with shades in it.
fn picture(width: u32, height: u32) -> Picture {
    let mut bytes = std::io::Cursor::new(Vec::new());
    let shade = |at: u32, of: u32| (200 - 120 * at / of.max(1)) as u8;
    let image = image::RgbImage::from_fn(width, height, |x, y| {
        let is_door = (width / 3..width * 2 / 3).contains(&x) && y > height / 4;
        if is_door {
            image::Rgb([70, 60, shade(y, height)])
        } else {
            image::Rgb([shade(y, height), 190, shade(x, width)])
        }
    });
    image.write_to(&mut bytes, image::ImageFormat::Jpeg).expect("a jpeg");
    Picture::from_jpeg(bytes.into_inner()).expect("a picture")
}

/// Two photos of one question stand with it, each as it was taken, and every checker
/// is content. Set `PAPERS_TO` to a folder to look at them.
#[test]
fn photos_upright_and_lying_stand_with_their_question() {
    let checklist = built_in();
    let (_, mut scan) = homes(&checklist).swap_remove(0);
    let asked = |place: usize| Asked { question: QuestionIx::from(place), subject: Subject::Household };
    scan.notes.insert(asked(15), "De deur klemt. De buurman heeft ook een sleutel.".into());
    scan.notes.insert(asked(17), "Hier staat alleen een notitie.".into());
    let photos = [(15, 1200, 900), (15, 900, 1600), (18, 1600, 1200)]
        .map(|(place, width, height)| Photo { asked: asked(place), picture: picture(width, height) });
    let report = made(&checklist, &scan, Paper::default(), PaperOptions::default(), &photos);
    let bytes = pdf(&report);
    let shown: Vec<_> =
        report.pages().iter().flat_map(|page| &page.boxes).filter(|part| part.picture.is_some()).collect();
    assert_eq!(shown.len(), 3);
    for (part, photo) in shown.iter().zip(&photos) {
        let upright = photo.picture.height_pixels > photo.picture.width_pixels;
        assert_eq!(part.area.height > part.area.width, upright);
    }
    // Those of one question stand side by side.
    assert!((shown[0].area.y - shown[1].area.y).abs() < 0.1 && shown[0].area.right() < shown[1].area.x);
    if let Some(folder) = std::env::var_os("PAPERS_TO") {
        std::fs::write(std::path::Path::new(&folder).join("photos.pdf"), &bytes).expect("a folder to write in");
    }
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("photos.pdf");
    std::fs::write(&path, bytes).expect("written");
    if let Some(said) = outside("qpdf", &["--check", path.to_str().expect("a path")]) {
        assert!(said.contains("No syntax or stream encoding errors"), "{said}");
    }
}

#[test]
fn notes_and_photos_are_left_out_on_request() {
    let checklist = built_in();
    let Marked { scan, photos, .. } = marked(&checklist);
    let own = Paper::Report(Cut::Private);
    let with = made(&checklist, &scan, own, PaperOptions::default(), &photos);
    let options = PaperOptions { notes: Notes::LeftOut, ..PaperOptions::default() };
    let without = made(&checklist, &scan, own, options, &[]);
    assert!(text(&with).contains("Uw notities en foto’s") && text(&with).contains("Notitie"));
    assert!(!text(&without).contains("Notitie") && !text(&without).contains("Uw notities"));
    assert!(text(&made(&checklist, &scan, own, options, &photos)).contains("Uw foto’s"));
}

#[test]
fn links_say_where_they_lead_and_lead_there() {
    let checklist = built_in();
    let (_, scan) = homes(&checklist).swap_remove(2);
    let report = paper(&checklist, &scan, Paper::Report(Cut::Private));
    let links = Read::of(&pdf(&report)).links();
    let web: Vec<_> = links.iter().filter(|link| link.url.is_some()).collect();
    let within: Vec<_> = links.iter().filter(|link| link.url.is_none()).collect();
    assert!(web.len() > 10 && within.len() >= 2, "{} {}", web.len(), within.len());
    for link in web {
        let url = link.url.as_deref().unwrap_or_default();
        let address = url.trim_start_matches("mailto:");
        let is_mail = address.len() < url.len() && address.contains('@');
        assert!((url.starts_with("https://") || is_mail) && link.says.contains(address), "{link:?}");
        let shown = squeezed(address.trim_start_matches("https://").trim_end_matches('/'));
        assert!(squeezed(&link.words).contains(&shown), "{link:?}");
    }
    for link in within {
        let page = link.page.expect("a page");
        assert_eq!(link.words.trim(), (page + 1).to_string(), "{link:?}");
        let heading = link.says.split(['“', '”']).nth(1).expect("a heading");
        assert!(report.pages()[page].text().contains(heading), "{link:?}");
    }
    // A part for others leads nowhere.
    for kind in SHARED {
        assert!(Read::of(&pdf(&paper(&checklist, &scan, kind))).links().is_empty());
    }
}

#[test]
fn two_papers_of_one_scan_have_codes_that_tell_nothing_of_each_other() {
    let checklist = built_in();
    let (_, scan) = homes(&checklist).swap_remove(0);
    let codes: std::collections::BTreeSet<String> = Paper::ALL
        .into_iter()
        .map(|kind| {
            let footer = paper(&checklist, &scan, kind).document.footer;
            footer.rsplit("code ").next().expect("a code").to_owned()
        })
        .collect();
    assert_eq!(codes.len(), Paper::ALL.len());
    assert!(codes.iter().all(|code| code.len() == 7), "{codes:?}");
    // The code comes from the words alone: the same words, the same code; and a
    // part made from a home with other secrets has the code it had.
    let mut other = scan.clone();
    other.own_organisation.name = "Griffier Zwaluwstaart".into();
    for kind in SHARED {
        assert_eq!(paper(&checklist, &scan, kind).document.footer, paper(&checklist, &other, kind).document.footer);
    }
    let own = Paper::Report(Cut::Private);
    assert_ne!(paper(&checklist, &scan, own).document.footer, paper(&checklist, &other, own).document.footer);
}

#[test]
fn bad_input_stands_on_paper_whole() {
    let checklist = built_in();
    let (_, mut scan) = homes(&checklist).swap_remove(0);
    let asked = |place: usize| Asked { question: place.into(), subject: Subject::Household };
    let long = (0..3000).map(|number| format!("woord{number}")).collect::<Vec<_>>().join(" ");
    assert!(long.chars().count() > 20_000);
    let unbreakable = "x".repeat(500);
    scan.notes.insert(asked(0), long.clone());
    scan.notes.insert(asked(1), unbreakable.clone());
    scan.notes.insert(asked(2), "Vuur 🔥 en familie 👨‍👩‍👧 en 漢字".into());
    let own = Paper::Report(Cut::Private);
    let report = paper(&checklist, &scan, own);
    assert_eq!(report.missing_characters(), ['\u{200d}', '字', '漢', '👧', '👨', '👩', '🔥']);
    let said = squeezed(&text(&report));
    assert!(said.contains(&squeezed(&long)) && said.contains(&unbreakable) && said.contains("👨‍👩‍👧"));
    let shown = report.pages().iter().flat_map(|page| &page.boxes).flat_map(|content| &content.lines);
    let shown: String = shown.flat_map(|line| &line.words).map(|word| word.shown.to_string()).collect();
    for code in ["U+1F525", "U+6F22", "U+1F468"] {
        assert!(shown.contains(code), "{code}");
    }
    let read = Read::of(&pdf(&report));
    assert!(read.everything().contains("漢字"));
    assert!(paper(&checklist, &Scan::empty(&checklist), own).missing_characters().is_empty());
}

#[test]
fn three_hundred_elements_and_no_answers_at_all() {
    let checklist = built_in();
    let mut scan = Scan::empty(&checklist);
    for number in 0..300 {
        let kind = number % checklist.kinds.len();
        let model = &checklist.kinds[kind];
        let answers = model
            .questions
            .iter()
            .map(|question| Some(Given::Choice((checklist.question(*question).answers().len() - 1).into())));
        scan.elements.push(Element {
            id: format!("e{number}"),
            kind: kind.into(),
            name: format!("Deel {number}"),
            place: model.places[number % model.places.len()],
            answers: answers.collect(),
        });
    }
    let whole = |scan: &Scan, kind: Paper| {
        let report = paper(&checklist, scan, kind);
        let tagged = Read::of(&pdf(&report)).tagged();
        let words = tagged.iter().filter(|tagged| !tagged.path.contains(&"Lbl".to_owned()));
        assert_eq!(meant(&report), squeezed(&words.map(|tagged| tagged.text.as_str()).collect::<String>()), "{kind:?}");
        report.pages().len()
    };
    assert!(whole(&scan, Paper::Report(Cut::Private)) > 15);
    assert!(whole(&scan, Paper::OrderSheets) > 30);
    for kind in Paper::ALL {
        assert!(whole(&Scan::empty(&checklist), kind) > 0);
    }
}
