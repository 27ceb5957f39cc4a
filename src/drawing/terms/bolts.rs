//! What one can see and feel of a lock: shut or locked, inside or outside.

use super::locks::{fitting, profile};
use super::pen::Pen;
use crate::drawing::{Align, Drawing, Paint};
use crate::words::{Lang, pictures as words};

/// `op-slot`: a door pulled shut, held by its latch alone, beside a locked one
/// whose bolt has gone into the frame.
pub fn locked(lang: Lang) -> Drawing {
    let mut pen = Pen::new(lang, words::LOCKED);
    for (left, locked) in [(4.0, false), (84.0, true)] {
        // Frame first: what goes into it is drawn over it.
        pen.slab([left + 50.0, 6.0, 22.0, 112.0], Paint::Line);
        pen.slab([left, 6.0, 44.0, 112.0], Paint::Sunk);
        pen.rounded([left + 6.0, 34.0, 24.0, 8.0], 4.0, Paint::Card);
        pen.disc((left + 16.0, 72.0), 7.5, Paint::Card);
        pen.keyhole((left + 16.0, 70.0), 2.6);
        // The latch slopes; the bolt is square, and out only when locked.
        pen.small(&[(left + 40.0, 30.0), (left + 50.0, 30.0), (left + 60.0, 44.0), (left + 40.0, 44.0)], Paint::Card);
        if locked {
            pen.slab([left + 34.0, 64.0, 32.0, 16.0], Paint::AccentTint);
            pen.ring((left + 53.0, 72.0), 21.0);
        }
    }
    pen.say((40.0, 130.0), Align::Center, words::ONLY_SHUT);
    pen.say((120.0, 130.0), Align::Center, words::IS_LOCKED);
    pen.done()
}

/// `uitsteek`: a door from the side, twice; the cylinder lies level with the
/// fitting, or sticks out of it.
pub fn sticking_out(lang: Lang) -> Drawing {
    let mut pen = Pen::new(lang, words::STICKING_OUT);
    for (left, out) in [(8.0, 0.0), (88.0, 16.0)] {
        pen.slab([left + 6.0, 6.0, 24.0, 92.0], Paint::Sunk);
        pen.plate([left, 12.0, 6.0, 80.0], Paint::Card);
        pen.plate([left + 30.0, 12.0, 6.0, 80.0], Paint::Card);
        pen.rounded([left + 36.0, 20.0, 11.0, 9.0], 3.0, Paint::Line);
        pen.slab([left, 54.0, 37.0 + out, 18.0], Paint::AccentTint);
    }
    pen.ring((45.0, 63.0), 17.0);
    pen.ring((137.0, 63.0), 17.0);
    pen.tick((62.0, 90.0));
    pen.cross((146.0, 90.0));
    pen.say((38.0, 112.0), Align::Center, words::LEVEL);
    pen.say((118.0, 112.0), Align::Center, words::STICKS_OUT);
    pen.say((80.0, 131.0), Align::Center, words::OUTSIDE_RIGHT);
    pen.done()
}

/// `draaiknop`: the inside of a door with a knob, beside one with a keyhole.
pub fn knob(lang: Lang) -> Drawing {
    let mut pen = Pen::new(lang, words::KNOB);
    fitting(&mut pen, 14.0, 92.0);
    pen.disc((33.0, 70.0), 15.0, Paint::Line);
    pen.rounded([28.0, 52.0, 10.0, 36.0], 5.0, Paint::Card);
    pen.ring((33.0, 70.0), 22.0);
    fitting(&mut pen, 94.0, 92.0);
    profile(&mut pen, (113.0, 66.0));
    pen.say((37.0, 113.0), Align::Center, words::WITH_KNOB);
    pen.say((117.0, 113.0), Align::Center, words::KEYHOLE);
    pen.say((80.0, 131.0), Align::Center, words::SEEN_FROM_INSIDE);
    pen.done()
}

/// `beslag-schroeven`: the outside of a door without screws and with them.
pub fn screws(lang: Lang) -> Drawing {
    let mut pen = Pen::new(lang, words::SCREWS);
    for left in [14.0, 92.0] {
        fitting(&mut pen, left, 110.0);
        pen.disc((left + 19.0, 72.0), 13.0, Paint::Line);
        pen.disc((left + 19.0, 72.0), 7.5, Paint::Card);
        pen.keyhole((left + 19.0, 70.0), 2.8);
    }
    for (x, y) in [(111.0, 15.5), (99.0, 48.0), (123.0, 48.0), (111.0, 105.0)] {
        pen.disc((x, y), 5.0, Paint::Card);
        pen.line(&[(x - 3.0, y + 3.0), (x + 3.0, y - 3.0)], Paint::Ink, 1.8);
    }
    pen.ring((111.0, 105.0), 11.0);
    pen.leader(&[(111.0, 116.0), (111.0, 123.0)]);
    pen.tick((66.0, 96.0));
    pen.cross((145.0, 96.0));
    pen.say((33.0, 131.0), Align::Center, words::OUTSIDE);
    pen.say((111.0, 131.0), Align::Center, words::SCREW);
    pen.done()
}
