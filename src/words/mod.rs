//! The words of interface and report, in Dutch and English, by area.
//!
//! Code elsewhere carries ids, codes and values; the sentences people read live
//! here, so that one can read them aloud in one sitting. A [`Phrase`] holds both
//! languages side by side: leaving one out does not compile. Where a value goes
//! into a sentence the phrase names it in braces, and [`Phrase::with`] puts it
//! there.

pub mod cli;
pub mod code_paper;
pub mod danger;
pub mod elements;
pub mod files;
pub mod guides;
pub mod keeping;
pub mod leaving;
pub mod locking;
pub mod opening;
pub mod own_organisation;
pub mod papers;
pub mod passphrase;
pub mod photo;
pub mod photos;
mod phrase;
pub mod pictures;
pub mod plan;
pub mod preview;
pub mod problems;
pub mod proofs;
pub mod report;
pub mod result;
pub mod settings;
pub mod start;
pub mod status;
pub mod tasks;
pub mod traces;
pub mod trouble;
pub mod trust;
pub mod walk;
pub mod window;

pub use phrase::{Lang, Phrase};
