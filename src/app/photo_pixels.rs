//! Photos that this program wrote, as pixels to paint.

use std::sync::Arc;

use super::photos::{Form, Job, On, OnPaper, Picture, Shown};
use crate::report;

/// A photo as pixels; nothing when it cannot be read.
pub fn painted(jpeg: &[u8]) -> Option<Picture> {
    decoded(jpeg).map(pixels)
}

/// A photo for a report. It is small on the page: what is painted need not be
/// larger than the page at its largest shows.
pub fn on_paper(name: String, jpeg: &[u8]) -> Option<Arc<OnPaper>> {
    const WIDTH_PIXELS: u32 = 1120;
    const HEIGHT_PIXELS: u32 = 800;
    let mut image = decoded(jpeg)?;
    if image.width() > WIDTH_PIXELS || image.height() > HEIGHT_PIXELS {
        image = image.thumbnail(WIDTH_PIXELS, HEIGHT_PIXELS);
    }
    let jpeg = report::Picture::from_jpeg(jpeg).ok()?;
    Some(Arc::new(OnPaper { name, jpeg, painted: pixels(image) }))
}

/// A photo from memory, where it is shown.
pub fn shown(job: Job) -> Shown {
    let Job { name, ready, on } = job;
    let jpeg = &ready.0.jpeg;
    let form = match on {
        On::Card => Form::Card(painted(jpeg).map(Arc::new)),
        On::Paper => Form::Paper(on_paper(name.clone(), jpeg)),
    };
    Shown { name, form }
}

fn decoded(jpeg: &[u8]) -> Option<image::DynamicImage> {
    image::load_from_memory_with_format(jpeg, image::ImageFormat::Jpeg).ok()
}

fn pixels(image: image::DynamicImage) -> Picture {
    let rgb = image.into_rgb8();
    let (width, height) = (rgb.width() as usize, rgb.height() as usize);
    Picture { width, height, rgb: rgb.into_raw().into() }
}
