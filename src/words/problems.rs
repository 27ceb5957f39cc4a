//! What is wrong with a file and what to do, per problem code.

use super::{Lang, Phrase};

/// The sentence and the hint of one code; `{subject}` is the field, id or word
/// it is about.
#[must_use]
pub fn of(code: &str) -> (Phrase, Phrase) {
    match code {
        "too-large" => (
            Phrase::new("Het bestand is te groot.", "The file is too large."),
            Phrase::new("Een bestand mag hoogstens 16 MiB zijn.", "A file may be 16 MiB at most."),
        ),
        "syntax" => (
            Phrase::new("Dit is geen geldige JSON. {subject}", "This is not valid JSON. {subject}"),
            Phrase::new(
                "Kijk op deze plek naar een komma, haakje of aanhalingsteken te veel of te weinig. Bewaar het bestand als UTF-8 zonder BOM.",
                "Look here for a missing or extra comma, bracket or quote. Save the file as UTF-8 without a BOM.",
            ),
        ),
        "duplicate-key" => (
            Phrase::new("“{subject}” staat hier twee keer.", "“{subject}” is here twice."),
            Phrase::new("Haal er één weg.", "Remove one of them."),
        ),
        "wrong-kind" => (
            Phrase::new("Dit is een ander soort bestand.", "This is another kind of file."),
            Phrase::new(
                "Kies het goede bestand, of zet het juiste “kind”.",
                "Choose the right file, or set the right “kind”.",
            ),
        ),
        "newer-format" => (
            Phrase::new(
                "Dit bestand is gemaakt voor een nieuwere versie van Huisscan.",
                "This file was made for a newer Huisscan.",
            ),
            Phrase::new(
                "Neem een nieuwere Huisscan. Het bestand is niet veranderd.",
                "Get a newer Huisscan. The file was not changed.",
            ),
        ),
        "unknown-field" => (
            Phrase::new("“{subject}” hoort hier niet.", "“{subject}” does not belong here."),
            Phrase::new(
                "Kijk of de naam goed gespeld is, of haal het weg. Eigen gegevens mogen onder “x”.",
                "Check the spelling, or remove it. Data of your own may go under “x”.",
            ),
        ),
        "wrong-type" => (
            Phrase::new(
                "“{subject}” heeft hier een verkeerd soort waarde.",
                "“{subject}” has the wrong type of value here.",
            ),
            Phrase::new(
                "Gebruik het soort waarde dat de beschrijving van het bestand noemt.",
                "Use the type the description of the file names.",
            ),
        ),
        "missing-field" => (
            Phrase::new("“{subject}” ontbreekt of is leeg.", "“{subject}” is missing or empty."),
            Phrase::new("Voeg het toe.", "Add it."),
        ),
        "missing-text" => (
            Phrase::new(
                "De tekst in taal “{subject}” ontbreekt of is leeg.",
                "The text in language “{subject}” is missing or blank.",
            ),
            Phrase::new(
                "Schrijf de tekst in elke taal die onder “languages” staat.",
                "Write the text in every language under “languages”.",
            ),
        ),
        "bad-id" => (
            Phrase::new("“{subject}” kan geen id zijn.", "“{subject}” cannot be an id."),
            Phrase::new(
                "Gebruik kleine letters, cijfers en streepjes, hoogstens 64 tekens; niet “unknown” of “x”.",
                "Use lower-case letters, digits and hyphens, at most 64 characters; not “unknown” or “x”.",
            ),
        ),
        "bad-value" => (
            Phrase::new("De waarde bij “{subject}” mag hier niet.", "The value at “{subject}” is not allowed here."),
            Phrase::new("Kies een waarde die hier mag.", "Choose a value that is allowed here."),
        ),
        "duplicate-id" => (
            Phrase::new("De id “{subject}” bestaat al.", "The id “{subject}” is already in use."),
            Phrase::new("Geef een van beide een andere id.", "Give one of them another id."),
        ),
        "unknown-reference" => (
            Phrase::new("“{subject}” bestaat niet.", "“{subject}” does not exist."),
            Phrase::new("Verbeter de naam, of voeg toe wat ontbreekt.", "Correct the name, or add what is missing."),
        ),
        "condition-mismatch" => (
            Phrase::new(
                "Deze voorwaarde past niet bij vraag of antwoord “{subject}”.",
                "This condition does not fit question or answer “{subject}”.",
            ),
            Phrase::new(
                "Gebruik een vorm die bij de vraag past, met antwoorden die bestaan. “of” hoort alleen bij elementen elders.",
                "Use a shape that fits the question, with answers that exist. “of” belongs only to elements elsewhere.",
            ),
        ),
        "condition-needs-of" => (
            Phrase::new(
                "De vraag “{subject}” wordt per element gesteld.",
                "The question “{subject}” is asked per element.",
            ),
            Phrase::new(
                "Zet er “of” bij: “any” (minstens één) of “every” (alle).",
                "Add “of”: “any” (at least one) or “every” (all).",
            ),
        ),
        "condition-cycle" => (
            Phrase::new(
                "Deze vragen hangen in een kring van elkaar af: {subject}.",
                "These questions depend on each other in a circle: {subject}.",
            ),
            Phrase::new("Haal een van de voorwaarden weg.", "Remove one of the conditions."),
        ),
        "raise-and-severity" => (
            Phrase::new(
                "“severity_if” en “raise_if” staan hier samen.",
                "“severity_if” and “raise_if” are here together.",
            ),
            Phrase::new(
                "Kies er één: zo blijft de volgorde uit te leggen.",
                "Choose one, so that the order can be explained.",
            ),
        ),
        "undeclared-change" => (
            Phrase::new(
                "Een verandering in “{subject}” is niet aangegeven.",
                "A change in “{subject}” is not declared.",
            ),
            Phrase::new("Zet die verandering onder “changes”.", "Put it under “changes”."),
        ),
        "wrong-checklist" => (
            Phrase::new(
                "Deze antwoorden horen bij een andere vragenlijst: “{subject}”.",
                "These answers belong to another checklist: “{subject}”.",
            ),
            Phrase::new(
                "Kies de vragenlijst waar de antwoorden bij horen. Er is niets veranderd.",
                "Choose the checklist the answers belong to. Nothing was changed.",
            ),
        ),
        "other-version" => (
            Phrase::new(
                "Deze antwoorden horen bij een andere versie: {subject}.",
                "These answers belong to another version: {subject}.",
            ),
            Phrase::new(
                "Kies die versie, of zet de antwoorden over met “huisscan migrate”.",
                "Choose that version, or carry the answers over with “huisscan migrate”.",
            ),
        ),
        _ => warning(code),
    }
}

fn warning(code: &str) -> (Phrase, Phrase) {
    match code {
        "never-asked" => (
            Phrase::new("Deze vraag wordt nooit gesteld.", "This question is never asked."),
            Phrase::new("Kijk de voorwaarde na.", "Check the condition."),
        ),
        "unused-measure" => (
            Phrase::new("Geen antwoord geeft deze maatregel.", "No answer gives this measure."),
            Phrase::new("Noem de maatregel bij een antwoord, of haal die weg.", "Name it at an answer, or remove it."),
        ),
        "unused-source" => (
            Phrase::new("Niets verwijst naar deze bron.", "Nothing refers to this source."),
            Phrase::new("Verwijs ernaar, of haal de bron weg.", "Refer to it, or remove it."),
        ),
        "no-advice" => (
            Phrase::new(
                "Het antwoord “{subject}” vraagt actie, maar geeft geen maatregel.",
                "The answer “{subject}” asks for action but gives no measure.",
            ),
            Phrase::new("Noem een maatregel.", "Name a measure."),
        ),
        "no-source" => (
            Phrase::new("Hier staat geen bron bij.", "There is no source here."),
            Phrase::new("Noem de bron.", "Name the source."),
        ),
        "contact-stale" => (
            Phrase::new(
                "Niemand heeft dit contact het laatste jaar nagebeld.",
                "Nobody confirmed this contact in the last year.",
            ),
            Phrase::new(
                "Laat iemand het nabellen. Vul daarna “checked_on” en “checked_by” in.",
                "Have someone confirm it by phone. Then fill in “checked_on” and “checked_by”.",
            ),
        ),
        "review-overdue" => (
            Phrase::new(
                "De datum om deze vragenlijst na te kijken is voorbij.",
                "The date to review this checklist has passed.",
            ),
            Phrase::new("Kijk de vragenlijst na en zet een nieuwe datum.", "Review the checklist and set a new date."),
        ),
        "share-leak" => (
            Phrase::new(
                "Deze vraag wordt gedeeld, maar hangt af van “{subject}”. Die vraag wordt niet gedeeld.",
                "This question is shared, but depends on “{subject}”. That question is not shared.",
            ),
            Phrase::new(
                "Deel beide met dezelfde lezers, of geen van beide.",
                "Share both with the same readers, or neither.",
            ),
        ),
        "contradicting-measures" => (
            Phrase::new(
                "Het antwoord “{subject}” geeft maatregelen die niet samengaan.",
                "The answer “{subject}” gives measures that exclude each other.",
            ),
            Phrase::new("Kies een van beide.", "Choose one of them."),
        ),
        "long-text" => (
            Phrase::new("Deze tekst is lang: {subject} woorden.", "This text is long: {subject} words."),
            Phrase::new("Maak hem korter, of verdeel hem.", "Shorten it, or divide it."),
        ),
        "hard-to-read" => (
            Phrase::new("Deze zin is lang: “{subject}”", "This sentence is long: “{subject}”"),
            Phrase::new("Houd het bij hoogstens 25 woorden per zin.", "Keep to 25 words a sentence at most."),
        ),
        "unknown-picture" => (
            Phrase::new("De tekening “{subject}” kent het programma niet.", "The program has no drawing “{subject}”."),
            Phrase::new("Kies een tekening die er is.", "Choose a drawing that exists."),
        ),
        other => {
            log::warn!("no words for problem code {other}");
            (
                Phrase::new("Er is iets mis: {subject}", "Something is wrong: {subject}"),
                Phrase::new("Kijk dit na.", "Check this."),
            )
        }
    }
}

/// The sentence of a problem, with its subject in place.
#[must_use]
pub fn message(code: &str, subject: &str, lang: Lang) -> String {
    of(code).0.with(lang, &[("subject", subject)]).trim_end().to_owned()
}

/// What to do about it.
#[must_use]
pub fn hint(code: &str, lang: Lang) -> &'static str {
    of(code).1.get(lang)
}
