//! The window: our kit of widgets, the screens, and the one state behind them.
//!
//! A frame goes one way. The screens read the [`State`] and return actions;
//! [`update`] carries them out, on the one truth there is (the scan), and
//! derives anew what follows from it; the shell ([`HuisscanApp`]) does what
//! needs the world outside: files, dialogs of the system, closing. So every
//! rule of the window can be tested without drawing, and every screen without
//! a screen.

mod action;
mod calls;
mod card_facts;
mod derived;
mod desk;
mod guard;
mod icon;
mod keeper;
mod keeping;
pub mod kit;
mod moment;
mod open;
mod pace;
mod photo_pixels;
mod photos;
mod reading;
mod screens;
mod settings;
mod state;
#[cfg(test)]
mod tests;
mod typed;
mod update;
mod why;
mod window;
mod work;

pub use action::{Action, CodeJob, Effect, KeepAction, Message, SaveJob, SaveProblem};
pub use card_facts::{CardFacts, FactsOf, OldAnswer};
pub use derived::{Card, Derived, Section, Stop};
pub use desk::{Desk, Made, PagesJob, PagesOf, Saved, Saving, Zoom};
pub use guard::{Distance, Guard, Times};
pub use keeper::{Place, Trouble};
pub use keeping::{
    Asking, CodePaper, Field, Found, Hidden, InVault, Keeping, Kept, PaperAction, Step, Strong, Task, Waits,
};
pub use open::{OpenError, OpenOptions, open};
pub use photos::{PhotoAction, Photos, Picture, Ready};
pub use reading::{Kind, Piece};
pub use settings::Settings;
pub use state::{Attention, Dialog, Fold, Notice, OwnField, Round, Screen, State, WalkChange};
pub use window::HuisscanApp;
