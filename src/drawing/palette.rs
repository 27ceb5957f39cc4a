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
        ink: hex(0x1A_1F_24),
        soft: hex(0x4A_50_58),
        line: hex(0xD8_D3_C8),
        border: hex(0x7A_80_86),
        accent: [hex(0x0A_55_60), hex(0xE9_F4_F4)],
        on_accent: hex(0xFF_FF_FF),
        act_now: [hex(0x9B_1C_0C), hex(0xFC_EC_E8)],
        attention: [hex(0x6E_44_00), hex(0xFA_F0_DC)],
        not_enough_known: [hex(0x47_4C_55), hex(0xEC_ED_EF)],
        in_order: [hex(0x14_57_2C), hex(0xE4_F1_E7)],
        paper: hex(0xFA_F8_F4),
        card: hex(0xFF_FF_FF),
        sunk: hex(0xF1_EE_E7),
    };

    /// The window in the evening.
    pub const DARK: Self = Self {
        ink: hex(0xEE_F0_EC),
        soft: hex(0xB9_BF_C2),
        line: hex(0x39_42_4A),
        border: hex(0x7C_86_8E),
        accent: [hex(0x7F_D0_D3), hex(0x18_30_2F)],
        on_accent: hex(0x0E_11_13),
        act_now: [hex(0xFF_9C_8A), hex(0x3A_20_1C)],
        attention: [hex(0xF3_C0_6B), hex(0x35_2A_16)],
        not_enough_known: [hex(0xC3_C8_CE), hex(0x2A_2F_35)],
        in_order: [hex(0x8F_D6_A0), hex(0x1B_30_22)],
        paper: hex(0x14_18_1B),
        card: hex(0x1C_22_26),
        sunk: hex(0x10_13_16),
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
const YELLOW: Rgb = hex(0xFF_D5_00);

const fn hex(rgb: u32) -> Rgb {
    let [_, red, green, blue] = rgb.to_be_bytes();
    [red, green, blue]
}

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
