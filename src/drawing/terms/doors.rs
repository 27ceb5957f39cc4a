//! What one sees on a door itself.

use super::pen::Pen;
use crate::drawing::{Align, Drawing, Paint};
use crate::words::{Lang, pictures as words};

/// `dievenklauw`: door ajar at the hinge side, the pin opposite its hole.
pub fn hinge_bolt(lang: Lang) -> Drawing {
    let mut pen = Pen::new(lang, words::HINGE_BOLT);
    pen.slab([6.0, 6.0, 42.0, 112.0], Paint::Line);
    pen.slab([92.0, 6.0, 62.0, 112.0], Paint::Sunk);
    for y in [16.0, 92.0] {
        pen.plate([36.0, y + 3.0, 70.0, 10.0], Paint::Card);
        pen.rounded([64.0, y - 2.0, 12.0, 20.0], 4.0, Paint::Card);
    }
    // The hole in the frame and the pin that falls into it.
    pen.plate([30.0, 50.0, 18.0, 24.0], Paint::Card);
    pen.fill([35.0, 55.0, 13.0, 14.0], Paint::Ink);
    pen.plate([92.0, 50.0, 8.0, 24.0], Paint::Card);
    pen.rounded([74.0, 56.0, 18.0, 12.0], 4.0, Paint::Card);
    pen.ring((84.0, 62.0), 18.0);
    pen.arrow((66.0, 62.0), (50.0, 62.0));
    pen.leader(&[(102.0, 62.0), (108.0, 62.0)]);
    pen.look_here((110.0, 62.0), Align::Left);
    pen.say((27.0, 130.0), Align::Center, words::FRAME);
    pen.say((123.0, 130.0), Align::Center, words::DOOR);
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
    // What is outside shows between frame and door.
    pen.fill([40.0, 6.0, 40.0, 112.0], Paint::Card);
    pen.person((60.0, 117.0), 92.0, Paint::Soft);
    pen.slab([6.0, 6.0, 34.0, 112.0], Paint::Line);
    pen.slab([74.0, 6.0, 78.0, 112.0], Paint::Sunk);
    pen.rounded([84.0, 84.0, 34.0, 9.0], 4.5, Paint::Line);
    pen.plate([18.0, 48.0, 16.0, 22.0], Paint::Card);
    pen.plate([86.0, 50.0, 34.0, 14.0], Paint::Card);
    for step in 0..6_u8 {
        let along = f32::from(step) / 5.0;
        pen.disc((31.0 + 60.0 * along, 60.0 + 36.0 * along * (1.0 - along)), 5.5, Paint::Card);
    }
    pen.leader(&[(72.0, 63.0), (96.0, 36.0)]);
    pen.say((113.0, 28.0), Align::Center, words::LOOK_HERE);
    pen.say((57.0, 130.0), Align::Center, words::OUTSIDE);
    pen.say((113.0, 130.0), Align::Center, words::DOOR);
    pen.done()
}
