//! What to do first.

use super::Phrase;

/// Heading.
pub const TITLE: Phrase = Phrase::new("Wat doe ik eerst?", "What do I do first?");
/// What it is.
pub const LEAD: Phrase = Phrase::new(
    "Begin bovenaan. Vink af wat gedaan is. U ziet dan meteen wat dat uitmaakt.",
    "Start at the top. Tick off what is done. You can see at once what that changes.",
);
/// Nothing yet.
pub const EMPTY: Phrase = Phrase::new(
    "Er is nog niets te doen, of er is nog te weinig bekend. Beantwoord eerst meer vragen.",
    "There is nothing to do yet, or too little is known. Answer more questions first.",
);
/// By when.
pub const DUE: Phrase = Phrase::new("Uiterlijk {date}", "By {date}");
/// An amount.
pub const AMOUNT: Phrase = Phrase::new("{who}, ongeveer € {from} tot € {to}", "{who}, about € {from} to € {to}");
/// First.
pub const REQUIRES: Phrase = Phrase::new("Eerst nodig", "Needed first");
/// What to order.
pub const ORDER: Phrase = Phrase::new("Bestellen", "To order");
/// Why.
pub const BECAUSE: Phrase = Phrase::new("Waarom", "Why");
/// One reason.
pub const REASON: Phrase =
    Phrase::new("{subject}: {question} U antwoordde: {answer}", "{subject}: {question} You answered: {answer}");
/// Done for one reason.
pub const DONE_FOR: Phrase = Phrase::new("Gedaan: {subject}", "Done: {subject}");
/// No term.
pub const NO_TERM: Phrase = Phrase::new("Als het uitkomt", "When it suits you");
/// Over what is done.
pub const DONE_TITLE: Phrase = Phrase::new("Gedaan", "Done");
/// One that is done.
pub const DONE_ITEM: Phrase = Phrase::new("{measure} ({subject})", "{measure} ({subject})");
/// Over tips.
pub const TIPS: Phrase = Phrase::new("Ook handig", "Also useful");
/// Over the question after doing.
pub const RECHECK: Phrase = Phrase::new("Gedaan. Hoe is het nu?", "Done. How is it now?");
/// Beneath it.
pub const RECHECK_ABOUT: Phrase = Phrase::new(
    "Kijk nog een keer en kies wat nu klopt. Dan telt het mee in uw resultaat.",
    "Look once more and choose what is true now. Then it counts in your result.",
);
/// Ready.
pub const RECHECK_READY: Phrase = Phrase::new("Klaar", "Finished");
/// To the question.
pub const TO_QUESTION: Phrase = Phrase::new("Naar de vraag", "To the question");
/// To the question, said whole.
pub const TO_QUESTION_WHAT: Phrase = Phrase::new("Naar de vraag: {question}", "To the question: {question}");
/// The household.
pub const HOME: Phrase = Phrase::new("uw huis", "your home");
