//! Doors, windows and the like.

use super::Phrase;

/// Heading.
pub const TITLE: Phrase = Phrase::new("Deuren en ramen", "Doors and windows");
/// What it is for.
pub const LEAD: Phrase = Phrase::new(
    "Zet hier wat uw huis heeft. Druk één keer voor elk stuk. Straks krijgt u over elk stuk een paar vragen. Een naam die u herkent, helpt dan.",
    "List here what your home has. Press once for each one. Later you get a few questions about each. A name that you recognise helps then.",
);
/// The name field.
pub const NAME: Phrase = Phrase::new("Naam van {what}", "Name: {what}");
/// Where it is.
pub const PLACE: Phrase = Phrase::new("Plek", "Place");
/// Adds one.
pub const ADD: Phrase = Phrase::new("{what} toevoegen", "Add: {what}");
/// Before the places where one can be added.
pub const ADD_WHERE: Phrase = Phrase::new("{what} toevoegen bij:", "{what}: add at");
/// Adds one at a place, said whole.
pub const ADD_AT: Phrase = Phrase::new("{what} toevoegen: {place}", "Add: {what}, {place}");
/// There are none.
pub const NONE: Phrase = Phrase::new("Die zijn er niet", "There are none");
/// There are none, ticked; read with the kind.
pub const NONE_OF: Phrase = Phrase::new("{what}: die zijn er niet", "{what}: there are none");
/// Copies answers.
pub const SAME_AS: Phrase = Phrase::new("Zelfde als", "Same as");
/// Copies answers, said whole.
pub const SAME_AS_OTHER: Phrase = Phrase::new("Zelfde antwoorden als {name}", "Same answers as {name}");
/// Takes it away.
pub const REMOVE: Phrase = Phrase::new("Verwijderen", "Remove");
/// Takes it away, said whole.
pub const REMOVE_WHAT: Phrase = Phrase::new("{name} verwijderen", "Remove {name}");
/// Was copied.
pub const COPIED: Phrase =
    Phrase::new("{to} heeft nu dezelfde antwoorden als {from}.", "{to} now has the same answers as {from}.");
/// Was removed.
pub const REMOVED: Phrase = Phrase::new("{name} is verwijderd.", "{name} was removed.");
/// Goes on.
pub const GO_ON: Phrase = Phrase::new("Verder met de rondgang", "Continue the walk");
/// What is missing.
pub const STILL: Phrase = Phrase::new("Nog niet ingevuld", "Not entered yet");
/// How many there are.
pub const ONE: Phrase = Phrase::new("1 op de lijst", "1 on the list");
/// How many there are.
pub const MANY: Phrase = Phrase::new("{n} op de lijst", "{n} on the list");
