//! Why a file was not read or written, in a few words.

use super::Phrase;

/// A folder, a pipe, a device.
pub const NOT_A_FILE: Phrase = Phrase::new("dit is geen gewoon bestand", "this is not an ordinary file");
/// Nothing there.
pub const NOT_FOUND: Phrase = Phrase::new("het bestaat niet", "it does not exist");
/// No right.
pub const NOT_ALLOWED: Phrase = Phrase::new("u mag hier niet bij", "you have no access to it");
/// Anything else.
pub const UNREADABLE: Phrase = Phrase::new("het systeem kan het niet lezen", "the system cannot read it");

/// A PDF with this name is there.
pub const ALREADY_THERE: Phrase = Phrase::new(
    "Er is al een bestand met deze naam. Het is niet veranderd. Kies een andere naam.",
    "There is already a file with this name. It was not changed. Choose another name.",
);
/// A folder has this name.
pub const IS_A_FOLDER: Phrase = Phrase::new(
    "Dit is een map. Zet er een bestandsnaam achter, zoals advies.pdf.",
    "This is a folder. Add a file name, such as advice.pdf.",
);
/// The folder is not there.
pub const NO_SUCH_FOLDER: Phrase = Phrase::new(
    "Deze map bestaat niet. Er is niets bewaard. Kies een andere map.",
    "This folder does not exist. Nothing was saved. Choose another folder.",
);
/// No right to write.
pub const CANNOT_WRITE: Phrase = Phrase::new(
    "U mag hier niet schrijven. Er is niets bewaard. Kies een andere map.",
    "You may not write here. Nothing was saved. Choose another folder.",
);
/// The disk is full.
pub const DISK_FULL: Phrase = Phrase::new(
    "De schijf is vol. Er is niets bewaard. Maak ruimte of kies een andere schijf.",
    "The disk is full. Nothing was saved. Make room or choose another disk.",
);
/// Read back other than written.
pub const NOT_VERIFIED: Phrase = Phrase::new(
    "Het bestand kwam niet goed op de schijf. Er is niets bewaard. Kies een andere schijf.",
    "The file was not written to the disk correctly. Nothing was saved. Choose another disk.",
);
/// Anything else.
pub const NOT_WRITTEN: Phrase =
    Phrase::new("Het bestand is niet bewaard. Probeer een andere map.", "The file was not saved. Try another folder.");
/// A temporary file that could not be removed.
pub const LEFT_BEHIND: Phrase = Phrase::new(
    "Er staat nog een deel in een tijdelijk bestand. Verwijder dat zelf: {path}",
    "A part is still in a temporary file. Remove it yourself: {path}",
);
