//! The window's icon, drawn: a house with a keyhole, in our one colour.

use eframe::egui::IconData;

use crate::drawing::{Paint, Palette};

const SIZE: u32 = 64;

/// The icon; without one egui would show its own.
pub fn icon() -> IconData {
    let mut rgba = Vec::with_capacity((SIZE * SIZE * 4) as usize);
    for y in 0..SIZE {
        for x in 0..SIZE {
            rgba.extend(pixel(x as f32 + 0.5, y as f32 + 0.5));
        }
    }
    IconData { rgba, width: SIZE, height: SIZE }
}

/// One pixel, its alpha the share of sixteen points within it that lie inside.
fn pixel(x: f32, y: f32) -> [u8; 4] {
    let mut house = 0_u16;
    let mut hole = 0_u16;
    for step in 0..16_u8 {
        let (dx, dy) = (f32::from(step % 4) / 4.0 - 0.375, f32::from(step / 4) / 4.0 - 0.375);
        if in_house(x + dx, y + dy) {
            house += 1;
            if in_keyhole(x + dx, y + dy) {
                hole += 1;
            }
        }
    }
    let [ink, paper] = [Paint::Accent, Paint::Paper].map(|paint| Palette::LIGHT.rgb(paint));
    let share = if house == 0 { 0.0 } else { f32::from(hole) / f32::from(house) };
    let mix = |place: usize| (f32::from(ink[place]) * (1.0 - share) + f32::from(paper[place]) * share) as u8;
    let alpha = u8::try_from(house * 255 / 16).unwrap_or(u8::MAX);
    [mix(0), mix(1), mix(2), alpha]
}

fn in_house(x: f32, y: f32) -> bool {
    let roof = (8.0..32.0).contains(&y) && (x - 32.0).abs() <= (y - 6.0) * 1.1;
    let walls = (30.0..58.0).contains(&y) && (12.0..52.0).contains(&x);
    roof || walls
}

fn in_keyhole(x: f32, y: f32) -> bool {
    let head = (x - 32.0).powi(2) + (y - 36.0).powi(2) <= 36.0;
    let slot = (38.0..50.0).contains(&y) && (x - 32.0).abs() <= 2.0 + (y - 38.0) * 0.2;
    head || slot
}
