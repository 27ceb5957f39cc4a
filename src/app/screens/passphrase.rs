//! The fields for a secret: a passphrase that opens, a new one, a code.

use eframe::egui::{Id, Key, Response, Ui};

use super::Actions;
use crate::app::action::{Action, KeepAction};
use crate::app::keeping::{Field, Hidden};
use crate::app::kit::{button, check, field, layout, notice};
use crate::app::state::State;
use crate::vault::Strength;
use crate::words::{Phrase, keeping as words};

/// As wide as these fields are.
const WIDTH: f32 = 460.0;
/// Longest that is typed in one of them.
const LONGEST: usize = 300;

/// One field of the form; true when Enter was pressed in it.
pub fn typed(ui: &mut Ui, state: &State, which: Field, about: &field::Field, actions: &mut Actions) -> bool {
    let form = &state.keeping.form;
    let (response, changed) = match which {
        Field::Passphrase => field::secret(ui, id(which), about, form.passphrase.as_str()),
        Field::Again => field::secret(ui, id(which), about, form.again.as_str()),
        Field::Code => field::secret(ui, id(which), about, form.code.as_str()),
        Field::Name => line_of(ui, which, about, &form.name),
        Field::Path => line_of(ui, which, about, &form.path),
    };
    if let Some(typed) = changed {
        actions.push(Action::Keep(KeepAction::Type(which, Hidden::from(typed))));
    }
    response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter))
}

/// A line that is no secret.
fn line_of(ui: &mut Ui, which: Field, about: &field::Field, typed: &str) -> (Response, Option<String>) {
    let mut typed = typed.to_owned();
    let response = field::field(ui, id(which), about, &mut typed);
    let changed = response.changed().then_some(typed);
    (response, changed)
}

/// The id of a field, to give it the keyboard.
pub fn id(which: Field) -> Id {
    Id::unique(("keeping", which))
}

/// A secret as a line: hidden, unless someone wants to see it.
pub fn line<'a>(state: &State, label: &'a str) -> field::Field<'a> {
    field::Field { limit: LONGEST, hidden: !state.keeping.form.shown, ..field::Field::line(label, WIDTH) }
}

/// A passphrase that exists; true when Enter was pressed.
pub fn existing(ui: &mut Ui, state: &State, label: Phrase, actions: &mut Actions) -> bool {
    let error = state.keeping.form.error.map(|error| state.say(error));
    let about = field::Field { error, ..line(state, state.say(label)) };
    let entered = typed(ui, state, Field::Passphrase, &about, actions);
    show(ui, state, actions);
    entered
}

/// A new passphrase: twice while it is hidden, with how strong it is; true when
/// Enter was pressed in the last of the fields.
pub fn new(ui: &mut Ui, state: &State, label: Phrase, hint: Phrase, actions: &mut Actions) -> bool {
    let form = &state.keeping.form;
    let error = form.error.map(|error| state.say(error));
    let about = field::Field { hint: state.say(hint), error, ..line(state, state.say(label)) };
    let mut entered = typed(ui, state, Field::Passphrase, &about, actions);
    if let Some(known) = form.strength {
        layout::gap(ui, 4.0);
        notice::status_line(ui, state.say(how_strong(known.strength)));
    }
    if !form.shown {
        layout::gap(ui, 12.0);
        let again = typed(ui, state, Field::Again, &line(state, state.say(words::AGAIN)), actions);
        if entered {
            ui.memory_mut(|memory| memory.request_focus(id(Field::Again)));
        }
        entered = again;
    }
    layout::row(ui, |ui| {
        show(ui, state, actions);
        if button::small(ui, state.say(words::SUGGEST)).clicked() {
            actions.push(Action::Keep(KeepAction::Suggest));
        }
    });
    entered
}

/// A recovery code; true when Enter was pressed.
pub fn code(ui: &mut Ui, state: &State, error: bool, actions: &mut Actions) -> bool {
    let error = state.keeping.form.error.filter(|_| error).map(|error| state.say(error));
    let about = field::Field { error, limit: LONGEST, ..field::Field::line(state.say(words::CODE), WIDTH) };
    typed(ui, state, Field::Code, &about, actions)
}

fn show(ui: &mut Ui, state: &State, actions: &mut Actions) {
    let shown = state.keeping.form.shown;
    if check::check(ui, state.say(words::SHOW), shown).clicked() {
        actions.push(Action::Keep(KeepAction::Show(!shown)));
    }
}

const fn how_strong(strength: Strength) -> Phrase {
    match strength {
        Strength::TooWeak => words::TOO_WEAK,
        Strength::Weak => words::WEAK,
        Strength::Good => words::GOOD,
        Strength::Strong => words::STRONG,
    }
}
