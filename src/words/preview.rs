//! The report and the papers beside it, to look at and to save.

use super::Phrase;

const fn p(nl: &'static str, en: &'static str) -> Phrase {
    Phrase::new(nl, en)
}

/// Heading.
pub const TITLE: Phrase = p("Rapport", "Report");
/// What it is.
pub const LEAD: Phrase = p(
    "Kies voor wie het is en bekijk elke bladzijde. Pas als u bewaart, komt er een PDF op uw computer.",
    "Choose who it is for and look at every page. Only when you save does a PDF come onto your computer.",
);
/// For whom.
pub const FOR: Phrase = p("Voor wie is het rapport?", "Who is the report for?");
/// The owner.
pub const PRIVATE: Phrase = p("Voor uzelf", "For yourself");
/// The installer.
pub const INSTALLER: Phrase = p("Voor de vakman", "For the installer");
/// The employer.
pub const EMPLOYER: Phrase =
    p("Voor uw gesprek met het CCV of uw organisatie", "For your meeting with the CCV or your organisation");
/// Over the papers beside the report.
pub const SHEETS: Phrase = p("Losse bladen", "Separate sheets");
/// For beside the phone.
pub const DOOR_CARD: Phrase = p("Deurkaart", "Door card");
/// For outside.
pub const OUTDOOR_LIST: Phrase = p("Buitenlijst", "Outdoor list");
/// For calls.
pub const CALL_CARDS: Phrase = p("Belkaarten", "Call cards");
/// For the slotenmaker.
pub const ORDER_SHEETS: Phrase = p("Bestelbladen", "Order sheets");
/// The questions to fill in by pen.
pub const FORM: Phrase = p("Lege lijst op papier", "Blank list on paper");

/// To the outdoor list, from elsewhere.
pub const OUTDOOR_ON_PAPER: Phrase = p("Buitenlijst op papier", "Outdoor list on paper");
/// To the call cards, from elsewhere.
pub const CALLS_ON_PAPER: Phrase = p("Belkaarten op papier", "Call cards on paper");
/// To the door card, from elsewhere.
pub const DOOR_ON_PAPER: Phrase = p("Deurkaart op papier", "Door card on paper");
/// To the order sheets, from elsewhere.
pub const ORDERS_ON_PAPER: Phrase = p("Bestelbladen voor de vakman", "Order sheets for the installer");

/// Over what the reader sees.
pub const READER_SEES: Phrase = p("Dit staat erin", "What is in it");
/// Over what the reader does not see.
pub const READER_MISSES: Phrase = p("Dit staat er niet in", "What is not in it");
/// Private: all of it.
pub const SEES_ALL: Phrase = p(
    "Alles wat u antwoordde, uw plan en wat u nog moet nakijken.",
    "Everything you answered, your plan and what you still have to check.",
);
/// Private: why.
pub const SEES_WHY: Phrase =
    p("Waarom iets eerst komt, en hoe het huis ervoor staat.", "Why something comes first, and how the home stands.");
/// Private: notes.
pub const SEES_NOTES: Phrase = p("Uw notities.", "Your notes.");
/// Private: care.
pub const CARE_PRIVATE: Phrase = p(
    "Bewaar dit rapport als een sleutel. Geef het niet aan een ander.",
    "Keep this report as you keep a key. Do not give it to anyone else.",
);
/// Nothing of the address.
pub const MISSES_ADDRESS: Phrase = p(
    "Uw naam en adres. Let wel op wat u zelf typte in notities en namen.",
    "Your name and address. But mind what you typed yourself in notes and names.",
);
/// Notes were left out.
pub const MISSES_NOTES: Phrase = p("Uw notities.", "Your notes.");
/// Private: photos, in it or not.
pub const PHOTOS: Phrase = p("Uw foto’s.", "Your photos.");
/// Installer: the work.
pub const SEES_WORK: Phrase = p(
    "Wat er per plek, deur en raam moet komen, met de eisen.",
    "What each place, door and window needs, with the requirements.",
);
/// Installer: the answers behind the work.
pub const SEES_ANSWERS: Phrase =
    p("Uw antwoorden over die plekken, en of u huurt.", "Your answers about those places, and whether you rent.");
/// Order sheets: whose home it is to change.
pub const SEES_RENT: Phrase = p("Of u huurt.", "Whether you rent.");
/// Others: names.
pub const SEES_NAMES: Phrase = p("De namen die u aan deuren en ramen gaf.", "The names you gave to doors and windows.");
/// Others: nothing urgent.
pub const MISSES_ORDER: Phrase = p(
    "Hoe erg iets is, wat eerst moet en hoeveel er mis is.",
    "How serious things are, what comes first and how much is wrong.",
);
/// Others: nothing private.
pub const MISSES_PRIVATE: Phrase =
    p("Notities, gewoonten, bedreiging en uw eigen organisatie.", "Notes, habits, threats and your own organisation.");
/// Installer: care.
pub const CARE_INSTALLER: Phrase = p(
    "Geef dit alleen aan wie het werk doet, en vraag het terug.",
    "Give this only to whoever does the work, and ask to have it back.",
);
/// Employer: measures.
pub const SEES_MEASURES: Phrase = p(
    "De maatregelen, wat ervoor nodig is en de redenen die gedeeld mogen worden.",
    "The measures, what they require and the reasons that may be shared.",
);
/// Employer: care.
pub const CARE_EMPLOYER: Phrase =
    p("Geef dit aan één persoon. Vraag hoe het wordt bewaard.", "Give this to one person. Ask how it will be kept.");
/// Door card: what to do.
pub const SEES_DOOR: Phrase = p(
    "Wie u belt en wat u zegt als er iets is bij de deur.",
    "Whom to call and what to say if something happens at the door.",
);
/// Door card: whom to call.
pub const SEES_ORGANISATION: Phrase =
    p("Wie u belt in uw organisatie, als u dat invulde.", "Whom you call in your organisation, if you filled that in.");
/// No findings.
pub const MISSES_FINDINGS: Phrase =
    p("Uw antwoorden en wat er beter kan aan uw huis.", "Your answers and what could be better in your home.");
/// Door card: care.
pub const CARE_DOOR: Phrase = p(
    "Deze kaart mag binnen hangen, niet in het zicht van buiten.",
    "This card may hang inside, not in view from outside.",
);
/// Outdoor list: questions.
pub const SEES_OUTDOORS: Phrase =
    p("De vragen die u buiten bekijkt en nog niet weet.", "The questions to look at outside that you do not know yet.");
/// No given answers.
pub const MISSES_ANSWERS: Phrase = p("De antwoorden die u al gaf.", "The answers you have already given.");
/// Outdoor list: care.
pub const CARE_OUTDOOR: Phrase = p(
    "Leg hem buiten nergens neer. Gooi hem daarna weg.",
    "Do not put it down anywhere outside. Throw it away afterwards.",
);
/// Call cards: what to say.
pub const SEES_CALLS: Phrase = p(
    "Wat u zegt en vraagt als u belt, met ruimte om op te schrijven.",
    "What to say and ask when you call, with room to write.",
);
/// Call cards: care.
pub const CARE_CALLS: Phrase = p("Leg ze bij de telefoon.", "Keep them by the phone.");
/// Order sheets: what to order.
pub const SEES_ORDERS: Phrase = p(
    "Wat er te bestellen is voor elke deur en elk raam, met ruimte voor de maten.",
    "What to order for each door and window, with room for the sizes.",
);
/// Form: questions.
pub const SEES_FORM: Phrase =
    p("Alle vragen van deze lijst, met hokjes om in te vullen.", "All questions of this list, with boxes to fill in.");
/// Form: nothing from this scan.
pub const MISSES_ANY: Phrase = p("Niets uit uw eigen scan.", "Nothing from your own scan.");
/// Form: care.
pub const CARE_FORM: Phrase = p(
    "Is de lijst ingevuld? Bewaar hem dan als een sleutel.",
    "Once the list is filled in, keep it as you keep a key.",
);

/// Over the choices of form.
pub const LOOKS: Phrase = p("Hoe het eruitziet", "How it looks");
/// The language of the paper.
pub const LANGUAGE: Phrase = p("Taal van het papier", "Language of the paper");
/// Large print.
pub const LARGE_PRINT: Phrase = p("Grote letters (14 punten)", "Large print (14 points)");
/// With notes.
pub const WITH_NOTES: Phrase = p("Met uw notities", "With your notes");
/// Photos too.
pub const WITH_PHOTOS: Phrase = p("Met foto’s", "With photos");
/// One could not be had.
pub const PHOTO_MISSING: Phrase =
    p("Een foto is niet te lezen. Die staat niet in het rapport.", "A photo cannot be read. It is not in the report.");

/// The pages, as a group.
pub const PAGES: Phrase = p("Bladzijden", "Pages");
/// Which page.
pub const PAGE_OF: Phrase = p("Bladzijde {n} van {total}", "Page {n} of {total}");
/// On.
pub const PAGE_ON: Phrase = p("Volgende bladzijde", "Next page");
/// Back.
pub const PAGE_BACK: Phrase = p("Vorige bladzijde", "Previous page");
/// How large it is shown.
pub const ZOOM: Phrase = p("Grootte", "Size");
/// All of the page.
pub const ZOOM_PAGE: Phrase = p("hele bladzijde", "whole page");
/// As wide as there is room.
pub const ZOOM_WIDTH: Phrase = p("hele breedte", "full width");
/// As on paper, and larger.
pub const ZOOM_PERCENT: Phrase = p("{n} %", "{n} %");
/// The page as text.
pub const AS_TEXT: Phrase = p("Toon als tekst", "Show as text");
/// Keys of the preview.
pub const KEYS: Phrase = p(
    "Bladeren: Page Up en Page Down. Groter of kleiner: + en -.",
    "Turn pages: Page Up and Page Down. Larger or smaller: + and -.",
);
/// A picture on the page, in words.
pub const PICTURE: Phrase = p("Tekening: {words}", "Drawing: {words}");
/// The pages are being made.
pub const MAKING: Phrase = p("De bladzijden worden gemaakt.", "The pages are being made.");
/// Not yet.
pub const NO_PREVIEW: Phrase = p(
    "Dit blad kan nu niet worden gemaakt. Uw antwoorden zijn er nog.",
    "This paper cannot be made now. Your answers are still here.",
);
/// Characters the typeface does not have.
pub const MISSING_CHARACTERS: Phrase = p(
    "Deze tekens kan het papier niet tonen: {characters}. Er komt een vakje met hun code.",
    "The paper cannot show these characters: {characters}. A box with their code is put there.",
);

/// Over saving.
pub const SAVE_TITLE: Phrase = p("Bewaren", "Save");
/// Where.
pub const PATH: Phrase = p("Map en naam van het bestand", "Folder and name of the file");
/// What the name tells.
pub const PATH_HINT: Phrase = p(
    "De naam zegt niet waar het over gaat. U mag hem veranderen.",
    "The name does not tell what it is about. You may change it.",
);
/// Asks the system.
pub const PICK: Phrase = p("Kies een map", "Choose a folder");
/// Saves.
pub const SAVE: Phrase = p("Bewaar als PDF", "Save as PDF");
/// Behind a password.
pub const LOCK: Phrase = p("Met een wachtwoord", "With a password");
/// What a locked copy is.
pub const LOCK_ABOUT: Phrase = p(
    "Zonder het wachtwoord kan niemand de PDF lezen. Bent u het kwijt, dan maakt u een nieuwe. Voorlezen blijft werken. Alleen het keurmerk PDF/UA vervalt: dat kent geen wachtwoord.",
    "Nobody can read the PDF without the password. If you lose it, you make a new one. Reading aloud keeps working. Only the PDF/UA label goes: it knows no passwords.",
);
/// The password.
pub const PASSWORD: Phrase = p("Wachtwoord", "Password");
/// How to give it.
pub const PASSWORD_HINT: Phrase = p(
    "Vier of meer losse woorden zijn goed. Geef het wachtwoord langs een andere weg dan de PDF.",
    "Four or more separate words are good. Pass on the password by another way than the PDF.",
);
/// Shows its letters.
pub const SHOW_PASSWORD: Phrase = p("Toon het wachtwoord", "Show the password");
/// Words of the program.
pub const SUGGEST_PASSWORD: Phrase = p("Stel woorden voor", "Suggest words");
/// The system gave no random numbers.
pub const NO_SUGGESTION: Phrase = p(
    "Er kunnen nu geen woorden worden voorgesteld. Kies ze zelf.",
    "No words can be suggested now. Choose them yourself.",
);
/// Easy to guess.
pub const PASSWORD_WEAK: Phrase = p(
    "Dit wachtwoord is zwak: wie de PDF heeft, kan het raden. Neem meer losse woorden.",
    "This password is weak: whoever has the PDF can guess it. Use more separate words.",
);
/// Good enough.
pub const PASSWORD_STRONG: Phrase = p("Dit wachtwoord is sterk genoeg.", "This password is strong enough.");
/// Nothing typed.
pub const PASSWORD_BLANK: Phrase = p("Typ eerst een wachtwoord.", "Type a password first.");
/// Too long.
pub const PASSWORD_TOO_LONG: Phrase =
    p("Dit wachtwoord is te lang. Een PDF leest 127 tekens.", "This password is too long. A PDF reads 127 characters.");
/// A character no viewer takes.
pub const PASSWORD_CONTROL: Phrase = p(
    "In dit wachtwoord zit een teken dat niet kan, zoals een tab.",
    "This password holds a character that cannot be used, such as a tab.",
);
/// It is being written.
pub const BUSY: Phrase = p("De PDF wordt gemaakt.", "The PDF is being made.");
/// Ends that.
pub const STOP: Phrase = p("Stoppen", "Stop");
/// It was ended.
pub const STOPPED: Phrase = p("Gestopt. Er is niets bewaard.", "Stopped. Nothing was saved.");
/// It is there.
pub const SAVED: Phrase = p("Bewaard en gecontroleerd: {path}", "Saved and checked: {path}");
/// It is there, behind a password.
pub const SAVED_LOCKED: Phrase =
    p("Bewaard met wachtwoord en gecontroleerd: {path}", "Saved with a password and checked: {path}");
/// Opens it.
pub const OPEN: Phrase = p("PDF openen", "Open the PDF");
/// Nobody to open it.
pub const NO_VIEWER: Phrase = p(
    "Openen lukt hier niet vanzelf. U vindt het bestand op de plek hierboven.",
    "It cannot be opened from here. You will find the file at the place above.",
);
/// To printing.
pub const PRINT: Phrase = p("Afdrukken", "Print");
/// How to get there.
pub const PRINT_LATER: Phrase = p(
    "Wilt u het op papier? Bewaar eerst. Daarna opent u de PDF en drukt u af.",
    "Do you want it on paper? Save first. Then open the PDF and print.",
);
/// Over printing.
pub const PRINT_TITLE: Phrase = p("Afdrukken", "Print");
/// Not at work.
pub const PRINT_WORK: Phrase =
    p("Print dit niet op de printer van het werk.", "Do not print this on the printer at work.");
/// What is kept there.
pub const PRINT_SERVER: Phrase = p(
    "Een printer van het werk gaat via een server. Die kan een kopie bewaren, en wie, wat en wanneer.",
    "A printer at work goes through a server. It may keep a copy, and who, what and when.",
);
/// What is kept at home.
pub const PRINT_HOME: Phrase = p(
    "Ook een printer thuis kan de laatste opdracht onthouden. Haal het papier er meteen uit.",
    "A printer at home may remember the last job too. Take the paper out at once.",
);
/// How it goes.
pub const PRINT_HOW: Phrase = p(
    "De PDF gaat open in uw eigen programma. Daar kiest u ‘Afdrukken’.",
    "The PDF opens in your own program. Choose ‘Print’ there.",
);
/// Goes on.
pub const PRINT_OPEN: Phrase = p("Open de PDF om af te drukken", "Open the PDF to print");
/// Does not.
pub const PRINT_NOT: Phrase = p("Niet afdrukken", "Do not print");

/// Over replacing.
pub const OVERWRITE_TITLE: Phrase = p("Het bestand is er al", "The file is already there");
/// What is there.
pub const OVERWRITE_BODY: Phrase =
    p("Op deze plek staat al een bestand: {path}", "There is already a file at this place: {path}");
/// Replaces it.
pub const OVERWRITE: Phrase = p("Vervang het oude bestand", "Replace the old file");
/// Does not.
pub const KEEP: Phrase = p("Laat het staan", "Leave it");

/// The neutral name of the private report.
pub const NAME_PRIVATE: Phrase = p("advies-{date}.pdf", "advice-{date}.pdf");
/// Of the installer's, so that nobody hands over the wrong one.
pub const NAME_INSTALLER: Phrase = p("werk-{date}.pdf", "work-{date}.pdf");
/// Of the employer's.
pub const NAME_EMPLOYER: Phrase = p("gesprek-{date}.pdf", "meeting-{date}.pdf");
/// Of cards.
pub const NAME_CARD: Phrase = p("kaart-{date}.pdf", "card-{date}.pdf");
/// Of the outdoor list.
pub const NAME_LIST: Phrase = p("lijst-{date}.pdf", "list-{date}.pdf");
/// Of call cards.
pub const NAME_CALLS: Phrase = p("bellen-{date}.pdf", "calls-{date}.pdf");
/// Of order sheets.
pub const NAME_ORDER: Phrase = p("bestelling-{date}.pdf", "order-{date}.pdf");
/// Of the form.
pub const NAME_FORM: Phrase = p("vragen-{date}.pdf", "questions-{date}.pdf");

/// The report itself failed.
pub const NOT_MADE: Phrase = p(
    "De PDF kon niet worden gemaakt. Uw antwoorden zijn er nog.",
    "The PDF could not be made. Your answers are still here.",
);
