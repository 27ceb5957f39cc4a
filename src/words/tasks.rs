//! What one can do with the vault: passphrase, backup, wiping.

use super::Phrase;

/// Heading and button: another passphrase.
pub const PASSPHRASE: Phrase = Phrase::new("Wachtzin veranderen", "Change passphrase");
/// What it does.
pub const PASSPHRASE_ABOUT: Phrase = Phrase::new(
    "Vanaf nu opent de nieuwe wachtzin uw scans. De herstelcode blijft dezelfde. Een oude reservekopie houdt haar eigen wachtzin.",
    "From now on the new passphrase opens your scans. The recovery code stays the same. An old backup keeps its own passphrase.",
);
/// The button that does it.
pub const PASSPHRASE_GO: Phrase = Phrase::new("Nieuwe wachtzin gebruiken", "Use the new passphrase");
/// Done.
pub const PASSPHRASE_DONE: Phrase = Phrase::new("De nieuwe wachtzin geldt.", "The new passphrase is in use.");
/// Being done.
pub const BUSY: Phrase = Phrase::new("Bezig. Dit duurt een paar tellen.", "Busy. This takes a few seconds.");

/// Heading and button: someone knew it.
pub const IDENTITY: Phrase = Phrase::new("Iemand kende mijn wachtzin", "Someone knew my passphrase");
/// What it does.
pub const IDENTITY_ABOUT: Phrase = Phrase::new(
    "U kiest een nieuwe wachtzin en krijgt een nieuwe herstelcode. Alles wordt opnieuw versleuteld en de oude bestanden gaan weg. U raakt niets kwijt.",
    "You choose a new passphrase and get a new recovery code. Everything is encrypted anew and the old files are removed. You lose nothing.",
);
/// What it cannot do.
pub const IDENTITY_LIMITS: Phrase = Phrase::new(
    "Reservekopieën van vroeger gaan nog open met hun oude wachtzin. Wis die zelf. Heeft iemand al een kopie gemaakt? Dan kan die persoon daar nog in.",
    "Backups from before still open with their old passphrase. Erase them yourself. Has someone already made a copy? Then that person can still open it.",
);
/// Done.
pub const IDENTITY_DONE: Phrase = Phrase::new(
    "Alles is opnieuw versleuteld. De oude wachtzin en de oude herstelcode openen niets meer op deze computer.",
    "Everything is encrypted anew. The old passphrase and the old recovery code no longer open anything on this computer.",
);

/// Heading and button: a copy.
pub const BACKUP: Phrase = Phrase::new("Reservekopie maken", "Make a backup");
/// What it is.
pub const BACKUP_ABOUT: Phrase = Phrase::new(
    "Eén versleuteld bestand met al uw scans. Zet het op een USB-stick, of neem het mee naar een andere computer.",
    "One encrypted file with all your scans. Put it on a USB stick, or take it to another computer.",
);
/// Its own passphrase.
pub const BACKUP_PASSPHRASE: Phrase = Phrase::new("Wachtzin van deze reservekopie", "Passphrase of this backup");
/// Which to choose.
pub const BACKUP_PASSPHRASE_HINT: Phrase = Phrase::new(
    "Het mag dezelfde zijn als die van uw scans. Onthoud hem goed: de herstelcode opent een reservekopie niet.",
    "It may be the same as the one of your scans. Remember it well: the recovery code does not open a backup.",
);
/// Where.
pub const PATH: Phrase = Phrase::new("Map en naam van het bestand", "Folder and name of the file");
/// The dialog of the system.
pub const PICK: Phrase = Phrase::new("Plek kiezen", "Choose a place");
/// The name that is suggested; it says nothing of what is in it.
pub const BACKUP_NAME: Phrase = Phrase::new("kopie-{date}.huisscan", "copy-{date}.huisscan");
/// The button that does it.
pub const BACKUP_GO: Phrase = Phrase::new("Reservekopie bewaren", "Save the backup");
/// Done.
pub const BACKUP_DONE: Phrase =
    Phrase::new("De reservekopie staat er en is gecontroleerd: {path}", "The backup is there and was checked: {path}");

/// Heading and button: back from a copy.
pub const RESTORE: Phrase = Phrase::new("Reservekopie terugzetten", "Restore a backup");
/// What it does.
pub const RESTORE_ABOUT: Phrase = Phrase::new(
    "U ziet eerst wat erin zit. Er wordt niets vervangen zonder dat u kiest.",
    "First you see what is in it. Nothing is replaced unless you choose so.",
);
/// Looks into it.
pub const RESTORE_LOOK: Phrase = Phrase::new("Bekijk wat erin zit", "See what is in it");
/// A scan of the copy; `{name}` and `{day}`.
pub const IN_BACKUP: Phrase =
    Phrase::new("{name}: in de reservekopie bewaard op {day}", "{name}: saved in the backup on {day}");
/// The one that is there; `{day}`.
pub const HERE: Phrase = Phrase::new("Op deze computer bewaard op {day}", "Saved on this computer on {day}");
/// It is not there.
pub const NOT_HERE: Phrase = Phrase::new("Niet op deze computer", "Not on this computer");
/// Which one is newer.
pub const NEWER_HERE: Phrase = Phrase::new("Die op deze computer is nieuwer.", "The one on this computer is newer.");
/// They do not differ.
pub const SAME: Phrase = Phrase::new("Er is geen verschil.", "There is no difference.");
/// What the second of two is called; `{name}`.
pub const COPY_NAME: Phrase = Phrase::new("{name} (reservekopie)", "{name} (backup)");
/// What to do with it.
pub const CHOICE: Phrase = Phrase::new("Wat wilt u met deze scan?", "What do you want to do with this scan?");
/// Both.
pub const KEEP_BOTH: Phrase = Phrase::new("Bewaar allebei", "Keep both");
/// The one of the copy.
pub const TAKE_BACKUP: Phrase = Phrase::new("Gebruik die uit de reservekopie", "Use the one from the backup");
/// The one that is there.
pub const LEAVE: Phrase = Phrase::new("Laat zoals het is", "Leave it as it is");
/// The button that does it.
pub const RESTORE_GO: Phrase = Phrase::new("Terugzetten", "Restore");
/// Done.
pub const RESTORE_DONE: Phrase = Phrase::new("De reservekopie is teruggezet.", "The backup has been restored.");

/// Heading and button: everything gone.
pub const WIPE: Phrase = Phrase::new("Alles wissen", "Erase everything");
/// What goes; `{folder}`.
pub const WIPE_ABOUT: Phrase = Phrase::new(
    "Dit wist alle scans, foto’s en instellingen in {folder}. Ook wat u nu open heeft. U kunt dit niet terugdraaien.",
    "This erases all scans, photos and settings in {folder}. Also what you have open now. You cannot undo this.",
);
/// Over what stays.
pub const WIPE_STAYS: Phrase = Phrase::new("Wat niet wordt gewist", "What this does not erase");
/// What stays.
pub const WIPE_STAYS_LIST: [Phrase; 5] = [
    Phrase::new("Rapporten en andere PDF’s die u zelf bewaarde.", "Reports and other PDFs that you saved yourself."),
    Phrase::new("Reservekopieën op een USB-stick of andere computer.", "Backups on a USB stick or another computer."),
    Phrase::new(
        "Kopieën die het systeem maakte, zoals een automatische back-up of een map die meeloopt met de cloud.",
        "Copies that the system made, such as an automatic backup or a folder that syncs with the cloud.",
    ),
    Phrase::new(
        "Resten op de schijf zelf. Die zijn versleuteld, en zonder uw wachtzin niet te lezen.",
        "Remains on the disk itself. They are encrypted, and cannot be read without your passphrase.",
    ),
    Phrase::new("Foto’s op de plek waar u ze vandaan haalde.", "Photos in the place where you got them."),
];
/// The button that does it.
pub const WIPE_GO: Phrase = Phrase::new("Wis alles op deze computer", "Erase everything on this computer");
/// Done; `{n}`.
pub const WIPE_DONE: Phrase = Phrase::new("Gewist: {n} bestanden.", "Erased: {n} files.");
/// Another window has it.
pub const WIPE_IN_USE: Phrase = Phrase::new(
    "De kluis is ook open in een ander venster. Er is niets gewist. Sluit dat venster en wis opnieuw.",
    "The vault is also open in another window. Nothing was erased. Close that window and erase again.",
);
/// Left alone; `{files}`.
pub const WIPE_NOT_OURS: Phrase = Phrase::new(
    "Dit is niet van dit programma en staat er nog: {files}",
    "This is not from this program and is still there: {files}",
);
/// Not all; `{files}`.
pub const WIPE_LEFT: Phrase =
    Phrase::new("Dit lukte niet en staat er nog: {files}", "This failed and is still there: {files}");
