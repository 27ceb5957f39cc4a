//! Whom to call in the own organisation: words around what the resident wrote.

use super::Phrase;

/// The card.
pub const TITLE: Phrase = Phrase::new("Wie belt u in uw organisatie?", "Who do you call in your organisation?");
/// What it is for.
pub const ABOUT: Phrase = Phrase::new(
    "Bijvoorbeeld de burgemeester, de griffier of de beveiliging. U ziet dit terug bij ‘Nu gevaar?’, op de hulpkaarten en in uw eigen rapport. Niemand anders krijgt het.",
    "For example the mayor (burgemeester), the clerk (griffier) or the security staff. You see it again under ‘In danger now?’, on the help cards and in your own report. Nobody else gets it.",
);
/// Who answers for it.
pub const UNCHECKED: Phrase = Phrase::new(
    "Dit vult u zelf in. Het programma controleert het niet. Bel het nummer een keer om te zien of het klopt.",
    "You fill this in yourself. The program does not check it. Call the number once to see that it is right.",
);
/// The field for who.
pub const NAME: Phrase = Phrase::new("Naam of functie", "Name or role");
/// The field for the number.
pub const PHONE: Phrase = Phrase::new("Telefoonnummer", "Phone number");
/// The field for when.
pub const NOTE: Phrase = Phrase::new("Wanneer bereikbaar", "When they can be reached");
/// Stands for a name that was left blank.
pub const OWN: Phrase = Phrase::new("Uw eigen organisatie", "Your own organisation");
/// Who answers for it, beside a number.
pub const BY_YOU: Phrase = Phrase::new("Door u ingevuld.", "Filled in by you.");
/// No number was written down.
pub const NO_PHONE: Phrase = Phrase::new("Geen nummer", "No number");
/// To the card, from elsewhere.
pub const FILL_IN: Phrase = Phrase::new("Invullen wie u belt", "Fill in who you call");
