//! The report, to look at and to save.

use super::Phrase;

/// Heading.
pub const TITLE: Phrase = Phrase::new("Rapport", "Report");
/// What it is.
pub const LEAD: Phrase = Phrase::new(
    "Bekijk hier wat erin staat voordat u het bewaart. Het rapport is een PDF op uw eigen computer.",
    "Look at what is in it before you save it. The report is a PDF on your own computer.",
);
/// For whom.
pub const FOR: Phrase = Phrase::new("Voor wie is het?", "Who is it for?");
/// The owner.
pub const PRIVATE: Phrase = Phrase::new("Voor uzelf", "For yourself");
/// What the owner gets.
pub const PRIVATE_ABOUT: Phrase = Phrase::new(
    "Alles: uw plan, alle bevindingen, uw notities. Geef dit rapport niet zomaar weg.",
    "Everything: your plan, all findings, your notes. Do not give this report to just anyone.",
);
/// The installer.
pub const INSTALLER: Phrase = Phrase::new("Voor de vakman", "For the installer");
/// What the installer gets.
pub const INSTALLER_ABOUT: Phrase = Phrase::new(
    "Alleen wat er per deur en raam moet komen. Geen volgorde, geen notities, niets over bedreiging.",
    "Only what each door and window needs. No order, no notes, nothing about threats.",
);
/// The employer.
pub const EMPLOYER: Phrase =
    Phrase::new("Voor uw gesprek met het CCV of uw organisatie", "For your meeting with the CCV or your organisation");
/// What they get.
pub const EMPLOYER_ABOUT: Phrase = Phrase::new(
    "Maatregelen en wat ervoor nodig is. Geen volgorde, geen notities, niet wat u privé antwoordde.",
    "Measures and what they require. No order, no notes, not what you answered in private.",
);
/// The preview.
pub const PAGE_OF: Phrase = Phrase::new("Pagina {n} van {total}", "Page {n} of {total}");
/// On.
pub const PAGE_ON: Phrase = Phrase::new("Volgende pagina", "Next page");
/// Back.
pub const PAGE_BACK: Phrase = Phrase::new("Vorige pagina", "Previous page");
/// Not yet.
pub const NO_PREVIEW: Phrase =
    Phrase::new("Het voorbeeld kan nu niet worden getoond.", "The preview cannot be shown now.");
/// Over saving.
pub const SAVE_TITLE: Phrase = Phrase::new("Bewaren", "Save");
/// Where.
pub const PATH: Phrase = Phrase::new("Map en naam van het bestand", "Folder and name of the file");
/// The dialog of the system.
pub const PICK: Phrase = Phrase::new("Andere plek kiezen", "Choose another place");
/// Saves.
pub const SAVE: Phrase = Phrase::new("Rapport bewaren als PDF", "Save the report as PDF");
/// Being written.
pub const BUSY: Phrase = Phrase::new("Het rapport wordt gemaakt.", "The report is being made.");
/// It is there.
pub const SAVED: Phrase = Phrase::new("Bewaard en nagelezen: {path}", "Saved and read back: {path}");
/// Opens it.
pub const OPEN: Phrase = Phrase::new("Rapport openen", "Open the report");
/// Nobody to open it.
pub const NO_VIEWER: Phrase = Phrase::new(
    "Openen lukt hier niet vanzelf. U vindt het bestand op de plek hierboven.",
    "It cannot be opened from here. You will find the file at the place above.",
);
/// Where it may go.
pub const CLOUD: Phrase = Phrase::new(
    "Let op: een map Documenten kan vanzelf met een cloud worden gedeeld.",
    "Note: a Documents folder may be shared with a cloud automatically.",
);
/// Over replacing.
pub const OVERWRITE_TITLE: Phrase = Phrase::new("Het bestand is er al", "The file is already there");
/// What is there.
pub const OVERWRITE_BODY: Phrase =
    Phrase::new("Op deze plek staat al een bestand: {path}", "There is already a file at this place: {path}");
/// Replaces it.
pub const OVERWRITE: Phrase = Phrase::new("Vervang het oude bestand", "Replace the old file");
/// Does not.
pub const KEEP: Phrase = Phrase::new("Laat het staan", "Leave it");
/// Starts the neutral name of the file.
pub const FILE_NAME: Phrase = Phrase::new("advies-{date}.pdf", "advice-{date}.pdf");

/// The report itself failed.
pub const NOT_MADE: Phrase = Phrase::new(
    "Het rapport kon niet worden gemaakt. Uw antwoorden zijn er nog.",
    "The report could not be made. Your answers are still here.",
);
