//! What the system itself may keep, and what one can do about it.

use super::Phrase;

/// Over what the system keeps.
pub const KEPT_TITLE: Phrase = Phrase::new("Wat uw computer zelf kan bewaren", "What your computer itself may keep");
/// What that is about.
pub const KEPT_INTRO: Phrase = Phrase::new(
    "Dit doet niet het programma, maar uw computer. Het programma kan het niet verhinderen. U kunt er wel iets aan doen.",
    "Your computer does this, not the program. The program cannot prevent it. You can do something about it.",
);

/// Something the system keeps by itself: what, and what to do about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Trace {
    /// What it keeps.
    pub keeps: Phrase,
    /// What you can do.
    pub to_do: Phrase,
}

const fn trace(keeps: Phrase, to_do: Phrase) -> Trace {
    Trace { keeps, to_do }
}

const PRINTER: Trace = trace(
    Phrase::new(
        "Printer en printserver: een kopie van wat u afdrukt, soms dagen lang.",
        "Printer and print server: a copy of what you print, sometimes for days.",
    ),
    Phrase::new(
        "Print thuis, op uw eigen printer, en haal de bladen meteen weg.",
        "Print at home, on your own printer, and take the sheets at once.",
    ),
);
const CLIPBOARD: Trace = trace(
    Phrase::new(
        "Klembord: wat u kopieert, soms met een geschiedenis.",
        "Clipboard: what you copy, sometimes with a history.",
    ),
    Phrase::new(
        "Kopieer geen antwoorden. Wis daarna de geschiedenis van het klembord.",
        "Do not copy answers. Afterwards erase the history of the clipboard.",
    ),
);
const VIEWER: Trace = trace(
    Phrase::new(
        "PDF-lezer: de naam van het rapport in een lijst, soms een plaatje van de eerste bladzijde.",
        "PDF viewer: the name of the report in a list, sometimes a picture of the first page.",
    ),
    Phrase::new(
        "Wis de lijst met geopende bestanden in de PDF-lezer. Of zet een wachtwoord op het rapport.",
        "Erase the list of opened files in the PDF viewer. Or put a password on the report.",
    ),
);
const CLOUD: Trace = trace(
    Phrase::new(
        "Map Documenten of Bureaublad: vaak gekopieerd naar een clouddienst.",
        "Documents or Desktop folder: often copied to a cloud service.",
    ),
    Phrase::new(
        "Bewaar het rapport in een map die niet wordt gekopieerd, of op een eigen USB-stick.",
        "Save the report in a folder that is not copied, or on a USB stick of your own.",
    ),
);

/// What Linux may keep.
pub const KEPT_BY_LINUX: &[Trace] = &[
    trace(
        Phrase::new(
            "Recente bestanden: de naam van een bestand dat u koos.",
            "Recent files: the name of a file you chose.",
        ),
        Phrase::new(
            "Zet in de instellingen onder Privacy de bestandsgeschiedenis uit, of wis die.",
            "Turn off the file history in the settings under Privacy, or erase it.",
        ),
    ),
    trace(
        Phrase::new(
            "Miniaturen: een klein plaatje van het rapport of van een foto, in de map .cache/thumbnails.",
            "Thumbnails: a small picture of the report or of a photo, in the folder .cache/thumbnails.",
        ),
        Phrase::new(
            "Verwijder die map. Het systeem maakt hem zelf opnieuw.",
            "Remove that folder. The system makes it again.",
        ),
    ),
    VIEWER,
    CLIPBOARD,
    trace(
        Phrase::new(
            "Wisselbestand en slaapstand: een kopie van het geheugen op de schijf.",
            "Swap file and hibernation: a copy of the memory on the disk.",
        ),
        Phrase::new(
            "Laat de hele schijf versleutelen (LUKS). Zet de computer uit in plaats van in slaapstand.",
            "Have the whole disk encrypted (LUKS). Switch the computer off instead of hibernating it.",
        ),
    ),
    PRINTER,
    CLOUD,
];

/// What Windows may keep.
pub const KEPT_BY_WINDOWS: &[Trace] = &[
    trace(
        Phrase::new(
            "Recente bestanden en snelle lijsten: namen in Verkenner, in het menu Start en op de taakbalk.",
            "Recent files and jump lists: names in Explorer, in the Start menu and on the taskbar.",
        ),
        Phrase::new(
            "Zet in Instellingen bij Persoonlijke instellingen, Start, recent geopende items uit.",
            "Turn off recently opened items in Settings under Personalisation, Start.",
        ),
    ),
    trace(
        Phrase::new(
            "Recall: Windows bewaart op sommige laptops elke paar seconden een beeld van het scherm.",
            "Recall: on some laptops Windows keeps a picture of the screen every few seconds.",
        ),
        Phrase::new(
            "Zet Recall uit in Instellingen onder Privacy en beveiliging.",
            "Turn off Recall in Settings under Privacy and security.",
        ),
    ),
    trace(
        Phrase::new(
            "Foutrapporten: na een storing kan Windows een kopie van het geheugen bewaren.",
            "Error reports: after a crash Windows may keep a copy of the memory.",
        ),
        Phrase::new(
            "Het programma vraagt om geen kopie. Een beheerder kan dat overstemmen; vraag het na.",
            "The program asks for no copy. An administrator can overrule that; ask about it.",
        ),
    ),
    trace(
        Phrase::new(
            "Miniaturen en zoekindex: een klein plaatje en de tekst van het rapport.",
            "Thumbnails and search index: a small picture and the text of the report.",
        ),
        Phrase::new(
            "Zet een wachtwoord op het rapport. Dan leest de zoekindex niets.",
            "Put a password on the report. Then the search index reads nothing.",
        ),
    ),
    VIEWER,
    CLIPBOARD,
    trace(
        Phrase::new(
            "Wisselbestand en sluimerstand: een kopie van het geheugen op de schijf.",
            "Page file and hibernation: a copy of the memory on the disk.",
        ),
        Phrase::new(
            "Zet BitLocker aan. Sluit de computer af in plaats van de sluimerstand.",
            "Turn on BitLocker. Shut the computer down instead of hibernating it.",
        ),
    ),
    PRINTER,
    CLOUD,
];

/// What macOS may keep.
pub const KEPT_BY_MACOS: &[Trace] = &[
    trace(
        Phrase::new("Recente onderdelen: namen in het Apple-menu.", "Recent items: names in the Apple menu."),
        Phrase::new(
            "Kies in het Apple-menu bij Recente onderdelen: Wis menu.",
            "Choose Clear Menu under Recent Items in the Apple menu.",
        ),
    ),
    trace(
        Phrase::new(
            "Snelle weergave en Spotlight: een klein plaatje en de tekst van het rapport.",
            "Quick Look and Spotlight: a small picture and the text of the report.",
        ),
        Phrase::new(
            "Zet een wachtwoord op het rapport, of sluit de map uit bij Spotlight-privacy.",
            "Put a password on the report, or exclude the folder under Spotlight Privacy.",
        ),
    ),
    trace(
        Phrase::new(
            "Time Machine: een kopie van bestanden, ook na het wissen.",
            "Time Machine: a copy of files, also after erasing.",
        ),
        Phrase::new(
            "Sluit de map uit bij de opties van Time Machine.",
            "Exclude the folder in the options of Time Machine.",
        ),
    ),
    VIEWER,
    CLIPBOARD,
    trace(
        Phrase::new(
            "Wisselbestand: een kopie van het geheugen op de schijf.",
            "Swap file: a copy of the memory on the disk.",
        ),
        Phrase::new("Zet FileVault aan.", "Turn on FileVault."),
    ),
    PRINTER,
    CLOUD,
];
