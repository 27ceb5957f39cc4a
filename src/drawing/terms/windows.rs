//! What closes a window or a sliding door.

use std::f32::consts::PI;

use super::pen::{Pen, Spot, arc};
use crate::drawing::{Align, Drawing, Paint};
use crate::words::{Lang, pictures as words};

/// `raamboompje`: the turning grip of a window, without a lock.
pub fn window_grip(lang: Lang) -> Drawing {
    let mut pen = Pen::new(lang, words::WINDOW_GRIP);
    window(&mut pen);
    grip(&mut pen);
    pen.line(&arc((78.0, 58.0), 40.0, PI * 0.58, PI * 0.85), Paint::Accent, 2.5);
    let end = arc((78.0, 58.0), 40.0, PI * 0.84, PI * 0.9);
    if let (Some(from), Some(to)) = (end.first(), end.last()) {
        pen.tip(*from, *to);
    }
    pen.leader(&[(86.0, 84.0), (122.0, 84.0)]);
    pen.look_here((125.0, 84.0), Align::Left);
    pen.done()
}

/// `raamslot`: the same grip with a keyhole, and its key beside it.
pub fn window_lock(lang: Lang) -> Drawing {
    let mut pen = Pen::new(lang, words::WINDOW_LOCK);
    window(&mut pen);
    grip(&mut pen);
    pen.disc((78.0, 58.0), 12.0, Paint::Card);
    pen.keyhole((78.0, 54.5), 3.6);
    pen.ring((78.0, 58.0), 18.0);
    pen.leader(&[(93.0, 68.0), (122.0, 84.0)]);
    pen.look_here((125.0, 84.0), Align::Left);
    // The key, lying ready.
    pen.line(&[(42.0, 106.0), (14.0, 106.0)], Paint::Ink, 4.0);
    pen.line(&[(17.0, 106.0), (17.0, 114.0)], Paint::Ink, 4.0);
    pen.line(&[(25.0, 106.0), (25.0, 113.0)], Paint::Ink, 4.0);
    pen.disc((48.0, 106.0), 9.0, Paint::Card);
    pen.disc((48.0, 106.0), 3.5, Paint::Sunk);
    pen.done()
}

/// `schuifpui-slot`: the sliding glass door, with its second lock below.
pub fn sliding_door(lang: Lang) -> Drawing {
    let mut pen = Pen::new(lang, words::SLIDING_DOOR);
    pen.slab([6.0, 8.0, 148.0, 98.0], Paint::Line);
    pen.slab([12.0, 14.0, 70.0, 86.0], Paint::Sunk);
    pen.plate([21.0, 23.0, 52.0, 68.0], Paint::Card);
    pen.slab([76.0, 14.0, 72.0, 86.0], Paint::Sunk);
    pen.plate([87.0, 23.0, 52.0, 68.0], Paint::Card);
    shine(&mut pen, (28.0, 30.0));
    shine(&mut pen, (94.0, 30.0));
    pen.rounded([79.0, 44.0, 5.0, 24.0], 2.5, Paint::Line);
    pen.arrow((98.0, 70.0), (130.0, 70.0));
    pen.plate([88.0, 88.0, 14.0, 16.0], Paint::Card);
    pen.dot((95.0, 96.0), 2.5, Paint::Ink);
    pen.ring((95.0, 96.0), 13.0);
    pen.leader(&[(95.0, 109.0), (95.0, 118.0)]);
    pen.say((95.0, 127.0), Align::Center, words::LOOK_HERE);
    pen.done()
}

/// `gelaagd-glas`: a pane, and its edge enlarged: glass, foil, glass.
pub fn laminated_glass(lang: Lang) -> Drawing {
    let mut pen = Pen::new(lang, words::LAMINATED_GLASS);
    pen.slab([4.0, 20.0, 58.0, 84.0], Paint::Line);
    pen.plate([12.0, 28.0, 42.0, 68.0], Paint::Card);
    shine(&mut pen, (18.0, 36.0));
    pen.ring((52.0, 78.0), 9.0);
    pen.leader(&[(55.0, 69.0), (76.0, 6.0)]);
    pen.leader(&[(55.0, 87.0), (76.0, 116.0)]);
    pen.slab([76.0, 6.0, 22.0, 110.0], Paint::Card);
    pen.slab([106.0, 6.0, 22.0, 110.0], Paint::Card);
    pen.slab([98.0, 6.0, 8.0, 110.0], Paint::Accent);
    for left in [80.0, 110.0] {
        pen.line(&[(left, 40.0), (left + 14.0, 26.0)], Paint::Soft, 1.5);
        pen.line(&[(left, 54.0), (left + 14.0, 40.0)], Paint::Soft, 1.5);
    }
    pen.leader(&[(106.0, 66.0), (131.0, 66.0)]);
    pen.say((132.0, 66.0), Align::Left, words::FOIL);
    pen.say((82.0, 130.0), Align::Center, words::GLASS);
    pen.say((124.0, 130.0), Align::Center, words::GLASS);
    pen.done()
}

/// The lower corner of a window: glass to the left, frame to the right.
fn window(pen: &mut Pen) {
    pen.slab([4.0, 6.0, 114.0, 128.0], Paint::Line);
    pen.slab([4.0, 6.0, 92.0, 110.0], Paint::Sunk);
    pen.plate([4.0, 6.0, 54.0, 82.0], Paint::Card);
    shine(pen, (12.0, 16.0));
}

/// A grip whose tongue lies behind a catch on the frame.
fn grip(pen: &mut Pen) {
    pen.plate([100.0, 46.0, 11.0, 24.0], Paint::Card);
    pen.rounded([78.0, 52.5, 28.0, 11.0], 4.0, Paint::Card);
    pen.rounded([72.0, 52.0, 12.0, 50.0], 6.0, Paint::Card);
    pen.disc((78.0, 58.0), 9.0, Paint::Card);
}

/// Two strokes that make a pane look like glass.
fn shine(pen: &mut Pen, (x, y): Spot) {
    pen.line(&[(x, y + 14.0), (x + 14.0, y)], Paint::Soft, 1.5);
    pen.line(&[(x, y + 24.0), (x + 24.0, y)], Paint::Soft, 1.5);
}
