//! The one typeface of window and paper: Atkinson Hyperlegible Next.
//!
//! Made for low vision, in two weights. It has all Dutch letters, but no arrows,
//! check marks or stars: those are drawn. Both measures and glyphs come from the
//! same bytes, so that what is measured is what is painted.

use std::sync::LazyLock;

use skrifa::instance::{LocationRef, Size};
use skrifa::{FontRef, MetadataProvider};

/// Units per em of both weights; advances are thousandths of the size.
pub const UNITS_PER_EM: f32 = 1000.0;
/// From the baseline up, as a share of the size.
pub const ASCENT: f32 = 0.984;
/// From the baseline down, as a share of the size.
pub const DESCENT: f32 = 0.316;

/// A weight of the typeface.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Face {
    /// For running text.
    #[default]
    Regular,
    /// For headings and what counts.
    Bold,
}

impl Face {
    /// Both weights.
    pub const ALL: [Self; 2] = [Self::Regular, Self::Bold];

    /// The font file.
    #[must_use]
    pub const fn bytes(self) -> &'static [u8] {
        match self {
            Self::Regular => include_bytes!("../../assets/fonts/AtkinsonHyperlegibleNext-Regular.ttf"),
            Self::Bold => include_bytes!("../../assets/fonts/AtkinsonHyperlegibleNext-Bold.ttf"),
        }
    }

    /// Its name in a PDF.
    #[must_use]
    pub const fn postscript_name(self) -> &'static str {
        match self {
            Self::Regular => "AtkinsonHyperlegibleNext-Regular",
            Self::Bold => "AtkinsonHyperlegibleNext-Bold",
        }
    }

    /// The glyph of a character, if it has one.
    #[must_use]
    pub fn glyph(self, character: char) -> Option<u16> {
        let glyph = self.font()?.charmap().map(character)?;
        u16::try_from(glyph.to_u32()).ok().filter(|glyph| *glyph != 0)
    }

    /// How wide a line of text is, without kerning (so at most a little too
    /// wide); a character it lacks counts as one em.
    #[must_use]
    pub fn width(self, text: &str, size: f32) -> f32 {
        let advances = self.advances();
        let units: f32 = text
            .chars()
            .map(|character| {
                let place = u32::from(character) as usize;
                advances.get(place).copied().unwrap_or(UNITS_PER_EM)
            })
            .sum();
        units * size / UNITS_PER_EM
    }

    /// How wide each glyph of the font is by itself, in thousandths of the size,
    /// by its number.
    #[must_use]
    pub fn glyph_widths(self) -> Vec<i16> {
        let Some(font) = self.font() else { return Vec::new() };
        let metrics = font.glyph_metrics(Size::unscaled(), LocationRef::default());
        let width = |glyph: u32| metrics.advance_width(glyph.into()).unwrap_or(UNITS_PER_EM) as i16;
        (0..metrics.glyph_count()).map(width).collect()
    }

    fn font(self) -> Option<FontRef<'static>> {
        FontRef::new(self.bytes()).ok()
    }

    /// Advances by code point, for all that a Dutch text is made of.
    fn advances(self) -> &'static [f32] {
        static REGULAR: LazyLock<Vec<f32>> = LazyLock::new(|| Face::Regular.measured());
        static BOLD: LazyLock<Vec<f32>> = LazyLock::new(|| Face::Bold.measured());
        match self {
            Self::Regular => &REGULAR,
            Self::Bold => &BOLD,
        }
    }

    fn measured(self) -> Vec<f32> {
        let Some(font) = self.font() else { return Vec::new() };
        let charmap = font.charmap();
        let metrics = font.glyph_metrics(Size::unscaled(), LocationRef::default());
        // Up to the general punctuation and the euro sign.
        (0..0x2100_u32)
            .map(|code| charmap.map(code).and_then(|glyph| metrics.advance_width(glyph)).unwrap_or(UNITS_PER_EM))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_weights_have_what_dutch_needs_and_lack_what_we_draw() {
        for face in Face::ALL {
            for character in "aZ0 éëïöüÉÏÖ€×½≥≤…–“”‘’•·".chars() {
                assert!(face.glyph(character).is_some(), "{face:?} {character}");
            }
            for character in "★→✓".chars() {
                assert!(face.glyph(character).is_none(), "{face:?} {character}");
            }
        }
        assert!(Face::Bold.width("Voordeur", 10.0) > Face::Regular.width("Voordeur", 10.0));
    }
}
