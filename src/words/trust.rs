//! What the page about trust says: what holds on this machine, what the system
//! itself may keep, and how someone else checks it.

use super::Phrase;

/// Holds.
pub const YES: Phrase = Phrase::new("Ja", "Yes");
/// Does not hold.
pub const NO: Phrase = Phrase::new("Nee", "No");
/// Could not be tried.
pub const UNKNOWN: Phrase = Phrase::new("Niet te meten", "Cannot be measured");

/// Why the system is asked to wait; it shows this in a list of its own.
pub const SAVES_FIRST: Phrase = Phrase::new("Bewaart eerst", "Saves first");

/// Over what holds here.
pub const HOLDS_TITLE: Phrase = Phrase::new("Wat geldt op deze computer", "What holds on this computer");
/// Over what the system keeps.
pub const KEPT_TITLE: Phrase = Phrase::new("Wat uw computer zelf kan bewaren", "What your computer itself may keep");
/// What that is about.
pub const KEPT_INTRO: Phrase = Phrase::new(
    "Dit doet niet het programma, maar uw computer. Het programma kan het niet verhinderen. U kunt er wel iets aan doen.",
    "Your computer does this, not the program. The program cannot prevent it. You can do something about it.",
);
/// Over the commands.
pub const PROOF_TITLE: Phrase = Phrase::new("Zo controleert een ICT’er dit", "How an IT person checks this");
/// What the commands are.
pub const PROOF_INTRO: Phrase = Phrase::new(
    "Geloof ons niet op ons woord. Laat deze opdrachten uitvoeren terwijl het programma open is.",
    "Do not take our word for it. Have these commands run while the program is open.",
);

/// One thing that holds or not: its name, and what each answer means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FactWords {
    /// What is asked.
    pub asks: Phrase,
    /// What "yes" means.
    pub yes: Phrase,
    /// What "no" means, and what to do.
    pub no: Phrase,
    /// What it means that nobody knows.
    pub unknown: Phrase,
}

/// Sockets.
pub const NETWORK: FactWords = FactWords {
    asks: Phrase::new("Is de weg naar het internet dicht?", "Is the way to the internet closed?"),
    yes: Phrase::new(
        "Het systeem weigert elke verbinding buiten deze computer. Het programma heeft dat bij de start geprobeerd.",
        "The system refuses every connection beyond this computer. The program tried that when it started.",
    ),
    no: Phrase::new(
        "Dit systeem kan dat niet afdwingen. Het programma bevat geen onderdelen die naar het internet gaan. Wilt u zekerheid? Zet dan het netwerk uit.",
        "This system cannot enforce that. The program has no parts that go to the internet. Do you want to be certain? Then turn off the network.",
    ),
    unknown: Phrase::new("Het programma kon dit niet proberen.", "The program could not try this."),
};
/// `io_uring`.
pub const SECOND_WAY: FactWords = FactWords {
    asks: Phrase::new(
        "Is ook de omweg naar het internet dicht (io_uring)?",
        "Is the detour to the internet closed as well (io_uring)?",
    ),
    yes: Phrase::new("Het systeem weigert ook deze weg.", "The system refuses this way as well."),
    no: Phrase::new(
        "Deze weg bestaat niet op dit systeem, of is niet dicht.",
        "This way does not exist on this system, or is not closed.",
    ),
    unknown: Phrase::new("Het programma kon dit niet proberen.", "The program could not try this."),
};
/// Dumps.
pub const CRASH: FactWords = FactWords {
    asks: Phrase::new(
        "Blijft de schijf schoon als het programma vastloopt?",
        "Does the disk stay clean when the program crashes?",
    ),
    yes: Phrase::new(
        "Bij een storing maakt het systeem geen kopie van wat u heeft ingevuld.",
        "After a crash the system makes no copy of what you filled in.",
    ),
    no: Phrase::new(
        "Na een storing kan een kopie van het geheugen achterblijven. Vraag uw ICT’er die te wissen.",
        "After a crash a copy of the memory may stay behind. Ask your IT person to erase it.",
    ),
    unknown: Phrase::new("Het programma kon dit niet proberen.", "The program could not try this."),
};
/// Memory.
pub const MEMORY: FactWords = FactWords {
    asks: Phrase::new(
        "Is het geheugen dicht voor uw andere programma’s?",
        "Is the memory closed to your other programs?",
    ),
    yes: Phrase::new(
        "Andere programma’s kunnen niet meelezen. Alleen zolang u een bestand kiest of opent, staat deze deur op de stand van het systeem.",
        "Other programs cannot read along. Only while you choose or open a file, this door is as the system sets it.",
    ),
    no: Phrase::new(
        "Een ander programma dat u zelf start, kan het geheugen lezen. Start geen programma’s die u niet vertrouwt.",
        "Another program that you start yourself can read the memory. Start no programs that you do not trust.",
    ),
    unknown: Phrase::new(
        "Het systeem beslist dit. Het programma kan het van binnen niet meten.",
        "The system decides this. The program cannot measure it from inside.",
    ),
};
/// Rights.
pub const RIGHTS: FactWords = FactWords {
    asks: Phrase::new("Blijven de rechten van het programma beperkt?", "Do the program’s rights stay limited?"),
    yes: Phrase::new(
        "Het programma kan nooit meer rechten krijgen dan bij de start.",
        "The program can never gain more rights than it had at the start.",
    ),
    no: Phrase::new(
        "Het programma vraagt er niet om, maar dit systeem houdt het niet tegen.",
        "The program does not ask for them, but this system does not stop it.",
    ),
    unknown: Phrase::new("Het programma kon dit niet proberen.", "The program could not try this."),
};
/// Capture.
pub const CAPTURE: FactWords = FactWords {
    asks: Phrase::new("Blijft het venster buiten schermafbeeldingen?", "Is the window kept out of screenshots?"),
    yes: Phrase::new("Het venster is zwart op een schermafbeelding.", "The window is black in a screenshot."),
    no: Phrase::new(
        "Wie een schermafbeelding of opname maakt, ziet het venster. Sluit programma’s die het scherm delen.",
        "Whoever takes a screenshot or recording sees the window. Close programs that share the screen.",
    ),
    unknown: Phrase::new(
        "Het programma heeft het systeem hierom gevraagd. Maak zelf een schermafbeelding om het te zien.",
        "The program asked the system for this. Take a screenshot yourself to see it.",
    ),
};
/// Sleep.
pub const SLEEP: FactWords = FactWords {
    asks: Phrase::new("Vergrendelt het programma voor de slaapstand?", "Does the program lock before sleep?"),
    yes: Phrase::new(
        "Het systeem waarschuwt en wacht tot alles is bewaard.",
        "The system gives a warning, and waits until everything is saved.",
    ),
    no: Phrase::new(
        "Het systeem waarschuwt niet. Vergrendel zelf voordat u de laptop sluit.",
        "The system gives no warning. Lock it yourself before you close the laptop.",
    ),
    unknown: Phrase::new("Het programma kon dit niet navragen.", "The program could not ask."),
};
/// End.
pub const END: FactWords = FactWords {
    asks: Phrase::new(
        "Bewaart het programma alles als u uitlogt?",
        "Does the program save everything when you log out?",
    ),
    yes: Phrase::new("Het programma bewaart eerst en sluit dan.", "The program saves first and then closes."),
    no: Phrase::new(
        "Het systeem waarschuwt niet. Uw laatste bewaarde antwoord blijft wel staan.",
        "The system gives no warning. Your last saved answer does stay.",
    ),
    unknown: Phrase::new("Het programma kon dit niet navragen.", "The program could not ask."),
};
/// Sync.
pub const STAYS_HERE: FactWords = FactWords {
    asks: Phrase::new(
        "Blijft de map van het programma op deze computer?",
        "Does the program’s folder stay on this computer?",
    ),
    yes: Phrase::new(
        "De map hoort niet bij een clouddienst die wij kennen, en staat niet op een andere computer in het netwerk.",
        "The folder does not belong to a cloud service that we know, and is not on another computer of the network.",
    ),
    no: Phrase::new(
        "{program} kopieert deze map naar een server. De bestanden zijn versleuteld, maar kies liever een andere map.",
        "{program} copies this folder to a server. The files are encrypted, but it is better to choose another folder.",
    ),
    unknown: Phrase::new("U bewaart nu niets.", "You are keeping nothing now."),
};
/// A folder on another computer.
pub const STAYS_HERE_SHARE: FactWords = FactWords {
    no: Phrase::new(
        "Deze map staat op een andere computer. De bestanden zijn versleuteld, maar kies liever een map op deze computer.",
        "This folder is on another computer. The files are encrypted, but it is better to choose a folder on this computer.",
    ),
    ..STAYS_HERE
};
/// Screen elsewhere.
pub const SCREEN_HERE: FactWords = FactWords {
    asks: Phrase::new("Zit u aan deze computer zelf?", "Are you sitting at this computer yourself?"),
    yes: Phrase::new(
        "Het programma ziet geen scherm op afstand. Een programma dat uw scherm deelt of kopieert, ziet het niet.",
        "The program sees no remote screen. It does not see a program that shares or copies your screen.",
    ),
    no: Phrase::new(
        "Uw scherm komt over een netwerk. Dan kan een beheerder meekijken. Het programma heeft u dat eerst gevraagd. Gebruik liever een computer waar u zelf aan zit.",
        "Your screen comes over a network. Then an administrator can see what you do. The program asked you about that first. It is better to use a computer that you sit at yourself.",
    ),
    unknown: Phrase::new("Het programma kon dit niet navragen.", "The program could not ask."),
};

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

/// A command with which someone else checks it, and what it must show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Proof {
    /// To be typed as it stands.
    pub command: &'static str,
    /// What it must show.
    pub shows: Phrase,
}

/// On Linux.
pub const PROOF_ON_LINUX: &[Proof] = &[
    Proof {
        command: "grep -E 'Seccomp:|NoNewPrivs' /proc/$(pidof huisscan)/status",
        shows: Phrase::new("Seccomp is 2 en NoNewPrivs is 1.", "Seccomp is 2 and NoNewPrivs is 1."),
    },
    Proof {
        command: "strace -f -e trace=network huisscan",
        shows: Phrase::new(
            "Elke geslaagde socket is AF_UNIX. De andere zijn de proef bij de start: zij geven EPERM.",
            "Every socket that succeeds is AF_UNIX. The others are the trial at the start: they give EPERM.",
        ),
    },
    Proof {
        command: "unshare -r -n huisscan",
        shows: Phrase::new(
            "Zonder enig netwerk werkt het programma net zo.",
            "Without any network the program works just the same.",
        ),
    },
];

/// On Windows.
pub const PROOF_ON_WINDOWS: &[Proof] = &[
    Proof {
        command: "Get-NetTCPConnection -OwningProcess (Get-Process huisscan).Id",
        shows: Phrase::new("Er is geen verbinding.", "There is no connection."),
    },
    Proof {
        command: "Get-NetUDPEndpoint -OwningProcess (Get-Process huisscan).Id",
        shows: Phrase::new("Er is geen eindpunt.", "There is no endpoint."),
    },
    Proof {
        command: "New-NetFirewallRule -DisplayName Huisscan -Direction Outbound -Action Block -Program (Get-Process huisscan).Path",
        shows: Phrase::new(
            "Windows weigert nu elke verbinding. Het programma werkt net zo.",
            "Windows now refuses every connection. The program works just the same.",
        ),
    },
];

/// On macOS.
pub const PROOF_ON_MACOS: &[Proof] = &[
    Proof {
        command: "lsof -a -i -p $(pgrep -x huisscan)",
        shows: Phrase::new("Er is geen verbinding.", "There is no connection."),
    },
    Proof {
        command: "sandbox-exec -p '(version 1)(allow default)(deny network-outbound (remote ip))' huisscan",
        shows: Phrase::new(
            "Zonder internet werkt het programma net zo.",
            "Without internet the program works just the same.",
        ),
    },
    Proof {
        command: "nettop -P -l 1 -p $(pgrep -x huisscan)",
        shows: Phrase::new("Het programma verstuurt 0 bytes.", "The program sends 0 bytes."),
    },
];
