//! What one cannot see of a network or an account.

use std::f32::consts::PI;

use super::pen::{Pen, Spot, arc};
use crate::drawing::{Align, Drawing, Paint};
use crate::words::{Lang, pictures as words};

/// `gastnetwerk`: one router, two networks; work on the one, devices on the
/// other.
pub fn guest_network(lang: Lang) -> Drawing {
    let mut pen = Pen::new(lang, words::GUEST_NETWORK);
    pen.line(&[(70.0, 32.0), (40.0, 50.0)], Paint::Accent, 2.5);
    pen.line(&[(90.0, 32.0), (120.0, 50.0)], Paint::Accent, 2.5);
    router(&mut pen, (80.0, 24.0));
    pen.rounded([4.0, 50.0, 72.0, 66.0], 8.0, Paint::Sunk);
    pen.rounded([84.0, 50.0, 72.0, 66.0], 8.0, Paint::Sunk);
    // A laptop and a telephone.
    pen.plate([14.0, 68.0, 34.0, 22.0], Paint::Card);
    pen.solid(&[(10.0, 91.0), (52.0, 91.0), (56.0, 97.0), (8.0, 97.0)], Paint::Line);
    pen.rounded([56.0, 66.0, 15.0, 30.0], 3.0, Paint::Card);
    pen.dot((63.5, 91.0), 1.6, Paint::Ink);
    // A thermostat and a camera.
    pen.disc((104.0, 82.0), 15.0, Paint::Card);
    pen.line(&arc((104.0, 82.0), 10.0, PI * 0.8, PI * 1.9), Paint::Accent, 2.5);
    pen.line(&[(104.0, 82.0), (110.0, 76.0)], Paint::Ink, 2.0);
    pen.rounded([126.0, 72.0, 24.0, 18.0], 5.0, Paint::Card);
    pen.dot((138.0, 81.0), 5.0, Paint::Ink);
    pen.line(&[(138.0, 90.0), (138.0, 99.0)], Paint::Ink, 2.5);
    pen.line(&[(130.0, 99.0), (146.0, 99.0)], Paint::Ink, 2.5);
    pen.say((40.0, 130.0), Align::Center, words::OWN_NETWORK);
    pen.say((120.0, 130.0), Align::Center, words::FOR_GUESTS);
    pen.done()
}

/// `tweestaps`: first the password on one screen, then a code on the telephone.
pub fn two_steps(lang: Lang) -> Drawing {
    let mut pen = Pen::new(lang, words::TWO_STEPS);
    pen.slab([8.0, 30.0, 68.0, 48.0], Paint::Card);
    pen.solid(&[(10.0, 80.0), (74.0, 80.0), (80.0, 90.0), (4.0, 90.0)], Paint::Line);
    pen.plate([16.0, 46.0, 52.0, 16.0], Paint::Sunk);
    for x in [24.0, 33.0, 42.0, 51.0, 60.0] {
        pen.dot((x, 54.0), 2.8, Paint::Ink);
    }
    pen.arrow((84.0, 58.0), (104.0, 58.0));
    pen.rounded([108.0, 16.0, 48.0, 88.0], 7.0, Paint::Card);
    pen.plate([113.0, 26.0, 38.0, 62.0], Paint::Sunk);
    pen.dot((132.0, 96.0), 3.0, Paint::Ink);
    pen.write((132.0, 57.0), Align::Center, "4 8 1", Paint::Ink);
    for (middle, number) in [((42.0, 14.0), "1"), ((96.0, 30.0), "2")] {
        pen.disc(middle, 9.5, Paint::AccentTint);
        pen.write(middle, Align::Center, number, Paint::Accent);
    }
    pen.say((42.0, 120.0), Align::Center, words::PASSWORD);
    pen.say((132.0, 120.0), Align::Center, words::CODE);
    pen.done()
}

/// A router with two aerials; 36 wide around its middle.
fn router(pen: &mut Pen, (x, y): Spot) {
    for side in [-1.0, 1.0] {
        pen.line(&[(x + side * 12.0, y), (x + side * 18.0, y - 20.0)], Paint::Ink, 3.0);
    }
    pen.rounded([x - 24.0, y - 4.0, 48.0, 14.0], 4.0, Paint::Card);
    for step in [-14.0, -6.0] {
        pen.dot((x + step, y + 3.0), 2.0, Paint::Accent);
    }
}
