//! What the page about trust says of this machine: what holds and what does not.
//! What the system itself may keep stands in `traces`, how someone else checks it
//! in `proofs`.

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
