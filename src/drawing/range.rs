//! The part of the points that is in order, as a bar with two ends.
//!
//! From the left what is in order, then what may still turn out either way, then
//! what is not. Each part has a surface of its own (filled, hatched, blank) and
//! its name under it, so that nothing hangs on colour. It shows shares of the
//! points and nothing else: no mark, no chance, no safety.

use super::typeface::Face;
use super::{Align, Area, Drawing, Label, Paint, Point, Shape, Stroke};
use crate::words::{Lang, Phrase, report as words};

/// As wide as running text on paper.
const WIDTH: f32 = 404.0;
/// Height of the bar.
const BAR: f32 = 20.0;
/// Between the bar and the words above and under it.
const GAP: f32 = 5.0;
/// Height of a line of words, as a share of the size.
const LINE: f32 = 1.3;
/// Side of the small square before a name.
const SAMPLE: f32 = 9.0;
/// From one line of hatching to the next.
const HATCH: f32 = 6.0;

/// What a part of the bar looks like.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Surface {
    /// In order.
    Filled,
    /// Not known yet.
    Hatched,
    /// Not in order.
    Blank,
}

/// The bar for a share of the points from `low` to `high`, in whole per cent, with
/// letters of a size.
#[must_use]
pub fn range(low: u8, high: u8, size: f32, lang: Lang) -> Drawing {
    let (low, high) = (low.min(100), high.clamp(low.min(100), 100));
    let at = |percent: u8| WIDTH * f32::from(percent) / 100.0;
    let top = size * LINE + GAP;
    let bar = |from: f32, to: f32| Area::new(from, top, to - from, BAR);
    let mut drawing = Drawing { width: WIDTH, description: description(low, high, lang), ..Drawing::default() };
    let parts = [
        (Surface::Filled, 0.0, at(low), words::RANGE_IN_ORDER),
        (Surface::Hatched, at(low), at(high), words::RANGE_UNCLEAR),
        (Surface::Blank, at(high), WIDTH, words::RANGE_OPEN),
    ];
    for (surface, from, to, _) in parts {
        drawing.shapes.extend(filled(surface, bar(from, to)));
    }
    let stroke = Some(Stroke::new(Paint::Ink, 1.0));
    drawing.shapes.push(Shape::Rectangle { area: bar(0.0, WIDTH), fill: None, stroke });
    ends(&mut drawing, low, high, top, size, lang);
    let names = parts.into_iter().filter(|(_, from, to, _)| to > from).map(|(surface, _, _, name)| (surface, name));
    let bottom = names_under(&mut drawing, names, top + BAR + GAP * 1.6, size, lang);
    drawing.height = bottom;
    drawing
}

fn description(low: u8, high: u8, lang: Lang) -> String {
    let (low_words, high_words) = (low.to_string(), high.to_string());
    let phrase = if low == high { words::RANGE_DRAWN_ONE } else { words::RANGE_DRAWN };
    phrase.with(lang, &[("low", &low_words), ("high", &high_words)])
}

/// The two ends in numbers, over the bar; they keep apart where the ends do not.
fn ends(drawing: &mut Drawing, low: u8, high: u8, bar_top: f32, size: f32, lang: Lang) {
    let text = |percent: u8| words::RANGE_PERCENT.with(lang, &[("n", &percent.to_string())]);
    let width = |text: &str| Face::Bold.width(text, size) + 2.0;
    let at = |percent: u8| WIDTH * f32::from(percent) / 100.0;
    let mut put = |text: String, left: f32| {
        let area = Area::new(left, 0.0, width(&text), size * LINE);
        drawing.labels.push(Label { text, area, align: Align::Center, size, bold: true, paint: Paint::Ink });
    };
    let mut ticks = vec![at(low)];
    if low == high {
        let text = text(low);
        let left = (at(low) - width(&text) / 2.0).clamp(0.0, WIDTH - width(&text));
        put(text, left);
    } else {
        ticks.push(at(high));
        let (first, last) = (text(low), text(high));
        let room = WIDTH - width(&first) - width(&last) - GAP;
        let left = (at(low) - width(&first)).clamp(0.0, room);
        let right = at(high).max(left + width(&first) + GAP).min(WIDTH - width(&last));
        put(first, left);
        put(last, right);
    }
    drawing.shapes.extend(ticks.into_iter().map(|x| {
        let points = vec![Point::new(x, bar_top - GAP), Point::new(x, bar_top + BAR)];
        Shape::Line { points, stroke: Stroke::new(Paint::Ink, 1.0) }
    }));
}

/// A sample of each surface with its name, beside each other where they fit;
/// where the last one ends.
fn names_under(
    drawing: &mut Drawing,
    names: impl Iterator<Item = (Surface, Phrase)>,
    top: f32,
    size: f32,
    lang: Lang,
) -> f32 {
    let line = size * LINE;
    let (mut left, mut y) = (0.0, top);
    for (surface, name) in names {
        let text = name.get(lang).to_owned();
        let width = Face::Regular.width(&text, size) + 2.0;
        let whole = SAMPLE + GAP + width;
        if left > 0.0 && left + whole > WIDTH {
            (left, y) = (0.0, y + line + 2.0);
        }
        let sample = Area::new(left + 0.5, y + (line - SAMPLE) / 2.0, SAMPLE, SAMPLE);
        drawing.shapes.extend(filled(surface, sample));
        let stroke = Some(Stroke::new(Paint::Ink, 0.8));
        drawing.shapes.push(Shape::Rectangle { area: sample, fill: None, stroke });
        let area = Area::new(left + SAMPLE + GAP, y, width, line);
        drawing.labels.push(Label { text, area, align: Align::Left, size, bold: false, paint: Paint::Ink });
        left += whole + GAP * 3.0;
    }
    y + line
}

fn filled(surface: Surface, area: Area) -> Vec<Shape> {
    match surface {
        _ if area.width <= 0.0 => Vec::new(),
        Surface::Filled => vec![Shape::Rectangle { area, fill: Some(Paint::InOrder), stroke: None }],
        Surface::Hatched => hatched(area),
        Surface::Blank => Vec::new(),
    }
}

/// Slanting lines that stay within an area.
fn hatched(area: Area) -> Vec<Shape> {
    let stroke = Stroke::new(Paint::NotEnoughKnown, 0.9);
    let mut lines = Vec::new();
    let mut from = area.x - area.height + HATCH / 2.0;
    while from < area.right() {
        // Rises one to the right for each one up.
        let left = from.max(area.x);
        let right = (from + area.height).min(area.right());
        if right > left {
            let y = |x: f32| area.bottom() - (x - from);
            lines.push(Shape::Line { points: vec![Point::new(left, y(left)), Point::new(right, y(right))], stroke });
        }
        from += HATCH;
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_keep_apart_and_stay_inside_for_every_pair_of_ends() {
        for lang in [Lang::Nl, Lang::En] {
            for (low, high) in (0..=100_u8).flat_map(|low| (low..=100).map(move |high| (low, high))) {
                for size in [9.5, 13.0] {
                    let drawing = range(low, high, size, lang);
                    for (place, label) in drawing.labels.iter().enumerate() {
                        let area = label.area;
                        assert!(area.x >= 0.0 && area.right() <= drawing.width + 0.01, "{low} {high}: {label:?}");
                        assert!(area.bottom() <= drawing.height + 0.01, "{low} {high}: {label:?}");
                        for other in &drawing.labels[place + 1..] {
                            assert!(!area.grown(-0.01).overlaps(other.area.grown(-0.01)), "{label:?} on {other:?}");
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn what_is_unclear_is_drawn_and_named_only_where_there_is_some() {
        let names = |low, high| -> Vec<String> {
            range(low, high, 9.5, Lang::Nl).labels.into_iter().map(|label| label.text).collect()
        };
        assert_eq!(names(61, 73), ["61%", "73%", "op orde", "nog na te kijken", "niet op orde"]);
        assert_eq!(names(61, 61), ["61%", "op orde", "niet op orde"]);
        assert_eq!(names(100, 100), ["100%", "op orde"]);
        assert_eq!(names(0, 100), ["0%", "100%", "nog na te kijken"]);
        let said = range(61, 73, 9.5, Lang::Nl).description;
        assert!(said.contains("61 procent") && said.contains("73 procent"), "{said}");
    }

    #[test]
    fn hatching_stays_inside() {
        let area = Area::new(30.0, 10.0, 17.0, 20.0);
        for shape in hatched(area) {
            let Shape::Line { points, .. } = shape else { panic!("no line") };
            assert!(points.iter().all(|point| area.grown(0.01).contains(*point)), "{points:?}");
        }
    }
}
