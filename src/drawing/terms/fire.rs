//! Where alarms for smoke and carbon monoxide hang.

use super::pen::Pen;
use crate::drawing::{Align, Drawing, Paint};
use crate::words::{Lang, pictures as words};

/// `rookmelder-plek`: a house cut open, an alarm on the ceiling of each floor.
pub fn smoke_alarm(lang: Lang) -> Drawing {
    let mut pen = Pen::new(lang, words::SMOKE_ALARM);
    pen.solid(&[(12.0, 134.0), (12.0, 40.0), (80.0, 6.0), (148.0, 40.0), (148.0, 134.0)], Paint::Sunk);
    pen.line(&[(12.0, 40.0), (148.0, 40.0)], Paint::Ink, 2.5);
    pen.line(&[(12.0, 87.0), (148.0, 87.0)], Paint::Ink, 2.5);
    // Stairs, so that the floors are seen as floors.
    let mut steps = vec![(92.0, 133.0)];
    for step in 0..6_u8 {
        let (x, y) = (92.0 + 8.0 * f32::from(step), 133.0 - 7.6 * f32::from(step));
        steps.extend([(x, y - 7.6), (x + 8.0, y - 7.6)]);
    }
    pen.line(&steps, Paint::Ink, 1.8);
    // A bed upstairs.
    pen.plate([108.0, 74.0, 34.0, 8.0], Paint::Card);
    pen.line(&[(142.0, 66.0), (142.0, 86.0)], Paint::Ink, 2.5);
    pen.line(&[(108.0, 74.0), (108.0, 86.0)], Paint::Ink, 2.5);
    for ceiling in [40.0, 87.0] {
        pen.small(&[(67.0, ceiling), (93.0, ceiling), (89.0, ceiling + 8.0), (71.0, ceiling + 8.0)], Paint::Card);
        pen.ring((80.0, ceiling + 5.0), 17.0);
    }
    pen.say((18.0, 68.0), Align::Left, words::UPSTAIRS);
    pen.say((18.0, 118.0), Align::Left, words::DOWNSTAIRS);
    pen.done()
}

/// `co-melder-plek`: high in the room where the boiler hangs.
pub fn carbon_monoxide_alarm(lang: Lang) -> Drawing {
    let mut pen = Pen::new(lang, words::CO_ALARM);
    pen.slab([6.0, 10.0, 148.0, 122.0], Paint::Sunk);
    pen.slab([116.0, 10.0, 12.0, 36.0], Paint::Line);
    pen.slab([100.0, 46.0, 44.0, 54.0], Paint::Card);
    pen.flame((122.0, 82.0));
    pen.line(&[(112.0, 100.0), (112.0, 132.0)], Paint::Ink, 2.5);
    pen.line(&[(132.0, 100.0), (132.0, 132.0)], Paint::Ink, 2.5);
    // The gas is not seen; it rises with the warm air.
    for (place, radius) in [((94.0, 60.0), 2.5), ((92.0, 48.0), 3.0), ((86.0, 37.0), 3.5), ((77.0, 28.0), 4.0)] {
        pen.dot(place, radius, Paint::Soft);
    }
    pen.rounded([31.0, 11.0, 34.0, 18.0], 5.0, Paint::Card);
    pen.write((48.0, 20.5), Align::Center, "CO", Paint::Ink);
    pen.ring((48.0, 23.5), 21.5);
    pen.leader(&[(48.0, 46.0), (48.0, 60.0)]);
    pen.say((48.0, 69.0), Align::Center, words::LOOK_HERE);
    pen.say((92.0, 116.0), Align::Right, words::BOILER);
    pen.leader(&[(94.0, 112.0), (104.0, 102.0)]);
    pen.done()
}

/// `rookmelder-muur`: on the ceiling, half a metre or more from the wall.
pub fn smoke_alarm_from_wall(lang: Lang) -> Drawing {
    let mut pen = Pen::new(lang, words::SMOKE_ALARM_FROM_WALL);
    // Ceiling and wall, cut through.
    pen.fill([4.0, 6.0, 152.0, 14.0], Paint::Line);
    pen.fill([4.0, 6.0, 14.0, 128.0], Paint::Line);
    let edge = [(4.0, 6.0), (156.0, 6.0), (156.0, 20.0), (18.0, 20.0), (18.0, 134.0), (4.0, 134.0), (4.0, 6.0)];
    pen.line(&edge, Paint::Ink, 2.5);
    pen.slab([94.0, 20.0, 44.0, 8.0], Paint::Card);
    pen.small(&[(98.0, 28.0), (134.0, 28.0), (128.0, 40.0), (104.0, 40.0)], Paint::Card);
    pen.dot((116.0, 35.0), 2.5, Paint::Ink);
    pen.ring((116.0, 31.0), 29.0);
    pen.dashes((94.0, 30.0), (94.0, 84.0), Paint::Accent);
    pen.arrow((56.0, 78.0), (20.0, 78.0));
    pen.arrow((56.0, 78.0), (93.0, 78.0));
    pen.say((57.0, 96.0), Align::Center, words::HALF_METRE);
    pen.say((57.0, 112.0), Align::Center, words::OR_MORE);
    pen.say((24.0, 31.0), Align::Left, words::CEILING);
    pen.done()
}

/// `tweede-weg`: a floor from above; fire at the front door, out at the back.
pub fn second_way(lang: Lang) -> Drawing {
    let mut pen = Pen::new(lang, words::SECOND_WAY);
    pen.slab([24.0, 22.0, 112.0, 96.0], Paint::Sunk);
    // Walls between hall, room and bedroom; gaps are doors.
    pen.line(&[(70.0, 118.0), (70.0, 92.0)], Paint::Ink, 2.5);
    pen.line(&[(70.0, 74.0), (70.0, 66.0), (24.0, 66.0)], Paint::Ink, 2.5);
    pen.line(&[(70.0, 66.0), (92.0, 66.0)], Paint::Ink, 2.5);
    pen.line(&[(112.0, 66.0), (136.0, 66.0)], Paint::Ink, 2.5);
    pen.fill([34.0, 115.0, 24.0, 6.0], Paint::Card);
    pen.fill([90.0, 19.0, 24.0, 6.0], Paint::Card);
    pen.flame((46.0, 112.0));
    pen.person((102.0, 112.0), 30.0, Paint::Ink);
    pen.arrow((102.0, 78.0), (102.0, 6.0));
    pen.say((46.0, 131.0), Align::Center, words::FRONT_DOOR);
    pen.say((52.0, 11.0), Align::Center, words::BACK_DOOR);
    pen.done()
}
