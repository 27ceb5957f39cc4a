//! The report as a whole: what each reader gets, and what the file is.

#![expect(clippy::expect_used, reason = "what is not there makes the test fail, in helpers too")]

use std::collections::BTreeSet;

use huisscan::assessment::{Assessment, ItemState};
use huisscan::checklist::{Checklist, LanguageIx, QuestionIx, Share};
use huisscan::report::document::{self, Block};
use huisscan::report::{self, Cut, Paper, PaperInput, PaperOptions, Report, layout::Role};
use huisscan::scan::{Asked, Given, Scan, Subject};
use huisscan::words::Lang;
use jiff::civil::date;
use lopdf::{Document, Object};

use crate::support::{built_in, homes, outside};

/// Whether a reader may know of something.
type Allowed = fn(Share) -> bool;

const CUTS: [Cut; 3] = [Cut::Private, Cut::Installer, Cut::Employer];

pub fn render(checklist: &Checklist, scan: &Scan, cut: Cut, lang: Lang) -> Report {
    let assessment = Assessment::of(checklist, scan);
    let (assessment, date, paper) = (&assessment, date(2026, 11, 24), Paper::Report(cut));
    let options = PaperOptions { lang, ..PaperOptions::default() };
    report::render_paper(&PaperInput { checklist, scan, assessment, date, paper, options, photos: &[] })
}

fn pdf(checklist: &Checklist, scan: &Scan, cut: Cut) -> Vec<u8> {
    report::pdf::write(&render(checklist, scan, cut, Lang::Nl)).expect("a pdf")
}

fn page_text(report: &Report, page: usize) -> String {
    report.pages()[page].text()
}

#[test]
fn every_home_has_its_page_at_a_glance_and_says_what_it_is() {
    let checklist = built_in();
    let self_scan = "Dit is een zelfscan.";
    for (name, scan) in homes(&checklist) {
        for cut in CUTS {
            let report = render(&checklist, &scan, cut, Lang::Nl);
            assert!(page_text(&report, 0).contains(self_scan), "{name}");
            assert!(page_text(&report, 1).contains(self_scan), "{name}");
        }
        let report = render(&checklist, &scan, Cut::Private, Lang::Nl);
        let glance = page_text(&report, 1);
        assert!(glance.starts_with("In één oogopslag"), "{name}: {glance}");
        assert!(glance.contains("112") && glance.contains("0900-8844"), "{name}: {glance}");
        assert!(page_text(&report, 2).starts_with("Uw plan"), "{name}: {}", page_text(&report, 2));
    }
}

#[test]
fn all_actions_stand_in_the_plan_in_their_order() {
    let checklist = built_in();
    for (name, scan) in homes(&checklist) {
        let assessment = Assessment::of(&checklist, &scan);
        let report = render(&checklist, &scan, Cut::Private, Lang::Nl);
        let titles: Vec<&str> = report.layout.headings.iter().map(|heading| heading.text.as_str()).collect();
        let mut rest = titles.as_slice();
        let after = rest.iter().position(|title| *title == "Uw plan").expect("a plan");
        rest = &rest[after..];
        for action in &assessment.actions {
            let title = checklist.measure(action.measure).title.get(checklist.language(Lang::Nl));
            let at = rest.iter().position(|other| *other == title);
            rest = &rest[at.unwrap_or_else(|| panic!("{name}: {title}")) + 1..];
        }
    }
}

#[test]
fn no_page_ends_with_a_heading_and_no_boxes_overlap() {
    let checklist = built_in();
    for (name, scan) in homes(&checklist) {
        for cut in CUTS {
            let report = render(&checklist, &scan, cut, Lang::Nl);
            let count = report.pages().len();
            for (number, page) in report.pages().iter().enumerate() {
                let last = page.boxes.iter().rev().find_map(|content| content.node);
                let role = last.map(|node| report.layout.tree.nodes[node.at()].role);
                let ends = matches!(role, Some(Role::Heading(_))) && number + 1 < count;
                assert!(!ends, "{name} {cut:?}: page {number}");
                for (place, content) in page.boxes.iter().enumerate() {
                    for other in &page.boxes[place + 1..] {
                        let apart = !content.area.grown(-0.02).overlaps(other.area.grown(-0.02));
                        assert!(apart, "{name} {cut:?}: page {number}");
                    }
                }
            }
        }
    }
}

/// Everything answered stands in the own report with its answer, and what is open
/// with its number in the plan.
#[test]
fn every_answer_stands_with_the_findings() {
    let checklist = built_in();
    let language = checklist.language(Lang::Nl);
    for (name, scan) in homes(&checklist) {
        let assessment = Assessment::of(&checklist, &scan);
        let report = render(&checklist, &scan, Cut::Private, Lang::Nl);
        let tables = report.document.blocks.iter().filter_map(|block| match block {
            Block::Table(table) => Some(&table.rows),
            _ => None,
        });
        let rows: Vec<Vec<String>> =
            tables.flatten().map(|row| row.iter().map(document::Runs::text).collect()).collect();
        for step in &assessment.walk.steps {
            let Some(given) = scan.counted(&checklist, step.asked) else { continue };
            let item = assessment.items.iter().find(|item| item.asked == step.asked);
            if item.is_some_and(|item| item.state == ItemState::NotApplicable) {
                continue;
            }
            let question = checklist.question(step.asked.question);
            let asked = question.text.get(language);
            let answer = match given {
                Given::Choice(answer) => question.answer(*answer).expect("an answer").text.get(language),
                Given::Unknown => "weet ik niet, kijk ik na",
                _ => "",
            };
            let element = match step.asked.subject {
                Subject::Element(element) => scan.elements[element.at()].name.as_str(),
                Subject::Household | Subject::Missing(_) => "",
            };
            let row = rows.iter().find(|row| {
                row.first().is_some_and(|first| first.ends_with(asked) && first.contains(element))
                    && row.get(1).is_some_and(|second| second.starts_with(answer))
            });
            let row = row.unwrap_or_else(|| panic!("{name}: {element} {asked} {answer}"));
            if item.is_some_and(|item| item.state.is_open()) {
                let action = assessment.actions.iter().position(|action| action.because.contains(&step.asked));
                let number = action.map_or("–".to_owned(), |place| (place + 1).to_string());
                assert!(
                    row[2].split([' ', ',']).any(|word| word == number) || row[2].contains("tot"),
                    "{name}: {row:?}"
                );
            }
        }
    }
}

/// The same home, but for all that is not shared with a reader.
fn otherwise_unshared(checklist: &Checklist, scan: &Scan, allowed: Allowed) -> Scan {
    let mut other = scan.clone();
    for (place, question) in checklist.questions.iter().enumerate() {
        if allowed(question.share) {
            continue;
        }
        let asked = |subject| Asked { question: QuestionIx::from(place), subject };
        match question.element_kind() {
            None => {
                other.set(checklist, asked(Subject::Household), None);
                other.notes.insert(asked(Subject::Household), "Sleutel bij de buren.".to_owned());
            }
            Some(_) => {
                for element in 0..other.elements.len() {
                    if question.element_kind() == Some(other.elements[element].kind) {
                        other.set(checklist, asked(Subject::Element(element.into())), None);
                    }
                }
            }
        }
    }
    for (place, measure) in checklist.measures.iter().enumerate() {
        if !allowed(measure.share) {
            other.done.measures.insert(place.into());
        }
    }
    other
}

#[test]
fn what_is_not_shared_cannot_change_a_byte() {
    let checklist = built_in();
    let cuts: [(Cut, Allowed); 2] =
        [(Cut::Installer, |share| share.installer), (Cut::Employer, |share| share.employer)];
    let mut seen_in_private = 0;
    for (name, scan) in homes(&checklist) {
        for (cut, allowed) in cuts {
            let other = otherwise_unshared(&checklist, &scan, allowed);
            assert_eq!(pdf(&checklist, &scan, cut), pdf(&checklist, &other, cut), "{name} {cut:?}");
            // The counter-proof: the own report does tell them apart.
            seen_in_private +=
                usize::from(pdf(&checklist, &scan, Cut::Private) != pdf(&checklist, &other, Cut::Private));
        }
    }
    assert!(seen_in_private > 10, "{seen_in_private}");
}

/// What the figures of a report show, in words.
fn figures(report: &Report) -> Vec<String> {
    let figures = report.layout.tree.nodes.iter().filter(|node| node.role == Role::Figure);
    figures.map(|figure| figure.alternative.clone().expect("an alternative text")).collect()
}

#[test]
fn a_drawing_stands_once_beside_advice_that_needs_it() {
    let checklist = built_in();
    let described = |id: &str| huisscan::drawing::picture(id, Lang::Nl).map(|drawing| drawing.description);
    let shared = checklist.questions.iter().filter(|question| question.share.installer);
    let shared = shared.filter_map(|question| question.picture.as_deref());
    let terms = checklist.glossary.iter().filter_map(|term| term.picture.as_deref());
    let for_installers: Vec<String> = shared.chain(terms).filter_map(described).collect();
    let (mut private, mut installer) = (BTreeSet::new(), BTreeSet::new());
    for (name, scan) in homes(&checklist) {
        for cut in CUTS {
            let shown = figures(&render(&checklist, &scan, cut, Lang::Nl));
            let once: BTreeSet<&String> = shown.iter().collect();
            assert_eq!(once.len(), shown.len(), "{name} {cut:?}");
            match cut {
                Cut::Private => private.extend(shown),
                Cut::Installer => {
                    assert!(shown.iter().all(|shown| for_installers.contains(shown)), "{name}");
                    installer.extend(shown);
                }
                Cut::Employer => assert!(shown.is_empty(), "{name}"),
            }
        }
    }
    let drawings: BTreeSet<String> = huisscan::drawing::PICTURES.iter().filter_map(|id| described(id)).collect();
    assert!(private.intersection(&drawings).count() >= 20, "{}", private.intersection(&drawings).count());
    assert!(installer.len() >= 12, "{}", installer.len());
}

#[test]
fn notes_stand_in_the_own_report_only() {
    let checklist = built_in();
    let (_, mut scan) = homes(&checklist).swap_remove(2);
    let question = checklist.questions.iter().position(|question| question.share.installer).expect("a shared question");
    let asked = Asked { question: QuestionIx::from(question), subject: Subject::Household };
    scan.notes.insert(asked, "Zwaluwstaart".to_owned());
    for cut in CUTS {
        let text: String = render(&checklist, &scan, cut, Lang::Nl).pages().iter().map(report::Page::text).collect();
        assert_eq!(text.contains("Zwaluwstaart"), cut == Cut::Private, "{cut:?}");
    }
}

#[test]
fn the_own_organisation_stands_in_the_own_report_only() {
    let checklist = built_in();
    let (_, before) = homes(&checklist).swap_remove(0);
    let mut scan = before.clone();
    let long = "x".repeat(120);
    scan.own_organisation.name = "Griffier Zwaluwstaart".to_owned();
    scan.own_organisation.phone = format!("070-123 45 67 {long}");
    scan.own_organisation.note = "Ook in het weekeinde".to_owned();
    let report = render(&checklist, &scan, Cut::Private, Lang::Nl);
    let page =
        report.pages().iter().map(report::Page::text).find(|text| text.contains("Zwaluwstaart")).expect("a page");
    for word in ["070-123 45 67", "weekeinde", "Door u ingevuld."] {
        assert!(page.contains(word), "{word}: {page}");
    }
    // Among the contacts, after the numbers of the program.
    let titles: Vec<&str> = report.layout.headings.iter().map(|heading| heading.text.as_str()).collect();
    let contacts = titles.iter().position(|title| *title == "Contacten").expect("contacts");
    assert_eq!(titles.get(contacts + 3), Some(&"Griffier Zwaluwstaart"), "{titles:?}");
    assert_ne!(pdf(&checklist, &scan, Cut::Private), pdf(&checklist, &before, Cut::Private));
    for cut in [Cut::Installer, Cut::Employer] {
        assert_eq!(pdf(&checklist, &scan, cut), pdf(&checklist, &before, cut), "{cut:?}");
    }
}

#[test]
fn a_shared_report_gives_no_order_away() {
    let checklist = built_in();
    for (name, scan) in homes(&checklist) {
        for cut in [Cut::Installer, Cut::Employer] {
            let report = render(&checklist, &scan, cut, Lang::Nl);
            let text: String = report.pages().iter().map(report::Page::text).collect();
            for word in ["Ernst", "ernst", "punten", "uiterlijk", "Daarna", "Deze maand", "nog te gaan"] {
                assert!(!text.contains(word), "{name} {cut:?}: {word}");
            }
        }
    }
}

#[test]
fn the_file_is_tagged_neutral_and_the_same_each_time() {
    let checklist = built_in();
    let (_, scan) = homes(&checklist).swap_remove(0);
    let bytes = pdf(&checklist, &scan, Cut::Private);
    assert_eq!(bytes, pdf(&checklist, &scan, Cut::Private));
    assert!(bytes.starts_with(b"%PDF-1.7"));
    let file = Document::load_mem(&bytes).expect("a readable pdf");
    let catalog = file.catalog().expect("a catalog");
    assert_eq!(catalog.get(b"Lang").and_then(Object::as_str).expect("a language"), b"nl-NL");
    assert_eq!(catalog.get(b"PageMode").and_then(Object::as_name).expect("a name"), b"UseOutlines");
    assert!(catalog.has(b"StructTreeRoot") && catalog.has(b"MarkInfo") && catalog.has(b"ViewerPreferences"));
    let info = file.trailer.get(b"Info").and_then(Object::as_reference).expect("info");
    let info = file.get_dictionary(info).expect("info");
    let keys: Vec<&[u8]> = info.iter().map(|(key, _)| key.as_slice()).collect();
    assert_eq!(keys, [b"Title".as_slice(), b"CreationDate", b"ModDate"]);
    let fonts = file.objects.values().filter_map(|object| object.as_dict().ok());
    let names = fonts.filter_map(|font| font.get(b"FontName").and_then(Object::as_name).ok());
    let names: Vec<_> = names.map(String::from_utf8_lossy).collect();
    assert_eq!(names.len(), 2);
    for name in names {
        let (tag, _) = name.split_once('+').expect("a subset");
        assert!(tag.len() == 6 && tag.bytes().all(|letter| letter.is_ascii_uppercase()), "{name}");
    }
}

#[test]
fn other_programs_read_the_same() {
    let checklist = built_in();
    let folder = tempfile::tempdir().expect("a folder");
    for (name, scan) in homes(&checklist) {
        let report = render(&checklist, &scan, Cut::Private, Lang::Nl);
        let path = folder.path().join(format!("{name}.pdf"));
        std::fs::write(&path, report::pdf::write(&report).expect("a pdf")).expect("written");
        let path = path.to_str().expect("a path");
        if let Some(said) = outside("qpdf", &["--check", path]) {
            assert!(said.contains("No syntax or stream encoding errors"), "{said}");
        }
        if let Some(fonts) = outside("pdffonts", &[path]) {
            for font in fonts.lines().skip(2) {
                assert!(font.contains(" yes yes yes "), "{name}: {font}");
            }
        }
        outside(
            "mutool",
            &["draw", "-q", "-F", "txt", "-o", folder.path().join("x.txt").to_str().expect("a path"), path],
        );
        // Every word whole: the words of the pages are the words found in the
        // file, also where a line ends within one.
        if let Some(text) = outside("pdftotext", &[path, "-"]) {
            let found: BTreeSet<&str> = text.split_whitespace().collect();
            let meant: String = report.pages().iter().map(report::Page::text).collect();
            let missing: Vec<&str> = meant.split_whitespace().filter(|word| !found.contains(word)).collect();
            assert!(missing.is_empty(), "{name}: {missing:?}");
        }
    }
}

#[test]
fn an_english_report_has_no_dutch_question_or_advice() {
    let checklist = built_in();
    let (dutch, english) = (LanguageIx(0), LanguageIx(1));
    let mut found = 0;
    for (name, scan) in homes(&checklist).into_iter().step_by(4) {
        for cut in CUTS {
            let report = render(&checklist, &scan, cut, Lang::En);
            let text: String = report.pages().iter().map(report::Page::text).collect();
            assert!(text.contains("This is a self-scan."), "{name} {cut:?}");
            let questions = checklist.questions.iter().map(|question| &question.text);
            let measures = checklist.measures.iter().flat_map(|measure| [&measure.title, &measure.text]);
            for words in questions.chain(measures).filter(|words| words.get(dutch) != words.get(english)) {
                assert!(!text.contains(words.get(dutch)), "{name} {cut:?}: {}", words.get(dutch));
                found += usize::from(text.contains(words.get(english)));
            }
        }
    }
    assert!(found > 300, "{found}");
}

/// The organisation is not told that "you" pay: it is not the resident.
#[test]
fn the_organisation_reads_who_does_and_pays_from_where_it_stands() {
    let checklist = built_in();
    let mut resident = 0;
    for (name, scan) in homes(&checklist) {
        for (lang, wrong, right) in [
            (Lang::Nl, ["u betaalt", "uw organisatie: vraag"], "de bewoner"),
            (Lang::En, ["you pay", "your organisation: ask"], "the resident"),
        ] {
            let report = render(&checklist, &scan, Cut::Employer, lang);
            let text: String = report.pages().iter().map(report::Page::text).collect();
            assert!(wrong.iter().all(|words| !text.contains(words)), "{name} {lang:?}");
            resident += usize::from(text.contains(right));
        }
    }
    assert!(resident > 20, "{resident}");
}
