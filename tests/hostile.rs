//! Documents made to do harm: bombs, hidden characters, and whatever chance makes of a good tool. Each is refused by the
//! first limit it meets, with a place, and none stops the program.

use std::fmt::Write as _;
use std::sync::Arc;

use askwell::documents::scan::{MOST_BYTES, MOST_FAULTS};
use askwell::documents::tool::{ItemBank, Reading, Tool, read};
use askwell::vocabulary::Code;
use proptest::prelude::*;

const SMALL: &str = include_str!("fixtures/tools/small.yaml");

fn reading(bytes: &[u8]) -> Reading<Tool> {
    read(&Arc::from("small.yaml"), bytes, &ItemBank::default(), false)
}

fn codes(bytes: &[u8]) -> Vec<Code> {
    let reading = reading(bytes);
    assert!(reading.value.is_none());
    reading.faults.iter().map(|fault| fault.code).collect()
}

/// Conduct 96: depth is limited before anything is built.
#[test]
fn nesting_bombs_meet_the_depth_limit() {
    assert_eq!(codes("[".repeat(100_000).as_bytes()), [Code::TooDeep]);
    assert_eq!(codes("{a: ".repeat(20_000).as_bytes()), [Code::TooDeep]);
    for bomb in ["- ", "? ", "- ? ", "a: [", "[{"] {
        let found = codes(bomb.repeat(100_000).as_bytes());
        assert!(found.iter().any(|code| matches!(code, Code::TooDeep | Code::YamlSyntax)), "{bomb}");
        assert!(found.len() <= MOST_FAULTS, "{bomb}");
    }
}

#[test]
fn size_is_refused_before_anything_is_looked_at() {
    assert_eq!(codes(&vec![0xff; MOST_BYTES + 1]), [Code::FileTooLarge]);
    assert_eq!(codes(format!("id: {}", "x".repeat(2 << 20)).as_bytes()), [Code::FileTooLarge]);
    assert_eq!(codes(format!("id: {}", "x".repeat(1_000_000)).as_bytes()), [Code::TextTooLong]);
    assert_eq!(codes(format!("a: [{}]", "b,".repeat(300_000)).as_bytes()), [Code::TooManyNodes]);
}

/// Conduct 95: no anchor and no alias is read, so none can be unfolded.
#[test]
fn an_alias_bomb_is_never_unfolded() {
    let mut bomb = "a0: &a0 [x, x]\n".to_owned();
    for level in 1..30 {
        let below = level - 1;
        writeln!(bomb, "a{level}: &a{level} [*a{below}, *a{below}]").unwrap();
    }
    assert!(codes(bomb.as_bytes()).iter().all(|code| *code == Code::YamlFeature));
}

/// Conduct 97, 98: no escape and no character that turns text around is read from a file, wherever it stands.
#[test]
fn no_field_can_carry_an_escape() {
    let places: Vec<usize> = SMALL.char_indices().filter(|(_, c)| c.is_alphanumeric()).map(|(at, _)| at).collect();
    for at in places.into_iter().step_by(7) {
        for (character, code) in [('\u{1b}', Code::ControlCharacter), ('\u{202e}', Code::BidiCharacter)] {
            let mut text = SMALL.to_owned();
            text.insert(at, character);
            assert_eq!(codes(text.as_bytes()), [code]);
        }
    }
    for escape in [r"\e", r"\x1b", r"\u202e", r"\u2028", r"\b"] {
        let text = SMALL.replace("title: A source that does not exist", &format!("title: \"A{escape}\""));
        assert_eq!(codes(text.as_bytes()).len(), 1, "{escape}");
    }
}

#[test]
fn few_bytes_never_become_much_memory() {
    let mut items = String::new();
    let mut names = Vec::new();
    for n in 0..2_000 {
        writeln!(items, "  - {{id: i{n}, by: observed, kind: yes-no, concern: yes, tags: [t]}}").unwrap();
        names.push(format!("i{n}"));
    }
    let mut rules = String::new();
    for n in 0..5_000 {
        writeln!(rules, "  r{n}: {{at-least: 1, of: t}}").unwrap();
    }
    let text = format!(
        "format: 1\nid: small\nversion: 1.0.0\nuse: assess\naudience: {{age: any}}\nevidence: {{status: unvalidated}}\n\
         sources: {{s: {{title: t, publisher: p, licence: l}}}}\n\
         sections:\n  - {{id: s, sensitivity: low, items: [{}]}}\nitems:\n{items}rules:\n{rules}\
         findings:\n  - {{id: f, otherwise: true, level: some, pathways: [helpline]}}\n",
        names.join(", ")
    );
    let found = codes(text.as_bytes());
    assert!(found.contains(&Code::TooManyNodes));
    assert!(found.len() <= MOST_FAULTS);
}

#[test]
fn a_long_chain_of_rules_is_refused_before_anyone_follows_it() {
    let mut rules = "rules:\n  r0: debt\n".to_owned();
    for n in 1..5_000 {
        writeln!(rules, "  r{n}: {{any: [r{}]}}", n - 1).unwrap();
    }
    let text = SMALL.replacen("rules:\n", &rules, 1);
    assert!(codes(text.as_bytes()).contains(&Code::TooDeep));
}

#[test]
fn thousands_of_faults_are_listed_only_so_far() {
    let unknown: Vec<_> = (0..20_000).map(|n| format!("nobody-{n}")).collect();
    let text = SMALL.replace("items: [hurt-now", &format!("items: [{}, hurt-now", unknown.join(", ")));
    assert_eq!(codes(text.as_bytes()).len(), MOST_FAULTS);
    let keys: String = (0..60_000).map(|n| format!("key-{n}: 1\n")).collect();
    assert_eq!(codes(format!("{SMALL}{keys}").as_bytes()).len(), MOST_FAULTS);
}

#[test]
fn what_reads_well_has_no_fault_and_what_has_a_fault_is_not_given_out() {
    let good = reading(SMALL.as_bytes());
    assert!(good.value.is_some() && good.faults.is_empty());
    let windows = SMALL.replace('\n', "\r\n");
    assert!(reading(windows.as_bytes()).value.is_some(), "line ends of Windows");
    assert!(reading(format!("\u{feff}{SMALL}").as_bytes()).value.is_some(), "a byte order mark");
}

/// Pieces that the grammar gives a meaning, to break a tool where it matters.
const PIECES: [&str; 24] = [
    "all",
    "any",
    "not",
    "at-least",
    "of",
    "item",
    "is",
    "scale",
    "band",
    "counts",
    "[",
    "]",
    "{",
    "}",
    ", ",
    ": ",
    "\n",
    "  ",
    "- ",
    "\"",
    "'",
    "|",
    "yes",
    "1000000000000",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, ..ProptestConfig::default() })]

    #[test]
    fn reading_any_bytes_gives_faults_and_never_stops_the_program(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let reading = reading(&bytes);
        prop_assert!(reading.value.is_none() && !reading.faults.is_empty());
    }

    #[test]
    fn a_mangled_tool_gives_a_tool_or_faults_with_places(
        edits in prop::collection::vec((any::<prop::sample::Index>(), 0usize..12, 0..PIECES.len()), 1..6)
    ) {
        let mut text = SMALL.to_owned();
        for (at, length, piece) in edits {
            let start = at.index(text.len());
            let end = (start + length).min(text.len());
            if text.is_char_boundary(start) && text.is_char_boundary(end) {
                text.replace_range(start..end, PIECES[piece]);
            }
        }
        let reading = reading(text.as_bytes());
        prop_assert_eq!(reading.value.is_none(), !reading.faults.is_empty());
        let lines = u32::try_from(text.lines().count()).unwrap() + 1;
        for fault in &reading.faults {
            let span = fault.span.expect("a place");
            prop_assert!((1..=lines).contains(&span.line) && span.column >= 1 && span.width >= 1, "{:?}", fault);
        }
    }
}
