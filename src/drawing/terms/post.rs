//! What comes through a door's slot, and what should not.

use std::f32::consts::PI;

use super::pen::{Pen, arc};
use crate::drawing::{Align, Drawing, Paint};
use crate::words::{Lang, pictures as words};

/// `brievenbus-buiten`: a letterbox on a post by the road, a door without slot.
pub fn letterbox(lang: Lang) -> Drawing {
    let mut pen = Pen::new(lang, words::LETTERBOX);
    pen.slab([100.0, 10.0, 56.0, 106.0], Paint::Sunk);
    pen.slab([112.0, 34.0, 34.0, 82.0], Paint::Card);
    pen.rounded([115.0, 74.0, 12.0, 6.0], 3.0, Paint::Line);
    pen.line(&[(2.0, 116.0), (158.0, 116.0)], Paint::Ink, 2.5);
    pen.slab([36.0, 84.0, 8.0, 32.0], Paint::Line);
    pen.rounded([18.0, 46.0, 44.0, 38.0], 5.0, Paint::Sunk);
    pen.line(&[(26.0, 57.0), (54.0, 57.0)], Paint::Ink, 3.5);
    // A letter on its way in.
    pen.plate([28.0, 30.0, 24.0, 26.0], Paint::Card);
    pen.line(&[(28.0, 38.0), (40.0, 46.0), (52.0, 38.0)], Paint::Ink, 1.8);
    pen.arrow((40.0, 3.0), (40.0, 22.0));
    pen.ring((40.0, 62.0), 37.0);
    pen.say((40.0, 129.0), Align::Center, words::LOOK_HERE);
    pen.say((158.0, 129.0), Align::Right, words::NO_SLOT);
    pen.done()
}

/// `hengelen`: a wire through the slot, bent around the handle inside.
pub fn fishing(lang: Lang) -> Drawing {
    let mut pen = Pen::new(lang, words::FISHING);
    door_cut_open(&mut pen, 84.0);
    // The handles on both sides.
    pen.rounded([92.0, 40.0, 22.0, 9.0], 4.5, Paint::Line);
    pen.rounded([54.0, 40.0, 22.0, 9.0], 4.5, Paint::Line);
    let mut wire = vec![(18.0, 92.0), (60.0, 84.0), (104.0, 84.0)];
    wire.extend(arc((104.0, 58.0), 26.0, PI * 0.5, -PI * 0.45));
    wire.extend(arc((107.0, 35.0), 3.5, -PI * 0.3, -PI));
    wire.push((103.5, 39.0));
    pen.line(&wire, Paint::Accent, 3.0);
    // The hand that holds it.
    pen.rounded([4.0, 84.0, 22.0, 16.0], 6.0, Paint::Card);
    for x in [11.0, 16.0, 21.0] {
        pen.line(&[(x, 85.0), (x, 92.0)], Paint::Ink, 1.5);
    }
    pen.say((42.0, 72.0), Align::Center, words::WIRE);
    sides(&mut pen);
    pen.done()
}

/// `brievenbuskap`: a box of metal behind the slot.
pub fn slot_cover(lang: Lang) -> Drawing {
    let mut pen = Pen::new(lang, words::SLOT_COVER);
    door_cut_open(&mut pen, 58.0);
    pen.rounded([92.0, 20.0, 22.0, 9.0], 4.5, Paint::Line);
    pen.rounded([54.0, 20.0, 22.0, 9.0], 4.5, Paint::Line);
    pen.solid(&[(93.0, 42.0), (112.0, 42.0), (132.0, 60.0), (132.0, 110.0), (93.0, 110.0)], Paint::AccentTint);
    // A letter on its way, and one that has fallen.
    pen.small(&[(34.0, 55.0), (66.0, 55.0), (66.0, 61.0), (34.0, 61.0)], Paint::Card);
    pen.arrow((8.0, 58.0), (30.0, 58.0));
    pen.small(&[(98.0, 104.0), (104.0, 76.0), (110.0, 77.0), (104.0, 106.0)], Paint::Card);
    pen.small(&[(110.0, 106.0), (118.0, 78.0), (124.0, 80.0), (116.0, 107.0)], Paint::Card);
    pen.leader(&[(124.0, 54.0), (134.0, 44.0)]);
    pen.say((158.0, 36.0), Align::Right, words::METAL);
    sides(&mut pen);
    pen.done()
}

/// `verdachte-brief`: a letter with a lump, a wire and a stain.
pub fn suspect_letter(lang: Lang) -> Drawing {
    let mut pen = Pen::new(lang, words::SUSPECT_LETTER);
    pen.slab([14.0, 36.0, 116.0, 74.0], Paint::Sunk);
    pen.line(&[(14.0, 36.0), (72.0, 76.0), (130.0, 36.0)], Paint::Ink, 2.0);
    // The lump under the paper.
    let mut lump = arc((50.0, 110.0), 24.0, PI, PI * 2.0);
    lump.extend([(74.0, 111.0), (26.0, 111.0)]);
    pen.small(&lump, Paint::Card);
    let shade = arc((50.0, 110.0), 17.0, PI * 1.15, PI * 1.5);
    pen.line(&shade, Paint::Soft, 1.8);
    // Wires from its corner.
    pen.line(&[(122.0, 50.0), (136.0, 40.0), (140.0, 28.0), (150.0, 24.0)], Paint::Accent, 3.0);
    pen.line(&[(124.0, 58.0), (142.0, 50.0), (152.0, 40.0)], Paint::Accent, 3.0);
    // A stain.
    for (spot, radius) in [((106.0, 92.0), 9.0), ((116.0, 98.0), 6.0), ((98.0, 99.0), 5.0)] {
        pen.dot(spot, radius, Paint::Soft);
    }
    pen.say((140.0, 12.0), Align::Center, words::WIRE);
    pen.leader(&[(50.0, 112.0), (50.0, 122.0)]);
    pen.say((50.0, 130.0), Align::Center, words::LUMP);
    pen.leader(&[(107.0, 102.0), (107.0, 122.0)]);
    pen.say((107.0, 130.0), Align::Center, words::STAIN);
    pen.done()
}

/// A door from the side, outside to the left, with a slot at a height.
fn door_cut_open(pen: &mut Pen, slot: f32) {
    pen.slab([76.0, 6.0, 16.0, slot - 12.0], Paint::Sunk);
    pen.slab([76.0, slot + 6.0, 16.0, 110.0 - slot], Paint::Sunk);
    pen.line(&[(2.0, 117.0), (158.0, 117.0)], Paint::Ink, 2.5);
}

fn sides(pen: &mut Pen) {
    pen.say((38.0, 130.0), Align::Center, words::OUTSIDE);
    pen.say((126.0, 130.0), Align::Center, words::INSIDE);
}
