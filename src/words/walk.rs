//! The walk: one question a card.

use super::Phrase;

/// The profile, as a part of the walk.
pub const PROFILE: Phrase = Phrase::new("Over uw huis", "About your home");
/// What the profile is for.
pub const PROFILE_ABOUT: Phrase = Phrase::new(
    "Eerst een paar vragen over uw huis en uw huishouden. Zo krijgt u alleen vragen die bij u passen.",
    "First a few questions about your home and your household. Then you only get questions that apply to you.",
);
/// Over the list of places.
pub const PLACES: Phrase = Phrase::new("Plekken", "Places");
/// The time left.
pub const MINUTES: Phrase = Phrase::new("Nog ongeveer {n} minuten", "About {n} minutes to go");
/// The time left, nearly done.
pub const MINUTE: Phrase = Phrase::new("Nog ongeveer 1 minuut", "About 1 minute to go");
/// Nothing left.
pub const ALL_DONE: Phrase = Phrase::new("Alle vragen zijn beantwoord", "All questions are answered");
/// How far a place is.
pub const COUNT: Phrase = Phrase::new("{answered} van {asked}", "{answered} of {asked}");
/// On the buitenlijst, in the list.
pub const LATER: Phrase = Phrase::new("buitenlijst", "outdoor list");
/// The way to the list of places where there is one column.
pub const PLACES_BUTTON: Phrase = Phrase::new("{place}, {count}", "{place}, {count}");
/// Which question of the place.
pub const QUESTION_OF: Phrase = Phrase::new("Vraag {n} van {total}", "Question {n} of {total}");
/// Goes on.
pub const NEXT: Phrase = Phrase::new("Volgende", "Next");
/// Goes on without an answer.
pub const SKIP: Phrase = Phrase::new("Overslaan", "Skip");
/// The last one.
pub const FINISH: Phrase = Phrase::new("Naar het resultaat", "To the result");
/// Goes back.
pub const BACK: Phrase = Phrase::new("Vorige", "Previous");
/// Does not know, will look.
pub const UNKNOWN: Phrase = Phrase::new("Weet ik niet, kijk ik na", "I do not know, I will check");
/// Over the help for that.
pub const LOOK_UP: Phrase = Phrase::new("Zo kijkt u het na", "How to find out");
/// Where it goes.
pub const LOOK_UP_LATER: Phrase =
    Phrase::new("Deze vraag komt op uw lijst ‘na te kijken’.", "This question goes on your ‘to check’ list.");
/// What one may do.
pub const SEVERAL: Phrase = Phrase::new("U kunt meer dan één antwoord kiezen.", "You can choose more than one answer.");
/// The note.
pub const NOTE: Phrase = Phrase::new("Notitie", "Note");
/// What the note is for.
pub const NOTE_HINT: Phrase = Phrase::new(
    "Alleen voor uzelf. Staat in uw eigen rapport, niet in dat voor een ander.",
    "Only for yourself. It is in your own report, not in one for someone else.",
);
/// Where the question comes from.
pub const SOURCE: Phrase = Phrase::new("Bron van deze vraag", "Source of this question");
/// A source with its date.
pub const SOURCE_DATE: Phrase = Phrase::new("{title} ({date})", "{title} ({date})");
/// No source.
pub const NO_SOURCE: Phrase = Phrase::new("Bij deze vraag staat geen bron.", "No source is given with this question.");
/// The reason why it is asked.
pub const WHAT_IS: Phrase = Phrase::new("Wat betekent ‘{term}’?", "What does ‘{term}’ mean?");
/// Puts a place off.
pub const PUT_OFF: Phrase = Phrase::new("Zet op de buitenlijst", "Put on the outdoor list");
/// Takes it off.
pub const TAKE_ON: Phrase = Phrase::new("Haal van de buitenlijst", "Take off the outdoor list");
/// What that is.
pub const PUT_OFF_ABOUT: Phrase = Phrase::new(
    "Is het donker of niet veilig buiten? Doe deze plek later, bij daglicht.",
    "Is it dark or unsafe outside? Do this place later, by daylight.",
);
/// It is on it.
pub const IS_PUT_OFF: Phrase = Phrase::new(
    "Deze plek staat op de buitenlijst. De rondgang slaat de plek over.",
    "This place is on the outdoor list. The walk skips it.",
);
/// The answer is from an earlier version.
pub const REVIEW: Phrase = Phrase::new(
    "Deze vraag is veranderd sinds uw antwoord. Kijk opnieuw. Tot die tijd telt uw oude antwoord niet.",
    "This question has changed since you answered it. Look again. Until then your old answer does not count.",
);
/// The answer from an earlier version; `{version}` and `{answer}`.
pub const OLD_ANSWER: Phrase =
    Phrase::new("In versie {version} antwoordde u: {answer}", "In version {version} you answered: {answer}");
/// It is still right; with its key.
pub const STILL_RIGHT: Phrase = Phrase::new("Klopt nog (K)", "Still right (K)");
/// It is not.
pub const ANSWER_ANEW: Phrase = Phrase::new("Opnieuw beantwoorden", "Answer again");
/// The fact because of which a question or a measure is there.
pub const GROUND: Phrase = Phrase::new("U gaf aan: {question} {answer}.", "You said: {question} {answer}.");
/// Questions came by an answer.
pub const ADDED: Phrase = Phrase::new("Er komen {n} vragen bij.", "This adds {n} questions.");
/// One question came.
pub const ADDED_ONE: Phrase = Phrase::new("Er komt 1 vraag bij.", "This adds 1 question.");
/// Questions went by an answer.
pub const GONE: Phrase = Phrase::new("{n} vragen zijn niet meer nodig.", "{n} questions are no longer needed.");
/// One question went.
pub const GONE_ONE: Phrase = Phrase::new("1 vraag is niet meer nodig.", "1 question is no longer needed.");
/// A kind was not entered yet.
pub const MISSING: Phrase = Phrase::new("{plural}: nog niet ingevuld", "{plural}: not entered yet");
/// What to do about it.
pub const MISSING_ABOUT: Phrase = Phrase::new(
    "Zet ze eerst op de lijst. Daarna krijgt u per stuk een paar vragen.",
    "First put them on the list. Then you get a few questions about each one.",
);
/// To doors and windows.
pub const TO_ELEMENTS: Phrase = Phrase::new("Naar deuren en ramen", "To doors and windows");
/// A day to fill in.
pub const DAY_HINT: Phrase =
    Phrase::new("Dag-maand-jaar, bijvoorbeeld 05-11-2026", "Day-month-year, for example 05-11-2026");
/// Whose answer it is.
pub const YOUR_ANSWER: Phrase = Phrase::new("Uw antwoord", "Your answer");
/// A number with its unit.
pub const YOUR_NUMBER: Phrase = Phrase::new("Aantal {unit}", "Number of {unit}");
/// No number.
pub const NOT_A_NUMBER: Phrase = Phrase::new("Vul een heel getal in, met cijfers.", "Enter a whole number, in digits.");
/// Too low.
pub const TOO_LOW: Phrase = Phrase::new("Vul {n} of meer in.", "Enter {n} or more.");
/// Too high.
pub const TOO_HIGH: Phrase = Phrase::new("Vul {n} of minder in.", "Enter {n} or less.");
/// No day.
pub const NOT_A_DAY: Phrase =
    Phrase::new("Vul een datum in die bestaat, zoals 05-11-2026.", "Enter a date that exists, such as 05-11-2026.");
/// Keys.
pub const KEYS: Phrase = Phrase::new(
    "Toetsen: cijfer kiest, Enter gaat verder, Alt en pijl links gaat terug, Ctrl en Z maakt ongedaan.",
    "Keys: a number chooses, Enter goes on, Alt and left arrow go back, Ctrl and Z undo.",
);
/// The quick walk.
pub const QUICK: Phrase = Phrase::new("Snelle ronde", "Quick walk");
/// No questions at all.
pub const EMPTY: Phrase =
    Phrase::new("Er zijn geen vragen voor u in deze lijst.", "There are no questions for you in this checklist.");
