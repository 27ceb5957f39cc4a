//! Help cards: what to say and do, to have beside the phone.

use super::Phrase;

/// Heading, and the way there.
pub const TITLE: Phrase = Phrase::new("Hulpkaarten", "Help cards");
/// What they are for.
pub const LEAD: Phrase = Phrase::new(
    "Korte stappen voor als u belt of als er iets gebeurt. Leg een kaart voor u en lees mee.",
    "Short steps for when you call or when something happens. Put a card in front of you and read along.",
);
/// Beneath the way there, on the first screen.
pub const ABOUT: Phrase = Phrase::new(
    "Wat zegt u aan de telefoon? Wat doet u als er iemand voor de deur staat?",
    "What do you say on the phone? What do you do when someone is at the door?",
);
/// Opens them.
pub const GO: Phrase = Phrase::new("Bekijk de hulpkaarten", "See the help cards");
/// The checklist has none.
pub const NONE: Phrase =
    Phrase::new("In deze vragenlijst staan geen hulpkaarten.", "There are no help cards in this checklist.");
/// Over cards for after something happened.
pub const INCIDENT: Phrase = Phrase::new("Er is iets gebeurd", "Something has happened");
/// Over cards for phoning.
pub const CALL: Phrase = Phrase::new("Als u gaat bellen", "When you make a call");
/// Over cards for the door.
pub const DOOR: Phrase = Phrase::new("Aan de deur", "At the door");
/// Over cards for the end of the office.
pub const END_OF_OFFICE: Phrase = Phrase::new("Als uw ambt stopt", "When your office ends");
/// How long a card is.
pub const STEPS: Phrase = Phrase::new("{n} stappen", "{n} steps");
/// How long a card is.
pub const ONE_STEP: Phrase = Phrase::new("1 stap", "1 step");
/// What ticking does.
pub const TICK: Phrase =
    Phrase::new("Vink af wat u gehad heeft. Dit wordt niet bewaard.", "Tick what you have done. This is not kept.");
/// A step as it is read aloud.
pub const STEP: Phrase = Phrase::new("Stap {n}: {step}", "Step {n}: {step}");
/// Over the numbers.
pub const CONTACTS: Phrase = Phrase::new("Wie u belt", "Who to call");
/// Copies a number.
pub const COPY: Phrase = Phrase::new("Kopieer", "Copy");
/// Copies a number, said whole.
pub const COPY_WHAT: Phrase = Phrase::new("Kopieer {reach}", "Copy {reach}");
/// It was copied.
pub const COPIED: Phrase = Phrase::new("{reach} is gekopieerd.", "{reach} was copied.");
/// Back to the list.
pub const BACK: Phrase = Phrase::new("Alle hulpkaarten", "All help cards");
/// Beside a measure that means calling someone.
pub const BESIDE_MEASURE: Phrase = Phrase::new("Hulpkaart voor het bellen", "Help card for the call");
