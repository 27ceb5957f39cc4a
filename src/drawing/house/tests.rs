use proptest::prelude::*;

use super::parts::Found;
use super::picture::{Opening, Sketch, draw};
use super::*;
use crate::drawing::status;
use crate::drawing::typeface::Face;

const STATUSES: [Status; 5] =
    [Status::ActNow, Status::Attention, Status::NotEnoughKnown, Status::InOrder, Status::NotApplicable];

fn part(name: &str, status: Status, unclear: u32) -> Part {
    let words = status::words(status, unclear, Lang::Nl);
    Part { name: name.to_owned(), place: None, element: None, status, words, area: None }
}

fn check(side: &Side) {
    let drawing = &side.drawing;
    for (place, label) in drawing.labels.iter().enumerate() {
        let area = label.area;
        assert!(Face::Bold.width(&label.text, label.size) <= area.width + 0.01 || label.text.chars().count() == 1);
        assert!(area.x >= 0.0 && area.right() <= drawing.width + 0.01 && area.bottom() <= drawing.height, "{label:?}");
        for other in &drawing.labels[place + 1..] {
            assert!(!area.grown(-0.01).overlaps(other.area.grown(-0.01)), "{label:?} on {other:?}");
        }
    }
    for (place, part) in side.parts.iter().enumerate() {
        let area = part.area.expect("a drawn part can be clicked");
        assert!(area.x >= 0.0 && area.right() <= drawing.width && area.bottom() <= drawing.height);
        for other in &side.parts[place + 1..] {
            assert!(!area.overlaps(other.area.expect("an area")), "{} on {}", part.name, other.name);
        }
        assert!(drawing.description.contains(&part.words), "{}", drawing.description);
    }
}

fn row() -> impl Strategy<Value = Vec<(Opening, Part)>> {
    let opening = prop_oneof![Just(Opening::Door), Just(Opening::Sliding), Just(Opening::Window)];
    let one = (opening, "[A-Za-zé]{1,14}( [a-z]{1,12}){0,3}", 0..5_usize, 0..4_u32);
    let made = one.prop_map(|(opening, name, status, unclear)| (opening, part(&name, STATUSES[status], unclear)));
    proptest::collection::vec(made, 0..7)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(80))]

    /// Any household: labels and parts keep apart, and no part gets lost.
    #[test]
    fn labels_never_overlap(ground in row(), upper in row(), roof in row(), annex in row(), extras in any::<[bool; 4]>()) {
        let extra = |place: usize, name: &str| extras[place].then(|| part(name, STATUSES[place], 3));
        let sketch = Sketch {
            ground, upper, roof, annex,
            alarm: extra(0, "Brand en vluchten"),
            gable: None,
            letterbox: extra(1, "Hal en brievenbus"),
            garage: extra(2, "Garage of schuur"),
            hedge: extra(3, "Vanaf de straat"),
        };
        let all = sketch.ground.len() + sketch.upper.len() + sketch.roof.len() + sketch.annex.len()
            + extras.iter().filter(|extra| **extra).count();
        let mut found = Found { street: sketch, garden: Sketch::default(), others: Vec::new() };
        let side = draw(std::mem::take(&mut found.street), "Straatkant", &mut found.others);
        check(&side);
        prop_assert_eq!(side.parts.len() + found.others.len(), all);
    }
}

#[test]
fn in_order_is_never_bare_while_something_is_unclear() {
    assert_eq!(part("Raam", Status::InOrder, 0).words, "op orde");
    assert_eq!(part("Raam", Status::InOrder, 3).words, "op orde, 3 nog na te kijken");
}

#[test]
fn what_has_no_room_is_told_in_the_list_the_least_urgent_first() {
    let ground = (0..6).map(|number| {
        let status = if number == 5 { Status::ActNow } else { Status::InOrder };
        (Opening::Window, part(&format!("Raam {number}"), status, 0))
    });
    let mut others = Vec::new();
    let side = draw(Sketch { ground: ground.collect(), ..Sketch::default() }, "Straatkant", &mut others);
    assert!(side.parts.iter().any(|part| part.name == "Raam 5"));
    assert_eq!(others.len(), 2);
    assert!(others.iter().all(|part| part.status == Status::InOrder));
}
