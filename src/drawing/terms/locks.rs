//! What sits around the keyhole of a door.

use std::f32::consts::PI;

use super::pen::{Pen, arc};
use crate::drawing::{Align, Drawing, Paint, Point, star};
use crate::words::{Lang, pictures as words};

/// `kerntrekken`: steel that leaves only the keyhole free, beside a whole
/// cylinder that tongs can grip. The questions ask to compare the two.
pub fn cylinder_pulled(lang: Lang) -> Drawing {
    let mut pen = Pen::new(lang, words::CYLINDER_PULLED);
    fitting(&mut pen, 10.0, 110.0);
    pen.disc((29.0, 74.0), 16.0, Paint::Line);
    pen.disc((29.0, 74.0), 9.0, Paint::Card);
    pen.keyhole((29.0, 71.5), 3.2);
    pen.say((36.0, 130.0), Align::Center, words::STEEL);

    fitting(&mut pen, 84.0, 110.0);
    profile(&mut pen, (103.0, 68.0));
    // Tongs from the right, their jaws on the cylinder.
    for side in [-1.0, 1.0] {
        let jaw =
            [(107.0, 73.5 + side * 19.0), (122.0, 73.5 + side * 19.0), (134.0, 73.5), (156.0, 73.5 - side * 13.0)];
        pen.line(&jaw, Paint::Accent, 4.5);
    }
    pen.arrow((136.0, 104.0), (157.0, 104.0));
    pen.dot((134.0, 73.5), 4.0, Paint::Accent);
    pen.say((113.0, 130.0), Align::Center, words::WHOLE_CYLINDER);
    pen.done()
}

/// `cilinder`: where it is on the outside, and right through the door.
pub fn cylinder(lang: Lang) -> Drawing {
    let mut pen = Pen::new(lang, words::CYLINDER);
    fitting(&mut pen, 6.0, 110.0);
    profile(&mut pen, (25.0, 68.0));
    pen.ring((25.0, 72.5), 19.0);
    pen.leader(&[(41.0, 83.0), (50.0, 90.0)]);
    pen.look_here((50.0, 103.0), Align::Left);

    // The door from the side: slab, plates, handles, cylinder.
    pen.slab([104.0, 6.0, 24.0, 112.0], Paint::Sunk);
    pen.plate([99.0, 12.0, 5.0, 98.0], Paint::Card);
    pen.plate([128.0, 12.0, 5.0, 98.0], Paint::Card);
    pen.rounded([88.0, 22.0, 11.0, 9.0], 3.0, Paint::Line);
    pen.rounded([133.0, 22.0, 11.0, 9.0], 3.0, Paint::Line);
    pen.slab([98.0, 62.0, 36.0, 16.0], Paint::AccentTint);
    pen.leader(&[(76.0, 90.0), (96.0, 76.0)]);
    pen.say((94.0, 131.0), Align::Right, words::INSIDE);
    pen.say((158.0, 131.0), Align::Right, words::OUTSIDE);
    pen.done()
}

/// `skg-sterren`: the two places where the stars stand, the fitting and the
/// narrow side of the door.
pub fn skg_stars(lang: Lang) -> Drawing {
    let mut pen = Pen::new(lang, words::SKG_STARS);
    pen.slab([8.0, 6.0, 44.0, 112.0], Paint::Sunk);
    pen.rounded([20.0, 12.0, 50.0, 9.0], 4.5, Paint::Line);
    profile(&mut pen, (30.0, 41.0));
    pen.write((30.0, 84.0), Align::Center, "SKG", Paint::Ink);
    stars(&mut pen, (13.5, 93.0));
    pen.ring((30.0, 92.0), 23.0);

    // The narrow side: the plate of the lock with its two bolts.
    pen.slab([104.0, 6.0, 50.0, 112.0], Paint::Sunk);
    pen.rounded([109.5, 12.0, 39.0, 100.0], 5.0, Paint::Card);
    pen.plate([122.0, 18.0, 14.0, 14.0], Paint::Line);
    pen.plate([122.0, 42.0, 14.0, 22.0], Paint::Line);
    pen.write((129.0, 82.0), Align::Center, "SKG", Paint::Ink);
    stars(&mut pen, (112.5, 91.0));
    pen.ring((129.0, 90.0), 23.0);

    pen.leader(&[(53.0, 91.0), (62.0, 80.0)]);
    pen.leader(&[(106.0, 91.0), (97.0, 80.0)]);
    pen.look_here((79.5, 67.0), Align::Center);
    pen.say((30.0, 131.0), Align::Center, words::FITTING);
    pen.say((158.0, 131.0), Align::Right, words::DOOR_EDGE);
    pen.done()
}

/// The plate on a door with its handle; 38 wide, from the upper edge down.
pub(super) fn fitting(pen: &mut Pen, left: f32, height: f32) {
    pen.slab([left, 8.0, 38.0, height], Paint::Sunk);
    pen.rounded([left + 11.0, 22.0, 45.0, 10.0], 5.0, Paint::Line);
}

/// The end of a cylinder as one sees it: round, with a leg below.
pub(super) fn profile(pen: &mut Pen, (x, y): (f32, f32)) {
    let mut corners = arc((x, y), 10.0, PI * 0.64, PI * 2.36);
    corners.extend([(x + 4.3, y + 21.0), (x - 4.3, y + 21.0)]);
    pen.small(&corners, Paint::Card);
    pen.keyhole((x, y - 1.5), 3.2);
}

fn stars(pen: &mut Pen, (x, y): (f32, f32)) {
    for step in [0.0, 11.5, 23.0] {
        pen.push(star::star(Point::new(x + step, y), 10.5, Paint::Ink));
    }
}
