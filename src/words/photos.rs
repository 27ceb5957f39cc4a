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
/// Adds it.
pub const ADD: Phrase = Phrase::new("Foto toevoegen", "Add photo");
/// The dialog of the system.
pub const PICK: Phrase = Phrase::new("Foto kiezen", "Choose a photo");
/// Being read.
pub const BUSY: Phrase = Phrase::new("De foto wordt bewaard.", "The photo is being saved.");
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
/// Only with a scan that is kept.
pub const KEEP_FIRST: Phrase = Phrase::new(
    "Foto’s kunnen bij een scan die u bewaart. Kies eerst hoe u bewaart.",
    "Photos can go with a scan that you keep. First choose how to keep it.",
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
