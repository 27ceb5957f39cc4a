//! A photo, made fit to be kept.
//!
//! A phone writes into a photo where and when it was made, with what, and often
//! a small copy of it. A photo of a door in a vault should show the door and
//! tell nothing else. So a photo is decoded to its bare pixels, turned upright,
//! made smaller, and written anew; nothing of the old file is copied.
//!
//! Photos come from outside and can be made to harm: the kind is told by the
//! content and never by the name, the size is read before any memory is taken
//! for it, and a mistake in a decoder ends here.

mod complete;
mod kind;
mod upright;

use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

use image::codecs::jpeg::JpegEncoder;
use image::error::ImageError;
use image::{DynamicImage, ExtendedColorType, ImageDecoder as _, ImageReader, Limits, RgbImage};
use zeroize::Zeroizing;

use crate::words::{Lang, photo as words};

pub use kind::OtherKind;

/// The largest file that is read as a photo.
pub const LARGEST_BYTES: usize = 64 << 20;
/// The most pixels a photo may have.
const MOST_PIXELS: u64 = 64_000_000;
/// The most memory a decoder may take for pixels: enough for that many, in four
/// bytes each.
const MOST_MEMORY_BYTES: u64 = 4 * MOST_PIXELS;
/// The longer side of a photo that is kept.
const LONGEST_SIDE_PIXELS: u32 = 1600;
/// Above this a photo is written once more, coarser.
const AIM_BYTES: usize = 1 << 20;
/// From good to coarse; in the last one it stays.
const QUALITIES: [u8; 4] = [80, 70, 60, 45];

/// A photo as it is kept.
#[derive(Debug)]
pub struct Prepared {
    /// The bytes: JPEG without any metadata.
    pub jpeg: Zeroizing<Vec<u8>>,
    /// How wide it is, upright.
    pub width_pixels: u32,
    /// How high it is, upright.
    pub height_pixels: u32,
}

/// Why a photo cannot be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PhotoError {
    /// No picture, whatever its name says.
    #[error("not a picture")]
    NotAPhoto,
    /// A picture, of a kind that is not read.
    #[error("a picture of another kind")]
    OtherKind(OtherKind),
    /// The end is missing.
    #[error("the end is missing")]
    Truncated,
    /// It cannot be read.
    #[error("damaged")]
    Damaged,
    /// More pixels than memory is taken for.
    #[error("too many pixels: {width_pixels} x {height_pixels}")]
    TooLarge {
        /// How wide it says it is.
        width_pixels: u32,
        /// How high it says it is.
        height_pixels: u32,
    },
    /// More bytes than [`LARGEST_BYTES`].
    #[error("too many bytes")]
    TooManyBytes,
}

impl PhotoError {
    /// What is wrong and what to do, in one language.
    #[must_use]
    pub fn sentence(self, lang: Lang) -> String {
        match self {
            Self::NotAPhoto => words::NOT_A_PHOTO.get(lang).to_owned(),
            Self::OtherKind(kind) => words::OTHER_KIND.with(lang, &[("kind", kind.name(lang))]),
            Self::Truncated => words::TRUNCATED.get(lang).to_owned(),
            Self::Damaged => words::DAMAGED.get(lang).to_owned(),
            Self::TooLarge { width_pixels, height_pixels } => {
                let (width, height) = (width_pixels.to_string(), height_pixels.to_string());
                words::TOO_LARGE.with(lang, &[("width", &width), ("height", &height)])
            }
            Self::TooManyBytes => words::TOO_MANY_BYTES.get(lang).to_owned(),
        }
    }
}

/// Makes a photo fit to be kept: upright, no longer than 1600 pixels, about a
/// megabyte at most, and nothing in it but pixels. Slow for a large one; call it
/// outside the thread that draws.
///
/// # Errors
///
/// When it is no photo of a kind that is read, is not whole, or is too large.
pub fn prepare(bytes: &[u8]) -> Result<Prepared, PhotoError> {
    if bytes.len() > LARGEST_BYTES {
        return Err(PhotoError::TooManyBytes);
    }
    let format = kind::of(bytes)?;
    // A mistake in a decoder must not cost anyone an evening's answers. What it
    // held is gone with it: nothing here outlives the call.
    let work = || write(&pixels(bytes, format)?);
    catch_unwind(AssertUnwindSafe(work)).unwrap_or(Err(PhotoError::Damaged))
}

/// The bare pixels: upright, on white, no longer than allowed.
fn pixels(bytes: &[u8], format: image::ImageFormat) -> Result<Wiped, PhotoError> {
    if format == image::ImageFormat::Jpeg && !complete::jpeg(bytes) {
        return Err(PhotoError::Truncated);
    }
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut limits = Limits::default();
    limits.max_alloc = Some(MOST_MEMORY_BYTES);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(|error| reason(&error))?;
    let (width_pixels, height_pixels) = decoder.dimensions();
    let too_large = PhotoError::TooLarge { width_pixels, height_pixels };
    let many = u64::from(width_pixels) * u64::from(height_pixels) > MOST_PIXELS;
    if many || decoder.total_bytes() > MOST_MEMORY_BYTES {
        return Err(too_large);
    }
    // A photo without a readable direction is as it is.
    let orientation = decoder.orientation().unwrap_or(image::metadata::Orientation::NoTransforms);
    let whole = DynamicImage::from_decoder(decoder).map_err(|error| match reason(&error) {
        PhotoError::TooLarge { .. } => too_large,
        other => other,
    })?;
    let whole = Wiped(whole);
    let mut small = Wiped(upright::smaller(&whole.0, LONGEST_SIDE_PIXELS));
    drop(whole);
    small.0.apply_orientation(orientation);
    Ok(small)
}

fn write(photo: &Wiped) -> Result<Prepared, PhotoError> {
    let on_white = Wiped(DynamicImage::ImageRgb8(upright::on_white(&photo.0)));
    let DynamicImage::ImageRgb8(flat) = &on_white.0 else { return Err(PhotoError::Damaged) };
    let mut jpeg = Zeroizing::new(Vec::new());
    for quality in QUALITIES {
        jpeg = encoded(flat, quality)?;
        if jpeg.len() <= AIM_BYTES {
            break;
        }
    }
    Ok(Prepared { jpeg, width_pixels: flat.width(), height_pixels: flat.height() })
}

fn encoded(flat: &RgbImage, quality: u8) -> Result<Zeroizing<Vec<u8>>, PhotoError> {
    // Room enough that it does not grow, and so leaves no copies behind.
    let mut jpeg = Zeroizing::new(Vec::with_capacity(flat.as_raw().len()));
    let mut encoder = JpegEncoder::new_with_quality(&mut *jpeg, quality);
    let written = encoder.encode(flat.as_raw(), flat.width(), flat.height(), ExtendedColorType::Rgb8);
    written.map_err(|_| PhotoError::Damaged)?;
    Ok(jpeg)
}

fn reason(error: &ImageError) -> PhotoError {
    match error {
        ImageError::IoError(error) if error.kind() == std::io::ErrorKind::UnexpectedEof => PhotoError::Truncated,
        ImageError::Limits(_) => PhotoError::TooLarge { width_pixels: 0, height_pixels: 0 },
        _ => PhotoError::Damaged,
    }
}

/// Pixels that are cleared when they are no longer needed.
struct Wiped(DynamicImage);

impl Drop for Wiped {
    fn drop(&mut self) {
        let pixels = std::mem::replace(&mut self.0, DynamicImage::new_luma8(0, 0));
        drop(Zeroizing::new(pixels.into_bytes()));
    }
}

#[cfg(test)]
mod tests;
