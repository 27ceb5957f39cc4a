//! Pictures as plain shapes, painted by window and paper alike.
//!
//! A [`Drawing`] knows no toolkit: it is a list of polygons, lines and circles
//! whose colours are *roles* ([`Paint`]), plus labels whose place is already
//! decided. Whoever paints it looks the roles up in a [`Palette`] (light, dark
//! or high contrast; the paper always takes the light one) and scales. So the
//! window and the report cannot show a different house, and no status is told
//! by colour alone: every sign has its own shape and stands beside its word.

pub mod house;
mod palette;
pub mod range;
mod shape;
pub mod star;
pub mod status;
mod terms;
pub mod typeface;

pub use palette::{Palette, Rgb};
pub use shape::{Align, Area, Drawing, Label, Paint, Point, Shape, Stroke};
pub use terms::picture;

/// Ids of the pictures a checklist may name; [`picture`] draws each.
pub const PICTURES: &[&str] = &[
    "kerntrekken",
    "cilinder",
    "skg-sterren",
    "dievenklauw",
    "flipperen",
    "bereikbaar",
    "raamboompje",
    "raamslot",
    "brievenbus-buiten",
    "rookmelder-plek",
    "co-melder-plek",
    "deurspion",
    "kierstandhouder",
    "schuifpui-slot",
    "sensorlamp",
    "op-slot",
    "uitsteek",
    "draaiknop",
    "beslag-schroeven",
    "anti-inbraakstrip",
    "hengelen",
    "brievenbuskap",
    "verdachte-brief",
    "klimhulp",
    "verstopplek",
    "camera-gebied",
    "tussendeur",
    "gelaagd-glas",
    "rookmelder-muur",
    "tweede-weg",
    "gastnetwerk",
    "tweestaps",
];
