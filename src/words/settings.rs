//! The screen with settings, and what can be trusted.

use super::Phrase;

/// Heading, and in the menu.
pub const TITLE: Phrase = Phrase::new("Instellingen en vertrouwen", "Settings and trust");
/// Back to the settings.
pub const BACK: Phrase = Phrase::new("Terug naar instellingen", "Back to settings");

/// Over how it is kept.
pub const KEEPING: Phrase = Phrase::new("Bewaren", "Keeping");
/// Nobody chose.
pub const UNDECIDED: Phrase = Phrase::new(
    "U heeft nog niet gekozen. Uw antwoorden staan alleen in het geheugen.",
    "You have not chosen yet. Your answers are only in memory.",
);
/// On purpose.
pub const NOTHING: Phrase = Phrase::new(
    "U koos ‘Niets bewaren’. Als u sluit, zijn uw antwoorden weg.",
    "You chose ‘Keep nothing’. When you close, your answers are gone.",
);
/// In the vault; `{time}`.
pub const IN_VAULT: Phrase = Phrase::new(
    "Uw scan is versleuteld bewaard. Laatst bewaard en gecontroleerd: {time}.",
    "Your scan is stored encrypted. Last saved and checked: {time}.",
);
/// A vault that is closed.
pub const CLOSED: Phrase = Phrase::new(
    "Op deze computer staan bewaarde scans. Ze zijn op slot.",
    "There are saved scans on this computer. They are locked.",
);
/// Nowhere to keep anything.
pub const NO_FOLDER: Phrase = Phrase::new(
    "Er is geen map om scans in te bewaren. Alles blijft in het geheugen.",
    "There is no folder to keep scans in. Everything stays in memory.",
);
/// Chooses.
pub const CHOOSE: Phrase = Phrase::new("Kies hoe u bewaart", "Choose how to keep");
/// All scans.
pub const SCANS: Phrase = Phrase::new("Bewaarde scans", "Saved scans");

/// Over how it looks.
pub const DISPLAY: Phrase = Phrase::new("Weergave", "Display");
/// How large.
pub const SIZE: Phrase = Phrase::new("Grootte", "Size");
/// A size.
pub const PERCENT: Phrase = Phrase::new("{n} procent", "{n} percent");

/// Over the times.
pub const TIMES: Phrase = Phrase::new("Als u even weg bent", "When you are away");
/// The cover.
pub const COVER_AFTER: Phrase = Phrase::new("Scherm afdekken na", "Cover the screen after");
/// The lock.
pub const LOCK_AFTER: Phrase = Phrase::new("Op slot na", "Lock after");
/// One minute.
pub const MINUTE: Phrase = Phrase::new("1 minuut", "1 minute");
/// Minutes.
pub const MINUTES: Phrase = Phrase::new("{n} minuten", "{n} minutes");
/// What else locks.
pub const LOCKS_TOO: Phrase = Phrase::new(
    "Het programma gaat ook op slot met Ctrl+L, met ‘Snel weg’ en als de computer gaat slapen.",
    "The program also locks with Ctrl+L, with ‘Hide now’ and when the computer goes to sleep.",
);
/// Keeps the window out of pictures.
pub const BLOCK_CAPTURE: Phrase =
    Phrase::new("Houd dit venster buiten schermafdrukken", "Keep this window out of screenshots");
/// Where the settings are.
pub const KEPT_WITH: Phrase = Phrase::new(
    "Deze instellingen gelden tot u sluit. Bewaart u een scan, dan blijven ze staan.",
    "These settings apply until you close. If you keep a scan, they stay.",
);
/// The file is broken.
pub const BROKEN: Phrase = Phrase::new(
    "Het bestand met instellingen was niet te lezen. De gewone instellingen gelden. Uw scans zijn niet geraakt.",
    "The settings file could not be read. The usual settings apply. Your scans are not affected.",
);

/// Over what can be trusted.
pub const TRUST: Phrase = Phrase::new("Wat u kunt vertrouwen", "What you can trust");
/// Over the checklist.
pub const CHECKLIST: Phrase = Phrase::new("De vragenlijst", "The checklist");
/// Its version; `{version}` and `{status}`.
pub const VERSION: Phrase = Phrase::new("Versie {version}, {status}", "Version {version}, {status}");
/// A draft.
pub const DRAFT: Phrase = Phrase::new("concept", "draft");
/// Released.
pub const RELEASED: Phrase = Phrase::new("vastgesteld", "released");
/// Withdrawn.
pub const WITHDRAWN: Phrase = Phrase::new("ingetrokken", "withdrawn");
/// Its fingerprint; `{hash}`.
pub const FINGERPRINT: Phrase = Phrase::new("Vingerafdruk (SHA-256): {hash}", "Fingerprint (SHA-256): {hash}");
/// Over the files.
pub const FILES: Phrase = Phrase::new("Bestanden van dit programma", "Files of this program");
/// None.
pub const NO_FILES: Phrase = Phrase::new("Er is niets geschreven.", "Nothing was written.");
/// How many; `{n}` and `{folder}`.
pub const FILES_IN: Phrase = Phrase::new("{n} bestanden in {folder}", "{n} files in {folder}");
