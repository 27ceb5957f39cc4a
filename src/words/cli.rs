//! What the command line says.

use super::Phrase;

/// How the program is called.
pub const USAGE: Phrase = Phrase::new(
    "Gebruik:
  huisscan                       opent het venster
  huisscan check BESTAND [--previous OUD] [--today DATUM] [--json]
  huisscan score --answers BESTAND [--checklist BESTAND] [--done M]… [--json]
  huisscan report --answers BESTAND --pdf BESTAND [--checklist BESTAND]
                  [--cut private|installer|employer] [--lang nl|en]
                  [--date DATUM] [--done M]… [--password-file BESTAND]
                  [--large-print] [--overwrite]
  huisscan paper --pdf BESTAND [--checklist BESTAND] [--lang nl|en]
                 [--kind form|door-card|outdoor-list|call-cards|order-sheets]
                 [--answers BESTAND] [--date DATUM] [--done M]…
                 [--password-file BESTAND] [--large-print] [--overwrite]
  huisscan schema
Opties voor het venster: --data-dir MAP, --exit-after-first-frame
Een DATUM is JJJJ-MM-DD. --password-file sluit de PDF af met een wachtwoord:
de eerste regel van dat bestand. --large-print maakt grote letters. Een paper
zonder --kind is de hele vragenlijst om met een pen in te vullen; de andere
papieren hebben --answers nodig.
",
    "Usage:
  huisscan                       opens the window
  huisscan check FILE [--previous OLD] [--today DATE] [--json]
  huisscan score --answers FILE [--checklist FILE] [--done M]… [--json]
  huisscan report --answers FILE --pdf FILE [--checklist FILE]
                  [--cut private|installer|employer] [--lang nl|en]
                  [--date DATE] [--done M]… [--password-file FILE]
                  [--large-print] [--overwrite]
  huisscan paper --pdf FILE [--checklist FILE] [--lang nl|en]
                 [--kind form|door-card|outdoor-list|call-cards|order-sheets]
                 [--answers FILE] [--date DATE] [--done M]…
                 [--password-file FILE] [--large-print] [--overwrite]
  huisscan schema
Options for the window: --data-dir DIR, --exit-after-first-frame
A DATE is YYYY-MM-DD. --password-file locks the PDF with a password: the first
line of that file. --large-print makes large letters. A paper without --kind
is the whole checklist to fill in with a pen; the other papers need --answers.
",
);
/// An argument the program does not know.
pub const UNEXPECTED: Phrase =
    Phrase::new("Dit begrijpt Huisscan niet: {argument}", "Huisscan does not understand this: {argument}");
/// An option that is needed.
pub const NEEDED: Phrase = Phrase::new("{option} ontbreekt.", "{option} is missing.");
/// An option whose value does not fit.
pub const BAD_OPTION: Phrase = Phrase::new("{option} kan niet “{value}” zijn.", "{option} cannot be “{value}”.");
/// A command of a later version.
pub const NOT_YET: Phrase = Phrase::new(
    "“{command}” kan deze versie van Huisscan nog niet.",
    "This version of Huisscan cannot do “{command}” yet.",
);
/// A file that cannot be read.
pub const UNREADABLE: Phrase =
    Phrase::new("Het bestand is niet te lezen: {reason}. {path}", "The file cannot be read: {reason}. {path}");
/// Nothing wrong.
pub const NO_PROBLEMS: Phrase = Phrase::new("Geen problemen gevonden.", "No problems found.");
/// How much is wrong.
pub const COUNT: Phrase =
    Phrase::new("{errors} fouten, {warnings} waarschuwingen.", "{errors} errors, {warnings} warnings.");
/// Problems beyond the limit.
pub const MORE: Phrase = Phrase::new("En nog {n} problemen.", "And {n} more problems.");
/// Level of a problem.
pub const ERROR: Phrase = Phrase::new("fout", "error");
/// Level of a problem.
pub const WARNING: Phrase = Phrase::new("waarschuwing", "warning");
/// A checklist that cannot be walked.
pub const BROKEN_CHECKLIST: Phrase =
    Phrase::new("De vragenlijst heeft fouten en is niet gebruikt.", "The checklist has errors and was not used.");
/// Answers that cannot be used.
pub const BROKEN_ANSWERS: Phrase =
    Phrase::new("De antwoorden hebben fouten en zijn niet gebruikt.", "The answers have errors and were not used.");
/// A measure under `--done` that does not exist.
pub const DONE_UNKNOWN: Phrase = Phrase::new("--done: “{part}” bestaat niet.", "--done: “{part}” does not exist.");
/// A report that was saved.
pub const SAVED: Phrase = Phrase::new("Het rapport is bewaard: {path}", "The report was saved: {path}");
/// Heading of what to look up.
pub const LOOK_UP: Phrase = Phrase::new("Kijk na", "Look up");
/// Coverage.
pub const COVERED: Phrase = Phrase::new("{n} van de {all} vragen zijn beantwoord.", "{n} of {all} questions answered.");
/// A report that could not be made.
pub const NOT_MADE: Phrase = Phrase::new(
    "Het rapport kon niet gemaakt worden. Er is niets bewaard en niets veranderd.",
    "The report could not be made. Nothing was saved and nothing was changed.",
);
/// A locked copy was saved, and what is different about it.
pub const LOCKED: Phrase = Phrase::new(
    "De PDF is afgesloten met uw wachtwoord. Zonder dat wachtwoord gaat hij niet meer open, ook niet door ons. Voorlezen kan nog steeds. Alleen de formele PDF/UA-verklaring staat er niet in.",
    "The PDF is locked with your password. Without that password nobody can open it, not even us. Reading aloud still works. Only the formal PDF/UA statement is missing.",
);
/// A password that is easy to guess.
pub const PASSWORD_WEAK: Phrase = Phrase::new(
    "Let op: dit wachtwoord is makkelijk te raden. Neem liever vier of meer losse woorden die niets met u te maken hebben.",
    "Note: this password is easy to guess. It is better to use four or more random words that have nothing to do with you.",
);
/// No password in the file.
pub const PASSWORD_BLANK: Phrase = Phrase::new(
    "Op de eerste regel van het wachtwoordbestand staat niets. Er is niets bewaard. Zet daar het wachtwoord.",
    "The first line of the password file is blank. Nothing was saved. Put the password there.",
);
/// A password longer than a PDF takes.
pub const PASSWORD_TOO_LONG: Phrase = Phrase::new(
    "Dit wachtwoord is te lang voor een PDF. Er is niets bewaard. Neem er een van hoogstens 60 letters.",
    "This password is too long for a PDF. Nothing was saved. Use one of at most 60 letters.",
);
/// Something else than letters in the file.
pub const PASSWORD_NOT_TEXT: Phrase = Phrase::new(
    "Het wachtwoordbestand bevat tekens die niet kunnen. Er is niets bewaard. Bewaar het als gewone tekst (UTF-8).",
    "The password file contains characters that cannot be used. Nothing was saved. Save it as plain text (UTF-8).",
);
