//! Our widgets and the look of the window.
//!
//! egui draws, but says little to a screen reader about headings, groups and
//! messages, has no focus ring and no bold. So every screen is built from the
//! few widgets here, which do. Each of them is: size, allocate, interact,
//! describe, paint; the describing is never skipped. Colours come from the
//! roles in [`crate::drawing::Paint`], sizes from [`theme`]; no screen names a
//! number of its own for either.

pub mod answer_row;
pub mod button;
pub mod card;
pub mod check;
pub mod chip;
pub mod contact;
pub mod dialog;
pub mod entry;
pub mod field;
pub mod focus;
pub mod fonts;
pub mod inline;
pub mod keys;
pub mod layout;
pub mod markup;
pub mod notice;
pub mod pick;
pub mod picture;
pub mod progress;
pub mod steps;
pub mod text;
pub mod theme;
pub mod tick_step;
