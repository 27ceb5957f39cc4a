//! The words in and for the drawings of field terms: labels, and for who
//! cannot see a drawing, what one would see.

use super::Phrase;

/// Label: what to look for is here.
pub const LOOK_HERE: Phrase = Phrase::new("kijk hier", "look here");
/// The same over two lines, the first.
pub const LOOK: Phrase = Phrase::new("kijk", "look");
/// The same over two lines, the second.
pub const HERE: Phrase = Phrase::new("hier", "here");
/// Label: inside the house.
pub const INSIDE: Phrase = Phrase::new("binnen", "inside");
/// Label: outside the house.
pub const OUTSIDE: Phrase = Phrase::new("buiten", "outside");
/// Label: a door.
pub const DOOR: Phrase = Phrase::new("deur", "door");
/// Label: what a door or window hangs in.
pub const FRAME: Phrase = Phrase::new("kozijn", "frame");
/// Label: steel around the keyhole.
pub const STEEL: Phrase = Phrase::new("met staal", "with steel");
/// Label: a cylinder with nothing over it.
pub const WHOLE_CYLINDER: Phrase = Phrase::new("hele cilinder", "whole cylinder");
/// Label: the plate around the lock.
pub const FITTING: Phrase = Phrase::new("beslag", "plate");
/// Label: the narrow side of a door.
pub const DOOR_EDGE: Phrase = Phrase::new("zijkant deur", "edge of door");
/// Label: a plastic card.
pub const CARD: Phrase = Phrase::new("kaart", "card");
/// Label: the gap between door and frame.
pub const GAP: Phrase = Phrase::new("kier", "gap");
/// Label: how it looks from inside the house.
pub const FROM_INSIDE: Phrase = Phrase::new("van binnen", "from inside");
/// Label: up to here counts as reachable from the ground.
pub const HEIGHT: Phrase = Phrase::new("5,5 m", "5.5 m");
/// Label: how far one climbs from what one stands on.
pub const CLIMB: Phrase = Phrase::new("3,5 m", "3.5 m");
/// Label: a door without a slot for post.
pub const NO_SLOT: Phrase = Phrase::new("geen gleuf", "no slot");
/// Label: a lamp that needs no hand.
pub const GOES_ON: Phrase = Phrase::new("gaat vanzelf aan", "comes on by itself");
/// Label: the upper floor.
pub const UPSTAIRS: Phrase = Phrase::new("boven", "upstairs");
/// Label: the ground floor.
pub const DOWNSTAIRS: Phrase = Phrase::new("beneden", "downstairs");
/// Label: what heats the water.
pub const BOILER: Phrase = Phrase::new("ketel", "boiler");

/// What `kerntrekken` shows.
pub const CYLINDER_PULLED: Phrase = Phrase::new(
    "Twee sloten aan de buitenkant van een deur. Links ligt er staal om het sleutelgat: alleen het gat is te zien. Rechts is de hele cilinder te zien; een tang heeft er grip op en kan hem eruit trekken.",
    "Two locks on the outside of a door. On the left there is steel around the keyhole: only the hole shows. On the right the whole cylinder shows; pliers grip it and can pull it out.",
);
/// What `cilinder` shows.
pub const CYLINDER: Phrase = Phrase::new(
    "Links het beslag van een deur, met een ring om de cilinder: het deel met het sleutelgat. Rechts dezelfde deur van opzij: de cilinder loopt er dwars doorheen. Binnen zit er een draaiknop op, buiten steekt hij iets uit het beslag.",
    "On the left the lock plate of a door, with a ring around the cylinder: the part with the keyhole. On the right the same door from the side: the cylinder runs right through it. Inside it has a knob, outside it sticks out of the lock plate a little.",
);
/// What `skg-sterren` shows.
pub const SKG_STARS: Phrase = Phrase::new(
    "Links het beslag van een deur, rechts de smalle kant van de deur met het slot. Op allebei staan, in een ring, de letters SKG met drie sterren eronder.",
    "On the left the lock plate of a door, on the right the narrow side of the door with the lock. Both show, in a ring, the letters SKG with three stars below.",
);
/// What `dievenklauw` shows.
pub const HINGE_BOLT: Phrase = Phrase::new(
    "Een open deur aan de kant van de scharnieren. Tussen de twee scharnieren steekt een metalen pen uit de deur. Die valt in een gat in het kozijn als de deur dichtgaat.",
    "An open door at the side of the hinges. Between the two hinges a metal pin sticks out of the door. It falls into a hole in the frame when the door closes.",
);
/// What `flipperen` shows.
pub const CARD_IN_GAP: Phrase = Phrase::new(
    "Een dichte deur met een slot. Naast het slot gaat een plastic kaart de kier tussen deur en kozijn in.",
    "A closed door with a lock. Beside the lock a plastic card goes into the gap between door and frame.",
);
/// What `bereikbaar` shows.
pub const REACH: Phrase = Phrase::new(
    "Een huis met een platte schuur ernaast. Een pijl loopt van de grond tot 5,5 meter hoogte: alle ramen en deuren daaronder zijn bereikbaar. Op de schuur staat iemand; vandaar loopt een pijl 3,5 meter omhoog, tot bij het zolderraam.",
    "A house with a flat shed beside it. An arrow runs from the ground up to 5.5 metres: all windows and doors below it can be reached. Someone stands on the shed; from there an arrow runs 3.5 metres up, as high as the attic window.",
);
/// What `raamboompje` shows.
pub const WINDOW_GRIP: Phrase = Phrase::new(
    "De hoek van een raam, van binnen gezien. Op de rand zit een greep die draait. Een korte arm ervan houdt het raam vast aan het kozijn. Er zit geen sleutelgat in.",
    "The corner of a window, seen from inside. On its edge there is a catch that turns. A short arm holds the window to the frame. It has no keyhole.",
);
/// What `raamslot` shows.
pub const WINDOW_LOCK: Phrase = Phrase::new(
    "De hoek van een raam, van binnen gezien. In de greep die het raam sluit, zit een sleutelgat, met een ring eromheen. Ernaast een kleine sleutel.",
    "The corner of a window, seen from inside. The handle that closes the window has a keyhole, with a ring around it. Beside it a small key.",
);
/// What `brievenbus-buiten` shows.
pub const LETTERBOX: Phrase = Phrase::new(
    "Een brievenbus op een paal, los van het huis. Een brief gaat erin. De deur van het huis heeft geen gleuf.",
    "A letter box on a post, separate from the house. A letter goes in. The door of the house has no slot.",
);
/// What `rookmelder-plek` shows.
pub const SMOKE_ALARM: Phrase = Phrase::new(
    "Een huis, opengesneden. Beneden en boven hangt een rookmelder midden aan het plafond, met een ring eromheen.",
    "A house, cut open. Downstairs and upstairs a smoke alarm hangs in the middle of the ceiling, with a ring around it.",
);
/// What `co-melder-plek` shows.
pub const CO_ALARM: Phrase = Phrase::new(
    "Een ruimte met een ketel aan de muur. Een stukje ervandaan hangt de CO-melder, boven bij het plafond, met een ring eromheen.",
    "A room with a boiler on the wall. A little away from it hangs the CO alarm, high up at the ceiling, with a ring around it.",
);
/// What `deurspion` shows.
pub const PEEPHOLE: Phrase = Phrase::new(
    "Een deur met op ooghoogte een klein kijkgaatje, met een ring eromheen. Ernaast, vergroot, wat u van binnen door het gaatje ziet: iemand die voor de deur staat.",
    "A door with a small hole at eye height, with a ring around it. Beside it, enlarged, what you see through it from inside: someone standing at the door.",
);
/// What `kierstandhouder` shows.
pub const DOOR_CHAIN: Phrase = Phrase::new(
    "Een deur op een kier, van binnen gezien. Een ketting tussen kozijn en deur houdt de deur tegen. Door de kier is iemand te zien die buiten staat.",
    "A door ajar, seen from inside. A chain between frame and door stops the door. Through the gap you see someone standing outside.",
);
/// What `schuifpui-slot` shows.
pub const SLIDING_DOOR: Phrase = Phrase::new(
    "Twee grote glazen delen naast elkaar. Een pijl toont dat het ene deel opzij schuift. Onderaan dat deel zit een extra slot, met een ring eromheen.",
    "Two large panes side by side. An arrow shows that one slides aside. At the bottom of that one there is an extra lock, with a ring around it.",
);
/// What `sensorlamp` shows.
pub const SENSOR_LIGHT: Phrase = Phrase::new(
    "Een lamp aan de muur boven een deur, met een bolletje eronder dat beweging voelt. Iemand loopt naar de deur en staat in het licht.",
    "A lamp on the wall above a door, with a small ball below it that senses movement. Someone walks to the door and stands in the light.",
);
