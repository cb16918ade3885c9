//! Random keys, sizes and signals, in a bounded number of sessions.

use super::window::{BLANK, Window};
use crate::support::chance::Chance;

/// What hands, cats and terminals send.
const KEYS: [&str; 32] = [
    "1",
    "1",
    "1",
    "1",
    "1",
    "0",
    "0",
    "2",
    "3",
    "4",
    "5",
    "9",
    "e",
    "d",
    "b",
    "p",
    "w",
    "r",
    "s",
    " ",
    " ",
    "\r",
    "\r",
    "\t",
    "\x7f",
    "\x1b[A",
    "\x1b[B",
    "\x1b[200~1\r\x1b[201~",
    "\u{662}",
    "\u{fffd}\u{0}",
    "\x1b[<0;1;1M",
    "arabic",
];

/// Says whether a terminal that is as it was may write this when a key is typed too late: control characters become `^[`,
/// what is rubbed out becomes spaces. Words of the program would hold other letters.
fn is_echo(c: char) -> bool {
    "^[@\r\n\t\u{8} ".contains(c) || KEYS.iter().any(|key| key.contains(c) && c != '\u{1b}')
}

/// Conduct 24, 45, 48, 50, 52: whatever is pressed, in windows of whatever size, a signal ends the session behind a blank
/// screen, with the terminal as it was; and unless the session came to its end by itself, nothing else is the end of it.
#[test]
fn random_keys_and_sizes_end_behind_a_blank_screen() {
    for seed in 0..16 {
        let mut chance = Chance(seed);
        let mut window = Window::open("screen", 80, 24);
        window.until("Is this a good place to talk?");
        for _ in 0..40 {
            if chance.one_in(8) {
                let size = |chance: &mut Chance, most| u16::try_from(1 + chance.below(most)).unwrap();
                window.resize(size(&mut chance, 120), size(&mut chance, 40));
            }
            let key = chance.pick(&KEYS);
            if !window.is_running() {
                break;
            }
            let place = window.place();
            window.press_at_once(key);
            if chance.one_in(2) {
                window.settles(place);
            }
        }
        let place = window.place();
        window.settles(place);
        if window.is_running() {
            window.signal(chance.pick(&["INT", "TERM", "HUP", "QUIT"]));
        }
        let (status, bytes) = window.ended();
        assert_eq!(status, 0, "seed {seed}");
        let end = bytes.windows(BLANK.len()).rposition(|part| part == BLANK).map(|at| at + BLANK.len());
        let after = String::from_utf8_lossy(&bytes[end.unwrap()..]);
        assert!(after.chars().all(is_echo), "seed {seed}: {after}");
    }
}
