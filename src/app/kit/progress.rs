//! How far a place is, as a small circle: empty, half, full, or with a moon's
//! shade for the buitenlijst.

use eframe::egui::{self, Pos2, Stroke, Ui, vec2};

use super::theme;
use crate::drawing::Paint;

/// How far something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    /// Nothing answered.
    Empty,
    /// Something answered.
    Partly,
    /// All answered.
    Full,
    /// Put off until daylight.
    PutOff,
}

impl Progress {
    /// From answered and asked.
    pub const fn of(answered: usize, asked: usize) -> Self {
        if answered == 0 {
            Self::Empty
        } else if answered < asked {
            Self::Partly
        } else {
            Self::Full
        }
    }
}

/// Paints the circle around a point.
pub fn symbol(ui: &Ui, at: Pos2, progress: Progress) {
    const RADIUS: f32 = 8.5;
    let painter = ui.painter();
    let stroke = |paint| Stroke::new(2.0, theme::color(ui, paint));
    match progress {
        Progress::Empty => {
            painter.circle_stroke(at, RADIUS, stroke(Paint::Soft));
        }
        Progress::Partly => {
            let half: Vec<Pos2> = (0..=16_u8)
                .map(|step| {
                    let angle = std::f32::consts::PI * (0.5 + f32::from(step) / 16.0);
                    at + RADIUS * vec2(angle.cos(), angle.sin())
                })
                .collect();
            painter.add(egui::Shape::convex_polygon(half, theme::color(ui, Paint::Accent), Stroke::NONE));
            painter.circle_stroke(at, RADIUS, stroke(Paint::Accent));
        }
        Progress::Full => {
            painter.circle_filled(at, RADIUS + 1.0, theme::color(ui, Paint::InOrder));
            let check = [at + vec2(-4.0, 0.5), at + vec2(-1.0, 3.5), at + vec2(4.5, -3.0)];
            painter.line(check.to_vec(), stroke(Paint::Card));
        }
        Progress::PutOff => {
            painter.circle_stroke(at, RADIUS, stroke(Paint::Soft));
            for x in [-3.5, 0.0, 3.5] {
                painter.circle_filled(at + vec2(x, 0.0), 1.3, theme::color(ui, Paint::Soft));
            }
        }
    }
}
