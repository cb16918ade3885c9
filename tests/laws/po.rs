//! What goes out as a PO file comes back as it was.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use askwell::i18n::{Direction, MessageFile, Outline, Parts};
use askwell::locale_kit::po;

use crate::common::words::tag;
use crate::shipped::translations;
use crate::support::chance::Chance;

/// The files of a language: path and text.
type Texts = Vec<(String, String)>;

fn files(texts: &Texts) -> Vec<(String, MessageFile)> {
    let read = |(path, text): &(String, String)| {
        let (file, faults) = MessageFile::read(&Arc::from(path.as_str()), text.as_bytes(), Direction::RightToLeft);
        assert!(faults.is_empty(), "{path}: {faults:?}\n{text}");
        (path.clone(), file.unwrap())
    };
    texts.iter().map(read).collect()
}

fn parts(files: &[(String, MessageFile)]) -> Vec<(String, Parts<'_>)> {
    files.iter().map(|(path, file)| (path.clone(), file.parts())).collect()
}

/// Everything in a file that is not the form of its lines: comments and messages, in the order in which they are read.
fn lines(texts: &Texts) -> BTreeMap<String, Vec<String>> {
    let files = files(texts);
    let mut all = BTreeMap::new();
    for (path, parts) in parts(&files) {
        assert!(parts.faults().is_empty(), "{path}: {:?}", parts.faults());
        let line = |line: Outline<'_, '_>| match line {
            Outline::Comment(signs, lines) => format!("{signs} {}", lines.join("\n")),
            Outline::Part(part) => format!("# {}\n{}", part.comment().join("\n"), part.written()),
        };
        all.insert(path.clone(), parts.outline().map(line).collect());
    }
    all
}

/// Sends a translation there and back.
fn there_and_back(source: &Texts, own: &Texts, language: &str) -> (Texts, usize) {
    let (source, own) = (files(source), files(own));
    let (source, own) = (parts(&source), parts(&own));
    let units = po::export(&source, &own, &tag(language), &|forms| format!("Forms: {forms}"));
    let text = po::write(&units, &tag(language));
    let name = Arc::from("x.po");
    let read = po::read(&name, text.as_bytes()).unwrap_or_else(|faults| panic!("{faults:?}\n{text}"));
    let brought =
        po::import(&name, &read, &source, &tag(language)).unwrap_or_else(|faults| panic!("{faults:?}\n{text}"));
    assert_eq!(brought.left_out, [], "{text}");
    (brought.files, brought.translated)
}

/// Reads the message files of a shipped locale.
fn shipped(language: &str) -> Texts {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(language);
    let mut texts = Vec::new();
    for inside in ["", "scenarios/"] {
        let Ok(entries) = fs::read_dir(folder.join(inside)) else { continue };
        for path in
            entries.map(|entry| entry.unwrap().path()).filter(|path| path.extension().is_some_and(|end| end == "ftl"))
        {
            let name = path.file_name().unwrap().to_str().unwrap();
            texts.push((format!("{inside}{name}"), fs::read_to_string(&path).unwrap()));
        }
    }
    texts.sort();
    texts
}

#[test]
fn a_shipped_locale_comes_back_with_every_word_and_comment() {
    let english = shipped("en");
    for language in translations().iter().map(|locale| locale.tag().as_str()) {
        let own = shipped(language);
        let (back, _) = there_and_back(&english, &own, language);
        let (own, back) = (lines(&own), lines(&back));
        for (path, own) in own {
            // What is not translated comes back as a comment with its English words.
            let back = back[&path].iter().filter(|line| !line.contains("\n> ") && !line.starts_with("1 > "));
            assert_eq!(back.cloned().collect::<Vec<_>>(), own, "{language}/{path}");
        }
    }
}

#[test]
fn a_new_locale_goes_out_and_comes_back_with_nothing_translated() {
    let english = shipped("en");
    let (back, translated) = there_and_back(&english, &Vec::new(), "pl");
    assert_eq!(translated, 0);
    let files = files(&back);
    assert!(parts(&files).iter().all(|(_, parts)| parts.iter().next().is_none()));
    assert_eq!(files.len(), english.len());
}

/// Words by chance, as Fluent allows them.
fn words(chance: &mut Chance, depth: usize, indent: usize) -> String {
    const PIECES: [&str; 15] = [
        "tea",
        "\"cup\"",
        "a \\ b",
        "{ $n }",
        "{ -term }",
        "{ m0 }",
        "{ \"{\" }",
        "{ \"\\u001B\" }",
        "чай",
        "شاي",
        "# no comment",
        "a = b",
        "{ NUMBER($n, type: \"ordinal\") }",
        "{ \"\" }",
        "\\n",
    ];
    let margin = " ".repeat(indent);
    let mut text = chance.pick(&PIECES).to_owned();
    for _ in 0..chance.below(4) {
        text +=
            &chance.pick(&[" ".to_owned(), format!("\n{margin}"), format!("\n\n{margin}"), format!("\n{margin}  ")]);
        text += chance.pick(&PIECES);
        if depth > 0 && chance.one_in(4) {
            let inside = |chance: &mut Chance| words(chance, depth - 1, indent + 8);
            let (one, two) = (inside(chance), inside(chance));
            text += &format!("{{ $n ->\n{margin}    [one] {one}\n{margin}   *[other] {two}\n{margin}}}");
        }
    }
    text
}

/// A file of messages, terms and comments by chance. Both languages have the same attributes.
fn file(chance: &mut Chance, shape: &[Vec<&str>], lacks: bool) -> String {
    const COMMENTS: [&str; 5] = ["#", "# Tea.", "## Cups\n##\n## and pots", "### For all\n### of them", "# > said"];
    let mut text = String::new();
    for (place, attributes) in shape.iter().enumerate() {
        if lacks && chance.one_in(5) {
            continue;
        }
        while chance.one_in(3) {
            text += &format!("{}\n\n", chance.pick(&COMMENTS[1..4]));
        }
        if chance.one_in(3) {
            let own = chance.pick(&["# Same: a name\n", "# first\n#\n# \\ third\n", "# # signs\n"]);
            // A comment that says what the source says is the source's.
            text += if lacks { own } else { "# about it\n" };
        }
        let start = if chance.one_in(3) { "\n    " } else { " " };
        text += &format!("m{place} ={start}{}\n", words(chance, 2, 4));
        for name in attributes {
            text += &format!("    .{name} = {}\n", words(chance, 1, 8));
        }
        text += "\n";
    }
    let own = if lacks { "-own = { $n ->\n    [a] b\n   *[c] d\n }\n    .kind = x\n" } else { "" };
    format!("{text}-term = pot\n{own}")
}

#[test]
fn any_translation_comes_back_with_every_word() {
    for seed in 0..400 {
        let mut chance = Chance(seed);
        let shape: Vec<Vec<&str>> = (0..1 + chance.below(6)).map(|_| chance.some(&["why", "say"])).collect();
        let source = vec![("a.ftl".to_owned(), file(&mut chance, &shape, false))];
        let own = vec![("a.ftl".to_owned(), file(&mut chance, &shape, true))];
        let (back, _) = there_and_back(&source, &own, "uk");
        let (own_lines, back) = (lines(&own), lines(&back));
        // What the translation lacks comes back as a comment.
        let is_word = |line: &&String| line.starts_with('#') || !line.contains("> ");
        let back: Vec<&String> = back["a.ftl"].iter().filter(is_word).collect();
        let own: Vec<&String> = own_lines["a.ftl"].iter().filter(is_word).collect();
        assert_eq!(back, own, "seed {seed}");
    }
}
