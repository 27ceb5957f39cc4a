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
                  [--date DATUM] [--done M]… [--overwrite]
  huisscan schema
Opties voor het venster: --data-dir MAP, --exit-after-first-frame
Een DATUM is JJJJ-MM-DD.
",
    "Usage:
  huisscan                       opens the window
  huisscan check FILE [--previous OLD] [--today DATE] [--json]
  huisscan score --answers FILE [--checklist FILE] [--done M]… [--json]
  huisscan report --answers FILE --pdf FILE [--checklist FILE]
                  [--cut private|installer|employer] [--lang nl|en]
                  [--date DATE] [--done M]… [--overwrite]
  huisscan schema
Options for the window: --data-dir DIR, --exit-after-first-frame
A DATE is YYYY-MM-DD.
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
    Phrase::new("De checklist heeft fouten en is niet gebruikt.", "The checklist has errors and was not used.");
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
