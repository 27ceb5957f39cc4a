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
/// Label: held by the latch alone.
pub const ONLY_SHUT: Phrase = Phrase::new("alleen dicht", "only shut");
/// Label: locked with the key.
pub const IS_LOCKED: Phrase = Phrase::new("op slot", "locked");
/// Label: as high as what is around it.
pub const LEVEL: Phrase = Phrase::new("ligt gelijk", "is level");
/// Label: further out than what is around it.
pub const STICKS_OUT: Phrase = Phrase::new("steekt uit", "sticks out");
/// Label: in both halves of the picture the right side is outside.
pub const OUTSIDE_RIGHT: Phrase = Phrase::new("rechts is buiten", "outside is on the right");
/// Label: a knob that turns the lock.
pub const WITH_KNOB: Phrase = Phrase::new("draaiknop", "knob");
/// Label: where the key goes in.
pub const KEYHOLE: Phrase = Phrase::new("sleutelgat", "keyhole");
/// Label: both sides of the picture are inside the house.
pub const SEEN_FROM_INSIDE: Phrase = Phrase::new("van binnen gezien", "seen from inside");
/// Label: what holds a plate.
pub const SCREW: Phrase = Phrase::new("schroef", "screw");
/// Label: metal over a gap.
pub const STRIP: Phrase = Phrase::new("strip", "strip");
/// Label: thin metal to fish with.
pub const WIRE: Phrase = Phrase::new("draad", "wire");
/// Label: what a box is made of.
pub const METAL: Phrase = Phrase::new("metaal", "metal");
/// Label: something thick in a letter.
pub const LUMP: Phrase = Phrase::new("bobbel", "lump");
/// Label: something wet on a letter.
pub const STAIN: Phrase = Phrase::new("vlek", "stain");
/// Label: a bin on wheels.
pub const BIN: Phrase = Phrase::new("kliko", "wheelie bin");
/// Label: something to climb.
pub const LADDER: Phrase = Phrase::new("ladder", "ladder");
/// Label: a plant one can stand behind.
pub const BUSH: Phrase = Phrase::new("struik", "bush");
/// Label: the door at the street.
pub const FRONT_DOOR: Phrase = Phrase::new("voordeur", "front door");
/// Label: the door at the garden.
pub const BACK_DOOR: Phrase = Phrase::new("achterdeur", "back door");
/// Label: ground that belongs to the house.
pub const OWN_GROUND: Phrase = Phrase::new("eigen terrein", "your property");
/// Label: the public road.
pub const STREET: Phrase = Phrase::new("straat", "street");
/// Label: where the car stands.
pub const GARAGE: Phrase = Phrase::new("garage", "garage");
/// Label: the home.
pub const HOUSE: Phrase = Phrase::new("huis", "house");
/// Label: a layer of glass.
pub const GLASS: Phrase = Phrase::new("glas", "glass");
/// Label: the layer between glass.
pub const FOIL: Phrase = Phrase::new("folie", "film");
/// Label: a distance.
pub const HALF_METRE: Phrase = Phrase::new("50 cm", "50 cm");
/// Label: the same or a greater distance.
pub const OR_MORE: Phrase = Phrase::new("of meer", "or more");
/// Label: what is above a room.
pub const CEILING: Phrase = Phrase::new("plafond", "ceiling");
/// Label: a wireless network for the household.
pub const OWN_NETWORK: Phrase = Phrase::new("eigen wifi", "your wifi");
/// Label: a second wireless network.
pub const FOR_GUESTS: Phrase = Phrase::new("gastnetwerk", "guest wifi");
/// Label: what one types to log in.
pub const PASSWORD: Phrase = Phrase::new("wachtwoord", "password");
/// Label: the figures for the second step.
pub const CODE: Phrase = Phrase::new("code", "code");

/// What `kerntrekken` shows.
pub const CYLINDER_PULLED: Phrase = Phrase::new(
    "Twee sloten aan de buitenkant van een deur. Links ligt er staal om het sleutelgat: alleen het gat is te zien. Rechts is de hele cilinder te zien; een tang heeft er grip op en kan hem eruit trekken.",
    "Two locks on the outside of a door. On the left there is steel around the keyhole: only the hole shows. On the right the whole cylinder shows; pliers grip it and can pull it out.",
);
/// What `cilinder` shows.
pub const CYLINDER: Phrase = Phrase::new(
    "Links het beslag van een deur, met een ring om de cilinder: het deel met het sleutelgat. Rechts dezelfde deur van opzij: de cilinder loopt er dwars doorheen, van binnen naar buiten.",
    "On the left the lock plate of a door, with a ring around the cylinder: the part with the keyhole. On the right the same door from the side: the cylinder runs right through it, from inside to outside.",
);
/// What `skg-sterren` shows.
pub const SKG_STARS: Phrase = Phrase::new(
    "Links het beslag van een deur, rechts de smalle kant van de deur met het slot. Op allebei staan, in een ring, de letters SKG met drie sterren eronder.",
    "On the left the lock plate of a door, on the right the narrow side of the door with the lock. Both show, in a ring, the letters SKG with three stars below.",
);
/// What `dievenklauw` shows.
pub const HINGE_BOLT: Phrase = Phrase::new(
    "Een open deur aan de kant van de scharnieren. Tussen de twee scharnieren steekt een metalen pen uit de smalle kant van de deur, met een ring eromheen. Die valt in een gat in het kozijn als de deur dichtgaat.",
    "An open door at the side of the hinges. Between the two hinges a metal pin sticks out of the narrow side of the door, with a ring around it. It falls into a hole in the frame when the door closes.",
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
/// What `op-slot` shows.
pub const LOCKED: Phrase = Phrase::new(
    "Twee keer een deur met het slot, van opzij gezien. Links is de deur alleen dicht: een schuin stukje metaal houdt hem tegen. Rechts is hij op slot: er steekt ook een recht stuk metaal ver in het kozijn, met een ring eromheen.",
    "A door and its lock, twice. On the left the door is only shut: a sloping piece of metal holds it. On the right it is locked: a square piece of metal reaches far into the frame too, with a ring around it.",
);
/// What `uitsteek` shows.
pub const STICKING_OUT: Phrase = Phrase::new(
    "Twee keer een deur van opzij. Links ligt de cilinder aan de buitenkant gelijk met het beslag; daar staat een vinkje bij. Rechts steekt de cilinder uit; daar staat een kruis bij.",
    "A door from the side, twice. On the left the cylinder is level with the lock plate on the outside, with a tick beside it. On the right the cylinder sticks out, with a cross beside it.",
);
/// What `draaiknop` shows.
pub const KNOB: Phrase = Phrase::new(
    "De binnenkant van twee deuren. Links zit onder de kruk een draaiknop, met een ring eromheen. Rechts zit op die plek een sleutelgat.",
    "The inside of two doors. On the left there is a knob to turn below the handle, with a ring around it. On the right there is a keyhole in that place.",
);
/// What `beslag-schroeven` shows.
pub const SCREWS: Phrase = Phrase::new(
    "De buitenkant van twee deuren. Op het beslag links ziet u geen schroeven; daar staat een vinkje bij. Op het beslag rechts zitten vier schroeven, een met een ring eromheen; daar staat een kruis bij.",
    "The outside of two doors. The lock plate on the left shows no screws, with a tick beside it. The lock plate on the right has four screws, one with a ring around it, with a cross beside it.",
);
/// What `anti-inbraakstrip` shows.
pub const GAP_COVER: Phrase = Phrase::new(
    "Twee keer een dichte deur met een slot. Links gaat een plastic kaart de kier tussen deur en kozijn in; daar staat een kruis bij. Rechts ligt er een metalen strip over de kier, en de kaart komt er niet in; daar staat een vinkje bij.",
    "A closed door with a lock, twice. On the left a plastic card goes into the gap between door and frame, with a cross beside it. On the right a metal strip lies over the gap and the card does not go in, with a tick beside it.",
);
/// What `hengelen` shows.
pub const FISHING: Phrase = Phrase::new(
    "Een deur van opzij, met een gleuf. Een hand buiten steekt een draad door de gleuf. De draad buigt binnen omhoog en haakt om de kruk.",
    "A door from the side, with a slot. A hand outside puts a wire through the slot. Inside the wire bends upwards and hooks around the handle.",
);
/// What `brievenbuskap` shows.
pub const SLOT_COVER: Phrase = Phrase::new(
    "Een deur van opzij, met een gleuf. Binnen zit een dichte bak van metaal achter de gleuf. Een brief gaat door de gleuf; in de bak liggen al brieven.",
    "A door from the side, with a slot. Inside a closed box of metal sits behind the slot. A letter goes through the slot; letters lie in the box already.",
);
/// What `verdachte-brief` shows.
pub const SUSPECT_LETTER: Phrase = Phrase::new(
    "Een brief met drie tekenen om op te letten: een bobbel onder het papier, een vlek, en draden die uit een hoek steken.",
    "A letter with three signs to watch for: a lump under the paper, a stain, and wires sticking out of a corner.",
);
/// What `klimhulp` shows.
pub const CLIMBING_AID: Phrase = Phrase::new(
    "De muur van een huis met een raam hoog in de muur. Iemand staat op een kliko onder het raam; een pijl wijst omhoog. Ernaast staat een ladder tegen de muur.",
    "The wall of a house with a window high up. Someone stands on a wheelie bin below the window; an arrow points up. Beside it a ladder leans against the wall.",
);
/// What `verstopplek` shows.
pub const HIDING_PLACE: Phrase = Phrase::new(
    "Een voordeur met een hoge struik ernaast. Achter de struik staat iemand, voor een deel verborgen, met een ring om het hoofd.",
    "A front door with a high bush beside it. Someone stands behind the bush, partly hidden, with a ring around the head.",
);
/// What `camera-gebied` shows.
pub const CAMERA_VIEW: Phrase = Phrase::new(
    "Een camera aan de muur van een huis. Wat de camera ziet, houdt op bij het hek: daar staat een vinkje. Achter het hek loopt iemand op straat, buiten beeld; daar staat een kruis.",
    "A camera on the wall of a house. What the camera sees stops at the fence, where there is a tick. Behind the fence someone is in the street, out of view, with a cross.",
);
/// What `tussendeur` shows.
pub const DOOR_BETWEEN: Phrase = Phrase::new(
    "Een huis met een garage ertegenaan, opengesneden. In de garage staat een auto. In de muur tussen garage en huis zit een deur, met een ring eromheen.",
    "A house with a garage against it, cut open. A car stands in the garage. In the wall between garage and house there is a door, with a ring around it.",
);
/// What `gelaagd-glas` shows.
pub const LAMINATED_GLASS: Phrase = Phrase::new(
    "Een raam, en vergroot ernaast de rand van het glas: twee lagen glas, met een laag folie ertussen.",
    "A window, and enlarged beside it the edge of its glass: two layers of glass, with a layer of film between them.",
);
/// What `rookmelder-muur` shows.
pub const SMOKE_ALARM_FROM_WALL: Phrase = Phrase::new(
    "Een rookmelder aan het plafond, met een ring eromheen. Een pijl toont de afstand tot de muur: 50 centimeter of meer.",
    "A smoke alarm on the ceiling, with a ring around it. An arrow shows the distance to the wall: 50 centimetres or more.",
);
/// What `tweede-weg` shows.
pub const SECOND_WAY: Phrase = Phrase::new(
    "Een huis van boven gezien. Bij de voordeur is brand. Iemand gaat langs een andere weg naar buiten: door de achterdeur, zoals een pijl toont.",
    "A house seen from above. There is a fire at the front door. Someone goes out another way: through the back door, as an arrow shows.",
);
/// What `gastnetwerk` shows.
pub const GUEST_NETWORK: Phrase = Phrase::new(
    "Eén router met twee netwerken. Op het eigen netwerk zitten een laptop en een telefoon. Op het gastnetwerk zitten een thermostaat en een camera.",
    "One router with two networks. A laptop and a phone are on your own network. A thermostat and a camera are on the guest network.",
);
/// What `tweestaps` shows.
pub const TWO_STEPS: Phrase = Phrase::new(
    "Links, bij een 1, een laptop met een verborgen wachtwoord. Een pijl wijst naar rechts. Daar staat, bij een 2, een telefoon met een code van drie cijfers.",
    "On the left, at a 1, a laptop with a hidden password. An arrow points right. There, at a 2, is a phone with a code of three digits.",
);
