//! The shapes a picture is made of.

/// A place in a drawing; `x` to the right, `y` downwards, from the top left.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Point {
    /// To the right.
    pub x: f32,
    /// Downwards.
    pub y: f32,
}

impl Point {
    /// A point.
    #[must_use]
    pub const fn new(x: f32, y: f32) -> Self {
        Self { x, y }
    }
}

/// An upright rectangle.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Area {
    /// Left edge.
    pub x: f32,
    /// Upper edge.
    pub y: f32,
    /// To the right.
    pub width: f32,
    /// Downwards.
    pub height: f32,
}

impl Area {
    /// An area from its upper left corner and size.
    #[must_use]
    pub const fn new(x: f32, y: f32, width: f32, height: f32) -> Self {
        Self { x, y, width, height }
    }

    /// Right edge.
    #[must_use]
    pub fn right(self) -> f32 {
        self.x + self.width
    }

    /// Lower edge.
    #[must_use]
    pub fn bottom(self) -> f32 {
        self.y + self.height
    }

    /// The middle.
    #[must_use]
    pub fn center(self) -> Point {
        Point::new(self.x + self.width / 2.0, self.y + self.height / 2.0)
    }

    /// Whether a point lies inside; for finding what was clicked.
    #[must_use]
    pub fn contains(self, point: Point) -> bool {
        (self.x..=self.right()).contains(&point.x) && (self.y..=self.bottom()).contains(&point.y)
    }

    /// Whether two areas share more than an edge.
    #[must_use]
    pub fn overlaps(self, other: Self) -> bool {
        self.x < other.right() && other.x < self.right() && self.y < other.bottom() && other.y < self.bottom()
    }

    /// The same area, larger by a margin on each side.
    #[must_use]
    pub fn grown(self, margin: f32) -> Self {
        Self::new(self.x - margin, self.y - margin, self.width + 2.0 * margin, self.height + 2.0 * margin)
    }

    /// The four corners, clockwise from the upper left.
    #[must_use]
    pub fn corners(self) -> [Point; 4] {
        [
            Point::new(self.x, self.y),
            Point::new(self.right(), self.y),
            Point::new(self.right(), self.bottom()),
            Point::new(self.x, self.bottom()),
        ]
    }
}

/// A colour by its role; the [`super::Palette`] knows what it looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Paint {
    /// Text and outlines.
    Ink,
    /// Secondary text.
    Soft,
    /// Decoration: separators, the roof's fill.
    Line,
    /// Edges of controls.
    Border,
    /// The one colour of its own.
    Accent,
    /// Behind accent text.
    AccentTint,
    /// Text on a surface filled with the accent.
    OnAccent,
    /// "Actie nodig".
    ActNow,
    /// Behind "actie nodig".
    ActNowTint,
    /// "Aandacht".
    Attention,
    /// Behind "aandacht".
    AttentionTint,
    /// "Nog te weinig bekend".
    NotEnoughKnown,
    /// Behind "nog te weinig bekend".
    NotEnoughKnownTint,
    /// "Op orde".
    InOrder,
    /// Behind "op orde".
    InOrderTint,
    /// The page.
    Paper,
    /// A card on the page.
    Card,
    /// A sunk surface on the page.
    Sunk,
}

/// How an outline is drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stroke {
    /// Its colour.
    pub paint: Paint,
    /// Its width, in units of the drawing.
    pub width: f32,
}

impl Stroke {
    /// A stroke.
    #[must_use]
    pub const fn new(paint: Paint, width: f32) -> Self {
        Self { paint, width }
    }
}

/// One shape. Later shapes lie over earlier ones; dashes are separate lines, so
/// that every painter draws them alike.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// A closed shape; may be concave.
    Polygon {
        /// Its corners in order.
        points: Vec<Point>,
        /// Inside.
        fill: Option<Paint>,
        /// Outline.
        stroke: Option<Stroke>,
    },
    /// An upright rectangle.
    Rectangle {
        /// Where.
        area: Area,
        /// Inside.
        fill: Option<Paint>,
        /// Outline, centred on the edge.
        stroke: Option<Stroke>,
    },
    /// A circle.
    Circle {
        /// Its middle.
        center: Point,
        /// Its radius.
        radius: f32,
        /// Inside.
        fill: Option<Paint>,
        /// Outline, centred on the edge.
        stroke: Option<Stroke>,
    },
    /// Connected straight lines, open.
    Line {
        /// From point to point; two or more.
        points: Vec<Point>,
        /// How.
        stroke: Stroke,
    },
}

impl Shape {
    /// The same shape, scaled from the origin and then moved.
    #[must_use]
    pub fn placed(&self, at: Point, scale: f32) -> Self {
        let point = |p: Point| Point::new(at.x + p.x * scale, at.y + p.y * scale);
        let stroke = |s: Stroke| Stroke { width: s.width * scale, ..s };
        match self {
            Self::Polygon { points, fill, stroke: outline } => Self::Polygon {
                points: points.iter().copied().map(point).collect(),
                fill: *fill,
                stroke: outline.map(stroke),
            },
            Self::Rectangle { area, fill, stroke: outline } => {
                let corner = point(Point::new(area.x, area.y));
                let area = Area::new(corner.x, corner.y, area.width * scale, area.height * scale);
                Self::Rectangle { area, fill: *fill, stroke: outline.map(stroke) }
            }
            Self::Circle { center, radius, fill, stroke: outline } => Self::Circle {
                center: point(*center),
                radius: radius * scale,
                fill: *fill,
                stroke: outline.map(stroke),
            },
            Self::Line { points, stroke: line } => {
                Self::Line { points: points.iter().copied().map(point).collect(), stroke: stroke(*line) }
            }
        }
    }
}

/// Where a label's text stands in its area.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Align {
    /// At the left edge.
    Left,
    /// In the middle.
    Center,
    /// At the right edge.
    Right,
}

/// Words in a drawing, on one line.
#[derive(Clone, Debug, PartialEq)]
pub struct Label {
    /// The words.
    pub text: String,
    /// Room kept for them; no two labels of a drawing overlap. Its height is
    /// one line.
    pub area: Area,
    /// Where in the area.
    pub align: Align,
    /// Letter size, in units of the drawing.
    pub size: f32,
    /// Bold or regular.
    pub bold: bool,
    /// Their colour.
    pub paint: Paint,
}

/// One picture.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Drawing {
    /// To the right, in units; one unit is one point in the window at 100 %.
    pub width: f32,
    /// Downwards, in units.
    pub height: f32,
    /// What is drawn, back to front.
    pub shapes: Vec<Shape>,
    /// The words in it.
    pub labels: Vec<Label>,
    /// The same in words, for who cannot see it.
    pub description: String,
}
