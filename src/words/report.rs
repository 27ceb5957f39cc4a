//! The words of the report, in the order in which a reader meets them.

use super::Phrase;

const fn p(nl: &'static str, en: &'static str) -> Phrase {
    Phrase::new(nl, en)
}

/// Title in the file; neutral, so that a list of files says nothing.
pub const TITLE: Phrase = p("Advies", "Advice");
/// Header of every page.
pub const HEADER: Phrase = p("Vertrouwelijk. Bewaar dit als een sleutel.", "Confidential. Keep this as safe as a key.");
/// Footer of the own report.
pub const FOOTER_PRIVATE: Phrase = p("Huisscan · privé", "Huisscan · private");
/// Footer of the installer's part.
pub const FOOTER_INSTALLER: Phrase = p("Huisscan · voor de vakman", "Huisscan · for the installer");
/// Footer of the employer's part.
pub const FOOTER_EMPLOYER: Phrase =
    p("Huisscan · voor uw organisatie of het CCV", "Huisscan · for your organisation or the CCV");
/// Footer, right; `{n}` and `{total}` are filled in once the pages are known.
pub const PAGE_NUMBER: Phrase = p("bladzijde {n} van {total}", "page {n} of {total}");

/// What this is and is not; on cover and page 2.
pub const SELF_SCAN: Phrase = p(
    "Dit is een zelfscan. Het is geen dreigingsanalyse, geen beveiligingsadvies en geen PKVW-keuring.",
    "This is a self-scan. It is not a threat assessment, not security advice and not a PKVW inspection.",
);
/// The name on the cover of the own report.
pub const COVER_PRIVATE: Phrase = p("Zo staat uw huis ervoor", "How your home stands");
/// The name on the cover of the installer's part.
pub const COVER_INSTALLER: Phrase = p("Wat er gemaakt moet worden", "What needs to be done");
/// The name on the cover of the employer's part.
pub const COVER_EMPLOYER: Phrase =
    p("Voor uw gesprek met het CCV of uw organisatie", "For your meeting with the CCV or your organisation");
/// Under the name on the cover.
pub const COVER_SUB_PRIVATE: Phrase =
    p("Uw eigen rapport: wat u eerst doet, en waarom.", "Your own report: what to do first, and why.");
/// Under the name on the cover.
pub const COVER_SUB_INSTALLER: Phrase = p(
    "Maatregelen en maten, per deur en raam. Meer staat hier niet in.",
    "Measures and specifications, door by door and window by window. Nothing else is in here.",
);
/// Under the name on the cover.
pub const COVER_SUB_EMPLOYER: Phrase = p(
    "Maatregelen, wat daarvoor eerst nodig is, en de redenen die u wilt delen.",
    "Measures, what they require first, and the reasons you chose to share.",
);
/// Date of the scan; `{date}`.
pub const SCAN_OF: Phrase = p("Huisscan van {date}", "Huisscan of {date}");
/// Which checklist; `{title}` and `{version}`.
pub const CHECKLIST_LINE: Phrase = p("vragenlijst {title} {version}", "checklist {title} {version}");
/// Which version of it, where its title was said; `{version}`.
pub const VERSION_LINE: Phrase = p("vragenlijst {version}", "checklist {version}");
/// Stamp for a checklist nobody stands for yet.
pub const DRAFT: Phrase =
    p("Concept: niemand heeft deze vragenlijst nog vrijgegeven.", "Draft: nobody has released this checklist yet.");
/// Stamp for a withdrawn checklist.
pub const WITHDRAWN: Phrase = p(
    "Deze vragenlijst is ingetrokken. Vraag naar een nieuwere versie.",
    "This checklist has been withdrawn. Ask for a newer version.",
);
/// On the cover of the employer's part.
pub const ONE_PERSON: Phrase =
    p("Geef dit aan één persoon. Vraag hoe het wordt bewaard.", "Give this to one person. Ask how it will be kept.");
/// No address on the cover, and why.
pub const NO_ADDRESS: Phrase = p(
    "Er staat met opzet geen adres of naam op. Raakt het rapport kwijt, dan weet de vinder niet om welk huis het gaat.",
    "There is no address or name on it, on purpose. If the report gets lost, the finder does not know which home it is about.",
);

/// Over the contents on the cover of the own report.
pub const IN_THIS_REPORT: Phrase = p("In dit rapport", "In this report");
/// Table header.
pub const TH_PAGE: Phrase = p("Bladzijde", "Page");

/// Heading of the one page.
pub const GLANCE: Phrase = p("In één oogopslag", "At a glance");
/// Coverage; `{answered}` of `{asked}`.
pub const COVERAGE: Phrase = p("{answered} van {asked} vragen beantwoord", "{answered} of {asked} questions answered");
/// Heading: what to look up.
pub const LOOK_UP_TODAY: Phrase = p("Kijk dit vandaag na", "Check this today");
/// More than fits here; `{n}`, and the name and page of the section.
pub const AND_MORE: Phrase =
    p("En nog {n}: zie “{where}” op bladzijde {page}.", "And {n} more: see “{where}” on page {page}.");
/// Heading: actions for now.
pub const DO_NOW: Phrase = p("Doe dit nu", "Do this now");
/// Heading: actions for this month.
pub const THIS_MONTH: Phrase = p("Deze maand", "This month");
/// Nothing urgent.
pub const NOTHING_NOW: Phrase = p("Er is nu niets dat haast heeft.", "There is nothing urgent at the moment.");
/// Nothing urgent among what is known.
pub const NOTHING_NOW_SO_FAR: Phrase = p(
    "Voor zover nu bekend, heeft niets haast. Nog niet alle vragen zijn beantwoord.",
    "Nothing is urgent in what is known so far. Not all questions have been answered yet.",
);
/// Heading: whom to call.
pub const WHOM_TO_CALL: Phrase = p("Wie belt u?", "Who do you call?");
/// Danger; bold. Built into the program, never from a file.
pub const CALL_112: Phrase = p("Nu gevaar: 112.", "In danger now: 112.");
/// What to say there.
pub const CALL_112_SAY: Phrase = p(
    "Zeg dat u politieke ambtsdrager bent en of er een Afspraak op Locatie is.",
    "Say that you are a political office holder (politieke ambtsdrager) and whether there is an Afspraak op Locatie.",
);
/// No hurry; bold.
pub const CALL_0900: Phrase = p("Geen spoed: 0900-8844.", "No emergency: 0900-8844.");
/// Others to call; `{names}`, and the page of the contacts.
pub const CALL_OTHERS: Phrase =
    p("Praten of advies: {names} (bladzijde {page}).", "To talk or get advice: {names} (page {page}).");
/// Table header: the number in the plan.
pub const TH_NUMBER: Phrase = p("Nr.", "No.");
/// Table header.
pub const TH_WHO: Phrase = p("Wie", "Who");
/// Table header.
pub const TH_PAYER: Phrase = p("Wie betaalt", "Who pays");
/// Table header.
pub const TH_BY: Phrase = p("Uiterlijk", "By");
/// By when; `{date}`.
pub const BY: Phrase = p("uiterlijk {date}", "by {date}");

/// Heading of the picture and the themes.
pub const STANDING: Phrase = p("Hoe het per onderdeel staat", "How each part stands");
/// Heading above the street side.
pub const STREET_SIDE: Phrase = p("Straatkant", "Street side");
/// Heading above the garden side.
pub const GARDEN_SIDE: Phrase = p("Tuinkant", "Garden side");
/// Weakest link.
pub const WEAKEST: Phrase = p(
    "Uw huis is zo sterk als het zwakste raam of de zwakste deur waar iemand bij kan.",
    "Your home is as strong as the weakest window or door that someone can reach.",
);
/// Table header.
pub const TH_THEME: Phrase = p("Onderwerp", "Subject");
/// Table header.
pub const TH_STATUS: Phrase = p("Hoe het staat", "How it stands");
/// Table header.
pub const TH_WEAKEST: Phrase = p("Zwakste", "Weakest");
/// Table header.
pub const TH_OPEN: Phrase = p("Open", "Open");
/// Table header.
pub const TH_UNCLEAR: Phrase = p("Na te kijken", "To check");
/// Table header.
pub const TH_NOT_APPLICABLE: Phrase = p("N.v.t.", "N/A");

/// Heading of the plan.
pub const PLAN: Phrase = p("Uw plan", "Your plan");
/// Nothing to do.
pub const PLAN_EMPTY: Phrase = p(
    "Er staat niets open. Loop de scan over een jaar nog eens door.",
    "Nothing is open. Do the scan again in a year.",
);
/// Nothing to do in what is known.
pub const PLAN_EMPTY_SO_FAR: Phrase = p(
    "Voor zover nu bekend, staat niets open. Nog niet alle vragen zijn beantwoord.",
    "Nothing is open in what is known so far. Not all questions have been answered yet.",
);
/// Under the plan's heading; the page of the annex on the order.
pub const PLAN_INTRO: Phrase = p(
    "Bovenaan staat wat eerst komt. Hoe die volgorde ontstaat, staat op bladzijde {page}.",
    "What comes first is at the top. Page {page} explains how the order was made.",
);
/// Why measures weigh more here, said once for several; `{because}` is a
/// sentence, `{numbers}` those of the measures.
pub const HEAVIER_HERE: Phrase =
    p("{because} Zo is het bij nummer {numbers}.", "{because} This applies to numbers {numbers}.");
/// Before the reasons.
pub const WHY: Phrase = p("Waarom:", "Why:");
/// Before what is needed first.
pub const FIRST: Phrase = p("Eerst nodig:", "Needed first:");
/// Said in full with another measure of the plan; `{n}` is its number.
pub const SEE_NUMBER: Phrase = p("zie bij nummer {n}.", "see number {n}.");
/// Said in full with a measure before this one; `{title}`.
pub const SEE_ABOVE: Phrase = p("zie hierboven bij “{title}”.", "see above, at “{title}”.");
/// A home that is somebody else's: its owner decides first; `{n}` is the number of
/// that measure.
pub const OWNER_FIRST: Phrase = p(
    "Dit is niet uw eigen huis. Vraag eerst toestemming aan de eigenaar: zie nummer {n}.",
    "This is not your own home. Ask the owner for permission first: see number {n}.",
);
/// The same where nobody said whose home it is.
pub const OWNER_FIRST_IF: Phrase = p(
    "Is dit niet uw eigen huis? Vraag dan eerst toestemming aan de eigenaar: zie nummer {n}.",
    "Is this not your own home? Then ask the owner for permission first: see number {n}.",
);
/// The same, said to a reader who is not the resident.
pub const OWNER_AGREES: Phrase = p(
    "Dit huis is niet van de bewoner. Begin pas als de eigenaar toestemming geeft.",
    "This home is not the resident’s own. Only start when the owner has agreed.",
);
/// The same where nobody said whose home it is.
pub const OWNER_AGREES_IF: Phrase = p(
    "Is dit huis niet van de bewoner? Begin dan pas als de eigenaar toestemming geeft.",
    "Is this home not the resident’s own? Then only start when the owner has agreed.",
);
/// Before the specification.
pub const TO_ORDER: Phrase = p("Zo bestelt u het:", "How to order it:");
/// Before the specification, for who carries it out.
pub const SPECIFICATION: Phrase = p("Uitvoering:", "Specification:");
/// Before the cost.
pub const COST: Phrase = p("Kosten:", "Cost:");
/// From – to; `{from}`, `{to}` and `{source}`.
pub const COST_RANGE: Phrase = p("€ {from} tot € {to} ({source})", "€ {from} to € {to} ({source})");

/// Heading of the findings.
pub const FINDINGS: Phrase = p("Wat er is gevonden, per plek", "What was found, place by place");
/// Table header over answers that do not count by themselves.
pub const TH_BESIDES: Phrase = p("Ook ingevuld", "Also filled in");
/// Under it.
pub const FINDINGS_ABOUT: Phrase = p(
    "Achter wat open staat, ziet u het nummer in uw plan. Daar leest u wat u eraan doet.",
    "Beside what is open you see its number in your plan. There you read what to do about it.",
);
/// Profile questions.
pub const PROFILE: Phrase = p("Uw situatie", "Your situation");
/// Table header.
pub const TH_QUESTION: Phrase = p("Nog open", "Still open");
/// Table header.
pub const TH_ANSWER: Phrase = p("Antwoord", "Answer");
/// Nothing open at a place.
pub const NOTHING_OPEN_HERE: Phrase = p("Hier staat niets open.", "Nothing is open here.");
/// Table header: in which measures of the plan it is dealt with.
pub const TH_IN_PLAN: Phrase = p("Nr. in plan", "No. in plan");
/// Table header over questions whose answer is in order.
pub const TH_IN_ORDER: Phrase = p("Op orde", "In order");
/// A place was not walked; `{n}` questions.
pub const NOT_ANSWERED_HERE: Phrase = p("Nog niet beantwoord: {n} vragen.", "Not answered yet: {n} questions.");
/// One question was not answered.
pub const NOT_ANSWERED_HERE_ONE: Phrase = p("Nog niet beantwoord: 1 vraag.", "Not answered yet: 1 question.");
/// Places where nothing was answered yet; `{places}`.
pub const NOTHING_ANSWERED: Phrase =
    p("Hier is nog niets beantwoord: {places}.", "Nothing was answered here yet: {places}.");
/// Does not apply; `{n}`.
pub const NOT_APPLICABLE_HERE: Phrase = p("Niet van toepassing: {n}.", "Not applicable: {n}.");
/// Elements of a kind never entered; `{kind}`.
pub const MISSING: Phrase = p("{kind}: nog niet ingevuld", "{kind}: not entered yet");
/// "Weet ik niet".
pub const UNKNOWN: Phrase = p("weet ik niet, kijk ik na", "I do not know, I will check");
/// Not answered.
pub const UNANSWERED: Phrase = p("nog niet beantwoord", "not answered yet");
/// Open but done since.
pub const DONE_SINCE: Phrase = p("inmiddels gedaan", "done since");

/// Heading of the tips.
pub const TIPS: Phrase = p("Wat ook kan helpen", "What may also help");
/// Under it.
pub const TIPS_INTRO: Phrase = p(
    "Dit telt niet mee in de volgorde. Het past bij uw situatie.",
    "This does not count in the order. It fits your situation.",
);

/// Heading of what to look up.
pub const LOOK_UP: Phrase = p("Wat u nog nakijkt", "What you still need to check");
/// Nothing to look up.
pub const LOOK_UP_NONE: Phrase = p("U hoeft niets meer na te kijken.", "There is nothing left to check.");
/// Before the way to find out.
pub const HOW: Phrase = p("Zo kijkt u het na:", "How to find out:");

/// Heading of the notes.
pub const NOTES: Phrase = p("Uw notities", "Your notes");
/// Heading when there are photos and no notes.
pub const PHOTOS: Phrase = p("Uw foto’s", "Your photos");
/// Heading of both.
pub const NOTES_AND_PHOTOS: Phrase = p("Uw notities en foto’s", "Your notes and photos");
/// What a photo is of, for who cannot see it; `{what}` and `{question}`.
pub const PHOTO_OF: Phrase = p("Foto van u: {what}. {question}", "Your photo: {what}. {question}");
/// Under it.
pub const NOTES_INTRO: Phrase = p("Deze staan alleen in uw eigen rapport.", "These are in your own report only.");

/// Heading of the annex on the order.
pub const ORDER: Phrase = p("Hoe de volgorde is gemaakt", "How the order was made");
/// The rule, a paragraph each.
pub const ORDER_RULE: [Phrase; 3] = [
    p(
        "Elk onderdeel heeft een ernst van 1 tot 4. **4** gaat over leven of over een wettelijk minimum. **3** is een plek waar iemand binnen drie minuten binnen kan zijn. **2** maakt ontdekken of opvolgen moeilijker. **1** is gewoonte of gemak.",
        "Every item has a severity from 1 to 4. **4** is about life or a legal minimum. **3** is a place where someone can get in within three minutes. **2** makes it harder to notice something or to follow it up. **1** is habit or convenience.",
    ),
    p(
        "Eerst komt de hoogste ernst. Daarbinnen gaat “niet op orde” voor “deels”, dan wat uw situatie dringender maakt, dan wat het minste werk is. **Nu**: alles van ernst 4, en van ernst 3 tot er vijf zijn. **Deze maand**: de volgende vijf. **Daarna**: de rest.",
        "The highest severity comes first. Within that “not in order” goes before “partly”, then what your situation makes more urgent, then what takes the least work. **Now**: all of severity 4, and of severity 3 until there are five. **This month**: the next five. **After that**: the rest.",
    ),
    p(
        "Bij elk onderdeel staat hoe goed het gewicht bekend is: **A** gemeten in een sterk onderzoek, **B** gemeten, **C** een norm of wet, **D** oordeel van deskundigen of voorvallen.",
        "For each item you see how well its weight is known: **A** measured in a strong study, **B** measured, **C** a standard or a law, **D** expert judgement or incidents.",
    ),
];
/// Table header: which measures of the plan.
pub const TH_NUMBERS: Phrase = p("Nummers in uw plan", "Numbers in your plan");
/// Table header.
pub const TH_ACTION: Phrase = p("Maatregel", "Measure");
/// Table header.
pub const TH_SEVERITY: Phrase = p("Ernst", "Severity");
/// Table header.
pub const TH_EVIDENCE: Phrase = p("Bewijs", "Evidence");
/// Table header.
pub const TH_TERM: Phrase = p("Wanneer", "When");
/// The range; `{low}` and `{high}` in per cent.
pub const RANGE: Phrase = p(
    "Deel van de punten op orde: {low} tot {high} procent. De onderkant telt wat nog onduidelijk is als niet op orde, de bovenkant als wel op orde. Het is alleen bedoeld om twee scans te vergelijken. Het zegt niet hoe veilig u bent.",
    "Share of the points in order: {low} to {high} per cent. The lower end counts what is still unclear as not in order, the upper end as in order. It is only meant to compare two scans. It does not say how safe you are.",
);
/// The range when both ends are the same; `{low}`.
pub const RANGE_ONE: Phrase = p(
    "Deel van de punten op orde: {low} procent. Het is alleen bedoeld om twee scans te vergelijken. Het zegt niet hoe veilig u bent.",
    "Share of the points in order: {low} per cent. It is only meant to compare two scans. It does not say how safe you are.",
);
/// What the drawing of the range shows, in words; `{low}` and `{high}`.
pub const RANGE_DRAWN: Phrase = p(
    "Een balk van alle punten. Op orde: {low} procent. Nog na te kijken: van {low} tot {high} procent. Niet op orde: de rest.",
    "A bar of all points. In order: {low} per cent. Still to check: from {low} to {high} per cent. Not in order: the rest.",
);
/// The same when both ends are the same; `{low}`.
pub const RANGE_DRAWN_ONE: Phrase = p(
    "Een balk van alle punten. Op orde: {low} procent. Niet op orde: de rest.",
    "A bar of all points. In order: {low} per cent. Not in order: the rest.",
);
/// An end of the range; `{n}`.
pub const RANGE_PERCENT: Phrase = p("{n}%", "{n}%");
/// The part of the bar that is in order.
pub const RANGE_IN_ORDER: Phrase = p("op orde", "in order");
/// The part that may turn out either way.
pub const RANGE_UNCLEAR: Phrase = p("nog na te kijken", "still to check");
/// The part that is not.
pub const RANGE_OPEN: Phrase = p("niet op orde", "not in order");
/// Open items by severity; `{four}`, `{three}`, `{two}`, `{one}`.
pub const OPEN_BY_SEVERITY: Phrase = p(
    "Open onderdelen: {four} van ernst 4, {three} van ernst 3, {two} van ernst 2, {one} van ernst 1.",
    "Open items: {four} of severity 4, {three} of severity 3, {two} of severity 2, {one} of severity 1.",
);

/// Heading of the contacts.
pub const CONTACTS: Phrase = p("Contacten", "Contacts");
/// When the number was confirmed; `{date}`.
pub const CALLED_ON: Phrase = p("Nagebeld op {date}.", "Confirmed by phone on {date}.");
/// Never confirmed.
pub const NOT_CALLED: Phrase = p("Nog niet nagebeld.", "Not confirmed by phone yet.");
/// The built-in numbers.
pub const BUILT_IN: Phrase = p("Dit nummer zit in het programma.", "This number is built into the program.");
/// Name of the emergency number.
pub const NAME_112: Phrase = p("Alarmnummer", "Emergency number");
/// Name of the police.
pub const NAME_0900: Phrase = p("Politie, geen spoed", "Police, no emergency");
/// When to call the emergency number.
pub const WHEN_112: Phrase = p("Bij gevaar nu.", "In danger now.");
/// When to call the police.
pub const WHEN_0900: Phrase = p(
    "Voor een melding of een aangifte zonder haast.",
    "For a report, or a police report (aangifte), that is not urgent.",
);

/// Heading of the sources.
pub const SOURCES: Phrase = p("Bronnen", "Sources");
/// Only those this report leans on.
pub const SOURCES_INTRO: Phrase =
    p("De bronnen bij wat in dit rapport staat.", "The sources behind what is in this report.");

/// What a link to the web is; `{address}`.
pub const LINK_WEB: Phrase = p("Website: {address}", "Website: {address}");
/// What a link to an e-mail address is; `{address}`.
pub const LINK_MAIL: Phrase = p("E-mail aan {address}", "E-mail to {address}");
/// What a link within the report is; `{heading}`.
pub const LINK_PAGE: Phrase = p("Naar “{heading}” in dit rapport", "To “{heading}” in this report");

/// The code at the foot of every page; `{code}`.
pub const PAGE_CODE: Phrase = p("code {code}", "code {code}");
/// Heading of how to check the report.
pub const CHECK: Phrase = p("Hoe u dit rapport controleert", "How to check this report");
/// What the code is for; `{code}`.
pub const CHECK_CODE: Phrase = p(
    "Onderaan elke bladzijde staat dezelfde code: **{code}**. Staat er een andere code? Dan hoort die bladzijde bij een ander rapport.",
    "The same code stands at the foot of every page: **{code}**. Is there another code? Then that page belongs to another report.",
);
/// What the code is not.
pub const CHECK_CODE_LIMIT: Phrase = p(
    "De code komt alleen uit de tekst van dit rapport. Ze bewijst niet wie het rapport maakte.",
    "The code comes from the text of this report alone. It does not prove who made the report.",
);
/// Heading of the version.
pub const VERSION: Phrase = p("Over de vragenlijst", "About the checklist");
/// Table header.
pub const TH_FIELD: Phrase = p("Gegeven", "Item");
/// Table header.
pub const TH_VALUE: Phrase = p("Waarde", "Value");
/// Field.
pub const F_NAME: Phrase = p("Naam", "Name");
/// Field.
pub const F_VERSION: Phrase = p("Versie", "Version");
/// Field.
pub const F_STATUS: Phrase = p("Status", "Status");
/// Field.
pub const F_PUBLISHER: Phrase = p("Uitgever", "Publisher");
/// Field.
pub const F_RELEASED: Phrase = p("Vrijgegeven op", "Released on");
/// Field.
pub const F_REVIEW: Phrase = p("Herzien vóór", "Review before");
/// Field.
pub const F_SHA256: Phrase = p("Controlegetal (SHA-256)", "Checksum (SHA-256)");
/// Nobody yet.
pub const NOBODY: Phrase = p("nog niemand", "nobody yet");
/// Draft.
pub const S_DRAFT: Phrase = p("concept", "draft");
/// Released.
pub const S_RELEASED: Phrase = p("vrijgegeven", "released");
/// Withdrawn.
pub const S_WITHDRAWN: Phrase = p("ingetrokken", "withdrawn");
/// How to check.
pub const HOW_TO_CHECK: Phrase = p(
    "Zo controleert u de vragenlijst: bereken het SHA-256-getal van het bestand en vergelijk het met het getal hieronder. Op Windows: **certutil -hashfile vragenlijst.json SHA256**. Op macOS en Linux: **shasum -a 256 vragenlijst.json**.",
    "To check the checklist: compute the SHA-256 of the file and compare it with the number below. On Windows: **certutil -hashfile checklist.json SHA256**. On macOS and Linux: **shasum -a 256 checklist.json**.",
);

/// Installer's part: nothing shared.
pub const SHARED_NONE: Phrase = p("Er is niets om te delen.", "There is nothing to share.");
/// Heading of the measures in a shared part.
pub const SHARED_MEASURES: Phrase = p("Maatregelen per plek", "Measures by place");
/// Under it.
pub const SHARED_ORDER: Phrase = p(
    "De plekken staan in de volgorde van de rondgang. De volgorde zegt niets over wat het dringendst is.",
    "The places stand in the order of the walk. The order says nothing about what is most urgent.",
);
/// To whom the words of the organisation's part speak.
pub const SHARED_VOICE_EMPLOYER: Phrase = p(
    "De adviezen zijn geschreven voor de bewoner. Staat er ‘u’? Dan is dat de bewoner.",
    "The advice was written for the resident. Where it says ‘you’, that is the resident.",
);
/// To whom the words of the installer's part speak.
pub const SHARED_VOICE_INSTALLER: Phrase = p(
    "De vette regel is het advies aan de bewoner. Achter ‘Uitvoering’ staat wat er moet komen.",
    "The bold line is the advice to the resident. Behind ‘Specification’ stands what is needed.",
);
/// What was asked of the resident, and the answer.
pub const SEEN: Phrase = p("Gevraagd aan de bewoner:", "Asked of the resident:");

/// Name of a month, January first.
pub const MONTHS: [Phrase; 12] = [
    p("januari", "January"),
    p("februari", "February"),
    p("maart", "March"),
    p("april", "April"),
    p("mei", "May"),
    p("juni", "June"),
    p("juli", "July"),
    p("augustus", "August"),
    p("september", "September"),
    p("oktober", "October"),
    p("november", "November"),
    p("december", "December"),
];
/// Numbers in a row; `{from}` and `{to}`.
pub const FROM_TO: Phrase = p("{from} tot en met {to}", "{from} to {to}");
/// And, between names.
pub const AND: Phrase = p("en", "and");
