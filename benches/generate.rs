//! Records made from a seed: the same on every machine.

use askwell::documents::tool::{Item, Kind, Tool};

/// SplitMix64: small, and good enough to vary answers.
pub struct Chance(pub u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// Gives a number below a limit.
    pub fn below(&mut self, limit: u64) -> u64 {
        self.next() % limit
    }
}

/// Makes so many records of a tool, one a line: 8 of 100 items unanswered, a fifth of the others the last answer.
pub fn records(tool: &Tool, count: usize, chance: &mut Chance) -> Vec<u8> {
    let mut lines = Vec::new();
    for _ in 0..count {
        lines.extend_from_slice(b"{\"context\":{\"age\":\"adult\"},\"answers\":{");
        for (place, item) in tool.items.iter().enumerate() {
            let comma = if place == 0 { "" } else { "," };
            lines.extend_from_slice(format!("{comma}\"{}\":\"{}\"", item.id, answer(item, chance)).as_bytes());
        }
        lines.extend_from_slice(b"}}\n");
    }
    lines
}

fn answer(item: &Item, chance: &mut Chance) -> String {
    match chance.below(100) {
        0..3 => return "unknown".to_owned(),
        3..8 => return "declined".to_owned(),
        _ => {}
    }
    match &item.kind {
        Kind::OneOf(options) => {
            let place = usize::try_from(chance.below(options.len() as u64)).unwrap();
            options[place].to_string()
        }
        _ if chance.below(5) == 0 => "yes".to_owned(),
        _ => "no".to_owned(),
    }
}
