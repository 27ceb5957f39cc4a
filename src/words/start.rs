//! The first screen, and what to do after an incident.

use super::Phrase;

/// Heading.
pub const TITLE: Phrase = Phrase::new("Hoe veilig is uw huis?", "How safe is your home?");
/// What it costs.
pub const LEAD: Phrase = Phrase::new(
    "U loopt door uw huis en beantwoordt vragen. Daarna ziet u wat u het eerst kunt doen. Alles blijft op deze computer.",
    "You walk through your home and answer questions. Then you see what to do first. Everything stays on this computer.",
);
/// Everything.
pub const FULL: Phrase = Phrase::new("Begin de hele ronde", "Start the full walk");
/// How long that takes.
pub const FULL_ABOUT: Phrase = Phrase::new(
    "Hele ronde: ongeveer {minutes} minuten. U kunt stoppen en verdergaan.",
    "Full walk: about {minutes} minutes. You can stop and carry on later.",
);
/// Only the most important.
pub const QUICK: Phrase = Phrase::new("Begin de snelle ronde", "Start the quick walk");
/// How long that takes.
pub const QUICK_ABOUT: Phrase = Phrase::new(
    "Snelle ronde: alleen de belangrijkste vragen, ongeveer {minutes} minuten.",
    "Quick walk: only the most important questions, about {minutes} minutes.",
);
/// Where it was left.
pub const RESUME: Phrase = Phrase::new("Ga verder waar u was", "Carry on where you were");
/// Over the scan that is kept here.
pub const KEPT: Phrase = Phrase::new("Er staat een scan op deze computer", "There is a scan on this computer");
/// How to get to it.
pub const KEPT_ABOUT: Phrase =
    Phrase::new("Met uw wachtzin gaat u verder waar u was.", "With your passphrase you go on where you were.");
/// From quick to full.
pub const TO_FULL: Phrase = Phrase::new("Ga door met de hele ronde", "Carry on with the full walk");
/// How far.
pub const SO_FAR: Phrase =
    Phrase::new("{answered} van de {asked} vragen beantwoord.", "{answered} of {asked} questions answered.");
/// Over the second card.
pub const INCIDENT: Phrase = Phrase::new("Is er net iets gebeurd?", "Has something just happened?");
/// Beneath it.
pub const INCIDENT_ABOUT: Phrase = Phrase::new(
    "Een bedreiging, een inbraak, iemand aan de deur? Begin dan hier, niet met de scan.",
    "A threat, a burglary, someone at the door? Then start here, not with the scan.",
);
/// To the guide.
pub const INCIDENT_GO: Phrase = Phrase::new("Bekijk wat u nu kunt doen", "See what you can do now");
/// Nothing about it in the checklist.
pub const INCIDENT_NONE: Phrase = Phrase::new(
    "Bel 112 bij gevaar. Is het gevaar voorbij? Bel 0900-8844 en meld het bij uw eigen organisatie.",
    "In danger? Call 112. Has the danger passed? Call 0900-8844 and report it to your own organisation.",
);
/// Over the contacts of a guide.
pub const CALL: Phrase = Phrase::new("Wie u kunt bellen", "Who you can call");
/// Back.
pub const BACK: Phrase = Phrase::new("Terug naar de start", "Back to the start");

/// Over two small things.
pub const BEFORE: Phrase = Phrase::new("Voordat u begint", "Before you start");
/// Whose computer.
pub const OWN_COMPUTER: Phrase = Phrase::new(
    "Gebruik liever uw eigen computer. Op een computer van uw organisatie kan de beheerder meekijken.",
    "It is better to use your own computer. On your organisation’s computer, the administrator can see what you do.",
);
/// A threat from someone at home.
pub const AT_HOME: Phrase = Phrase::new(
    "Komt de dreiging van iemand thuis? Gebruik een computer waar diegene niet bij kan.",
    "Does the threat come from someone at home? Use a computer that this person cannot get to.",
);
/// Where the checklist has the contact.
pub const VEILIG_THUIS: Phrase = Phrase::new("{name}: {phone}.", "{name}: {phone}.");

/// Over the introduction of the checklist.
pub const ABOUT: Phrase = Phrase::new("Over deze vragenlijst", "About this checklist");
/// The version.
pub const VERSION: Phrase = Phrase::new("{title}, versie {version}", "{title}, version {version}");
/// A draft.
pub const DRAFT: Phrase = Phrase::new(
    "Deze vragenlijst is een concept. Niemand heeft hem nog goedgekeurd.",
    "This checklist is a draft. Nobody has approved it yet.",
);
/// Withdrawn.
pub const WITHDRAWN: Phrase = Phrase::new(
    "Deze versie is ingetrokken. U kunt uw antwoorden nog zien, maar begin er geen nieuwe scan mee.",
    "This version was withdrawn. You can still see your answers, but do not start a new scan with it.",
);
