//! What always holds of pages, whatever stands on them.

use proptest::prelude::*;

use super::*;
use crate::assessment::Status;
use crate::drawing::{Align, Area, Drawing, Label, Paint};
use crate::report::document::{Block, Card, CardForm, Document, PlacedPhoto, Print, Runs, Table, Write};
use crate::report::photo::Picture;
use crate::words::Lang;

fn document(blocks: Vec<Block>) -> Document {
    Document {
        lang: Lang::Nl,
        title: "Advies".into(),
        header: "Vertrouwelijk.".into(),
        footer: "Huisscan".into(),
        page_number: "bladzijde {n} van {total}".into(),
        print: Print::Normal,
        blocks,
    }
}

/// All that the content says in the order of the tree, without white space.
fn said(layout: &Layout) -> String {
    let mut by_node = vec![String::new(); layout.tree.nodes.len()];
    for content in layout.pages.iter().flat_map(|page| &page.boxes) {
        let Some(node) = content.node else { continue };
        let role = layout.tree.nodes[node.at()].role;
        if role != Role::Figure && role != Role::Label {
            let words = content.lines.iter().flat_map(|line| &line.words);
            words.for_each(|word| by_node[node.at()].push_str(word.text()));
        }
    }
    by_node.concat().split_whitespace().collect()
}

/// The same of the document, with the variants that fitted.
fn meant(document: &Document, layout: &Layout) -> String {
    let mut variants = layout.variants.iter();
    let mut out = String::new();
    for block in &document.blocks {
        match block {
            Block::OnePage(blocks) => {
                blocks[*variants.next().expect("a variant")].iter().for_each(|block| block.write_text(&mut out));
            }
            Block::Figure(_) | Block::Photos(_) => {}
            Block::Card(card) => Block::Card(Card { figure: None, ..card.clone() }).write_text(&mut out),
            other => other.write_text(&mut out),
        }
    }
    // A soft hyphen is a hint for where to divide and is not seen.
    out.replace('\u{ad}', "").split_whitespace().collect()
}

fn check(document: &Document) -> Layout {
    let layout = lay_out(document);
    let sheet = Area::new(0.0, 0.0, PAGE_WIDTH_PT, PAGE_HEIGHT_PT);
    for (number, page) in layout.pages.iter().enumerate() {
        for (place, content) in page.boxes.iter().enumerate() {
            let area = content.area;
            let inside = area.x >= 0.0 && area.y >= 0.0 && area.right() <= sheet.width && area.bottom() <= sheet.height;
            assert!(inside, "page {number}: {area:?} leaves the page");
            for word in content.lines.iter().flat_map(|line| &line.words) {
                let fits = word.x_pt >= area.x - 0.1 && word.x_pt + word.width_pt <= area.right() + 2.2;
                assert!(fits, "page {number}: {:?} at {} leaves {area:?}", word.shown, word.x_pt);
            }
            for line in &content.lines {
                let within = line.baseline_pt > area.y && line.baseline_pt < area.bottom() + 0.1;
                assert!(within, "page {number}: baseline {} leaves {area:?}", line.baseline_pt);
            }
            for other in &page.boxes[place + 1..] {
                // A hair of overlap is rounding.
                assert!(
                    !area.grown(-0.02).overlaps(other.area.grown(-0.02)),
                    "page {number}: {content:?} on {other:?}"
                );
            }
        }
        let last = page.boxes.iter().rev().find_map(|content| content.node);
        let role = last.and_then(|node| layout.tree.nodes.get(node.at())).map(|node| node.role);
        let is_last_page = number + 1 == layout.pages.len();
        assert!(is_last_page || !matches!(role, Some(Role::Heading(_))), "page {number} ends with a heading");
    }
    assert_eq!(said(&layout), meant(document, &layout));
    layout
}

fn card(number: usize, text: &str) -> Block {
    Block::Card(Card {
        mark: number.to_string(),
        title: Runs::plain(format!("Maatregel {number} met SKG★★ en een naam")),
        body: vec![Block::Paragraph(Runs::plain(text)), Block::List(vec![Runs::plain(text), Runs::strong("kort")])],
        aside: vec![Runs::plain("uw organisatie: vraag het na"), Runs::plain("uiterlijk 1 december")],
        form: CardForm::Full,
        figure: None,
    })
}

const TEXT: &str = "De cilinder steekt uit en is daarom van buiten te pakken. Een cilindertrekbeveiliging of een \
    veiligheidsbeslag met kerntrekbeveiliging maakt dat onmogelijk; vraag uw slotenmaker om 漢 of ★★★.";

#[test]
fn sixty_pages_hold_together() {
    let mut blocks = vec![Block::Title(Runs::plain("Stresstest"))];
    let endless = "x".repeat(500);
    for number in 0..100 {
        blocks.push(Block::Heading { level: 1 + (number % 3) as u8, text: Runs::plain(format!("Raam {number}")) });
        blocks.push(Block::Paragraph(Runs::plain(TEXT.repeat(1 + number % 7))));
        blocks.push(card(number, &TEXT.repeat(1 + number % 4)));
        if number % 5 == 0 {
            let row = |text: &str| vec![Runs::strong("Keukenraam: ").and(text), Runs::plain(endless.as_str())];
            blocks.push(Block::Table(Table {
                shares: vec![0.6, 0.4],
                header: vec![Runs::plain("Vraag"), Runs::plain("Antwoord")],
                rows: (0..12).map(|_| row(TEXT)).collect(),
                together: number % 10 == 0,
                ..Table::default()
            }));
        }
        if number % 9 == 0 {
            blocks.push(Block::OnePage(vec![
                vec![Block::Paragraph(Runs::plain(TEXT.repeat(40)))],
                vec![card(1, "kort")],
            ]));
        }
    }
    let layout = check(&document(blocks));
    assert!(layout.pages.len() > 60, "{}", layout.pages.len());
    assert_eq!(layout.variants, [1; 12]);
}

#[test]
fn a_card_higher_than_a_page_is_split_and_one_that_fits_is_not() {
    let blocks = vec![
        Block::Paragraph(Runs::plain(TEXT.repeat(12))),
        card(1, &TEXT.repeat(6)),
        card(2, &TEXT.repeat(40)),
        Block::Paragraph(Runs::plain("slot")),
    ];
    let layout = check(&document(blocks));
    let pages_of = |title: &str| {
        let group =
            layout.tree.nodes.iter().position(|node| node.heading.as_deref().is_some_and(|text| text.contains(title)));
        let group = layout.tree.nodes[group.expect("a card")].parent;
        let holds = |node: NodeIx| {
            let mut up = Some(node);
            while let Some(at) = up {
                if Some(at) == group {
                    return true;
                }
                up = layout.tree.nodes[at.at()].parent;
            }
            false
        };
        layout.pages.iter().filter(|page| page.boxes.iter().filter_map(|content| content.node).any(holds)).count()
    };
    assert_eq!(pages_of("Maatregel 1"), 1);
    assert!(pages_of("Maatregel 2") > 1);
}

#[test]
fn the_header_of_a_table_is_repeated_and_said_once() {
    let rows = (0..80).map(|row| vec![Runs::plain(format!("rij {row}"))]).collect();
    let table = Table { shares: vec![1.0], header: vec![Runs::plain("Vraag")], rows, ..Table::default() };
    let layout = check(&document(vec![Block::Table(table)]));
    assert!(layout.pages.len() > 1);
    for page in &layout.pages {
        let words = page.boxes.iter().flat_map(|content| &content.lines).flat_map(|line| &line.words);
        assert_eq!(words.filter(|word| &*word.shown == "Vraag").count(), 1);
    }
}

#[test]
fn no_row_of_a_table_stands_alone_on_a_page() {
    for count in 2..90 {
        let rows = (0..count).map(|row| vec![Runs::plain(format!("rij {row}"))]).collect();
        let table = Table { shares: vec![1.0], header: vec![Runs::plain("Vraag")], rows, ..Table::default() };
        let text = Block::Paragraph(Runs::plain(TEXT.repeat(3 + count % 9)));
        let layout = check(&document(vec![text, Block::Table(table)]));
        let rows = layout.pages.iter().map(|page| {
            let words = page.boxes.iter().flat_map(|content| &content.lines).flat_map(|line| &line.words);
            words.filter(|word| word.shown.trim_end() == "rij").count()
        });
        let rows: Vec<usize> = rows.collect();
        assert!(rows.iter().sum::<usize>() == count && !rows.contains(&1), "{count}: {rows:?}");
    }
}

#[test]
fn a_page_full_of_headings_ends_with_something_else() {
    let heading = |number| Block::Heading { level: 2, text: Runs::plain(format!("Kop {number}")) };
    let blocks = (0..60).flat_map(|number| [heading(number), Block::Paragraph(Runs::plain("Tekst."))]).collect();
    check(&document(blocks));
}

#[test]
fn pictures_and_signs_have_their_place() {
    let area = Area::new(0.0, 0.0, 100.0, 12.0);
    let label = Label { text: "Voordeur".into(), area, align: Align::Center, size: 9.0, bold: true, paint: Paint::Ink };
    let drawing = Drawing { width: 800.0, height: 400.0, labels: vec![label], ..Drawing::default() };
    let status = Runs::plain("Zo: ").and_status(Status::NotEnoughKnown, "nog te weinig bekend");
    let layout = check(&document(vec![Block::Figure(drawing), Block::Paragraph(status)]));
    let figure = &layout.pages[0].boxes[1];
    assert!(figure.area.width < 500.0);
}

fn figure() -> Drawing {
    crate::drawing::picture("cilinder", Lang::Nl).expect("a drawing")
}

#[test]
fn a_drawing_stands_in_the_margin_of_its_card() {
    for aside in [Vec::new(), vec![Runs::plain("uw organisatie")]] {
        let Block::Card(plain) = card(1, TEXT) else { panic!("no card") };
        let layout = check(&document(vec![Block::Card(Card { aside, figure: Some(figure()), ..plain })]));
        let node = layout.tree.nodes.iter().position(|node| node.role == Role::Figure).expect("a figure");
        assert_eq!(layout.tree.nodes[node].alternative, Some(figure().description));
        let mut boxes = layout.pages[0].boxes.iter();
        let drawn = boxes.find(|content| content.node.is_some_and(|of| of.at() == node)).expect("a box");
        assert!(drawn.area.x > PAGE_WIDTH_PT / 2.0 && !drawn.shapes.is_empty());
        // Letters in it are still letters that one can read on paper.
        let words = drawn.lines.iter().flat_map(|line| &line.words);
        assert!(words.map(|word| word.size_pt).fold(f32::MAX, f32::min) >= 8.5);
    }
}

fn photo(width: u32, height: u32) -> PlacedPhoto {
    let mut bytes = std::io::Cursor::new(Vec::new());
    image::GrayImage::new(width, height).write_to(&mut bytes, image::ImageFormat::Jpeg).expect("a jpeg");
    let picture = Picture::from_jpeg(bytes.into_inner()).expect("a picture");
    PlacedPhoto { picture, description: "Foto van u: Keukenraam.".into() }
}

#[test]
fn a_photo_is_small_and_keeps_its_shape() {
    for (width, height) in [(1600, 900), (900, 1600), (40, 30), (3000, 10)] {
        let layout = check(&document(vec![Block::Photos(vec![photo(width, height)])]));
        let shown = layout.pages[0].boxes.iter().find(|content| content.picture.is_some()).expect("a photo").area;
        assert!(shown.width <= 210.5 && shown.height <= 150.5, "{shown:?}");
        let (wanted, found) = (width as f32 / height as f32, shown.width / shown.height);
        assert!((wanted / found - 1.0).abs() < 0.01, "{wanted} {found}");
    }
}

#[test]
fn short_boxes_stand_beside_each_other_and_are_read_in_their_order() {
    let boxes = |items: &[&str]| Block::Boxes(items.iter().map(|item| Runs::plain(*item)).collect());
    let layout = check(&document(vec![boxes(&["Ja", "Nee", "Weet ik niet"]), boxes(&["Ja", TEXT])]));
    let top = |words: &str| {
        let mut boxes = layout.pages[0].boxes.iter();
        let holds =
            |content: &&PageBox| content.lines.iter().any(|line| line.words.iter().any(|word| word.text() == words));
        boxes.find(holds).expect("a box").area
    };
    assert_eq!(top("Nee").y.to_bits(), top("niet").y.to_bits());
    assert!(top("Nee").x < top("niet").x);
    assert!(layout.pages[0].text().contains("Nee"));
}

fn runs() -> impl Strategy<Value = Runs> {
    proptest::collection::vec((".{0,80}", any::<bool>()), 0..4).prop_map(|parts| {
        let join = |runs: Runs, (text, bold): (String, bool)| if bold { runs.and_bold(text) } else { runs.and(text) };
        parts.into_iter().fold(Runs::default(), join)
    })
}

fn form() -> impl Strategy<Value = CardForm> {
    prop_oneof![Just(CardForm::Full), Just(CardForm::Compact), Just(CardForm::Row)]
}

fn print() -> impl Strategy<Value = Print> {
    prop_oneof![Just(Print::Normal), Just(Print::Large)]
}

fn block() -> impl Strategy<Value = Block> {
    prop_oneof![
        (1..4_u8, "[a-zé ]{1,60}")
            .prop_map(|(level, text)| Block::Heading { level, text: Runs::plain(format!("K{text}")) }),
        runs().prop_map(Block::Paragraph),
        proptest::collection::vec(runs(), 1..4).prop_map(Block::List),
        proptest::collection::vec(runs(), 1..4).prop_map(Block::Boxes),
        proptest::collection::vec("[a-z ]{1,30}", 1..9)
            .prop_map(|items| Block::Boxes(items.into_iter().map(Runs::plain).collect())),
        proptest::collection::vec((1..900_u32, 1..900_u32), 1..5)
            .prop_map(|sizes| Block::Photos(sizes.into_iter().map(|(width, height)| photo(width, height)).collect())),
        (proptest::collection::vec(runs(), 1..4), 0..3_u8)
            .prop_map(|(labels, lines)| Block::Write(Write { labels, lines })),
        (runs(), runs(), runs(), form(), any::<bool>()).prop_map(|(title, body, aside, form, drawn)| Block::Card(
            Card {
                mark: "1".into(),
                title,
                body: vec![Block::Paragraph(body)],
                aside: vec![aside],
                form,
                figure: drawn.then(figure),
            }
        )),
        proptest::collection::vec((runs(), runs()), 1..5).prop_map(|rows| Block::Table(Table {
            shares: vec![0.5, 0.5],
            header: vec![Runs::plain("Een"), Runs::plain("Twee")],
            rows: rows.into_iter().map(|(one, two)| vec![one, two]).collect(),
            ..Table::default()
        })),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    /// Any text at all: nothing is lost, said twice or out of place.
    #[test]
    fn whatever_is_written_stands_on_a_page(blocks in proptest::collection::vec(block(), 1..20), print in print()) {
        check(&Document { print, ..document(blocks) });
    }
}
