//! All drawings as SVG files, to look at while drawing: set `DRAWINGS_TO` to a
//! folder and run the tests.

use std::fmt::Write as _;

use super::picture;
use crate::drawing::typeface::{ASCENT, DESCENT};
use crate::drawing::{Align, Drawing, PICTURES, Paint, Palette, Point, Shape, Stroke};
use crate::words::Lang;

#[test]
fn drawings_can_be_looked_at() {
    let Some(folder) = std::env::var_os("DRAWINGS_TO").map(std::path::PathBuf::from) else { return };
    let themes = [("light", Palette::LIGHT), ("dark", Palette::DARK), ("contrast", Palette::HIGH_CONTRAST)];
    for (theme, palette) in themes {
        for lang in [Lang::Nl, Lang::En] {
            for (number, id) in PICTURES.iter().enumerate() {
                let drawing = picture(id, lang).expect(id);
                let name = format!("{theme}-{}-{number:02}-{id}.svg", lang.code());
                std::fs::write(folder.join(name), svg(&drawing, &palette)).expect("a folder to write in");
            }
        }
    }
}

fn svg(drawing: &Drawing, palette: &Palette) -> String {
    let colour = |paint: Paint| {
        let [red, green, blue] = palette.rgb(paint);
        format!("#{red:02x}{green:02x}{blue:02x}")
    };
    let look = |fill: Option<Paint>, stroke: Option<Stroke>| {
        let fill = fill.map_or_else(|| "none".to_owned(), colour);
        let stroke = stroke.map_or_else(String::new, |s| {
            format!(" stroke=\"{}\" stroke-width=\"{}\" stroke-linejoin=\"round\"", colour(s.paint), s.width)
        });
        format!("fill=\"{fill}\"{stroke}")
    };
    let corners = |points: &[Point]| points.iter().map(|p| format!("{},{}", p.x, p.y)).collect::<Vec<_>>().join(" ");
    let (width, height) = (drawing.width, drawing.height);
    let mut out = format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\">");
    let ground = colour(Paint::Card);
    let _ = write!(out, "<rect width=\"{width}\" height=\"{height}\" fill=\"{ground}\"/>");
    for shape in &drawing.shapes {
        let _ = match shape {
            Shape::Polygon { points, fill, stroke } => {
                write!(out, "<polygon points=\"{}\" {}/>", corners(points), look(*fill, *stroke))
            }
            Shape::Rectangle { area: a, fill, stroke } => {
                let place = format!("x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"", a.x, a.y, a.width, a.height);
                write!(out, "<rect {place} {}/>", look(*fill, *stroke))
            }
            Shape::Circle { center: c, radius, fill, stroke } => {
                write!(out, "<circle cx=\"{}\" cy=\"{}\" r=\"{radius}\" {}/>", c.x, c.y, look(*fill, *stroke))
            }
            Shape::Line { points, stroke } => {
                write!(out, "<polyline points=\"{}\" {}/>", corners(points), look(None, Some(*stroke)))
            }
        };
    }
    for label in &drawing.labels {
        let (x, anchor) = match label.align {
            Align::Left => (label.area.x, "start"),
            Align::Center => (label.area.center().x, "middle"),
            Align::Right => (label.area.right(), "end"),
        };
        let y = label.area.y + label.area.height * ASCENT / (ASCENT + DESCENT);
        let letters =
            format!("font-family=\"Atkinson Hyperlegible Next\" font-weight=\"700\" font-size=\"{}\"", label.size);
        let _ = write!(out, "<text x=\"{x}\" y=\"{y}\" text-anchor=\"{anchor}\" {letters} ");
        let _ = write!(out, "fill=\"{}\">{}</text>", colour(label.paint), label.text);
    }
    out + "</svg>\n"
}
