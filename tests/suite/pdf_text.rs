//! What a PDF says, read back from its bytes: by its tags, and everywhere else.
//!
//! A small reader of its own, so that a mistake of the writer cannot hide in the
//! writer's own idea of a PDF. It knows just enough: marked content with numbers,
//! glyph codes of one or two bytes, and the table that says which letters a code stands for.

use std::collections::{BTreeMap, HashMap};

use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object, ObjectId};

/// The parts of a file that hold words.
pub struct Read {
    /// By page, then by the number of the marked piece: its letters.
    pieces: HashMap<ObjectId, BTreeMap<i64, String>>,
    /// Letters on pages that belong to no piece: header and footer.
    pub artifacts: String,
    file: Document,
}

/// One element of the structure tree that holds words.
#[derive(Debug)]
pub struct Tagged {
    /// Its type, and those of all it is part of.
    pub path: Vec<String>,
    /// What it says.
    pub text: String,
}

/// A link: its words, what it says of itself, and where it leads.
#[derive(Debug)]
pub struct Pressed {
    /// What stands there.
    pub words: String,
    /// What a reading voice says of it.
    pub says: String,
    /// A page of the web.
    pub url: Option<String>,
    /// A page of the same file, from 0.
    pub page: Option<usize>,
}

impl Read {
    /// Reads a file.
    pub fn of(bytes: &[u8]) -> Self {
        let file = Document::load_mem(bytes).expect("a readable pdf");
        let mut pieces = HashMap::new();
        let mut artifacts = String::new();
        for page in file.get_pages().into_values() {
            let fonts = fonts(&file, page);
            let content = Content::decode(&file.get_page_content(page)).expect("operators");
            pieces.insert(page, marked(&content, &fonts, &mut artifacts));
        }
        Self { pieces, artifacts, file }
    }

    /// The leaves of the structure tree in reading order.
    pub fn tagged(&self) -> Vec<Tagged> {
        let catalog = self.file.catalog().expect("a catalog");
        let root = self.dictionary(catalog.get(b"StructTreeRoot").expect("a tree"));
        let mut out = Vec::new();
        for kid in kids(root) {
            self.walk(kid, &mut Vec::new(), &mut out);
        }
        out
    }

    /// Every text string in the file outside page contents: bookmarks, metadata,
    /// alternative texts, what words say; and all of the XMP packet.
    pub fn strings(&self) -> Vec<String> {
        let mut out = Vec::new();
        for object in self.file.objects.values() {
            gather(object, &mut out);
            if let Object::Stream(stream) = object
                && stream.dict.get(b"Subtype").and_then(Object::as_name).is_ok_and(|name| name == b"XML")
            {
                out.push(String::from_utf8_lossy(&stream.content).into_owned());
            }
        }
        gather(&Object::Dictionary(self.file.trailer.clone()), &mut out);
        out
    }

    /// All of it as one text without white space and soft hyphens.
    pub fn everything(&self) -> String {
        let mut all = self.artifacts.clone();
        self.pieces.values().flat_map(BTreeMap::values).for_each(|piece| all.push_str(piece));
        // A divided word is whole in what the tree says.
        self.tagged().iter().for_each(|tagged| all.push_str(&tagged.text));
        self.strings().iter().for_each(|text| all.push_str(text));
        squeezed(&all)
    }

    /// What can be pressed, by its element in the tree.
    pub fn links(&self) -> Vec<Pressed> {
        let pages: Vec<ObjectId> = self.file.get_pages().into_values().collect();
        let elements = self.file.objects.values().filter_map(|object| object.as_dict().ok());
        let links = elements.filter(|element| element.get(b"S").and_then(Object::as_name).is_ok_and(|s| s == b"Link"));
        links
            .map(|link| {
                let mut tagged = Vec::new();
                self.walk(&Object::Dictionary(link.clone()), &mut Vec::new(), &mut tagged);
                let mut places = kids(link).into_iter().filter_map(|kid| kid.as_dict().ok()?.get(b"Obj").ok());
                let place = self.dictionary(places.next_back().expect("a place to press"));
                let action = place.get(b"A").and_then(Object::as_dict).ok();
                let page = place.get(b"Dest").and_then(Object::as_array).ok().map(|to| to[0].as_reference());
                Pressed {
                    words: tagged.iter().map(|tagged| tagged.text.as_str()).collect(),
                    says: text_of(place.get(b"Contents").expect("a description")).expect("a text"),
                    url: action.and_then(|action| text_of(action.get(b"URI").ok()?)),
                    page: page
                        .map(|page| page.expect("a page"))
                        .and_then(|id| pages.iter().position(|page| *page == id)),
                }
            })
            .collect()
    }

    fn walk(&self, element: &Object, path: &mut Vec<String>, out: &mut Vec<Tagged>) {
        let element = self.dictionary(element);
        let name = element.get(b"S").and_then(Object::as_name).expect("a type");
        path.push(String::from_utf8_lossy(name).into_owned());
        if let Ok(says) = element.get(b"ActualText") {
            out.push(Tagged { path: path.clone(), text: text_of(says).expect("a text") });
        } else if let Ok(says) = element.get(b"Alt") {
            out.push(Tagged { path: path.clone(), text: text_of(says).expect("a text") });
        } else {
            let own_page = element.get(b"Pg").and_then(Object::as_reference).ok();
            for kid in kids(element) {
                // A piece of the element's own page is told by its number alone.
                if let Ok(number) = kid.as_i64() {
                    let text = self.pieces[&own_page.expect("a page")].get(&number).expect("a piece").clone();
                    out.push(Tagged { path: path.clone(), text });
                    continue;
                }
                let dictionary = self.dictionary(kid);
                let kind = dictionary.get(b"Type").and_then(Object::as_name).unwrap_or_default();
                match kind {
                    b"MCR" => {
                        let page = dictionary.get(b"Pg").and_then(Object::as_reference).expect("a page");
                        let number = dictionary.get(b"MCID").and_then(Object::as_i64).expect("a number");
                        let text = self.pieces[&page].get(&number).expect("a piece").clone();
                        out.push(Tagged { path: path.clone(), text });
                    }
                    // A link's own place on the page has no words.
                    b"OBJR" => {}
                    _ => self.walk(kid, path, out),
                }
            }
        }
        path.pop();
    }

    fn dictionary<'a>(&'a self, object: &'a Object) -> &'a Dictionary {
        match object {
            Object::Reference(id) => self.file.get_dictionary(*id).expect("a dictionary"),
            other => other.as_dict().expect("a dictionary"),
        }
    }
}

fn kids(element: &Dictionary) -> Vec<&Object> {
    match element.get(b"K") {
        Ok(Object::Array(kids)) => kids.iter().collect(),
        Ok(kid) => vec![kid],
        Err(_) => Vec::new(),
    }
}

/// Without white space, soft hyphens and the no-break space.
pub fn squeezed(text: &str) -> String {
    text.chars().filter(|character| !character.is_whitespace() && *character != '\u{ad}').collect()
}

fn gather(object: &Object, out: &mut Vec<String>) {
    match object {
        Object::String(..) => out.extend(text_of(object)),
        Object::Array(parts) => parts.iter().for_each(|part| gather(part, out)),
        Object::Dictionary(parts) => parts.iter().for_each(|(_, part)| gather(part, out)),
        Object::Stream(stream) => stream.dict.iter().for_each(|(_, part)| gather(part, out)),
        _ => {}
    }
}

fn text_of(object: &Object) -> Option<String> {
    let bytes = object.as_str().ok()?;
    Some(match bytes.strip_prefix(&[0xfe, 0xff]) {
        Some(units) => {
            let units: Vec<u16> = units.chunks(2).map(|unit| u16::from_be_bytes([unit[0], unit[1]])).collect();
            String::from_utf16(&units).expect("sound text")
        }
        // What is no text (a hash) comes along as some letters or other.
        None => bytes.iter().map(|byte| pdf_letter(*byte)).collect(),
    })
}

/// `PDFDocEncoding`, ISO 32000-1, annex D.2.
fn pdf_letter(byte: u8) -> char {
    const FROM_128: [char; 33] = [
        '•', '†', '‡', '…', '—', '–', 'ƒ', '⁄', '‹', '›', '−', '‰', '„', '“', '”', '‘', '’', '‚', '™', 'ﬁ', 'ﬂ', 'Ł',
        'Œ', 'Š', 'Ÿ', 'Ž', 'ı', 'ł', 'œ', 'š', 'ž', '\u{fffd}', '€',
    ];
    match byte {
        0x80..=0xa0 => FROM_128[usize::from(byte - 0x80)],
        other => char::from(other),
    }
}

/// What the codes of a font stand for.
struct Letters {
    /// How many bytes a code has.
    bytes: usize,
    by_code: HashMap<u16, String>,
}

fn fonts(file: &Document, page: ObjectId) -> HashMap<Vec<u8>, Letters> {
    let fonts = file.get_page_fonts(page).expect("fonts").into_iter();
    fonts
        .map(|(name, font)| {
            let table = font.get(b"ToUnicode").and_then(Object::as_reference).expect("a table");
            let stream = file.get_object(table).and_then(Object::as_stream).expect("a stream");
            let text = stream.decompressed_content().unwrap_or_else(|_| stream.content.clone());
            let two = font.get(b"Encoding").and_then(Object::as_name).is_ok_and(|name| name == b"Identity-H");
            let by_code = letters(&String::from_utf8_lossy(&text));
            (name, Letters { bytes: if two { 2 } else { 1 }, by_code })
        })
        .collect()
}

/// Reads `<0001> <0041>` and `<0001> <0003> <0041>` lines of a table.
fn letters(table: &str) -> HashMap<u16, String> {
    let mut out = HashMap::new();
    let mut section = "";
    for line in table.lines() {
        let line = line.trim();
        if line.ends_with("beginbfchar") || line.ends_with("beginbfrange") {
            section = if line.ends_with("char") { "char" } else { "range" };
        } else if line.starts_with("endbf") {
            section = "";
        }
        let codes: Vec<&str> = line
            .split(['<', '>'])
            .map(str::trim)
            .filter(|part| !part.is_empty() && *part != "[" && *part != "]")
            .collect();
        let code = |text: &str| u16::from_str_radix(text, 16).expect("a code");
        let text = |hex: &str| {
            let units: Vec<u16> = (0..hex.len()).step_by(4).map(|at| code(&hex[at..at + 4])).collect();
            String::from_utf16(&units).expect("sound text")
        };
        match (section, codes.as_slice()) {
            ("char", [from, to]) => {
                out.insert(code(from), text(to));
            }
            ("range", [from, to, first]) => {
                let (from, to) = (code(from), code(to));
                for (step, glyph) in (from..=to).enumerate() {
                    let first = u32::from(text(first).chars().next().expect("a letter"));
                    let letter = char::from_u32(first + u32::try_from(step).expect("small")).expect("a letter");
                    out.insert(glyph, letter.to_string());
                }
            }
            _ => {}
        }
    }
    out
}

/// The letters of each numbered piece; what has no number goes to `artifacts`.
fn marked(content: &Content, fonts: &HashMap<Vec<u8>, Letters>, artifacts: &mut String) -> BTreeMap<i64, String> {
    let mut pieces: BTreeMap<i64, String> = BTreeMap::new();
    let mut open: Vec<(Option<i64>, bool)> = Vec::new();
    let mut font: Option<&Letters> = None;
    for operation in &content.operations {
        match operation.operator.as_str() {
            "BMC" => open.push((None, false)),
            "BDC" => {
                let properties = operation.operands.get(1).and_then(|object| object.as_dict().ok());
                let number = properties.and_then(|of| of.get(b"MCID").and_then(Object::as_i64).ok());
                let says = properties.and_then(|of| of.get(b"ActualText").ok()).and_then(text_of);
                if let (Some(number), Some(says)) = (number, &says) {
                    pieces.entry(number).or_default().push_str(says);
                }
                if let Some(number) = number {
                    pieces.entry(number).or_default();
                }
                open.push((number, says.is_some()));
            }
            "EMC" => {
                open.pop();
            }
            "Tf" => font = operation.operands[0].as_name().ok().and_then(|name| fonts.get(name)),
            "Tj" | "TJ" => {
                let mut shown = String::new();
                operation.operands.iter().for_each(|operand| letters_of(operand, font, &mut shown));
                match open.last() {
                    Some((Some(number), false)) => pieces.entry(*number).or_default().push_str(&shown),
                    Some((Some(_), true)) => {}
                    _ => artifacts.push_str(&shown),
                }
            }
            _ => {}
        }
    }
    pieces
}

fn letters_of(operand: &Object, font: Option<&Letters>, out: &mut String) {
    match operand {
        Object::String(bytes, _) => {
            let Some(font) = font else { return };
            for code in bytes.chunks(font.bytes) {
                let code = code.iter().fold(0, |code, byte| code << 8 | u16::from(*byte));
                out.push_str(font.by_code.get(&code).map_or("\u{fffd}", String::as_str));
            }
        }
        Object::Array(parts) => parts.iter().for_each(|part| letters_of(part, font, out)),
        _ => {}
    }
}
