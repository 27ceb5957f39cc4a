//! Whose home it is: said as a fact only where somebody said so.

use huisscan::assessment::Assessment;
use huisscan::report::{self, Cut, Paper, PaperInput, PaperOptions};
use huisscan::words::report::{OWNER_AGREES, OWNER_AGREES_IF, OWNER_FIRST, OWNER_FIRST_IF};
use huisscan::words::{Lang, Phrase};
use jiff::civil::date;
use serde_json::Value;

use crate::support::{built_in, home_files, scan};

const PAPERS: [Paper; 4] =
    [Paper::Report(Cut::Private), Paper::Report(Cut::Installer), Paper::Report(Cut::Employer), Paper::OrderSheets];

/// The words of a paper, by whether they are there; blanks and line ends apart.
fn says(said: &str, phrase: Phrase, lang: Lang) -> bool {
    let squeezed = |text: &str| text.split_whitespace().collect::<String>();
    let (start, _) = phrase.get(lang).split_once(" {n}").unwrap_or((phrase.get(lang), ""));
    squeezed(said).contains(&squeezed(start))
}

#[test]
fn whose_home_it_is_is_a_fact_only_where_somebody_said_so() {
    let checklist = built_in();
    let file = home_files().into_iter().find(|path| path.ends_with("10-alles-open.json")).expect("the home");
    let home: Value = serde_json::from_slice(&std::fs::read(file).expect("a file")).expect("JSON");
    for whose in [Some("koop"), Some("huur"), Some("ambtswoning"), None] {
        let mut home = home.clone();
        let answers = home["answers"].as_object_mut().expect("answers");
        match whose {
            Some(answer) => answers.insert("huur-koop".to_owned(), answer.into()),
            None => answers.remove("huur-koop"),
        };
        let scan = scan(&home, &checklist);
        let assessment = Assessment::of(&checklist, &scan);
        for (paper, lang) in PAPERS.into_iter().flat_map(|paper| [(paper, Lang::Nl), (paper, Lang::En)]) {
            let options = PaperOptions { lang, ..PaperOptions::default() };
            let (checklist, scan, assessment, date) = (&checklist, &scan, &assessment, date(2026, 11, 26));
            let input = PaperInput { checklist, scan, assessment, date, paper, options, photos: &[] };
            let said: String = report::render_paper(&input).pages().iter().map(report::Page::text).collect();
            let (fact, open) = match paper {
                Paper::Report(Cut::Private) => (OWNER_FIRST, OWNER_FIRST_IF),
                _ => (OWNER_AGREES, OWNER_AGREES_IF),
            };
            let told = (says(&said, fact, lang), says(&said, open, lang));
            let expected = match whose {
                Some("koop") => (false, false),
                Some(_) => (true, false),
                None => (false, true),
            };
            assert_eq!(told, expected, "{whose:?} {paper:?} {lang:?}");
        }
    }
}
