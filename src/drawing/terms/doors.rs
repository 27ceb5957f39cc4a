//! What one sees on a door itself.

use super::pen::Pen;
use crate::drawing::{Align, Drawing, Paint};
use crate::words::{Lang, pictures as words};

/// `dievenklauw`: an open door seen on its narrow side, the pin between the
/// hinges opposite its hole.
pub fn hinge_bolt(lang: Lang) -> Drawing {
    let mut pen = Pen::new(lang, words::HINGE_BOLT);
    // The frame, and the door swung open towards who looks.
    pen.slab([4.0, 6.0, 44.0, 112.0], Paint::Line);
    pen.solid(&[(102.0, 6.0), (156.0, 14.0), (156.0, 124.0), (102.0, 118.0)], Paint::Card);
    pen.slab([84.0, 6.0, 18.0, 112.0], Paint::Sunk);
    for y in [14.0, 90.0] {
        pen.plate([36.0, y, 12.0, 20.0], Paint::Card);
        pen.plate([84.0, y, 12.0, 20.0], Paint::Card);
        pen.line(&[(48.0, y + 10.0), (84.0, y + 10.0)], Paint::Ink, 1.8);
        for part in [0.0, 7.0, 14.0] {
            pen.plate([62.0, y + part, 8.0, 7.0], Paint::Card);
        }
    }
    // The hole in the frame and the pin that falls into it.
    pen.plate([26.0, 50.0, 22.0, 24.0], Paint::Card);
    pen.fill([32.0, 56.0, 12.0, 12.0], Paint::Ink);
    pen.plate([86.0, 50.0, 14.0, 24.0], Paint::Card);
    pen.rounded([72.0, 57.0, 16.0, 10.0], 4.0, Paint::Ink);
    pen.arrow((70.0, 62.0), (50.0, 62.0));
    pen.ring((86.0, 62.0), 19.0);
    pen.leader(&[(105.0, 62.0), (112.0, 62.0)]);
    pen.look_here((114.0, 62.0), Align::Left);
    pen.say((26.0, 130.0), Align::Center, words::FRAME);
    pen.say((102.0, 130.0), Align::Center, words::DOOR);
    pen.done()
}

/// `flipperen`: a card in the gap, pushing back the sloping latch.
pub fn card_in_gap(lang: Lang) -> Drawing {
    let mut pen = Pen::new(lang, words::CARD_IN_GAP);
    pen.slab([4.0, 6.0, 74.0, 112.0], Paint::Sunk);
    pen.slab([86.0, 6.0, 34.0, 112.0], Paint::Card);
    pen.fill([79.3, 6.0, 5.4, 112.0], Paint::Ink);
    pen.plate([16.0, 22.0, 24.0, 74.0], Paint::Card);
    pen.rounded([8.0, 32.0, 26.0, 9.0], 4.5, Paint::Line);
    pen.disc((28.0, 70.0), 8.0, Paint::Card);
    pen.keyhole((28.0, 67.5), 2.8);
    // Half of the card is already in the gap.
    pen.small(&[(82.0, 44.0), (130.0, 28.0), (142.0, 62.0), (82.0, 82.0)], Paint::AccentTint);
    pen.line(&[(90.0, 52.0), (131.0, 38.0)], Paint::Accent, 4.0);
    pen.arrow((158.0, 37.0), (141.0, 43.0));
    pen.say((124.0, 82.0), Align::Left, words::CARD);
    pen.say((34.0, 130.0), Align::Center, words::DOOR);
    pen.say((82.5, 130.0), Align::Center, words::GAP);
    pen.say((124.0, 130.0), Align::Center, words::FRAME);
    pen.done()
}

/// `deurspion`: the hole at eye height, and what one sees through it.
pub fn peephole(lang: Lang) -> Drawing {
    let mut pen = Pen::new(lang, words::PEEPHOLE);
    pen.slab([8.0, 6.0, 56.0, 128.0], Paint::Sunk);
    pen.rounded([12.0, 74.0, 18.0, 7.0], 3.5, Paint::Line);
    pen.disc((36.0, 42.0), 4.5, Paint::Card);
    pen.dot((36.0, 42.0), 1.8, Paint::Ink);
    pen.ring((36.0, 42.0), 11.0);
    pen.leader(&[(38.0, 31.0), (104.0, 9.0)]);
    pen.leader(&[(38.0, 53.0), (104.0, 83.0)]);
    pen.disc((114.0, 46.0), 38.0, Paint::Card);
    pen.dot((114.0, 36.0), 11.0, Paint::Ink);
    pen.blot(&[(100.0, 52.0), (128.0, 52.0), (132.0, 78.0), (96.0, 78.0)], Paint::Ink);
    pen.ring((114.0, 46.0), 38.0);
    pen.say((114.0, 102.0), Align::Center, words::FROM_INSIDE);
    pen.done()
}

/// `kierstandhouder`: a chain holds the door at a gap; a visitor outside.
pub fn door_chain(lang: Lang) -> Drawing {
    let mut pen = Pen::new(lang, words::DOOR_CHAIN);
    // What is outside shows between frame and door; the chain runs above the
    // visitor, so that it does not seem to bind anyone.
    pen.fill([36.0, 6.0, 46.0, 112.0], Paint::Card);
    pen.person((58.0, 117.0), 66.0, Paint::Soft);
    pen.slab([4.0, 6.0, 30.0, 112.0], Paint::Sunk);
    pen.slab([82.0, 6.0, 74.0, 112.0], Paint::Sunk);
    pen.rounded([90.0, 84.0, 30.0, 8.0], 4.0, Paint::Line);
    pen.plate([14.0, 18.0, 14.0, 22.0], Paint::Card);
    pen.plate([96.0, 22.0, 42.0, 12.0], Paint::Card);
    pen.line(&[(108.0, 28.0), (132.0, 28.0)], Paint::Ink, 2.0);
    for step in 0..7_u8 {
        let along = f32::from(step) / 6.0;
        let (x, y) = (24.0 + 80.0 * along, 28.0 + 40.0 * along * (1.0 - along));
        if step % 2 == 0 {
            pen.rounded([x - 8.5, y - 5.0, 17.0, 10.0], 5.0, Paint::Card);
        } else {
            pen.rounded([x - 8.5, y - 2.5, 17.0, 5.0], 2.5, Paint::Card);
        }
    }
    pen.leader(&[(84.0, 39.0), (98.0, 52.0)]);
    pen.say((119.0, 60.0), Align::Center, words::LOOK_HERE);
    pen.say((58.0, 130.0), Align::Center, words::OUTSIDE);
    pen.say((119.0, 130.0), Align::Center, words::DOOR);
    pen.done()
}

/// `anti-inbraakstrip`: a gap that a card goes into, beside one that a strip
/// of metal covers.
pub fn gap_cover(lang: Lang) -> Drawing {
    let mut pen = Pen::new(lang, words::GAP_COVER);
    for left in [3.0, 85.0] {
        pen.slab([left, 6.0, 34.0, 112.0], Paint::Sunk);
        pen.slab([left + 40.0, 6.0, 16.0, 112.0], Paint::Card);
        pen.fill([left + 35.0, 6.0, 4.0, 112.0], Paint::Ink);
        pen.rounded([left + 5.0, 40.0, 18.0, 8.0], 4.0, Paint::Line);
        pen.disc((left + 14.0, 70.0), 7.0, Paint::Card);
        pen.keyhole((left + 14.0, 68.0), 2.5);
    }
    // The card has passed the gap's edge on the left, and stops on the right.
    pen.small(&[(40.0, 48.0), (66.0, 38.0), (76.0, 64.0), (40.0, 78.0)], Paint::AccentTint);
    pen.line(&[(46.0, 54.0), (67.0, 46.0)], Paint::Accent, 3.5);
    pen.slab([111.0, 8.0, 22.0, 108.0], Paint::Line);
    for y in [18.0, 42.0, 84.0, 106.0] {
        pen.disc((116.0, y), 2.2, Paint::Card);
    }
    pen.small(&[(134.5, 48.0), (151.0, 42.0), (158.0, 61.0), (134.5, 70.0)], Paint::AccentTint);
    pen.line(&[(138.0, 53.0), (151.0, 48.0)], Paint::Accent, 3.5);
    pen.cross((72.0, 92.0));
    pen.tick((151.0, 92.0));
    pen.say((42.0, 130.0), Align::Center, words::GAP);
    pen.say((122.0, 130.0), Align::Center, words::STRIP);
    pen.done()
}
