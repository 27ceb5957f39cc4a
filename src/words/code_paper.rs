//! The recovery code on paper: the sheet itself, and making it.

use super::Phrase;

const fn p(nl: &'static str, en: &'static str) -> Phrase {
    Phrase::new(nl, en)
}

/// Title in the file; neutral, so that a list of files says nothing.
pub const FILE_TITLE: Phrase = p("Kaart", "Card");
/// The name that is suggested; it says nothing of what is in it.
pub const FILE_NAME: Phrase = p("kaart-{date}.pdf", "card-{date}.pdf");

/// Heading.
pub const TITLE: Phrase = p("Herstelcode", "Recovery code");
/// When it was made; `{day}`.
pub const MADE_ON: Phrase = p("Gemaakt op {day}", "Made on {day}");
/// Heading: what it is for.
pub const OPENS: Phrase = p("Wat deze code opent", "What this code opens");
/// What it is for, without saying what is kept there.
pub const OPENS_WHAT: Phrase = p(
    "Weet u uw wachtzin niet meer? Dan opent deze code wat u achter die wachtzin bewaart. Een reservekopie opent hij niet: die heeft een eigen wachtzin.",
    "Have you forgotten your passphrase? Then this code opens what you keep behind it. It does not open a backup: that has a passphrase of its own.",
);
/// Heading: how.
pub const USE: Phrase = p("Zo gebruikt u hem", "How to use it");
/// How, step by step.
pub const USE_STEPS: [Phrase; 3] = [
    p(
        "Start het programma en kies: Ik weet mijn wachtzin niet meer.",
        "Start the program and choose: I forgot my passphrase.",
    ),
    p(
        "Typ de code over. Streepjes en hoofdletters doen er niet toe. Een 0 mag ook een O zijn, een 1 ook een I of een L.",
        "Type the code. Dashes and capitals do not matter. A 0 may also be an O, a 1 may also be an I or an L.",
    ),
    p(
        "Kies een nieuwe wachtzin. Deze code blijft daarna gelden.",
        "Choose a new passphrase. This code stays valid after that.",
    ),
];
/// Heading: where it lies.
pub const KEEP: Phrase = p("Bewaar dit blad als een sleutel", "Keep this sheet as safe as a key");
/// What it gives away.
pub const WHO_HAS_IT: Phrase = p(
    "Wie dit blad en uw computer heeft, kan alles lezen wat u daar bewaart.",
    "Whoever has this sheet and your computer can read everything you keep there.",
);
/// What to do about it.
pub const KEEP_HOW: [Phrase; 4] = [
    p(
        "Leg het niet bij de computer. Een plek buiten huis of een brandkast is beter.",
        "Do not keep it with the computer. A place outside your home or a safe is better.",
    ),
    p(
        "Print het thuis. Een printer op het werk bewaart soms een kopie.",
        "Print it at home. A printer at work sometimes keeps a copy.",
    ),
    p(
        "Wis na het printen het bestand, en maak de prullenbak leeg.",
        "After printing, delete the file and empty the bin.",
    ),
    p(
        "Maak er geen foto van. Schrijf er niet bij waar de code voor is.",
        "Do not take a photo of it. Do not write on it what the code is for.",
    ),
];

/// The button that begins it.
pub const WANT: Phrase = p("Liever geprint? Bewaar hem als PDF", "Rather printed? Save it as a PDF");
/// What that means, before it is done.
pub const ABOUT: Phrase = p(
    "Dit wordt een gewoon bestand: wie het opent, leest de code. Print het meteen, niet op het werk, en wis het bestand daarna.",
    "This becomes an ordinary file: whoever opens it reads the code. Print it right away, not at work, and delete the file after that.",
);
/// Where it goes.
pub const PATH: Phrase = p("Map en naam van de PDF", "Folder and name of the PDF");
/// The dialog of the system.
pub const PICK: Phrase = p("Plek kiezen", "Choose a place");
/// The button that does it.
pub const SAVE: Phrase = p("PDF bewaren", "Save the PDF");
/// Not after all.
pub const NOT: Phrase = p("Toch niet", "Never mind");
/// Being written.
pub const BUSY: Phrase = p("De PDF wordt gemaakt.", "The PDF is being made.");
/// It is there; `{path}`.
pub const SAVED: Phrase = p(
    "De PDF met uw code staat er: {path}. Print hem en wis hem daarna. Typ in de volgende stap de code over van het papier.",
    "The PDF with your code is there: {path}. Print it and delete it after that. In the next step, type the code from the paper.",
);
/// Shows it.
pub const OPEN: Phrase = p("PDF openen", "Open the PDF");
