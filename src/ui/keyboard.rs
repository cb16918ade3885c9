//! From the bytes of a terminal to the keys that were pressed. Pure.
//!
//! crossterm's own reader is not used: its `poll(0)` blocks on half an escape sequence and never comes back once the
//! terminal is gone (crossterm 0.29, `event/source/unix/mio.rs`, the loop around `read`).

pub(super) const ESCAPE: u8 = 0x1B;
/// What a terminal sends before and after pasted text.
const PASTE_BEGINS: &[u8] = b"200~";
const PASTE_ENDS: &[u8] = b"\x1b[201~";
/// No key sends a longer sequence.
const LONGEST: usize = 32;

/// One key that was pressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Key {
    /// A character without Ctrl or Alt.
    Char(char),
    Enter,
    Backspace,
    Up,
    Down,
    PageUp,
    PageDown,
    Escape,
    /// Ctrl-C or Ctrl-\, where they come as keys and not as signals.
    Leave,
    /// Anything else, pasted text included: it means nothing anywhere.
    Other,
}

/// Reads bytes as they come, and remembers what is not whole yet.
#[derive(Debug, Default)]
pub(super) struct Keyboard {
    held: Vec<u8>,
    pasting: bool,
    /// Esc stood last, and was given out: what follows may be the rest of an arrow that came in two parts.
    escaped: bool,
    /// The sequence that is held began so.
    late: bool,
}

impl Keyboard {
    /// Gives the keys in what has just been read, in one piece.
    ///
    /// A lone Esc at the end is a key at once, because it must never wait. Should the rest of a sequence follow after
    /// all, it is dropped.
    pub(super) fn read(&mut self, chunk: &[u8]) -> Vec<Key> {
        let mut bytes = std::mem::take(&mut self.held);
        if std::mem::take(&mut self.escaped) && matches!(chunk.first(), Some(b'[' | b'O')) {
            bytes.push(ESCAPE);
            self.late = true;
        }
        bytes.extend_from_slice(chunk);
        if chunk == [ESCAPE] {
            // Whatever was being waited for: the way out comes first.
            (self.pasting, self.late, self.escaped) = (false, false, true);
            return vec![Key::Escape];
        }
        let (mut keys, mut rest) = (Vec::new(), bytes.as_slice());
        while !rest.is_empty() {
            let (used, key) = if self.pasting { self.pasted(rest) } else { one(rest) };
            let Some(used) = used else {
                self.held = rest.to_vec();
                break;
            };
            if rest[..used].starts_with(b"\x1b[") && rest[2..used] == *PASTE_BEGINS {
                self.pasting = true;
            }
            self.escaped = used == rest.len() && key == Some(Key::Escape);
            rest = &rest[used..];
            if !std::mem::take(&mut self.late) {
                keys.extend(key);
            }
        }
        if self.held.len() > LONGEST {
            self.held.clear();
            self.late = false;
        }
        keys
    }

    /// Passes over pasted text: up to its end, or all there is but what may be the beginning of its end.
    fn pasted(&mut self, rest: &[u8]) -> (Option<usize>, Option<Key>) {
        if let Some(end) = rest.windows(PASTE_ENDS.len()).position(|part| part == PASTE_ENDS) {
            self.pasting = false;
            return (Some(end + PASTE_ENDS.len()), Some(Key::Other));
        }
        let tail = (1..PASTE_ENDS.len()).rev().find(|&length| rest.ends_with(&PASTE_ENDS[..length])).unwrap_or(0);
        match rest.len() - tail {
            0 => (None, None),
            used => (Some(used), None),
        }
    }
}

/// Reads the first key: how many bytes it takes, nothing while it is not whole, and what it means.
fn one(rest: &[u8]) -> (Option<usize>, Option<Key>) {
    match rest {
        [ESCAPE] | [ESCAPE, ESCAPE, ..] => (Some(1), Some(Key::Escape)),
        [ESCAPE, b'[', tail @ ..] => control_sequence(tail),
        [ESCAPE, b'O'] => (None, None),
        [ESCAPE, b'O', last, ..] => (Some(3), Some(arrow(*last))),
        // A string from the terminal itself; one that does not end here is dropped as far as it goes.
        [ESCAPE, b']' | b'P' | b'_' | b'^' | b'X', tail @ ..] => {
            let end = tail.iter().position(|&byte| byte == 0x07 || byte == ESCAPE);
            (Some(2 + end.map_or(tail.len(), |end| if tail[end] == ESCAPE { end } else { end + 1 })), Some(Key::Other))
        }
        // With Alt.
        [ESCAPE, tail @ ..] => {
            let (used, _) = character(tail);
            (used.map(|used| used + 1), Some(Key::Other))
        }
        _ => character(rest),
    }
}

/// Reads what follows `ESC [`.
fn control_sequence(tail: &[u8]) -> (Option<usize>, Option<Key>) {
    let Some(end) = tail.iter().position(|byte| !(0x20..=0x3F).contains(byte)) else { return (None, None) };
    if !(0x40..=0x7E).contains(&tail[end]) {
        return (Some(2 + end), Some(Key::Other));
    }
    let key = match &tail[..=end] {
        [last] => arrow(*last),
        b"5~" => Key::PageUp,
        b"6~" => Key::PageDown,
        _ => Key::Other,
    };
    // The text that follows this mark belongs to it.
    (Some(3 + end), (tail[..=end] != *PASTE_BEGINS).then_some(key))
}

fn arrow(last: u8) -> Key {
    match last {
        b'A' => Key::Up,
        b'B' => Key::Down,
        _ => Key::Other,
    }
}

/// Reads one character of UTF-8.
fn character(rest: &[u8]) -> (Option<usize>, Option<Key>) {
    let most = &rest[..rest.len().min(4)];
    let text = match std::str::from_utf8(most) {
        Ok(text) => text,
        Err(fault) if fault.valid_up_to() > 0 => std::str::from_utf8(&most[..fault.valid_up_to()]).unwrap_or_default(),
        Err(fault) if fault.error_len().is_none() => return (None, None),
        Err(_) => return (Some(1), Some(Key::Other)),
    };
    let Some(c) = text.chars().next() else { return (Some(1), Some(Key::Other)) };
    let key = match c {
        '\r' | '\n' => Key::Enter,
        '\u{7F}' | '\u{8}' => Key::Backspace,
        '\u{3}' | '\u{1C}' => Key::Leave,
        c if c.is_control() => Key::Other,
        c => Key::Char(c),
    };
    (Some(c.len_utf8()), Some(key))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn keys(chunks: &[&[u8]]) -> Vec<Key> {
        let mut keyboard = Keyboard::default();
        chunks.iter().flat_map(|chunk| keyboard.read(chunk)).collect()
    }

    #[test]
    fn letters_of_all_scripts_arrive_even_in_parts() {
        assert_eq!(keys(&[b"1a"]), [Key::Char('1'), Key::Char('a')]);
        assert_eq!(keys(&["\u{6F2}".as_bytes()]), [Key::Char('\u{6F2}')]);
        assert_eq!(keys(&[b"\xDB", b"\xB2"]), [Key::Char('\u{6F2}')]);
        assert_eq!(keys(&[b"\xff1"]), [Key::Other, Key::Char('1')]);
        assert_eq!(keys(&[b"\r\x7f\x04"]), [Key::Enter, Key::Backspace, Key::Other]);
        assert_eq!(keys(&[b"\x03\x1c"]), [Key::Leave; 2]);
    }

    #[test]
    fn arrows_are_keys_and_alt_means_nothing() {
        assert_eq!(keys(&[b"\x1b[A\x1b[B\x1bOA"]), [Key::Up, Key::Down, Key::Up]);
        assert_eq!(keys(&[b"\x1b[5~\x1b[6~"]), [Key::PageUp, Key::PageDown]);
        assert_eq!(keys(&[b"\x1bs\x1b[1;5A\x1b[3~"]), [Key::Other; 3]);
        assert_eq!(keys(&[b"\x1b]11;rgb:1/1/1\x07s"]), [Key::Other, Key::Char('s')]);
    }

    #[test]
    fn esc_never_waits_and_the_rest_of_a_split_arrow_is_dropped() {
        assert_eq!(keys(&[b"\x1b"]), [Key::Escape]);
        assert_eq!(keys(&[b"\x1b", b"[B"]), [Key::Escape]);
        assert_eq!(keys(&[b"\x1b", b"[", b"B", b"1"]), [Key::Escape, Key::Char('1')]);
        assert_eq!(keys(&[b"\x1b[", b"B"]), [Key::Down]);
        assert_eq!(keys(&[b"\x1b\x1b\x1b"]), [Key::Escape; 3]);
        assert_eq!(keys(&[b"\x1b", b"\x1b", b"\x1b"]), [Key::Escape; 3]);
        assert_eq!(keys(&[b"\x1b[", b"\x1b"]), [Key::Escape]);
        assert_eq!(keys(&[b"\x1b[200~oh", b"\x1b", b"1"]), [Key::Escape, Key::Char('1')]);
    }

    #[test]
    fn pasted_text_is_one_key_that_means_nothing() {
        assert_eq!(keys(&[b"\x1b[200~1\x1b[201~"]), [Key::Other]);
        assert_eq!(keys(&[b"\x1b[20", b"0~1s\r", b"1\x1b[2", b"01~", b"2"]), [Key::Other, Key::Char('2')]);
    }

    proptest! {
        #[test]
        fn any_bytes_are_read_and_little_is_held(chunks in proptest::collection::vec(any::<Vec<u8>>(), 0..8)) {
            let mut keyboard = Keyboard::default();
            for chunk in &chunks {
                prop_assert!(keyboard.read(chunk).len() <= chunk.len() + LONGEST);
                prop_assert!(keyboard.held.len() <= LONGEST);
            }
        }

        #[test]
        fn however_a_paste_is_cut_nothing_of_it_is_a_key(text in "[0-9a-z\r]{1,40}", cuts in proptest::collection::vec(1usize..9, 1..60)) {
            let whole = format!("\x1b[200~{text}\x1b[201~");
            let (mut keyboard, mut keys, mut rest) = (Keyboard::default(), Vec::new(), whole.as_bytes());
            for cut in cuts.iter().cycle() {
                let (part, after) = rest.split_at((*cut).min(rest.len()));
                if part.is_empty() { break; }
                keys.extend(keyboard.read(part));
                rest = after;
            }
            // An Esc that stands alone at the end of a part can't be told from the key.
            prop_assert!(keys.iter().all(|key| matches!(key, Key::Other | Key::Escape)) || cuts.contains(&1), "{:?}", keys);
        }
    }
}
