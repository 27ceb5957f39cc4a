//! Smaller, and on white.

use image::imageops::FilterType;
use image::{DynamicImage, Rgb, RgbImage};

/// The photo with its longer side no longer than this.
pub(super) fn smaller(photo: &DynamicImage, longest: u32) -> DynamicImage {
    let side = photo.width().max(photo.height());
    if side <= longest {
        photo.clone()
    } else if side >= 2 * longest {
        // Averages whole squares of pixels: good when they are large, and
        // without a second copy in memory.
        photo.thumbnail(longest, longest)
    } else {
        photo.resize(longest, longest, FilterType::Triangle)
    }
}

/// What is see-through becomes white, as on paper.
pub(super) fn on_white(photo: &DynamicImage) -> RgbImage {
    if !photo.color().has_alpha() {
        return photo.to_rgb8();
    }
    let seen = photo.to_rgba8();
    let mut flat = RgbImage::new(seen.width(), seen.height());
    for (from, to) in seen.pixels().zip(flat.pixels_mut()) {
        let [red, green, blue, alpha] = from.0.map(u32::from);
        let over = |value: u32| ((value * alpha + 255 * (255 - alpha) + 127) / 255) as u8;
        *to = Rgb([over(red), over(green), over(blue)]);
    }
    flat
}
