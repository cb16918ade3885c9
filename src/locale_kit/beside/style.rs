//! How the source of any Fluent tree is written: what helps translators, and what typography expects. Only the source is
//! looked at, since each language has its own typography.

use super::{Diagnostic, Facts, Severity};
use crate::i18n::{Part, Parts, Token};
use crate::vocabulary::{Code, Span};

/// An id with fewer letters says nothing to whoever translates.
const SHORTEST_ID: usize = 3;

/// Lists what could be written better in a file of the source.
pub(crate) fn style(file: &Parts<'_>) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    let mut add = |problem: &str, id: &str, span: Span| {
        let fault = Diagnostic::new(Code::SourceStyle, file.name(), Some(span));
        faults.push(fault.with("problem", problem).with("id", id));
    };
    for part in file.iter() {
        of_id(file, part, &mut add);
        let own = part.words.map(|words| (part.name.to_owned(), words));
        let attributes = part.attributes().map(|(name, words)| (format!("{}.{name}", part.name), words));
        let mut unexplained: Option<&str> = None;
        for (id, words) in own.into_iter().chain(attributes) {
            let facts = Facts::of(words, None);
            // A tag may hold values, and goes on behind them.
            let mut in_tag = false;
            for token in &facts.tokens {
                if let Token::Text(text) = token {
                    of_text(file, text, &mut in_tag, &mut |problem, span| add(problem, &id, span));
                }
            }
            let comment = part.comment().join(" ");
            unexplained =
                unexplained.or(facts.names().iter().copied().find(|name| !comment.contains(&format!("${name}"))));
        }
        if let Some(name) = unexplained.filter(|_| !part.is_term()) {
            add("value", part.name, file.place(name));
        }
    }
    of_layout(file, &mut add);
    faults.into_iter().map(|fault| Diagnostic { severity: Severity::Warning, ..fault }).collect()
}

fn of_id(file: &Parts<'_>, part: Part<'_, '_>, add: &mut impl FnMut(&str, &str, Span)) {
    let id = part.name.trim_start_matches('-');
    if id.contains(|c: char| c.is_ascii_uppercase()) {
        add("id", part.name, file.place(part.name));
    } else if id.len() < SHORTEST_ID {
        add("short-id", part.name, file.place(part.name));
    }
}

/// Looks for typewriter signs. Inside a tag they are no typography.
fn of_text<'t>(file: &Parts<'t>, text: &'t str, in_tag: &mut bool, add: &mut impl FnMut(&str, Span)) {
    let letter = |c: Option<char>| c.is_some_and(char::is_alphabetic);
    for (at, c) in text.char_indices() {
        let end = at + c.len_utf8();
        let mut tell = |problem: &str, end: usize| add(problem, file.place(&text[at..end]));
        match c {
            '<' if text[end..].starts_with(|c: char| c.is_ascii_alphabetic() || c == '/') => *in_tag = true,
            '>' => *in_tag = false,
            _ if *in_tag => {}
            '"' => tell("quotes", end),
            '\'' if letter(text[..at].chars().next_back()) || letter(text[end..].chars().next()) => {
                tell("apostrophe", end);
            }
            '.' if text[at..].starts_with("...") && !text[..at].ends_with('.') => tell("dots", at + 3),
            _ => {}
        }
    }
}

/// Looks at comments and spaces between messages, line by line.
fn of_layout<'t>(file: &Parts<'t>, add: &mut impl FnMut(&str, &str, Span)) {
    let lines: Vec<&str> = file.text().split('\n').collect();
    let mut seen_message = false;
    for (number, line) in lines.iter().enumerate() {
        let blank = |number: Option<usize>| {
            number.and_then(|number| lines.get(number)).is_none_or(|line| line.trim().is_empty())
        };
        let level = line.bytes().take_while(|byte| *byte == b'#').count();
        let same = |number: Option<usize>| {
            number
                .and_then(|number| lines.get(number))
                .is_some_and(|line| line.bytes().take_while(|byte| *byte == b'#').count() == level)
        };
        let (before, after) = (number.checked_sub(1), Some(number + 1));
        if level >= 2 {
            let alone = (same(before) || blank(before)) && (same(after) || blank(after));
            if !alone {
                add("comment", line, file.place(line));
            } else if level == 3 && seen_message && !same(before) {
                add("file-comment", line, file.place(line));
            }
        }
        seen_message |= line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-');
        if level == 0
            && let Some(at) = unspaced(line)
        {
            add("spaces", line.split(['=', ' ']).next().unwrap_or_default(), file.place(&line[at..=at]));
        }
    }
    if let Some(last) = lines.last().filter(|last| !last.is_empty()) {
        add("last-line", "", file.place(&last[last.len()..]));
    }
}

/// Finds a brace without a space beside it. A placeable has one on both sides.
fn unspaced(line: &str) -> Option<usize> {
    let bytes = line.as_bytes();
    let mut quoted = false;
    let mut depth = 0_u32;
    bytes.iter().enumerate().find_map(|(at, byte)| {
        match byte {
            b'"' if depth > 0 => quoted = !quoted,
            b'{' if !quoted => {
                depth += 1;
                return bytes.get(at + 1).is_some_and(|next| *next != b' ').then_some(at);
            }
            b'}' if !quoted => {
                depth = depth.saturating_sub(1);
                return at.checked_sub(1).is_some_and(|before| bytes[before] != b' ').then_some(at);
            }
            _ => {}
        }
        None
    })
}
