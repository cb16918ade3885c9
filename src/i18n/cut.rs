//! Where the entries of message files begin and end. `build.rs` runs this when the program is built, the tests again;
//! the program itself only has what it found.

/// Finds every message and term of some files: the file by its place in the list, the first byte and the one behind the
/// last, sorted by id. The id of a term begins with a hyphen.
pub(crate) fn places(files: &[&[u8]]) -> Vec<(u8, u32, u32)> {
    let mut found = Vec::new();
    for (place, file) in (0..).zip(files) {
        cut(file, |id, start, end| found.push((id, (place, start as u32, end as u32))));
    }
    found.sort_unstable();
    found.into_iter().map(|(_, place)| place).collect()
}

/// Cuts a file into its messages and terms, each with its id. One begins with a line that begins with a letter or a
/// hyphen, and ends where the next or a comment begins: all its other lines are indented or begin with a bracket.
fn cut<'a>(file: &'a [u8], mut found: impl FnMut(&'a [u8], usize, usize)) {
    let begins = |byte: u8| byte.is_ascii_alphabetic() || matches!(byte, b'-' | b'#');
    let mut open = None;
    let mut at = 0;
    for line in file.split_inclusive(|byte| *byte == b'\n').chain([&b"#"[..]]) {
        if begins(line[0])
            && let Some((id, start)) = open.take()
        {
            found(id, start, at);
        }
        if begins(line[0]) && line[0] != b'#' {
            let in_id = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
            open = Some((&line[..line.iter().position(|byte| !in_id(byte)).unwrap_or(line.len())], at));
        }
        at += line.len();
    }
}
