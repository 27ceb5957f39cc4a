//! How the home stands.

use super::Phrase;

/// Heading.
pub const TITLE: Phrase = Phrase::new("Zo staat uw huis ervoor", "How your home stands");
/// What asks for action.
pub const ACT_MANY: Phrase = Phrase::new("{n} onderdelen vragen nu actie.", "{n} parts need action now.");
/// What asks for action.
pub const ACT_ONE: Phrase = Phrase::new("1 onderdeel vraagt nu actie.", "1 part needs action now.");
/// Nothing that is known.
pub const ACT_NONE: Phrase =
    Phrase::new("Voor zover bekend vraagt niets nu actie.", "As far as is known, nothing needs action now.");
/// Coverage.
pub const COVERAGE: Phrase =
    Phrase::new("{answered} van de {asked} vragen zijn beantwoord.", "{answered} of {asked} questions answered.");
/// The chain and its link.
pub const WEAKEST: Phrase = Phrase::new(
    "Uw huis is zo sterk als het zwakste raam of de zwakste deur waar iemand bij kan.",
    "Your home is as strong as the weakest window or door that someone can reach.",
);
/// Not enough yet.
pub const EARLY: Phrase = Phrase::new(
    "Er is nog veel onbekend. Dit beeld wordt beter met elke vraag die u beantwoordt.",
    "Much is still unknown. This picture gets better with every question you answer.",
);
/// Over the themes.
pub const THEMES: Phrase = Phrase::new("Per onderwerp", "By subject");
/// The weakest.
pub const WEAKEST_ELEMENT: Phrase = Phrase::new("zwakste: {name}", "weakest: {name}");
/// Known of all.
pub const KNOWN_OF: Phrase = Phrase::new("{known} van {items} bekend", "{known} of {items} known");
/// Not applicable.
pub const NOT_APPLICABLE: Phrase = Phrase::new("{n} n.v.t.", "{n} not applicable");
/// Over the sets.
pub const SETS: Phrase = Phrase::new("Samen sterk", "Stronger together");
/// Over what to look up.
pub const LOOK_UP: Phrase = Phrase::new("Vandaag na te kijken", "To check today");
/// What that is.
pub const LOOK_UP_ABOUT: Phrase = Phrase::new(
    "Dit weet u nog niet, of het is het belangrijkst om eerst te weten.",
    "You do not know this yet, or it is the most important to find out first.",
);
/// More.
pub const LOOK_UP_MORE: Phrase = Phrase::new("En nog {n}, in uw rapport.", "And {n} more, in your report.");
/// Answers it.
pub const ANSWER: Phrase = Phrase::new("Beantwoorden", "Answer");
/// To one question, said whole.
pub const ANSWER_WHAT: Phrase = Phrase::new("Beantwoorden: {question}", "Answer: {question}");
/// To the plan.
pub const TO_PLAN: Phrase = Phrase::new("Wat doe ik eerst?", "What do I do first?");
/// To the report.
pub const TO_REPORT: Phrase = Phrase::new("Rapport maken", "Make the report");
/// To open questions.
pub const TO_WALK: Phrase = Phrase::new("Verder met de vragen", "Carry on with the questions");
/// One side of the house.
pub const STREET: Phrase = Phrase::new("Straatkant", "Street side");
/// The other.
pub const GARDEN: Phrase = Phrase::new("Tuinkant", "Garden side");
/// What the drawing does.
pub const PICK_PART: Phrase =
    Phrase::new("Kies een deel van het huis om te zien wat er is.", "Choose a part of the house to see what there is.");
/// The outdoor list.
pub const PUT_OFF: Phrase = Phrase::new("Nog buiten te doen: {places}.", "Still to do outside: {places}.");
/// No grade.
pub const NO_GRADE: Phrase = Phrase::new(
    "Dit is een zelfscan, geen keuring. De volgorde komt uit de vragenlijst en uit uw antwoorden.",
    "This is a self-scan, not an inspection. The order comes from the checklist and your answers.",
);
