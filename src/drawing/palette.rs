//! What each role looks like, by theme.
//!
//! Every text colour has at least 7:1 contrast on paper, card and sunk, and on
//! its own tint (WCAG AAA); a test keeps it so.

use super::Paint;

/// Red, green, blue; 0 to 255.
pub type Rgb = [u8; 3];

/// The colours of one theme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Palette {
    ink: Rgb,
    soft: Rgb,
    line: Rgb,
    border: Rgb,
    accent: [Rgb; 2],
    on_accent: Rgb,
    act_now: [Rgb; 2],
    attention: [Rgb; 2],
    not_enough_known: [Rgb; 2],
    in_order: [Rgb; 2],
    paper: Rgb,
    card: Rgb,
    sunk: Rgb,
}

impl Palette {
    /// Paper, and the window by day.
    pub const LIGHT: Self = Self {
        ink: [0x1A, 0x1F, 0x24],
        soft: [0x4A, 0x50, 0x58],
        line: [0xD8, 0xD3, 0xC8],
        border: [0x7A, 0x80, 0x86],
        accent: [[0x0A, 0x55, 0x60], [0xE9, 0xF4, 0xF4]],
        on_accent: [0xFF, 0xFF, 0xFF],
        act_now: [[0x9B, 0x1C, 0x0C], [0xFC, 0xEC, 0xE8]],
        attention: [[0x6E, 0x44, 0x00], [0xFA, 0xF0, 0xDC]],
        not_enough_known: [[0x47, 0x4C, 0x55], [0xEC, 0xED, 0xEF]],
        in_order: [[0x14, 0x57, 0x2C], [0xE4, 0xF1, 0xE7]],
        paper: [0xFA, 0xF8, 0xF4],
        card: [0xFF, 0xFF, 0xFF],
        sunk: [0xF1, 0xEE, 0xE7],
    };

    /// The window in the evening.
    pub const DARK: Self = Self {
        ink: [0xEE, 0xF0, 0xEC],
        soft: [0xB9, 0xBF, 0xC2],
        line: [0x39, 0x42, 0x4A],
        border: [0x7C, 0x86, 0x8E],
        accent: [[0x7F, 0xD0, 0xD3], [0x18, 0x30, 0x2F]],
        on_accent: [0x0E, 0x11, 0x13],
        act_now: [[0xFF, 0x9C, 0x8A], [0x3A, 0x20, 0x1C]],
        attention: [[0xF3, 0xC0, 0x6B], [0x35, 0x2A, 0x16]],
        not_enough_known: [[0xC3, 0xC8, 0xCE], [0x2A, 0x2F, 0x35]],
        in_order: [[0x8F, 0xD6, 0xA0], [0x1B, 0x30, 0x22]],
        paper: [0x14, 0x18, 0x1B],
        card: [0x1C, 0x22, 0x26],
        sunk: [0x10, 0x13, 0x16],
    };

    /// Black, white and one yellow: status is told by word and shape alone.
    pub const HIGH_CONTRAST: Self = Self {
        ink: WHITE,
        soft: WHITE,
        line: WHITE,
        border: WHITE,
        accent: [YELLOW, BLACK],
        on_accent: BLACK,
        act_now: [WHITE, BLACK],
        attention: [WHITE, BLACK],
        not_enough_known: [WHITE, BLACK],
        in_order: [WHITE, BLACK],
        paper: BLACK,
        card: BLACK,
        sunk: BLACK,
    };

    /// The colour of a role.
    #[must_use]
    pub const fn rgb(&self, paint: Paint) -> Rgb {
        match paint {
            Paint::Ink => self.ink,
            Paint::Soft => self.soft,
            Paint::Line => self.line,
            Paint::Border => self.border,
            Paint::Accent => self.accent[0],
            Paint::AccentTint => self.accent[1],
            Paint::OnAccent => self.on_accent,
            Paint::ActNow => self.act_now[0],
            Paint::ActNowTint => self.act_now[1],
            Paint::Attention => self.attention[0],
            Paint::AttentionTint => self.attention[1],
            Paint::NotEnoughKnown => self.not_enough_known[0],
            Paint::NotEnoughKnownTint => self.not_enough_known[1],
            Paint::InOrder => self.in_order[0],
            Paint::InOrderTint => self.in_order[1],
            Paint::Paper => self.paper,
            Paint::Card => self.card,
            Paint::Sunk => self.sunk,
        }
    }
}

const BLACK: Rgb = [0, 0, 0];
const WHITE: Rgb = [255, 255, 255];
const YELLOW: Rgb = [0xFF, 0xD5, 0x00];

#[cfg(test)]
mod tests {
    use super::*;

    /// Relative luminance as WCAG 2 defines it.
    fn luminance(rgb: Rgb) -> f64 {
        let [red, green, blue] = rgb.map(|channel| {
            let share = f64::from(channel) / 255.0;
            if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
        });
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    fn contrast(one: Rgb, other: Rgb) -> f64 {
        let (one, other) = (luminance(one), luminance(other));
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    #[test]
    fn every_text_colour_can_be_read() {
        let themes = [Palette::LIGHT, Palette::DARK, Palette::HIGH_CONTRAST];
        let texts = [
            (Paint::Ink, None),
            (Paint::Soft, None),
            (Paint::Accent, Some(Paint::AccentTint)),
            (Paint::ActNow, Some(Paint::ActNowTint)),
            (Paint::Attention, Some(Paint::AttentionTint)),
            (Paint::NotEnoughKnown, Some(Paint::NotEnoughKnownTint)),
            (Paint::InOrder, Some(Paint::InOrderTint)),
        ];
        for (number, theme) in themes.iter().enumerate() {
            for (text, tint) in texts {
                for ground in [Paint::Paper, Paint::Card, Paint::Sunk].into_iter().chain(tint) {
                    let ratio = contrast(theme.rgb(text), theme.rgb(ground));
                    assert!(ratio >= 7.0, "theme {number}: {text:?} on {ground:?} is {ratio:.2}");
                }
            }
            assert!(contrast(theme.rgb(Paint::OnAccent), theme.rgb(Paint::Accent)) >= 7.0);
            for ground in [Paint::Paper, Paint::Card, Paint::Sunk] {
                assert!(contrast(theme.rgb(Paint::Border), theme.rgb(ground)) >= 3.0, "theme {number}: {ground:?}");
            }
        }
    }
}
