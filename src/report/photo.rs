//! A photo on paper: a JPEG as it is, upright and without metadata already.
//!
//! The bytes are not decoded here. They go into the PDF as they are; only the
//! frame header is read, for size and colours.

use std::sync::Arc;

use thiserror::Error;
use zeroize::Zeroizing;

use crate::scan::Asked;

/// A photo and the question it belongs to.
#[derive(Clone, Debug, PartialEq)]
pub struct Photo {
    /// What it was taken for.
    pub asked: Asked,
    /// The picture.
    pub picture: Picture,
}

/// A JPEG whose size is known.
#[derive(Clone, PartialEq)]
pub struct Picture {
    jpeg: Arc<Zeroizing<Vec<u8>>>,
    /// To the right.
    pub width_pixels: u16,
    /// Downwards.
    pub height_pixels: u16,
    /// Its colours.
    pub colors: Colors,
}

/// How the colours of a picture are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Colors {
    /// Black to white.
    Gray,
    /// Red, green and blue.
    Rgb,
}

/// Bytes that are no JPEG a report can show.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("not a JPEG of one or three colours with 8 bits each")]
pub struct NotAPicture;

impl Picture {
    /// From the bytes of a JPEG file.
    ///
    /// # Errors
    ///
    /// When there is no frame header in it, or one that a PDF cannot show as it is.
    pub fn from_jpeg(bytes: impl Into<Vec<u8>>) -> Result<Self, NotAPicture> {
        let jpeg = Zeroizing::new(bytes.into());
        let (width_pixels, height_pixels, colors) = frame(&jpeg).ok_or(NotAPicture)?;
        Ok(Self { jpeg: Arc::new(jpeg), width_pixels, height_pixels, colors })
    }

    /// The file's bytes.
    #[must_use]
    pub fn jpeg(&self) -> &[u8] {
        &self.jpeg
    }
}

/// Never the bytes: they would end up in logs.
impl std::fmt::Debug for Picture {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "Picture {}x{} {:?}", self.width_pixels, self.height_pixels, self.colors)
    }
}

/// Width, height and colours, from the first frame header.
fn frame(jpeg: &[u8]) -> Option<(u16, u16, Colors)> {
    const START: u8 = 0xd8;
    const SCAN: u8 = 0xda;
    /// Baseline, extended and progressive: what PDF takes.
    const FRAMES: std::ops::RangeInclusive<u8> = 0xc0..=0xc2;
    const END: u8 = 0xd9;
    // One that was cut off would show grey where the rest should be.
    let mut rest = jpeg.strip_prefix(&[0xff, START])?.strip_suffix(&[0xff, END])?;
    loop {
        let [0xff, marker, after @ ..] = rest else { return None };
        if *marker == 0xff {
            // Fill bytes may stand before a marker.
            rest = rest.get(1..)?;
            continue;
        }
        if *marker == SCAN {
            return None;
        }
        let length = usize::from(u16::from_be_bytes([*after.first()?, *after.get(1)?]));
        let segment = after.get(2..length)?;
        if FRAMES.contains(marker) {
            let [8, height_high, height_low, width_high, width_low, components, ..] = segment else { return None };
            let height = u16::from_be_bytes([*height_high, *height_low]);
            let width = u16::from_be_bytes([*width_high, *width_low]);
            let colors = match components {
                1 => Colors::Gray,
                3 => Colors::Rgb,
                _ => return None,
            };
            return (width > 0 && height > 0).then_some((width, height, colors));
        }
        rest = after.get(length..)?;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn jpeg(width: u32, height: u32) -> Vec<u8> {
        let mut bytes = std::io::Cursor::new(Vec::new());
        let image = image::RgbImage::from_pixel(width, height, image::Rgb([120, 130, 140]));
        image.write_to(&mut bytes, image::ImageFormat::Jpeg).expect("a jpeg");
        bytes.into_inner()
    }

    #[test]
    fn the_size_is_read_from_the_file() {
        let picture = Picture::from_jpeg(jpeg(40, 30)).expect("a picture");
        assert_eq!((picture.width_pixels, picture.height_pixels, picture.colors), (40, 30, Colors::Rgb));
        assert!(!format!("{picture:?}").contains("255"));
    }

    #[test]
    fn what_is_no_jpeg_or_was_cut_off_is_refused() {
        let whole = jpeg(40, 30);
        for length in [0, 1, 2, 3, 20, 100, 160] {
            assert_eq!(Picture::from_jpeg(&whole[..length]), Err(NotAPicture), "{length}");
        }
        assert_eq!(Picture::from_jpeg(*b"\x89PNG\r\n\x1a\n"), Err(NotAPicture));
    }
}
