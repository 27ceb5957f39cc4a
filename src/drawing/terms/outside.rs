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

/// `klimhulp`: a wheelie bin and a ladder against the house, below a window.
pub fn climbing_aid(lang: Lang) -> Drawing {
    let mut pen = Pen::new(lang, words::CLIMBING_AID);
    pen.slab([2.0, 4.0, 156.0, 112.0], Paint::Sunk);
    pen.plate([30.0, 10.0, 40.0, 30.0], Paint::Card);
    pen.line(&[(50.0, 10.0), (50.0, 40.0)], Paint::Ink, 1.8);
    // The bin, with its lid and wheel, and who stands on it.
    pen.solid(&[(34.0, 80.0), (66.0, 80.0), (62.0, 116.0), (38.0, 116.0)], Paint::Line);
    pen.slab([30.0, 74.0, 40.0, 7.0], Paint::Card);
    pen.disc((62.0, 111.0), 5.0, Paint::Card);
    pen.person((50.0, 73.0), 36.0, Paint::Ink);
    pen.arrow((80.0, 72.0), (80.0, 26.0));
    // The ladder.
    for x in [108.0, 130.0] {
        pen.line(&[(x, 115.0), (x, 14.0)], Paint::Ink, 3.5);
    }
    for step in 0..7_u8 {
        let y = 104.0 - 14.0 * f32::from(step);
        pen.line(&[(108.0, y), (130.0, y)], Paint::Ink, 2.5);
    }
    pen.say((50.0, 130.0), Align::Center, words::BIN);
    pen.say((119.0, 130.0), Align::Center, words::LADDER);
    pen.done()
}

/// `verstopplek`: someone behind a bush beside the front door.
pub fn hiding_place(lang: Lang) -> Drawing {
    let mut pen = Pen::new(lang, words::HIDING_PLACE);
    pen.slab([2.0, 6.0, 156.0, 110.0], Paint::Sunk);
    pen.slab([16.0, 40.0, 40.0, 76.0], Paint::Card);
    pen.rounded([44.0, 76.0, 8.0, 6.0], 3.0, Paint::Line);
    pen.person((90.0, 115.0), 74.0, Paint::Ink);
    // Leaves as one shape in front of the person.
    let leaves = [(88.0, 96.0, 19.0), (112.0, 84.0, 21.0), (136.0, 96.0, 19.0), (112.0, 98.0, 17.0)];
    for (x, y, radius) in leaves {
        pen.disc((x, y), radius, Paint::AccentTint);
    }
    for (x, y, radius) in leaves {
        pen.dot((x, y), radius - 0.9, Paint::AccentTint);
    }
    pen.ring((90.0, 56.0), 22.0);
    pen.leader(&[(108.0, 42.0), (118.0, 34.0)]);
    pen.look_here((132.0, 24.0), Align::Center);
    pen.line(&[(2.0, 116.0), (158.0, 116.0)], Paint::Ink, 2.5);
    pen.say((36.0, 130.0), Align::Center, words::FRONT_DOOR);
    pen.say((112.0, 130.0), Align::Center, words::BUSH);
    pen.done()
}

/// `camera-gebied`: the camera sees the own ground up to the fence, not the
/// street behind it.
pub fn camera_view(lang: Lang) -> Drawing {
    let mut pen = Pen::new(lang, words::CAMERA_VIEW);
    pen.blot(&[(52.0, 28.0), (110.0, 116.0), (38.0, 116.0)], Paint::AccentTint);
    pen.dashes((54.0, 30.0), (110.0, 115.0), Paint::Accent);
    pen.slab([4.0, 6.0, 32.0, 110.0], Paint::Sunk);
    pen.plate([10.0, 56.0, 20.0, 60.0], Paint::Card);
    pen.dot((14.5, 87.0), 2.0, Paint::Ink);
    // The camera on its arm, its lens to the lower right.
    pen.plate([36.0, 14.0, 8.0, 5.0], Paint::Line);
    pen.small(&[(42.0, 12.0), (58.0, 22.0), (53.0, 31.0), (37.0, 21.0)], Paint::Card);
    pen.dot((56.0, 27.5), 4.5, Paint::Ink);
    pen.ring((49.0, 22.0), 18.0);
    for x in [108.0, 114.0, 120.0] {
        pen.plate([x, 92.0, 5.0, 24.0], Paint::Line);
    }
    pen.person((142.0, 115.0), 42.0, Paint::Ink);
    pen.line(&[(2.0, 116.0), (158.0, 116.0)], Paint::Ink, 2.5);
    pen.tick((76.0, 98.0));
    pen.cross((142.0, 58.0));
    pen.say((58.0, 129.0), Align::Center, words::OWN_GROUND);
    pen.say((158.0, 129.0), Align::Right, words::STREET);
    pen.done()
}

/// `tussendeur`: house and garage cut open, with the door between them.
pub fn door_between(lang: Lang) -> Drawing {
    let mut pen = Pen::new(lang, words::DOOR_BETWEEN);
    pen.solid(&[(82.0, 116.0), (82.0, 44.0), (119.0, 8.0), (156.0, 44.0), (156.0, 116.0)], Paint::Sunk);
    pen.slab([4.0, 56.0, 78.0, 60.0], Paint::Card);
    // A car from the side.
    pen.small(
        &[
            (10.0, 104.0),
            (10.0, 92.0),
            (20.0, 90.0),
            (27.0, 78.0),
            (46.0, 78.0),
            (54.0, 90.0),
            (60.0, 93.0),
            (60.0, 104.0),
        ],
        Paint::Line,
    );
    pen.disc((21.0, 106.0), 6.5, Paint::Ink);
    pen.disc((49.0, 106.0), 6.5, Paint::Ink);
    pen.slab([76.0, 72.0, 12.0, 44.0], Paint::AccentTint);
    pen.dot((84.0, 94.0), 2.0, Paint::Ink);
    pen.ring((82.0, 93.0), 28.0);
    pen.line(&[(2.0, 116.0), (158.0, 116.0)], Paint::Ink, 2.5);
    pen.leader(&[(70.0, 68.0), (56.0, 44.0)]);
    pen.say((42.0, 36.0), Align::Center, words::LOOK_HERE);
    pen.say((34.0, 130.0), Align::Center, words::GARAGE);
    pen.say((122.0, 130.0), Align::Center, words::HOUSE);
    pen.done()
}
