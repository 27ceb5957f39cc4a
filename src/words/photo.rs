//! Why a photo was not taken over, and what to do.

use super::Phrase;

/// No picture at all.
pub const NOT_A_PHOTO: Phrase = Phrase::new(
    "Dit bestand is geen foto, ook al lijkt de naam daarop. Kies een foto in JPEG of PNG.",
    "This file is not a photo, although its name looks like it. Choose a photo in JPEG or PNG.",
);
/// A picture of a kind the program does not read.
pub const OTHER_KIND: Phrase = Phrase::new(
    "Dit is een foto in {kind}. Het programma leest alleen JPEG en PNG. Bewaar de foto eerst als JPEG.",
    "This is a photo in {kind}. The program reads only JPEG and PNG. Save the photo as JPEG first.",
);
/// A kind without a name.
pub const A_KIND_WE_CANNOT_READ: Phrase = Phrase::new("een andere soort", "another kind");
/// It stops halfway.
pub const TRUNCATED: Phrase = Phrase::new(
    "Deze foto is niet compleet: het einde ontbreekt. Kopieer hem opnieuw van uw telefoon of camera.",
    "This photo is not complete: its end is missing. Copy it once more from your phone or camera.",
);
/// It cannot be read.
pub const DAMAGED: Phrase = Phrase::new(
    "Deze foto is beschadigd. Het programma kan hem niet lezen. Kies een andere foto.",
    "This photo is damaged. The program cannot read it. Choose another photo.",
);
/// Larger than memory should be spent on.
pub const TOO_LARGE: Phrase = Phrase::new(
    "Deze foto is te groot: {width} bij {height} beeldpunten. Maak hem eerst kleiner.",
    "This photo is too large: {width} by {height} pixels. Make it smaller first.",
);
/// A file larger than any photo.
pub const TOO_MANY_BYTES: Phrase = Phrase::new(
    "Dit bestand is te groot voor een foto. Kies een kleiner bestand.",
    "This file is too large for a photo. Choose a smaller file.",
);
