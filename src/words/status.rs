//! How something stands, who acts and who pays: the same words in window and
//! report.

use super::Phrase;

/// Something urgent is open.
pub const ACT_NOW: Phrase = Phrase::new("actie nodig", "action needed");
/// Something is open.
pub const ATTENTION: Phrase = Phrase::new("aandacht", "needs attention");
/// Too much is unclear.
pub const NOT_ENOUGH_KNOWN: Phrase = Phrase::new("nog te weinig bekend", "not enough known yet");
/// In order; never said bare while something there is unclear, see
/// [`IN_ORDER_UNCLEAR`].
pub const IN_ORDER: Phrase = Phrase::new("op orde", "in order");
/// In order, but `{n}` items are still unclear.
pub const IN_ORDER_UNCLEAR: Phrase = Phrase::new("op orde, {n} nog na te kijken", "in order, {n} still to check");
/// Does not count here.
pub const NOT_APPLICABLE: Phrase = Phrase::new("n.v.t.", "not applicable");

/// Do this now.
pub const NOW: Phrase = Phrase::new("Nu", "Now");
/// Do this within the month.
pub const MONTH: Phrase = Phrase::new("Deze maand", "This month");
/// Do this after that.
pub const LATER: Phrase = Phrase::new("Daarna", "After that");

/// The resident does it.
pub const WHO_ONESELF: Phrase = Phrase::new("u zelf", "you");
/// A locksmith or another installer does it.
pub const WHO_INSTALLER: Phrase = Phrase::new("een vakman", "an installer");
/// The own organisation does it.
pub const WHO_EMPLOYER: Phrase = Phrase::new("uw organisatie", "your organisation");
/// The police do it.
pub const WHO_POLICE: Phrase = Phrase::new("politie", "police");
/// The municipality does it.
pub const WHO_MUNICIPALITY: Phrase = Phrase::new("gemeente", "municipality");
/// The landlord does it.
pub const WHO_LANDLORD: Phrase = Phrase::new("verhuurder", "landlord");

/// The resident pays.
pub const PAYER_ONESELF: Phrase = Phrase::new("u betaalt", "you pay");
/// The own organisation may pay; nothing is promised.
pub const PAYER_EMPLOYER: Phrase = Phrase::new("uw organisatie: vraag het na", "your organisation: ask");
/// The landlord pays.
pub const PAYER_LANDLORD: Phrase = Phrase::new("verhuurder betaalt", "the landlord pays");
/// It costs nothing.
pub const PAYER_NOBODY: Phrase = Phrase::new("gratis", "free");

/// The resident does it, said to somebody else.
pub const WHO_RESIDENT: Phrase = Phrase::new("de bewoner", "the resident");
/// The resident's own organisation does it, said to that organisation or the CCV.
pub const WHO_ORGANISATION: Phrase = Phrase::new("de organisatie", "the organisation");
/// The resident pays, said to somebody else.
pub const PAYER_RESIDENT: Phrase = Phrase::new("de bewoner betaalt", "the resident pays");
/// The own organisation may pay, said to it; nothing is promised.
pub const PAYER_ORGANISATION: Phrase = Phrase::new("de organisatie, na overleg", "the organisation, to be agreed");

/// Little work.
pub const EFFORT_LITTLE: Phrase = Phrase::new("weinig werk", "little work");
/// Some work.
pub const EFFORT_SOME: Phrase = Phrase::new("enig werk", "some work");
/// Much work.
pub const EFFORT_MUCH: Phrase = Phrase::new("veel werk", "much work");

/// A set with `{n}` open items.
pub const SET_TO_GO: Phrase = Phrase::new("nog {n} te gaan", "{n} to go");
/// A set with `{n}` unclear items and none open.
pub const SET_UNCLEAR: Phrase = Phrase::new("nog {n} na te kijken", "{n} still to check");
/// A set without anything left.
pub const SET_COMPLETE: Phrase = Phrase::new("compleet", "complete");
