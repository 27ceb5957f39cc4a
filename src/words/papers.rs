//! The papers beside the report: cards, lists, order sheets and the form.

use super::Phrase;

const fn p(nl: &'static str, en: &'static str) -> Phrase {
    Phrase::new(nl, en)
}

/// Title in the file of a card; neutral, so that a list of files says nothing.
pub const TITLE_CARD: Phrase = p("Kaart", "Card");
/// Title in the file of a list or form.
pub const TITLE_LIST: Phrase = p("Lijst", "List");
/// Title in the file of order sheets.
pub const TITLE_ORDER: Phrase = p("Bestelling", "Order");

/// Where the door card hangs.
pub const KEEP_DOOR: Phrase =
    p("Hang deze kaart binnen, niet in het zicht van buiten.", "Hang this card inside, not in view from outside.");
/// Footer of the door card.
pub const FOOTER_DOOR: Phrase = p("Huisscan · deurkaart", "Huisscan · card");
/// Where the outdoor list stays.
pub const KEEP_OUTDOOR: Phrase =
    p("Laat deze lijst niet buiten liggen.", "Do not leave this list lying about outside.");
/// Footer of the outdoor list.
pub const FOOTER_OUTDOOR: Phrase = p("Huisscan · buitenlijst", "Huisscan · list");
/// Where the call cards lie.
pub const KEEP_CALL: Phrase = p("Leg deze kaart bij de telefoon.", "Keep this card by the phone.");
/// Footer of the call cards.
pub const FOOTER_CALL: Phrase = p("Huisscan · belkaart", "Huisscan · calls");
/// Footer of the order sheets.
pub const FOOTER_ORDER: Phrase = p("Huisscan · bestelblad", "Huisscan · order");
/// What a filled-in form is.
pub const KEEP_FORM: Phrase = p(
    "Heeft u iets ingevuld? Bewaar dit dan als een sleutel.",
    "Once you have filled anything in, keep this as safe as a key.",
);
/// Footer of the form.
pub const FOOTER_FORM: Phrase = p("Huisscan · lijst op papier", "Huisscan · form");

/// Heading of the door card.
pub const DOOR_CARD: Phrase = p("Als er iets is bij de deur", "If something happens at the door");
/// To tick: the police know this address.
pub const AGREED: Phrase = p(
    "Wij hebben een Afspraak op Locatie.",
    "We have an agreement with the police for this address (Afspraak op Locatie).",
);
/// To tick: not yet.
pub const NOT_AGREED: Phrase = p("Nog niet. Vraag ernaar: 0900-8844.", "Not yet. Ask for it: 0900-8844.");
/// Heading over the own organisation.
pub const OWN_ORGANISATION: Phrase = p("Uw eigen organisatie", "Your own organisation");
/// To fill in.
pub const NAME: Phrase = p("Naam", "Name");
/// To fill in.
pub const PHONE: Phrase = p("Telefoon", "Phone");
/// Heading: where the household meets.
pub const MEETING_POINT: Phrase = p("Waar vinden wij elkaar?", "Where do we meet?");
/// To fill in: the meeting point outside.
pub const OUTSIDE: Phrase = p("Buiten bij", "Outside at");
/// To fill in: whom one can go to.
pub const AWAY: Phrase = p("Of bij", "Or with");

/// Heading when there are no cards.
pub const CALL_CARDS: Phrase = p("Belkaarten", "Call cards");
/// The checklist has none.
pub const NO_CALL_CARDS: Phrase =
    p("In deze vragenlijst staan geen belkaarten.", "There are no call cards in this checklist.");
/// Heading over the steps.
pub const WHAT_YOU_SAY: Phrase = p("Wat u zegt en vraagt", "What you say and ask");
/// Heading over room to write.
pub const AGREEMENTS: Phrase = p("Afgesproken", "Agreed");
/// To fill in.
pub const SPOKEN_TO: Phrase = p("Met wie", "With whom");
/// To fill in.
pub const ON_DAY: Phrase = p("Op welke dag", "On which day");

/// Heading of the outdoor list.
pub const OUTDOOR_LIST: Phrase = p("Buiten te bekijken", "To look at outside");
/// Under it.
pub const OUTDOOR_ABOUT: Phrase = p(
    "Dit zijn vragen die u buiten beantwoordt. Wat u al weet, staat er niet bij. Neem de antwoorden daarna over op het scherm.",
    "These are questions you answer outside. What you already know is not on it. Copy the answers to the screen afterwards.",
);
/// It did not fit on one page.
pub const OUTDOOR_SEVERAL: Phrase = p(
    "Deze lijst heeft meer dan één bladzijde. Onderaan staat welke u voor u heeft.",
    "This list has more than one page. At the foot you see which one you have.",
);
/// No outdoor place is asked about.
pub const NOTHING_OUTDOORS: Phrase = p("U hoeft buiten niets te bekijken.", "There is nothing to look at outside.");

/// Heading when there is nothing to order.
pub const ORDER_SHEETS: Phrase = p("Bestelbladen", "Order sheets");
/// Nothing to order.
pub const NOTHING_TO_ORDER: Phrase = p("Er is niets te bestellen.", "There is nothing to order.");
/// Heading of a sheet; `{name}` of the door or window.
pub const ORDER_SHEET: Phrase = p("Bestelblad: {name}", "Order sheet: {name}");
/// Under it.
pub const ORDER_ABOUT: Phrase = p("Zonder adres en zonder naam.", "Without an address and without a name.");
/// Heading over the table.
pub const TO_ORDER: Phrase = p("Te bestellen", "To order");
/// Table header: the measure.
pub const TH_WORK: Phrase = p("Werk", "Work");
/// Table header: the specification.
pub const TH_ORDER: Phrase = p("Wat er moet komen", "What is needed");
/// Heading over sizes.
pub const SIZES: Phrase = p("Maten", "Sizes");
/// Under it.
pub const SIZES_ABOUT: Phrase =
    p("Vul in wat hier past. Laat de rest leeg.", "Fill in what applies here. Leave the rest blank.");
/// To fill in.
pub const WIDTH: Phrase = p("Breedte (mm)", "Width (mm)");
/// To fill in.
pub const HEIGHT: Phrase = p("Hoogte (mm)", "Height (mm)");
/// To fill in.
pub const THICKNESS: Phrase = p("Dikte (mm)", "Thickness (mm)");
/// To fill in: from the screw in the middle outwards.
pub const CYLINDER_OUTSIDE: Phrase = p("Cilinder buiten (mm)", "Cylinder outside (mm)");
/// To fill in: from the screw in the middle inwards.
pub const CYLINDER_INSIDE: Phrase = p("Cilinder binnen (mm)", "Cylinder inside (mm)");
/// To fill in.
pub const HOW_MANY: Phrase = p("Hoeveel", "How many");
/// To fill in.
pub const KIND: Phrase = p("Welk soort", "Which kind");
/// To tick.
pub const WOOD: Phrase = p("hout", "wood");
/// To tick.
pub const PLASTIC: Phrase = p("kunststof", "plastic");
/// To tick.
pub const METAL: Phrase = p("aluminium of staal", "aluminium or steel");
/// To tick.
pub const TURNS_LEFT: Phrase = p("draait links", "hinges left");
/// To tick.
pub const TURNS_RIGHT: Phrase = p("draait rechts", "hinges right");
/// To tick.
pub const TURNS_OUT: Phrase = p("draait naar buiten", "opens outwards");
/// To fill in.
pub const PRICE: Phrase = p("Prijs (€)", "Price (€)");
/// To fill in.
pub const READY_ON: Phrase = p("Klaar op", "Ready on");

/// Heading of the form.
pub const FORM: Phrase = p("De scan op papier", "The scan on paper");
/// How it is filled in, a paragraph each.
pub const FORM_ABOUT: [Phrase; 3] = [
    p(
        "Vul in met een pen. Zet een kruis in het hokje voor uw antwoord. Weet u iets niet? Kies dan **weet ik niet**. Zo wordt het nooit als op orde geteld.",
        "Fill it in with a pen. Put a cross in the box before your answer. Do you not know? Then choose **I do not know**. It will never count as being in order.",
    ),
    p(
        "Voor elke vraag staat een nummer. Achter de vraag staat de naam die het programma ervoor gebruikt. Neem de antwoorden later over op het scherm: daar staan dezelfde vragen in dezelfde volgorde.",
        "There is a number before every question. Beside the question stands the name the program uses for it. Copy the answers to the screen later: it has the same questions in the same order.",
    ),
    p(
        "Staat er **alleen als**? Sla de vraag dan over als dat bij u niet zo is.",
        "Does it say **only if**? Then skip the question if that is not so for you.",
    ),
];
/// Heading over doors and windows.
pub const ELEMENTS: Phrase = p("Deuren en ramen", "Doors and windows");
/// Under it.
pub const ELEMENTS_ABOUT: Phrase = p(
    "Geef elke deur en elk raam een nummer. Zet uw kruis in de kolom met dat nummer. Heeft u er meer dan vier? Print deze bladzijden dan nog een keer.",
    "Give every door and window a number. Put your cross in the column with that number. Do you have more than four? Then print these pages once more.",
);
/// Where things of a kind can be; `{places}`.
pub const LOOK_AT: Phrase = p("Kijk op deze plekken: {places}.", "Look in these places: {places}.");
/// To fill in: the name of the door or window with number `{n}`.
pub const ELEMENT_NAME: Phrase = p("{n}. Naam", "{n}. Name");
/// To fill in.
pub const ELEMENT_PLACE: Phrase = p("Plek", "Place");
/// Table header.
pub const TH_ANSWER: Phrase = p("Antwoord", "Answer");
/// More than one answer may be ticked.
pub const SEVERAL: Phrase = p("Meer kruisjes mag.", "You may put more than one cross.");
/// To fill in: a number.
pub const NUMBER: Phrase = p("Aantal", "Number");
/// To fill in: a number of something; `{unit}`.
pub const NUMBER_OF: Phrase = p("Aantal ({unit})", "Number ({unit})");
/// To fill in: a day.
pub const DAY: Phrase = p("Datum", "Date");
/// To fill in: words.
pub const WORDS: Phrase = p("Antwoord", "Answer");
/// A choice one can always make.
pub const UNKNOWN: Phrase = p("Weet ik niet", "I do not know");

/// Before the condition of a place; `{condition}`.
pub const ONLY_IF: Phrase = p("Alleen als {condition}.", "Only if {condition}.");
/// Before the condition of a question; `{number}` and `{condition}`.
pub const ANSWER_ONLY_IF: Phrase =
    p("Beantwoord vraag {number} alleen als {condition}.", "Answer question {number} only if {condition}.");
/// A question has one of these answers; `{n}` is its number, `{answers}`.
pub const IS: Phrase = p("vraag {n} {answers} is", "question {n} is {answers}");
/// A question has none of these answers.
pub const IS_NOT: Phrase = p("vraag {n} niet {answers} is", "question {n} is not {answers}");
/// A number is this or more; `{n}`, `{bound}`.
pub const AT_LEAST: Phrase = p("vraag {n} minstens {bound} is", "question {n} is at least {bound}");
/// A number is this or less.
pub const AT_MOST: Phrase = p("vraag {n} hoogstens {bound} is", "question {n} is at most {bound}");
/// A number is less than this.
pub const LESS_THAN: Phrase = p("vraag {n} minder dan {bound} is", "question {n} is less than {bound}");
/// A number is more than this.
pub const MORE_THAN: Phrase = p("vraag {n} meer dan {bound} is", "question {n} is more than {bound}");
/// A question was answered.
pub const ANSWERED: Phrase = p("u vraag {n} heeft ingevuld", "you filled in question {n}");
/// A question was not answered.
pub const NOT_ANSWERED: Phrase = p("u vraag {n} niet heeft ingevuld", "you did not fill in question {n}");
/// At least one of the elements; `{kind}` in plural, `{clause}`.
pub const FOR_ANY: Phrase = p("bij een of meer {kind} {clause}", "{clause} for one or more {kind}");
/// All of the elements.
pub const FOR_EVERY: Phrase = p("bij alle {kind} {clause}", "{clause} for all {kind}");
/// An answer as it stands there; `{answer}`.
pub const QUOTED: Phrase = p("“{answer}”", "“{answer}”");
/// Or, between answers and clauses.
pub const OR: Phrase = p("of", "or");
