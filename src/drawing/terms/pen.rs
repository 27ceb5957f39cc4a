//! The one hand that draws every field term: the same sheet, the same lines.
//!
//! Ink outlines on warm paper; what one should look at, or what moves, is in
//! the accent. Letters and ink details never lie on [`Paint::Line`], because
//! in high contrast that is as white as they are.

use std::f32::consts::{FRAC_PI_2, PI};

use crate::drawing::typeface::{ASCENT, DESCENT, Face};
use crate::drawing::{Align, Area, Drawing, Label, Paint, Point, Shape, Stroke};
use crate::words::{Lang, Phrase, pictures};

/// A corner, as it is written in the drawings: to the right, downwards.
pub type Spot = (f32, f32);

/// Every term is drawn on a sheet of this size.
const SHEET: Spot = (160.0, 140.0);
/// Letters of labels: the smallest text of the window is 15, but at 12 in bold
/// these few words still read, and the drawing keeps the room.
const LETTER: f32 = 12.0;
/// Outline of the large shapes.
const OUTLINE: Stroke = Stroke::new(Paint::Ink, 2.5);
/// Outline of what is small.
const FINE: Stroke = Stroke::new(Paint::Ink, 1.8);
/// What one should see first.
const STRIKING: Stroke = Stroke::new(Paint::Accent, 3.0);

/// A sheet being drawn on, back to front.
pub struct Pen {
    lang: Lang,
    drawing: Drawing,
}

impl Pen {
    /// An empty sheet that is described by a sentence.
    pub fn new(lang: Lang, description: Phrase) -> Self {
        let (width, height) = SHEET;
        let description = description.get(lang).to_owned();
        Self { lang, drawing: Drawing { width, height, description, ..Drawing::default() } }
    }

    /// The finished drawing.
    pub fn done(self) -> Drawing {
        self.drawing
    }

    /// A rectangle with a heavy outline; `[x, y, width, height]`.
    pub fn slab(&mut self, place: [f32; 4], fill: Paint) {
        self.rectangle(place, fill, OUTLINE);
    }

    /// A rectangle with a fine outline.
    pub fn plate(&mut self, place: [f32; 4], fill: Paint) {
        self.rectangle(place, fill, FINE);
    }

    /// A rectangle in one colour, such as light or a gap.
    pub fn fill(&mut self, [x, y, width, height]: [f32; 4], paint: Paint) {
        let area = Area::new(x, y, width, height);
        self.push(Shape::Rectangle { area, fill: Some(paint), stroke: None });
    }

    /// A rectangle with round corners: what hands touch.
    pub fn rounded(&mut self, [x, y, width, height]: [f32; 4], radius: f32, fill: Paint) {
        let middles = [
            (x + width - radius, y + radius),
            (x + width - radius, y + height - radius),
            (x + radius, y + height - radius),
            (x + radius, y + radius),
        ];
        let corners: Vec<Spot> = middles
            .into_iter()
            .zip([-FRAC_PI_2, 0.0, FRAC_PI_2, PI])
            .flat_map(|(middle, from)| arc(middle, radius, from, from + FRAC_PI_2))
            .collect();
        self.polygon(&corners, Some(fill), Some(FINE));
    }

    /// A closed shape with a heavy outline.
    pub fn solid(&mut self, corners: &[Spot], fill: Paint) {
        self.polygon(corners, Some(fill), Some(OUTLINE));
    }

    /// A closed shape with a fine outline.
    pub fn small(&mut self, corners: &[Spot], fill: Paint) {
        self.polygon(corners, Some(fill), Some(FINE));
    }

    /// A closed shape in one colour.
    pub fn blot(&mut self, corners: &[Spot], fill: Paint) {
        self.polygon(corners, Some(fill), None);
    }

    /// A circle with a fine outline.
    pub fn disc(&mut self, middle: Spot, radius: f32, fill: Paint) {
        self.circle(middle, radius, Some(fill), Some(FINE));
    }

    /// A circle in one colour.
    pub fn dot(&mut self, middle: Spot, radius: f32, paint: Paint) {
        self.circle(middle, radius, Some(paint), None);
    }

    /// The accent ring: look here.
    pub fn ring(&mut self, middle: Spot, radius: f32) {
        self.circle(middle, radius, None, Some(STRIKING));
    }

    /// An open line.
    pub fn line(&mut self, along: &[Spot], paint: Paint, width: f32) {
        let stroke = Stroke::new(paint, width);
        self.push(Shape::Line { points: points(along), stroke });
    }

    /// From a label to what it names.
    pub fn leader(&mut self, along: &[Spot]) {
        self.line(along, Paint::Accent, 2.0);
    }

    /// A broken line, for what is measured or cannot be seen.
    pub fn dashes(&mut self, from: Spot, to: Spot, paint: Paint) {
        let length = (to.0 - from.0).hypot(to.1 - from.1);
        let count = (length / 7.0).ceil().max(1.0);
        let at = |part: f32| (from.0 + (to.0 - from.0) * part / count, from.1 + (to.1 - from.1) * part / count);
        let mut dash = 0.0;
        while dash < count {
            self.line(&[at(dash), at(dash + 0.55)], paint, 1.8);
            dash += 1.0;
        }
    }

    /// A movement or a measure, from tail to tip.
    pub fn arrow(&mut self, from: Spot, to: Spot) {
        self.line(&[from, toward(to, from, 6.0)], Paint::Accent, 2.5);
        self.tip(from, to);
    }

    /// The point of an arrow that comes from somewhere.
    pub fn tip(&mut self, from: Spot, to: Spot) {
        let back = toward(to, from, 9.0);
        let (across, down) = ((back.1 - to.1) * 0.6, (to.0 - back.0) * 0.6);
        let corners = [to, (back.0 + across, back.1 + down), (back.0 - across, back.1 - down)];
        self.blot(&corners, Paint::Accent);
    }

    /// This is how it should be; about 14 wide.
    pub fn tick(&mut self, (x, y): Spot) {
        self.line(&[(x - 7.0, y), (x - 2.0, y + 5.5), (x + 7.0, y - 5.5)], Paint::Ink, 3.2);
    }

    /// This is how it should not be; about 12 wide.
    pub fn cross(&mut self, (x, y): Spot) {
        self.line(&[(x - 5.5, y - 5.5), (x + 5.5, y + 5.5)], Paint::Ink, 3.2);
        self.line(&[(x - 5.5, y + 5.5), (x + 5.5, y - 5.5)], Paint::Ink, 3.2);
    }

    /// A flame, 18 wide and 26 high; `middle` is that of its foot.
    pub fn flame(&mut self, (x, y): Spot) {
        let edge = [
            (1.0, -26.0),
            (7.0, -16.0),
            (9.0, -8.0),
            (5.0, 0.0),
            (-5.0, 0.0),
            (-9.0, -8.0),
            (-8.0, -16.0),
            (-3.5, -15.5),
        ];
        self.blot(&edge.map(|(across, down)| (x + across, y + down)), Paint::Ink);
    }

    /// A keyhole, filled, as tall as about three radii.
    pub fn keyhole(&mut self, (x, y): Spot, radius: f32) {
        self.dot((x, y), radius, Paint::Ink);
        let (top, foot, low) = (radius * 0.45, radius * 0.9, y + radius * 2.4);
        self.blot(&[(x - top, y), (x + top, y), (x + foot, low), (x - foot, low)], Paint::Ink);
    }

    /// A person standing, seen from the front; `foot` is the ground below.
    pub fn person(&mut self, (x, foot): Spot, height: f32, paint: Paint) {
        let head = height * 0.15;
        self.dot((x, foot - height + head), head, paint);
        let (shoulder, hip, top) = (height * 0.17, height * 0.11, foot - height * 0.66);
        self.blot(&[(x - shoulder, top), (x + shoulder, top), (x + hip, foot), (x - hip, foot)], paint);
    }

    /// A shape made elsewhere.
    pub fn push(&mut self, shape: Shape) {
        self.drawing.shapes.push(shape);
    }

    /// Words in the accent; `at` is the middle of their height and, by `align`,
    /// their left end, middle or right end.
    pub fn say(&mut self, at: Spot, align: Align, words: Phrase) {
        self.write(at, align, words.get(self.lang), Paint::Accent);
    }

    /// The usual words over two lines; `at` is the middle of both.
    pub fn look_here(&mut self, (x, y): Spot, align: Align) {
        let line = LETTER * (ASCENT + DESCENT);
        self.say((x, y - line / 2.0), align, pictures::LOOK);
        self.say((x, y + line / 2.0), align, pictures::HERE);
    }

    /// Words that stand on the thing itself.
    pub fn write(&mut self, (x, y): Spot, align: Align, text: &str, paint: Paint) {
        let (width, height) = (Face::Bold.width(text, LETTER) + 1.0, LETTER * (ASCENT + DESCENT));
        let left = match align {
            Align::Left => x,
            Align::Center => x - width / 2.0,
            Align::Right => x - width,
        };
        let area = Area::new(left, y - height / 2.0, width, height);
        self.drawing.labels.push(Label { text: text.to_owned(), area, align, size: LETTER, bold: true, paint });
    }

    fn rectangle(&mut self, [x, y, width, height]: [f32; 4], fill: Paint, stroke: Stroke) {
        let area = Area::new(x, y, width, height);
        self.push(Shape::Rectangle { area, fill: Some(fill), stroke: Some(stroke) });
    }

    fn polygon(&mut self, corners: &[Spot], fill: Option<Paint>, stroke: Option<Stroke>) {
        self.push(Shape::Polygon { points: points(corners), fill, stroke });
    }

    fn circle(&mut self, (x, y): Spot, radius: f32, fill: Option<Paint>, stroke: Option<Stroke>) {
        self.push(Shape::Circle { center: Point::new(x, y), radius, fill, stroke });
    }
}

/// Part of a circle as a line; angles clockwise from the right. Where it bends
/// more, it has more points: nowhere is it further than this from the circle.
pub fn arc((x, y): Spot, radius: f32, from: f32, to: f32) -> Vec<Spot> {
    const TOLERANCE: f32 = 0.04;
    let step = 2.0 * (1.0 - TOLERANCE / radius.max(TOLERANCE)).acos();
    let parts = ((to - from).abs() / step).ceil().clamp(1.0, 64.0) as u8;
    let along = |part: u8| {
        let angle = from + (to - from) * f32::from(part) / f32::from(parts);
        (x + radius * angle.cos(), y + radius * angle.sin())
    };
    (0..=parts).map(along).collect()
}

/// So far from one spot in the direction of another.
fn toward(from: Spot, to: Spot, distance: f32) -> Spot {
    let length = (to.0 - from.0).hypot(to.1 - from.1).max(0.01);
    (from.0 + (to.0 - from.0) * distance / length, from.1 + (to.1 - from.1) * distance / length)
}

fn points(spots: &[Spot]) -> Vec<Point> {
    spots.iter().map(|&(x, y)| Point::new(x, y)).collect()
}
