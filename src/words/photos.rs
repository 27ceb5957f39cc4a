//! Photos with a question.

use super::Phrase;

/// The fold, and its button.
pub const PHOTO: Phrase = Phrase::new("Foto", "Photo");
/// Where one is.
pub const PATH: Phrase = Phrase::new("Map en naam van de foto", "Folder and name of the photo");
/// What becomes of it.
pub const ABOUT: Phrase = Phrase::new(
    "De foto komt versleuteld bij uw scan, zonder plaats en tijd erin. U kunt hem ook hierheen slepen.",
    "The photo is stored encrypted with your scan, without place and time in it. You can also drag it here.",
);
/// What becomes of it while the scan is in memory only.
pub const ABOUT_IN_MEMORY: Phrase = Phrase::new(
    "De foto blijft in het geheugen, zonder plaats en tijd erin. Bewaart u later uw scan, dan gaat hij mee. U kunt hem ook hierheen slepen.",
    "The photo stays in memory, without place and time in it. If you keep your scan later, it goes along. You can also drag it here.",
);
/// Adds it.
pub const ADD: Phrase = Phrase::new("Foto toevoegen", "Add photo");
/// The dialog of the system.
pub const PICK: Phrase = Phrase::new("Foto kiezen", "Choose a photo");
/// Being read.
pub const BUSY: Phrase = Phrase::new("Bezig met de foto.", "Busy with the photo.");
/// One of them; `{n}`.
pub const NUMBER: Phrase = Phrase::new("Foto {n}", "Photo {n}");
/// Shows it large; `{n}`.
pub const LARGE: Phrase = Phrase::new("Foto {n} groot bekijken", "View photo {n} large");
/// Takes it away; `{n}`.
pub const REMOVE: Phrase = Phrase::new("Foto {n} verwijderen", "Remove photo {n}");
/// Where it still is; `{path}`.
pub const STILL_THERE: Phrase = Phrase::new(
    "De foto staat ook nog in {path}. Verwijder die zelf.",
    "The photo is also still in {path}. Delete that one yourself.",
);
/// There are too many of them in memory.
pub const NO_ROOM: Phrase = Phrase::new(
    "Er is in het geheugen geen plaats meer voor deze foto. Bewaar uw scan achter een wachtzin. Dan kan hij er nog bij.",
    "There is no more room in memory for this photo. Keep your scan behind a passphrase. Then it can still be added.",
);
/// It cannot be shown.
pub const UNREADABLE: Phrase = Phrase::new(
    "Een foto bij deze vraag is niet te lezen. Uw antwoorden zijn veilig. Verwijder de foto en voeg hem opnieuw toe.",
    "A photo with this question cannot be read. Your answers are safe. Remove the photo and add it again.",
);
/// The file is not there.
pub const NO_FILE: Phrase = Phrase::new(
    "Dit bestand is er niet, of het mag niet gelezen worden.",
    "This file is not there, or may not be read.",
);
