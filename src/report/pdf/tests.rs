use jiff::civil::date;

use super::*;
use crate::assessment::Status;
use crate::report::document::{Block, Card, CardForm, Document, Print, Runs};
use crate::report::layout::lay_out;
use crate::words::Lang;

fn report() -> Report {
    let card = Card {
        mark: "1".into(),
        title: Runs::plain("Hang een rookmelder op de zolder"),
        body: vec![Block::Paragraph(Runs::plain("Daar slaapt iemand. Kies een slot met SKG★★ of beter."))],
        aside: vec![Runs::plain("u zelf · u betaalt"), Runs::plain("vóór 1 december")],
        form: CardForm::Full,
        figure: crate::drawing::picture("rookmelder-muur", Lang::Nl),
    };
    let document = Document {
        lang: Lang::Nl,
        title: "Advies".into(),
        header: "Vertrouwelijk. Bewaar dit als een sleutel.".into(),
        footer: "Huisscan · privé".into(),
        page_number: "bladzijde {n} van {total}".into(),
        print: Print::Normal,
        blocks: vec![
            Block::Heading { level: 1, text: Runs::plain("In één oogopslag") },
            Block::Paragraph(Runs::plain("Voordeur: ").and_status(Status::ActNow, "actie nodig").and(". Straks.")),
            Block::Heading { level: 2, text: Runs::plain("Doe dit nu") },
            Block::Card(card),
            Block::List(vec![Runs::plain("Eén"), Runs::plain("Twee")]),
        ],
    };
    let layout = lay_out(&document);
    Report { lang: Lang::Nl, date: date(2026, 11, 24), title: "Advies".into(), document, layout }
}

#[test]
fn the_same_report_is_the_same_file() {
    let (one, two) = (write(&report()).expect("a pdf"), write(&report()).expect("a pdf"));
    assert!(one.starts_with(b"%PDF-1.7"));
    assert_eq!(one, two);
}
