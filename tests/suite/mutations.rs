//! Files that were damaged at random: each gets a verdict, none a panic.

use huisscan::{checklist, scan};

/// A small generator of numbers, the same on every machine (xorshift).
struct Numbers(u64);

impl Numbers {
    fn next(&mut self, below: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % below as u64).expect("small")
    }
}

/// Damages a JSON value somewhere: drops, doubles, swaps or replaces a part, so
/// that it still is JSON.
fn damage(value: &mut serde_json::Value, numbers: &mut Numbers) {
    use serde_json::{Value, json};
    let go_on = numbers.next(8) > 0;
    match value {
        Value::Object(map) if !map.is_empty() && go_on => {
            let key = map.keys().nth(numbers.next(map.len())).expect("a key").clone();
            match numbers.next(12) {
                0 => drop(map.remove(&key)),
                1 => {
                    let inner = map.remove(&key).expect("a value");
                    map.insert(format!("{key}x"), inner);
                }
                _ => damage(map.get_mut(&key).expect("a value"), numbers),
            }
        }
        Value::Array(list) if !list.is_empty() && go_on => {
            let place = numbers.next(list.len());
            match numbers.next(12) {
                0 => drop(list.remove(place)),
                1 => list.push(list[place].clone()),
                2 => list.swap(0, place),
                _ => damage(&mut list[place], numbers),
            }
        }
        other => {
            let parts = [
                json!(null),
                json!(true),
                json!(-1),
                json!(1.5),
                json!(4_000_000_000_u64),
                json!(""),
                json!("unknown"),
                json!("nee"),
                json!("2026-13-01"),
                json!([]),
                json!({}),
                json!({"question": "slot", "is": ["nee"]}),
                json!({"not": {"question": "raamslot", "answered": true, "of": "every"}}),
            ];
            *other = parts[numbers.next(parts.len())].clone();
        }
    }
}

/// 100,000 damaged files, two thirds of which still are JSON.
#[test]
fn damaged_files_get_a_verdict() {
    let good = include_bytes!("../fixtures/small-checklist.json");
    let answers = include_bytes!("../fixtures/small-answers.json");
    let sound = checklist::read(good).checklist.expect("a good checklist");
    let tree: serde_json::Value = serde_json::from_slice(good).expect("JSON");
    let answers_tree: serde_json::Value = serde_json::from_slice(answers).expect("JSON");
    let mut numbers = Numbers(0x2026_1124_5eed_0001);
    let (mut json, mut read) = (0, 0);
    for round in 0..100_000 {
        let checklist_round = round % 4 == 0;
        let bytes = if round % 3 == 2 {
            let mut bytes = if checklist_round { good.to_vec() } else { answers.to_vec() };
            for _ in 0..=numbers.next(3) {
                let at = numbers.next(bytes.len());
                bytes[at] = [b'"', b'{', b']', b',', b'\\', 0xC3, b'0', numbers.next(256) as u8][numbers.next(8)];
            }
            bytes
        } else {
            let mut value = if checklist_round { tree.clone() } else { answers_tree.clone() };
            for _ in 0..=numbers.next(3) {
                damage(&mut value, &mut numbers);
            }
            value.to_string().into_bytes()
        };
        json += usize::from(serde_json::from_slice::<serde_json::Value>(&bytes).is_ok());
        let sound_now = if checklist_round {
            let outcome = checklist::read(&bytes);
            assert_eq!(outcome.checklist.is_some(), outcome.problems.is_empty());
            outcome.checklist.is_some()
        } else {
            let outcome = scan::read_answers(&bytes, &sound);
            assert_eq!(outcome.scan.is_some(), outcome.problems.is_empty());
            outcome.scan.is_some()
        };
        read += usize::from(sound_now);
    }
    assert!(json >= 50_000, "only {json} were still JSON");
    assert!(read > 100, "only {read} were still sound");
}
