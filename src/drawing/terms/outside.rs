//! What one sees around the house.

use super::pen::Pen;
use crate::drawing::{Align, Drawing, Paint};
use crate::words::{Lang, pictures as words};

/// `bereikbaar`: up to 5,5 m from the ground, and 3,5 m further from what one
/// can stand on.
pub fn reach(lang: Lang) -> Drawing {
    let mut pen = Pen::new(lang, words::REACH);
    // One metre is 14 units.
    let ground = 132.0;
    pen.solid(&[(54.0, ground), (54.0, 48.0), (86.0, 8.0), (118.0, 48.0), (118.0, ground)], Paint::Sunk);
    pen.slab([8.0, 92.0, 46.0, 40.0], Paint::Line);
    pen.line(&[(2.0, ground), (158.0, ground)], Paint::Ink, 2.5);
    pen.plate([62.0, 104.0, 16.0, 28.0], Paint::AccentTint);
    for place in
        [[90.0, 104.0, 20.0, 16.0], [62.0, 64.0, 20.0, 18.0], [90.0, 64.0, 20.0, 18.0], [78.0, 30.0, 16.0, 15.0]]
    {
        pen.plate(place, Paint::AccentTint);
    }
    pen.dashes((54.0, 55.0), (127.5, 55.0), Paint::Accent);
    pen.arrow((122.0, 131.0), (122.0, 55.0));
    pen.say((126.5, 76.0), Align::Left, words::HEIGHT);
    pen.person((144.0, 131.0), 25.0, Paint::Ink);
    pen.dashes((37.0, 43.0), (78.0, 43.0), Paint::Accent);
    pen.arrow((45.0, 91.0), (45.0, 43.0));
    pen.person((22.0, 91.0), 25.0, Paint::Ink);
    pen.say((38.0, 56.0), Align::Right, words::CLIMB);
    pen.done()
}

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

/// `sensorlamp`: a lamp by the door that goes on for who comes near.
pub fn sensor_light(lang: Lang) -> Drawing {
    let mut pen = Pen::new(lang, words::SENSOR_LIGHT);
    pen.blot(&[(50.0, 34.0), (156.0, 116.0), (36.0, 116.0)], Paint::AccentTint);
    pen.dashes((54.0, 38.0), (155.0, 115.0), Paint::Accent);
    pen.slab([4.0, 6.0, 32.0, 110.0], Paint::Sunk);
    pen.plate([10.0, 56.0, 20.0, 60.0], Paint::Card);
    pen.dot((14.5, 87.0), 2.0, Paint::Ink);
    for beam in [(54.0, 96.0), (76.0, 92.0)] {
        pen.line(&[(49.0 + (beam.0 - 49.0) * 0.45, 34.0 + (beam.1 - 34.0) * 0.45), beam], Paint::Accent, 1.8);
    }
    pen.plate([36.0, 27.0, 9.0, 5.0], Paint::Line);
    pen.small(&[(44.0, 22.0), (54.0, 22.0), (60.0, 36.0), (38.0, 36.0)], Paint::Card);
    pen.dot((49.0, 38.0), 4.0, Paint::Ink);
    pen.ring((49.0, 30.0), 19.0);
    pen.leader(&[(67.0, 24.0), (80.0, 18.0)]);
    pen.say((83.0, 15.0), Align::Left, words::LOOK_HERE);
    pen.person((98.0, 115.0), 42.0, Paint::Ink);
    pen.arrow((136.0, 106.0), (112.0, 106.0));
    pen.line(&[(2.0, 116.0), (158.0, 116.0)], Paint::Ink, 2.5);
    pen.say((80.0, 129.0), Align::Center, words::GOES_ON);
    pen.done()
}
