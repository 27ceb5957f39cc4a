//! From letters to glyphs: each word is shaped once.
//!
//! Shaping picks glyphs and their distances (kerning) with the tables of the
//! font itself. A word costs the same wherever it stands, so shaped words are
//! remembered for as long as a document is laid out.
//!
//! Kerning goes in hundredths of the letter size, a tenth of a point in running
//! text: nobody sees a finer step, and each one is a number in the file.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock};

use harfrust::{Direction, Feature, FontRef, ShapeOptions, ShapePlan, Shaper, ShaperData, Tag, UnicodeBuffer, script};

use super::page::Glyph;
use crate::drawing::typeface::Face;

/// A shaped piece of text.
#[derive(Clone, Debug)]
pub struct Shaped {
    /// The text.
    pub text: Arc<str>,
    /// Its glyphs.
    pub glyphs: Arc<[Glyph]>,
    /// Width, in thousandths of the letter size.
    pub width: i32,
}

/// A weight with all that shaping it needs; made once per process.
struct Prepared {
    font: FontRef<'static>,
    data: ShaperData,
    plan: ShapePlan,
    /// Of each glyph by itself.
    widths: Vec<i16>,
}

impl Prepared {
    /// How far the glyph after this one is, when the font says `advance`.
    fn advance(&self, glyph: u16, advance: i16) -> i16 {
        let width = self.widths.get(usize::from(glyph)).copied().unwrap_or(advance);
        let kerning = f32::from(advance) - f32::from(width);
        width + (kerning / KERNING_STEP).round() as i16 * KERNING_STEP as i16
    }
}

/// In thousandths of the letter size.
const KERNING_STEP: f32 = 10.0;

/// Letters stay letters: a ligature would have to be taken apart again for who
/// searches or listens.
static FEATURES: LazyLock<[Feature; 2]> =
    LazyLock::new(|| [b"liga", b"clig"].map(|tag| Feature::new(Tag::new(tag), 0, ..)));

static FACES: LazyLock<[Option<Prepared>; 2]> = LazyLock::new(|| {
    Face::ALL.map(|face| {
        let font = FontRef::new(face.bytes()).ok()?;
        let data = ShaperData::new(&font);
        let plan = {
            let shaper = data.shaper(&font).build();
            ShapePlan::new(&shaper, Direction::LeftToRight, Some(script::LATIN), None, &*FEATURES)
        };
        Some(Prepared { font, data, plan, widths: face.glyph_widths() })
    })
});

/// Shapes text in both weights.
#[derive(Default)]
pub struct Shaping {
    shapers: [Option<Shaper<'static>>; 2],
    known: [HashMap<Box<str>, Shaped>; 2],
    buffer: Option<UnicodeBuffer>,
}

impl Shaping {
    /// With both weights loaded.
    #[must_use]
    pub fn new() -> Self {
        let shapers = FACES.each_ref().map(|face| face.as_ref().map(|face| face.data.shaper(&face.font).build()));
        Self { shapers, ..Self::default() }
    }

    /// Shapes a piece of text on one line.
    pub fn shape(&mut self, face: Face, text: &str) -> Shaped {
        let known = &mut self.known[face as usize];
        if let Some(shaped) = known.get(text) {
            return shaped.clone();
        }
        let prepared = FACES.get(face as usize).and_then(Option::as_ref);
        let (Some(shaper), Some(prepared)) = (&self.shapers[face as usize], prepared) else {
            return Shaped { text: text.into(), glyphs: Arc::from([]), width: 0 };
        };
        let mut buffer = self.buffer.take().unwrap_or_default();
        buffer.push_str(text);
        buffer.set_direction(Direction::LeftToRight);
        buffer.set_script(script::LATIN);
        let options = ShapeOptions::new().plan(Some(&prepared.plan)).features(&*FEATURES);
        let output = shaper.shape(buffer, options);
        let infos = output.glyph_infos();
        let mut glyphs = Vec::with_capacity(infos.len());
        for (place, (info, position)) in infos.iter().zip(output.glyph_positions()).enumerate() {
            let start = info.cluster;
            let first_of_cluster = place == 0 || infos[place - 1].cluster != start;
            let end = infos[place..].iter().map(|info| info.cluster).find(|cluster| *cluster > start);
            let end = end.unwrap_or(text.len() as u32);
            let id = u16::try_from(info.glyph_id).unwrap_or(0);
            glyphs.push(Glyph {
                id,
                advance: prepared.advance(id, i16::try_from(position.x_advance).unwrap_or(0)),
                start: u16::try_from(start).unwrap_or(u16::MAX),
                len: if first_of_cluster { u16::try_from(end - start).unwrap_or(0) } else { 0 },
            });
        }
        self.buffer = Some(output.clear());
        let width = glyphs.iter().map(|glyph| i32::from(glyph.advance)).sum();
        let result = Shaped { text: text.into(), glyphs: glyphs.into(), width };
        known.insert(text.into(), result.clone());
        result
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kerning_comes_from_the_font() {
        let mut shaping = Shaping::new();
        let together = shaping.shape(Face::Regular, "AV").width;
        let apart = shaping.shape(Face::Regular, "A").width + shaping.shape(Face::Regular, "V").width;
        assert!(together < apart, "{together} {apart}");
    }

    #[test]
    fn every_glyph_knows_its_letters() {
        let mut shaping = Shaping::new();
        let shaped = shaping.shape(Face::Bold, "coöfficiënt");
        let letters: String = shaped
            .glyphs
            .iter()
            .map(|glyph| &shaped.text[usize::from(glyph.start)..usize::from(glyph.start + glyph.len)])
            .collect();
        assert_eq!(letters, "coöfficiënt");
        assert_eq!(shaped.glyphs.len(), 11);
    }
}
