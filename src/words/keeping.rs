//! Keeping a scan: the passphrase, the recovery code, opening it again.

use super::Phrase;

/// In the bar: the last save that was read back.
pub const SAVED_AT: Phrase = Phrase::new("Bewaard om {time}", "Saved at {time}");
/// In the bar: of another day.
pub const SAVED_ON: Phrase = Phrase::new("Bewaard op {time}", "Saved on {time}");
/// In the bar: something is on its way to the disk.
pub const SAVING: Phrase = Phrase::new("Wordt bewaard", "Being saved");
/// In the bar: it does not get there.
pub const NOT_SAVED: Phrase = Phrase::new("Bewaren lukt niet", "Saving fails");
/// In the bar: on purpose.
pub const NOTHING_KEPT: Phrase = Phrase::new("Wordt niet bewaard", "Not kept");
/// In the bar: another program has it.
pub const READ_ONLY: Phrase = Phrase::new("Alleen lezen", "Read only");

/// What a scan is called until someone says otherwise.
pub const FIRST_NAME: Phrase = Phrase::new("Mijn huis", "My home");

/// Heading of the question how to keep.
pub const TITLE: Phrase = Phrase::new("Wilt u uw antwoorden bewaren?", "Do you want to keep your answers?");
/// Beneath it.
pub const LEAD: Phrase = Phrase::new(
    "Nu zijn ze nergens bewaard. Sluit u het programma, dan zijn ze weg. Kies hier wat u wilt. U kunt dit later veranderen.",
    "Right now they are not kept anywhere. If you close the program, they are gone. Choose here what you want. You can change this later.",
);
/// The first choice.
pub const WITH_PASSPHRASE: Phrase = Phrase::new("Bewaren achter een wachtzin", "Keep behind a passphrase");
/// What that does.
pub const WITH_PASSPHRASE_ABOUT: Phrase = Phrase::new(
    "Uw antwoorden worden versleuteld bewaard, in wat wij uw kluis noemen. Alleen met uw wachtzin of herstelcode gaat die open. Wij kunnen dat niet voor u doen.",
    "Your answers are stored encrypted, in what we call your vault. Only your passphrase or recovery code opens it. We cannot do that for you.",
);
/// The field.
pub const PASSPHRASE: Phrase = Phrase::new("Wachtzin", "Passphrase");
/// What to type.
pub const PASSPHRASE_HINT: Phrase = Phrase::new(
    "Vier of meer woorden die niet bij elkaar horen. Lang is beter dan moeilijk.",
    "Four or more words that do not belong together. Long is better than difficult.",
);
/// Once more.
pub const AGAIN: Phrase = Phrase::new("Nog een keer", "Once more");
/// Shows what is typed.
pub const SHOW: Phrase = Phrase::new("Toon wat ik typ", "Show what I type");
/// Words from the program.
pub const SUGGEST: Phrase = Phrase::new("Stel woorden voor", "Suggest words");
/// Far too easy.
pub const TOO_WEAK: Phrase = Phrase::new("Te raden in een paar dagen", "Can be guessed in a few days");
/// Easy.
pub const WEAK: Phrase = Phrase::new("Zwak: te raden in een paar jaar", "Weak: can be guessed in a few years");
/// Enough.
pub const GOOD: Phrase =
    Phrase::new("Goed: moeilijk te raden, ook met een computer", "Good: hard to guess, even with a computer");
/// More than enough.
pub const STRONG: Phrase = Phrase::new(
    "Sterk: heel moeilijk te raden, ook met veel computers",
    "Strong: very hard to guess, even with many computers",
);
/// On.
pub const ON: Phrase = Phrase::new("Verder", "Continue");
/// Back.
pub const BACK: Phrase = Phrase::new("Terug", "Back");
/// The second choice.
pub const NOTHING: Phrase = Phrase::new("Niets bewaren", "Keep nothing");
/// What that does.
pub const NOTHING_ABOUT: Phrase = Phrase::new(
    "Er komt niets op de schijf. Als u het programma sluit, zijn uw antwoorden weg. Maak dus eerst uw rapport.",
    "Nothing is put on the disk. When you close the program, your answers are gone. So make your report first.",
);
/// Not now.
pub const LATER: Phrase = Phrase::new("Later kiezen", "Choose later");
/// Nothing was typed.
pub const BLANK: Phrase = Phrase::new("Typ eerst een wachtzin.", "Type a passphrase first.");
/// Longer than can be.
pub const TOO_LONG: Phrase = Phrase::new("Deze wachtzin is te lang.", "This passphrase is too long.");
/// Refused.
pub const TOO_WEAK_ERROR: Phrase = Phrase::new(
    "Deze wachtzin is te makkelijk te raden. Maak hem langer, of laat woorden voorstellen.",
    "This passphrase is too easy to guess. Make it longer, or have words suggested.",
);
/// Not the same.
pub const NOT_THE_SAME: Phrase = Phrase::new(
    "De twee wachtzinnen zijn niet gelijk. Typ ze opnieuw, of zet ‘Toon wat ik typ’ aan.",
    "The two passphrases are not the same. Type them again, or switch on ‘Show what I type’.",
);
/// No words to suggest.
pub const NO_WORDS: Phrase = Phrase::new(
    "Het systeem geeft nu geen toevallige getallen. Bedenk zelf vier woorden.",
    "The system gives no random numbers right now. Think of four words yourself.",
);

/// Heading of the recovery code.
pub const CODE_TITLE: Phrase = Phrase::new("Uw herstelcode", "Your recovery code");
/// What it is.
pub const CODE_ABOUT: Phrase = Phrase::new(
    "Vergeet u uw wachtzin, dan opent deze code uw antwoorden. U ziet hem maar één keer. Schrijf hem op papier.",
    "If you forget your passphrase, this code opens your answers. You see it only once. Write it down on paper.",
);
/// Where to leave it.
pub const CODE_WHERE: Phrase = Phrase::new(
    "Leg het papier niet bij de computer. Buiten huis of in een brandkast is beter. Zet er niet op waar de code voor is. Maak er geen foto van.",
    "Do not keep the paper with the computer. Outside your home or in a safe is better. Do not write on it what the code is for. Do not take a photo of it.",
);
/// On.
pub const CODE_WRITTEN: Phrase = Phrase::new("Ik heb hem opgeschreven", "I have written it down");
/// Heading of the trial.
pub const TRY_TITLE: Phrase = Phrase::new("Probeer de code nu", "Try the code now");
/// Why.
pub const TRY_ABOUT: Phrase = Phrase::new(
    "Typ de code over van uw papier. Zo weet u zeker dat hij er goed op staat. Streepjes en hoofdletters doen er niet toe.",
    "Type the code from your paper. Then you are sure that it is right. Dashes and capitals do not matter.",
);
/// The field.
pub const CODE: Phrase = Phrase::new("Herstelcode", "Recovery code");
/// A slip.
pub const CODE_TYPING_ERROR: Phrase = Phrase::new(
    "In deze code zit een typefout. Vergelijk hem teken voor teken met uw papier.",
    "There is a typing error in this code. Compare it with your paper, character by character.",
);
/// Another code.
pub const CODE_OTHER: Phrase = Phrase::new(
    "Dit is een andere herstelcode dan die van net. Kijk of u het goede papier heeft.",
    "This is not the recovery code that was just shown. Check that you have the right paper.",
);
/// Makes it.
pub const MAKE: Phrase = Phrase::new("Bewaren", "Save");
/// Being made.
pub const MAKING: Phrase = Phrase::new(
    "Uw kluis wordt gemaakt. Dit duurt een paar tellen.",
    "Your vault is being made. This takes a few seconds.",
);
/// It is there.
pub const MADE: Phrase = Phrase::new(
    "Uw antwoorden zijn bewaard en gecontroleerd. Elk volgend antwoord wordt meteen bewaard.",
    "Your answers have been saved and checked. Each next answer is saved at once.",
);

/// There is a vault already: heading.
pub const ADD_TITLE: Phrase = Phrase::new("Bij uw bewaarde scans zetten", "Add to your saved scans");
/// What that takes.
pub const ADD_ABOUT: Phrase = Phrase::new(
    "Op deze computer staan al bewaarde scans. Met dezelfde wachtzin komt deze scan erbij.",
    "There are already saved scans on this computer. With the same passphrase this scan is added to them.",
);
/// The name.
pub const NAME: Phrase = Phrase::new("Naam van deze scan", "Name of this scan");
/// Adds it.
pub const ADD: Phrase = Phrase::new("Toevoegen", "Add");

/// Heading before opening.
pub const OPEN_TITLE: Phrase = Phrase::new("Verder met uw scan", "Carry on with your scan");
/// Opens.
pub const OPEN: Phrase = Phrase::new("Openen", "Open");
/// Being opened.
pub const OPENING: Phrase = Phrase::new("Bezig met openen", "Opening");
/// Does not wait.
pub const CANCEL: Phrase = Phrase::new("Stoppen met openen", "Stop opening");
/// With the code.
pub const FORGOTTEN: Phrase = Phrase::new("Ik weet mijn wachtzin niet meer", "I forgot my passphrase");
/// With the passphrase after all.
pub const REMEMBERED: Phrase = Phrase::new("Toch met mijn wachtzin", "With my passphrase after all");
/// With the code: what to do.
pub const RECOVER_ABOUT: Phrase = Phrase::new(
    "Typ uw herstelcode en kies een nieuwe wachtzin. De herstelcode blijft dezelfde.",
    "Type your recovery code and choose a new passphrase. The recovery code stays the same.",
);
/// The new one.
pub const NEW_PASSPHRASE: Phrase = Phrase::new("Nieuwe wachtzin", "New passphrase");
/// Opened, but with the old passphrase.
pub const OPENED_OLD_PASSPHRASE: Phrase = Phrase::new(
    "Uw scan is open. De nieuwe wachtzin is niet bewaard: de oude geldt nog. Kies hem opnieuw bij Instellingen.",
    "Your scan is open. The new passphrase was not saved: the old one still counts. Choose it again in Settings.",
);

/// Heading of the list.
pub const SCANS_TITLE: Phrase = Phrase::new("Uw bewaarde scans", "Your saved scans");
/// One of them.
pub const SCAN_ABOUT: Phrase = Phrase::new("bewaard op {day}", "saved on {day}");
/// None.
pub const NO_SCANS: Phrase = Phrase::new("U heeft hier nog geen scan bewaard.", "You have not saved a scan here yet.");
/// Another one.
pub const NEW_SCAN: Phrase = Phrase::new("Nieuwe scan", "New scan");
/// What for.
pub const NEW_SCAN_ABOUT: Phrase = Phrase::new("Bijvoorbeeld van een tweede huis.", "For example of a second home.");
/// Begins it.
pub const NEW_SCAN_GO: Phrase = Phrase::new("Nieuwe scan beginnen", "Start a new scan");
/// Gives a scan another name; `{name}`.
pub const RENAME: Phrase = Phrase::new("‘{name}’ een andere naam geven", "Rename ‘{name}’");
/// Does so.
pub const RENAME_GO: Phrase = Phrase::new("Naam bewaren", "Save the name");
/// Takes a scan away; `{name}`.
pub const REMOVE: Phrase = Phrase::new("‘{name}’ verwijderen", "Remove ‘{name}’");
/// Heading of the question; `{name}`.
pub const REMOVE_TITLE: Phrase = Phrase::new("‘{name}’ verwijderen?", "Remove ‘{name}’?");
/// What goes.
pub const REMOVE_BODY: Phrase = Phrase::new(
    "De antwoorden, de notities en de foto’s van deze scan gaan weg. U kunt dit niet ongedaan maken.",
    "The answers, notes and photos of this scan are removed. You cannot undo this.",
);
/// Over what stays.
pub const REMOVE_STAYS: Phrase = Phrase::new("Dit blijft staan", "This stays");
/// What stays.
pub const REMOVE_STAYS_LIST: [Phrase; 3] = [
    Phrase::new(
        "Reservekopieën die u eerder maakte. Daar zit deze scan nog in. Wis die zelf.",
        "Backups that you made before. This scan is still in them. Erase them yourself.",
    ),
    Phrase::new(
        "Rapporten en foto’s die u zelf ergens bewaarde.",
        "Reports and photos that you saved somewhere yourself.",
    ),
    Phrase::new(
        "Resten op de schijf, soms nog een tijd. Ze zijn versleuteld.",
        "Remains on the disk, sometimes for a while. They are encrypted.",
    ),
];
/// Removes it.
pub const REMOVE_GO: Phrase = Phrase::new("Scan verwijderen", "Remove the scan");
/// Does not.
pub const REMOVE_NOT: Phrase = Phrase::new("Scan houden", "Keep the scan");
/// It is gone.
pub const REMOVED: Phrase = Phrase::new("De scan is verwijderd.", "The scan has been removed.");
/// A name is needed.
pub const NAME_BLANK: Phrase = Phrase::new("Geef de scan een naam.", "Give the scan a name.");

/// What is shown where something cannot be changed.
pub const READ_ONLY_NOTICE: Phrase = Phrase::new(
    "Deze scan is ook open in een ander venster. U kunt hier alleen lezen. Sluit het andere venster en open de scan opnieuw.",
    "This scan is also open in another window. Here you can only read. Close the other window and open the scan again.",
);
/// What is shown where the folder cannot be written.
pub const READ_ONLY_FOLDER: Phrase = Phrase::new(
    "Het programma mag niet in de map met uw scans schrijven. U kunt hier alleen lezen. Vraag wie de computer beheert om dat recht, en open de scan daarna opnieuw.",
    "The program may not write in the folder with your scans. Here you can only read. Ask whoever looks after this computer for that right, and then open the scan again.",
);
/// Saving fails, in full; `{reason}`.
pub const TROUBLE: Phrase = Phrase::new(
    "Uw laatste antwoorden zijn nog niet bewaard. {reason} Laat het programma open: het probeert het steeds opnieuw.",
    "Your last answers are not saved yet. {reason} Leave the program open: it keeps trying.",
);
/// The same of a scan that is not open now; `{name}`, `{reason}`.
pub const TROUBLE_ELSEWHERE: Phrase = Phrase::new(
    "Uw laatste antwoorden in ‘{name}’ zijn nog niet bewaard. {reason} Laat het programma open: het probeert het steeds opnieuw.",
    "Your last answers in ‘{name}’ are not saved yet. {reason} Leave the program open: it keeps trying.",
);
/// The keeper stopped.
pub const KEEPER_LOST: Phrase = Phrase::new(
    "Bewaren werkt niet meer. Uw laatste antwoorden ziet u nog, maar ze zijn weg als u sluit. Maak eerst uw rapport en start het programma dan opnieuw.",
    "Saving no longer works. You still see your last answers, but they are gone when you close. Make your report first and then restart the program.",
);

/// Before closing: what is not saved.
pub const CLOSE_UNSAVED_TITLE: Phrase =
    Phrase::new("Uw laatste antwoorden zijn niet bewaard", "Your last answers are not saved");
/// What closing costs; `{reason}`.
pub const CLOSE_UNSAVED_BODY: Phrase = Phrase::new(
    "{reason} Als u nu sluit, verliest u wat u na {time} invulde.",
    "{reason} If you close now, you lose what you filled in after {time}.",
);
/// What closing costs, where the scan is not open now; `{reason}`, `{name}`.
pub const CLOSE_UNSAVED_ELSEWHERE: Phrase = Phrase::new(
    "{reason} Als u nu sluit, verliest u uw laatste antwoorden in ‘{name}’.",
    "{reason} If you close now, you lose your last answers in ‘{name}’.",
);
/// Closes all the same.
pub const CLOSE_UNSAVED: Phrase = Phrase::new("Toch sluiten", "Close anyway");
/// Tries once more.
pub const TRY_AGAIN: Phrase = Phrase::new("Opnieuw proberen", "Try again");
/// A day and a time of it.
pub const DAY_AND_TIME: Phrase = Phrase::new("{day} om {time}", "{day} at {time}");
