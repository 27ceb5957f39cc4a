//! What to do in danger. The first two numbers are in the program itself, so
//! that they are there whatever the checklist says.

use super::Phrase;

/// Heading.
pub const TITLE: Phrase = Phrase::new("Nu gevaar?", "In danger now?");
/// The emergency number.
pub const EMERGENCY: &str = "112";
/// Who that is.
pub const EMERGENCY_NAME: Phrase = Phrase::new("Politie, brandweer, ambulance", "Police, fire brigade, ambulance");
/// When.
pub const EMERGENCY_WHEN: Phrase = Phrase::new(
    "Bij gevaar nu: iemand valt aan, breekt in of wil naar binnen, of er is brand. Zeg dat u politieke ambtsdrager bent.",
    "In danger now: someone is attacking, breaking in or trying to get in, or there is a fire. Say that you are a political office holder (politieke ambtsdrager).",
);
/// The police without haste.
pub const POLICE: &str = "0900-8844";
/// Who that is.
pub const POLICE_NAME: Phrase = Phrase::new("Politie, geen spoed", "Police, no emergency");
/// When.
pub const POLICE_WHEN: Phrase = Phrase::new(
    "Het gevaar is voorbij, of iets is verdacht. Schrijf op wat u zag: wat, waar, wanneer, wie, kenteken.",
    "The danger has passed, or something is suspicious. Write down what you saw: what, where, when, who, number plate.",
);
/// The two numbers: as dialled, who that is, when.
pub const BUILT_IN: [(&str, Phrase, Phrase); 2] =
    [(EMERGENCY, EMERGENCY_NAME, EMERGENCY_WHEN), (POLICE, POLICE_NAME, POLICE_WHEN)];
/// What comes from the checklist.
pub const FROM_CHECKLIST: Phrase =
    Phrase::new("Uit de vragenlijst, versie {version}", "From the checklist, version {version}");
/// Added where nobody stands for the checklist yet.
pub const DRAFT: Phrase = Phrase::new(" (concept, nog niet gecontroleerd)", " (draft, not checked yet)");
