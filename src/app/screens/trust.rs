//! What holds on this machine, what the machine itself may keep, and how someone
//! else checks it.

use eframe::egui::Ui;

use crate::app::kit::{card, layout, markup, text};
use crate::app::moment;
use crate::app::state::State;
use crate::checklist::Status;
use crate::system::trust as facts;
use crate::words::{proofs, settings as words, traces, trust};

/// Draws the lower part of the settings.
pub fn trust(ui: &mut Ui, state: &State) {
    text::section(ui, state.say(words::TRUST));
    layout::gap(ui, 12.0);
    card::card(ui, |ui| holds(ui, state));
    layout::gap(ui, 20.0);
    card::card(ui, |ui| files(ui, state));
    layout::gap(ui, 20.0);
    card::card(ui, |ui| checklist(ui, state));
    layout::gap(ui, 20.0);
    card::card(ui, |ui| kept(ui, state));
    layout::gap(ui, 20.0);
    card::card(ui, |ui| proofs(ui, state));
}

fn holds(ui: &mut Ui, state: &State) {
    text::subsection(ui, state.say(trust::HOLDS_TITLE));
    for fact in &state.facts {
        layout::gap(ui, 10.0);
        text::bold(ui, &format!("{} {}", state.say(fact.words.asks), state.say(fact.answer())));
        text::soft(ui, &fact.sentence(state.lang));
    }
}

fn checklist(ui: &mut Ui, state: &State) {
    text::subsection(ui, state.say(words::CHECKLIST));
    let status = match state.checklist.status {
        Status::Draft => words::DRAFT,
        Status::Released => words::RELEASED,
        Status::Withdrawn => words::WITHDRAWN,
    };
    let version = state.checklist.version.to_string();
    text::body(ui, &words::VERSION.with(state.lang, &[("version", &version), ("status", state.say(status))]));
    // In groups, so that two people can compare it by ear, and so that it wraps.
    let groups = state.checklist.sha256.as_bytes().chunks(8);
    let hash: Vec<&str> = groups.filter_map(|part| str::from_utf8(part).ok()).collect();
    text::small(ui, &words::FINGERPRINT.with(state.lang, &[("hash", &hash.join(" "))]));
}

fn files(ui: &mut Ui, state: &State) {
    text::subsection(ui, state.say(words::FILES));
    if let Some(vault) = state.keeping.in_vault() {
        let time = moment::day_and_time(vault.saved_at, state.lang);
        text::body(ui, &words::IN_VAULT.with(state.lang, &[("time", &time)]));
    }
    let Some(folder) = state.keeping.folder.as_ref().filter(|_| !state.keeping.files.is_empty()) else {
        text::body(ui, state.say(words::NO_FILES));
        return;
    };
    let count = state.keeping.files.len().to_string();
    let values = [("n", &*count), ("folder", &*folder.display().to_string())];
    text::body(ui, &words::FILES_IN.with(state.lang, &values));
    for file in &state.keeping.files {
        let shown = file.strip_prefix(folder).unwrap_or(file);
        text::small(ui, &shown.display().to_string());
    }
}

fn kept(ui: &mut Ui, state: &State) {
    text::subsection(ui, state.say(traces::KEPT_TITLE));
    text::soft(ui, state.say(traces::KEPT_INTRO));
    for trace in facts::kept_by_system() {
        layout::gap(ui, 10.0);
        text::bold(ui, state.say(trace.keeps));
        markup::soft(ui, state.say(trace.to_do));
    }
}

fn proofs(ui: &mut Ui, state: &State) {
    text::subsection(ui, state.say(proofs::PROOF_TITLE));
    text::soft(ui, state.say(proofs::PROOF_INTRO));
    for proof in facts::proofs() {
        layout::gap(ui, 10.0);
        card::sunk(ui, |ui| text::small_bold(ui, proof.command));
        text::soft(ui, state.say(proof.shows));
    }
}
