//! What can go wrong with keeping: what happened, what is safe, what to do.

use super::Phrase;

/// The disk is full.
pub const DISK_FULL: Phrase = Phrase::new(
    "De schijf is vol. Wat eerder bewaard is, is veilig. Maak ruimte vrij.",
    "The disk is full. What was saved before is safe. Free some space.",
);
/// The folder cannot be written.
pub const NOT_ALLOWED: Phrase = Phrase::new(
    "Het programma mag niet in de map schrijven. Wat eerder bewaard is, is veilig. Vraag wie de computer beheert om dat recht.",
    "The program may not write in the folder. What was saved before is safe. Ask whoever looks after this computer for that right.",
);
/// The folder is gone.
pub const FOLDER_GONE: Phrase = Phrase::new(
    "De map met uw scans is weg. Sluit de schijf weer aan, of zet de map terug.",
    "The folder with your scans is gone. Reconnect the disk, or put the folder back.",
);
/// What was read back differs.
pub const NOT_VERIFIED: Phrase = Phrase::new(
    "Na het bewaren klopte het bestand niet. Wat eerder bewaard is, is veilig. Misschien is de schijf defect: maak een reservekopie op een andere schijf.",
    "After saving, the file was not right. What was saved before is safe. The disk may be failing: make a backup on another disk.",
);
/// Something else.
pub const OTHER: Phrase = Phrase::new(
    "Het systeem meldt een fout met de schijf. Wat eerder bewaard is, is veilig. Controleer de schijf.",
    "The system reports an error with the disk. What was saved before is safe. Check the disk.",
);
/// A path that is taken.
pub const ALREADY_THERE: Phrase = Phrase::new(
    "Er staat al een bestand met deze naam. Het is niet vervangen. Kies een andere naam.",
    "There is already a file with this name. It was not replaced. Choose another name.",
);
/// There is a vault already.
pub const ALREADY_KEPT: Phrase = Phrase::new(
    "Op deze computer staat al een kluis. Er is niets veranderd. Open die eerst.",
    "There is already a vault on this computer. Nothing has changed. Open it first.",
);
/// Too much.
pub const TOO_LARGE: Phrase = Phrase::new(
    "Dit is te groot om te bewaren. Wat eerder bewaard is, is veilig. Maak notities korter.",
    "This is too large to save. What was saved before is safe. Make notes shorter.",
);
/// The keys are the old or the new.
pub const OLD_OR_NEW_KEYS: Phrase = Phrase::new(
    "De schijf haperde bij het veranderen. Alles is er nog. De oude of de nieuwe wachtzin past: sluit het programma en probeer ze allebei.",
    "The disk faltered during the change. Everything is still there. The old or the new passphrase fits: close the program and try both.",
);
/// It is no backup.
pub const NOT_A_BACKUP: Phrase = Phrase::new(
    "Dit bestand is geen reservekopie van dit programma. Er is niets veranderd. Kies een ander bestand.",
    "This file is not a backup of this program. Nothing has changed. Choose another file.",
);
/// It is damaged.
pub const BACKUP_DAMAGED: Phrase = Phrase::new(
    "Deze reservekopie is beschadigd. Er is niets veranderd. Gebruik een andere kopie.",
    "This backup is damaged. Nothing has changed. Use another copy.",
);
/// It asks too much.
pub const BACKUP_TOO_MUCH_WORK: Phrase = Phrase::new(
    "Deze reservekopie vraagt meer geheugen dan dit programma ooit vraagt. Er is niets veranderd. Gebruik een andere kopie.",
    "This backup asks for more memory than this program ever does. Nothing has changed. Use another copy.",
);
/// No such folder.
pub const NO_SUCH_FOLDER: Phrase = Phrase::new(
    "Deze map bestaat niet. Er is niets geschreven. Kies een andere map.",
    "This folder does not exist. Nothing was written. Choose another folder.",
);
/// No such file.
pub const NO_SUCH_FILE: Phrase = Phrase::new(
    "Dit bestand is er niet. Controleer map en naam.",
    "This file is not there. Check the folder and name.",
);
/// No path.
pub const NO_PATH: Phrase = Phrase::new("Typ eerst een map en een naam.", "Type a folder and a name first.");
/// The secret is not right.
pub const WRONG_PASSPHRASE: Phrase = Phrase::new(
    "Deze wachtzin past niet. Er is niets veranderd. Let op hoofdletters en spaties.",
    "This passphrase does not fit. Nothing has changed. Mind capitals and spaces.",
);
/// The code is not right.
pub const WRONG_CODE: Phrase = Phrase::new(
    "Deze herstelcode hoort bij een andere kluis. Er is niets veranderd. Zoek het juiste papier.",
    "This recovery code belongs to another vault. Nothing has changed. Look for the right paper.",
);
/// The key file does not belong to the store.
pub const OTHER_KEY: Phrase = Phrase::new(
    "Het sleutelbestand hoort bij een andere kluis. Uw scans zijn niet aangeraakt. Zet het juiste vault.json terug, of een reservekopie.",
    "The key file belongs to another vault. Your scans were not touched. Put back the right vault.json, or a backup.",
);
/// Too much work asked.
pub const TOO_MUCH_WORK: Phrase = Phrase::new(
    "Het sleutelbestand vraagt meer geheugen dan dit programma ooit vraagt. Het is dus niet van dit programma. Er is niets veranderd. Zet een reservekopie terug.",
    "The key file asks for more memory than this program ever does. So it is not from this program. Nothing has changed. Put back a backup.",
);
/// A later program made it.
pub const NEWER: Phrase = Phrase::new(
    "Een nieuwere versie van dit programma heeft dit gemaakt. Er is niets aan veranderd. Gebruik die nieuwere versie.",
    "A newer version of this program made this. Nothing in it was changed. Use that newer version.",
);
/// Damaged beyond its copies.
pub const DAMAGED: Phrase = Phrase::new(
    "Een bestand in de kluis is beschadigd. Het is bewaard zoals het is. Zet een reservekopie terug.",
    "A file in the vault is damaged. It was left as it is. Put back a backup.",
);
/// Not ours.
pub const FOREIGN: Phrase = Phrase::new(
    "In deze map staat iets dat geen kluis van dit programma is. Er is niets aan veranderd. Kies een andere map.",
    "There is something in this folder that is not a vault of this program. Nothing in it was changed. Choose another folder.",
);
/// Gone meanwhile.
pub const GONE: Phrase =
    Phrase::new("De kluis is niet meer open. Open hem opnieuw.", "The vault is no longer open. Open it again.");
/// Another program has it.
pub const READ_ONLY: Phrase = Phrase::new(
    "De kluis is ook open in een ander venster. Hier kan niets veranderen. Sluit dat venster eerst.",
    "The vault is also open in another window. Nothing can be changed here. Close that window first.",
);
/// The answers do not fit the questions.
pub const OTHER_CHECKLIST: Phrase = Phrase::new(
    "De antwoorden horen bij een andere vragenlijst. Er is niets veranderd. Zet een reservekopie terug.",
    "The answers belong to another checklist. Nothing has changed. Put back a backup.",
);
/// No random numbers.
pub const NO_RANDOM: Phrase = Phrase::new(
    "Het systeem geeft geen toevallige getallen. Er is niets bewaard. Start de computer opnieuw.",
    "The system gives no random numbers. Nothing was saved. Restart the computer.",
);

/// The second copy of the key file was used.
pub const SECOND_COPY: Phrase = Phrase::new(
    "Het sleutelbestand was beschadigd. De tweede kopie werkte, uw scans zijn compleet. Maak voor de zekerheid een reservekopie.",
    "The key file was damaged. The second copy worked, your scans are complete. To be safe, make a backup.",
);
/// Old key files were put back.
pub const OLD_KEYS: Phrase = Phrase::new(
    "Iemand heeft oude sleutelbestanden teruggezet. Een oude wachtzin opent de kluis dan weer. Kies een nieuwe wachtzin.",
    "Someone has put back old key files. An old passphrase then opens the vault again. Choose a new passphrase.",
);
/// The list was put back.
pub const LIST_PUT_BACK: Phrase = Phrase::new(
    "Iemand heeft een oude lijst van uw scans teruggezet. Uw scans zelf zijn nieuwer en compleet.",
    "Someone has put back an old list of your scans. Your scans themselves are newer and complete.",
);
/// The list was made anew.
pub const LIST_REBUILT: Phrase = Phrase::new(
    "De lijst van uw scans was beschadigd en is opnieuw gemaakt. Controleer of uw laatste antwoorden er zijn.",
    "The list of your scans was damaged and has been made anew. Check that your last answers are there.",
);
/// Something that was not in the list; `{name}`.
pub const FOUND: Phrase = Phrase::new(
    "‘{name}’ stond niet op de lijst en is er weer bij gezet.",
    "‘{name}’ was not in the list and has been added again.",
);
/// The clock is behind the last save; `{day}`.
pub const CLOCK_BEHIND: Phrase = Phrase::new(
    "De klok van deze computer loopt achter: er is al bewaard op {day}. Uw scans zijn niet geraakt. Zet de klok goed.",
    "The clock of this computer is behind: there was a save on {day} already. Your scans are not affected. Set the clock right.",
);
/// A file is damaged; `{name}`.
pub const FILE_DAMAGED: Phrase =
    Phrase::new("Een bestand van ‘{name}’ is beschadigd.", "A file of ‘{name}’ is damaged.");
/// A file belongs elsewhere; `{name}`.
pub const FILE_OTHER: Phrase =
    Phrase::new("Op de plek van ‘{name}’ staat een ander bestand.", "There is another file in the place of ‘{name}’.");
/// An old file was put back; `{name}`.
pub const FILE_PUT_BACK: Phrase =
    Phrase::new("Van ‘{name}’ is een oud bestand teruggezet.", "An old file of ‘{name}’ was put back.");
/// A file is gone; `{name}`.
pub const FILE_GONE: Phrase = Phrase::new("Een bestand van ‘{name}’ is weg.", "A file of ‘{name}’ is gone.");
/// A newer program wrote it; `{name}`.
pub const FILE_NEWER: Phrase = Phrase::new(
    "Een nieuwere versie van dit programma schreef ‘{name}’. Gebruik die versie.",
    "A newer version of this program wrote ‘{name}’. Use that version.",
);
/// The copy is as new as the last save.
pub const GOOD_COPY: Phrase =
    Phrase::new("De andere kopie is goed: u bent niets kwijt.", "The other copy is good: nothing is lost.");
/// The copy is older; `{day}`.
pub const OLDER_COPY: Phrase = Phrase::new(
    "U ziet de laatste goede kopie, van {day}. Controleer uw antwoorden van daarna.",
    "You see the last good copy, of {day}. Check your answers since then.",
);
/// No copy.
pub const NO_COPY: Phrase = Phrase::new(
    "Er is geen goede kopie meer. Zet een reservekopie terug.",
    "There is no good copy left. Restore a backup.",
);
/// Where the damaged file is; `{file}`.
pub const SET_ASIDE: Phrase = Phrase::new("Het bestand is apart gezet: {file}.", "The file was set aside: {file}.");
/// A thing whose name is not known.
pub const SOMETHING: Phrase = Phrase::new("een onderdeel", "a part");
