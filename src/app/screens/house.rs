//! The drawing of the house.

use eframe::egui::Ui;

use super::Actions;
use crate::app::state::State;

/// Draws the house, one side at a time; its text twin are the subjects beside
/// it.
pub fn house(_ui: &mut Ui, _state: &State, _actions: &mut Actions) {}
