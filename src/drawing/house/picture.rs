//! The shapes of one side of the house.
//!
//! Everything stands in slots of one width, left to right: what is outside at
//! the left, the openings of the house, its annex or garage, what is outside at
//! the right. A part's words stand in its own slot under it (upstairs: inside the
//! wall), so labels cannot overlap however many doors and windows there are.
//! What has no slot left goes to the list, the least urgent first.

use super::pieces::{LINE, dashes, label_size, line, polygon, rectangle, wrapped};
use super::{Part, Side};
use crate::assessment::Status;
use crate::drawing::{Align, Area, Label, Paint, Point, Shape, Stroke, status};

/// What is in a wall.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opening {
    /// A door.
    Door,
    /// A sliding door, wide and of glass.
    Sliding,
    /// A window.
    Window,
}

/// What one side has, before it is drawn.
#[derive(Default)]
pub struct Sketch {
    /// Doors and windows on the ground floor.
    pub ground: Vec<(Opening, Part)>,
    /// Those upstairs.
    pub upper: Vec<(Opening, Part)>,
    /// Those in the roof.
    pub roof: Vec<(Opening, Part)>,
    /// Those of garage or shed.
    pub annex: Vec<(Opening, Part)>,
    /// Under the ridge: the smoke alarm, for all about fire.
    pub alarm: Option<Part>,
    /// Under the ridge: upstairs as a whole.
    pub gable: Option<Part>,
    /// The letterbox at the street.
    pub letterbox: Option<Part>,
    /// The garage with its door.
    pub garage: Option<Part>,
    /// What surrounds the house: view, light, climbing aids.
    pub hedge: Option<Part>,
}

impl Sketch {
    /// All parts that get words.
    fn parts(&self) -> impl Iterator<Item = &Part> + Clone {
        let rows = [&self.ground, &self.upper, &self.roof, &self.annex].into_iter();
        let single = [&self.alarm, &self.gable, &self.letterbox, &self.garage, &self.hedge].into_iter();
        rows.flat_map(|row| row.iter().map(|(_, part)| part)).chain(single.flatten())
    }
}

/// Room between the labels of two slots.
const LABEL_MARGIN: f32 = 6.0;
/// Widest drawing.
const WIDTH: f32 = 520.0;
/// A slot is at most this wide.
const SLOT: f32 = 92.0;
const ROOF: f32 = 74.0;
const OUTLINE: f32 = 1.6;
const PART_LINE: f32 = 2.2;
const MOST_GROUND: usize = 4;
const MOST_ROOF: usize = 2;

/// Draws one side; parts without room are added to `others`.
pub fn draw(mut sketch: Sketch, title: &str, others: &mut Vec<Part>) -> Side {
    cut(&mut sketch.ground, MOST_GROUND, others);
    cut(&mut sketch.upper, MOST_GROUND, others);
    cut(&mut sketch.annex, 2, others);
    cut(&mut sketch.roof, MOST_ROOF, others);
    let mut painter = Painter::new(&sketch);
    let annex_from = painter.house_to + usize::from(sketch.garage.is_some());
    painter.walls();
    painter.roof(&mut sketch);
    painter.outside(&mut sketch);
    for (place, (opening, part)) in std::mem::take(&mut sketch.upper).into_iter().enumerate() {
        let slot = painter.house_slot(place);
        let area = Painter::opening(opening, slot, painter.upper_bottom, 34.0);
        painter.part(part, area, slot, painter.upper_bottom + 5.0, opening);
    }
    for (place, (opening, part)) in std::mem::take(&mut sketch.ground).into_iter().enumerate() {
        let slot = painter.house_slot(place);
        let area = Painter::opening(opening, slot, painter.ground, 62.0);
        painter.part(part, area, slot, painter.ground + 8.0, opening);
    }
    for (place, (opening, part)) in std::mem::take(&mut sketch.annex).into_iter().enumerate() {
        let slot = painter.slot(annex_from + place);
        let area = Painter::opening(opening, slot, painter.ground, 50.0);
        painter.part(part, area, slot, painter.ground + 8.0, opening);
    }
    painter.finish(title)
}

/// Keeps the worst, in their own order.
fn cut(row: &mut Vec<(Opening, Part)>, most: usize, others: &mut Vec<Part>) {
    while row.len() > most {
        let rank = |status| match status {
            Status::ActNow => 4,
            Status::NotEnoughKnown => 3,
            Status::Attention => 2,
            Status::InOrder => 1,
            Status::NotApplicable => 0,
        };
        // Of equals the last one goes.
        let least = row.iter().enumerate().rev().min_by_key(|(_, (_, part))| rank(part.status));
        let Some((place, _)) = least else { return };
        let (_, part) = row.remove(place);
        others.push(part);
    }
}

struct Painter {
    slot_width: f32,
    /// Letter size of labels.
    label: f32,
    slots: usize,
    house_from: usize,
    house_to: usize,
    annex_slots: usize,
    /// Under the openings upstairs.
    upper_bottom: f32,
    /// Where the walls begin.
    eaves: f32,
    /// The ground.
    ground: f32,
    side: Side,
    label_bottom: f32,
}

impl Painter {
    fn new(sketch: &Sketch) -> Self {
        let house = sketch.ground.len().max(sketch.upper.len()).max(2);
        let annex = usize::from(sketch.garage.is_some()) + sketch.annex.len();
        let right = usize::from(sketch.hedge.is_some()).max(usize::from(annex == 0));
        let left = 1;
        let slots = left + house + annex + right;
        let slot_width = (WIDTH / slots as f32).min(SLOT);
        let mut painter = Self {
            slot_width,
            label: label_size(&sketch.parts(), slot_width - LABEL_MARGIN),
            slots,
            house_from: left,
            house_to: left + house,
            annex_slots: annex,
            upper_bottom: 0.0,
            eaves: ROOF,
            ground: 0.0,
            side: Side::default(),
            label_bottom: 0.0,
        };
        // Upstairs is as high as its longest words need.
        let words = sketch.upper.iter().map(|(_, part)| painter.lines(part).len()).max().unwrap_or(0);
        painter.upper_bottom = ROOF + 46.0;
        painter.ground =
            if words == 0 { ROOF + 96.0 } else { painter.upper_bottom + 84.0 + words as f32 * painter.line() };
        painter
    }

    fn slot(&self, number: usize) -> Area {
        Area::new(number as f32 * self.slot_width, 0.0, self.slot_width, 0.0)
    }

    fn house_slot(&self, number: usize) -> Area {
        self.slot(self.house_from + number)
    }

    fn shapes(&mut self, shapes: impl IntoIterator<Item = Shape>) {
        self.side.drawing.shapes.extend(shapes);
    }

    fn walls(&mut self) {
        let outline = Some(Stroke::new(Paint::Ink, OUTLINE));
        let width = self.slots as f32 * self.slot_width;
        let ground = Area::new(0.0, self.ground, width, 3.0);
        self.shapes([rectangle(ground, Some(Paint::Line), None)]);
        let left = self.house_from as f32 * self.slot_width;
        let right = self.house_to as f32 * self.slot_width;
        if self.annex_slots > 0 {
            let far = right + self.annex_slots as f32 * self.slot_width;
            let top = self.ground - 74.0;
            self.shapes([
                rectangle(Area::new(right, top, far - right, self.ground - top), Some(Paint::Card), outline),
                polygon(
                    &[(right, top - 18.0), (far - 6.0, top - 18.0), (far + 4.0, top), (right, top)],
                    Some(Paint::Sunk),
                    outline,
                ),
            ]);
        }
        let wall = Area::new(left, self.eaves, right - left, self.ground - self.eaves);
        let ridge = f32::midpoint(left, right);
        self.shapes([
            rectangle(wall, Some(Paint::Card), outline),
            polygon(&[(ridge, 4.0), (right + 9.0, self.eaves), (left - 9.0, self.eaves)], Some(Paint::Sunk), outline),
        ]);
    }

    fn roof(&mut self, sketch: &mut Sketch) {
        let left = self.house_from as f32 * self.slot_width;
        let right = self.house_to as f32 * self.slot_width;
        let ridge = f32::midpoint(left, right);
        // Under the ridge one thing; its words stand beside the ridge, right.
        let under = sketch.alarm.take().or_else(|| sketch.gable.take());
        if let Some(part) = under {
            let area = Area::new(ridge - 10.0, 30.0, 20.0, 20.0);
            let (paint, tint) = status::paints(part.status);
            self.shapes([Shape::Circle {
                center: area.center(),
                radius: 10.0,
                fill: Some(tint),
                stroke: Some(Stroke::new(paint, PART_LINE)),
            }]);
            let at = Point::new(area.x + 4.0, area.y + 4.0);
            self.shapes(status::sign(part.status, at, 12.0));
            // At the height of the words the roof is not wider than this.
            let from = ridge + (right - ridge) * 0.5 + 14.0;
            let room = self.slots as f32 * self.slot_width - from;
            self.words(&part, Area::new(from, 2.0, room, 0.0), Align::Left);
            self.keep(part, area);
        }
        // Roof windows left and right of it, their words outside the roof.
        for (place, (_, part)) in std::mem::take(&mut sketch.roof).into_iter().enumerate() {
            let reach = (right - left) * 0.25;
            let middle = if place == 0 { ridge - reach } else { ridge + reach };
            let area = Area::new(middle - 11.0, self.eaves - 24.0, 22.0, 17.0);
            self.frame(&part, area);
            let (room, align) = if place == 0 {
                (Area::new(0.0, self.eaves + 6.0, left - 12.0, 0.0), Align::Right)
            } else {
                let from = right + 12.0;
                (Area::new(from, self.eaves - 30.0, self.slots as f32 * self.slot_width - from, 0.0), Align::Left)
            };
            self.words(&part, room, align);
            self.sign(&part, Point::new(area.center().x, area.center().y - 6.0));
            self.keep(part, area);
        }
    }

    fn outside(&mut self, sketch: &mut Sketch) {
        let ground = self.ground;
        if let Some(part) = sketch.letterbox.take() {
            let slot = self.slot(0);
            let (paint, _) = status::paints(part.status);
            let box_area = Area::new(slot.center().x - 14.0, ground - 42.0, 28.0, 19.0);
            self.shapes([line(&[(slot.center().x, ground - 23.0), (slot.center().x, ground)], paint, PART_LINE)]);
            self.frame(&part, box_area);
            self.shapes([line(
                &[(box_area.x + 6.0, box_area.y + 6.0), (box_area.right() - 6.0, box_area.y + 6.0)],
                paint,
                1.2,
            )]);
            self.sign(&part, Point::new(slot.center().x, box_area.y - 15.0));
            self.words(&part, below(slot, ground + 8.0), Align::Center);
            self.keep(part, Area::new(box_area.x, box_area.y, box_area.width, ground - box_area.y));
        }
        if let Some(part) = sketch.garage.take() {
            let slot = self.slot(self.house_to);
            let (paint, _) = status::paints(part.status);
            let inset = (slot.width * 0.12).max(6.0);
            let door = Area::new(slot.x + inset, ground - 52.0, slot.width - 2.0 * inset, 52.0);
            self.frame(&part, door);
            let slats = [13.0, 26.0, 39.0]
                .map(|down| line(&[(door.x, door.y + down), (door.right(), door.y + down)], paint, 0.9));
            self.shapes(slats);
            self.sign(&part, Point::new(door.center().x, door.y - 15.0));
            self.words(&part, below(slot, ground + 8.0), Align::Center);
            self.keep(part, door);
        }
        if let Some(part) = sketch.hedge.take() {
            let slot = self.slot(self.slots - 1);
            let middle = slot.center().x;
            let (paint, tint) = status::paints(part.status);
            // Outlines first: where leaves overlap there is no line.
            for stroke in [Some(Stroke::new(paint, PART_LINE * 2.0)), None] {
                self.shapes([(-13.0, 13.0, 12.0), (13.0, 13.0, 12.0), (0.0, 26.0, 14.0)].map(|(x, up, radius)| {
                    Shape::Circle { center: Point::new(middle + x, ground - up), radius, fill: Some(tint), stroke }
                }));
            }
            self.sign(&part, Point::new(middle, ground - 57.0));
            self.words(&part, below(slot, ground + 8.0), Align::Center);
            self.keep(part, Area::new(middle - 26.0, ground - 41.0, 52.0, 41.0));
        }
    }

    /// Where an opening is in its slot; doors stand on the floor.
    fn opening(opening: Opening, slot: Area, floor: f32, height: f32) -> Area {
        let (width, height, lifted) = match opening {
            Opening::Door => (slot.width * 0.4, height, 0.0),
            Opening::Sliding => (slot.width * 0.74, height - 4.0, 0.0),
            Opening::Window => (slot.width * 0.6, 34.0, (height - 40.0).max(0.0)),
        };
        Area::new(slot.center().x - width / 2.0, floor - height - lifted, width, height)
    }

    /// A door or window with its sign above, and words in its slot.
    fn part(&mut self, part: Part, area: Area, slot: Area, words_top: f32, opening: Opening) {
        let (paint, _) = status::paints(part.status);
        self.frame(&part, area);
        let middle = area.center();
        match opening {
            Opening::Door => self.shapes([Shape::Circle {
                center: Point::new(area.right() - 6.0, middle.y + 4.0),
                radius: 1.8,
                fill: Some(paint),
                stroke: None,
            }]),
            Opening::Window | Opening::Sliding => {
                self.shapes([line(&[(middle.x, area.y), (middle.x, area.bottom())], paint, 1.2)]);
            }
        }
        let sign_above = if opening == Opening::Door { area.y + 9.0 } else { area.center().y - 6.0 };
        // Inside the frame: there is always room, and it belongs to it.
        let center = if opening == Opening::Door { middle.x } else { area.x + area.width / 4.0 };
        self.sign(&part, Point::new(center, sign_above));
        self.words(&part, below(slot, words_top), Align::Center);
        self.keep(part, area);
    }

    /// The frame of a part; dashed while too little is known.
    fn frame(&mut self, part: &Part, area: Area) {
        let (paint, tint) = status::paints(part.status);
        if part.status == Status::NotEnoughKnown {
            self.shapes([rectangle(area, Some(tint), None)]);
            self.shapes(dashes(area, Stroke::new(paint, PART_LINE)));
        } else {
            self.shapes([rectangle(area, Some(tint), Some(Stroke::new(paint, PART_LINE)))]);
        }
    }

    /// The sign of a status, its upper middle at a point.
    fn sign(&mut self, part: &Part, at: Point) {
        self.shapes(status::sign(part.status, Point::new(at.x - 6.0, at.y), 12.0));
    }

    fn keep(&mut self, mut part: Part, area: Area) {
        part.area = Some(area);
        self.side.parts.push(part);
    }

    /// From line to line of a label.
    const fn line(&self) -> f32 {
        self.label * LINE
    }

    /// Name and words of a part in lines that fit a slot.
    fn lines(&self, part: &Part) -> Vec<String> {
        wrapped(part, self.slot_width - LABEL_MARGIN, self.label)
    }

    fn words(&mut self, part: &Part, room: Area, align: Align) {
        let (paint, _) = status::paints(part.status);
        let (size, line) = (self.label, self.line());
        for (number, text) in wrapped(part, room.width, size).into_iter().enumerate() {
            let area = Area::new(room.x, room.y + number as f32 * line, room.width, line);
            self.label_bottom = self.label_bottom.max(area.bottom());
            self.side.drawing.labels.push(Label { text, area, align, size, bold: true, paint });
        }
    }

    fn finish(mut self, title: &str) -> Side {
        let drawing = &mut self.side.drawing;
        drawing.width = self.slots as f32 * self.slot_width;
        drawing.height = self.label_bottom.max(self.ground + 3.0) + 2.0;
        let said = self.side.parts.iter().map(|part| format!("{}: {}.", part.name, part.words));
        drawing.description = std::iter::once(format!("{title}.")).chain(said).collect::<Vec<_>>().join(" ");
        self.side
    }
}

fn below(slot: Area, top: f32) -> Area {
    Area::new(slot.x + LABEL_MARGIN / 2.0, top, slot.width - LABEL_MARGIN, 0.0)
}
