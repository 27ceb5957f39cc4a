//! The cover and the lock.

use super::Phrase;

/// In the bar: blanks and locks at once.
pub const QUICK_EXIT: Phrase = Phrase::new("Snel weg", "Hide now");
/// What it does.
pub const QUICK_EXIT_ABOUT: Phrase =
    Phrase::new("Maakt het scherm leeg en zet uw scan op slot", "Empties the screen and locks your scan");
/// In the menu.
pub const LOCK: Phrase = Phrase::new("Op slot (Ctrl+L)", "Lock (Ctrl+L)");
/// The title of the window while it is covered or locked.
pub const WINDOW_TITLE: Phrase = Phrase::new("Vergrendeld", "Locked");

/// Heading of the cover.
pub const COVERED: Phrase = Phrase::new("Even afgedekt", "Covered for now");
/// What to do.
pub const COVERED_ABOUT: Phrase = Phrase::new("Druk op een toets om verder te gaan.", "Press any key to go on.");
/// The button that does it.
pub const UNCOVER: Phrase = Phrase::new("Weer tonen", "Show again");
/// Why it is not locked.
pub const NOT_LOCKED: Phrase = Phrase::new(
    "Dit is geen slot. Wat u invulde, wordt niet bewaard en zou anders weg zijn.",
    "This is not a lock. What you filled in is not kept and would be gone otherwise.",
);

/// Heading over a screen that is elsewhere.
pub const REMOTE: Phrase = Phrase::new("Uw scherm komt over een netwerk", "Your screen comes over a network");
/// What that means.
pub const REMOTE_ABOUT: Phrase = Phrase::new(
    "Dit programma draait op een andere computer dan die waar u aan zit. Een beheerder van die computer kan meekijken.",
    "This program runs on another computer than the one you sit at. An administrator of that computer can look on.",
);
/// What to do.
pub const REMOTE_TO_DO: Phrase = Phrase::new(
    "Doe de scan liever op uw eigen computer. Tot u verdergaat, toont het programma niets van uw scan.",
    "It is better to do the scan on your own computer. Until you go on, the program shows nothing of your scan.",
);
/// Goes on.
pub const REMOTE_GO_ON: Phrase = Phrase::new("Toch verdergaan", "Go on all the same");

/// Heading of the lock.
pub const LOCKED: Phrase = Phrase::new("Op slot", "Locked");
/// What is safe.
pub const LOCKED_SAVED: Phrase = Phrase::new("Alles is bewaard.", "Everything is saved.");
/// How to go on.
pub const LOCKED_ABOUT: Phrase = Phrase::new("Typ uw wachtzin om verder te gaan.", "Type your passphrase to go on.");
/// What is not saved yet; `{reason}`.
pub const LOCKED_HELD: Phrase = Phrase::new(
    "Uw laatste antwoorden zijn nog niet bewaard. {reason} Sluit het programma niet: het probeert het steeds opnieuw.",
    "Your last answers are not saved yet. {reason} Do not close the program: it keeps trying.",
);
/// In danger, while it is locked.
pub const OWN_BEHIND_LOCK: Phrase = Phrase::new(
    "Het nummer van uw eigen organisatie staat achter het slot.",
    "The number of your own organisation is behind the lock.",
);
/// Closes the program.
pub const CLOSE: Phrase = Phrase::new("Programma sluiten", "Close the program");
