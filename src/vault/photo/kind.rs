//! What kind of picture a file is, by its content.

use image::ImageFormat;

use super::PhotoError;
use crate::words::{Lang, photo as words};

/// A kind of picture that is recognised and not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OtherKind {
    /// What iPhones write unless told otherwise.
    Heic,
    /// A newer kind of the web.
    Avif,
    /// A kind of the web.
    WebP,
    /// Small animations.
    Gif,
    /// Scanners and cameras.
    Tiff,
    /// Old Windows.
    Bmp,
    /// Any other.
    Unnamed,
}

impl OtherKind {
    /// Its name.
    #[must_use]
    pub const fn name(self, lang: Lang) -> &'static str {
        match self {
            Self::Heic => "HEIC",
            Self::Avif => "AVIF",
            Self::WebP => "WebP",
            Self::Gif => "GIF",
            Self::Tiff => "TIFF",
            Self::Bmp => "BMP",
            Self::Unnamed => words::A_KIND_WE_CANNOT_READ.get(lang),
        }
    }
}

/// JPEG or PNG; anything else is named or no photo at all.
pub(super) fn of(bytes: &[u8]) -> Result<ImageFormat, PhotoError> {
    if let Some(kind) = brand(bytes) {
        return Err(PhotoError::OtherKind(kind));
    }
    let other = match image::guess_format(bytes) {
        Ok(format @ (ImageFormat::Jpeg | ImageFormat::Png)) => return Ok(format),
        // Two letters, with which a text can begin as well: then the length of
        // the file stands next.
        Ok(ImageFormat::Bmp) if !says_its_length(bytes) => return Err(PhotoError::NotAPhoto),
        Ok(ImageFormat::Bmp) => OtherKind::Bmp,
        Ok(ImageFormat::WebP) => OtherKind::WebP,
        Ok(ImageFormat::Gif) => OtherKind::Gif,
        Ok(ImageFormat::Tiff) => OtherKind::Tiff,
        Ok(ImageFormat::Avif) => OtherKind::Avif,
        // Formats of pictures that begin with plain letters ("P3") are told
        // from a text by nothing: call them what they look like.
        Ok(ImageFormat::Pnm) | Err(_) => return Err(PhotoError::NotAPhoto),
        Ok(_) => OtherKind::Unnamed,
    };
    Err(PhotoError::OtherKind(other))
}

fn says_its_length(bytes: &[u8]) -> bool {
    let length = bytes.get(2..6).and_then(|bytes| bytes.try_into().ok()).map(u32::from_le_bytes);
    length.is_some_and(|length| length as usize == bytes.len())
}

/// Kinds that share one container say their name after `ftyp`.
fn brand(bytes: &[u8]) -> Option<OtherKind> {
    if bytes.get(4..8)? != b"ftyp" {
        return None;
    }
    match bytes.get(8..12)? {
        b"heic" | b"heix" | b"heim" | b"heis" | b"hevc" | b"hevx" | b"mif1" | b"msf1" => Some(OtherKind::Heic),
        b"avif" | b"avis" => Some(OtherKind::Avif),
        _ => None,
    }
}
