//! From messages to the text of a PO file.

use super::Unit;
use crate::vocabulary::LanguageTag;

/// Writes a PO file. Ends with a line end.
#[must_use]
pub fn write(units: &[Unit], language: &LanguageTag) -> String {
    let head = format!(
        "Project-Id-Version: askwell\nLanguage: {language}\nMIME-Version: 1.0\n\
         Content-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: 8bit\n"
    );
    let mut text = format!("msgid \"\"\nmsgstr {}\n", quoted(&head));
    units.iter().for_each(|unit| text += &format!("\n{}", written(unit)));
    text
}

fn written(unit: &Unit) -> String {
    let mut text = String::new();
    for (sign, lines) in [("#", &unit.comments), ("#.", &unit.intent)] {
        for line in lines {
            text += format!("{sign} {line}").trim_end();
            text.push('\n');
        }
    }
    text += &format!("#: {}\n", unit.path);
    if unit.is_fuzzy {
        text += "#, fuzzy\n";
    }
    for (word, value) in [("msgctxt", &unit.id), ("msgid", &unit.source), ("msgstr", &unit.target)] {
        text += &format!("{word} {}\n", quoted(value));
    }
    text
}

/// Puts a text between quotes, each of its lines on one of the file.
fn quoted(text: &str) -> String {
    let line = |line: &str| {
        let escaped = line.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n").replace('\t', "\\t");
        format!("\"{escaped}\"")
    };
    if text.contains('\n') {
        let lines: Vec<String> = text.split_inclusive('\n').map(line).collect();
        format!("\"\"\n{}", lines.join("\n"))
    } else {
        line(text)
    }
}
