//! What is remembered besides scans: language, colours, sizes and times.
//!
//! `settings.json` holds nothing of a scan. A file that cannot be read gives
//! the defaults, and the window says so; it is replaced at the next change.

use serde_json::{Value, json};

use super::guard::Times;
use super::kit::theme::Theme;
use crate::words::Lang;

/// The file's name in the folder of the vault.
pub const FILE_NAME: &str = "settings.json";
/// Longest file that is read.
pub const MAX_BYTES: usize = 64 * 1024;

/// What can be set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settings {
    /// The language.
    pub lang: Lang,
    /// The colours.
    pub theme: Theme,
    /// How large everything is.
    pub size_percent: u16,
    /// When it is covered and locked.
    pub times: Times,
    /// Whether the system is asked to keep the window out of pictures.
    pub block_capture: bool,
}

impl Settings {
    /// Sizes that can be chosen.
    pub const SIZES: [u16; 5] = [100, 125, 150, 175, 200];
}

impl Default for Settings {
    fn default() -> Self {
        Self { lang: Lang::Nl, theme: Theme::Light, size_percent: 100, times: Times::default(), block_capture: true }
    }
}

impl Settings {
    /// As a file.
    pub fn to_bytes(self) -> Vec<u8> {
        let file = json!({
            "kind": "huisscan-settings", "format": 1,
            "language": self.lang.code(),
            "colours": theme_code(self.theme),
            "size_percent": self.size_percent,
            "cover_after_minutes": self.times.cover_mins,
            "lock_after_minutes": self.times.lock_mins,
            "block_capture": self.block_capture,
        });
        let mut bytes = serde_json::to_vec_pretty(&file).unwrap_or_default();
        bytes.push(b'\n');
        bytes
    }

    /// From a file; nothing when it is not one of ours or holds a value that
    /// cannot be.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let file: Value = serde_json::from_slice(bytes).ok()?;
        if file["kind"] != "huisscan-settings" || file["format"] != 1 {
            return None;
        }
        let mins = |name: &str| u16::try_from(file[name].as_u64()?).ok().filter(|mins| (1..=600).contains(mins));
        let size_percent = u16::try_from(file["size_percent"].as_u64()?).ok()?;
        Some(Self {
            lang: Lang::from_code(file["language"].as_str()?)?,
            theme: Theme::ALL.into_iter().find(|theme| file["colours"] == theme_code(*theme))?,
            size_percent: (50..=400).contains(&size_percent).then_some(size_percent)?,
            times: Times { cover_mins: mins("cover_after_minutes")?, lock_mins: mins("lock_after_minutes")? },
            block_capture: file["block_capture"].as_bool()?,
        })
    }
}

const fn theme_code(theme: Theme) -> &'static str {
    match theme {
        Theme::Light => "light",
        Theme::Dark => "dark",
        Theme::HighContrast => "high-contrast",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_are_read_back_as_written() {
        for theme in Theme::ALL {
            let settings = Settings {
                lang: Lang::En,
                theme,
                size_percent: 150,
                times: Times { cover_mins: 1, lock_mins: 60 },
                block_capture: false,
            };
            assert_eq!(Settings::from_bytes(&settings.to_bytes()), Some(settings));
        }
    }

    #[test]
    fn a_broken_file_is_no_settings() {
        let good = String::from_utf8(Settings::default().to_bytes()).expect("text");
        assert!(Settings::from_bytes(good.as_bytes()).is_some());
        for (from, to) in [
            ("\"format\": 1", "\"format\": 2"),
            ("\"nl\"", "\"de\""),
            ("\"light\"", "\"rood\""),
            ("100", "9"),
            ("\"cover_after_minutes\": 2", "\"cover_after_minutes\": 0"),
            ("{", "["),
        ] {
            let broken = good.replacen(from, to, 1);
            assert_ne!(broken, good, "{from}");
            assert_eq!(Settings::from_bytes(broken.as_bytes()), None, "{from}");
        }
    }
}
