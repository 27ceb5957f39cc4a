//! Which measures mean calling someone, so that a help card stands beside them.
//!
//! A checklist does not say so in a field of its own. A measure means a call
//! when its words hold a number to dial or the name of a contact, or when
//! others than the household and its installer carry it out.

use crate::checklist::{Checklist, LanguageIx, Measure, Who};
use crate::words::danger;

/// Whether this measure means calling someone, by its words in one language.
pub fn calls_someone(checklist: &Checklist, measure: &Measure, language: LanguageIx) -> bool {
    if matches!(measure.who, Who::Employer | Who::Police | Who::Municipality) {
        return true;
    }
    let words = [measure.title.get(language), measure.text.get(language)];
    let holds = |part: &str| !part.is_empty() && words.iter().any(|words| words.contains(part));
    holds(danger::POLICE)
        || checklist.contacts.iter().any(|contact| {
            // 112 is for danger: no card to read from then.
            let number = contact.phone.as_deref().filter(|phone| *phone != danger::EMERGENCY);
            number.is_some_and(holds) || holds(contact.name.get(language))
        })
}
