//! What is said of a folder whose files leave this computer.

use super::Phrase;

/// Beside the field; `{name}` is the program that copies.
pub const COPIED: Phrase = Phrase::new(
    "Deze map wordt gedeeld met {name}. Wat u daar bewaart, gaat naar internet.",
    "This folder is shared with {name}. What you save there goes to the internet.",
);
/// Beside the field.
pub const ELSEWHERE: Phrase = Phrase::new(
    "Deze map staat op een andere computer. Wat u daar bewaart, verlaat deze computer.",
    "This folder is on another computer. What you save there leaves this computer.",
);

/// Over the question.
pub const COPIED_TITLE: Phrase = Phrase::new("Deze map gaat naar internet", "This folder goes to the internet");
/// Over the question.
pub const ELSEWHERE_TITLE: Phrase =
    Phrase::new("Deze map staat op een andere computer", "This folder is on another computer");

/// What happens to a paper there.
pub const COPIED_PAPER: Phrase = Phrase::new(
    "{name} kopieert deze map naar internet: {path}. Wie bij dat account kan, kan bij deze PDF.",
    "{name} copies this folder to the internet: {path}. Whoever can reach that account can reach this PDF.",
);
/// What happens to a paper there.
pub const ELSEWHERE_PAPER: Phrase = Phrase::new(
    "De PDF verlaat deze computer: {path}. Wie die andere computer beheert, kan bij deze PDF.",
    "The PDF leaves this computer: {path}. Whoever administers that other computer can reach this PDF.",
);
/// What happens to a backup there.
pub const COPIED_BACKUP: Phrase = Phrase::new(
    "{name} kopieert deze map naar internet: {path}. De reservekopie is versleuteld: zonder haar wachtzin leest niemand haar. Wissen kunt u haar daar misschien niet meer.",
    "{name} copies this folder to the internet: {path}. The backup is encrypted: without its passphrase nobody can read it. You may not be able to erase it there any more.",
);
/// What happens to a backup there.
pub const ELSEWHERE_BACKUP: Phrase = Phrase::new(
    "De reservekopie verlaat deze computer: {path}. Zij is versleuteld: zonder haar wachtzin leest niemand haar. Wissen kunt u haar daar misschien niet meer.",
    "The backup leaves this computer: {path}. It is encrypted: without its passphrase nobody can read it. You may not be able to erase it there any more.",
);
/// Does not.
pub const OTHER_FOLDER: Phrase = Phrase::new("Kies een andere map", "Choose another folder");
/// All the same.
pub const HERE_ANYWAY: Phrase = Phrase::new("Toch hier bewaren", "Save here all the same");

/// Before one keeps scans there; `{path}` is the folder.
pub const COPIED_KEEPING: Phrase = Phrase::new(
    "De map van het programma gaat met {name} naar internet: {path}. Uw scan staat er versleuteld. Dat u dit programma gebruikt, is er wel te zien.",
    "The program’s folder goes to the internet with {name}: {path}. Your scan is encrypted there. That you use this program can be seen there.",
);
/// Before one keeps scans there.
pub const ELSEWHERE_KEEPING: Phrase = Phrase::new(
    "De map van het programma staat op een andere computer: {path}. Uw scan staat er versleuteld. Dat u dit programma gebruikt, kan de beheerder wel zien.",
    "The program’s folder is on another computer: {path}. Your scan is encrypted there. That you use this program, its administrator can see.",
);
