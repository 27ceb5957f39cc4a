//! What stands on every screen of the window.

use super::Phrase;

/// The program's name; neutral, also in the title bar.
pub const NAME: Phrase = Phrase::new("Huisscan", "Huisscan");
/// What is true while nothing is written anywhere.
pub const IN_MEMORY: Phrase = Phrase::new("Nog niet bewaard: alleen in het geheugen", "Not saved yet: only in memory");
/// The same where there is little room.
pub const IN_MEMORY_SHORT: Phrase = Phrase::new("Nog niet bewaard", "Not saved yet");

/// The button to help.
pub const DANGER: Phrase = Phrase::new("Nu gevaar?", "In danger now?");
/// The small menu.
pub const MENU: Phrase = Phrase::new("Weergave", "Display");
/// The menu where screens are in it too.
pub const MENU_ALL: Phrase = Phrase::new("Menu", "Menu");
/// Over the choice of colours.
pub const COLOURS: Phrase = Phrase::new("Kleuren", "Colours");
/// Dark on light.
pub const LIGHT: Phrase = Phrase::new("Licht", "Light");
/// Light on dark.
pub const DARK: Phrase = Phrase::new("Donker", "Dark");
/// Black, white, yellow.
pub const HIGH_CONTRAST: Phrase = Phrase::new("Hoog contrast", "High contrast");
/// Over the choice of language.
pub const LANGUAGE: Phrase = Phrase::new("Taal", "Language");
/// Over what makes letters larger.
pub const LARGER: Phrase =
    Phrase::new("Groter of kleiner: Ctrl en + of Ctrl en -", "Larger or smaller: Ctrl and + or Ctrl and -");

/// The first screen.
pub const START: Phrase = Phrase::new("Start", "Start");
/// Doors and windows.
pub const ELEMENTS: Phrase = Phrase::new("Deuren en ramen", "Doors and windows");
/// The walk.
pub const WALK: Phrase = Phrase::new("Rondgang", "Walk");
/// How the home stands.
pub const RESULT: Phrase = Phrase::new("Resultaat", "Result");
/// What to do first.
pub const PLAN: Phrase = Phrase::new("Plan", "Plan");
/// The report.
pub const REPORT: Phrase = Phrase::new("Rapport", "Report");

/// Closes what lies over the screen.
pub const CLOSE_PANEL: Phrase = Phrase::new("Sluiten", "Close");
/// Takes back the last change.
pub const UNDO: Phrase = Phrase::new("Ongedaan maken", "Undo");
/// After a change was taken back.
pub const TAKEN_BACK: Phrase = Phrase::new("De laatste wijziging is teruggedraaid.", "The last change was undone.");
/// Closes a message.
pub const HIDE: Phrase = Phrase::new("Verbergen", "Hide");

/// Read aloud for stars of an SKG mark.
pub const STARS: Phrase = Phrase::new(", {n} sterren", ", {n} stars");

/// Over the question whether to close.
pub const CLOSE_TITLE: Phrase = Phrase::new("Sluiten zonder te bewaren?", "Close without saving?");
/// What closing costs.
pub const CLOSE_BODY: Phrase = Phrase::new(
    "Uw antwoorden staan alleen in het geheugen. Als u sluit, zijn ze weg. Een rapport dat u al heeft bewaard, blijft staan.",
    "Your answers are only in memory. If you close, they are gone. A report that you have already saved stays.",
);
/// Closes all the same.
pub const CLOSE_ANYWAY: Phrase = Phrase::new("Antwoorden wissen en sluiten", "Erase answers and close");
/// Does not close.
pub const KEEP_OPEN: Phrase = Phrase::new("Open laten", "Keep open");

/// A screen could not be drawn.
pub const FAILED_TITLE: Phrase = Phrase::new("Dit scherm werkt nu niet", "This screen does not work right now");
/// What is safe, what to do.
pub const FAILED_BODY: Phrase = Phrase::new(
    "Er ging iets mis in het programma. Uw antwoorden zijn er nog. Ga terug naar de start, of maak eerst uw rapport.",
    "Something went wrong in the program. Your answers are still here. Go back to the start, or make your report first.",
);
/// To the start.
pub const TO_START: Phrase = Phrase::new("Terug naar de start", "Back to the start");
/// To the report.
pub const TO_REPORT: Phrase = Phrase::new("Naar het rapport", "To the report");
