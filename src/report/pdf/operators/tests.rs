use super::*;

fn run(x: f32, y: f32) -> Run {
    let at = Point::new(x, y);
    Run { face: Face::Regular, size_pt: 10.5, paint: Paint::Ink, at, stretched_percent: 100.0 }
}

fn placed(codes: &[(u16, i16)]) -> Vec<Placed> {
    codes.iter().map(|(code, closer)| Placed { code: Code::Two(*code), closer: *closer }).collect()
}

fn text(operators: Operators) -> String {
    operators.into_bytes().iter().map(|byte| char::from(*byte)).collect()
}

#[test]
fn the_second_line_is_told_from_the_first_and_nothing_is_chosen_twice() {
    let mut operators = Operators::default();
    operators.begin("P", 0, None, Holds::Words);
    operators.glyphs(run(56.0, 41.89), placed(&[(1, 0), (2, 12), (3, 7)]));
    operators.glyphs(run(56.0, 55.39), placed(&[(4, 0)]));
    operators.end();
    let text = text(operators);
    assert!(text.starts_with("BT\n/P<</MCID 0>>BDC\n"), "{text}");
    assert!(text.contains("/R 10.5 Tf\n56 800 Td\n[(\0\u{1}\0\u{2})12(\0\u{3})]TJ\n0 -13.5 Td\n(\0\u{4})Tj\nEMC\nET"));
    assert_eq!(text.matches("Tf").count(), 1);
}

#[test]
fn bytes_with_a_meaning_in_strings_are_escaped() {
    let mut operators = Operators::default();
    operators.glyphs(run(0.0, 0.0), placed(&[(0x0d28, 0), (0x295c, 0)]));
    assert!(text(operators).contains("(\\r\\(\\)\\\\)Tj"));
}

#[test]
fn what_a_piece_says_is_written_whole() {
    let mut operators = Operators::default();
    operators.begin("Span", 3, Some("é🔥"), Holds::Shapes);
    operators.end();
    operators.begin("Span", 4, Some("één (2)"), Holds::Shapes);
    operators.end();
    let expected = "/Span<</MCID 3/ActualText<FEFF00E9D83DDD25>>>BDC\nEMC\n\
                    /Span<</MCID 4/ActualText(één \\(2\\))>>BDC\nEMC\n";
    assert_eq!(text(operators), expected);
}
