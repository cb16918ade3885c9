//! One typed line at a time.

use std::io::{self, BufRead, ErrorKind};

/// Longer lines are no input that anything here could mean, so the rest of one is dropped.
const LONGEST: usize = 256;

/// Reads one whole line, without its end and without marks of direction, which some keyboards add.
///
/// Gives nothing at the end of the input. A last line that Enter did not finish was not meant yet: it counts as
/// nothing too. What is no UTF-8 or longer than 256 bytes comes back as a text that no screen offers.
pub(super) fn read_line(input: &mut dyn BufRead) -> io::Result<Option<String>> {
    let mut line: Vec<u8> = Vec::new();
    let mut too_long = false;
    loop {
        let chunk = match input.fill_buf() {
            Ok(chunk) => chunk,
            Err(fault) if fault.kind() == ErrorKind::Interrupted => continue,
            Err(fault) => return Err(fault),
        };
        if chunk.is_empty() {
            return Ok(None);
        }
        let end = chunk.iter().position(|&byte| byte == b'\n');
        let part = &chunk[..end.unwrap_or(chunk.len())];
        too_long |= line.len() + part.len() > LONGEST;
        if !too_long {
            line.extend_from_slice(part);
        }
        let used = end.map_or(chunk.len(), |end| end + 1);
        input.consume(used);
        if end.is_some() {
            break;
        }
    }
    if too_long {
        return Ok(Some(char::REPLACEMENT_CHARACTER.to_string()));
    }
    let text = String::from_utf8_lossy(&line);
    let bare: String = text.chars().filter(|c| !is_direction_mark(*c)).collect();
    Ok(Some(bare.trim().to_owned()))
}

fn is_direction_mark(c: char) -> bool {
    matches!(c, '\u{200E}' | '\u{200F}' | '\u{61C}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(mut bytes: &[u8]) -> Vec<Option<String>> {
        let mut read = Vec::new();
        loop {
            let line = read_line(&mut bytes).expect("a slice can be read");
            let ended = line.is_none();
            read.push(line);
            if ended {
                return read;
            }
        }
    }

    #[test]
    fn a_line_that_was_not_finished_is_no_line() {
        assert_eq!(lines(b"1\r\n2"), [Some("1".to_owned()), None]);
    }

    #[test]
    fn the_rest_of_a_long_line_is_not_taken_for_another_line() {
        let mut bytes = vec![b' '; 5000];
        bytes.extend_from_slice(b"1\n2\n");
        assert_eq!(lines(&bytes), [Some("\u{FFFD}".to_owned()), Some("2".to_owned()), None]);
    }

    #[test]
    fn broken_text_and_marks_of_direction_do_no_harm() {
        assert_eq!(lines(b"\xff\n"), [Some("\u{FFFD}".to_owned()), None]);
        assert_eq!(lines("\u{200F}\u{6F2} \n".as_bytes()), [Some("\u{6F2}".to_owned()), None]);
    }
}
