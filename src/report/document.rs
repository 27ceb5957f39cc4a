//! What a report says, before it has pages.
//!
//! A [`Document`] is a list of [`Block`]s with a role each: heading, paragraph,
//! list, table, action card, figure. It holds finished sentences and knows no
//! sizes, pages or colours beyond roles, so that it can be read and compared in
//! a test. The layout turns it into pages; the order of its blocks is the order
//! in which the paper, the tags and a reading voice go.

use super::photo::Picture;
use crate::assessment::Status;
use crate::drawing::{Drawing, Paint};
use crate::words::Lang;

/// A whole report.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// Language of all its words.
    pub lang: Lang,
    /// For the title bar of a viewer; neutral.
    pub title: String,
    /// At the head of every page.
    pub header: String,
    /// At the foot of every page, left.
    pub footer: String,
    /// At the foot of every page, right; `{n}` and `{total}` are filled in.
    pub page_number: String,
    /// How large its letters are.
    pub print: Print,
    /// The content in reading order.
    pub blocks: Vec<Block>,
}

/// How large the letters are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Print {
    /// Running text of 10.5 points.
    #[default]
    Normal,
    /// "Grote letters": running text of 14 points.
    Large,
}

/// One piece of content.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// A heading; never the last on a page.
    Heading {
        /// 1 begins a section, 2 a part of it, 3 one thing.
        level: u8,
        /// Its words.
        text: Runs,
    },
    /// The report's name on its cover.
    Title(Runs),
    /// Running text.
    Paragraph(Runs),
    /// A few words that are read across a room.
    Big(Runs),
    /// Running text that stands back: dates, remarks.
    Small(Runs),
    /// Things side by side in importance.
    List(Vec<Runs>),
    /// The same, standing back: one looks something up in it.
    SmallList(Vec<Runs>),
    /// Things to tick with a pen: a box before each.
    Boxes(Vec<Runs>),
    /// The same in small letters, as wide as the page allows.
    SmallBoxes(Vec<Runs>),
    /// Something to write with a pen.
    Write(Write),
    /// A table with a header row.
    Table(Table),
    /// Something to do, or someone to call; not split when it fits on a page.
    Card(Card),
    /// A picture, as wide as the text when its own width asks for it.
    Figure(Drawing),
    /// Photos, small and side by side.
    Photos(Vec<PlacedPhoto>),
    /// What follows begins on a new page.
    PageBreak,
    /// White space, in points.
    Space(f32),
    /// Exactly one page: the first of these that fits on one, else the last.
    OnePage(Vec<Vec<Block>>),
}

/// A table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    /// Share of the width for each column; together 1.
    pub shares: Vec<f32>,
    /// Header cells, repeated on every page.
    pub header: Vec<Runs>,
    /// Rows of as many cells.
    pub rows: Vec<Vec<Runs>>,
    /// Whether it stays on one page when it fits on one.
    pub together: bool,
    /// How its rows look.
    pub form: TableForm,
}

/// How the rows of a table look.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TableForm {
    /// With room around each row.
    #[default]
    Usual,
    /// Small and close together: one looks something up in it.
    Fine,
    /// With a box to tick before every cell but the first of a row.
    Ticks,
}

/// Labels with a line behind each, to write on.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Write {
    /// Side by side, each with as much room.
    pub labels: Vec<Runs>,
    /// Whole lines under them.
    pub lines: u8,
}

/// A photo with what it shows in words.
#[derive(Clone, Debug, PartialEq)]
pub struct PlacedPhoto {
    /// The picture.
    pub picture: Picture,
    /// For who cannot see it.
    pub description: String,
}

/// How a card stands on the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CardForm {
    /// Title over body, the rest in the margin at the right.
    #[default]
    Full,
    /// The same in smaller letters, with little white.
    Compact,
    /// In little room: title and the rest at the left, body beside it.
    Row,
}

/// A card: a mark at the left, a title with text, a margin at the right.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Card {
    /// At the left: a number, mostly.
    pub mark: String,
    /// What it is about.
    pub title: Runs,
    /// Paragraphs and lists.
    pub body: Vec<Block>,
    /// Beside it, a line each: who, who pays, by when.
    pub aside: Vec<Runs>,
    /// In the margin, small: what it is about.
    pub figure: Option<Drawing>,
    /// How it stands on the page.
    pub form: CardForm,
}

/// Words with their weight and colour.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Runs(pub Vec<Run>);

/// Words of one weight and colour.
#[derive(Clone, Debug, PartialEq)]
pub struct Run {
    /// The words, or nothing for a sign.
    pub text: String,
    /// Whether they stand out.
    pub bold: bool,
    /// Their colour, where it differs from what is usual in their place.
    pub paint: Option<Paint>,
    /// The sign of a status; it stands before its word and is not read out.
    pub sign: Option<Status>,
    /// The words of a heading whose page number stands here, once the pages are
    /// known; its text is that number.
    pub page_of: Option<String>,
    /// Where a press on it leads.
    pub link: Option<Link>,
}

/// Where a press leads.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Link {
    /// A page of the web, by its whole address.
    Web(String),
    /// A letter by e-mail, by its address.
    Mail(String),
    /// A heading in the same document, by its words.
    Heading(String),
}

impl Runs {
    /// Plain words.
    pub fn plain(text: impl Into<String>) -> Self {
        Self::default().and(text)
    }

    /// Bold words.
    pub fn strong(text: impl Into<String>) -> Self {
        Self::default().and_bold(text)
    }

    /// With plain words after it.
    #[must_use]
    pub fn and(self, text: impl Into<String>) -> Self {
        self.with(text.into(), false, None)
    }

    /// With bold words after it.
    #[must_use]
    pub fn and_bold(self, text: impl Into<String>) -> Self {
        self.with(text.into(), true, None)
    }

    /// With words that stand back after it.
    #[must_use]
    pub fn and_soft(self, text: impl Into<String>) -> Self {
        self.with(text.into(), false, Some(Paint::Soft))
    }

    /// With a status after it: sign and words in its colour.
    #[must_use]
    pub fn and_status(mut self, status: Status, words: &str) -> Self {
        let (paint, _) = crate::drawing::status::paints(status);
        let sign = Some(status);
        self.0.push(Run { text: String::new(), bold: false, paint: Some(paint), sign, page_of: None, link: None });
        self.with(words.to_owned(), true, Some(paint))
    }

    /// With the number of the page after it on which a heading stands.
    #[must_use]
    pub fn and_page_of(mut self, heading: impl Into<String>) -> Self {
        // Two digits is the best guess before the pages are known.
        let text = "10".to_owned();
        let heading = heading.into();
        let link = Some(Link::Heading(heading.clone()));
        self.0.push(Run { text, bold: false, paint: None, sign: None, page_of: Some(heading), link });
        self
    }

    /// With the address of a page of the web after it; on paper without
    /// `https://`.
    #[must_use]
    pub fn and_web(mut self, url: &str) -> Self {
        let text = url.trim_start_matches("https://").trim_end_matches('/').to_owned();
        let link = Some(Link::Web(url.to_owned()));
        self.0.push(Run { text, bold: false, paint: Some(Paint::Accent), sign: None, page_of: None, link });
        self
    }

    /// With an address for e-mail after it.
    #[must_use]
    pub fn and_mail(mut self, address: &str) -> Self {
        let (text, link) = (address.to_owned(), Some(Link::Mail(address.to_owned())));
        self.0.push(Run { text, bold: false, paint: Some(Paint::Accent), sign: None, page_of: None, link });
        self
    }

    /// With other runs after it.
    #[must_use]
    pub fn and_runs(mut self, other: Self) -> Self {
        self.0.extend(other.0);
        self
    }

    /// Whether there are no words in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|run| run.text.is_empty() && run.sign.is_none())
    }

    /// The words alone.
    #[must_use]
    pub fn text(&self) -> String {
        self.0.iter().map(|run| run.text.as_str()).collect()
    }

    fn with(mut self, text: String, bold: bool, paint: Option<Paint>) -> Self {
        if !text.is_empty() {
            self.0.push(Run { text, bold, paint, sign: None, page_of: None, link: None });
        }
        self
    }
}

impl Document {
    /// All words in reading order, a line for each paragraph, cell or item; of
    /// a figure its description.
    #[must_use]
    pub fn text(&self) -> String {
        let mut out = String::new();
        for block in &self.blocks {
            block.write_text(&mut out);
        }
        out
    }
}

impl Block {
    /// Calls `change` with all words of this block.
    pub fn each_runs(&mut self, change: &mut impl FnMut(&mut Runs)) {
        match self {
            Self::Heading { text, .. }
            | Self::Title(text)
            | Self::Paragraph(text)
            | Self::Small(text)
            | Self::Big(text) => change(text),
            Self::List(items) | Self::SmallList(items) | Self::Boxes(items) | Self::SmallBoxes(items) => {
                items.iter_mut().for_each(change);
            }
            Self::Write(write) => write.labels.iter_mut().for_each(change),
            Self::Table(table) => table.header.iter_mut().chain(table.rows.iter_mut().flatten()).for_each(change),
            Self::Card(card) => {
                change(&mut card.title);
                card.body.iter_mut().for_each(|block| block.each_runs(change));
                card.aside.iter_mut().for_each(change);
            }
            Self::OnePage(variants) => variants.iter_mut().flatten().for_each(|block| block.each_runs(change)),
            Self::Figure(_) | Self::Photos(_) | Self::PageBreak | Self::Space(_) => {}
        }
    }

    /// Adds the words of this block, in reading order.
    pub fn write_text(&self, out: &mut String) {
        let mut line = |text: &str| {
            if !text.is_empty() {
                out.push_str(text);
                out.push('\n');
            }
        };
        match self {
            Self::Heading { text, .. }
            | Self::Title(text)
            | Self::Big(text)
            | Self::Paragraph(text)
            | Self::Small(text) => {
                line(&text.text());
            }
            Self::Write(write) => write.labels.iter().for_each(|label| line(&label.text())),
            Self::List(items) | Self::SmallList(items) | Self::Boxes(items) | Self::SmallBoxes(items) => {
                for item in items {
                    line(&item.text());
                }
            }
            Self::Table(table) => {
                table.header.iter().chain(table.rows.iter().flatten()).for_each(|cell| line(&cell.text()));
            }
            Self::Card(card) => {
                line(&card.mark);
                line(&card.title.text());
                if card.form == CardForm::Row {
                    card.aside.iter().for_each(|aside| line(&aside.text()));
                }
                card.body.iter().for_each(|block| block.write_text(out));
                if card.form != CardForm::Row {
                    card.aside.iter().filter(|aside| !aside.is_empty()).for_each(|aside| {
                        out.push_str(&aside.text());
                        out.push('\n');
                    });
                }
                if let Some(figure) = &card.figure {
                    out.push_str(&figure.description);
                    out.push('\n');
                }
            }
            Self::Figure(drawing) => line(&drawing.description),
            Self::Photos(photos) => photos.iter().for_each(|photo| line(&photo.description)),
            Self::PageBreak | Self::Space(_) => {}
            Self::OnePage(variants) => {
                if let Some(first) = variants.first() {
                    for block in first {
                        block.write_text(out);
                    }
                }
            }
        }
    }
}
