//! Drawings of field terms, for who never heard the word.
//!
//! Each is a few shapes on a sheet of 160 by 140, in the manner of the
//! [`pen::Pen`]; a checklist names them by id.

mod bolts;
mod doors;
mod fire;
mod locks;
mod online;
mod outside;
mod pen;
mod post;
#[cfg(test)]
mod sheet;
mod windows;

use super::Drawing;
use crate::words::Lang;

/// The drawing with this id, if there is one; [`super::PICTURES`] lists them.
#[must_use]
pub fn picture(id: &str, lang: Lang) -> Option<Drawing> {
    let draw = match id {
        "kerntrekken" => locks::cylinder_pulled,
        "cilinder" => locks::cylinder,
        "skg-sterren" => locks::skg_stars,
        "dievenklauw" => doors::hinge_bolt,
        "flipperen" => doors::card_in_gap,
        "bereikbaar" => outside::reach,
        "raamboompje" => windows::window_grip,
        "raamslot" => windows::window_lock,
        "brievenbus-buiten" => post::letterbox,
        "rookmelder-plek" => fire::smoke_alarm,
        "co-melder-plek" => fire::carbon_monoxide_alarm,
        "deurspion" => doors::peephole,
        "kierstandhouder" => doors::door_chain,
        "schuifpui-slot" => windows::sliding_door,
        "sensorlamp" => outside::sensor_light,
        "op-slot" => bolts::locked,
        "uitsteek" => bolts::sticking_out,
        "draaiknop" => bolts::knob,
        "beslag-schroeven" => bolts::screws,
        "anti-inbraakstrip" => doors::gap_cover,
        "hengelen" => post::fishing,
        "brievenbuskap" => post::slot_cover,
        "verdachte-brief" => post::suspect_letter,
        "klimhulp" => outside::climbing_aid,
        "verstopplek" => outside::hiding_place,
        "camera-gebied" => outside::camera_view,
        "tussendeur" => outside::door_between,
        "gelaagd-glas" => windows::laminated_glass,
        "rookmelder-muur" => fire::smoke_alarm_from_wall,
        "tweede-weg" => fire::second_way,
        "gastnetwerk" => online::guest_network,
        "tweestaps" => online::two_steps,
        _ => return None,
    };
    Some(draw(lang))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::drawing::{Area, PICTURES, Point, Shape, Stroke};

    /// What a shape covers, its outline included.
    fn extent(shape: &Shape) -> Area {
        let half = |stroke: Option<Stroke>| stroke.map_or(0.0, |stroke| stroke.width / 2.0);
        let around = |points: &[Point]| {
            let least = |of: fn(&Point) -> f32| points.iter().map(of).fold(f32::MAX, f32::min);
            let most = |of: fn(&Point) -> f32| points.iter().map(of).fold(f32::MIN, f32::max);
            let (left, top) = (least(|point| point.x), least(|point| point.y));
            Area::new(left, top, most(|point| point.x) - left, most(|point| point.y) - top)
        };
        match shape {
            Shape::Polygon { points, stroke, .. } => around(points).grown(half(*stroke)),
            Shape::Rectangle { area, stroke, .. } => area.grown(half(*stroke)),
            Shape::Circle { center, radius, stroke, .. } => {
                Area::new(center.x, center.y, 0.0, 0.0).grown(radius + half(*stroke))
            }
            Shape::Line { points, stroke } => around(points).grown(stroke.width / 2.0),
        }
    }

    fn within(area: Area, drawing: &Drawing) -> bool {
        area.x >= 0.0 && area.y >= 0.0 && area.right() <= drawing.width && area.bottom() <= drawing.height
    }

    #[test]
    fn every_picture_draws_within_its_sheet_and_says_what_one_sees() {
        for id in PICTURES {
            for lang in [Lang::Nl, Lang::En] {
                let drawing = picture(id, lang).expect(id);
                assert!(!drawing.shapes.is_empty() && !drawing.labels.is_empty(), "{id}");
                assert!(drawing.description.ends_with('.'), "{id} {lang:?}");
                for shape in &drawing.shapes {
                    assert!(within(extent(shape), &drawing), "{id}: {shape:?}");
                }
                for (place, label) in drawing.labels.iter().enumerate() {
                    assert!(within(label.area, &drawing), "{id} {lang:?}: {label:?}");
                    for other in &drawing.labels[place + 1..] {
                        assert!(!label.area.overlaps(other.area), "{id} {lang:?}: {} / {}", label.text, other.text);
                    }
                }
            }
        }
        assert_eq!(picture("geen", Lang::Nl), None);
    }

    /// The window fills a shape by triangles around the middle of its corners,
    /// so every corner must be in sight from there.
    #[test]
    fn filled_shapes_can_be_cut_into_triangles() {
        for id in PICTURES {
            let drawing = picture(id, Lang::Nl).expect(id);
            for shape in &drawing.shapes {
                let Shape::Polygon { points, fill: Some(_), .. } = shape else { continue };
                let count = points.len() as f32;
                let middle = |of: fn(&Point) -> f32| points.iter().map(of).sum::<f32>() / count;
                let (x, y) = (middle(|point| point.x), middle(|point| point.y));
                let turn = |place: usize| {
                    let (one, two) = (points[place], points[(place + 1) % points.len()]);
                    (one.x - x) * (two.y - y) - (one.y - y) * (two.x - x)
                };
                let turns: Vec<f32> = (0..points.len()).map(turn).collect();
                let one_way = turns.iter().all(|turn| *turn >= -0.01) || turns.iter().all(|turn| *turn <= 0.01);
                assert!(one_way, "{id}: {points:?}");
            }
        }
    }

    #[test]
    fn there_are_enough_and_each_is_listed_once() {
        let listed: std::collections::BTreeSet<_> = PICTURES.iter().collect();
        assert_eq!(listed.len(), PICTURES.len());
        assert!(PICTURES.len() >= 20, "{}", PICTURES.len());
    }

    #[test]
    fn descriptions_are_their_own_in_each_language() {
        let mut seen = std::collections::HashSet::new();
        for id in PICTURES {
            for lang in [Lang::Nl, Lang::En] {
                assert!(seen.insert(picture(id, lang).expect(id).description), "{id} {lang:?}");
            }
        }
    }
}
